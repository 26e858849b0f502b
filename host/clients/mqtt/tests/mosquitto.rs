//! Against a real server: each QoS both ways, wills, retained messages,
//! sessions that are resumed, limits, refusals; in both versions.

#[path = "support/mosquitto.rs"]
mod mosquitto;
#[path = "support/tcp.rs"]
mod tcp;

use mosquitto::Mosquitto;
use smallos_mqtt::{
    CloseReason, ConnectOptions, Connected, Event, Limits, Message, Properties, Property,
    Publication, PublishError, PublishFailure, Qos, ReasonCode, Session, Subscription, TopicFilter,
    TopicName, Unfit, Version, Will,
};
use tcp::Client;

const VERSIONS: [Version; 2] = [Version::V311, Version::V5];
const EACH_QOS: [Qos; 3] = [Qos::AtMostOnce, Qos::AtLeastOnce, Qos::ExactlyOnce];

fn topic(text: &str) -> TopicName {
    TopicName::new(text).unwrap()
}

fn wanted(filter: &str, qos: Qos) -> Vec<Subscription> {
    vec![Subscription::new(TopicFilter::new(filter).unwrap(), qos)]
}

fn persistent(version: Version) -> ConnectOptions {
    let mut options = ConnectOptions::new(version);
    options.clean_start = false;
    if version == Version::V5 {
        options.session_expiry_secs = 3600;
    }
    options
}

fn connected(client: &mut Client) -> Connected {
    match client.event() {
        Event::Connected(connected) => connected,
        other => panic!("not connected: {other:?}"),
    }
}

fn open(server: &Mosquitto, version: Version, id: &str) -> Client {
    let mut client = Client::connect(server.at, ConnectOptions::new(version), Session::new(id));
    connected(&mut client);
    client
}

fn subscribe(client: &mut Client, filter: &str, qos: Qos) {
    client
        .connection
        .subscribe(wanted(filter, qos), Properties::new())
        .unwrap();
    match client.event() {
        Event::Subscribed { results, .. } => assert_eq!(results, [Ok(qos)]),
        other => panic!("not subscribed: {other:?}"),
    }
}

fn message(client: &mut Client) -> Message {
    match client.event() {
        Event::Message(message) => message,
        other => panic!("no message: {other:?}"),
    }
}

fn published(client: &mut Client) {
    match client.event() {
        Event::Published { result: Ok(_), .. } => {}
        other => panic!("not published: {other:?}"),
    }
}

#[test]
fn each_qos_goes_both_ways_between_the_versions() {
    // Not the default of 20: mosquitto 2.0.11 never sends what waits behind
    // 20 QoS 2 messages when their PUBCOMPs come together.
    let Some(server) = Mosquitto::start("qos", "max_inflight_messages 100") else {
        return;
    };
    for from in VERSIONS {
        for to in VERSIONS {
            for qos in EACH_QOS {
                let mut subscriber = open(&server, to, "subscriber");
                let mut publisher = open(&server, from, "publisher");
                subscribe(&mut subscriber, "a/+", qos);
                for number in 0..50_u8 {
                    let publication = Publication::new(topic("a/b"), [number; 100], qos);
                    publisher.connection.publish(publication).unwrap();
                }
                if qos > Qos::AtMostOnce {
                    (0..50).for_each(|_| published(&mut publisher));
                }
                publisher.flush();
                for number in 0..50_u8 {
                    let message = message(&mut subscriber);
                    assert_eq!(message.payload, [number; 100]);
                    assert_eq!((message.qos, message.dup), (qos, false));
                }
                assert_eq!(subscriber.quiet(), []);
                subscriber.goodbye();
                publisher.goodbye();
            }
        }
    }
}

#[test]
fn a_will_is_published_when_the_client_goes_without_a_word() {
    let Some(server) = Mosquitto::start("will", "") else {
        return;
    };
    for version in VERSIONS {
        let mut watcher = open(&server, version, "watcher");
        subscribe(&mut watcher, "will", Qos::AtLeastOnce);
        let mut options = ConnectOptions::new(version);
        let mut properties = Properties::new();
        if version == Version::V5 {
            properties
                .push(Property::ContentType("text/plain"))
                .unwrap();
            properties.push(Property::User("who", "me")).unwrap();
        }
        options.will = Some(Will {
            topic: topic("will"),
            payload: b"gone".to_vec(),
            qos: Qos::AtLeastOnce,
            retain: false,
            properties: properties.clone(),
        });
        let mut client = Client::connect(server.at, options.clone(), Session::new("mortal"));
        connected(&mut client);
        client.cut();
        let will = message(&mut watcher);
        assert_eq!(
            (will.payload.as_slice(), &will.properties),
            (b"gone".as_slice(), &properties)
        );
        // Not after a goodbye; but after one that asks for it.
        let mut client = Client::connect(server.at, options.clone(), Session::new("mortal"));
        connected(&mut client);
        client.goodbye();
        assert_eq!(watcher.quiet(), []);
        if version == Version::V5 {
            let mut client = Client::connect(server.at, options, Session::new("mortal"));
            connected(&mut client);
            client.connection.disconnect(true, None).unwrap();
            client.flush();
            assert_eq!(message(&mut watcher).payload, b"gone");
        }
    }
}

