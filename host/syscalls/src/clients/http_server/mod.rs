//! The server's side of HTTP as a [`Link`](super::Link) drives it: requests one after the
//! other, each answered before the next is given.

mod calls;
mod date;
#[cfg(test)]
mod tests;
mod upgrade;

use super::http::{fault, fields};
use super::{ClientDefaults, Interest, Machine};
use crate::BYTES_MAX;
use alloc::string::String;
use alloc::vec::Vec;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::web::http_server::{Header, HttpError, Request, ServerOptions};
use smallos_http::http::server::{Connection, Event, Response};
use smallos_http::http::{Body, BodySize, Error, Limits, RequestHead, Timer};
use smallos_kernel::Instant;

/// `next-request` wouldn't wait.
pub(super) const REQUEST: Interest = Interest(0);
/// `read-body` wouldn't wait.
pub(super) const BODY: Interest = Interest(1);
/// `write` would take something.
pub(super) const WRITE: Interest = Interest(2);

const TIMEOUT_NS: u64 = 30_000_000_000;
/// The most received bytes that wait to be parsed.
const INPUT_BYTES_MAX: usize = 16 << 10;
/// A body up to this size is given with its request.
const SMALL_BODY_BYTES: u64 = 16 << 10;
/// With so much of earlier responses still to be sent, no further request is given. A whole
/// response of a call's size fits beside it.
const UNSENT_BYTES_MAX: usize = BYTES_MAX;

/// The monotonic clock, and seconds since 1970 if this host knows them.
type Times = (Instant, Option<u64>);

/// What is left of one connection's requests.
pub(crate) struct Exchanges {
    protocol: Connection,
    /// What came and isn't parsed yet.
    input: Vec<u8>,
    input_ended: bool,
    /// A request that the task hasn't got yet.
    request: Option<RequestHead>,
    /// The task has got a request, and its response isn't complete.
    in_exchange: bool,
    /// What came of the body and wasn't read, and whether that is all of it.
    body: Vec<u8>,
    body_ended: bool,
    /// The client waits with its body to be told to go on.
    awaits_continue: bool,
    /// The request that the task has got, until its response is complete.
    head: Option<RequestHead>,
    /// Why there is no further request.
    end: Option<HttpError>,
    lingers: bool,
    is_closed: bool,
    timeout_ns: u64,
}

impl Exchanges {
    pub fn new(options: &ServerOptions, defaults: &ClientDefaults, now: Instant) -> Self {
        let own = Limits::default();
        let body_timeout = options.body_timeout.unwrap_or(own.body_idle_ns);
        let body_bytes = defaults.http_response_bytes as u64;
        let limits = Limits {
            head_bytes_max: options.head_bytes.map_or(own.head_bytes_max, |bytes| {
                own.head_bytes_max.min(bytes as usize)
            }),
            body_bytes_max: options
                .body_bytes
                .map_or(body_bytes, |bytes| body_bytes.min(bytes)),
            // The protocol never meets it, so that nothing it holds back goes unnoticed.
            send_buffer: UNSENT_BYTES_MAX + BYTES_MAX + 2 * own.head_bytes_max,
            head_timeout_ns: options.head_timeout.unwrap_or(own.head_timeout_ns),
            idle_ns: options.idle_timeout.unwrap_or(own.idle_ns),
            body_idle_ns: body_timeout,
            send_stall_ns: body_timeout,
            ..own
        };
        Self {
            protocol: Connection::new(limits, now.0),
            input: Vec::new(),
            input_ended: false,
            request: None,
            in_exchange: false,
            body: Vec::new(),
            body_ended: false,
            awaits_continue: false,
            head: None,
            end: None,
            lingers: true,
            is_closed: false,
            timeout_ns: options.timeout.unwrap_or(TIMEOUT_NS),
        }
    }

    /// Parses what has come, up to the end of a request or to the bounds.
    fn parse(&mut self, now: Instant) {
        // An idle connection keeps no memory for input.
        let mut input = core::mem::take(&mut self.input);
        let taken = self.feed(&input, now);
        if taken < input.len() && self.end.is_none() {
            input.drain(..taken);
            self.input = input;
        }
        if self.input_ended
            && self.input.is_empty()
            && let Err(error) = self.protocol.end_of_input()
        {
            self.fail(error);
        }
    }

    /// Gives the protocol what it takes, and says how much that was.
    fn feed(&mut self, bytes: &[u8], now: Instant) -> usize {
        let mut taken = 0;
        self.collect();
        while let Some(rest) = bytes.get(taken..).filter(|rest| !rest.is_empty()) {
            match self.protocol.receive(now.0, rest) {
                Ok(0) => break,
                Ok(count) => taken += count,
                Err(error) => {
                    self.fail(error);
                    break;
                }
            }
            self.collect();
        }
        taken
    }

