//! The state machine against a server that does exactly what a test says.

#[path = "support/peer.rs"]
mod peer;

use peer::{Pair, VERSIONS, ack, filter, incoming, publication, suback, topic, wanted};
use smallos_mqtt::{
    CloseReason, ConnectError, ConnectOptions, Connection, DisconnectError, Error, Event, Limit,
    Limits, Properties, Property, PublishError, PublishFailure, Qos, ReasonCode, RequestError,
    Session, Timer, Unfit, Version, Violation,
    codec::{Ack, Auth, Connack, Disconnect, Packet, Publish},
};

const SEC_NS: u64 = 1_000_000_000;
const OK: ReasonCode = ReasonCode::Success;

fn persistent(version: Version) -> ConnectOptions {
    let mut options = ConnectOptions::new(version);
    options.clean_start = false;
    if version == Version::V5 {
        options.session_expiry_secs = 60;
    }
    options
}

fn resume(pair: Pair) -> Pair {
    let version = pair.version;
    let mut next = Pair::new(
        persistent(version),
        pair.client.into_session(),
        Limits::default(),
    );
    next.accept(true, &[]);
    next
}

/// The client ends the connection for this and says so.
fn assert_broken(mut pair: Pair, result: Result<(), Error>, rule: Violation) {
    assert_eq!(result, Err(Error::Peer(rule)));
    let last = pair.sent().pop();
    let events = pair.events();
    assert_eq!(
        events.last(),
        Some(&Event::Closed(CloseReason::Violation(rule)))
    );
    assert!(pair.client.is_closed() && pair.client.next_deadline().is_none());
    match pair.version {
        Version::V5 => {
            let reason = rule.reason();
            let properties = Properties::new();
            assert_eq!(
                last,
                Some(Packet::Disconnect(Disconnect { reason, properties }))
            );
        }
        Version::V311 => assert!(!matches!(last, Some(Packet::Disconnect(_)))),
    }
    assert_eq!(pair.client.receive(&[0xd0, 0], 0), Err(Error::Closed));
}

fn breaks(pair: Pair, packet: &Packet, rule: Violation) {
    let mut pair = pair;
    let result = pair.say(packet);
    assert_broken(pair, result, rule);
}

#[test]
fn packets_out_of_order_end_the_connection() {
    for version in VERSIONS {
        let open = || Pair::open(version);
        breaks(open(), &Packet::Pingreq, Violation::NotFromServer);
        breaks(open(), &Packet::Pingresp, Violation::PingrespUnasked);
        breaks(
            open(),
            &Packet::Puback(ack(1, OK)),
            Violation::PubackUnexpected,
        );
        breaks(
            open(),
            &Packet::Pubcomp(ack(1, OK)),
            Violation::PubcompUnexpected,
        );
        breaks(
            open(),
            &Packet::Suback(suback(1, &[OK])),
            Violation::SubackUnexpected,
        );
        let connack = Connack {
            session_present: false,
            reason: OK,
            properties: Properties::new(),
        };
        breaks(open(), &Packet::Connack(connack), Violation::SecondConnack);
        let fresh = || {
            Pair::new(
                ConnectOptions::new(version),
                Session::new("c"),
                Limits::default(),
            )
        };
        breaks(fresh(), &Packet::Pingresp, Violation::FirstNotConnack);
        let publish = Packet::Publish(incoming(0, Qos::AtMostOnce));
        breaks(fresh(), &publish, Violation::FirstNotConnack);
        let connack = Connack {
            session_present: true,
            reason: OK,
            properties: Properties::new(),
        };
        breaks(
            fresh(),
            &Packet::Connack(connack),
            Violation::SessionUnasked,
        );
    }
    let auth = Auth {
        reason: OK,
        properties: Properties::new(),
    };
    breaks(
        Pair::open(Version::V5),
        &Packet::Auth(auth),
        Violation::AuthUnasked,
    );
    let bye = Disconnect {
        reason: OK,
        properties: Properties::new(),
    };
    breaks(
        Pair::open(Version::V311),
        &Packet::Disconnect(bye),
        Violation::NotFromServer,
    );
    let bye = Disconnect {
        reason: ReasonCode::DisconnectWithWill,
        properties: Properties::new(),
    };
    breaks(
        Pair::open(Version::V5),
        &Packet::Disconnect(bye),
        Violation::DisconnectReason,
    );
}

