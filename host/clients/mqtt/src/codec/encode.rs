//! A packet to bytes. What the decoder would refuse is refused here too, so
//! this library never sends what it wouldn't take.

use alloc::vec::Vec;

use super::{
    packet::{
        Ack, Connack, Connect, Packet, PacketType, Publish, Qos, Suback, Subscribe, Unsubscribe,
        Version,
    },
    property::{Place, Properties},
    wire::{VARINT_MAX, put_binary, put_varint, varint_len},
};
use crate::{reason::ReasonCode, topic::TopicName, violation::Violation};

/// Why a packet can't be sent; nothing was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EncodeError {
    /// It would break this rule.
    Rule(Violation),
    /// A text or binary field has more than 65,535 bytes, or a text has U+0000.
    Field,
    /// It would be larger than any packet may be.
    TooLarge,
    /// Properties or reason codes that 3.1.1 doesn't have.
    NotIn311,
}

impl From<Violation> for EncodeError {
    fn from(rule: Violation) -> Self {
        Self::Rule(rule)
    }
}

impl core::fmt::Display for EncodeError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Rule(rule) => rule.fmt(f),
            Self::Field => f.write_str("a field is over 65,535 bytes or has U+0000"),
            Self::TooLarge => f.write_str("the packet is over 268,435,455 bytes"),
            Self::NotIn311 => f.write_str("MQTT 3.1.1 has no properties, aliases or reason codes"),
        }
    }
}

/// Writes `packet` at the end of `out`.
///
/// # Errors
/// What makes it no valid packet of `version`; `out` is as before.
pub fn encode(packet: &Packet, version: Version, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    let (packet_type, body) = match packet {
        Packet::Publish(publish) => return encode_publish(publish, version, out),
        Packet::Connect(connect) => (PacketType::Connect, encode_connect(connect)?),
        Packet::Connack(connack) => (PacketType::Connack, encode_connack(connack, version)?),
        Packet::Puback(ack) => encode_ack(PacketType::Puback, ack, version)?,
        Packet::Pubrec(ack) => encode_ack(PacketType::Pubrec, ack, version)?,
        Packet::Pubrel(ack) => encode_ack(PacketType::Pubrel, ack, version)?,
        Packet::Pubcomp(ack) => encode_ack(PacketType::Pubcomp, ack, version)?,
        Packet::Subscribe(subscribe) => {
            (PacketType::Subscribe, encode_subscribe(subscribe, version)?)
        }
        Packet::Suback(suback) => encode_suback(PacketType::Suback, suback, version)?,
        Packet::Unsubscribe(unsubscribe) => (
            PacketType::Unsubscribe,
            encode_unsubscribe(unsubscribe, version)?,
        ),
        Packet::Unsuback(suback) => encode_suback(PacketType::Unsuback, suback, version)?,
        Packet::Pingreq => (PacketType::Pingreq, Vec::new()),
        Packet::Pingresp => (PacketType::Pingresp, Vec::new()),
        Packet::Disconnect(disconnect) => {
            let packet_type = PacketType::Disconnect;
            let tail = reason_tail(
                packet_type,
                disconnect.reason,
                &disconnect.properties,
                version,
            )?;
            (packet_type, tail)
        }
        Packet::Auth(auth) => {
            if version == Version::V311 {
                return Err(EncodeError::NotIn311);
            }
            let packet_type = PacketType::Auth;
            (
                packet_type,
                reason_tail(packet_type, auth.reason, &auth.properties, version)?,
            )
        }
    };
    if body.len() > VARINT_MAX as usize {
        return Err(EncodeError::TooLarge);
    }
    out.push(((packet_type as u8) << 4) | packet_type.flags());
    put_varint(out, body.len());
    out.extend_from_slice(&body);
    Ok(())
}

fn encode_publish(
    publish: &Publish,
    version: Version,
    out: &mut Vec<u8>,
) -> Result<(), EncodeError> {
    if (publish.qos == Qos::AtMostOnce) != (publish.packet_id == 0) {
        return Err(Violation::PacketIdZero.into());
    }
    if publish.dup && publish.qos == Qos::AtMostOnce {
        return Err(Violation::DupOnQos0.into());
    }
    check_properties(
        &publish.properties,
        Place::Packet(PacketType::Publish),
        version,
    )?;
    if publish.topic.is_none() && publish.properties.topic_alias().is_none() {
        return Err(Violation::TopicMissing.into());
    }
    let topic = publish.topic.as_ref().map_or("", TopicName::as_str);
    let size = publish_size(
        topic,
        publish.qos,
        &publish.properties,
        publish.payload.len(),
        version,
    );
    if size > VARINT_MAX as usize {
        return Err(EncodeError::TooLarge);
    }
    write_publish(
        out,
        version,
        (publish.qos, publish.retain, publish.dup),
        (topic, publish.packet_id),
        (&publish.properties, None),
        &publish.payload,
    );
    Ok(())
}

