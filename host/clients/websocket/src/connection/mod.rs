//! One connection, from the first byte of the handshake to the last of the Close frame. Methods
//! are of four kinds: getters, what came from outside (`receive`, `end_of_input`,
//! `handle_timeout`), what the user wants (`send_*`, `close` ...), and `poll`, which parses.
//!
//! ```text
//!  connect --> Answering ----1---> Open --------4------> Over
//!  listen ---> Asking --2-> Deciding --3-> Open
//!  requested ------------>
//! ```
//! 1. `poll` finds an answer that agrees. 2. `poll` finds a request. 3. `accept`; `refuse` leads to
//!    Over. 4. `poll` finds the peer's Close frame, or anything that fails the connection.
//!
//! How to drive it: after each `receive`, `end_of_input` or `handle_timeout` call `poll` until it
//! gives `None`, write what `transmit` gives and say so with `sent`, sleep until `next_deadline`,
//! and close the stream when `is_finished`.

mod receive;
mod send;

use crate::buffer::Buffer;
use crate::error::{Error, Misuse, Timer};
use crate::event::{Event, UpgradeRequest};
use crate::frame::{CONTROL_BYTES_MAX, HEAD_BYTES_MAX};
use crate::handshake::{self, Asked, ClientRequest, Header, ParsedRequest};
use crate::head::Scanner;
use crate::limits::Limits;
use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use receive::Incoming;
use sha1::{Digest as _, Sha1};

/// Which side of a connection somebody is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Asks; masks its frames.
    Client,
    /// Answers; doesn't mask.
    Server,
}

/// Gives the key for the next frame of a client. It must be unpredictable for whoever chooses the
/// payload (RFC 6455, 5.3 and 10.3), so it comes from the system's generator.
pub type Masks = Box<dyn FnMut() -> [u8; 4] + Send>;

/// [`Masks`] from 32 bytes of the system's generator: SHA-1 of them and a counter, five keys from
/// each block. A peer that sees all keys so far can't tell the next.
#[must_use]
pub fn masks_from_seed(seed: [u8; 32]) -> Masks {
    let mut count = 0_u64;
    let mut block = [0; 20];
    let mut used = block.len();
    Box::new(move || {
        if used + 4 > block.len() {
            block = Sha1::new()
                .chain_update(seed)
                .chain_update(count.to_be_bytes())
                .finalize()
                .into();
            (count, used) = (count.wrapping_add(1), 0);
        }
        let mut key = [0; 4];
        for (to, from) in key.iter_mut().zip(block.iter().skip(used)) {
            *to = *from;
        }
        used += key.len();
        key
    })
}

enum Phase {
    /// A client waits for the answer.
    Answering {
        scanner: Scanner,
        key: String,
        offered: Vec<String>,
    },
    /// A server waits for the request.
    Asking { scanner: Scanner },
    /// A server's user decides.
    Deciding(Asked),
    /// Frames are exchanged.
    Open,
    /// Nothing more is read. What is to be sent may still have to go.
    Over {
        /// Not after a closing handshake: the stream is closed without waiting for the peer.
        at_once: bool,
    },
}

/// What a text or binary message is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Binary,
}

/// The state machine. See the [module](self) for how to drive it.
pub struct Connection {
    role: Role,
    limits: Limits,
    phase: Phase,
    input: Buffer,
    /// The stream has ended; nothing follows what is in `input`.
    input_ended: bool,
    incoming: Incoming,
    output: Buffer,
    /// How many bytes were ever taken from `output`: the offset of its front in the stream.
    sent_total: u64,
    /// Where each pong that is still in `output` ends in the stream.
    pongs: VecDeque<u64>,
    /// The most recent ping that met too many pongs.
    late_pong: Option<Vec<u8>>,
    /// The message that is being sent in pieces.
    outgoing: Option<Kind>,
    close_sent: bool,
    masks: Option<Masks>,
    /// Learnt outside of `poll`.
    pending: Option<Event>,
    now_ns: u64,
    heard_ns: u64,
    ping_sent_ns: Option<u64>,
    /// Of the opening or the closing handshake.
    deadline_ns: Option<u64>,
}

impl Connection {
    /// A client that asks for a connection. `nonce` is random and different for each connection
    /// (RFC 6455, 4.1).
    ///
    /// # Errors
    /// [`Misuse::Handshake`] names what can't stand in a request.
    pub fn connect(
        request: &ClientRequest,
        nonce: [u8; 16],
        masks: Masks,
        limits: Limits,
        now_ns: u64,
    ) -> Result<Self, Misuse> {
        let key = handshake::key(nonce);
        let text = request.write(&key)?;
        let phase = Phase::Answering {
            scanner: Scanner::default(),
            key,
            offered: request.subprotocols.clone(),
        };
        let mut connection = Self::new(Role::Client, phase, Some(masks), limits, now_ns);
        connection.begin_handshake(now_ns);
        connection.output.push(text.as_bytes());
        Ok(connection)
    }