#[test]
fn malformed_bytes_end_the_connection_with_their_reason() {
    let rows: &[(&[u8], Violation)] = &[
        (&[0x00], Violation::PacketTypeReserved),
        (&[0xd1], Violation::FlagsReserved),
        (&[0x36], Violation::LengthTooLong),
        (&[0x30, 0x80, 0x00], Violation::LengthNotMinimal),
        (&[0x30, 0xff, 0xff, 0xff, 0x7f], Violation::PacketTooLarge),
        (&[0x36, 0x05, 0, 1, b'a', 0, 1], Violation::QosThree),
        (&[0x38, 0x04, 0, 1, b'a', 0], Violation::DupOnQos0),
        (&[0x32, 0x06, 0, 1, b'a', 0, 0, 0], Violation::PacketIdZero),
        (&[0x30, 0x04, 0, 1, b'#', 0], Violation::TopicNameInvalid),
        (&[0x30, 0x03, 0, 0, 0], Violation::TopicMissing),
        (&[0x30, 0x06, 0, 0, 3, 0x23, 0, 1], Violation::TopicAlias),
        (
            &[0x30, 0x07, 0, 1, b'a', 3, 0x23, 0, 0],
            Violation::TopicAlias,
        ),
        (
            &[0x30, 0x07, 0, 1, b'a', 3, 0x23, 0, 99],
            Violation::TopicAlias,
        ),
        (
            &[0x30, 0x06, 0, 1, b'a', 2, 0x7f, 0],
            Violation::PropertyUnknown,
        ),
        (
            &[0x30, 0x06, 0, 1, b'a', 2, 0x24, 0],
            Violation::PropertyNotAllowed,
        ),
        (
            &[0x30, 0x08, 0, 1, b'a', 4, 1, 0, 1, 0],
            Violation::PropertyTwice,
        ),
        (&[0x30, 0x06, 0, 1, b'a', 2, 1, 2], Violation::PropertyValue),
        (&[0xe0, 0x01, 0x04], Violation::DisconnectReason),
        (&[0xe0, 0x01, 0x77], Violation::ReasonCodeUnknown),
    ];
    for &(bytes, rule) in rows {
        let mut pair = Pair::open(Version::V5);
        let mut input = bytes.to_vec();
        if rule == Violation::LengthTooLong {
            input.extend([0xff; 4]);
        }
        let result = pair.client.receive(&input, 0);
        assert_broken(pair, result, rule);
    }
}

#[test]
fn qos_1_and_2_go_out_step_by_step() {
    for version in VERSIONS {
        let mut pair = Pair::open(version);
        pair.publish("one", Qos::AtLeastOnce);
        pair.publish("two", Qos::ExactlyOnce);
        let sent = pair.sent();
        assert!(
            matches!(&sent[..], [Packet::Publish(one), Packet::Publish(two)]
            if one.packet_id == 1 && two.packet_id == 2 && !one.dup && !two.dup)
        );
        pair.say(&Packet::Pubrec(ack(2, OK))).unwrap();
        assert_eq!(pair.sent(), [Packet::Pubrel(Ack::success(2))]);
        // Again: one PUBREL answers both.
        pair.say(&Packet::Pubrec(ack(2, OK))).unwrap();
        assert_eq!(pair.sent(), []);
        pair.say(&Packet::Pubcomp(ack(2, OK))).unwrap();
        pair.say(&Packet::Puback(ack(1, OK))).unwrap();
        let events = pair.events();
        assert!(
            matches!(events[..], [
            Event::Published { id: two, result: Ok(true) },
            Event::Published { id: one, result: Ok(true) },
        ] if one < two),
            "{events:?}"
        );
        assert_eq!(pair.client.session().waiting(), 0);
    }
}

#[test]
fn a_wrong_acknowledgement_for_a_message_ends_the_connection() {
    for version in VERSIONS {
        let publishing = |qos| {
            let mut pair = Pair::open(version);
            pair.publish("x", qos);
            pair.sent();
            pair
        };
        let puback = Packet::Puback(ack(1, OK));
        breaks(
            publishing(Qos::ExactlyOnce),
            &puback,
            Violation::PubackUnexpected,
        );
        let pubrec = Packet::Pubrec(ack(1, OK));
        breaks(
            publishing(Qos::AtLeastOnce),
            &pubrec,
            Violation::PubrecUnexpected,
        );
        let pubcomp = Packet::Pubcomp(ack(1, OK));
        breaks(
            publishing(Qos::ExactlyOnce),
            &pubcomp,
            Violation::PubcompUnexpected,
        );
        let other = Packet::Puback(ack(2, OK));
        breaks(
            publishing(Qos::AtLeastOnce),
            &other,
            Violation::PubackUnexpected,
        );
    }
}

#[test]
fn a_refused_publication_says_why() {
    for (qos, wrap) in [
        (Qos::AtLeastOnce, Packet::Puback as fn(Ack) -> Packet),
        (Qos::ExactlyOnce, Packet::Pubrec as fn(Ack) -> Packet),
    ] {
        let mut pair = Pair::open(Version::V5);
        pair.publish("x", qos);
        let mut refusal = ack(1, ReasonCode::NotAuthorized);
        refusal
            .properties
            .push(Property::ReasonString("not you"))
            .unwrap();
        pair.say(&wrap(refusal)).unwrap();
        let events = pair.events();
        assert!(
            matches!(&events[..], [Event::Published {
            result: Err(PublishFailure::Refused(ReasonCode::NotAuthorized, Some(text))), ..
        }] if text == "not you"),
            "{events:?}"
        );
        // Its identifier and its place in the flow are free again.
        assert_eq!(pair.client.session().waiting(), 0);
        let nobody = ack(2, ReasonCode::NoMatchingSubscribers);
        pair.publish("y", Qos::AtLeastOnce);
        pair.say(&Packet::Puback(nobody)).unwrap();
        assert!(matches!(
            pair.events()[..],
            [Event::Published {
                result: Ok(false),
                ..
            }]
        ));
    }
}

