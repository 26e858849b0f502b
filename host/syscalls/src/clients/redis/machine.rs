//! A Redis connection as a task drives it: the protocol's events, sorted into replies and
//! messages, each with a bound.

use super::errors::{from_client, from_end, from_network, misuse};
use super::flat::{Flat, count};
use super::gather::{Commands, Fit, Gathered};
use super::settings::Bounds;
use crate::BYTES_MAX;
use crate::clients::{Interest, Machine as Driven};
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::redis::redis::{Error, Incoming, Limit, Node, Published, Values};
use smallos_kernel::Instant;
use smallos_redis::{
    self as redis, CloseReason, Connection, Event, Executed, HandshakeError, Settings, Source,
    Value, Violation,
};

/// The connection is made, or won't be.
pub(super) const CONNECTED: Interest = Interest(0);
/// A command can be sent.
pub(super) const SENDABLE: Interest = Interest(1);
/// A reply has come.
pub(super) const RECEIVABLE: Interest = Interest(2);
/// A message has come.
pub(super) const MESSAGE: Interest = Interest(3);

/// What a message takes beside its bytes.
const MESSAGE_BYTES: usize = 64;

/// How much is decoded before its events are sorted.
const PIECE_BYTES: usize = 8 << 10;

/// A connection, from its handshake to its end.
pub(crate) struct Machine {
    protocol: Connection,
    bounds: Bounds,
    /// By when the connection has to be made and the handshake done; `None` once both are.
    ready_until: Option<Instant>,
    is_made: bool,
    is_greeted: bool,
    /// Why it is over. What came before can still be had.
    over: Option<Error>,
    /// How the connection broke, if it did.
    broken: Option<ErrorCode>,
    /// Commands sent whose replies the guest has not had.
    owed: usize,
    /// How many of them, the oldest ones, nobody waits for any more.
    forsaken: usize,
    /// A command that hasn't come whole.
    gathered: Option<Gathered>,
    /// Each at most what one call hands over.
    replies: VecDeque<Flat>,
    replies_bytes: usize,
    messages: VecDeque<(Incoming, usize)>,
    messages_bytes: usize,
}

impl Machine {
    pub(super) fn new(settings: &Settings, bounds: Bounds, ready_until: Instant) -> Self {
        let mut machine = Self {
            protocol: Connection::new(settings),
            bounds,
            ready_until: Some(ready_until),
            is_made: false,
            is_greeted: false,
            over: None,
            broken: None,
            owed: 0,
            forsaken: 0,
            gathered: None,
            replies: VecDeque::new(),
            replies_bytes: 0,
            messages: VecDeque::new(),
            messages_bytes: 0,
        };
        // With nothing to ask for, the handshake is done from the start.
        machine.sort();
        machine
    }

    /// How long a waiting call waits.
    pub fn timeout_ns(&self) -> u64 {
        self.bounds.timeout_ns
    }

    /// Whether commands can be sent, or why they never can; `None` while neither is known.
    pub fn connected(&self) -> Option<Result<(), Error>> {
        match (&self.over, self.ready_until) {
            (Some(error), _) => Some(Err(error.clone())),
            (None, None) => Some(Ok(())),
            (None, Some(_)) => None,
        }
    }

    /// Whether every reply has been had.
    pub fn is_idle(&self) -> bool {
        self.owed == self.forsaken
    }

    /// Sends one command.
    pub fn send<A: AsRef<[u8]>>(&mut self, arguments: &[A]) -> Result<(), Error> {
        if let Some(error) = &self.over {
            return Err(error.clone());
        }
        if self.gathered.is_some() {
            return Err(misuse("a command's bytes are still missing"));
        }
        match self.protocol.command(arguments) {
            Ok(_) => {
                self.owed += 1;
                Ok(())
            }
            // It fits once what waits before it is sent, unless it never does.
            Err(redis::Error::Limit(redis::Limit::TransmitBytes))
                if !self.protocol.transmit().is_empty()
                    && redis::encode::command_size_bytes(arguments)
                        .is_some_and(|size| size <= self.bounds.transmit_bytes_max) =>
            {
                Err(Error::WouldBlock)
            }
            // No reply will make room.
            Err(redis::Error::Limit(redis::Limit::InFlight)) if self.owed == 0 => Err(misuse(
                "the transaction is full: EXEC or DISCARD comes first",
            )),
            Err(error) => Err(from_client(error)),
        }
    }

