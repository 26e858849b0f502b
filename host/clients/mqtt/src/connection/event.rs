//! What a user gives and learns: messages, events, and the errors of each
//! operation, sorted by whose fault they are.

use alloc::{string::String, vec::Vec};
use core::fmt;

use crate::{
    codec::{EncodeError, Properties, Qos},
    limits::Limit,
    reason::ReasonCode,
    topic::TopicName,
    violation::Violation,
};

/// A message to publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// Where to.
    pub topic: TopicName,
    /// The message.
    pub payload: Vec<u8>,
    /// How surely.
    pub qos: Qos,
    /// Whether the server keeps it for later subscribers; an empty payload
    /// then deletes what it kept.
    pub retain: bool,
    /// Of 5.0 only. Topic aliases and subscription identifiers may not be among them.
    pub properties: Properties,
}

impl Publication {
    /// A message without properties that isn't retained.
    #[must_use]
    pub fn new(topic: TopicName, payload: impl Into<Vec<u8>>, qos: Qos) -> Self {
        Self {
            topic,
            payload: payload.into(),
            qos,
            retain: false,
            properties: Properties::new(),
        }
    }
}

/// A received message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it was published to; a topic alias is resolved already.
    pub topic: TopicName,
    /// The message.
    pub payload: Vec<u8>,
    /// The QoS of this delivery.
    pub qos: Qos,
    /// Whether the server had kept it (or its publisher's flag, where the
    /// subscription says so).
    pub retain: bool,
    /// It may have come before; QoS 1 only. QoS 2 never comes twice.
    pub dup: bool,
    /// Of 5.0. Without the topic alias.
    pub properties: Properties,
}

/// Names one `publish`; they grow through all connections of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublishId(pub u64);

/// Names one `subscribe` or `unsubscribe` of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub u64);

/// What the user learns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The server accepted the connection. The first event, if any but [`Event::Closed`].
    Connected(Connected),
    /// A message came. Taking this event acknowledges it.
    Message(Message),
    /// A publication of QoS 1 or 2 came to its end.
    Published {
        /// Which.
        id: PublishId,
        /// `Ok(false)`: the server took it and says nobody listens (5.0).
        result: Result<bool, PublishFailure>,
    },
    /// The server answered a `subscribe`.
    Subscribed {
        /// Which.
        id: RequestId,
        /// One for each filter: the QoS granted, or why not.
        results: Vec<Result<Qos, ReasonCode>>,
        /// Reason string and user properties (5.0).
        properties: Properties,
    },
    /// The server answered an `unsubscribe`.
    Unsubscribed {
        /// Which.
        id: RequestId,
        /// One for each filter; all success in 3.1.1, where the server doesn't say.
        reasons: Vec<ReasonCode>,
        /// Reason string and user properties (5.0).
        properties: Properties,
    },
    /// The connection is over: send what [`crate::Connection::transmit`]
    /// still has, then close the stream. The last event. Requests without an
    /// answer will get none.
    Closed(CloseReason),
}

/// What a server said when it accepted a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connected {
    /// Whether it goes on with the earlier session and its subscriptions.
    pub session_present: bool,
    /// What it can do.
    pub limits: ServerLimits,
    /// The keep alive in force, in seconds. 0: none.
    pub keep_alive_secs: u16,
    /// How long the server keeps the session, in seconds; `None`: as asked
    /// for, or not said (3.1.1).
    pub session_expiry_secs: Option<u32>,
    /// All it said (5.0): response information, server reference, reason
    /// string, user properties.
    pub properties: Properties,
}

/// What a server can do (3.2.2.3); a 3.1.1 server can do everything but aliases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerLimits {
    /// QoS 1 and 2 messages it takes at a time.
    pub receive_maximum: u16,
    /// The highest QoS it takes.
    pub maximum_qos: Qos,
    /// Whether it keeps retained messages.
    pub retain_available: bool,
    /// The largest packet it takes, in bytes.
    pub maximum_packet_bytes: u32,
    /// The highest topic alias it takes.
    pub topic_alias_maximum: u16,
    /// Whether filters may have wildcards.
    pub wildcards_available: bool,
    /// Whether subscriptions may have identifiers.
    pub subscription_ids_available: bool,
    /// Whether subscriptions may be shared.
    pub shared_available: bool,
}