#[test]
fn a_received_message_is_acknowledged_when_it_is_taken() {
    for version in VERSIONS {
        let mut pair = Pair::open(version);
        pair.say(&Packet::Publish(incoming(5, Qos::AtLeastOnce)))
            .unwrap();
        pair.say(&Packet::Publish(incoming(6, Qos::ExactlyOnce)))
            .unwrap();
        assert_eq!(pair.sent(), []);
        assert!(matches!(pair.client.poll(), Some(Event::Message(_))));
        assert_eq!(pair.sent(), [Packet::Puback(Ack::success(5))]);
        // The second again, before and after it is taken.
        let mut again = incoming(6, Qos::ExactlyOnce);
        again.dup = true;
        pair.say(&Packet::Publish(again.clone())).unwrap();
        assert!(matches!(pair.client.poll(), Some(Event::Message(_))));
        assert_eq!(pair.sent(), [Packet::Pubrec(Ack::success(6))]);
        pair.say(&Packet::Publish(again)).unwrap();
        assert_eq!(pair.sent(), [Packet::Pubrec(Ack::success(6))]);
        pair.say(&Packet::Pubrel(Ack::success(6))).unwrap();
        assert_eq!(pair.sent(), [Packet::Pubcomp(Ack::success(6))]);
        assert_eq!(pair.events(), []);
        // The identifier is free for another message.
        pair.say(&Packet::Publish(incoming(6, Qos::ExactlyOnce)))
            .unwrap();
        assert_eq!(pair.events().len(), 1);
    }
}

#[test]
fn a_server_that_confuses_its_identifiers_is_left() {
    for version in VERSIONS {
        let unread = |qos| {
            let mut pair = Pair::open(version);
            pair.say(&Packet::Publish(incoming(5, qos))).unwrap();
            pair
        };
        let one = Packet::Publish(incoming(5, Qos::AtLeastOnce));
        let two = Packet::Publish(incoming(5, Qos::ExactlyOnce));
        breaks(unread(Qos::AtLeastOnce), &one, Violation::PacketIdInUse);
        breaks(unread(Qos::AtLeastOnce), &two, Violation::PacketIdInUse);
        breaks(unread(Qos::ExactlyOnce), &one, Violation::PacketIdInUse);
        let pubrel = Packet::Pubrel(Ack::success(5));
        breaks(
            unread(Qos::ExactlyOnce),
            &pubrel,
            Violation::PubrelUnexpected,
        );
        let mut taken = unread(Qos::ExactlyOnce);
        taken.events();
        taken.sent();
        breaks(taken, &one, Violation::PacketIdInUse);
    }
}

#[test]
fn identifiers_that_nobody_knows_are_answered() {
    for version in VERSIONS {
        let not_found = match version {
            Version::V5 => ReasonCode::PacketIdentifierNotFound,
            Version::V311 => OK,
        };
        let mut pair = Pair::open(version);
        pair.say(&Packet::Pubrel(Ack::success(9))).unwrap();
        assert_eq!(pair.sent(), [Packet::Pubcomp(ack(9, not_found))]);
        pair.say(&Packet::Pubrec(Ack::success(1))).unwrap();
        assert_eq!(pair.sent(), [Packet::Pubrel(ack(1, not_found))]);
        // Until its PUBCOMP, that identifier isn't ours to use.
        pair.publish("x", Qos::AtLeastOnce);
        assert!(matches!(&pair.sent()[..], [Packet::Publish(publish)] if publish.packet_id == 2));
        pair.say(&Packet::Pubcomp(Ack::success(1))).unwrap();
        assert_eq!(pair.events(), []);
        // Not without end.
        let mut result = Ok(());
        for id in 100..200 {
            result = pair.say(&Packet::Pubrec(Ack::success(id)));
            if result.is_err() {
                break;
            }
        }
        assert_broken(pair, result, Violation::PubrecUnexpected);
    }
}

#[test]
fn publications_are_sent_again_after_a_reconnect() {
    for version in VERSIONS {
        let mut pair = Pair::new(persistent(version), Session::new("c"), Limits::default());
        pair.accept(false, &[]);
        pair.publish("one", Qos::AtLeastOnce);
        pair.publish("two", Qos::ExactlyOnce);
        pair.publish("three", Qos::ExactlyOnce);
        pair.sent();
        pair.say(&Packet::Pubrec(ack(2, OK))).unwrap();
        pair.sent();
        let mut pair = resume(pair);
        // In their order: two of them whole, of the other the PUBREL.
        let sent = pair.sent();
        match &sent[..] {
            [
                Packet::Publish(one),
                Packet::Pubrel(two),
                Packet::Publish(three),
            ] => {
                assert_eq!(
                    (one.packet_id, one.dup, &one.payload[..]),
                    (1, true, &b"one"[..])
                );
                assert_eq!(*two, Ack::success(2));
                assert_eq!((three.packet_id, three.dup), (3, true));
            }
            other => panic!("{other:?}"),
        }
        pair.say(&Packet::Puback(ack(1, OK))).unwrap();
        pair.say(&Packet::Pubcomp(ack(2, OK))).unwrap();
        pair.say(&Packet::Pubrec(ack(3, OK))).unwrap();
        pair.say(&Packet::Pubcomp(ack(3, OK))).unwrap();
        assert_eq!(pair.events().len(), 3);
        assert_eq!(pair.client.session().waiting(), 0);
    }
}

