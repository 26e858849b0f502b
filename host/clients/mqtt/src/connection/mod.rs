//! The client's side of one connection.
//!
//! Bytes and time go in by [`Connection::receive`] and
//! [`Connection::handle_timeout`]; bytes and events come out by
//! [`Connection::transmit`] and [`Connection::poll`]. A received message is
//! acknowledged when its event is taken, so a user who is slow slows the
//! server, and one who is killed loses nothing that was acknowledged.

mod event;
mod incoming;
mod options;
mod outgoing;
mod output;

use alloc::{
    collections::{BTreeMap, VecDeque},
    string::String,
    vec::Vec,
};

pub use event::{
    CloseReason, ConnectError, Connected, DisconnectError, Error, Event, Message, Publication,
    PublishError, PublishFailure, PublishId, RequestError, RequestId, ServerLimits, Timer, Unfit,
};
pub use options::ConnectOptions;
use output::Output;

use crate::{
    codec::{self, Ack, Disconnect, Frames, Packet, Properties, Property, Qos, Version},
    limits::{Limit, Limits},
    reason::ReasonCode,
    session::{Session, Stage},
    topic::TopicName,
    violation::Violation,
};

/// A PINGREQ: its fixed header (3.12).
const PINGREQ_BYTES: usize = 2;

/// One connection of a client, from CONNECT to the end of the stream.
#[derive(Debug)]
pub struct Connection {
    version: Version,
    clean_start: bool,
    session_expiry_secs: u32,
    keep_alive_secs: u16,
    ping_timeout_ns: u64,
    limits: Limits,
    server: ServerLimits,
    session: Session,
    state: State,
    input: Frames,
    input_ended: bool,
    output: Output,
    /// Received messages that weren't taken, each with its place among all events.
    messages: VecDeque<(u64, Waiting)>,
    message_bytes: usize,
    /// All other events.
    events: VecDeque<(u64, Event)>,
    last_event: u64,
    /// Outbound messages in the order they go out; redelivery first.
    to_send: VecDeque<u64>,
    /// Outbound messages that count against the server's receive maximum.
    under_way: usize,
    requests: BTreeMap<u16, Request>,
    last_request: u64,
    /// The server's QoS 1 and 2 messages of this connection that aren't wholly acknowledged.
    inbound: BTreeMap<u16, Inbound>,
    /// Identifiers of PUBRECs for nothing, until their PUBCOMP comes.
    disowned: Vec<u16>,
    refused: Refused,
    aliases_in: BTreeMap<u16, TopicName>,
    aliases_out: BTreeMap<TopicName, u16>,
    now_ns: u64,
    connack_by_ns: Option<u64>,
    ping_at_ns: Option<u64>,
    /// Of the oldest ping that has no answer, put off by each word of the server's.
    pingresp_by_ns: Option<u64>,
    /// Pings without an answer.
    pings: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    AwaitsConnack,
    Open,
    Closed,
}

/// A wish of the user's that met a bound, and what it needs room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refused {
    Nothing,
    /// A message of QoS 1 or 2 with so many bytes.
    Queue(usize),
    /// A packet with so many bytes.
    Output(usize),
    /// A request that waits for an answer to another one.
    Requests,
}

/// A message in the queue, with what taking it does.
#[derive(Debug)]
struct Waiting {
    message: Message,
    size_bytes: usize,
    acknowledges: Option<(u16, Qos)>,
}

