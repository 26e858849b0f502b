//! The control packets as values. What the types allow and the protocol
//! doesn't (an empty list, a wrong property) the codec refuses both ways.

use alloc::{string::String, vec::Vec};

use super::property::Properties;
use crate::{
    reason::ReasonCode,
    topic::{TopicFilter, TopicName},
};

/// The version of the protocol; the byte is that of a CONNECT (3.1.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Version {
    /// MQTT 3.1.1.
    V311 = 4,
    /// MQTT 5.0.
    V5 = 5,
}

/// The type of a control packet (2.1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
#[expect(missing_docs, reason = "the names are the standard's")]
pub enum PacketType {
    Connect = 1,
    Connack = 2,
    Publish = 3,
    Puback = 4,
    Pubrec = 5,
    Pubrel = 6,
    Pubcomp = 7,
    Subscribe = 8,
    Suback = 9,
    Unsubscribe = 10,
    Unsuback = 11,
    Pingreq = 12,
    Pingresp = 13,
    Disconnect = 14,
    Auth = 15,
}

impl PacketType {
    /// The type in the upper four bits of a packet's first byte.
    #[must_use]
    pub fn from_first_byte(byte: u8) -> Option<Self> {
        Some(match byte >> 4 {
            1 => Self::Connect,
            2 => Self::Connack,
            3 => Self::Publish,
            4 => Self::Puback,
            5 => Self::Pubrec,
            6 => Self::Pubrel,
            7 => Self::Pubcomp,
            8 => Self::Subscribe,
            9 => Self::Suback,
            10 => Self::Unsubscribe,
            11 => Self::Unsuback,
            12 => Self::Pingreq,
            13 => Self::Pingresp,
            14 => Self::Disconnect,
            15 => Self::Auth,
            _ => return None,
        })
    }

    /// The lower four bits of the first byte (2.1.3); PUBLISH has its own.
    #[must_use]
    pub fn flags(self) -> u8 {
        match self {
            Self::Pubrel | Self::Subscribe | Self::Unsubscribe => 2,
            _ => 0,
        }
    }
}

/// The quality of service (4.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Qos {
    /// At most once.
    #[default]
    AtMostOnce = 0,
    /// At least once.
    AtLeastOnce = 1,
    /// Exactly once.
    ExactlyOnce = 2,
}

impl Qos {
    /// The QoS of its number; `None` from 3 on.
    #[must_use]
    pub fn from_bits(bits: u8) -> Option<Self> {
        match bits {
            0 => Some(Self::AtMostOnce),
            1 => Some(Self::AtLeastOnce),
            2 => Some(Self::ExactlyOnce),
            _ => None,
        }
    }
}

/// A control packet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the standard's")]
pub enum Packet {
    Connect(Connect),
    Connack(Connack),
    Publish(Publish),
    Puback(Ack),
    Pubrec(Ack),
    Pubrel(Ack),
    Pubcomp(Ack),
    Subscribe(Subscribe),
    Suback(Suback),
    Unsubscribe(Unsubscribe),
    Unsuback(Suback),
    Pingreq,
    Pingresp,
    Disconnect(Disconnect),
    Auth(Auth),
}

/// 3.1
#[derive(Clone, PartialEq, Eq)]
pub struct Connect {
    /// The version the client speaks.
    pub version: Version,
    /// Start without an earlier session ("clean session" in 3.1.1).
    pub clean_start: bool,
    /// Seconds between packets of the client; 0: no limit.
    pub keep_alive_secs: u16,
    /// Empty: the server chooses one.
    pub client_id: String,
    /// Published by the server when the client goes without a word.
    pub will: Option<Will>,
    /// The user.
    pub username: Option<String>,
    /// The password; in 3.1.1 only with a user.
    pub password: Option<Vec<u8>>,
    /// 3.1.2.11
    pub properties: Properties,
}