#[test]
fn a_server_that_resumes_may_send_its_pubrec_first() {
    let mut pair = Pair::new(
        persistent(Version::V5),
        Session::new("c"),
        Limits::default(),
    );
    pair.accept(false, &[]);
    pair.publish("one", Qos::ExactlyOnce);
    pair.publish("two", Qos::ExactlyOnce);
    pair.sent();
    let session = pair.client.into_session();
    let mut pair = Pair::new(persistent(Version::V5), session, Limits::default());
    // One at a time: the second is not sent again yet.
    pair.accept(true, &[Property::ReceiveMaximum(1)]);
    assert!(matches!(&pair.sent()[..], [Packet::Publish(one)] if one.packet_id == 1));
    pair.say(&Packet::Pubrec(ack(2, OK))).unwrap();
    assert_eq!(pair.sent(), [Packet::Pubrel(Ack::success(2))]);
    pair.say(&Packet::Pubcomp(ack(2, OK))).unwrap();
    pair.say(&Packet::Pubrec(ack(1, OK))).unwrap();
    pair.say(&Packet::Pubcomp(ack(1, OK))).unwrap();
    assert_eq!(pair.events().len(), 2);
}

#[test]
fn qos_2_is_handed_out_once_over_reconnects() {
    for version in VERSIONS {
        let mut pair = Pair::new(persistent(version), Session::new("c"), Limits::default());
        pair.accept(false, &[]);
        pair.say(&Packet::Publish(incoming(7, Qos::ExactlyOnce)))
            .unwrap();
        pair.say(&Packet::Publish(incoming(8, Qos::ExactlyOnce)))
            .unwrap();
        // The first is taken, its PUBREC lost; the second is never taken.
        assert!(matches!(pair.client.poll(), Some(Event::Message(_))));
        let mut pair = resume(pair);
        for id in [7, 8] {
            let mut again = incoming(id, Qos::ExactlyOnce);
            again.dup = true;
            pair.say(&Packet::Publish(again)).unwrap();
        }
        assert_eq!(pair.events().len(), 1);
        let recs = [7, 8].map(|id| Packet::Pubrec(Ack::success(id)));
        assert_eq!(pair.sent(), recs);
    }
}

#[test]
fn a_lost_session_is_told_and_what_never_left_is_sent() {
    for version in VERSIONS {
        let limits = Limits {
            send_maximum: 1,
            ..Limits::default()
        };
        let mut pair = Pair::new(persistent(version), Session::new("c"), limits);
        pair.accept(false, &[]);
        pair.publish("left", Qos::ExactlyOnce);
        pair.publish("waits", Qos::AtLeastOnce);
        assert_eq!(pair.sent().len(), 1);
        let session = pair.client.into_session();
        let mut pair = Pair::new(persistent(version), session, Limits::default());
        pair.accept(false, &[]);
        let events = pair.events();
        assert!(
            matches!(
                events[..],
                [Event::Published {
                    result: Err(PublishFailure::SessionLost),
                    ..
                }]
            ),
            "{events:?}"
        );
        assert!(matches!(&pair.sent()[..], [Packet::Publish(publish)]
            if publish.payload == b"waits" && !publish.dup));
    }
}

#[test]
fn the_receive_maximum_holds_both_ways() {
    let with = [Property::ReceiveMaximum(2)];
    let mut pair = Pair::open_with(Version::V5, Limits::default(), &with);
    for text in ["a", "b", "c"] {
        pair.publish(text, Qos::ExactlyOnce);
    }
    assert_eq!(pair.sent().len(), 2);
    pair.say(&Packet::Pubrec(ack(1, OK))).unwrap();
    assert_eq!(pair.sent(), [Packet::Pubrel(Ack::success(1))]);
    pair.say(&Packet::Pubcomp(ack(1, OK))).unwrap();
    assert!(matches!(&pair.sent()[..], [Packet::Publish(publish)] if publish.payload == b"c"));

    for version in VERSIONS {
        let limits = Limits {
            receive_maximum: 2,
            exchanges_max: 2,
            ..Limits::default()
        };
        let mut pair = Pair::open_with(version, limits, &[]);
        pair.say(&Packet::Publish(incoming(1, Qos::AtLeastOnce)))
            .unwrap();
        pair.say(&Packet::Publish(incoming(2, Qos::ExactlyOnce)))
            .unwrap();
        pair.say(&Packet::Publish(incoming(0, Qos::AtMostOnce)))
            .unwrap();
        let third = Packet::Publish(incoming(3, Qos::AtLeastOnce));
        match version {
            Version::V5 => breaks(pair, &third, Violation::ReceiveMaximum),
            Version::V311 => {
                let limit = Limit::ReceiveMaximum;
                assert_eq!(pair.say(&third), Err(Error::Limit(limit)));
                let last = pair.events().pop();
                assert_eq!(last, Some(Event::Closed(CloseReason::Limit(limit))));
            }
        }
    }
}

