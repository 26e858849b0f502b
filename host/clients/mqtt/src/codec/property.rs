//! The properties of MQTT 5.0 (2.2.2): which packet may carry which, how
//! often, and with which values.
//!
//! They are kept as they are on the wire, checked, and read when asked for:
//! a hostile packet full of tiny properties takes no more memory than its
//! bytes.

use alloc::vec::Vec;

use super::{
    packet::PacketType,
    wire::{self, Reader, VARINT_MAX},
};
use crate::{topic::TopicName, violation::Violation};

/// Where properties stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a packet's variable header.
    Packet(PacketType),
    /// In the will of a CONNECT (3.1.3.2).
    Will,
}

macro_rules! properties {
    ($($id:literal $name:ident $kind:ident, $getter:ident, $doc:literal;)*) => {
        /// One property, borrowed from its packet.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Property<'a> {
            $(#[doc = $doc] $name(properties!(@type $kind)),)*
            /// A name and a value of the application's own (0x26).
            User(&'a str, &'a str),
        }

        impl<'a> Property<'a> {
            fn id(&self) -> u8 {
                match self { $(Self::$name(_) => $id,)* Self::User(..) => 0x26 }
            }

            fn read(id: u8, from: &mut Reader<'a>) -> Result<Self, Violation> {
                Ok(match id {
                    $($id => Self::$name(properties!(@read $kind, from)),)*
                    0x26 => Self::User(from.string()?, from.string()?),
                    _ => return Err(Violation::PropertyUnknown),
                })
            }

            fn write(&self, out: &mut Vec<u8>) {
                out.push(self.id());
                match *self {
                    $(Self::$name(value) => properties!(@write $kind, out, value),)*
                    Self::User(name, value) => {
                        wire::put_binary(out, name.as_bytes());
                        wire::put_binary(out, value.as_bytes());
                    }
                }
            }
        }

        impl Properties {
            $(
                #[doc = $doc]
                /// The first one, if any.
                #[must_use]
                pub fn $getter(&self) -> Option<properties!(@own $kind)> {
                    self.iter().find_map(|property| match property {
                        Property::$name(value) => Some(value),
                        _ => None,
                    })
                }
            )*
        }
    };
    (@type u8) => { u8 };
    (@type u16) => { u16 };
    (@type u32) => { u32 };
    (@type varint) => { u32 };
    (@type string) => { &'a str };
    (@type binary) => { &'a [u8] };
    (@own string) => { &str };
    (@own binary) => { &[u8] };
    (@own $kind:ident) => { properties!(@type $kind) };
    (@read $kind:ident, $from:ident) => { $from.$kind()? };
    (@write u8, $out:ident, $value:ident) => { $out.push($value) };
    (@write u16, $out:ident, $value:ident) => { $out.extend_from_slice(&$value.to_be_bytes()) };
    (@write u32, $out:ident, $value:ident) => { $out.extend_from_slice(&$value.to_be_bytes()) };
    (@write varint, $out:ident, $value:ident) => { wire::put_varint($out, $value as usize) };
    (@write string, $out:ident, $value:ident) => { wire::put_binary($out, $value.as_bytes()) };
    (@write binary, $out:ident, $value:ident) => { wire::put_binary($out, $value) };
}

properties! {
    0x01 PayloadFormatIndicator u8, payload_format_indicator, "1: the payload is UTF-8. The sender's word; not checked here.";
    0x02 MessageExpiryInterval u32, message_expiry_interval, "Seconds the message stays of use.";
    0x03 ContentType string, content_type, "What the payload is.";
    0x08 ResponseTopic string, response_topic, "Where an answer is to go.";
    0x09 CorrelationData binary, correlation_data, "What an answer is to carry.";
    0x0b SubscriptionIdentifier varint, subscription_identifier, "The number given to a subscription; several in a PUBLISH.";
    0x11 SessionExpiryInterval u32, session_expiry_interval, "Seconds a session outlives its connection; 4,294,967,295: for ever.";
    0x12 AssignedClientIdentifier string, assigned_client_identifier, "The client identifier the server chose.";
    0x13 ServerKeepAlive u16, server_keep_alive, "The keep alive the server imposes, in seconds.";
    0x15 AuthenticationMethod string, authentication_method, "The method of enhanced authentication.";
    0x16 AuthenticationData binary, authentication_data, "The data of that method.";
    0x17 RequestProblemInformation u8, request_problem_information, "0: no reason strings, please.";
    0x18 WillDelayInterval u32, will_delay_interval, "Seconds before the will is published.";
    0x19 RequestResponseInformation u8, request_response_information, "1: response information, please.";
    0x1a ResponseInformation string, response_information, "What to make response topics of.";
    0x1c ServerReference string, server_reference, "Another server to use.";
    0x1f ReasonString string, reason_string, "A reason for people to read.";
    0x21 ReceiveMaximum u16, receive_maximum, "QoS 1 and 2 messages the sender takes at a time.";
    0x22 TopicAliasMaximum u16, topic_alias_maximum, "The highest topic alias the sender takes.";
    0x23 TopicAlias u16, topic_alias, "A number that stands for the topic.";
    0x24 MaximumQos u8, maximum_qos, "The highest QoS the server takes.";
    0x25 RetainAvailable u8, retain_available, "0: the server keeps no retained messages.";
    0x27 MaximumPacketSize u32, maximum_packet_size, "The largest packet the sender takes, in bytes.";
    0x28 WildcardSubscriptionAvailable u8, wildcard_subscription_available, "0: no filters with wildcards.";
    0x29 SubscriptionIdentifierAvailable u8, subscription_identifier_available, "0: no subscription identifiers.";
    0x2a SharedSubscriptionAvailable u8, shared_subscription_available, "0: no shared subscriptions.";
}

impl Property<'_> {
    /// The table of 2.2.2.2.
    fn allowed_in(&self, place: Place) -> bool {
        use PacketType as T;
        let Place::Packet(packet) = place else {
            return matches!(self.id(), 0x01..=0x03 | 0x08 | 0x09 | 0x18 | 0x26);
        };
        match self.id() {
            0x01..=0x03 | 0x08 | 0x09 | 0x23 => packet == T::Publish,
            0x0b => matches!(packet, T::Publish | T::Subscribe),
            0x11 => matches!(packet, T::Connect | T::Connack | T::Disconnect),
            0x12 | 0x13 | 0x1a | 0x24 | 0x25 | 0x28..=0x2a => packet == T::Connack,
            0x15 | 0x16 => matches!(packet, T::Connect | T::Connack | T::Auth),
            0x17 | 0x19 => packet == T::Connect,
            0x1c => matches!(packet, T::Connack | T::Disconnect),
            0x1f => !matches!(
                packet,
                T::Connect | T::Publish | T::Subscribe | T::Unsubscribe | T::Pingreq | T::Pingresp
            ),
            0x21 | 0x22 | 0x27 => matches!(packet, T::Connect | T::Connack),
            0x26 => !matches!(packet, T::Pingreq | T::Pingresp),
            _ => false,
        }
    }

    fn check_value(&self) -> Result<(), Violation> {
        let right = match *self {
            Self::PayloadFormatIndicator(byte)
            | Self::RequestProblemInformation(byte)
            | Self::RequestResponseInformation(byte)
            | Self::MaximumQos(byte)
            | Self::RetainAvailable(byte)
            | Self::WildcardSubscriptionAvailable(byte)
            | Self::SubscriptionIdentifierAvailable(byte)
            | Self::SharedSubscriptionAvailable(byte) => byte < 2,
            Self::ReceiveMaximum(number) => number > 0,
            Self::MaximumPacketSize(bytes) => bytes > 0,
            Self::SubscriptionIdentifier(number) => (1..=VARINT_MAX).contains(&number),
            Self::TopicAlias(0) => return Err(Violation::TopicAlias),
            Self::ResponseTopic(text) => {
                return TopicName::new(text)
                    .map(drop)
                    .map_err(|_| Violation::ResponseTopicInvalid);
            }
            _ => true,
        };
        if right {
            Ok(())
        } else {
            Err(Violation::PropertyValue)
        }
    }

    fn check_text(&self) -> Result<(), PropertyError> {
        let fits = |length: usize| length <= usize::from(u16::MAX);
        let right = match *self {
            Self::ContentType(text)
            | Self::ResponseTopic(text)
            | Self::AssignedClientIdentifier(text)
            | Self::AuthenticationMethod(text)
            | Self::ResponseInformation(text)
            | Self::ServerReference(text)
            | Self::ReasonString(text) => fits(text.len()) && !text.contains('\0'),
            Self::User(name, value) => [name, value]
                .iter()
                .all(|text| fits(text.len()) && !text.contains('\0')),
            Self::CorrelationData(data) | Self::AuthenticationData(data) => fits(data.len()),
            _ => true,
        };
        if right {
            Ok(())
        } else {
            Err(PropertyError::Text)
        }
    }
}

/// Why a property can't be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PropertyError {
    /// A text or binary value has more than 65,535 bytes, or a text has U+0000.
    Text,
    /// The value is not one the property may have.
    Value(Violation),
}

