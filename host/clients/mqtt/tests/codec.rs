//! The codec: the standards' own examples, round trips of every packet, and
//! every rule that one packet alone can break.

#[path = "support/packets.rs"]
mod packets;

use packets::{every_packet, with};
use smallos_mqtt::{
    Property, Qos, ReasonCode, TopicError, TopicFilter, TopicName, Version, Violation,
    codec::{
        self, Ack, Connack, EncodeError, Frames, Packet, PacketType, Place, Suback, VARINT_MAX,
    },
};

const VERSIONS: [Version; 2] = [Version::V311, Version::V5];

fn read(bytes: &[u8], version: Version) -> Result<Option<Packet>, Violation> {
    let mut frames = Frames::new(1 << 28);
    assert!(frames.push(bytes));
    match frames.next(version)? {
        Some(frame) => codec::decode(frame, version).map(Some),
        None => Ok(None),
    }
}

fn written(packet: &Packet, version: Version) -> Vec<u8> {
    let mut bytes = Vec::new();
    codec::encode(packet, version, &mut bytes)
        .unwrap_or_else(|error| panic!("{packet:?}: {error}"));
    bytes
}

#[test]
fn every_packet_survives_a_round_trip_and_no_shorter_one_passes() {
    for version in VERSIONS {
        for packet in every_packet(version) {
            let bytes = written(&packet, version);
            assert_eq!(read(&bytes, version), Ok(Some(packet.clone())));
            for end in 0..bytes.len() {
                assert_eq!(
                    read(&bytes[..end], version),
                    Ok(None),
                    "{packet:?} to {end}"
                );
            }
        }
    }
}

#[test]
fn a_body_that_is_cut_or_has_more_never_reads_as_the_same() {
    for version in VERSIONS {
        for packet in every_packet(version) {
            let bytes = written(&packet, version);
            let header = bytes.len() - body_len(&bytes);
            for end in header..bytes.len() {
                let cut = framed(bytes[0], &bytes[header..end]);
                assert_ne!(read(&cut, version), Ok(Some(packet.clone())));
            }
            if !matches!(packet, Packet::Publish(_)) {
                let more = framed(bytes[0], &[&bytes[header..], &[0]].concat());
                assert_ne!(read(&more, version), Ok(Some(packet.clone())));
            }
        }
    }
}

fn body_len(bytes: &[u8]) -> usize {
    let header = 1
        + bytes[1..]
            .iter()
            .take_while(|byte| **byte & 0x80 != 0)
            .count()
        + 1;
    bytes.len() - header
}

fn framed(first: u8, body: &[u8]) -> Vec<u8> {
    let mut bytes = vec![first];
    let mut length = body.len();
    loop {
        let low = (length & 0x7f) as u8;
        length >>= 7;
        if length == 0 {
            bytes.push(low);
            break;
        }
        bytes.push(low | 0x80);
    }
    bytes.extend_from_slice(body);
    bytes
}

/// 1.5.5, table 1-1.
#[test]
fn the_table_of_variable_byte_integers() {
    let rows: [(usize, &[u8]); 8] = [
        (0, &[0x00]),
        (127, &[0x7f]),
        (128, &[0x80, 0x01]),
        (16_383, &[0xff, 0x7f]),
        (16_384, &[0x80, 0x80, 0x01]),
        (2_097_151, &[0xff, 0xff, 0x7f]),
        (2_097_152, &[0x80, 0x80, 0x80, 0x01]),
        (268_435_455, &[0xff, 0xff, 0xff, 0x7f]),
    ];
    for (value, bytes) in rows {
        assert_eq!(
            framed(0x30, &vec![0; value.min(2_097_152)])[1..][..bytes.len()],
            *if value <= 2_097_152 {
                bytes
            } else {
                &[0x80, 0x80, 0x80, 0x01]
            }
        );
        let value = u32::try_from(value).unwrap();
        if value == 0 {
            continue;
        }
        // As a property: a subscription identifier has the same form.
        let properties = with(&[Property::SubscriptionIdentifier(value)]);
        assert_eq!(properties.size_bytes(), 1 + bytes.len());
        assert_eq!(properties.subscription_identifier(), Some(value));
    }
    assert_eq!(VARINT_MAX, 268_435_455);
    let mut frames = Frames::new(1 << 28);
    assert!(frames.push(&[0x30, 0xff, 0xff, 0xff, 0xff]));
    assert_eq!(frames.next(Version::V5), Err(Violation::LengthTooLong));
    for bytes in [
        &[0x30, 0x80, 0x00][..],
        &[0x30, 0xff, 0x80, 0x00],
        &[0x30, 0x80, 0x80, 0x80, 0x00],
    ] {
        assert_eq!(read(bytes, Version::V5), Err(Violation::LengthNotMinimal));
    }
}

