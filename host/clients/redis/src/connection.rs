//! The state machine. Bytes come in by `receive`, wishes by `command` and its kin; bytes go
//! out by `transmit`, news by `poll`. Replies are matched to commands by their order alone,
//! so the first doubt about that order ends the connection.

use alloc::{boxed::Box, collections::VecDeque, vec::Vec};

use super::{
    CloseReason, Error, Event, HandshakeError, Limit, Limits, Misuse, Pairs, Protocol, RequestId,
    Settings, Value, Violation,
    decode::{Body, Decoder, Frame},
    encode,
    handshake::{Failure, Handshake},
    pubsub::{self, Subscriptions},
    request::{self, Class, Pending},
    transaction,
};

/// One connection to one server, from the first byte to [`Event::Closed`].
///
/// The caller's loop: write [`transmit`](Self::transmit) and tell [`sent`](Self::sent);
/// while [`wants_input`](Self::wants_input), read and hand over by
/// [`receive`](Self::receive); then [`poll`](Self::poll) until `None`, and look at
/// `transmit` again, since what arrives can make something to send (the handshake).
///
/// ```
/// use smallos_redis::{Connection, Event, Protocol, Settings, Value};
///
/// let settings = Settings { protocol: Protocol::Resp2, ..Settings::default() };
/// let mut connection = Connection::new(&settings);
/// assert!(matches!(connection.poll(), Some(Event::Ready { .. })));
///
/// let asked = connection.get(b"key")?;
/// assert_eq!(connection.transmit(), b"*2\r\n$3\r\nGET\r\n$3\r\nkey\r\n");
/// connection.sent(connection.transmit().len());
///
/// connection.receive(b"$5\r\nva")?;
/// assert_eq!(connection.poll(), None);
/// connection.receive(b"lue\r\n")?;
/// let Some(Event::Reply { id, result, .. }) = connection.poll() else { unreachable!() };
/// assert_eq!((id, result), (asked, Ok(Value::Blob(b"value".to_vec()))));
/// # Ok::<(), smallos_redis::Error>(())
/// ```
#[derive(Debug)]
pub struct Connection {
    limits: Limits,
    phase: Phase,
    protocol: Protocol,
    decoder: Decoder,
    /// Arrived, but not decoded while events wait.
    input: Vec<u8>,
    input_ended: bool,
    output: Vec<u8>,
    output_sent: usize,
    /// Each with the bytes it took on the wire.
    events: VecDeque<(Event, usize)>,
    events_bytes: usize,
    next_id: u64,
    /// Oldest first.
    pending: VecDeque<Pending>,
    subscriptions: Subscriptions,
    /// How many commands that subscribe or unsubscribe are pending.
    subscribing: usize,
    /// What is queued in the transaction that the server confirmed.
    transaction: Option<Vec<RequestId>>,
    /// MULTI was sent, and neither EXEC nor DISCARD after it.
    multi_sent: bool,
    quit_sent: bool,
    monitor: Monitor,
}

#[derive(Debug)]
enum Phase {
    Handshake(Box<Handshake>),
    Open,
    Closed,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Monitor {
    Off,
    Asked,
    On,
}

/// The public surface.
impl Connection {
    /// A connection whose stream was just opened. Its handshake waits in `transmit`.
    pub fn new(settings: &Settings) -> Self {
        let limits = settings.limits.clone();
        let handshake = Handshake::new(settings);
        let protocol = handshake.protocol;
        let mut connection = Self {
            decoder: Decoder::new(&limits, protocol),
            limits,
            phase: Phase::Handshake(Box::new(handshake)),
            protocol,
            input: Vec::new(),
            input_ended: false,
            output: Vec::new(),
            output_sent: 0,
            events: VecDeque::new(),
            events_bytes: 0,
            next_id: 0,
            pending: VecDeque::new(),
            subscriptions: Subscriptions::default(),
            subscribing: 0,
            transaction: None,
            multi_sent: false,
            quit_sent: false,
            monitor: Monitor::Off,
        };
        connection.continue_handshake();
        connection
    }

