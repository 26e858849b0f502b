//! What a shell needs that waits for one thing at a time: answers past messages, room for what
//! was refused, the next connection in the same place.

#[path = "support/peer.rs"]
mod peer;

use peer::{Pair, VERSIONS, ack, incoming, publication, wanted};
use smallos_mqtt::{
    ConnectOptions, Event, Limit, Limits, Properties, PublishError, Qos, ReasonCode, RequestError,
    Session, Version,
    codec::{Packet, Publish},
};

const SEC_NS: u64 = 1_000_000_000;

#[test]
fn answers_come_past_messages_and_each_keeps_its_order() {
    for version in VERSIONS {
        let mut pair = Pair::open(version);
        let id = pair
            .client
            .publish(publication("mine", Qos::AtLeastOnce))
            .unwrap();
        pair.sent();
        let theirs = Packet::Publish(incoming(7, Qos::AtLeastOnce));
        pair.say(&theirs).unwrap();
        pair.say(&Packet::Puback(ack(1, ReasonCode::Success)))
            .unwrap();
        pair.say(&Packet::Publish(incoming(8, Qos::AtLeastOnce)))
            .unwrap();
        let published = Event::Published {
            id,
            result: Ok(true),
        };
        assert_eq!(pair.client.poll_event(), Some(published));
        assert_eq!(pair.client.poll_event(), None);
        // To learn of one's own acknowledges nothing of others.
        assert_eq!(pair.sent(), []);
        assert!(pair.client.has_message());
        assert!(pair.client.poll_message().is_some());
        let packets = pair.sent();
        assert!(matches!(&packets[..], [Packet::Puback(ack)] if ack.packet_id == 7));
        // Without choosing, in the order in which they came.
        pair.publish("more", Qos::AtLeastOnce);
        pair.sent();
        pair.say(&Packet::Puback(ack(2, ReasonCode::Success)))
            .unwrap();
        let events = pair.events();
        assert!(
            matches!(events[..], [Event::Message(_), Event::Published { .. }]),
            "{events:?}"
        );
        assert!(!pair.client.has_message());
    }
}

#[test]
fn there_is_room_once_what_was_refused_fits() {
    let limits = Limits {
        transmit_bytes_max: 100,
        queued_messages_max: 1,
        requests_max: 1,
        ..Limits::default()
    };
    let mut pair = Pair::open_with(Version::V311, limits, &[]);
    assert!(pair.client.has_room());
    let long = "x".repeat(60);
    pair.publish(&long, Qos::AtMostOnce);
    let refused = pair.client.publish(publication(&long, Qos::AtMostOnce));
    assert_eq!(refused, Err(PublishError::Limit(Limit::TransmitBytes)));
    // A short one would fit, but nobody waits for that.
    assert!(!pair.client.has_room());
    pair.sent();
    assert!(pair.client.has_room());

    pair.publish("kept", Qos::AtLeastOnce);
    let refused = pair.client.publish(publication("two", Qos::AtLeastOnce));
    assert_eq!(refused, Err(PublishError::Limit(Limit::QueuedMessages)));
    pair.sent();
    assert!(!pair.client.has_room());
    pair.say(&Packet::Puback(ack(1, ReasonCode::Success)))
        .unwrap();
    assert!(pair.client.has_room());

    let ask = |pair: &mut Pair| {
        let filters = wanted("t", Qos::AtMostOnce);
        pair.client.subscribe(filters, Properties::new())
    };
    ask(&mut pair).unwrap();
    let refused = ask(&mut pair);
    assert_eq!(refused, Err(RequestError::Limit(Limit::Requests)));
    assert!(!pair.client.has_room());
    let packet_id = match &pair.sent()[..] {
        [Packet::Subscribe(subscribe)] => subscribe.packet_id,
        other => panic!("no request: {other:?}"),
    };
    pair.say(&Packet::Suback(peer::suback(
        packet_id,
        &[ReasonCode::Success],
    )))
    .unwrap();
    assert!(pair.client.has_room());
}