#[test]
fn retained_messages_are_kept_and_deleted() {
    let Some(server) = Mosquitto::start("retained", "") else {
        return;
    };
    for version in VERSIONS {
        let mut publisher = open(&server, version, "publisher");
        let mut publication = Publication::new(topic("kept"), "state", Qos::AtLeastOnce);
        publication.retain = true;
        publisher.connection.publish(publication.clone()).unwrap();
        published(&mut publisher);
        let mut late = open(&server, version, "late");
        subscribe(&mut late, "kept", Qos::AtLeastOnce);
        let message = message(&mut late);
        assert!(message.retain && message.payload == b"state");
        publication.payload.clear();
        publisher.connection.publish(publication).unwrap();
        published(&mut publisher);
        let mut later = open(&server, version, "later");
        subscribe(&mut later, "kept", Qos::AtLeastOnce);
        assert_eq!(later.quiet(), []);
    }
}

#[test]
fn what_was_not_acknowledged_is_published_again() {
    let Some(server) = Mosquitto::start("again", "") else {
        return;
    };
    for version in VERSIONS {
        for qos in [Qos::AtLeastOnce, Qos::ExactlyOnce] {
            let mut subscriber = open(&server, version, "subscriber");
            subscribe(&mut subscriber, "again", qos);
            let name = format!("publisher-{version:?}-{qos:?}");
            let session = Session::new(name);
            let mut publisher = Client::connect(server.at, persistent(version), session);
            assert!(!connected(&mut publisher).session_present);
            let publication = Publication::new(topic("again"), "once", qos);
            publisher.connection.publish(publication).unwrap();
            // The server took it, but its PUBACK or PUBREC is lost.
            publisher.lose_input();
            let session = publisher.cut();
            assert_eq!(session.waiting(), 1);
            let mut publisher = Client::connect(server.at, persistent(version), session);
            assert!(connected(&mut publisher).session_present);
            published(&mut publisher);
            assert_eq!(publisher.connection.session().waiting(), 0);
            assert_eq!(message(&mut subscriber).payload, b"once");
            let more = subscriber.quiet();
            match qos {
                Qos::ExactlyOnce => assert_eq!(more, []),
                _ => assert_eq!(more.len(), 1, "at least once: the server can't know better"),
            }
            publisher.goodbye();
            subscriber.goodbye();
        }
    }
}

#[test]
fn a_pubcomp_that_was_lost_is_asked_for_again() {
    let Some(server) = Mosquitto::start("pubcomp", "") else {
        return;
    };
    for version in VERSIONS {
        let name = format!("publisher-{version:?}");
        let mut publisher = Client::connect(server.at, persistent(version), Session::new(name));
        connected(&mut publisher);
        publisher
            .connection
            .publish(Publication::new(topic("t"), "x", Qos::ExactlyOnce))
            .unwrap();
        // PUBLISH goes, PUBREC comes and makes a PUBREL; the PUBCOMP is lost.
        while publisher
            .connection
            .transmit()
            .first()
            .is_none_or(|byte| byte >> 4 != 6)
        {
            publisher.flush();
            let mut byte = [0];
            if std::io::Read::read(&mut publisher.stream, &mut byte).is_ok() {
                publisher.connection.receive(&byte, 0).unwrap();
            }
        }
        publisher.lose_input();
        let session = publisher.cut();
        let mut publisher = Client::connect(server.at, persistent(version), session);
        assert!(connected(&mut publisher).session_present);
        published(&mut publisher);
        assert_eq!(publisher.quiet(), []);
    }
}

