//! WebSocket: the protocol's state machine as a [`Link`](super::Link) drives it. What arrives
//! is parsed at once and waits as messages, up to a bound, so that pings are answered even
//! while nobody asks for messages.

mod calls;
mod options;
#[cfg(test)]
mod tests;

use super::{Interest, Machine};
use alloc::collections::VecDeque;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::web::websocket::{Closing, Message, WebsocketError};
use smallos_kernel::Instant;
use smallos_websocket::error::{Error, Timer};
use smallos_websocket::{Closed, Connection, Event};

pub(super) use options::{headers, limits};

/// `finish-connect` wouldn't wait.
pub(super) const OPEN: Interest = Interest(0);
/// `receive` wouldn't wait.
pub(super) const RECEIVE: Interest = Interest(1);
/// A message to be sent would be taken.
pub(super) const SEND: Interest = Interest(2);

/// Messages and their bytes that wait for the task before no more are parsed.
const WAITING_MAX: usize = 64;
const WAITING_BYTES_MAX: usize = 65_536;

/// How long input is left unread, and so pings unanswered, while the task waits elsewhere. The
/// times are rounded up so that a task with many connections looks at all of them at once.
const LOOK_NS: u64 = 5_000_000_000;

/// What RFC 6455, 7.1.5 calls a Close frame without a code.
const NO_CODE: u16 = 1005;
/// The same for the end of a stream without a Close frame.
const NO_CLOSE: u16 = 1006;

/// The messages of one connection.
pub(crate) struct Messages {
    protocol: Connection,
    /// What has to go out before the protocol's own bytes, left over from HTTP.
    before: Vec<u8>,
    is_open: bool,
    subprotocol: Option<String>,
    waiting: VecDeque<Message>,
    waiting_bytes: usize,
    /// How it ended; given once nothing waits.
    end: Option<WebsocketError>,
    /// A Close frame that says why is on its way, to a peer that may still be sending.
    lingers: bool,
    is_closed: bool,
    /// The connection broke with this.
    failure: Option<ErrorCode>,
    looked: Instant,
    /// The most that one waiting call waits.
    timeout_ns: u64,
}

impl Messages {
    pub(super) fn new(protocol: Connection, timeout_ns: u64, now: Instant) -> Self {
        Self {
            protocol,
            before: Vec::new(),
            is_open: false,
            subprotocol: None,
            waiting: VecDeque::new(),
            waiting_bytes: 0,
            end: None,
            lingers: false,
            is_closed: false,
            failure: None,
            looked: now,
            timeout_ns,
        }
    }

    /// A server's side that has agreed already. `before` are bytes that are still to be sent of
    /// what was spoken so far.
    pub(super) fn accepted(mut self, subprotocol: Option<String>, before: Vec<u8>) -> Self {
        (self.is_open, self.subprotocol, self.before) = (true, subprotocol, before);
        self
    }

    /// Parses what has come, as far as there is room for messages.
    fn parse(&mut self) {
        while self.end.is_none()
            && self.waiting.len() < WAITING_MAX
            && self.waiting_bytes < WAITING_BYTES_MAX
        {
            match self.protocol.poll() {
                None => return,
                Some(Event::Open { subprotocol }) => {
                    (self.is_open, self.subprotocol) = (true, subprotocol);
                }
                Some(Event::Text(text)) => self.keep(text.len(), Message::Text(text)),
                Some(Event::Binary(bytes)) => self.keep(bytes.len(), Message::Binary(bytes)),
                Some(Event::Pong(payload)) if !payload.is_empty() => {
                    self.keep(payload.len(), Message::Pong(payload));
                }
                // Its answer is on its way; and that of our own pings has done its work.
                Some(Event::Ping(_) | Event::Pong(_)) => {}
                Some(Event::Closed(closed)) => self.end = Some(closing(closed)),
                Some(Event::Failed(error)) => {
                    self.lingers = self.is_open && error.close_code().is_some();
                    self.end = Some(self.failed(&error));
                }
                // Of servers that read the handshake themselves, and of delivery in pieces.
                Some(Event::Request(_) | Event::TextPiece { .. } | Event::BinaryPiece { .. }) => {}
            }
        }
    }

    fn keep(&mut self, size: usize, message: Message) {
        self.waiting_bytes += size;
        self.waiting.push_back(message);
    }