#[derive(Debug)]
enum Request {
    Subscribe(RequestId, Vec<Qos>),
    Unsubscribe(RequestId, usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inbound {
    /// Its event waits to be taken.
    Unread(Qos),
    /// PUBREC was sent.
    Received,
}

impl Connection {
    /// Begins: the CONNECT is ready in [`Connection::transmit`].
    ///
    /// # Errors
    /// An option that the version or the limits don't allow.
    pub fn new(
        options: ConnectOptions,
        session: Session,
        limits: Limits,
        now_ns: u64,
    ) -> Result<Self, ConnectError> {
        let output = first_output(&options, &session, &limits)?;
        Ok(Self::begin(&options, output, session, limits, now_ns))
    }

    /// With the CONNECT as what goes out first.
    fn begin(
        options: &ConnectOptions,
        output: Output,
        session: Session,
        limits: Limits,
        now_ns: u64,
    ) -> Self {
        let mut connection = Self {
            version: options.version,
            clean_start: options.clean_start,
            session_expiry_secs: options.session_expiry_secs,
            keep_alive_secs: options.keep_alive_secs,
            ping_timeout_ns: options.ping_timeout_ns,
            server: ServerLimits::default(),
            session,
            state: State::AwaitsConnack,
            input: Frames::new(limits.packet_bytes_max),
            input_ended: false,
            output,
            messages: VecDeque::new(),
            message_bytes: 0,
            events: VecDeque::new(),
            last_event: 0,
            to_send: VecDeque::new(),
            under_way: 0,
            requests: BTreeMap::new(),
            last_request: 0,
            inbound: BTreeMap::new(),
            disowned: Vec::new(),
            refused: Refused::Nothing,
            aliases_in: BTreeMap::new(),
            aliases_out: BTreeMap::new(),
            now_ns,
            connack_by_ns: Some(now_ns.saturating_add(options.connack_timeout_ns)),
            ping_at_ns: None,
            pingresp_by_ns: None,
            pings: 0,
            limits,
        };
        for (&number, outbound) in &mut connection.session.outbound {
            outbound.counted = false;
            outbound.to_send = true;
            connection.to_send.push_back(number);
        }
        connection
    }

    /// How many bytes [`Connection::receive`] takes now. 0: take events or
    /// send output first.
    #[must_use]
    pub fn receive_capacity(&self) -> usize {
        match self.state {
            State::Closed => 0,
            _ => self.input.capacity(),
        }
    }

    /// What came from the server, and when.
    ///
    /// # Errors
    /// What ended the connection, which [`Event::Closed`] says too, or the
    /// caller's mistake.
    pub fn receive(&mut self, bytes: &[u8], now_ns: u64) -> Result<(), Error> {
        self.now_ns = self.now_ns.max(now_ns);
        if self.state == State::Closed || self.input_ended {
            return Err(Error::Closed);
        }
        if !self.input.push(bytes) {
            return Err(Error::NoRoom {
                capacity: self.input.capacity(),
            });
        }
        // Any word of the server's is a sign of life.
        if self.pingresp_by_ns.is_some() {
            self.pingresp_by_ns = Some(self.now_ns.saturating_add(self.ping_timeout_ns));
        }
        self.process();
        match (self.state, self.events.back().map(|(_, event)| event)) {
            (State::Closed, Some(Event::Closed(CloseReason::Violation(rule)))) => {
                Err(Error::Peer(*rule))
            }
            (State::Closed, Some(Event::Closed(CloseReason::Limit(limit)))) => {
                Err(Error::Limit(*limit))
            }
            _ => Ok(()),
        }
    }

    /// The server's half of the stream ended.
    pub fn end_of_input(&mut self) {
        self.input_ended = true;
        self.process();
    }

    /// What must go to the server now.
    #[must_use]
    pub fn transmit(&self) -> &[u8] {
        self.output.waiting()
    }

    /// The first `count` bytes of [`Connection::transmit`] are sent.
    pub fn sent(&mut self, count: usize) {
        self.output.sent(count);
        self.pump();
        self.process();
    }

    /// The next thing the user learns, in the order in which it came. Taking a message
    /// acknowledges it.
    pub fn poll(&mut self) -> Option<Event> {
        let message = self.messages.front().map(|(place, _)| *place);
        let event = self.events.front().map(|(place, _)| *place);
        match (message, event) {
            (Some(message), Some(event)) if event < message => self.poll_event(),
            (Some(_), _) => self.poll_message().map(Event::Message),
            (None, _) => self.poll_event(),
        }
    }

    /// The next message alone, past all other events.
    pub fn poll_message(&mut self) -> Option<Message> {
        let (_, waiting) = self.messages.pop_front()?;
        self.message_bytes -= waiting.size_bytes;
        if let Some((packet_id, qos)) = waiting.acknowledges {
            self.acknowledge(packet_id, qos);
        }
        self.process();
        Some(waiting.message)
    }

    /// The next event that is no message, past all messages: a user learns what came of its
    /// own wishes without taking, and so acknowledging, what others sent.
    pub fn poll_event(&mut self) -> Option<Event> {
        let (_, event) = self.events.pop_front()?;
        self.process();
        Some(event)
    }

    /// Whether a message waits.
    #[must_use]
    pub fn has_message(&self) -> bool {
        !self.messages.is_empty()
    }

    /// When [`Connection::handle_timeout`] is due.
    #[must_use]
    pub fn next_deadline(&self) -> Option<u64> {
        [self.connack_by_ns, self.ping_at_ns, self.pingresp_by_ns]
            .into_iter()
            .flatten()
            .min()
    }

    /// Lets time pass: sends pings, ends a connection whose server is silent.
    /// Give what has come to [`Connection::receive`] first: an answer may be
    /// among it.
    pub fn handle_timeout(&mut self, now_ns: u64) {
        self.now_ns = self.now_ns.max(now_ns);
        let now_ns = self.now_ns;
        let due = |deadline: Option<u64>| deadline.is_some_and(|at_ns| at_ns <= now_ns);
        if due(self.connack_by_ns) {
            return self.close(CloseReason::Timeout(Timer::Connack));
        }
        if due(self.pingresp_by_ns) {
            // The answer may stand in the input that our user doesn't take. Output that
            // doesn't go out is no excuse: a dead server takes none.
            if self.queue_has_room() {
                return self.close(CloseReason::Timeout(Timer::Pingresp));
            }
            self.pingresp_by_ns = Some(now_ns.saturating_add(self.ping_timeout_ns));
        }
        if due(self.ping_at_ns) {
            self.arm_ping();
            // Also while one has no answer yet: the server counts what it gets (3.1.2.10). The
            // first goes whatever waits before it, or a server that reads nothing would live
            // for ever.
            if self.pings == 0 || self.output_room(PINGREQ_BYTES) {
                self.send(&Packet::Pingreq);
                self.pings = self.pings.saturating_add(1);
                let by_ns = now_ns.saturating_add(self.ping_timeout_ns);
                self.pingresp_by_ns.get_or_insert(by_ns);
            }
        }
    }

    /// Says goodbye. `with_will`: the server is to publish the will all the
    /// same (5.0). `session_expiry_secs` changes how long it keeps the
    /// session (5.0). What waits for an acknowledgement stays in the session.
    ///
    /// # Errors
    /// The connection is over, or the version can't say this.
    pub fn disconnect(
        &mut self,
        with_will: bool,
        session_expiry_secs: Option<u32>,
    ) -> Result<(), DisconnectError> {
        if self.state == State::Closed {
            return Err(DisconnectError::Closed);
        }
        let mut properties = Properties::new();
        if let Some(secs) = session_expiry_secs {
            if self.session_expiry_secs == 0 && secs != 0 {
                return Err(DisconnectError::SessionExpiry);
            }
            // Any number may stand there.
            let _ = properties.push(Property::SessionExpiryInterval(secs));
        }
        if self.version == Version::V311 && (with_will || session_expiry_secs.is_some()) {
            return Err(DisconnectError::NotIn311);
        }
        let reason = if with_will {
            ReasonCode::DisconnectWithWill
        } else {
            ReasonCode::Success
        };
        self.send(&Packet::Disconnect(Disconnect { reason, properties }));
        self.close(CloseReason::ByUser);
        Ok(())
    }

    /// Whether the server has accepted the connection and it isn't over.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == State::Open
    }

    /// Whether the connection is over; events and output may be left.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.state == State::Closed
    }