    /// Takes over what the protocol has found.
    fn collect(&mut self) {
        while self.body.len() < BYTES_MAX {
            match self.protocol.poll() {
                None => break,
                Some(Event::Request(head)) => {
                    self.body_ended = false;
                    self.awaits_continue = head.expects_continue;
                    self.request = Some(head);
                }
                // Of a request that was answered before it was read.
                Some(Event::Body(_) | Event::End(_))
                    if !self.in_exchange && self.request.is_none() => {}
                Some(Event::Body(piece)) if self.body.is_empty() => self.body = piece,
                Some(Event::Body(piece)) => self.body.extend_from_slice(&piece),
                Some(Event::End(_)) => self.body_ended = true,
            }
        }
    }

    fn fail(&mut self, error: Error) {
        if self.end.is_some() {
            return;
        }
        // Nobody is there to be told.
        self.lingers = !matches!(error, Error::Timeout(Timer::Idle | Timer::SendStall));
        self.end = Some(match error {
            Error::Timeout(Timer::Idle) => HttpError::Closed,
            error => fault::of_peer(error),
        });
        self.input = Vec::new();
    }

    /// Whether there is nothing more to come: then the end is the answer to everything.
    fn is_over(&self) -> bool {
        self.is_closed || (self.end.is_some() && !self.lingers)
    }

    /// Whether `next-request` has something to give.
    fn has_request(&self) -> bool {
        self.end.is_none()
            && self.protocol.transmit().len() <= UNSENT_BYTES_MAX
            && self.request.as_ref().is_some_and(|head| {
                let small = matches!(head.body, Some(BodySize::Stated(0..=SMALL_BODY_BYTES)));
                self.body_ended || !small || head.expects_continue
            })
    }

    fn next_request(&mut self, now: Instant) -> Option<Result<Option<Request>, HttpError>> {
        if self.is_over() {
            return Some(self.ended());
        }
        if self.end.is_some() {
            // The client is still being told.
            return None;
        }
        if self.in_exchange {
            return Some(Err(HttpError::InvalidState));
        }
        // The bytes behind the last request have waited for its response.
        self.parse(now);
        if !self.has_request() {
            return None;
        }
        let head = self.request.take()?;
        self.in_exchange = true;
        let body = self.take_body(BYTES_MAX, now);
        let request = Request {
            method: String::from(head.method.as_str()),
            target: head.target.clone(),
            is_complete: self.body_ended && self.body.is_empty(),
            body,
        };
        self.head = Some(head);
        Some(Ok(Some(request)))
    }

    fn headers(&self) -> Vec<Header> {
        let head = self.head.as_ref();
        head.map_or_else(Vec::new, |head| fields::to_guest(&head.headers))
    }

    /// The end as `next-request` gives it.
    fn ended(&self) -> Result<Option<Request>, HttpError> {
        match &self.end {
            Some(HttpError::Closed) | None => Ok(None),
            Some(error) => Err(error.clone()),
        }
    }

    fn take_body(&mut self, max: usize, now: Instant) -> Vec<u8> {
        let taken = if self.body.len() <= max {
            core::mem::take(&mut self.body)
        } else {
            self.body.drain(..max).collect()
        };
        // There is room for more.
        self.parse(now);
        taken
    }

    fn read_body(&mut self, max: usize, now: Instant) -> Option<Result<Vec<u8>, HttpError>> {
        if !self.in_exchange {
            return Some(Err(self.not_now()));
        }
        if core::mem::take(&mut self.awaits_continue) {
            // It may have begun without being told.
            self.protocol.send_continue(now.0).ok();
        }
        if !self.body.is_empty() {
            return Some(Ok(self.take_body(max, now)));
        }
        if self.body_ended {
            return Some(Ok(Vec::new()));
        }
        (self.end.is_some() || self.is_closed).then(|| Err(self.not_now()))
    }

    /// Why there is no exchange that a call could belong to.
    fn not_now(&self) -> HttpError {
        match &self.end {
            Some(end) => end.clone(),
            None if self.is_closed => HttpError::Closed,
            None => HttpError::InvalidState,
        }
    }

    fn begin(
        &mut self,
        status: u16,
        headers: &[Header],
        body: Body,
        (now, wall): Times,
    ) -> Result<(), HttpError> {
        if !self.in_exchange || self.end.is_some() || self.is_closed {
            return Err(self.not_now());
        }
        let mut headers = fields::from_guest(headers)?;
        if let Some(seconds) = wall
            && headers.get("date").is_none()
        {
            // RFC 9110, 6.6.1: who has a clock must say what time it is.
            headers.add("Date", date::http(seconds)).ok();
        }
        let response = Response {
            status,
            headers,
            body,
            close: false,
        };
        self.protocol
            .respond(now.0, &response)
            .map_err(fault::of_guest)?;
        self.after_writing(now);
        Ok(())
    }