/// Bytes of a PUBLISH on the wire, header included, without a topic alias of ours.
pub(crate) fn publish_size(
    topic: &str,
    qos: Qos,
    properties: &Properties,
    payload_bytes: usize,
    version: Version,
) -> usize {
    let id = if qos == Qos::AtMostOnce { 0 } else { 2 };
    let property_bytes = match version {
        Version::V311 => 0,
        Version::V5 => varint_len(properties.size_bytes()) + properties.size_bytes(),
    };
    let body = 2 + topic.len() + id + property_bytes + payload_bytes;
    1 + varint_len(body) + body
}

/// Writes a PUBLISH whose parts were checked before, straight to `out`: the
/// payload is copied once. The alias, if any, is put before the properties.
pub(crate) fn write_publish(
    out: &mut Vec<u8>,
    version: Version,
    (qos, retain, dup): (Qos, bool, bool),
    (topic, packet_id): (&str, u16),
    (properties, alias): (&Properties, Option<u16>),
    payload: &[u8],
) {
    let flags = (u8::from(dup) << 3) | ((qos as u8) << 1) | u8::from(retain);
    let id_bytes = if qos == Qos::AtMostOnce { 0 } else { 2 };
    let alias_bytes = if alias.is_some() { 3 } else { 0 };
    let property_bytes = alias_bytes + properties.size_bytes();
    let mut body = 2 + topic.len() + id_bytes + payload.len();
    if version == Version::V5 {
        body += varint_len(property_bytes) + property_bytes;
    }
    out.reserve(5 + body);
    out.push(((PacketType::Publish as u8) << 4) | flags);
    put_varint(out, body);
    put_binary(out, topic.as_bytes());
    if id_bytes > 0 {
        out.extend_from_slice(&packet_id.to_be_bytes());
    }
    if version == Version::V5 {
        put_varint(out, property_bytes);
        if let Some(alias) = alias {
            out.push(0x23);
            out.extend_from_slice(&alias.to_be_bytes());
        }
        out.extend_from_slice(properties.bytes());
    }
    out.extend_from_slice(payload);
}

fn check_properties(
    properties: &Properties,
    place: Place,
    version: Version,
) -> Result<(), EncodeError> {
    if version == Version::V311 && !properties.is_empty() {
        return Err(EncodeError::NotIn311);
    }
    Ok(properties.check(place)?)
}

fn put_properties(
    out: &mut Vec<u8>,
    properties: &Properties,
    place: Place,
    version: Version,
) -> Result<(), EncodeError> {
    check_properties(properties, place, version)?;
    if version == Version::V5 {
        properties.write(out);
    }
    Ok(())
}

fn put_text(out: &mut Vec<u8>, text: &str) -> Result<(), EncodeError> {
    if text.contains('\0') {
        return Err(EncodeError::Field);
    }
    put_data(out, text.as_bytes())
}

fn put_data(out: &mut Vec<u8>, data: &[u8]) -> Result<(), EncodeError> {
    if data.len() > usize::from(u16::MAX) {
        return Err(EncodeError::Field);
    }
    put_binary(out, data);
    Ok(())
}

fn put_id(out: &mut Vec<u8>, packet_id: u16) -> Result<(), EncodeError> {
    if packet_id == 0 {
        return Err(Violation::PacketIdZero.into());
    }
    out.extend_from_slice(&packet_id.to_be_bytes());
    Ok(())
}

fn reason_tail(
    packet_type: PacketType,
    reason: ReasonCode,
    properties: &Properties,
    version: Version,
) -> Result<Vec<u8>, EncodeError> {
    check_properties(properties, Place::Packet(packet_type), version)?;
    if !reason.allowed_in(packet_type) {
        return Err(Violation::ReasonCodeUnknown.into());
    }
    let mut out = Vec::new();
    if reason == ReasonCode::Success && properties.is_empty() {
        return Ok(out);
    }
    if version == Version::V311 {
        return Err(EncodeError::NotIn311);
    }
    out.push(reason as u8);
    if !properties.is_empty() {
        properties.write(&mut out);
    }
    Ok(out)
}