    /// A server that waits for a request on a stream of its own.
    #[must_use]
    pub fn listen(limits: Limits, now_ns: u64) -> Self {
        let mut connection = Self::new(
            Role::Server,
            Phase::Asking {
                scanner: Scanner::default(),
            },
            None,
            limits,
            now_ns,
        );
        connection.begin_handshake(now_ns);
        connection
    }

    /// A server whose request was read by a server of HTTP: it waits to be accepted or refused, and
    /// what [`Self::transmit`] then gives begins with the answer's head. What came behind the
    /// request's head goes to [`Self::receive`].
    ///
    /// # Errors
    /// The rule that the request breaks; [`handshake::refusal_status`] says what to answer.
    pub fn requested(
        request: &ParsedRequest<'_>,
        limits: Limits,
        now_ns: u64,
    ) -> Result<(Self, UpgradeRequest), Error> {
        let (request, asked) = handshake::check_request(request)?;
        let phase = Phase::Deciding(asked);
        Ok((
            Self::new(Role::Server, phase, None, limits, now_ns),
            request,
        ))
    }

    /// A client's side of a connection whose handshake was made elsewhere.
    #[must_use]
    pub fn opened_client(masks: Masks, limits: Limits, now_ns: u64) -> Self {
        Self::new(Role::Client, Phase::Open, Some(masks), limits, now_ns)
    }

    /// A server's side of a connection whose handshake was made elsewhere.
    #[must_use]
    pub fn opened_server(limits: Limits, now_ns: u64) -> Self {
        Self::new(Role::Server, Phase::Open, None, limits, now_ns)
    }

    fn new(role: Role, phase: Phase, masks: Option<Masks>, limits: Limits, now_ns: u64) -> Self {
        Self {
            role,
            limits,
            phase,
            input: Buffer::default(),
            input_ended: false,
            incoming: Incoming::default(),
            output: Buffer::default(),
            sent_total: 0,
            pongs: VecDeque::new(),
            late_pong: None,
            outgoing: None,
            close_sent: false,
            masks,
            pending: None,
            now_ns,
            heard_ns: now_ns,
            ping_sent_ns: None,
            deadline_ns: None,
        }
    }

    fn begin_handshake(&mut self, now_ns: u64) {
        self.deadline_ns = Some(now_ns.saturating_add(self.limits.handshake_timeout_ns));
    }

    /// Which side this is.
    #[must_use]
    pub fn role(&self) -> Role {
        self.role
    }

