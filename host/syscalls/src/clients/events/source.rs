//! A stream of events over one connection after the other.

use crate::BYTES_MAX;
use crate::clients::http::{
    Exchange, SECOND_NS, Settings, TIMEOUT_DEFAULT_NS, argument, from_guest,
};
use crate::clients::{Around, Client, ClientDefaults, Interest, Wanted};
use crate::platform::Platform;
use crate::spec::Shared;
use crate::tcp::Connection;
use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::vec::Vec;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::web::events::{Event, EventsError, SourceOptions};
use smallos_contract::web::http::ClientOptions;
use smallos_contract::web::types::HttpError;
use smallos_http::http::client::Request;
use smallos_http::http::url::Url;
use smallos_http::http::{Headers, Method, ResponseHead};
use smallos_http::sse::{self, Answer, Decoder, Limits, Reconnect};
use smallos_kernel::Instant;

const RETRY_DEFAULT_NS: u64 = 3 * SECOND_NS;
const RETRY_MAX_NS: u64 = 60 * SECOND_NS;
/// A server that asks for a reconnect at once doesn't get one more often than this.
const RETRY_MIN_NS: u64 = 10_000_000;
/// Events that wait for their task before no more of the stream is read.
const EVENTS_MAX: usize = 8;
/// No client has this handle: places of the table are fewer.
const NO_CLIENT: u32 = u32::MAX;

/// Where a stream stands.
enum Stage<P: Platform> {
    /// It waits before it connects.
    Waiting(Instant),
    /// It is being asked for.
    Asking(Exchange<P>),
    /// Events come.
    Open(Exchange<P>),
    /// No more come.
    Over(EventsError),
}

/// A stream of events.
pub(crate) struct Source<P: Platform> {
    stage: Stage<P>,
    url: Url,
    headers: Headers,
    settings: Shared<Settings>,
    limits: Limits,
    decoder: Decoder,
    /// Bytes of the stream, and how many of them the decoder has.
    bytes: Vec<u8>,
    decoded: usize,
    reconnect: Reconnect,
    /// In a row.
    failures: u32,
    failures_max: Option<u32>,
    /// What nobody has taken yet.
    events: VecDeque<Event>,
    /// It has been on the way to the server.
    begun: bool,
}

impl<P: Platform> Source<P> {
    pub fn new(
        url: Url,
        options: &SourceOptions,
        defaults: &ClientDefaults,
    ) -> Result<Self, HttpError> {
        let mut settings = Settings::new(&exchange_options(options), defaults);
        settings.limits.body_bytes_max = u64::MAX;
        settings.limits.body_idle_ns = options.silence_timeout.unwrap_or(u64::MAX);
        let bytes_max = options.event_bytes_max.unwrap_or(u64::MAX);
        let bytes_max = usize::try_from(bytes_max).unwrap_or(usize::MAX);
        let limits = Limits {
            event_bytes_max: defaults.sse_event_bytes.min(bytes_max),
            line_bytes_max: defaults.sse_line_bytes.min(bytes_max),
            events_waiting_max: EVENTS_MAX,
        };
        let id = options.last_event_id.as_str();
        let retry_ns = options.retry.unwrap_or(RETRY_DEFAULT_NS);
        let mut reconnect = Reconnect::new(retry_ns.min(RETRY_MAX_NS), RETRY_MAX_NS);
        if id.len() > limits.line_bytes_max || !reconnect.resume(id) {
            let why = "too long, or not the value of a header";
            return Err(argument("last-event-id", why));
        }
        let decoder = Decoder::new(limits.clone(), id);
        Ok(Self {
            stage: Stage::Waiting(Instant(0)),
            url,
            headers: from_guest(&options.headers)?,
            settings: Shared::new(settings),
            decoder,
            limits,
            bytes: Vec::new(),
            decoded: 0,
            reconnect,
            failures: 0,
            failures_max: options.failures_max,
            events: VecDeque::new(),
            begun: false,
        })
    }

    pub fn call_ns(&self) -> u64 {
        self.settings.call_ns
    }

    /// Why it couldn't even begin to connect.
    pub fn start_failure(&self) -> Option<&EventsError> {
        self.end().filter(|_| !self.begun)
    }

    /// Why no more events come.
    fn end(&self) -> Option<&EventsError> {
        match &self.stage {
            Stage::Over(end) => Some(end),
            _ => None,
        }
    }

    /// The next event; `None` as long as there is none.
    pub fn next(&mut self) -> Option<Result<Event, EventsError>> {
        match self.events.pop_front() {
            Some(event) => Some(Ok(event)),
            None => self.end().cloned().map(Err),
        }
    }

    fn ask(&mut self) {
        let mut request = Request::new(Method::GET, self.url.clone());
        request.headers = self.headers.clone();
        for (name, value) in self.reconnect.headers().iter() {
            request.headers.remove(name);
            // It was one already.
            request.headers.add(name, value).ok();
        }
        self.stage = match Exchange::of(request, self.settings.clone(), NO_CLIENT, None) {
            Ok(exchange) => Stage::Asking(exchange),
            Err(error) => Stage::Over(EventsError::Http(error)),
        };
    }