#[test]
fn the_server_s_limits_are_obeyed() {
    let mut options = ConnectOptions::new(Version::V5);
    options.clean_start = false;
    let mut pair = Pair::new(options, Session::new("c"), Limits::default());
    // Published before the server could say what it takes.
    pair.publish("early", Qos::ExactlyOnce);
    let early = pair.client.publish(publication("x", Qos::AtMostOnce));
    assert_eq!(early, Err(PublishError::NotConnected));
    pair.accept(
        false,
        &[
            Property::MaximumQos(0),
            Property::RetainAvailable(0),
            Property::MaximumPacketSize(40),
            Property::WildcardSubscriptionAvailable(0),
            Property::SharedSubscriptionAvailable(0),
            Property::SubscriptionIdentifierAvailable(0),
        ],
    );
    let unfit = Unfit::Qos(Qos::AtMostOnce);
    let events = pair.events();
    assert!(
        matches!(&events[..], [Event::Published { result: Err(PublishFailure::Unfit(seen)), .. }]
        if *seen == unfit),
        "{events:?}"
    );
    let refused = pair.client.publish(publication("x", Qos::AtLeastOnce));
    assert_eq!(refused, Err(PublishError::Unfit(unfit)));
    let mut retained = publication("x", Qos::AtMostOnce);
    retained.retain = true;
    assert_eq!(
        pair.client.publish(retained),
        Err(PublishError::Unfit(Unfit::Retain))
    );
    let large = pair
        .client
        .publish(publication(&"x".repeat(40), Qos::AtMostOnce));
    assert_eq!(large, Err(PublishError::Unfit(Unfit::PacketBytes(40))));
    let mut subscribe = |text: &str, properties| {
        pair.client
            .subscribe(wanted(text, Qos::AtMostOnce), properties)
    };
    let none = Properties::new;
    assert_eq!(
        subscribe("a/#", none()),
        Err(RequestError::Unfit(Unfit::Wildcards))
    );
    assert_eq!(
        subscribe("$share/g/a", none()),
        Err(RequestError::Unfit(Unfit::Shared))
    );
    let mut numbered = none();
    numbered.push(Property::SubscriptionIdentifier(1)).unwrap();
    assert_eq!(
        subscribe("a", numbered),
        Err(RequestError::Unfit(Unfit::SubscriptionIds))
    );
    let long = "x".repeat(40);
    assert_eq!(
        subscribe(&long, none()),
        Err(RequestError::Unfit(Unfit::PacketBytes(40)))
    );
    assert_eq!(pair.sent(), []);
}