    /// Messages may be sent.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.phase, Phase::Open) && !self.close_sent
    }

    /// There is nothing left to do but to close the stream. A client that closed cleanly leaves
    /// closing to the server for a while, as RFC 6455, 7.1.1 wants it.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        let Phase::Over { at_once } = self.phase else {
            return false;
        };
        let peer_closes = self.role == Role::Client
            && !at_once
            && !self.input_ended
            && self.deadline_ns.is_some();
        self.pending.is_none() && self.output.is_empty() && !peer_closes
    }

    /// How many bytes `receive` takes now.
    #[must_use]
    pub fn receive_room(&self) -> usize {
        let control = HEAD_BYTES_MAX + CONTROL_BYTES_MAX;
        // One more than the head: the byte that is too many has to be seen.
        let least = self.limits.max_head_size.saturating_add(1).max(control);
        self.limits
            .max_receive_buffer
            .max(least)
            .saturating_sub(self.input.len())
    }

    /// The memory it holds besides itself, in bytes, as far as it depends on the peer or the user.
    #[must_use]
    pub fn held_bytes(&self) -> usize {
        let late = self.late_pong.as_ref().map_or(0, Vec::capacity);
        let pongs = self.pongs.capacity() * size_of::<u64>();
        self.input.capacity() + self.output.capacity() + self.incoming.held_bytes() + late + pongs
    }

    /// What came from the peer. `poll` says what it means.
    ///
    /// # Errors
    /// [`Misuse::ReceiveFull`] if there is more than [`Self::receive_room`]; none of it is taken.
    pub fn receive(&mut self, bytes: &[u8], now_ns: u64) -> Result<(), Misuse> {
        self.now_ns = now_ns;
        if matches!(self.phase, Phase::Over { .. }) || self.input_ended {
            return Ok(());
        }
        let room = self.receive_room();
        if bytes.len() > room {
            return Err(Misuse::ReceiveFull { room });
        }
        if !bytes.is_empty() {
            self.heard_ns = now_ns;
            self.ping_sent_ns = None;
            self.input.push(bytes);
        }
        Ok(())
    }

    /// The peer's half of the stream has ended.
    pub fn end_of_input(&mut self) {
        self.input_ended = true;
    }

    /// When [`Self::handle_timeout`] wants to be called, if nothing happens before.
    #[must_use]
    pub fn next_deadline(&self) -> Option<u64> {
        let keepalive = match (self.ping_sent_ns, self.limits.ping_interval_ns) {
            _ if self.is_finished() => return None,
            _ if !self.is_open() => None,
            (Some(sent), _) => Some(sent.saturating_add(self.limits.pong_timeout_ns)),
            (None, interval) => interval.map(|interval| self.heard_ns.saturating_add(interval)),
        };
        match (self.deadline_ns, keepalive) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        }
    }

    /// It is `now_ns`. May be called at any time.
    pub fn handle_timeout(&mut self, now_ns: u64) {
        self.now_ns = now_ns;
        if self
            .next_deadline()
            .is_none_or(|deadline| now_ns < deadline)
        {
            return;
        }
        match self.phase {
            Phase::Over { .. } => self.abandon(),
            Phase::Open if self.close_sent => {
                self.fail_later(Error::Timeout(Timer::Close));
                self.abandon();
            }
            // Nothing more is read until the user polls: the peer may be talking.
            Phase::Open if self.receive_room() == 0 => {
                self.heard_ns = now_ns;
                self.ping_sent_ns = None;
            }
            Phase::Open if self.ping_sent_ns.is_some() => {
                self.fail_later(Error::Timeout(Timer::Pong));
                self.abandon();
            }
            Phase::Open => self.keep_alive(),
            _ => self.fail_later(Error::Timeout(Timer::Handshake)),
        }
    }

    /// Server: agrees to the request. Of its subprotocols one may be chosen.
    ///
    /// # Errors
    /// [`Misuse::NoRequest`] if none waits, [`Misuse::Handshake`] names what can't be answered.
    pub fn accept(&mut self, subprotocol: Option<&str>, headers: &[Header]) -> Result<(), Misuse> {
        let Phase::Deciding(asked) = &self.phase else {
            return Err(Misuse::NoRequest);
        };
        let text = handshake::write_accept(asked, subprotocol, headers)?;
        self.output.push(text.as_bytes());
        self.phase = Phase::Open;
        Ok(())
    }

    /// Server: declines the request with a status of 300 to 599. There is no further event.
    ///
    /// # Errors
    /// [`Misuse::NoRequest`] if none waits, [`Misuse::Handshake`] names what can't be answered.
    pub fn refuse(&mut self, status: u16, headers: &[Header]) -> Result<(), Misuse> {
        if !matches!(self.phase, Phase::Deciding(_)) {
            return Err(Misuse::NoRequest);
        }
        let text = handshake::write_refusal(status, headers)?;
        self.output.push(text.as_bytes());
        self.finish(true);
        Ok(())
    }

    /// Fails the connection (RFC 6455, 7.1.7): says why where there is a way to say it, and reads
    /// nothing more.
    fn fail(&mut self, error: Error) -> Event {
        match (&self.phase, error.close_code()) {
            (Phase::Asking { .. }, _) if error != Error::Lost => {
                // Written from nothing the peer sent, so it can't be refused.
                if let Ok(text) = handshake::write_refusal(handshake::refusal_status(&error), &[]) {
                    self.output.push(text.as_bytes());
                }
            }
            (Phase::Open, Some(code)) if !self.close_sent => self.push_close(Some(code), ""),
            _ => {}
        }
        if error == Error::Lost || self.is_answering() {
            // Nobody is there to read it, or nobody who should: half a request is no use.
            self.output.clear();
        }
        self.finish(true);
        Event::Failed(error)
    }

    fn is_answering(&self) -> bool {
        matches!(self.phase, Phase::Answering { .. })
    }

    fn fail_later(&mut self, error: Error) {
        let event = self.fail(error);
        self.pending = Some(event);
    }

    /// What is to be sent gets as long as a closing handshake may take.
    fn finish(&mut self, at_once: bool) {
        self.phase = Phase::Over { at_once };
        self.input.clear();
        self.incoming = Incoming::default();
        self.late_pong = None;
        self.deadline_ns = Some(
            self.deadline_ns
                .filter(|_| self.close_sent && !at_once)
                .unwrap_or_else(|| self.now_ns.saturating_add(self.limits.close_timeout_ns)),
        );
    }

    /// Time is up: whatever the peer did not take is dropped.
    fn abandon(&mut self) {
        self.output.clear();
        self.deadline_ns = None;
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let phase = match self.phase {
            Phase::Answering { .. } => "Answering",
            Phase::Asking { .. } => "Asking",
            Phase::Deciding(_) => "Deciding",
            Phase::Open => "Open",
            Phase::Over { .. } => "Over",
        };
        out.debug_struct("Connection")
            .field("role", &self.role)
            .field("phase", &phase)
            .field("close_sent", &self.close_sent)
            .field("to_be_parsed", &self.input.len())
            .field("to_be_sent", &self.output.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::masks_from_seed;
    use alloc::collections::BTreeSet;

    #[test]
    fn masks_do_not_repeat_and_depend_on_the_seed() {
        let keys = |seed| {
            let mut next = masks_from_seed([seed; 32]);
            (0..1000).map(|_| next()).collect::<BTreeSet<_>>()
        };
        let (one, other) = (keys(1), keys(2));
        // Of 1,000 keys of 32 bits two are the same once in 8,000 seeds; not with these.
        assert_eq!((one.len(), other.len()), (1000, 1000));
        assert!(one.is_disjoint(&other));
    }
}
