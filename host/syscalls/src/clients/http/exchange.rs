//! A request and its response, over as many connections as it takes: redirects are followed
//! here, and what an idle connection lost is asked for again.

use super::machine::{Http, framing};
use super::settings::Settings;
use super::{WRITE, fault, fields};
use crate::BYTES_MAX;
use crate::clients::{Around, Client, Interest, Link, Wanted};
use crate::platform::Platform;
use crate::spec::Shared;
use crate::tcp::Connection;
use alloc::string::ToString;
use alloc::vec::Vec;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tls::TlsOptions;
use smallos_contract::web::http::{Request as Asked, RequestBody, Response};
use smallos_contract::web::types::{HttpError, HttpLimit, HttpPhase};
use smallos_http::http::client::Request;
use smallos_http::http::url::{Scheme, Url};
use smallos_http::http::{Body, Headers, Method, ResponseHead, redirect};
use smallos_kernel::Instant;

/// Methods that may be repeated: RFC 9110, section 9.2.2.
const IDEMPOTENT: [&str; 6] = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"];

/// Where an exchange stands.
enum Stage<P: Platform> {
    /// It needs a connection.
    Wanting,
    /// It has asked for one.
    Asked,
    /// It is being made.
    Connecting(Link<P, Http>),
    /// The request is sent, the response comes.
    Running(Link<P, Http>),
    /// The response is read in full; these were its trailers.
    Complete(Headers),
    Failed(HttpError),
}

/// A request and its response.
pub(crate) struct Exchange<P: Platform> {
    stage: Stage<P>,
    request: Request,
    settings: Shared<Settings>,
    /// The client whose connections it uses.
    client: u32,
    /// A body that is given as a whole, while no connection has it.
    whole: Vec<u8>,
    /// The guest announced that it would send the body piece by piece.
    announced: bool,
    /// It does, and no redirect has ended that.
    streamed: bool,
    /// Trailers that came before there was a connection to send them on.
    ending: Option<Headers>,
    redirects: u32,
    /// A redirect led to another host, for which the guest's server name isn't meant.
    strayed: bool,
    /// Whether the response's head was looked at for a redirect.
    judged: bool,
    /// The connection had been idle: the server may have closed it before it saw the request.
    reused: bool,
    /// The guest has the head.
    taken: bool,
    until: Option<Instant>,
}

impl<P: Platform> Exchange<P> {
    /// Checks what the guest asked for.
    pub fn new(
        asked: &Asked,
        settings: Shared<Settings>,
        client: u32,
        now: Instant,
    ) -> Result<Self, HttpError> {
        let method =
            Method::new(&asked.method).map_err(|error| fault::argument("method", error))?;
        let url = Url::parse(&asked.url).map_err(fault::of_url)?;
        let mut request = Request::new(method, url);
        request.headers = fields::from_guest(&asked.headers)?;
        request.body = framing(&asked.body);
        request.expect_continue = asked.expect_continue;
        let whole = match &asked.body {
            RequestBody::Whole(bytes) if bytes.len() > BYTES_MAX => {
                return Err(HttpError::Limit(HttpLimit::BodyBytes));
            }
            RequestBody::Whole(bytes) => bytes.clone(),
            _ => Vec::new(),
        };
        let streamed = matches!(asked.body, RequestBody::Length(1..) | RequestBody::Chunked);
        let until = asked.timeout.map(|timeout| now.after(timeout));
        Self::of(request, settings, client, until).map(|exchange| Self {
            whole,
            announced: streamed,
            streamed,
            ..exchange
        })
    }

    /// A request without body of the host's own.
    pub fn of(
        request: Request,
        settings: Shared<Settings>,
        client: u32,
        until: Option<Instant>,
    ) -> Result<Self, HttpError> {
        request.check().map_err(fault::of_guest)?;
        Ok(Self {
            stage: Stage::Wanting,
            request,
            settings,
            client,
            whole: Vec::new(),
            announced: false,
            streamed: false,
            ending: None,
            redirects: 0,
            strayed: false,
            judged: false,
            reused: false,
            taken: false,
            until,
        })
    }