    /// The session as it is now.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Gives the session back for the next connection. Messages whose events
    /// weren't taken aren't acknowledged; the server sends them again.
    #[must_use]
    pub fn into_session(self) -> Session {
        self.session
    }

    /// Ends this connection in favour of the next one of its session, as
    /// [`Connection::into_session`] and [`Connection::new`] do.
    ///
    /// # Errors
    /// As for [`Connection::new`]; then this connection stays as it was.
    pub fn reconnect(&mut self, options: &ConnectOptions, now_ns: u64) -> Result<(), ConnectError> {
        let output = first_output(options, &self.session, &self.limits)?;
        let session = core::mem::replace(&mut self.session, Session::new(""));
        *self = Self::begin(options, output, session, self.limits.clone(), now_ns);
        Ok(())
    }

    /// Whether the latest wish that met a bound would be taken now; without one, whether a
    /// small message of any QoS would.
    #[must_use]
    pub fn has_room(&self) -> bool {
        let room = match self.refused {
            Refused::Queue(size_bytes) => return self.queue_room(size_bytes).is_ok(),
            Refused::Output(size) => self.output_room(size),
            Refused::Requests => self.requests.len() < self.limits.requests_max,
            Refused::Nothing => self.queue_room(0).is_ok() && self.output_room(1),
        };
        room && self.is_open()
    }

    fn output_room(&self, size: usize) -> bool {
        self.output.has_room(size, self.limits.transmit_bytes_max)
    }

    /// Whether one more message of QoS 1 or 2 fits.
    fn queue_room(&self, size_bytes: usize) -> Result<(), Limit> {
        if self.session.outbound.len() >= self.limits.queued_messages_max {
            return Err(Limit::QueuedMessages);
        }
        if self.session.outbound_bytes.saturating_add(size_bytes) > self.limits.queued_bytes_max {
            return Err(Limit::QueuedBytes);
        }
        Ok(())
    }

    /// Handles packets while there is room for what they cause.
    fn process(&mut self) {
        while self.state != State::Closed && self.may_process() {
            match self.input.next(self.version) {
                Ok(Some(frame)) => {
                    let packet = incoming::check_type(self.state, frame.packet_type)
                        .and_then(|()| codec::decode(frame, self.version));
                    if let Err(reason) = packet
                        .map_err(CloseReason::Violation)
                        .and_then(|packet| self.handle(packet))
                    {
                        self.fail(reason);
                    }
                }
                Ok(None) => {
                    if self.input_ended {
                        let inside_packet = !self.input.is_empty();
                        self.close(CloseReason::EndOfInput { inside_packet });
                    }
                    return;
                }
                Err(rule) => self.fail(CloseReason::Violation(rule)),
            }
        }
    }