    fn answer(&mut self, head: &ResponseHead) {
        let end = match self.reconnect.answer(head) {
            Answer::Stream => {
                self.failures = 0;
                self.bytes = Vec::new();
                self.decoded = 0;
                let id = self.reconnect.last_event_id();
                self.decoder = Decoder::new(self.limits.clone(), id);
                let over = Stage::Over(EventsError::Ended);
                if let Stage::Asking(exchange) = core::mem::replace(&mut self.stage, over) {
                    self.stage = Stage::Open(exchange);
                }
                return;
            }
            Answer::Stop => EventsError::Ended,
            Answer::Status => EventsError::Status(head.status),
            Answer::ContentType => {
                let kind = head.headers.get_str("content-type");
                EventsError::ContentType(String::from(kind.unwrap_or_default()))
            }
        };
        self.stage = Stage::Over(end);
    }

    /// Waits before the next try, or gives up.
    fn fail(&mut self, error: HttpError, now: Instant) {
        self.failures = self.failures.saturating_add(1);
        let last = self.failures_max.is_some_and(|max| self.failures >= max);
        self.stage = if last || !is_passing(&error) {
            Stage::Over(EventsError::Http(error))
        } else {
            let wait_ns = self.reconnect.connect_failed();
            Stage::Waiting(now.after(wait_ns.max(RETRY_MIN_NS)))
        };
    }

    /// Makes events of what came of the stream, as many as there is room for. True if anything
    /// moved.
    fn decode(&mut self, now: Instant) -> bool {
        let Stage::Open(exchange) = &mut self.stage else {
            return false;
        };
        if self.events.len() >= EVENTS_MAX {
            return false;
        }
        if self.decoded == self.bytes.len() {
            match exchange.read(BYTES_MAX as u32) {
                None => return false,
                Some(Ok(bytes)) if !bytes.is_empty() => {
                    self.bytes = bytes;
                    self.decoded = 0;
                }
                // The stream ended or broke: what the server has still to say comes over
                // another one.
                Some(_) => {
                    let wait_ns = self.reconnect.stream_ended(&self.decoder);
                    self.stage = Stage::Waiting(now.after(wait_ns.max(RETRY_MIN_NS)));
                    return true;
                }
            }
        }
        let rest = self.bytes.get(self.decoded..).unwrap_or_default();
        let taken = self.decoder.receive(rest);
        while let Some(event) = self.decoder.poll() {
            self.reconnect.note(&event);
            if let sse::Event::Message {
                event: name,
                data,
                last_event_id: id,
            } = event
            {
                self.events.push_back(Event { name, data, id });
            }
        }
        match taken {
            Ok(count) => self.decoded += count,
            Err(_) => self.stage = Stage::Over(EventsError::TooLarge),
        }
        true
    }
}

/// Whether another try may go better.
fn is_passing(error: &HttpError) -> bool {
    match error {
        HttpError::Net(code) => !matches!(
            code,
            ErrorCode::AccessDenied
                | ErrorCode::NotSupported
                | ErrorCode::InvalidArgument
                | ErrorCode::UnknownProfile
                | ErrorCode::CertificateRefused
        ),
        HttpError::Timeout(_) | HttpError::Closed => true,
        _ => false,
    }
}

fn exchange_options(options: &SourceOptions) -> ClientOptions {
    ClientOptions {
        tls: options.tls.clone(),
        timeout: Some(options.timeout.unwrap_or(TIMEOUT_DEFAULT_NS)),
        connect_timeout: options.connect_timeout,
        head_timeout: options.head_timeout,
        body_timeout: None,
        redirects_max: None,
        idle_max: None,
        response_bytes_max: None,
    }
}

impl<P: Platform> Client<P> for Source<P> {
    fn step(&mut self, around: &Around<'_, P>) -> bool {
        let now = around.now;
        match &mut self.stage {
            Stage::Over(_) => false,
            // One that doesn't take its events gets no more of them.
            Stage::Waiting(until) if now < *until || !self.events.is_empty() => false,
            Stage::Waiting(_) => {
                self.ask();
                true
            }
            Stage::Asking(exchange) => {
                let moved = exchange.step(around);
                match exchange.take_head() {
                    None => moved,
                    Some(Ok(head)) => {
                        self.answer(&head);
                        true
                    }
                    Some(Err(error)) => {
                        self.fail(error, now);
                        true
                    }
                }
            }
            Stage::Open(exchange) => {
                let moved = exchange.step(around);
                self.decode(now) || moved
            }
        }
    }

    fn is_ready(&self, _interest: Interest) -> bool {
        !self.events.is_empty() || self.end().is_some()
    }

    fn next_deadline(&self) -> Option<Instant> {
        match &self.stage {
            Stage::Waiting(until) if self.events.is_empty() => Some(*until),
            Stage::Waiting(_) => None,
            Stage::Asking(exchange) | Stage::Open(exchange) => exchange.next_deadline(),
            Stage::Over(_) => None,
        }
    }

    fn wanted(&mut self) -> Option<Wanted> {
        match &mut self.stage {
            Stage::Asking(exchange) => exchange.wanted(),
            _ => None,
        }
    }

    fn supply(&mut self, made: Result<Connection<P>, ErrorCode>, now: Instant) {
        self.begun |= made.is_ok();
        if let Stage::Asking(exchange) = &mut self.stage {
            exchange.supply(made, now);
        }
    }
}