/// 1.5.4: "A" and U+2A6D4; a byte order mark is kept; surrogates and NUL are refused.
#[test]
fn strings_are_utf_8() {
    let publish = |text: &[u8]| {
        let length = u8::try_from(text.len()).unwrap();
        let frame = framed(0x30, &[&[0, length], text].concat());
        read(&frame, Version::V311).map(|packet| match packet {
            Some(Packet::Publish(publish)) => publish.topic.unwrap().as_str().to_owned(),
            other => panic!("{other:?}"),
        })
    };
    assert_eq!(
        publish(&[0x41, 0xf0, 0xaa, 0x9b, 0x94]),
        Ok("A\u{2a6d4}".into())
    );
    assert_eq!(publish(&[0xef, 0xbb, 0xbf]), Ok("\u{feff}".into()));
    assert_eq!(publish(&[0xed, 0xa0, 0x80]), Err(Violation::StringNotUtf8));
    assert_eq!(publish(&[0xc0, 0x80]), Err(Violation::StringNotUtf8));
    assert_eq!(
        publish(&[0xf4, 0x90, 0x80, 0x80]),
        Err(Violation::StringNotUtf8)
    );
    assert_eq!(publish(&[0x61, 0x00]), Err(Violation::StringHasNul));
}

/// 3.1.1, figures 3.6 (CONNECT), 3.11 (PUBLISH), 3.23 (SUBSCRIBE), 3.26
/// (SUBACK) and 3.30 (UNSUBSCRIBE).
#[test]
fn the_examples_of_3_1_1() {
    let connect = framed(
        0x10,
        b"\0\x04MQTT\x04\xce\0\x0a\0\x01c\0\x01w\0\x01m\0\x01u\0\x01p",
    );
    match read(&connect, Version::V5) {
        Ok(Some(Packet::Connect(connect))) => {
            let will = connect.will.as_ref().unwrap();
            assert_eq!((will.qos, will.retain), (Qos::AtLeastOnce, false));
            assert_eq!(
                (connect.version, connect.keep_alive_secs),
                (Version::V311, 10)
            );
            assert!(connect.clean_start && connect.username.is_some());
            assert!(connect.password.is_some());
        }
        other => panic!("{other:?}"),
    }
    match read(&framed(0x32, b"\0\x03a/b\0\x0a"), Version::V311) {
        Ok(Some(Packet::Publish(publish))) => {
            assert_eq!((publish.packet_id, publish.payload.len()), (10, 0));
            assert_eq!(publish.topic, Some(TopicName::new("a/b").unwrap()));
        }
        other => panic!("{other:?}"),
    }
    match read(
        &framed(0x82, b"\0\x0a\0\x03a/b\x01\0\x03c/d\x02"),
        Version::V311,
    ) {
        Ok(Some(Packet::Subscribe(subscribe))) => {
            let seen: Vec<_> = subscribe
                .filters
                .iter()
                .map(|one| (one.filter.as_str(), one.qos))
                .collect();
            assert_eq!(seen, [("a/b", Qos::AtLeastOnce), ("c/d", Qos::ExactlyOnce)]);
        }
        other => panic!("{other:?}"),
    }
    let suback = framed(0x90, &[0, 10, 0, 2, 0x80]);
    let reasons = [
        ReasonCode::Success,
        ReasonCode::GrantedQos2,
        ReasonCode::UnspecifiedError,
    ];
    assert!(matches!(read(&suback, Version::V311),
        Ok(Some(Packet::Suback(Suback { reasons: seen, .. }))) if seen == reasons));
    match read(&framed(0xa2, b"\0\x0a\0\x03a/b\0\x03c/d"), Version::V311) {
        Ok(Some(Packet::Unsubscribe(unsubscribe))) => assert_eq!(unsubscribe.filters.len(), 2),
        other => panic!("{other:?}"),
    }
}