    pub fn url(&self) -> &Url {
        &self.request.url
    }

    pub fn client(&self) -> u32 {
        self.client
    }

    pub fn call_ns(&self) -> u64 {
        self.settings.call_ns
    }

    /// Uses a connection that was idle.
    pub fn reuse(&mut self, link: Link<P, Http>, now: Instant) {
        self.begin(link, true, now);
    }

    /// The connection, if the response is complete and it would take another request. What
    /// isn't read of the response goes with it.
    pub fn give_back(&mut self) -> Option<Link<P, Http>> {
        let Stage::Running(link) = &mut self.stage else {
            return None;
        };
        let trailers = link.machine.trailers.take()?;
        let stage = core::mem::replace(&mut self.stage, Stage::Complete(trailers));
        match stage {
            Stage::Running(mut link) if link.is_connected() && link.machine.is_at_rest() => {
                link.machine.forget();
                Some(link)
            }
            _ => None,
        }
    }

    /// Whether the guest has all of the response but its trailers.
    pub fn is_read(&self) -> bool {
        match &self.stage {
            Stage::Running(link) => {
                self.taken && link.machine.trailers.is_some() && link.machine.is_read()
            }
            _ => false,
        }
    }

    /// Why the request didn't even go out.
    pub fn start_failure(&self) -> Option<&HttpError> {
        match &self.stage {
            Stage::Failed(failure) => Some(failure),
            _ => None,
        }
    }

    /// Why there is no response, or none that is complete.
    fn failure(&self) -> Option<&HttpError> {
        match &self.stage {
            Stage::Failed(failure) => Some(failure),
            Stage::Running(link) | Stage::Connecting(link) => link.machine.failure.as_ref(),
            Stage::Wanting | Stage::Asked | Stage::Complete(_) => None,
        }
    }

    /// The response, once; `None` as long as it isn't there.
    pub fn response(&mut self, max: u32) -> Option<Result<Response, HttpError>> {
        if self.taken {
            return Some(Err(HttpError::InvalidState));
        }
        if max as usize > BYTES_MAX {
            return Some(Err(fault::argument("max", "more than 65,536")));
        }
        let head = match self.take_head()? {
            Ok(head) => head,
            Err(error) => return Some(Err(error)),
        };
        let (body, complete) = match &mut self.stage {
            Stage::Running(link) => {
                let body = link.machine.read(max as usize);
                (
                    body,
                    link.machine.is_read() && link.machine.trailers.is_some(),
                )
            }
            _ => (Vec::new(), false),
        };
        Some(Ok(Response {
            status: head.status,
            url: (self.redirects > 0).then(|| self.request.url.to_string()),
            headers: fields::to_guest(&head.headers),
            body,
            complete,
        }))
    }

    /// The response's head, once.
    pub fn take_head(&mut self) -> Option<Result<ResponseHead, HttpError>> {
        if let Stage::Running(link) = &mut self.stage
            && let Some(head) = link.machine.head.take()
        {
            self.taken = true;
            return Some(Ok(head));
        }
        self.failure().cloned().map(Err)
    }

    /// More of the body, none at its end; `None` as long as nothing is there.
    pub fn read(&mut self, max: u32) -> Option<Result<Vec<u8>, HttpError>> {
        if max == 0 || max as usize > BYTES_MAX {
            return Some(Err(fault::argument("max", "not 1 to 65,536")));
        }
        match &mut self.stage {
            _ if !self.taken => Some(Err(HttpError::InvalidState)),
            Stage::Running(link) => {
                let machine = &mut link.machine;
                if !machine.is_read() {
                    return Some(Ok(machine.read(max as usize)));
                }
                match &machine.failure {
                    Some(failure) => Some(Err(failure.clone())),
                    None => machine.trailers.as_ref().map(|_| Ok(Vec::new())),
                }
            }
            Stage::Complete(_) => Some(Ok(Vec::new())),
            Stage::Failed(failure) => Some(Err(failure.clone())),
            Stage::Wanting | Stage::Asked | Stage::Connecting(_) => None,
        }
    }