    /// Takes what the peer sent. Any size and any splitting give the same events.
    ///
    /// # Errors
    /// What broke the connection, by these bytes or before them; [`Event::Closed`] tells it
    /// too, after the events that came before.
    pub fn receive(&mut self, bytes: &[u8]) -> Result<(), Error> {
        if self.input_ended || self.is_closed() {
            return Err(Misuse::Closed.into());
        }
        let mut rest = bytes;
        if self.input.is_empty() {
            self.decode(&mut rest)?;
        }
        if self.input.len().saturating_add(rest.len()) > self.limits.input_bytes_max {
            return Err(self.fail(Limit::InputBytes.into()));
        }
        self.input.extend_from_slice(rest);
        Ok(())
    }

    /// The peer ended its side of the stream, or the stream broke (a reset).
    pub fn end_of_input(&mut self) {
        self.input_ended = true;
        self.finish();
    }

    /// Whether the caller should read now. False while events wait for `poll` at a bound.
    pub fn wants_input(&self) -> bool {
        !self.input_ended && !self.is_closed() && self.input.is_empty() && self.has_room()
    }

    /// What must go to the peer.
    pub fn transmit(&self) -> &[u8] {
        self.output.get(self.output_sent..).unwrap_or_default()
    }

    /// The first `count` bytes of `transmit` are on their way.
    pub fn sent(&mut self, count: usize) {
        self.output_sent = self
            .output_sent
            .saturating_add(count)
            .min(self.output.len());
        if self.output_sent == self.output.len() {
            self.output.clear();
            self.output_sent = 0;
        } else if self.output_sent > self.output.len() / 2 {
            // Each byte is moved at most once for each time it was written.
            self.output.drain(..self.output_sent);
            self.output_sent = 0;
        }
    }

    /// What happened next, oldest first.
    pub fn poll(&mut self) -> Option<Event> {
        if self.events.is_empty() {
            self.decode_waiting();
        }
        let (event, size_bytes) = self.events.pop_front()?;
        self.events_bytes -= size_bytes;
        Some(event)
    }

    /// The version in use; settled at [`Event::Ready`].
    pub fn protocol(&self) -> Protocol {
        self.protocol
    }

    /// Whether nothing more will be sent or taken; events may still wait.
    pub fn is_closed(&self) -> bool {
        matches!(self.phase, Phase::Closed)
    }

    /// How many more commands [`command`](Self::command) accepts before a reply comes.
    pub fn room(&self) -> usize {
        self.limits.in_flight_max.saturating_sub(self.in_flight())
    }

    /// Sends a command; its name is the first argument. Commands may be sent without
    /// waiting for replies, as many as [`Limits::in_flight_max`].
    ///
    /// All commands can be sent this way, also (UN)SUBSCRIBE, MULTI, EXEC and MONITOR,
    /// which are recognised by name.
    ///
    /// # Errors
    /// Nothing is sent, and nothing else changes: a bound is met ([`Error::Limit`], try
    /// again after replies or after `sent`), or [`Error::Misuse`].
    pub fn command<A: AsRef<[u8]>>(&mut self, arguments: &[A]) -> Result<RequestId, Error> {
        match self.phase {
            Phase::Handshake(_) => return Err(Misuse::NotReady.into()),
            Phase::Closed => return Err(Misuse::Closed.into()),
            Phase::Open if self.quit_sent || self.input_ended => {
                return Err(Misuse::Closed.into());
            }
            Phase::Open => {}
        }
        let class = request::classify(arguments)?;
        self.check_mode(&class)?;
        self.check_bounds(&class)?;
        self.write(arguments)?;
        Ok(self.begin(class))
    }
}

/// Accepting a command.
impl Connection {
    fn check_mode(&self, class: &Class) -> Result<(), Misuse> {
        let is_subscription = matches!(class, Class::Subscription(_));
        if self.monitor != Monitor::Off && !matches!(class, Class::Quit) {
            return Err(Misuse::Monitoring);
        }
        if (is_subscription || matches!(class, Class::Monitor))
            && (self.multi_sent || self.transaction_stays())
        {
            return Err(Misuse::InTransaction);
        }
        let subscribed = self.subscribing > 0 || self.subscriptions.len() > 0;
        if self.protocol == Protocol::Resp2
            && subscribed
            && !is_subscription
            && !matches!(class, Class::Ping | Class::Quit)
        {
            return Err(Misuse::Subscribed);
        }
        Ok(())
    }

