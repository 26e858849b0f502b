//! A frame's body to a packet. Everything of chapter 3 that one packet alone
//! shows is checked here; what depends on earlier packets, the connection checks.

use alloc::{string::String, vec::Vec};

use super::{
    frames::Frame,
    packet::{
        Ack, Auth, Connack, Connect, Disconnect, Packet, PacketType, Publish, Qos, RetainHandling,
        Suback, Subscribe, Subscription, Unsubscribe, Version, Will,
    },
    property::{Place, Properties},
    wire::Reader,
};
use crate::{
    reason::ReasonCode,
    topic::{TopicFilter, TopicName},
    violation::Violation,
};

/// Reads a packet of a connection that speaks `version` (a CONNECT says its own).
///
/// # Errors
/// The rule that the packet breaks.
pub fn decode(frame: Frame<'_>, version: Version) -> Result<Packet, Violation> {
    let mut body = Body {
        reader: Reader::new(frame.body),
        version,
        packet_type: frame.packet_type,
    };
    let packet = match frame.packet_type {
        PacketType::Connect => Packet::Connect(body.connect()?),
        PacketType::Connack => Packet::Connack(body.connack()?),
        PacketType::Publish => Packet::Publish(body.publish(frame.flags)?),
        PacketType::Puback => Packet::Puback(body.ack()?),
        PacketType::Pubrec => Packet::Pubrec(body.ack()?),
        PacketType::Pubrel => Packet::Pubrel(body.ack()?),
        PacketType::Pubcomp => Packet::Pubcomp(body.ack()?),
        PacketType::Subscribe => Packet::Subscribe(body.subscribe()?),
        PacketType::Suback => Packet::Suback(body.suback()?),
        PacketType::Unsubscribe => Packet::Unsubscribe(body.unsubscribe()?),
        PacketType::Unsuback => Packet::Unsuback(body.unsuback()?),
        PacketType::Pingreq => Packet::Pingreq,
        PacketType::Pingresp => Packet::Pingresp,
        PacketType::Disconnect => {
            let (reason, properties) = body.reason_and_properties()?;
            Packet::Disconnect(Disconnect { reason, properties })
        }
        PacketType::Auth => {
            let (reason, properties) = body.reason_and_properties()?;
            Packet::Auth(Auth { reason, properties })
        }
    };
    body.reader.finish()?;
    Ok(packet)
}

struct Body<'a> {
    reader: Reader<'a>,
    version: Version,
    packet_type: PacketType,
}