impl Default for ServerLimits {
    fn default() -> Self {
        Self {
            receive_maximum: u16::MAX,
            maximum_qos: Qos::ExactlyOnce,
            retain_available: true,
            maximum_packet_bytes: u32::MAX,
            topic_alias_maximum: 0,
            wildcards_available: true,
            subscription_ids_available: true,
            shared_available: true,
        }
    }
}

impl ServerLimits {
    /// Reads what a CONNACK says; what it doesn't say has the standard's default.
    pub(crate) fn of(properties: &Properties) -> Self {
        let all = Self::default();
        let yes = |said: Option<u8>| said != Some(0);
        Self {
            receive_maximum: properties.receive_maximum().unwrap_or(all.receive_maximum),
            maximum_qos: properties
                .maximum_qos()
                .and_then(Qos::from_bits)
                .unwrap_or(all.maximum_qos),
            retain_available: yes(properties.retain_available()),
            maximum_packet_bytes: properties
                .maximum_packet_size()
                .unwrap_or(all.maximum_packet_bytes),
            topic_alias_maximum: properties.topic_alias_maximum().unwrap_or(0),
            wildcards_available: yes(properties.wildcard_subscription_available()),
            subscription_ids_available: yes(properties.subscription_identifier_available()),
            shared_available: yes(properties.shared_subscription_available()),
        }
    }
}

/// Something a server said in its CONNACK that it doesn't take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The QoS is above its maximum.
    Qos(Qos),
    /// It keeps no retained messages.
    Retain,
    /// The packet is larger than this many bytes.
    PacketBytes(u32),
    /// No filters with wildcards.
    Wildcards,
    /// No subscription identifiers.
    SubscriptionIds,
    /// No shared subscriptions.
    Shared,
}

/// Why a publication of QoS 1 or 2 failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublishFailure {
    /// The server refused it, with a reason and perhaps a text.
    Refused(ReasonCode, Option<String>),
    /// The server lost the session: the message may have been delivered or
    /// not. Publish it again if twice is better than never.
    SessionLost,
    /// It waited for the connection, and this server doesn't take it.
    Unfit(Unfit),
}

/// Why a connection is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CloseReason {
    /// The user called `disconnect`.
    ByUser,
    /// The server refused the connection, with what it said.
    Refused(ReasonCode, Properties),
    /// The server sent DISCONNECT, with what it said (5.0).
    ByServer(ReasonCode, Properties),
    /// The server broke a rule.
    Violation(Violation),
    /// The server went over a limit of ours that the protocol can't tell it,
    /// or takes packets too small to work with.
    Limit(Limit),
    /// The server didn't answer in time.
    Timeout(Timer),
    /// The stream ended without a word.
    EndOfInput {
        /// In the middle of a packet.
        inside_packet: bool,
    },
}

/// What a server didn't answer in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timer {
    /// CONNECT.
    Connack,
    /// PINGREQ.
    Pingresp,
}

/// Why `receive` refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The server broke a rule; the connection is over.
    Peer(Violation),
    /// The server went over a limit; the connection is over.
    Limit(Limit),
    /// The caller's fault: more bytes than `receive_capacity`. None were taken.
    NoRoom {
        /// How many would be.
        capacity: usize,
    },
    /// The caller's fault: the connection is over already.
    Closed,
}

/// Why a connection can't be begun. The caller's fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConnectError {
    /// 3.1.1 needs a client identifier to keep a session (3.1.1, 3.1.3.1).
    ClientIdMissing,
    /// The option exists in 5.0 only, or the value is not allowed.
    Encode(EncodeError),
    /// Only user properties may be given.
    Property,
    /// The CONNECT or a setting is over this limit, or the limit is too small to work with.
    Limit(Limit),
}

/// Why `publish` refused. The caller's fault, or a bound that time will free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublishError {
    /// The connection is over.
    Closed,
    /// QoS 0 isn't kept until the server accepts the connection.
    NotConnected,
    /// A bound is met.
    Limit(Limit),
    /// The server said it doesn't take this.
    Unfit(Unfit),
    /// It would be no valid packet.
    Encode(EncodeError),
}