    /// The trailers, at the end.
    pub fn trailers(&self) -> Result<&Headers, HttpError> {
        match &self.stage {
            Stage::Complete(trailers) => Ok(trailers),
            _ => Err(self.failure().cloned().unwrap_or(HttpError::InvalidState)),
        }
    }

    /// Takes a piece of the body and says how much; `None` as long as there is no room.
    pub fn write(&mut self, piece: &[u8], now: Instant) -> Option<Result<usize, HttpError>> {
        if let Err(error) = self.check_streamed() {
            return Some(Err(error));
        }
        if let Some(failure) = self.failure() {
            return Some(Err(failure.clone()));
        }
        match &mut self.stage {
            Stage::Running(link) => link.machine.send_body(piece, now),
            _ if self.ending.is_some() => Some(Err(HttpError::InvalidState)),
            _ => None,
        }
    }

    /// Ends the body.
    pub fn finish(&mut self, trailers: Headers, now: Instant) -> Result<(), HttpError> {
        self.check_streamed()?;
        if let Some(failure) = self.failure() {
            return Err(failure.clone());
        }
        match &mut self.stage {
            Stage::Running(link) => link.machine.finish_body(trailers, now),
            _ if self.ending.is_some() => Err(HttpError::InvalidState),
            _ => {
                self.ending = Some(trailers);
                Ok(())
            }
        }
    }

    fn check_streamed(&self) -> Result<(), HttpError> {
        match (self.announced, &self.stage) {
            (false, _) => Err(HttpError::InvalidState),
            (true, Stage::Complete(_)) => Err(HttpError::Closed),
            (true, _) if !self.streamed => Err(HttpError::Closed),
            (true, _) => Ok(()),
        }
    }

    fn begin(&mut self, mut link: Link<P, Http>, reused: bool, now: Instant) {
        self.judged = false;
        self.reused = reused;
        let whole = core::mem::take(&mut self.whole);
        self.stage = match link.machine.begin(&self.request, whole, now) {
            Ok(()) => Stage::Running(link),
            Err(error) => Stage::Failed(error),
        };
    }

    /// Looks at what came: whether it is the response that the guest gets.
    fn judge(&mut self, now: Instant) {
        let Stage::Running(link) = &mut self.stage else {
            return;
        };
        let policy = &self.settings.redirects;
        // Before the failure: nobody needs the body of a redirect, however it ends.
        if let Some(head) = &link.machine.head
            && !core::mem::replace(&mut self.judged, true)
            && policy.hops_max > 0
        {
            match redirect::next(policy, &self.request, head, self.redirects) {
                Ok(None) => {}
                Ok(Some(next)) if self.streamed && next.body != Body::Empty => {}
                Ok(Some(next)) => return self.follow(next, now),
                Err(error) => {
                    self.stage = Stage::Failed(fault::of_redirect(error));
                    return;
                }
            }
        }
        if link.machine.failure.is_some() {
            let repeatable = !self.streamed && IDEMPOTENT.contains(&self.request.method.as_str());
            if self.reused && repeatable && link.machine.is_lost() {
                self.whole = link.machine.take_whole();
                self.stage = Stage::Wanting;
            } else {
                // What came before can still be read.
                link.close();
            }
        }
    }

    fn follow(&mut self, next: Request, now: Instant) {
        let Stage::Running(mut link) = core::mem::replace(&mut self.stage, Stage::Wanting) else {
            return;
        };
        if next.body != Body::Empty {
            self.whole = link.machine.take_whole();
        }
        let same = next.url.same_origin(&self.request.url);
        self.strayed |= next.url.host() != self.request.url.host();
        self.streamed = false;
        self.request = next;
        self.redirects += 1;
        // A redirect whose own body isn't there yet isn't worth the wait.
        if same && link.machine.trailers.is_some() && link.machine.is_at_rest() {
            self.begin(link, true, now);
        }
    }