#[test]
fn what_was_not_taken_is_delivered_again_and_qos_2_never_twice() {
    let Some(server) = Mosquitto::start("redelivery", "") else {
        return;
    };
    for version in VERSIONS {
        for qos in [Qos::AtLeastOnce, Qos::ExactlyOnce] {
            let name = format!("subscriber-{version:?}-{qos:?}");
            let mut subscriber =
                Client::connect(server.at, persistent(version), Session::new(name));
            connected(&mut subscriber);
            subscribe(&mut subscriber, "t", qos);
            let mut publisher = open(&server, version, "publisher");
            let publish = |publisher: &mut Client, text: &str| {
                publisher
                    .connection
                    .publish(Publication::new(topic("t"), text, qos))
                    .unwrap();
                published(publisher);
            };
            // Came, but was never taken from the queue.
            publish(&mut publisher, "one");
            subscriber.lose_input();
            let session = subscriber.cut();
            // Comes while nobody is there.
            publish(&mut publisher, "two");
            let mut subscriber = Client::connect(server.at, persistent(version), session);
            assert!(connected(&mut subscriber).session_present);
            let first = message(&mut subscriber);
            assert_eq!(
                (first.payload.as_slice(), first.qos, first.dup),
                (b"one".as_slice(), qos, true)
            );
            assert_eq!(message(&mut subscriber).payload, b"two");
            // Taken, but the acknowledgement is lost: PUBREC never leaves.
            assert_eq!(subscriber.quiet(), []);
            publish(&mut publisher, "three");
            while subscriber
                .connection
                .poll()
                .is_none_or(|event| !matches!(event, Event::Message(_)))
            {
                subscriber.step();
            }
            assert!(!subscriber.connection.transmit().is_empty());
            let session = subscriber.cut();
            let mut subscriber = Client::connect(server.at, persistent(version), session);
            assert!(connected(&mut subscriber).session_present);
            let events = subscriber.quiet();
            match qos {
                Qos::ExactlyOnce => assert_eq!(events, []),
                _ => assert!(
                    matches!(&events[..], [Event::Message(again)] if again.dup && again.payload == b"three"),
                    "{events:?}"
                ),
            }
        }
    }
}

#[test]
fn a_session_that_the_server_lost_is_reported() {
    let Some(first) = Mosquitto::start("lost-1", "") else {
        return;
    };
    let Some(second) = Mosquitto::start("lost-2", "") else {
        return;
    };
    for version in VERSIONS {
        let name = format!("client-{version:?}");
        let mut client = Client::connect(first.at, persistent(version), Session::new(name));
        connected(&mut client);
        client
            .connection
            .publish(Publication::new(topic("t"), "x", Qos::ExactlyOnce))
            .unwrap();
        client.lose_input();
        let session = client.cut();
        let mut client = Client::connect(second.at, persistent(version), session);
        assert!(!connected(&mut client).session_present);
        let lost = client.event();
        assert!(
            matches!(
                lost,
                Event::Published {
                    result: Err(PublishFailure::SessionLost),
                    ..
                }
            ),
            "{lost:?}"
        );
    }
}

#[test]
fn the_server_s_limits_are_obeyed() {
    let settings = "max_inflight_messages 3\nmax_qos 1\nretain_available false\nmax_packet_size 2000\nmax_keepalive 30";
    let Some(server) = Mosquitto::start("limits", settings) else {
        return;
    };
    let mut client = Client::connect(
        server.at,
        ConnectOptions::new(Version::V5),
        Session::new(""),
    );
    let said = connected(&mut client);
    assert_eq!(said.limits.receive_maximum, 3);
    assert_eq!(said.limits.maximum_qos, Qos::AtLeastOnce);
    assert!(!said.limits.retain_available);
    assert_eq!(said.limits.maximum_packet_bytes, 2000);
    assert_eq!(said.keep_alive_secs, 30);
    assert!(!client.connection.session().client_id().is_empty());
    let twice = Publication::new(topic("t"), "x", Qos::ExactlyOnce);
    let refused = client.connection.publish(twice);
    assert_eq!(
        refused,
        Err(PublishError::Unfit(Unfit::Qos(Qos::AtLeastOnce)))
    );
    let mut kept = Publication::new(topic("t"), "x", Qos::AtLeastOnce);
    kept.retain = true;
    assert_eq!(
        client.connection.publish(kept),
        Err(PublishError::Unfit(Unfit::Retain))
    );
    let large = Publication::new(topic("t"), [0; 2000], Qos::AtLeastOnce);
    let refused = client.connection.publish(large);
    assert_eq!(refused, Err(PublishError::Unfit(Unfit::PacketBytes(2000))));
    // Many more than three: flow control lets them through three at a time.
    for _ in 0..100 {
        client
            .connection
            .publish(Publication::new(topic("t"), "x", Qos::AtLeastOnce))
            .unwrap();
    }
    (0..100).for_each(|_| published(&mut client));
    assert_eq!(client.quiet(), []);
}