    /// A transaction is open and nothing that ends it is on its way.
    fn transaction_stays(&self) -> bool {
        self.transaction.is_some()
            && !self
                .pending
                .iter()
                .any(|p| matches!(p.class, Class::Exec | Class::Discard))
    }

    fn check_bounds(&self, class: &Class) -> Result<(), Limit> {
        // What ends an open transaction is let through, once: it makes room.
        let makes_room = matches!(class, Class::Exec | Class::Discard)
            && (self.multi_sent || self.transaction_stays());
        let full = !makes_room && self.in_flight() >= self.limits.in_flight_max;
        if full {
            return Err(Limit::InFlight);
        }
        match class {
            Class::Subscription(wanted) => self.subscriptions.check(wanted, &self.limits),
            _ => Ok(()),
        }
    }

    fn in_flight(&self) -> usize {
        self.pending.len() + self.transaction.as_ref().map_or(0, Vec::len)
    }

    fn write<A: AsRef<[u8]>>(&mut self, arguments: &[A]) -> Result<(), Limit> {
        let size = encode::command_size_bytes(arguments).ok_or(Limit::TransmitBytes)?;
        let after = self
            .transmit()
            .len()
            .checked_add(size)
            .ok_or(Limit::TransmitBytes)?;
        if after > self.limits.transmit_bytes_max {
            return Err(Limit::TransmitBytes);
        }
        self.output.reserve(size);
        encode::command(arguments, &mut self.output);
        Ok(())
    }

    fn begin(&mut self, class: Class) -> RequestId {
        match &class {
            Class::Multi => self.multi_sent = true,
            Class::Exec | Class::Discard => self.multi_sent = false,
            Class::Monitor => self.monitor = Monitor::Asked,
            Class::Quit => self.quit_sent = true,
            Class::Subscription(wanted) => {
                self.subscribing += 1;
                self.subscriptions.asked(wanted);
            }
            Class::Handshake | Class::Plain | Class::Ping => {}
        }
        self.next_id += 1;
        let id = RequestId(self.next_id);
        self.pending.push_back(Pending { id, class });
        id
    }
}

/// Decoding, as long as there is room for events.
impl Connection {
    fn has_room(&self) -> bool {
        self.events.len() < self.limits.events_max.max(1)
            && self.events_bytes < self.limits.response_bytes_max.max(1)
    }

    fn decode(&mut self, input: &mut &[u8]) -> Result<(), Error> {
        while self.has_room() {
            let step = match self.decoder.decode(input) {
                Ok(Some(frame)) => self.take_frame(frame),
                Ok(None) => return Ok(()),
                Err(error) => Err(error),
            };
            if let Err(error) = step {
                return Err(self.fail(error));
            }
            if self.is_closed() {
                *input = &[];
                return Ok(());
            }
        }
        Ok(())
    }

    /// Called when no event waits, so that what is moved is paid for by many events.
    fn decode_waiting(&mut self) {
        if !self.input.is_empty() && !self.is_closed() {
            let waiting = core::mem::take(&mut self.input);
            let mut rest = waiting.as_slice();
            // An error is told by the event that it made.
            if self.decode(&mut rest).is_ok() {
                self.input = rest.to_vec();
            }
        }
        self.finish();
    }

    /// The end of the stream, once all that came before it is decoded.
    fn finish(&mut self) {
        if !self.input_ended || !self.input.is_empty() || self.is_closed() {
            return;
        }
        if !self.decoder.is_between_frames() {
            self.fail(Violation::Truncated.into());
        } else if matches!(self.phase, Phase::Handshake(_)) {
            self.close(CloseReason::Handshake(HandshakeError::Ended));
        } else {
            self.close(CloseReason::Ended);
        }
    }