fn encode_connect(connect: &Connect) -> Result<Vec<u8>, EncodeError> {
    let version = connect.version;
    if version == Version::V311 && connect.password.is_some() && connect.username.is_none() {
        return Err(Violation::ConnectFlags.into());
    }
    let mut flags = u8::from(connect.clean_start) << 1;
    if let Some(will) = &connect.will {
        flags |= 4 | ((will.qos as u8) << 3) | (u8::from(will.retain) << 5);
    }
    flags |= u8::from(connect.password.is_some()) << 6;
    flags |= u8::from(connect.username.is_some()) << 7;
    let mut out = Vec::new();
    put_binary(&mut out, b"MQTT");
    out.extend_from_slice(&[version as u8, flags]);
    out.extend_from_slice(&connect.keep_alive_secs.to_be_bytes());
    let place = Place::Packet(PacketType::Connect);
    put_properties(&mut out, &connect.properties, place, version)?;
    put_text(&mut out, &connect.client_id)?;
    if let Some(will) = &connect.will {
        put_properties(&mut out, &will.properties, Place::Will, version)?;
        put_binary(&mut out, will.topic.as_str().as_bytes());
        put_data(&mut out, &will.payload)?;
    }
    if let Some(username) = &connect.username {
        put_text(&mut out, username)?;
    }
    if let Some(password) = &connect.password {
        put_data(&mut out, password)?;
    }
    Ok(out)
}

fn encode_connack(connack: &Connack, version: Version) -> Result<Vec<u8>, EncodeError> {
    if connack.session_present && connack.reason.is_error() {
        return Err(Violation::SessionPresentOnRefusal.into());
    }
    let code = match version {
        Version::V5 if connack.reason.allowed_in(PacketType::Connack) => connack.reason as u8,
        Version::V5 => return Err(Violation::ReasonCodeUnknown.into()),
        Version::V311 => match connack.reason {
            ReasonCode::Success => 0,
            ReasonCode::UnsupportedProtocolVersion => 1,
            ReasonCode::ClientIdentifierNotValid => 2,
            ReasonCode::ServerUnavailable => 3,
            ReasonCode::BadUserNameOrPassword => 4,
            ReasonCode::NotAuthorized => 5,
            _ => return Err(EncodeError::NotIn311),
        },
    };
    let mut out = Vec::from([u8::from(connack.session_present), code]);
    let place = Place::Packet(PacketType::Connack);
    put_properties(&mut out, &connack.properties, place, version)?;
    Ok(out)
}

fn encode_ack(
    packet_type: PacketType,
    ack: &Ack,
    version: Version,
) -> Result<(PacketType, Vec<u8>), EncodeError> {
    let mut out = Vec::new();
    put_id(&mut out, ack.packet_id)?;
    out.extend(reason_tail(
        packet_type,
        ack.reason,
        &ack.properties,
        version,
    )?);
    Ok((packet_type, out))
}

fn encode_subscribe(subscribe: &Subscribe, version: Version) -> Result<Vec<u8>, EncodeError> {
    if subscribe.filters.is_empty() {
        return Err(Violation::ListEmpty.into());
    }
    let mut out = Vec::new();
    put_id(&mut out, subscribe.packet_id)?;
    let place = Place::Packet(PacketType::Subscribe);
    put_properties(&mut out, &subscribe.properties, place, version)?;
    for one in &subscribe.filters {
        if one.no_local && one.filter.is_shared() {
            return Err(Violation::SharedNoLocal.into());
        }
        let options = (one.qos as u8)
            | (u8::from(one.no_local) << 2)
            | (u8::from(one.retain_as_published) << 3)
            | ((one.retain_handling as u8) << 4);
        if version == Version::V311 && options > 2 {
            return Err(EncodeError::NotIn311);
        }
        put_binary(&mut out, one.filter.as_str().as_bytes());
        out.push(options);
    }
    Ok(out)
}

fn encode_suback(
    packet_type: PacketType,
    suback: &Suback,
    version: Version,
) -> Result<(PacketType, Vec<u8>), EncodeError> {
    let mut out = Vec::new();
    put_id(&mut out, suback.packet_id)?;
    put_properties(
        &mut out,
        &suback.properties,
        Place::Packet(packet_type),
        version,
    )?;
    let wordless = version == Version::V311 && packet_type == PacketType::Unsuback;
    if suback.reasons.is_empty() != wordless {
        return Err(Violation::ListEmpty.into());
    }
    for &reason in &suback.reasons {
        let in_311 = !reason.is_error() || reason == ReasonCode::UnspecifiedError;
        if !reason.allowed_in(packet_type) || (version == Version::V311 && !in_311) {
            return Err(Violation::ReasonCodeUnknown.into());
        }
        out.push(reason as u8);
    }
    Ok((packet_type, out))
}

fn encode_unsubscribe(unsubscribe: &Unsubscribe, version: Version) -> Result<Vec<u8>, EncodeError> {
    if unsubscribe.filters.is_empty() {
        return Err(Violation::ListEmpty.into());
    }
    let mut out = Vec::new();
    put_id(&mut out, unsubscribe.packet_id)?;
    let place = Place::Packet(PacketType::Unsubscribe);
    put_properties(&mut out, &unsubscribe.properties, place, version)?;
    for filter in &unsubscribe.filters {
        put_binary(&mut out, filter.as_str().as_bytes());
    }
    Ok(out)
}

impl core::error::Error for EncodeError {}