#[test]
fn properties_aliases_and_subscription_identifiers_arrive() {
    let Some(server) = Mosquitto::start("properties", "") else {
        return;
    };
    let mut subscriber = open(&server, Version::V5, "subscriber");
    let mut properties = Properties::new();
    properties
        .push(Property::SubscriptionIdentifier(7))
        .unwrap();
    subscriber
        .connection
        .subscribe(wanted("p/#", Qos::ExactlyOnce), properties)
        .unwrap();
    assert!(matches!(subscriber.event(), Event::Subscribed { .. }));
    let mut publisher = open(&server, Version::V5, "publisher");
    let mut publication = Publication::new(topic("p/long/topic"), "x", Qos::ExactlyOnce);
    publication
        .properties
        .push(Property::ResponseTopic("answers"))
        .unwrap();
    publication
        .properties
        .push(Property::CorrelationData(&[1, 2]))
        .unwrap();
    publication
        .properties
        .push(Property::User("a", "1"))
        .unwrap();
    publication
        .properties
        .push(Property::User("a", "2"))
        .unwrap();
    for round in 0..3 {
        let before = publisher.connection.transmit().len();
        publisher.connection.publish(publication.clone()).unwrap();
        let sent = publisher.connection.transmit();
        // The first sets an alias, the others use it.
        let has_topic = sent[before..]
            .windows(12)
            .any(|bytes| bytes == b"p/long/topic");
        assert_eq!(has_topic, round == 0);
        published(&mut publisher);
        let message = message(&mut subscriber);
        assert_eq!(message.topic, topic("p/long/topic"));
        assert_eq!(message.properties.subscription_identifier(), Some(7));
        assert_eq!(message.properties.response_topic(), Some("answers"));
        assert_eq!(
            message.properties.correlation_data(),
            Some([1, 2].as_slice())
        );
        assert!(message.properties.user().eq([("a", "1"), ("a", "2")]));
    }
}

#[test]
fn filters_are_answered_one_by_one_and_ended() {
    let Some(server) = Mosquitto::start("filters", "") else {
        return;
    };
    for version in VERSIONS {
        let mut client = open(&server, version, "client");
        let filters = [
            ("a", Qos::AtMostOnce),
            ("b/+", Qos::AtLeastOnce),
            ("c/#", Qos::ExactlyOnce),
        ];
        let many = filters
            .iter()
            .flat_map(|(filter, qos)| wanted(filter, *qos))
            .collect();
        client
            .connection
            .subscribe(many, Properties::new())
            .unwrap();
        match client.event() {
            Event::Subscribed { results, .. } => assert_eq!(results, EACH_QOS.map(Ok)),
            other => panic!("{other:?}"),
        }
        let gone = ["a", "never"]
            .map(|filter| TopicFilter::new(filter).unwrap())
            .to_vec();
        client
            .connection
            .unsubscribe(gone, Properties::new())
            .unwrap();
        let second = match version {
            Version::V311 => ReasonCode::Success,
            Version::V5 => ReasonCode::NoSubscriptionExisted,
        };
        match client.event() {
            Event::Unsubscribed { reasons, .. } => {
                assert_eq!(reasons, [ReasonCode::Success, second])
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_refused_connection_says_why() {
    let Some(server) = Mosquitto::start("refused", "allow_anonymous false") else {
        return;
    };
    for version in VERSIONS {
        let options = ConnectOptions::new(version);
        let mut client = Client::connect(server.at, options, Session::new("nobody"));
        let refused = client.event();
        assert!(
            matches!(
                refused,
                Event::Closed(CloseReason::Refused(ReasonCode::NotAuthorized, _))
            ),
            "{refused:?}"
        );
    }
}

#[test]
fn a_server_s_goodbye_comes_with_its_reason() {
    let Some(server) = Mosquitto::start("goodbye", "") else {
        return;
    };
    let mut client = open(&server, Version::V5, "bad");
    // Past the library: a SUBSCRIBE with the wrong flags.
    std::io::Write::write_all(&mut client.stream, &[0x80, 0]).unwrap();
    let gone = client.event();
    assert!(
        matches!(
            gone,
            Event::Closed(CloseReason::ByServer(ReasonCode::MalformedPacket, _))
        ),
        "{gone:?}"
    );
}

#[test]
fn pings_keep_a_silent_connection() {
    let Some(server) = Mosquitto::start("ping", "") else {
        return;
    };
    for version in VERSIONS {
        let mut options = ConnectOptions::new(version);
        options.keep_alive_secs = 1;
        let limits = Limits::default();
        let mut client = Client::with_limits(server.at, options, Session::new("quiet"), limits);
        connected(&mut client);
        // The server would end it after 1.5 s.
        let until = std::time::Instant::now() + std::time::Duration::from_millis(3200);
        while std::time::Instant::now() < until {
            client.step();
            assert_eq!(client.connection.poll(), None);
        }
        assert!(client.connection.is_open());
    }
}