    fn fail(&mut self, error: Error) -> Error {
        self.close(CloseReason::Broken(error));
        error
    }

    fn close(&mut self, reason: CloseReason) {
        self.phase = Phase::Closed;
        self.input = Vec::new();
        self.output = Vec::new();
        self.output_sent = 0;
        let queued = self.transaction.take().unwrap_or_default();
        let pending = self
            .pending
            .drain(..)
            .filter(|p| !matches!(p.class, Class::Handshake));
        let lost = queued
            .into_iter()
            .chain(pending.map(|pending| pending.id))
            .collect();
        self.events.push_back((Event::Closed { reason, lost }, 0));
    }

    fn tell(&mut self, event: Event, size_bytes: usize) {
        self.events_bytes += size_bytes;
        self.events.push_back((event, size_bytes));
    }
}

/// What a frame means.
impl Connection {
    fn take_frame(&mut self, frame: Frame) -> Result<(), Error> {
        let size = frame.size_bytes;
        match frame.body {
            Body::Push(kind, items) => self.take_push(kind, items, size),
            Body::Reply(Value::Array(items))
                if self.protocol == Protocol::Resp2
                    && pubsub::may_push(self.pending.front(), &self.subscriptions) =>
            {
                self.take_resp2_push(items, size)
            }
            Body::Reply(Value::Simple(line)) if self.is_monitor_line(&line) => {
                self.tell(Event::Monitored(line), size);
                Ok(())
            }
            Body::Reply(value) => self.take_reply(value, frame.attributes, size),
        }
    }

    fn take_push(&mut self, kind: Vec<u8>, items: Vec<Value>, size: usize) -> Result<(), Error> {
        if !pubsub::is_kind(&kind) {
            self.tell(Event::Push { kind, items }, size);
            return Ok(());
        }
        let (event, last) = self
            .subscriptions
            .read(&kind, items, self.pending.front_mut())?;
        if last {
            self.pending.pop_front();
            self.subscribing -= 1;
        }
        self.tell(event, size);
        Ok(())
    }

    /// While subscribed, RESP2 sends as arrays what RESP3 sends as pushes, and answers PING
    /// with an array too (Redis docs, "Pub/Sub").
    fn take_resp2_push(&mut self, items: Vec<Value>, size: usize) -> Result<(), Error> {
        let mut items = items.into_iter();
        let Some(Value::Blob(kind)) = items.next() else {
            return Err(Violation::Push.into());
        };
        let is_ping = self
            .pending
            .front()
            .is_some_and(|p| matches!(p.class, Class::Ping));
        if is_ping && kind == b"pong" {
            let (Some(Value::Blob(text)), None) = (items.next(), items.next()) else {
                return Err(Violation::ReplyKind.into());
            };
            let value = if text.is_empty() {
                Value::Simple(b"PONG".to_vec())
            } else {
                Value::Blob(text)
            };
            return self.take_reply(value, Pairs::new(), size);
        }
        if !pubsub::is_kind(&kind) {
            return Err(Violation::Push.into());
        }
        self.take_push(kind, items.collect(), size)
    }

    /// QUIT is the one command possible here, and its reply is no line of MONITOR: those
    /// begin with a time.
    fn is_monitor_line(&self, line: &[u8]) -> bool {
        self.monitor == Monitor::On && !(self.quit_sent && line == b"OK")
    }