// Without the password: this comes into logs.
impl core::fmt::Debug for Connect {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Connect")
            .field("version", &self.version)
            .field("clean_start", &self.clean_start)
            .field("keep_alive_secs", &self.keep_alive_secs)
            .field("client_id", &self.client_id)
            .field("username", &self.username)
            .field("has_password", &self.password.is_some())
            .field("will", &self.will)
            .field("properties", &self.properties)
            .finish()
    }
}

/// The last will (3.1.2.5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Will {
    /// Where it is published.
    pub topic: TopicName,
    /// What is published; at most 65,535 bytes.
    pub payload: Vec<u8>,
    /// How it is published.
    pub qos: Qos,
    /// Whether the server keeps it for later subscribers.
    pub retain: bool,
    /// 3.1.3.2
    pub properties: Properties,
}

/// 3.2
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connack {
    /// Whether the server goes on with an earlier session.
    pub session_present: bool,
    /// Success, or why not. The codes of 3.1.1 are mapped.
    pub reason: ReasonCode,
    /// 3.2.2.3
    pub properties: Properties,
}

/// 3.3
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publish {
    /// Sent before, perhaps.
    pub dup: bool,
    /// The quality of service.
    pub qos: Qos,
    /// Kept by the server, or sent from what it kept.
    pub retain: bool,
    /// `None`: the topic alias in the properties stands for it (5.0).
    pub topic: Option<TopicName>,
    /// Not 0 with QoS 1 and 2; 0 with QoS 0.
    pub packet_id: u16,
    /// 3.3.2.3
    pub properties: Properties,
    /// The message.
    pub payload: Vec<u8>,
}

/// PUBACK, PUBREC, PUBREL and PUBCOMP (3.4 to 3.7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ack {
    /// Of the PUBLISH.
    pub packet_id: u16,
    /// Always success in 3.1.1.
    pub reason: ReasonCode,
    /// Reason string and user properties.
    pub properties: Properties,
}

impl Ack {
    /// Success without properties.
    #[must_use]
    pub fn success(packet_id: u16) -> Self {
        Self {
            packet_id,
            reason: ReasonCode::Success,
            properties: Properties::new(),
        }
    }
}

/// 3.8
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscribe {
    /// Not 0.
    pub packet_id: u16,
    /// 3.8.2.1
    pub properties: Properties,
    /// At least one.
    pub filters: Vec<Subscription>,
}

/// One filter of a SUBSCRIBE with its options (3.8.3.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    /// The filter.
    pub filter: TopicFilter,
    /// The highest QoS wanted.
    pub qos: Qos,
    /// Not what this client publishes itself (5.0).
    pub no_local: bool,
    /// Keep the retain flag as it was published (5.0).
    pub retain_as_published: bool,
    /// Which retained messages are wanted (5.0).
    pub retain_handling: RetainHandling,
}

impl Subscription {
    /// With no options beside the QoS.
    #[must_use]
    pub fn new(filter: TopicFilter, qos: Qos) -> Self {
        Self {
            filter,
            qos,
            no_local: false,
            retain_as_published: false,
            retain_handling: RetainHandling::Send,
        }
    }
}

/// What a subscription does with retained messages (3.8.3.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum RetainHandling {
    /// They are sent.
    #[default]
    Send = 0,
    /// They are sent if the subscription is new.
    SendIfNew = 1,
    /// They are not sent.
    Dont = 2,
}

/// SUBACK and UNSUBACK (3.9, 3.11).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suback {
    /// Of the request.
    pub packet_id: u16,
    /// Reason string and user properties.
    pub properties: Properties,
    /// One for each filter. Empty in a 3.1.1 UNSUBACK.
    pub reasons: Vec<ReasonCode>,
}

/// 3.10
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsubscribe {
    /// Not 0.
    pub packet_id: u16,
    /// User properties.
    pub properties: Properties,
    /// At least one.
    pub filters: Vec<TopicFilter>,
}

/// 3.14
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disconnect {
    /// Always success in 3.1.1.
    pub reason: ReasonCode,
    /// 3.14.2.2
    pub properties: Properties,
}

/// 3.15; 5.0 only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Auth {
    /// Success, continue or again.
    pub reason: ReasonCode,
    /// 3.15.2.2
    pub properties: Properties,
}