impl Body<'_> {
    fn properties(&mut self) -> Result<Properties, Violation> {
        match self.version {
            Version::V311 => Ok(Properties::new()),
            Version::V5 => Properties::read(&mut self.reader, Place::Packet(self.packet_type)),
        }
    }

    fn reason(&mut self) -> Result<ReasonCode, Violation> {
        ReasonCode::from_byte(self.reader.u8()?)
            .filter(|reason| reason.allowed_in(self.packet_type))
            .ok_or(Violation::ReasonCodeUnknown)
    }

    // 3.4.2.1, 3.14.2.1, 3.15.2.1: both may be left out from the end on.
    fn reason_and_properties(&mut self) -> Result<(ReasonCode, Properties), Violation> {
        if self.version == Version::V311 || self.reader.is_empty() {
            return Ok((ReasonCode::Success, Properties::new()));
        }
        let reason = self.reason()?;
        if self.reader.is_empty() {
            return Ok((reason, Properties::new()));
        }
        Ok((reason, self.properties()?))
    }

    fn connect(&mut self) -> Result<Connect, Violation> {
        if self.reader.string()? != "MQTT" {
            return Err(Violation::ProtocolName);
        }
        self.version = match self.reader.u8()? {
            4 => Version::V311,
            5 => Version::V5,
            _ => return Err(Violation::ProtocolName),
        };
        let flags = self.reader.u8()?;
        let has = |bit: u8| flags & (1 << bit) != 0;
        let will_qos = Qos::from_bits((flags >> 3) & 3).ok_or(Violation::ConnectFlags)?;
        let will_less = !has(2) && (will_qos != Qos::AtMostOnce || has(5));
        // 3.1.1, 3.1.2.9: no password without a user.
        let user_less = self.version == Version::V311 && has(6) && !has(7);
        if has(0) || will_less || user_less {
            return Err(Violation::ConnectFlags);
        }
        let keep_alive_secs = self.reader.u16()?;
        let properties = self.properties()?;
        let client_id = String::from(self.reader.string()?);
        let will = if has(2) {
            let properties = match self.version {
                Version::V311 => Properties::new(),
                Version::V5 => Properties::read(&mut self.reader, Place::Will)?,
            };
            Some(Will {
                topic: topic_name(self.reader.string()?)?,
                payload: self.reader.binary()?.to_vec(),
                qos: will_qos,
                retain: has(5),
                properties,
            })
        } else {
            None
        };
        let username = if has(7) {
            Some(String::from(self.reader.string()?))
        } else {
            None
        };
        let password = if has(6) {
            Some(self.reader.binary()?.to_vec())
        } else {
            None
        };
        Ok(Connect {
            version: self.version,
            clean_start: has(1),
            keep_alive_secs,
            client_id,
            will,
            username,
            password,
            properties,
        })
    }

    fn connack(&mut self) -> Result<Connack, Violation> {
        let flags = self.reader.u8()?;
        if flags > 1 {
            return Err(Violation::ConnackFlags);
        }
        let session_present = flags == 1;
        let reason = match self.version {
            Version::V5 => self.reason()?,
            // 3.1.1, 3.2.2.3
            Version::V311 => match self.reader.u8()? {
                0 => ReasonCode::Success,
                1 => ReasonCode::UnsupportedProtocolVersion,
                2 => ReasonCode::ClientIdentifierNotValid,
                3 => ReasonCode::ServerUnavailable,
                4 => ReasonCode::BadUserNameOrPassword,
                5 => ReasonCode::NotAuthorized,
                _ => return Err(Violation::ReasonCodeUnknown),
            },
        };
        if session_present && reason.is_error() {
            return Err(Violation::SessionPresentOnRefusal);
        }
        Ok(Connack {
            session_present,
            reason,
            properties: self.properties()?,
        })
    }

    fn publish(&mut self, flags: u8) -> Result<Publish, Violation> {
        let dup = flags & 8 != 0;
        let qos = Qos::from_bits((flags >> 1) & 3).ok_or(Violation::QosThree)?;
        if dup && qos == Qos::AtMostOnce {
            return Err(Violation::DupOnQos0);
        }
        let topic = match self.reader.string()? {
            // 3.3.2.1: an alias may stand for it.
            "" if self.version == Version::V5 => None,
            text => Some(topic_name(text)?),
        };
        let packet_id = match qos {
            Qos::AtMostOnce => 0,
            _ => self.reader.packet_id()?,
        };
        let properties = self.properties()?;
        if topic.is_none() && properties.topic_alias().is_none() {
            return Err(Violation::TopicMissing);
        }
        let payload = self.reader.remainder().to_vec();
        Ok(Publish {
            dup,
            qos,
            retain: flags & 1 != 0,
            topic,
            packet_id,
            properties,
            payload,
        })
    }

    fn ack(&mut self) -> Result<Ack, Violation> {
        let packet_id = self.reader.packet_id()?;
        let (reason, properties) = self.reason_and_properties()?;
        Ok(Ack {
            packet_id,
            reason,
            properties,
        })
    }

    fn subscribe(&mut self) -> Result<Subscribe, Violation> {
        let packet_id = self.reader.packet_id()?;
        let properties = self.properties()?;
        let mut filters = Vec::new();
        while !self.reader.is_empty() {
            let filter = topic_filter(self.reader.string()?)?;
            filters.push(self.subscription(filter)?);
        }
        if filters.is_empty() {
            return Err(Violation::ListEmpty);
        }
        Ok(Subscribe {
            packet_id,
            properties,
            filters,
        })
    }

    fn subscription(&mut self, filter: TopicFilter) -> Result<Subscription, Violation> {
        let options = self.reader.u8()?;
        let reserved = match self.version {
            Version::V311 => 0xfc,
            Version::V5 => 0xc0,
        };
        let retain_handling = match (options >> 4) & 3 {
            0 => RetainHandling::Send,
            1 => RetainHandling::SendIfNew,
            2 => RetainHandling::Dont,
            _ => return Err(Violation::SubscribeOptions),
        };
        if options & reserved != 0 {
            return Err(Violation::SubscribeOptions);
        }
        let no_local = options & 4 != 0;
        if no_local && filter.is_shared() {
            return Err(Violation::SharedNoLocal);
        }
        Ok(Subscription {
            filter,
            qos: Qos::from_bits(options & 3).ok_or(Violation::QosThree)?,
            no_local,
            retain_as_published: options & 8 != 0,
            retain_handling,
        })
    }

    fn suback(&mut self) -> Result<Suback, Violation> {
        let packet_id = self.reader.packet_id()?;
        let properties = self.properties()?;
        let mut reasons = Vec::new();
        while !self.reader.is_empty() {
            let reason = self.reason()?;
            // 3.1.1, 3.9.3: 0, 1, 2 and 0x80 alone.
            if self.version == Version::V311
                && reason.is_error()
                && reason != ReasonCode::UnspecifiedError
            {
                return Err(Violation::ReasonCodeUnknown);
            }
            reasons.push(reason);
        }
        if reasons.is_empty() {
            return Err(Violation::ListEmpty);
        }
        Ok(Suback {
            packet_id,
            properties,
            reasons,
        })
    }

    fn unsuback(&mut self) -> Result<Suback, Violation> {
        let packet_id = self.reader.packet_id()?;
        if self.version == Version::V311 {
            return Ok(Suback {
                packet_id,
                properties: Properties::new(),
                reasons: Vec::new(),
            });
        }
        let properties = self.properties()?;
        let mut reasons = Vec::new();
        while !self.reader.is_empty() {
            reasons.push(self.reason()?);
        }
        if reasons.is_empty() {
            return Err(Violation::ListEmpty);
        }
        Ok(Suback {
            packet_id,
            properties,
            reasons,
        })
    }

    fn unsubscribe(&mut self) -> Result<Unsubscribe, Violation> {
        let packet_id = self.reader.packet_id()?;
        let properties = self.properties()?;
        let mut filters = Vec::new();
        while !self.reader.is_empty() {
            filters.push(topic_filter(self.reader.string()?)?);
        }
        if filters.is_empty() {
            return Err(Violation::ListEmpty);
        }
        Ok(Unsubscribe {
            packet_id,
            properties,
            filters,
        })
    }
}

fn topic_name(text: &str) -> Result<TopicName, Violation> {
    TopicName::new(text).map_err(|_| Violation::TopicNameInvalid)
}

fn topic_filter(text: &str) -> Result<TopicFilter, Violation> {
    TopicFilter::new(text).map_err(|_| Violation::TopicFilterInvalid)
}