/// 5.0, 3.4.2.1, 3.14.2.1, 3.15.2.1: what may be left out from the end.
#[test]
fn short_forms() {
    let v5 = |bytes: &[u8]| read(bytes, Version::V5).unwrap().unwrap();
    assert_eq!(v5(&[0x40, 2, 0, 1]), Packet::Puback(Ack::success(1)));
    assert!(matches!(v5(&[0x40, 3, 0, 1, 0x87]),
        Packet::Puback(ack) if ack.reason == ReasonCode::NotAuthorized));
    assert_eq!(v5(&[0x40, 4, 0, 1, 0, 0]), Packet::Puback(Ack::success(1)));
    assert!(matches!(v5(&[0xe0, 0]), Packet::Disconnect(bye) if bye.reason == ReasonCode::Success));
    assert!(matches!(v5(&[0xe0, 1, 0x8b]),
        Packet::Disconnect(bye) if bye.reason == ReasonCode::ServerShuttingDown));
    assert!(matches!(v5(&[0xf0, 0]), Packet::Auth(auth) if auth.reason == ReasonCode::Success));
    // And written so.
    assert_eq!(
        written(&Packet::Puback(Ack::success(1)), Version::V5),
        [0x40, 2, 0, 1]
    );
}

#[test]
fn what_one_packet_can_do_wrong() {
    use Violation as V;
    let connect = |flags: u8, version: u8| {
        let head = [b"\0\x04MQTT".as_slice(), &[version, flags, 0, 0]].concat();
        framed(
            0x10,
            &[
                &head[..],
                if version == 5 { b"\0" } else { b"" },
                b"\0\x01c\0\0\0\0\0\0\0\0",
            ]
            .concat(),
        )
    };
    let rows: Vec<(Vec<u8>, Version, V)> = vec![
        (vec![0x05, 0], Version::V5, V::PacketTypeReserved),
        (vec![0xf0, 0], Version::V311, V::PacketTypeReserved),
        (vec![0x60, 2, 0, 1], Version::V5, V::FlagsReserved),
        (vec![0x80, 2, 0, 1], Version::V5, V::FlagsReserved),
        (vec![0x13, 0], Version::V5, V::FlagsReserved),
        (vec![0xc1, 0], Version::V311, V::FlagsReserved),
        (vec![0xc0, 1, 0], Version::V5, V::PacketHasMore),
        (vec![0xe0, 1, 0], Version::V311, V::PacketHasMore),
        (vec![0x40, 3, 0, 1, 0], Version::V311, V::PacketHasMore),
        (vec![0x40, 2, 0, 0], Version::V311, V::PacketIdZero),
        (vec![0x40, 1, 0], Version::V311, V::PacketEndsEarly),
        (vec![0x40, 3, 0, 1, 1], Version::V5, V::ReasonCodeUnknown),
        (vec![0x62, 3, 0, 1, 0x80], Version::V5, V::ReasonCodeUnknown),
        (vec![0x20, 2, 2, 0], Version::V311, V::ConnackFlags),
        (
            vec![0x20, 2, 1, 5],
            Version::V311,
            V::SessionPresentOnRefusal,
        ),
        (vec![0x20, 2, 0, 6], Version::V311, V::ReasonCodeUnknown),
        (vec![0x20, 3, 0, 1, 0], Version::V5, V::ReasonCodeUnknown),
        (vec![0x20, 2, 0, 0], Version::V5, V::PacketEndsEarly),
        (
            vec![0x20, 6, 0, 0, 3, 0x21, 0, 0],
            Version::V5,
            V::PropertyValue,
        ),
        (
            vec![0x20, 5, 0, 0, 2, 0x24, 2],
            Version::V5,
            V::PropertyValue,
        ),
        (
            vec![0x20, 7, 0, 0, 4, 0x16, 0, 1, 0],
            Version::V5,
            V::PropertyPairMissing,
        ),
        (vec![0x90, 2, 0, 1], Version::V311, V::ListEmpty),
        (vec![0x90, 3, 0, 1, 3], Version::V311, V::ReasonCodeUnknown),
        (
            vec![0x90, 3, 0, 1, 0x87],
            Version::V311,
            V::ReasonCodeUnknown,
        ),
        (vec![0xb0, 3, 0, 1, 0], Version::V5, V::ListEmpty),
        (vec![0x82, 2, 0, 1], Version::V311, V::ListEmpty),
        (
            vec![0x82, 6, 0, 1, 0, 1, b'a', 3],
            Version::V311,
            V::QosThree,
        ),
        (
            vec![0x82, 6, 0, 1, 0, 1, b'a', 4],
            Version::V311,
            V::SubscribeOptions,
        ),
        (
            vec![0x82, 7, 0, 1, 0, 0, 1, b'a', 0x40],
            Version::V5,
            V::SubscribeOptions,
        ),
        (
            vec![0x82, 7, 0, 1, 0, 0, 1, b'a', 0x30],
            Version::V5,
            V::SubscribeOptions,
        ),
        (
            framed(0x82, b"\0\x01\0\0\x0a$share/g/a\x04"),
            Version::V5,
            V::SharedNoLocal,
        ),
        (
            framed(0x82, b"\0\x01\0\x03a#b\0"),
            Version::V311,
            V::TopicFilterInvalid,
        ),
        (
            framed(0x82, b"\0\x01\x02\x0b\0\0\x01a\0"),
            Version::V5,
            V::PropertyValue,
        ),
        (
            framed(0x82, b"\0\x01\x04\x0b\x01\x0b\x01\0\x01a\0"),
            Version::V5,
            V::PropertyTwice,
        ),
        (
            vec![0x82, 5, 0, 1, 2, 0x81, 0x00],
            Version::V5,
            V::LengthNotMinimal,
        ),
        (vec![0xa2, 2, 0, 1], Version::V311, V::ListEmpty),
        (
            framed(0x30, b"\0\x01a\x06\x08\0\x03a/#"),
            Version::V5,
            V::ResponseTopicInvalid,
        ),
        (vec![0x30, 2, 0, 0], Version::V311, V::TopicNameInvalid),
        (
            framed(0x10, b"\0\x04MQTU\x04\0\0\0\0\0"),
            Version::V311,
            V::ProtocolName,
        ),
        (
            framed(0x10, b"\0\x06MQIsdp\x03\0\0\0\0\0"),
            Version::V311,
            V::ProtocolName,
        ),
        (connect(0x01, 4), Version::V311, V::ConnectFlags),
        (connect(0x08, 4), Version::V311, V::ConnectFlags),
        (connect(0x20, 5), Version::V311, V::ConnectFlags),
        (connect(0x1c, 5), Version::V311, V::ConnectFlags),
        (connect(0x40, 4), Version::V311, V::ConnectFlags),
    ];
    for (bytes, version, rule) in rows {
        assert_eq!(read(&bytes, version), Err(rule), "{bytes:x?}");
    }
}