    fn respond(
        &mut self,
        status: u16,
        headers: &[Header],
        body: &[u8],
        times: Times,
    ) -> Result<(), HttpError> {
        if body.len() > BYTES_MAX {
            return Err(HttpError::InvalidArgument(
                "body: more than 65,536 bytes; use start-response".into(),
            ));
        }
        let framing = match body {
            [] => Body::Empty,
            _ => Body::Length(body.len() as u64),
        };
        self.begin(status, headers, framing, times)?;
        let now = times.0;
        if !body.is_empty() {
            // It fits: no request is given while much is unsent.
            self.protocol
                .write_body(now.0, body)
                .map_err(fault::of_guest)?;
            self.after_writing(now);
        }
        Ok(())
    }

    fn start_response(
        &mut self,
        status: u16,
        headers: &[Header],
        length: Option<u64>,
        times: Times,
    ) -> Result<(), HttpError> {
        let body = length.map_or(Body::Chunked, Body::Length);
        self.begin(status, headers, body, times)
    }

    fn write(&mut self, bytes: &[u8], now: Instant) -> Result<usize, HttpError> {
        if !self.protocol.is_responding() || self.end.is_some() || self.is_closed {
            return Err(self.not_now());
        }
        let room = UNSENT_BYTES_MAX.saturating_sub(self.protocol.transmit().len());
        let piece = bytes.get(..bytes.len().min(room)).unwrap_or_default();
        let count = self
            .protocol
            .write_body(now.0, piece)
            .map_err(fault::of_guest)?;
        self.after_writing(now);
        Ok(count)
    }

    fn finish(&mut self, trailers: &[Header], now: Instant) -> Result<(), HttpError> {
        let trailers = fields::from_guest(trailers)?;
        let done = self.protocol.finish_body(now.0, &trailers);
        done.map_err(|misuse| match &self.end {
            Some(end) => end.clone(),
            None => fault::of_guest(misuse),
        })?;
        self.after_writing(now);
        Ok(())
    }

    /// A complete response ends the exchange; what is left of its request is nobody's.
    fn after_writing(&mut self, now: Instant) {
        if self.protocol.is_responding() || self.protocol.owes_response() {
            return;
        }
        self.in_exchange = false;
        self.head = None;
        self.awaits_continue = false;
        if !self.body.is_empty() {
            self.body = Vec::new();
        }
        // What was sent ahead may be the next request.
        self.parse(now);
    }
}

impl Machine for Exchanges {
    fn transmit(&self) -> &[u8] {
        self.protocol.transmit()
    }

    fn sent(&mut self, count: usize) {
        self.protocol.sent(count);
    }

    fn room(&self) -> usize {
        INPUT_BYTES_MAX.saturating_sub(self.input.len())
    }

    fn receive(&mut self, bytes: &[u8], now: Instant) {
        if self.end.is_some() {
            return;
        }
        if !self.input.is_empty() {
            self.input.extend_from_slice(bytes);
            self.parse(now);
            return;
        }
        let taken = self.feed(bytes, now);
        if self.end.is_none() {
            let rest = bytes.get(taken..).unwrap_or_default();
            self.input.extend_from_slice(rest);
        }
    }

    fn input_ended(&mut self, failure: Option<ErrorCode>, now: Instant) {
        match failure {
            Some(failure) if self.end.is_none() => self.end = Some(HttpError::Net(failure)),
            _ => {
                self.input_ended = true;
                self.parse(now);
            }
        }
    }

    fn next_deadline(&self) -> Option<Instant> {
        if self.is_closed {
            return None;
        }
        self.protocol.next_deadline().map(Instant)
    }

    fn handle_timeout(&mut self, now: Instant) {
        if let Err(error) = self.protocol.handle_timeout(now.0) {
            self.fail(error);
        }
    }

    fn is_finished(&self) -> bool {
        self.protocol.should_close()
    }

    fn is_ready(&self, interest: Interest) -> bool {
        self.is_over()
            || match interest {
                // With no room nothing is read any more: the end would go unseen.
                REQUEST if self.in_exchange && self.end.is_none() => {
                    self.input_ended || self.room() == 0
                }
                REQUEST => self.has_request(),
                BODY => {
                    !self.in_exchange
                        || !self.body.is_empty()
                        || self.body_ended
                        || self.end.is_some()
                }
                _ => {
                    !self.protocol.is_responding()
                        || self.end.is_some()
                        || self.protocol.transmit().len() < UNSENT_BYTES_MAX / 2
                }
            }
    }

    fn output_ended(&mut self, failure: ErrorCode, _now: Instant) {
        self.lingers = false;
        if self.end.is_none() {
            self.end = Some(HttpError::Net(failure));
        }
    }

    fn lingers(&self) -> bool {
        self.lingers
    }

    fn closed(&mut self) {
        self.is_closed = true;
        (self.input, self.body) = (Vec::new(), Vec::new());
    }
}