    fn failed(&self, error: &Error) -> WebsocketError {
        match error {
            Error::Peer(violation) => WebsocketError::Protocol(violation.to_string()),
            Error::Limit(limit) => WebsocketError::Limit(limit.to_string()),
            Error::Refused { status } => WebsocketError::Refused(*status),
            Error::Timeout(Timer::Handshake | Timer::Pong) => WebsocketError::Timeout,
            Error::Timeout(Timer::Close) => lost(),
            Error::Lost => self.failure.map_or_else(lost, WebsocketError::Net),
        }
    }

    /// The oldest message, or how the connection ended.
    fn take(&mut self) -> Option<Result<Message, WebsocketError>> {
        let Some(message) = self.waiting.pop_front() else {
            return self.ended().map(Err);
        };
        self.waiting_bytes -= match &message {
            Message::Text(text) => text.len(),
            Message::Binary(bytes) | Message::Pong(bytes) => bytes.len(),
        };
        if self.waiting.is_empty() {
            // An idle connection costs next to nothing.
            self.waiting = VecDeque::new();
        }
        self.parse();
        Some(Ok(message))
    }

    /// How the connection ended; while the peer is being told why, it hasn't.
    fn ended(&self) -> Option<WebsocketError> {
        self.end.clone().filter(|_| self.is_closed || !self.lingers)
    }

    /// Whether the connection is open, or how it ended.
    fn opened(&self) -> Option<Result<(), WebsocketError>> {
        if self.is_open {
            return Some(Ok(()));
        }
        self.ended().map(Err)
    }

    /// Why nothing can be sent: the connection isn't open yet, or no longer.
    fn not_open(&self) -> WebsocketError {
        match &self.end {
            Some(end) => end.clone(),
            None if self.is_open => WebsocketError::Closed(Closing {
                code: NO_CODE,
                reason: String::new(),
            }),
            None => WebsocketError::InvalidState,
        }
    }
}

fn lost() -> WebsocketError {
    WebsocketError::Closed(Closing {
        code: NO_CLOSE,
        reason: String::new(),
    })
}

fn closing(closed: Closed) -> WebsocketError {
    WebsocketError::Closed(Closing {
        code: closed.code.map_or(NO_CODE, |code| code.get()),
        reason: closed.reason,
    })
}

impl Machine for Messages {
    fn transmit(&self) -> &[u8] {
        match self.before.as_slice() {
            [] => self.protocol.transmit(),
            before => before,
        }
    }

    fn sent(&mut self, count: usize) {
        if self.before.is_empty() {
            self.protocol.sent(count);
        } else {
            self.before.drain(..count.min(self.before.len()));
        }
    }

    fn room(&self) -> usize {
        self.protocol.receive_room()
    }

    fn receive(&mut self, bytes: &[u8], now: Instant) {
        // More than `room` is never given.
        let _ = self.protocol.receive(bytes, now.0);
        self.parse();
    }

    fn input_ended(&mut self, failure: Option<ErrorCode>, _now: Instant) {
        self.failure = failure;
        self.protocol.end_of_input();
        self.parse();
    }

    fn next_deadline(&self) -> Option<Instant> {
        if self.is_closed {
            return None;
        }
        let own = self.protocol.next_deadline().map(Instant);
        let look = (self.is_open && self.end.is_none()).then(|| {
            let at = self.looked.0.saturating_add(LOOK_NS);
            Instant(at.div_ceil(LOOK_NS).saturating_mul(LOOK_NS))
        });
        [own, look].into_iter().flatten().min()
    }

    fn handle_timeout(&mut self, now: Instant) {
        self.looked = now;
        self.protocol.handle_timeout(now.0);
        if !self.protocol.is_open() && self.protocol.transmit().is_empty() {
            // The peer took nothing for too long: not even the goodbye waits behind it now.
            self.before = Vec::new();
        }
        self.parse();
    }

    fn is_finished(&self) -> bool {
        self.protocol.is_finished()
    }

    fn is_ready(&self, interest: Interest) -> bool {
        match interest {
            OPEN => self.opened().is_some(),
            RECEIVE => !self.waiting.is_empty() || self.ended().is_some(),
            _ => !self.protocol.is_open() || self.protocol.transmit_room() >= options::PART_BYTES,
        }
    }

    fn output_ended(&mut self, failure: ErrorCode, _now: Instant) {
        self.failure = Some(failure);
    }

    fn lingers(&self) -> bool {
        self.lingers
    }

    fn closed(&mut self) {
        self.is_closed = true;
        if self.end.is_none() {
            self.protocol.end_of_input();
            self.parse();
        }
    }
}