/// 2.2.2.2, the whole table: where each property may stand.
#[test]
fn the_table_of_properties() {
    use PacketType as T;
    let rows: &[(Property<'_>, &[T], bool)] = &[
        (Property::PayloadFormatIndicator(0), &[T::Publish], true),
        (Property::MessageExpiryInterval(0), &[T::Publish], true),
        (Property::ContentType(""), &[T::Publish], true),
        (Property::ResponseTopic("a"), &[T::Publish], true),
        (Property::CorrelationData(b""), &[T::Publish], true),
        (
            Property::SubscriptionIdentifier(1),
            &[T::Publish, T::Subscribe],
            false,
        ),
        (
            Property::SessionExpiryInterval(0),
            &[T::Connect, T::Connack, T::Disconnect],
            false,
        ),
        (Property::AssignedClientIdentifier(""), &[T::Connack], false),
        (Property::ServerKeepAlive(0), &[T::Connack], false),
        (
            Property::AuthenticationMethod(""),
            &[T::Connect, T::Connack, T::Auth],
            false,
        ),
        (Property::RequestProblemInformation(0), &[T::Connect], false),
        (Property::WillDelayInterval(0), &[], true),
        (
            Property::RequestResponseInformation(0),
            &[T::Connect],
            false,
        ),
        (Property::ResponseInformation(""), &[T::Connack], false),
        (
            Property::ServerReference(""),
            &[T::Connack, T::Disconnect],
            false,
        ),
        (
            Property::ReasonString(""),
            &[
                T::Connack,
                T::Puback,
                T::Pubrec,
                T::Pubrel,
                T::Pubcomp,
                T::Suback,
                T::Unsuback,
                T::Disconnect,
                T::Auth,
            ],
            false,
        ),
        (
            Property::ReceiveMaximum(1),
            &[T::Connect, T::Connack],
            false,
        ),
        (
            Property::TopicAliasMaximum(0),
            &[T::Connect, T::Connack],
            false,
        ),
        (Property::TopicAlias(1), &[T::Publish], false),
        (Property::MaximumQos(0), &[T::Connack], false),
        (Property::RetainAvailable(0), &[T::Connack], false),
        (
            Property::User("", ""),
            &[
                T::Connect,
                T::Connack,
                T::Publish,
                T::Puback,
                T::Pubrec,
                T::Pubrel,
                T::Pubcomp,
                T::Subscribe,
                T::Suback,
                T::Unsubscribe,
                T::Unsuback,
                T::Disconnect,
                T::Auth,
            ],
            true,
        ),
        (
            Property::MaximumPacketSize(1),
            &[T::Connect, T::Connack],
            false,
        ),
        (
            Property::WildcardSubscriptionAvailable(0),
            &[T::Connack],
            false,
        ),
        (
            Property::SubscriptionIdentifierAvailable(0),
            &[T::Connack],
            false,
        ),
        (
            Property::SharedSubscriptionAvailable(0),
            &[T::Connack],
            false,
        ),
    ];
    for &(property, packets, will) in rows {
        for number in 1..=15_u8 {
            let packet = T::from_first_byte(number << 4).unwrap();
            let seen = with(&[property]).check(Place::Packet(packet)).is_ok();
            assert_eq!(
                seen,
                packets.contains(&packet),
                "{property:?} in {packet:?}"
            );
            let repeats = matches!(property, Property::User(..))
                || (packet == T::Publish
                    && matches!(property, Property::SubscriptionIdentifier(_)));
            let twice = with(&[property, property])
                .check(Place::Packet(packet))
                .is_ok();
            assert_eq!(twice, seen && repeats, "{property:?} twice in {packet:?}");
        }
        assert_eq!(
            with(&[property]).check(Place::Will).is_ok(),
            will,
            "{property:?} in a will"
        );
    }
    let pair = [
        Property::AuthenticationMethod(""),
        Property::AuthenticationData(b""),
    ];
    for packet in [T::Connect, T::Connack, T::Auth] {
        assert_eq!(with(&pair).check(Place::Packet(packet)), Ok(()));
    }
}

#[test]
fn reason_codes_have_their_places() {
    assert_eq!(ReasonCode::ALL.len(), 43);
    for byte in 0..=255 {
        let code = ReasonCode::from_byte(byte);
        assert!(code.is_none_or(|code| code as u8 == byte && ReasonCode::ALL.contains(&code)));
    }
    let count = |packet| {
        ReasonCode::ALL
            .iter()
            .filter(|code| code.allowed_in(packet))
            .count()
    };
    // As many as the rows of the standard's tables.
    let rows = [
        (PacketType::Connack, 22),
        (PacketType::Puback, 9),
        (PacketType::Pubrec, 9),
        (PacketType::Pubrel, 2),
        (PacketType::Pubcomp, 2),
        (PacketType::Suback, 12),
        (PacketType::Unsuback, 7),
        (PacketType::Disconnect, 29),
        (PacketType::Auth, 3),
        (PacketType::Publish, 0),
    ];
    for (packet, expected) in rows {
        assert_eq!(count(packet), expected, "{packet:?}");
    }
}

#[test]
fn what_would_be_refused_is_not_written() {
    let refused = |packet: Packet, version| {
        let mut bytes = b"before".to_vec();
        let error = codec::encode(&packet, version, &mut bytes).unwrap_err();
        assert_eq!(bytes, b"before");
        error
    };
    let ack = Ack {
        reason: ReasonCode::Banned,
        ..Ack::success(1)
    };
    let rule = EncodeError::Rule(Violation::ReasonCodeUnknown);
    assert_eq!(refused(Packet::Puback(ack), Version::V5), rule);
    let ack = Ack {
        reason: ReasonCode::QuotaExceeded,
        ..Ack::success(1)
    };
    assert_eq!(
        refused(Packet::Puback(ack), Version::V311),
        EncodeError::NotIn311
    );
    let ack = Ack::success(0);
    let rule = EncodeError::Rule(Violation::PacketIdZero);
    assert_eq!(refused(Packet::Pubrel(ack), Version::V5), rule);
    let connack = Connack {
        session_present: false,
        reason: ReasonCode::Success,
        properties: with(&[Property::ServerKeepAlive(1)]),
    };
    assert_eq!(
        refused(Packet::Connack(connack.clone()), Version::V311),
        EncodeError::NotIn311
    );
    let connack = Connack {
        properties: with(&[Property::WillDelayInterval(1)]),
        ..connack
    };
    let rule = EncodeError::Rule(Violation::PropertyNotAllowed);
    assert_eq!(refused(Packet::Connack(connack), Version::V5), rule);
}

/// The examples of 4.7.1 and 4.7.2.
#[test]
fn topics() {
    for text in [
        "/",
        "a",
        "a b",
        "/finance",
        "sport/tennis/player1",
        "$SYS/x",
        "ACCOUNTS",
    ] {
        assert!(TopicName::new(text).is_ok(), "{text}");
    }
    let rows = [
        ("", TopicError::Empty),
        ("a/+", TopicError::Wildcard),
        ("#", TopicError::Wildcard),
        ("a\0", TopicError::Nul),
    ];
    for (text, error) in rows {
        assert_eq!(TopicName::new(text), Err(error));
    }
    assert_eq!(TopicName::new("x".repeat(65_536)), Err(TopicError::TooLong));
    assert!(TopicName::new("x".repeat(65_535)).is_ok());
    for text in [
        "#",
        "+",
        "/",
        "+/+",
        "/+",
        "sport/#",
        "+/tennis/#",
        "sport/+/player1",
        "a//b",
    ] {
        assert!(TopicFilter::new(text).is_ok(), "{text}");
    }
    let rows = [
        ("sport/tennis#", TopicError::Wildcard),
        ("sport/tennis/#/ranking", TopicError::Wildcard),
        ("sport+", TopicError::Wildcard),
        ("##", TopicError::Wildcard),
        ("", TopicError::Empty),
        ("$share/", TopicError::Share),
        ("$share/g", TopicError::Share),
        ("$share/g/", TopicError::Share),
        ("$share//a", TopicError::Share),
        ("$share/g+/a", TopicError::Share),
    ];
    for (text, error) in rows {
        assert_eq!(TopicFilter::new(text), Err(error), "{text}");
    }
    let rows = [
        ("sport/tennis/player1/#", "sport/tennis/player1", true),
        (
            "sport/tennis/player1/#",
            "sport/tennis/player1/ranking",
            true,
        ),
        (
            "sport/tennis/player1/#",
            "sport/tennis/player1/score/wimbledon",
            true,
        ),
        ("sport/#", "sport", true),
        ("sport/tennis/+", "sport/tennis/player1", true),
        ("sport/tennis/+", "sport/tennis/player1/ranking", false),
        ("sport/+", "sport", false),
        ("sport/+", "sport/", true),
        ("+/+", "/finance", true),
        ("/+", "/finance", true),
        ("+", "/finance", false),
        ("#", "$SYS/monitor", false),
        ("+/monitor/Clients", "$SYS/monitor/Clients", false),
        ("$SYS/#", "$SYS/monitor", true),
        ("$SYS/monitor/+", "$SYS/monitor/Clients", true),
        ("$share/g/sport/+", "sport/tennis", true),
        ("a", "A", false),
    ];
    for (filter, name, expected) in rows {
        let matches = TopicFilter::new(filter)
            .unwrap()
            .matches(&TopicName::new(name).unwrap());
        assert_eq!(matches, expected, "{filter} and {name}");
    }
}