#[test]
fn room_can_be_asked_for_before_there_is_a_message() {
    let limits = Limits {
        transmit_bytes_max: 100,
        queued_messages_max: 1,
        packet_bytes_max: 200,
        ..Limits::default()
    };
    let options = ConnectOptions::new(Version::V5);
    let mut pair = Pair::new(options, Session::new("c"), limits);
    let ask = |pair: &mut Pair, qos, size| pair.client.check_room(qos, size);
    let refused = ask(&mut pair, Qos::AtMostOnce, 1);
    assert_eq!(refused, Err(PublishError::NotConnected));
    assert!(!pair.client.has_room());
    pair.accept(false, &[]);
    assert_eq!(ask(&mut pair, Qos::AtMostOnce, 100), Ok(()));
    let refused = ask(&mut pair, Qos::AtLeastOnce, 201);
    assert_eq!(refused, Err(PublishError::Limit(Limit::PacketBytes)));

    pair.publish(&"x".repeat(60), Qos::AtMostOnce);
    let refused = ask(&mut pair, Qos::AtMostOnce, 60);
    assert_eq!(refused, Err(PublishError::Limit(Limit::TransmitBytes)));
    assert!(!pair.client.has_room());
    pair.sent();
    assert!(pair.client.has_room());

    pair.publish("kept", Qos::AtLeastOnce);
    let refused = ask(&mut pair, Qos::ExactlyOnce, 1);
    assert_eq!(refused, Err(PublishError::Limit(Limit::QueuedMessages)));
    assert!(!pair.client.has_room());
    pair.client.disconnect(false, None).unwrap();
    let refused = ask(&mut pair, Qos::AtMostOnce, 1);
    assert_eq!(refused, Err(PublishError::Closed));
}

#[test]
fn the_next_connection_takes_the_place_of_the_last() {
    for version in VERSIONS {
        let mut options = ConnectOptions::new(version);
        options.clean_start = false;
        let mut pair = Pair::new(options.clone(), Session::new("c"), Limits::default());
        pair.accept(false, &[]);
        pair.publish("kept", Qos::AtLeastOnce);
        pair.sent();
        pair.client.end_of_input();
        // What this version can't say leaves all as it is.
        let mut wrong = options.clone();
        wrong.user_properties = Properties::new();
        wrong.session_expiry_secs = 1;
        if version == Version::V311 {
            assert!(pair.client.reconnect(&wrong, 0).is_err());
            assert_eq!(pair.client.session().waiting(), 1);
            assert!(pair.client.is_closed());
        }
        pair.client.reconnect(&options, 5 * SEC_NS).unwrap();
        assert!(matches!(&pair.sent()[..], [Packet::Connect(connect)]
            if connect.client_id == "c"));
        assert_eq!(pair.client.next_deadline(), Some(15 * SEC_NS));
        pair.accept(true, &[]);
        assert!(matches!(
            &pair.sent()[..],
            [Packet::Publish(Publish { dup: true, .. })]
        ));
    }
}

#[test]
fn any_word_of_the_server_is_a_sign_of_life() {
    let mut pair = Pair::open(Version::V5);
    pair.client.handle_timeout(45 * SEC_NS);
    assert_eq!(pair.sent(), [Packet::Pingreq]);
    assert_eq!(pair.client.next_deadline(), Some(55 * SEC_NS));
    // A beginning of a message, a second before the answer is overdue.
    pair.client.receive(&[0x30, 9], 54 * SEC_NS).unwrap();
    assert_eq!(pair.client.next_deadline(), Some(64 * SEC_NS));
    pair.client.handle_timeout(64 * SEC_NS);
    assert!(pair.client.is_closed());
}

#[test]
fn a_server_that_goes_over_its_window_is_borne_with() {
    for version in VERSIONS {
        let limits = Limits {
            receive_maximum: 2,
            exchanges_max: 5,
            ..Limits::default()
        };
        let mut pair = Pair::open_with(version, limits, &[]);
        for id in 1..=5 {
            pair.say(&Packet::Publish(incoming(id, Qos::AtLeastOnce)))
                .unwrap();
        }
        assert!(
            pair.say(&Packet::Publish(incoming(6, Qos::AtLeastOnce)))
                .is_err()
        );
    }
}
