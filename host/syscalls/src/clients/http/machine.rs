//! The requests of one connection, one after the other, as a [`Link`](crate::clients::Link)
//! drives them. It keeps what of the response nobody has read yet; who follows a redirect or
//! tries again is the exchange's business.

use super::fault;
use super::unread::Unread;
use crate::clients::{Interest, Machine};
use alloc::vec::Vec;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::web::types::HttpError;
use smallos_http::http::client::{Connection, Event, Request, Reuse};
use smallos_http::http::{Body, Headers, Limit, Limits, Misuse, ResponseHead};
use smallos_kernel::Instant;

/// A connection and its present request.
pub(crate) struct Http {
    connection: Connection,
    buffer_bytes_max: usize,
    /// A body that was given as a whole, and how much of it the connection has.
    whole: Vec<u8>,
    whole_sent: usize,
    /// Trailers that wait for the body to be asked for, or for room.
    ending: Option<Headers>,
    /// The response's head, until somebody takes it.
    pub head: Option<ResponseHead>,
    /// What nobody has read of the body.
    body: Unread,
    /// The response is complete, with these.
    pub trailers: Option<Headers>,
    /// Why it won't be complete.
    pub failure: Option<HttpError>,
    /// A byte of the response has come.
    pub answered: bool,
}

impl Http {
    pub fn new(limits: &Limits) -> Self {
        Self {
            buffer_bytes_max: limits.receive_buffer,
            connection: Connection::new(limits.clone()),
            whole: Vec::new(),
            whole_sent: 0,
            ending: None,
            head: None,
            body: Unread::default(),
            trailers: None,
            failure: None,
            answered: false,
        }
    }

    /// Begins a request on a connection that is at rest. `whole` is its body, unless that
    /// comes by [`Http::send_body`].
    pub fn begin(
        &mut self,
        request: &Request,
        whole: Vec<u8>,
        now: Instant,
    ) -> Result<(), HttpError> {
        self.connection
            .request(now.0, request)
            .map_err(fault::of_guest)?;
        self.forget();
        self.whole = whole;
        self.ending = None;
        self.trailers = None;
        self.failure = None;
        self.answered = false;
        self.pump(now);
        Ok(())
    }

    /// Drops what it holds of a request that nobody asks about any more.
    pub fn forget(&mut self) {
        self.head = None;
        self.body = Unread::default();
        self.whole = Vec::new();
        self.whole_sent = 0;
    }

    /// Whether the connection went before a byte of the response came. A server that is slow
    /// isn't one that is gone.
    pub fn is_lost(&self) -> bool {
        !self.answered && matches!(self.failure, Some(HttpError::Closed | HttpError::Net(_)))
    }

    /// Whether it would take another request.
    pub fn is_at_rest(&self) -> bool {
        self.connection.reuse() == Reuse::Ready
    }