    fn take_reply(&mut self, value: Value, attributes: Pairs, size: usize) -> Result<(), Error> {
        let head = self.pending.front().ok_or(Violation::UnaskedReply)?;
        if let Class::Subscription(wanted) = &head.class {
            // It is answered by confirmations, or refused as a whole.
            if wanted.confirmed || !matches!(value, Value::Error(_)) {
                return Err(Violation::ReplyKind.into());
            }
            self.subscriptions.refused(wanted);
            self.subscribing -= 1;
        }
        let Some(Pending { id, class }) = self.pending.pop_front() else {
            return Err(Violation::UnaskedReply.into());
        };
        if matches!(class, Class::Handshake) {
            return self.take_handshake(value);
        }
        let is_ok = matches!(&value, Value::Simple(status) if status == b"OK");
        let is_error = matches!(value, Value::Error(_));
        if is_error && matches!(class, Class::Monitor) {
            self.monitor = Monitor::Off;
        }
        if let Some(queued) = &mut self.transaction {
            match (&class, &value) {
                (Class::Exec, _) => {
                    let queued = core::mem::take(queued);
                    self.transaction = None;
                    let outcome = transaction::executed(queued, value)?;
                    self.tell(
                        Event::Executed {
                            id,
                            outcome,
                            attributes,
                        },
                        size,
                    );
                    return Ok(());
                }
                (Class::Discard, _) if is_ok => self.transaction = None,
                (Class::Quit, _) if is_ok => {}
                // Also of DISCARD: then the transaction goes on.
                (_, Value::Error(_)) => {}
                (Class::Multi | Class::Discard | Class::Quit, _) => {
                    return Err(Violation::ReplyKind.into());
                }
                (_, Value::Simple(status)) if status == b"QUEUED" => {
                    queued.push(id);
                    self.tell(Event::Queued { id }, size);
                    return Ok(());
                }
                _ => return Err(Violation::ReplyKind.into()),
            }
        } else {
            match class {
                Class::Multi if is_ok => self.transaction = Some(Vec::new()),
                Class::Monitor if is_ok => self.monitor = Monitor::On,
                Class::Multi if is_error => self.multi_refused(),
                Class::Quit if is_ok => {}
                Class::Multi | Class::Monitor | Class::Quit | Class::Exec | Class::Discard
                    if !is_error =>
                {
                    return Err(Violation::ReplyKind.into());
                }
                _ => {}
            }
        }
        let result = transaction::result(value);
        self.tell(
            Event::Reply {
                id,
                result,
                attributes,
            },
            size,
        );
        Ok(())
    }

    /// Without a transaction, subscriptions are possible again, unless another MULTI is on
    /// its way.
    fn multi_refused(&mut self) {
        self.multi_sent = self.multi_sent
            && self
                .pending
                .iter()
                .any(|pending| matches!(pending.class, Class::Multi));
    }
}

/// For tests: what must hold whatever the peer sends.
#[cfg(any(test, feature = "fuzz"))]
impl Connection {
    pub(crate) fn assert_bounds(&self) {
        let limits = &self.limits;
        self.decoder.assert_bounds();
        assert!(self.input.len() <= limits.input_bytes_max);
        // Closed is told even if there is no room.
        assert!(self.events.len() <= limits.events_max + 1);
        assert!(self.events_bytes <= 2 * limits.response_bytes_max);
        assert!(self.in_flight() <= limits.in_flight_max + 1);
        assert!(self.transmit().len() <= limits.transmit_bytes_max);
        self.subscriptions.assert_bounds(limits);
    }
}

/// The handshake.
impl Connection {
    fn take_handshake(&mut self, value: Value) -> Result<(), Error> {
        let Phase::Handshake(handshake) = &mut self.phase else {
            return Err(Violation::UnaskedReply.into());
        };
        match handshake.reply(value) {
            Ok(()) => {
                self.protocol = handshake.protocol;
                self.decoder.set_protocol(self.protocol);
                self.continue_handshake();
                Ok(())
            }
            Err(Failure::Broken(error)) => Err(error),
            Err(Failure::Refused(error)) => {
                self.close(CloseReason::Handshake(error));
                Ok(())
            }
        }
    }

    fn continue_handshake(&mut self) {
        let Phase::Handshake(handshake) = &mut self.phase else {
            return;
        };
        match handshake.command() {
            Some(command) => match self.write(&command) {
                Ok(()) => {
                    self.begin(Class::Handshake);
                }
                Err(limit) => {
                    self.fail(limit.into());
                }
            },
            None => {
                let server = handshake.server.take();
                // Drops the password.
                self.phase = Phase::Open;
                self.tell(
                    Event::Ready {
                        protocol: self.protocol,
                        server,
                    },
                    0,
                );
            }
        }
    }
}