#[test]
fn topic_aliases_are_set_and_used_and_forgotten_with_the_connection() {
    let with = [Property::TopicAliasMaximum(1)];
    let mut pair = Pair::open_with(Version::V5, Limits::default(), &with);
    pair.publish("a", Qos::AtMostOnce);
    pair.publish("b", Qos::AtLeastOnce);
    let mut other = publication("c", Qos::AtMostOnce);
    other.topic = topic("other");
    pair.client.publish(other).unwrap();
    let seen: Vec<_> = pair
        .sent()
        .into_iter()
        .map(|packet| match packet {
            Packet::Publish(publish) => (publish.topic, publish.properties.topic_alias()),
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        (Some(topic("t")), Some(1)),
        (None, Some(1)),
        (Some(topic("other")), None),
    ];
    assert_eq!(seen, expected);
    // Sent again in another connection, the topic stands there whole.
    let session = pair.client.into_session();
    let mut pair = Pair::new(persistent(Version::V5), session, Limits::default());
    pair.accept(true, &[]);
    assert!(matches!(&pair.sent()[..], [Packet::Publish(publish)]
        if publish.topic == Some(topic("t")) && publish.dup));
    // And the server's.
    let mut set = incoming(0, Qos::AtMostOnce);
    set.properties.push(Property::TopicAlias(16)).unwrap();
    let used = Publish {
        topic: None,
        ..set.clone()
    };
    pair.say(&Packet::Publish(set)).unwrap();
    pair.say(&Packet::Publish(used)).unwrap();
    let events = pair.events();
    assert_eq!(events.len(), 2);
    assert!(
        events
            .iter()
            .all(|event| matches!(event, Event::Message(message)
        if message.topic == topic("in") && message.properties.is_empty()))
    );
}

#[test]
fn requests_get_one_result_for_each_filter() {
    for version in VERSIONS {
        let mut pair = Pair::open(version);
        let filters = [
            wanted("a", Qos::ExactlyOnce),
            wanted("b/+", Qos::AtLeastOnce),
        ]
        .concat();
        let id = pair.client.subscribe(filters, Properties::new()).unwrap();
        let reasons = [ReasonCode::GrantedQos1, ReasonCode::UnspecifiedError];
        pair.say(&Packet::Suback(suback(1, &reasons))).unwrap();
        let results = vec![Ok(Qos::AtLeastOnce), Err(ReasonCode::UnspecifiedError)];
        let properties = Properties::new();
        assert_eq!(
            pair.events(),
            [Event::Subscribed {
                id,
                results,
                properties
            }]
        );
        pair.sent();
        let asking = || {
            let mut pair = Pair::open(version);
            pair.client
                .subscribe(wanted("a", Qos::AtMostOnce), Properties::new())
                .unwrap();
            pair.sent();
            pair
        };
        let two = Packet::Suback(suback(1, &[OK, OK]));
        breaks(asking(), &two, Violation::SubackCount);
        let more = Packet::Suback(suback(1, &[ReasonCode::GrantedQos2]));
        breaks(asking(), &more, Violation::GrantedMore);
        let reasons: &[ReasonCode] = if version == Version::V5 { &[OK] } else { &[] };
        let other = Packet::Unsuback(suback(1, reasons));
        breaks(asking(), &other, Violation::SubackUnexpected);
    }
}

#[test]
fn bounds_refuse_and_name_themselves() {
    let limits = Limits {
        queued_messages_max: 2,
        queued_bytes_max: 100,
        packet_bytes_max: 300,
        requests_max: 1,
        filters_max: 2,
        transmit_bytes_max: 150,
        ..Limits::default()
    };
    let mut pair = Pair::open_with(Version::V311, limits, &[]);
    let text = "x".repeat(90);
    let large = pair
        .client
        .publish(publication(&"x".repeat(300), Qos::AtMostOnce));
    assert_eq!(large, Err(PublishError::Limit(Limit::PacketBytes)));
    pair.publish(&text, Qos::AtMostOnce);
    let full = pair.client.publish(publication(&text, Qos::AtMostOnce));
    assert_eq!(full, Err(PublishError::Limit(Limit::TransmitBytes)));
    let full = pair
        .client
        .subscribe(wanted(&text, Qos::AtMostOnce), Properties::new());
    assert_eq!(full, Err(RequestError::Limit(Limit::TransmitBytes)));
    pair.sent();
    pair.publish(&text, Qos::AtLeastOnce);
    let full = pair.client.publish(publication(&text, Qos::AtLeastOnce));
    assert_eq!(full, Err(PublishError::Limit(Limit::QueuedBytes)));
    pair.publish("y", Qos::AtLeastOnce);
    let full = pair.client.publish(publication("z", Qos::AtLeastOnce));
    assert_eq!(full, Err(PublishError::Limit(Limit::QueuedMessages)));
    let many = vec![filter("a"); 3];
    let full = pair.client.unsubscribe(many, Properties::new());
    assert_eq!(full, Err(RequestError::Limit(Limit::Filters)));
    pair.client
        .unsubscribe(vec![filter("a")], Properties::new())
        .unwrap();
    let full = pair
        .client
        .unsubscribe(vec![filter("a")], Properties::new());
    assert_eq!(full, Err(RequestError::Limit(Limit::Requests)));
    let none = pair.client.receive(&[0; 301], 0);
    assert_eq!(none, Err(Error::NoRoom { capacity: 300 }));
    assert_eq!(
        Limit::QueuedMessages.to_string(),
        "limit queued_messages_max is met"
    );
}

#[test]
fn a_user_who_takes_nothing_stops_the_server_and_then_gets_all() {
    for version in VERSIONS {
        let limits = Limits {
            events_max: 3,
            packet_bytes_max: 100,
            ..Limits::default()
        };
        let mut pair = Pair::open_with(version, limits, &[]);
        let mut bytes = Vec::new();
        for _ in 0..50 {
            let publish = Packet::Publish(incoming(0, Qos::AtMostOnce));
            smallos_mqtt::codec::encode(&publish, version, &mut bytes).unwrap();
        }
        let mut rest = &bytes[..];
        while pair.client.receive_capacity() > 0 && !rest.is_empty() {
            let (now, later) = rest.split_at(pair.client.receive_capacity().min(7).min(rest.len()));
            pair.client.receive(now, 0).unwrap();
            rest = later;
        }
        assert!(!rest.is_empty());
        // A ping's answer may stand behind it: silence isn't the server's.
        pair.client.handle_timeout(45 * SEC_NS);
        pair.client.handle_timeout(100 * SEC_NS);
        assert!(pair.client.is_open());
        let mut count = 0;
        while !rest.is_empty() || count < 50 {
            count += pair.events().len();
            let (now, later) = rest.split_at(pair.client.receive_capacity().min(rest.len()));
            pair.client.receive(now, 0).unwrap();
            rest = later;
        }
        pair.client.end_of_input();
        let closed = CloseReason::EndOfInput {
            inside_packet: false,
        };
        assert_eq!(pair.events(), [Event::Closed(closed)]);
        assert_eq!(count, 50);
    }
}

#[test]
fn keep_alive_pings_and_gives_up() {
    for version in VERSIONS {
        let mut options = ConnectOptions::new(version);
        options.keep_alive_secs = 40;
        let mut pair = Pair::new(options.clone(), Session::new("c"), Limits::default());
        assert_eq!(pair.client.next_deadline(), Some(10 * SEC_NS));
        pair.accept(false, &[]);
        assert_eq!(pair.client.next_deadline(), Some(30 * SEC_NS));
        pair.client.handle_timeout(29 * SEC_NS);
        assert_eq!(pair.sent(), []);
        pair.client.handle_timeout(30 * SEC_NS);
        assert_eq!(pair.sent(), [Packet::Pingreq]);
        assert_eq!(pair.client.next_deadline(), Some(40 * SEC_NS));
        pair.say(&Packet::Pingresp).unwrap();
        assert_eq!(pair.client.next_deadline(), Some(60 * SEC_NS));
        pair.client.handle_timeout(60 * SEC_NS);
        pair.client.handle_timeout(70 * SEC_NS);
        let closed = CloseReason::Timeout(Timer::Pingresp);
        assert_eq!(pair.events(), [Event::Closed(closed)]);
        // No answer to CONNECT.
        let mut pair = Pair::new(options.clone(), Session::new("c"), Limits::default());
        pair.client.handle_timeout(10 * SEC_NS);
        assert_eq!(
            pair.events(),
            [Event::Closed(CloseReason::Timeout(Timer::Connack))]
        );
        // None asked for: no timer.
        options.keep_alive_secs = 0;
        let mut pair = Pair::new(options, Session::new("c"), Limits::default());
        pair.accept(false, &[]);
        assert_eq!(pair.client.next_deadline(), None);
    }
    let with = [Property::ServerKeepAlive(4)];
    let pair = Pair::open_with(Version::V5, Limits::default(), &with);
    assert_eq!(pair.client.next_deadline(), Some(3 * SEC_NS));
}

#[test]
fn pings_go_on_while_the_user_takes_nothing() {
    for version in VERSIONS {
        let limits = Limits {
            events_max: 1,
            ..Limits::default()
        };
        let mut pair = Pair::open_with(version, limits, &[]);
        pair.say(&Packet::Publish(incoming(0, Qos::AtMostOnce)))
            .unwrap();
        // The answers stand behind the message, and the server counts our packets all the same.
        for second in [45, 90, 135] {
            pair.client.handle_timeout(second * SEC_NS);
            assert_eq!(pair.sent(), [Packet::Pingreq]);
            pair.say(&Packet::Pingresp).unwrap();
        }
        assert!(pair.client.is_open());
        assert_eq!(pair.events().len(), 1);
        // Each ping has had its one answer.
        assert_eq!(pair.client.next_deadline(), Some(180 * SEC_NS));
        breaks(pair, &Packet::Pingresp, Violation::PingrespUnasked);
    }
}

#[test]
fn a_server_that_answers_a_ping_late_gets_the_next_in_time() {
    for version in VERSIONS {
        let mut options = ConnectOptions::new(version);
        options.keep_alive_secs = 8;
        let mut pair = Pair::new(options, Session::new("c"), Limits::default());
        pair.accept(false, &[]);
        pair.client.handle_timeout(6 * SEC_NS);
        pair.client.handle_timeout(12 * SEC_NS);
        assert_eq!(pair.sent(), [Packet::Pingreq, Packet::Pingreq]);
        // The first one is due ten seconds after it went out, whatever came after it.
        assert_eq!(pair.client.next_deadline(), Some(16 * SEC_NS));
        pair.client.receive(&[0xd0, 0], 15 * SEC_NS).unwrap();
        // The second answer is still owed.
        pair.client.handle_timeout(18 * SEC_NS);
        pair.client.handle_timeout(25 * SEC_NS);
        let closed = CloseReason::Timeout(Timer::Pingresp);
        assert_eq!(pair.events(), [Event::Closed(closed)]);
    }
}

#[test]
fn a_server_that_reads_nothing_is_noticed() {
    for version in VERSIONS {
        let limits = Limits {
            transmit_bytes_max: 100,
            ..Limits::default()
        };
        let mut pair = Pair::open_with(version, limits, &[]);
        // One packet fits an empty queue always.
        pair.publish(&"x".repeat(1_000), Qos::AtMostOnce);
        pair.client.handle_timeout(45 * SEC_NS);
        let waits = pair.client.transmit().len();
        pair.client.handle_timeout(55 * SEC_NS);
        let closed = CloseReason::Timeout(Timer::Pingresp);
        assert_eq!(pair.events(), [Event::Closed(closed)]);
        assert_eq!(pair.client.transmit().len(), waits);
    }
}

#[test]
fn pings_that_nobody_reads_are_bounded() {
    let limits = Limits {
        events_max: 1,
        transmit_bytes_max: 100,
        ..Limits::default()
    };
    let mut pair = Pair::open_with(Version::V5, limits, &[]);
    pair.say(&Packet::Publish(incoming(0, Qos::AtMostOnce)))
        .unwrap();
    for ping in 1..1_000 {
        pair.client.handle_timeout(ping * 45 * SEC_NS);
    }
    assert!(pair.client.is_open());
    assert_eq!(pair.client.transmit().len(), 100);
}

#[test]
fn a_refusal_is_typed_in_both_versions() {
    for version in VERSIONS {
        let mut pair = Pair::new(
            ConnectOptions::new(version),
            Session::new("c"),
            Limits::default(),
        );
        let reason = ReasonCode::BadUserNameOrPassword;
        let properties = Properties::new();
        pair.say(&Packet::Connack(Connack {
            session_present: false,
            reason,
            properties,
        }))
        .unwrap();
        let closed = CloseReason::Refused(reason, Properties::new());
        assert_eq!(pair.events(), [Event::Closed(closed)]);
        assert_eq!(pair.sent(), []);
    }
}

#[test]
fn goodbyes_are_said_once() {
    for version in VERSIONS {
        let mut pair = Pair::open(version);
        if version == Version::V311 {
            let refused = pair.client.disconnect(true, None);
            assert_eq!(refused, Err(DisconnectError::NotIn311));
        } else {
            let refused = pair.client.disconnect(false, Some(9));
            assert_eq!(refused, Err(DisconnectError::SessionExpiry));
        }
        pair.client.disconnect(false, None).unwrap();
        assert_eq!(
            pair.client.disconnect(false, None),
            Err(DisconnectError::Closed)
        );
        let refused = pair.client.publish(publication("x", Qos::AtLeastOnce));
        assert_eq!(refused, Err(PublishError::Closed));
        assert_eq!(pair.events(), [Event::Closed(CloseReason::ByUser)]);
        let (reason, properties) = (OK, Properties::new());
        assert_eq!(
            pair.sent(),
            [Packet::Disconnect(Disconnect { reason, properties })]
        );
        pair.client.end_of_input();
        assert_eq!(pair.events(), []);
    }
}

#[test]
fn a_client_identifier_is_assigned_where_none_was_given() {
    let pair = || {
        Pair::new(
            ConnectOptions::new(Version::V5),
            Session::new(""),
            Limits::default(),
        )
    };
    let mut given = pair();
    given.accept(false, &[Property::AssignedClientIdentifier("auto-1")]);
    assert_eq!(given.client.into_session().client_id(), "auto-1");
    let connack = Connack {
        session_present: false,
        reason: OK,
        properties: Properties::new(),
    };
    breaks(
        pair(),
        &Packet::Connack(connack.clone()),
        Violation::AssignedIdMissing,
    );
    let mut over = connack;
    over.properties
        .push(Property::AssignedClientIdentifier("x"))
        .unwrap();
    let named = Pair::new(
        ConnectOptions::new(Version::V5),
        Session::new("c"),
        Limits::default(),
    );
    breaks(named, &Packet::Connack(over), Violation::AssignedIdUnasked);
}

#[test]
fn options_that_a_version_lacks_are_refused() {
    let begin = |options: &ConnectOptions, id: &str| {
        Connection::new(options.clone(), Session::new(id), Limits::default(), 0).err()
    };
    let mut options = ConnectOptions::new(Version::V311);
    options.clean_start = false;
    assert_eq!(begin(&options, ""), Some(ConnectError::ClientIdMissing));
    options.session_expiry_secs = 1;
    assert!(matches!(
        begin(&options, "c"),
        Some(ConnectError::Encode(_))
    ));
    options.session_expiry_secs = 0;
    options.password = Some(b"secret".to_vec());
    assert!(matches!(
        begin(&options, "c"),
        Some(ConnectError::Encode(_))
    ));
    options.username = Some("me".into());
    assert_eq!(begin(&options, "c"), None);
    assert!(matches!(
        begin(&options, "c\0"),
        Some(ConnectError::Encode(_))
    ));
    let mut options = ConnectOptions::new(Version::V5);
    options
        .user_properties
        .push(Property::TopicAlias(1))
        .unwrap();
    assert_eq!(begin(&options, "c"), Some(ConnectError::Property));
}

#[test]
fn passwords_are_not_shown() {
    let mut options = ConnectOptions::new(Version::V5);
    options.password = Some(b"secret".to_vec());
    let shown = format!("{options:?}");
    let connection = Connection::new(options, Session::new("c"), Limits::default(), 0).unwrap();
    let bytes = connection.transmit().to_vec();
    assert!(bytes.windows(6).any(|part| part == b"secret"));
    let secret = format!("{:?}", b"secret".to_vec());
    let shown = format!("{shown}{connection:?}");
    assert!(!shown.contains(secret.trim_matches(['[', ']'])) && !shown.contains("secret"));
}

#[test]
fn a_server_that_takes_next_to_nothing_is_left() {
    let mut pair = Pair::new(
        ConnectOptions::new(Version::V5),
        Session::new("c"),
        Limits::default(),
    );
    let mut properties = Properties::new();
    properties.push(Property::MaximumPacketSize(8)).unwrap();
    let connack = Connack {
        session_present: false,
        reason: OK,
        properties,
    };
    let left = pair.say(&Packet::Connack(connack));
    assert_eq!(left, Err(Error::Limit(Limit::PacketBytes)));
    assert_eq!(
        pair.events(),
        [Event::Closed(CloseReason::Limit(Limit::PacketBytes))]
    );
    assert_eq!(pair.sent(), []);
    let mut least = Pair::open_with(
        Version::V5,
        Limits::default(),
        &[Property::MaximumPacketSize(9)],
    );
    least.client.disconnect(false, Some(0)).unwrap();
    assert!(least.client.transmit().len() <= 9);
}