    /// Gives back the body that was given as a whole, to send it once more.
    pub fn take_whole(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.whole)
    }

    /// Hands on what waits of the request's body. True if anything went.
    pub fn pump(&mut self, now: Instant) -> bool {
        let before = self.whole_sent;
        while let Some(rest) = self.whole.get(self.whole_sent..)
            && !rest.is_empty()
            && self.connection.can_send()
        {
            match self.connection.send_body(now.0, rest) {
                Ok(0) => break,
                Ok(count) => self.whole_sent += count,
                // The server has answered without it.
                Err(_) => self.whole_sent = self.whole.len(),
            }
        }
        let mut moved = self.whole_sent != before;
        if let Some(trailers) = self.ending.take() {
            match self.connection.finish_body(now.0, &trailers) {
                Err(Misuse::Busy | Misuse::Limit(Limit::SendBuffer)) => {
                    self.ending = Some(trailers);
                }
                Ok(()) => moved = true,
                // As above.
                Err(_) => {}
            }
        }
        moved
    }

    /// Takes a piece of a body that isn't given as a whole. `None`: no room yet.
    pub fn send_body(&mut self, piece: &[u8], now: Instant) -> Option<Result<usize, HttpError>> {
        if self.trailers.is_some() {
            return Some(Err(HttpError::Closed));
        }
        if self.ending.is_some() {
            return Some(Err(HttpError::InvalidState));
        }
        match self.connection.send_body(now.0, piece) {
            Ok(0) => None,
            Ok(count) => Some(Ok(count)),
            Err(misuse) => Some(Err(fault::of_guest(misuse))),
        }
    }

    /// Whether `send_body` wouldn't say `None`.
    pub fn takes_body(&self) -> bool {
        self.trailers.is_some()
            || self.failure.is_some()
            || self.ending.is_some()
            || !self.connection.is_sending()
            || self.connection.can_send()
    }

    /// Ends a chunked body, as soon as that can be.
    pub fn finish_body(&mut self, trailers: Headers, now: Instant) -> Result<(), HttpError> {
        if self.trailers.is_some() {
            return Err(HttpError::Closed);
        }
        match self.connection.finish_body(now.0, &trailers) {
            Ok(()) => Ok(()),
            Err(Misuse::Busy | Misuse::Limit(Limit::SendBuffer)) if self.ending.is_none() => {
                self.ending = Some(trailers);
                Ok(())
            }
            Err(misuse) => Err(fault::of_guest(misuse)),
        }
    }

    /// Whether nothing of the body is there to be read.
    pub fn is_read(&self) -> bool {
        self.body.is_empty()
    }

    /// At most `max` bytes of the body; none if none are there.
    pub fn read(&mut self, max: usize) -> Vec<u8> {
        self.body.take(max)
    }

    /// Takes what the connection has to tell.
    fn collect(&mut self, result: Result<(), HttpError>) {
        while let Some(event) = self.connection.poll() {
            match event {
                Event::Continue | Event::Interim(_) => {}
                Event::Head(head) => self.head = Some(head),
                Event::Body(piece) => self.body.add(piece),
                Event::End(trailers) => self.trailers = Some(trailers),
                // Never offered, so the connection refuses it before.
                Event::Upgraded(_) => self.failure = Some(HttpError::InvalidState),
            }
        }
        // Whatever happens behind a complete response is no matter of this request.
        if let Err(failure) = result
            && self.trailers.is_none()
            && self.failure.is_none()
        {
            self.failure = Some(failure);
        }
    }
}

impl Machine for Http {
    fn transmit(&self) -> &[u8] {
        self.connection.transmit()
    }

    fn sent(&mut self, count: usize) {
        self.connection.sent(count);
    }

    fn room(&self) -> usize {
        self.buffer_bytes_max.saturating_sub(self.body.len())
    }

    fn receive(&mut self, bytes: &[u8], now: Instant) {
        self.answered = true;
        // All of it is taken: nothing is left in the connection to be polled, and there is
        // room for as many bytes as this.
        let result = self.connection.receive(now.0, bytes);
        self.collect(result.map(drop).map_err(fault::of_peer));
    }

    fn input_ended(&mut self, failure: Option<ErrorCode>, _now: Instant) {
        let result = match failure {
            // Not the end of a body that lasts until the connection ends: it was cut.
            Some(code) => Err(HttpError::Net(code)),
            None => self.connection.end_of_input().map_err(fault::of_peer),
        };
        self.collect(result);
    }

    fn next_deadline(&self) -> Option<Instant> {
        // A time without end is none.
        let deadline = self.connection.next_deadline();
        deadline.filter(|at| *at < u64::MAX).map(Instant)
    }

    fn handle_timeout(&mut self, now: Instant) {
        if self.room() == 0 {
            self.connection.user_is_full(now.0);
        }
        let result = self.connection.handle_timeout(now.0);
        self.collect(result.map_err(fault::of_peer));
    }

    fn is_finished(&self) -> bool {
        let complete = self.trailers.is_some() && self.connection.reuse() == Reuse::Close;
        complete || self.failure.is_some()
    }

    fn is_ready(&self, _interest: Interest) -> bool {
        // Its exchange knows.
        true
    }
}

/// How the machine frames what the contract calls a body.
pub(crate) fn framing(body: &smallos_contract::web::http::RequestBody) -> Body {
    use smallos_contract::web::http::RequestBody;
    match body {
        RequestBody::None => Body::Empty,
        RequestBody::Whole(bytes) => Body::Length(bytes.len() as u64),
        RequestBody::Length(length) => Body::Length(*length),
        RequestBody::Chunked => Body::Chunked,
    }
}