    /// Sends as many of these commands as fit; keeps one that isn't whole.
    pub fn send_packed(&mut self, lengths: &[u32], bytes: &[u8]) -> Result<u32, Error> {
        let mut commands = Commands { lengths, bytes };
        match commands.fit() {
            Fit::Whole => {}
            Fit::Wrong => return Err(misuse("the lengths don't fit the bytes")),
            Fit::Missing(missing) => {
                let gathered = Gathered::new(lengths, bytes, missing);
                if gathered.size() > self.bounds.transmit_bytes_max {
                    return Err(Error::Limit(Limit::CommandBytes));
                }
                self.gathered = Some(gathered);
                return Ok(0);
            }
        }
        let mut arguments = Vec::new();
        let mut sent = 0;
        while commands.next(&mut arguments) {
            match self.send(&arguments) {
                Ok(()) => sent += 1,
                Err(error) if sent == 0 => return Err(error),
                // The next call meets it again.
                Err(_) => break,
            }
        }
        Ok(sent)
    }

    /// Whether a command hasn't come whole.
    pub fn is_gathering(&self) -> bool {
        self.gathered.is_some()
    }

    /// Takes more of the command that hasn't come whole, and sends it once it has.
    pub fn gather(&mut self, lengths: &[u32], bytes: &[u8]) -> Result<u32, Error> {
        let Some(mut gathered) = self.gathered.take() else {
            return Err(misuse("no command's bytes are missing"));
        };
        if !lengths.is_empty() || bytes.len() > gathered.missing {
            self.gathered = Some(gathered);
            return Err(misuse("a command's bytes are still missing"));
        }
        let had = gathered.bytes.len();
        gathered.bytes.extend_from_slice(bytes);
        gathered.missing -= bytes.len();
        if gathered.missing > 0 {
            self.gathered = Some(gathered);
            return Ok(0);
        }
        let sent = self.send_packed(&gathered.lengths, &gathered.bytes);
        if sent == Err(Error::WouldBlock) {
            gathered.missing = gathered.bytes.len() - had;
            gathered.bytes.truncate(had);
            self.gathered = Some(gathered);
        }
        sent
    }

    /// The replies that have come, as many as one call hands over. `None`: they are to come.
    pub fn receive(&mut self) -> Option<Result<Values, Error>> {
        if let Some(Flat(values)) = self.replies.pop_front() {
            self.replies_bytes -= Flat::size_of(&values);
            self.owed -= values.count as usize;
            self.sort();
            return Some(Ok(values));
        }
        if self.is_idle() {
            return Some(Err(self.over.clone().unwrap_or_else(|| {
                misuse("every command's reply has been received")
            })));
        }
        match &self.over {
            Some(error) => Some(Err(error.clone())),
            None if !self.has_room_for_messages() => Some(Err(Error::Limit(Limit::Messages))),
            None => None,
        }
    }

    /// Nobody waits for the replies that are still to come, or have come unseen.
    pub fn forsake(&mut self) {
        for Flat(values) in self.replies.drain(..) {
            self.owed -= values.count as usize;
        }
        self.replies_bytes = 0;
        self.forsaken = self.owed;
        self.sort();
    }

    /// The oldest message. `None`: it is to come.
    pub fn message(&mut self) -> Option<Result<Incoming, Error>> {
        if let Some((message, size)) = self.messages.pop_front() {
            self.messages_bytes -= size;
            self.sort();
            return Some(Ok(message));
        }
        match &self.over {
            Some(error) => Some(Err(error.clone())),
            None if self.ready_until.is_some() => Some(Err(misuse("finish-connect comes first"))),
            None if !self.has_room_for_replies() => Some(Err(Error::Limit(Limit::Replies))),
            None => None,
        }
    }

    fn note_ready(&mut self) {
        if self.is_made && self.is_greeted {
            self.ready_until = None;
        }
    }

    fn has_room_for_messages(&self) -> bool {
        self.messages.len() < self.bounds.messages_max
            && self.messages_bytes < self.bounds.waiting_bytes_max
    }

    fn has_room_for_replies(&self) -> bool {
        self.replies_bytes < self.bounds.waiting_bytes_max
    }

    fn has_room(&self) -> bool {
        self.has_room_for_messages() && self.has_room_for_replies()
    }