impl core::fmt::Display for PropertyError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Text => f.write_str("a property's text is over 65,535 bytes or has U+0000"),
            Self::Value(rule) => rule.fmt(f),
        }
    }
}

/// The properties of one packet, in their order. Always empty in 3.1.1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Properties {
    // Whole, valid properties; the length in front is not kept.
    bytes: Vec<u8>,
}

impl Properties {
    /// None.
    #[must_use]
    pub const fn new() -> Self {
        Self { bytes: Vec::new() }
    }

    /// Adds a property at the end.
    ///
    /// # Errors
    /// A value that the property may not have. Whether it may stand in a
    /// packet, and how often, is checked when the packet is made.
    pub fn push(&mut self, property: Property<'_>) -> Result<(), PropertyError> {
        property.check_text()?;
        property.check_value().map_err(PropertyError::Value)?;
        property.write(&mut self.bytes);
        Ok(())
    }

    /// The properties in their order.
    pub fn iter(&self) -> impl Iterator<Item = Property<'_>> {
        let mut reader = Reader::new(&self.bytes);
        core::iter::from_fn(move || {
            let id = reader.u8().ok()?;
            Property::read(id, &mut reader).ok()
        })
    }

    /// The user properties in their order.
    pub fn user(&self) -> impl Iterator<Item = (&str, &str)> {
        self.iter().filter_map(|property| match property {
            Property::User(name, value) => Some((name, value)),
            _ => None,
        })
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Their bytes on the wire, without the length in front.
    #[must_use]
    pub fn size_bytes(&self) -> usize {
        self.bytes.len()
    }

    /// Whether they may stand in `place` together.
    ///
    /// # Errors
    /// The rule they break.
    pub fn check(&self, place: Place) -> Result<(), Violation> {
        check(&self.bytes, place)
    }

    pub(crate) fn read(from: &mut Reader<'_>, place: Place) -> Result<Self, Violation> {
        let length = from.varint()?;
        let bytes = from.take(length as usize)?;
        check(bytes, place)?;
        Ok(Self {
            bytes: bytes.to_vec(),
        })
    }

    /// With the length in front.
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        wire::put_varint(out, self.bytes.len());
        out.extend_from_slice(&self.bytes);
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(crate) fn without_topic_alias(&self) -> Self {
        let mut kept = Self::new();
        for property in self.iter() {
            if !matches!(property, Property::TopicAlias(_)) {
                property.write(&mut kept.bytes);
            }
        }
        kept
    }
}

fn check(bytes: &[u8], place: Place) -> Result<(), Violation> {
    let mut reader = Reader::new(bytes);
    let mut seen = 0_u64;
    while !reader.is_empty() {
        // 2.2.2.2: the identifier is a variable byte integer, all of one byte.
        let id = u8::try_from(reader.varint()?).map_err(|_| Violation::PropertyUnknown)?;
        let property = Property::read(id, &mut reader)?;
        if !property.allowed_in(place) {
            return Err(Violation::PropertyNotAllowed);
        }
        property.check_value()?;
        let repeats = matches!(property, Property::User(..))
            || (matches!(property, Property::SubscriptionIdentifier(_))
                && place == Place::Packet(PacketType::Publish));
        let bit = 1_u64 << id;
        if seen & bit != 0 && !repeats {
            return Err(Violation::PropertyTwice);
        }
        seen |= bit;
    }
    // 3.1.2.11.10: data only with a method.
    if seen & (1 << 0x16) != 0 && seen & (1 << 0x15) == 0 {
        return Err(Violation::PropertyPairMissing);
    }
    Ok(())
}

impl core::error::Error for PropertyError {}