/// Why `subscribe` or `unsubscribe` refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestError {
    /// The connection is over.
    Closed,
    /// The server hasn't accepted the connection yet.
    NotConnected,
    /// A bound is met.
    Limit(Limit),
    /// The server said it doesn't take this.
    Unfit(Unfit),
    /// It would be no valid packet.
    Encode(EncodeError),
}

/// Why `disconnect` refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisconnectError {
    /// The connection is over.
    Closed,
    /// 3.1.1 can't ask for the will or change the session's expiry.
    NotIn311,
    /// A session that was to end with its connection can't be kept (3.14.2.2.2).
    SessionExpiry,
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Qos(max) => write!(f, "the server takes QoS {} at most", *max as u8),
            Self::Retain => f.write_str("the server keeps no retained messages"),
            Self::PacketBytes(max) => write!(f, "the server takes packets of {max} bytes at most"),
            Self::Wildcards => f.write_str("the server takes no filters with wildcards"),
            Self::SubscriptionIds => f.write_str("the server takes no subscription identifiers"),
            Self::Shared => f.write_str("the server takes no shared subscriptions"),
        }
    }
}

impl fmt::Display for CloseReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ByUser => f.write_str("disconnected"),
            Self::Refused(reason, _) => write!(f, "the server refused the connection: {reason}"),
            Self::ByServer(reason, _) => write!(f, "the server disconnected: {reason}"),
            Self::Violation(rule) => write!(f, "the server broke the protocol: {rule}"),
            Self::Limit(limit) => limit.fmt(f),
            Self::Timeout(Timer::Connack) => {
                f.write_str("the server didn't answer CONNECT in time")
            }
            Self::Timeout(Timer::Pingresp) => {
                f.write_str("the server didn't answer a ping in time")
            }
            Self::EndOfInput {
                inside_packet: true,
            } => f.write_str("the stream ended inside a packet"),
            Self::EndOfInput {
                inside_packet: false,
            } => f.write_str("the server closed the stream"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Peer(rule) => rule.fmt(f),
            Self::Limit(limit) => limit.fmt(f),
            Self::NoRoom { capacity } => write!(f, "room for {capacity} bytes only; poll first"),
            Self::Closed => f.write_str("the connection is over"),
        }
    }
}

macro_rules! display_causes {
    ($($type:ty { $($pattern:pat => $shown:expr,)* })*) => {
        $(impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $($pattern => fmt::Display::fmt(&$shown, f),)* }
            }
        })*
    };
}

display_causes! {
    ConnectError {
        Self::ClientIdMissing => "MQTT 3.1.1 needs a client identifier to keep a session",
        Self::Encode(error) => error,
        Self::Property => "a CONNECT takes user properties only",
        Self::Limit(limit) => limit,
    } PublishError {
        Self::Closed => "the connection is over",
        Self::NotConnected => "QoS 0 needs a connection that the server accepted",
        Self::Limit(limit) => limit,
        Self::Unfit(unfit) => unfit,
        Self::Encode(error) => error,
    } RequestError {
        Self::Closed => "the connection is over",
        Self::NotConnected => "the server hasn't accepted the connection yet",
        Self::Limit(limit) => limit,
        Self::Unfit(unfit) => unfit,
        Self::Encode(error) => error,
    } DisconnectError {
        Self::Closed => "the connection is over",
        Self::NotIn311 => "MQTT 3.1.1 can't say this; close the stream to have the will sent",
        Self::SessionExpiry => "a session that was to end with its connection can't be kept",
    } PublishFailure {
        Self::Refused(reason, _) => reason,
        Self::SessionLost => "the server lost the session",
        Self::Unfit(unfit) => unfit,
    }
}

impl core::error::Error for Error {}
impl core::error::Error for ConnectError {}
impl core::error::Error for PublishError {}
impl core::error::Error for RequestError {}
impl core::error::Error for DisconnectError {}
impl core::error::Error for PublishFailure {}