    /// Sorts the protocol's events, as long as there is room.
    fn sort(&mut self) {
        while self.has_room()
            && let Some(event) = self.protocol.poll()
        {
            self.take(event);
        }
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Ready { .. } => {
                self.is_greeted = true;
                self.note_ready();
            }
            Event::Reply {
                result, attributes, ..
            } => self.reply(|list| {
                list.add_attributes(attributes);
                match result {
                    Ok(value) => list.add(value),
                    Err(error) => list.add_error(&error),
                }
            }),
            Event::Queued { .. } => self.reply(|list| list.add_text(Node::Status, b"QUEUED")),
            Event::Executed {
                outcome,
                attributes,
                ..
            } => self.reply(|list| {
                list.add_attributes(attributes);
                match outcome {
                    Executed::Done(results) => {
                        list.add_node(Node::Array(count(results.len())));
                        for (_, result) in results {
                            match result {
                                Ok(value) => list.add(value),
                                Err(error) => list.add_error(&error),
                            }
                        }
                    }
                    Executed::WatchedKeyChanged => list.add(Value::Null),
                    Executed::Refused(error) => list.add_error(&error),
                }
            }),
            Event::Subscribed {
                count, last: true, ..
            }
            | Event::Unsubscribed {
                id: Some(_),
                count,
                last: true,
                ..
            } => self.reply(|list| list.add_node(Node::Integer(count))),
            Event::Subscribed { .. } | Event::Unsubscribed { id: Some(_), .. } => {}
            Event::Unsubscribed {
                id: None, channel, ..
            } => {
                let channel = channel.unwrap_or_default();
                let size = channel.len();
                self.tell(Incoming::Ended(channel), size);
            }
            Event::Message {
                source,
                channel,
                payload,
            } => {
                let shard = source == Source::Shard;
                let pattern = match source {
                    Source::Pattern(pattern) => Some(pattern),
                    Source::Channel | Source::Shard => None,
                };
                let size = channel.len() + payload.len() + pattern.as_ref().map_or(0, Vec::len);
                self.tell(
                    Incoming::Published(Published {
                        pattern,
                        shard,
                        channel,
                        payload,
                    }),
                    size,
                );
            }
            Event::Push { kind, items } => {
                let mut list = Flat::new();
                list.0.count = count(items.len() + 1);
                list.add(Value::Blob(kind));
                items.into_iter().for_each(|item| list.add(item));
                let size = Flat::size_of(&list.0);
                self.tell(Incoming::Push(list.0), size);
            }
            Event::Monitored(line) => {
                let size = line.len();
                self.tell(Incoming::Monitored(line), size);
            }
            Event::Closed { reason, .. } => self.end(match (self.broken, reason) {
                // Too early for the protocol, and this is why.
                (
                    Some(code),
                    CloseReason::Ended
                    | CloseReason::Handshake(HandshakeError::Ended)
                    | CloseReason::Broken(redis::Error::Peer(Violation::Truncated)),
                ) => from_network(code),
                (_, reason) => from_end(reason),
            }),
        }
    }

    /// The reply to the oldest command without one.
    fn reply(&mut self, add: impl FnOnce(&mut Flat)) {
        if self.forsaken > 0 {
            self.forsaken -= 1;
            self.owed -= 1;
            return;
        }
        if self.replies.is_empty() {
            self.replies.push_back(Flat::new());
        }
        let Some(list) = self.replies.back_mut() else {
            return;
        };
        let mark = list.mark();
        add(list);
        self.replies_bytes += list.size_since(mark);
        match list.overflow(mark) {
            None => list.0.count += 1,
            Some(mut rest) => {
                rest.0.count = 1;
                self.replies.push_back(rest);
            }
        }
    }

    fn tell(&mut self, message: Incoming, bytes: usize) {
        let size = bytes.saturating_add(MESSAGE_BYTES);
        self.messages_bytes += size;
        self.messages.push_back((message, size));
    }

    fn end(&mut self, why: Error) {
        self.ready_until = None;
        self.over.get_or_insert(why);
    }
}

impl Driven for Machine {
    fn made(&mut self) {
        self.is_made = true;
        self.note_ready();
    }

    fn transmit(&self) -> &[u8] {
        if self.over.is_some() {
            return &[];
        }
        self.protocol.transmit()
    }

    fn sent(&mut self, count: usize) {
        self.protocol.sent(count);
    }

    fn room(&self) -> usize {
        if self.over.is_none() && self.has_room() && self.protocol.wants_input() {
            BYTES_MAX
        } else {
            0
        }
    }

    fn receive(&mut self, bytes: &[u8], _now: Instant) {
        for piece in bytes.chunks(PIECE_BYTES) {
            // What is wrong with it is told by an event, after those that came before.
            let taken = self.protocol.receive(piece);
            self.sort();
            if taken.is_err() {
                return;
            }
        }
    }

    fn input_ended(&mut self, failure: Option<ErrorCode>, _now: Instant) {
        self.broken = failure;
        self.protocol.end_of_input();
        self.sort();
    }

    fn next_deadline(&self) -> Option<Instant> {
        self.ready_until
    }

    fn handle_timeout(&mut self, _now: Instant) {
        self.end(Error::Timeout);
    }

    fn is_finished(&self) -> bool {
        self.over.is_some() || self.protocol.is_closed()
    }

    fn is_ready(&self, interest: Interest) -> bool {
        if self.over.is_some() {
            return true;
        }
        match interest {
            CONNECTED => self.ready_until.is_none(),
            SENDABLE => {
                // With nothing owed it is a transaction that is full, and `send` says so.
                (self.protocol.room() > 0 || self.owed == 0) && self.protocol.transmit().is_empty()
            }
            RECEIVABLE => {
                !self.replies.is_empty() || self.is_idle() || !self.has_room_for_messages()
            }
            _ => !self.messages.is_empty() || !self.has_room_for_replies(),
        }
    }
}