    // Publications stop at half of this: if reading stopped there too, two
    // peers that wait for each other to read would wait for ever.
    fn may_process(&self) -> bool {
        self.queue_has_room()
            && self.output.len() < self.limits.transmit_bytes_max.saturating_mul(2).max(1)
    }

    /// Whether one more message or event may wait for the user.
    fn queue_has_room(&self) -> bool {
        self.events.len() + self.messages.len() < self.limits.events_max.max(1)
            && self.message_bytes < self.limits.event_bytes_max.max(1)
    }

    fn acknowledge(&mut self, packet_id: u16, qos: Qos) {
        if qos == Qos::ExactlyOnce {
            // Even when the connection is over: it was handed out, so it
            // must not be again.
            self.session.received.insert(packet_id);
            self.inbound.insert(packet_id, Inbound::Received);
        } else {
            self.inbound.remove(&packet_id);
        }
        if self.state == State::Open {
            let ack = Ack::success(packet_id);
            self.send(&match qos {
                Qos::ExactlyOnce => Packet::Pubrec(ack),
                _ => Packet::Puback(ack),
            });
        }
    }

    /// Writes one of our own small packets, which are always valid.
    fn send(&mut self, packet: &Packet) {
        let written = codec::encode(packet, self.version, self.output.end());
        debug_assert!(written.is_ok(), "{packet:?}: {written:?}");
    }

    fn event(&mut self, event: Event) {
        let place = self.next_place();
        self.events.push_back((place, event));
    }

    fn next_place(&mut self) -> u64 {
        self.last_event += 1;
        self.last_event
    }

    /// Ends the connection for the server's fault and tells it (5.0, 4.13).
    fn fail(&mut self, reason: CloseReason) {
        let code = match reason {
            CloseReason::Violation(rule) => Some(rule.reason()),
            CloseReason::Limit(_) => Some(ReasonCode::QuotaExceeded),
            _ => None,
        };
        if let Some(reason) = code.filter(|_| self.version == Version::V5) {
            let properties = Properties::new();
            // A code that DISCONNECT doesn't have becomes the general one.
            let reason = if reason.allowed_in(codec::PacketType::Disconnect) {
                reason
            } else {
                ReasonCode::ProtocolError
            };
            self.send(&Packet::Disconnect(Disconnect { reason, properties }));
        }
        self.close(reason);
    }

    fn close(&mut self, reason: CloseReason) {
        if self.state == State::Closed {
            return;
        }
        self.state = State::Closed;
        self.connack_by_ns = None;
        self.ping_at_ns = None;
        self.pingresp_by_ns = None;
        self.requests.clear();
        self.event(Event::Closed(reason));
    }

    /// The next ping: at three quarters of the keep alive, so that the gap
    /// between our packets stays below it (3.1.2.10).
    fn arm_ping(&mut self) {
        const QUARTER_SEC_NS: u64 = 250_000_000;
        self.ping_at_ns = (self.keep_alive_secs > 0).then(|| {
            let interval_ns = u64::from(self.keep_alive_secs) * 3 * QUARTER_SEC_NS;
            self.now_ns.saturating_add(interval_ns)
        });
    }

    /// An identifier that no exchange uses; `None` if all are.
    fn free_packet_id(&mut self) -> Option<u16> {
        for _ in 0..u16::MAX {
            let id = self.session.last_packet_id.checked_add(1).unwrap_or(1);
            self.session.last_packet_id = id;
            let used = self.session.by_packet_id.contains_key(&id)
                || self.requests.contains_key(&id)
                || self.disowned.contains(&id);
            if !used {
                return Some(id);
            }
        }
        None
    }

    fn client_id(&self) -> &String {
        &self.session.client_id
    }
}

/// The CONNECT.
fn first_output(
    options: &ConnectOptions,
    session: &Session,
    limits: &Limits,
) -> Result<Output, ConnectError> {
    let connect = options.to_connect(session, limits)?;
    let mut output = Output::default();
    codec::encode(&Packet::Connect(connect), options.version, output.end())
        .map_err(ConnectError::Encode)?;
    if output.len() > limits.packet_bytes_max as usize {
        return Err(ConnectError::Limit(Limit::PacketBytes));
    }
    Ok(output)
}

fn reason_text(properties: &Properties) -> Option<String> {
    properties.reason_string().map(String::from)
}

/// Shared by the handlers: the failure that a broken rule is.
fn broken<T>(rule: Violation) -> Result<T, CloseReason> {
    Err(CloseReason::Violation(rule))
}

/// Whether a message in this stage waits for a PUBLISH of ours.
fn awaits_publish(stage: Stage) -> bool {
    stage != Stage::Pubcomp
}