    fn tls(&self) -> TlsOptions {
        let mut tls = self.settings.tls.clone();
        if self.strayed {
            tls.server_name = None;
        }
        tls
    }

    fn step_link(&mut self, around: &Around<'_, P>) -> bool {
        let now = around.now;
        match &mut self.stage {
            Stage::Connecting(link) => {
                let moved = link.step(around);
                if let Some(failure) = link.machine.failure.take() {
                    let failure = match failure {
                        HttpError::Net(ErrorCode::Timeout) => {
                            HttpError::Timeout(HttpPhase::Connect)
                        }
                        other => other,
                    };
                    self.stage = Stage::Failed(failure);
                } else if link.is_connected()
                    && let Stage::Connecting(link) =
                        core::mem::replace(&mut self.stage, Stage::Wanting)
                {
                    self.begin(link, false, now);
                } else {
                    return moved;
                }
                true
            }
            Stage::Running(link) => {
                if link.machine.trailers.is_some() || link.machine.failure.is_some() {
                    return false;
                }
                let mut moved = link.machine.pump(now);
                if let Some(trailers) = self.ending.take()
                    && let Err(error) = link.machine.finish_body(trailers, now)
                {
                    self.stage = Stage::Failed(error);
                    return true;
                }
                moved |= link.step(around);
                if moved {
                    self.judge(now);
                }
                moved
            }
            Stage::Wanting | Stage::Asked | Stage::Complete(_) | Stage::Failed(_) => false,
        }
    }

    /// Whether nothing more will happen.
    fn is_over(&self) -> bool {
        match &self.stage {
            Stage::Complete(_) | Stage::Failed(_) => true,
            Stage::Running(link) => {
                link.machine.trailers.is_some() || link.machine.failure.is_some()
            }
            Stage::Wanting | Stage::Asked | Stage::Connecting(_) => false,
        }
    }
}

impl<P: Platform> Client<P> for Exchange<P> {
    fn step(&mut self, around: &Around<'_, P>) -> bool {
        let moved = self.step_link(around);
        if self.until.is_some_and(|until| around.now >= until) && !self.is_over() {
            self.stage = Stage::Failed(HttpError::Timeout(HttpPhase::Exchange));
            return true;
        }
        moved
    }

    fn is_ready(&self, interest: Interest) -> bool {
        match &self.stage {
            Stage::Failed(_) | Stage::Complete(_) => true,
            Stage::Running(link) if interest == WRITE => {
                !self.streamed || link.machine.takes_body()
            }
            Stage::Running(link) => {
                let machine = &link.machine;
                let there = if self.taken {
                    !machine.is_read() || machine.trailers.is_some()
                } else {
                    machine.head.is_some()
                };
                there || machine.failure.is_some()
            }
            Stage::Wanting | Stage::Asked | Stage::Connecting(_) => {
                interest == WRITE && (!self.streamed || self.ending.is_some())
            }
        }
    }

    fn next_deadline(&self) -> Option<Instant> {
        if self.is_over() {
            return None;
        }
        let own = match &self.stage {
            Stage::Connecting(link) | Stage::Running(link) => link.next_deadline(),
            _ => None,
        };
        match (own, self.until) {
            (Some(own), Some(until)) => Some(own.min(until)),
            (own, until) => own.or(until),
        }
    }

    fn wanted(&mut self) -> Option<Wanted> {
        if !matches!(self.stage, Stage::Wanting) {
            return None;
        }
        self.stage = Stage::Asked;
        let url = &self.request.url;
        let secured = url.scheme() == Scheme::Https;
        Some(Wanted {
            host: url.host().to_string(),
            port: url.port(),
            tls: secured.then(|| self.tls()),
        })
    }

    fn supply(&mut self, made: Result<Connection<P>, ErrorCode>, now: Instant) {
        self.stage = match made {
            Ok(connection) => Stage::Connecting(Link::connecting(
                connection,
                now.after(self.settings.connect_ns),
                Http::new(&self.settings.limits),
            )),
            Err(code) => Stage::Failed(HttpError::Net(code)),
        };
    }
}
