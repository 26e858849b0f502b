//! One of each packet, with all that it can carry.

use smallos_mqtt::{
    Properties, Property, Qos, ReasonCode, RetainHandling, Subscription, TopicFilter, TopicName,
    Version, Will,
    codec::{
        Ack, Auth, Connack, Connect, Disconnect, Packet, Publish, Suback, Subscribe, Unsubscribe,
    },
};

pub fn with(list: &[Property<'_>]) -> Properties {
    let mut properties = Properties::new();
    list.iter()
        .for_each(|&property| properties.push(property).unwrap());
    properties
}

pub fn every_packet(version: Version) -> Vec<Packet> {
    let v5 = version == Version::V5;
    let said = |list: &[Property<'_>]| if v5 { with(list) } else { Properties::new() };
    let user = Property::User("name", "value");
    let why = Property::ReasonString("why");
    let topic = TopicName::new("a/b").unwrap();
    let filters = ["a/+", "#", "$SYS/x"].map(|text| TopicFilter::new(text).unwrap());
    let code = |code| if v5 { code } else { ReasonCode::Success };
    let ack = |id, reason| Ack {
        packet_id: id,
        reason: code(reason),
        properties: said(&[why, user, user]),
    };
    let message = [
        Property::PayloadFormatIndicator(1),
        Property::MessageExpiryInterval(60),
        Property::ContentType("text/plain"),
        Property::ResponseTopic("answers"),
        Property::CorrelationData(&[0, 255]),
        user,
    ];
    let publish = |qos, id, topic: Option<&TopicName>, more: &[Property<'_>]| {
        let properties = said(&[&message[..], more].concat());
        let topic = topic.cloned();
        Packet::Publish(Publish {
            dup: id != 0,
            qos,
            retain: true,
            topic,
            packet_id: id,
            properties,
            payload: b"payload".to_vec(),
        })
    };
    let mut packets = vec![
        Packet::Connect(Connect {
            version,
            clean_start: true,
            keep_alive_secs: 10,
            client_id: "client".into(),
            will: Some(Will {
                topic: topic.clone(),
                payload: b"gone".to_vec(),
                qos: Qos::ExactlyOnce,
                retain: true,
                properties: said(&[&message[..], &[Property::WillDelayInterval(5)]].concat()),
            }),
            username: Some("user".into()),
            password: Some(b"secret".to_vec()),
            properties: said(&[
                Property::SessionExpiryInterval(1),
                Property::ReceiveMaximum(2),
                Property::MaximumPacketSize(3),
                Property::TopicAliasMaximum(4),
                Property::RequestResponseInformation(1),
                Property::RequestProblemInformation(0),
                Property::AuthenticationMethod("m"),
                Property::AuthenticationData(b"d"),
                user,
            ]),
        }),
        Packet::Connack(Connack {
            session_present: true,
            reason: ReasonCode::Success,
            properties: said(&[
                Property::SessionExpiryInterval(1),
                Property::ReceiveMaximum(2),
                Property::MaximumQos(1),
                Property::RetainAvailable(1),
                Property::MaximumPacketSize(500),
                Property::AssignedClientIdentifier("c"),
                Property::TopicAliasMaximum(4),
                why,
                user,
                Property::WildcardSubscriptionAvailable(1),
                Property::SubscriptionIdentifierAvailable(1),
                Property::SharedSubscriptionAvailable(0),
                Property::ServerKeepAlive(9),
                Property::ResponseInformation("r"),
                Property::ServerReference("s"),
            ]),
        }),
        publish(Qos::AtMostOnce, 0, Some(&topic), &[]),
        publish(Qos::AtLeastOnce, 1, Some(&topic), &[]),
        publish(Qos::ExactlyOnce, 65_535, Some(&topic), &[]),
        Packet::Puback(ack(1, ReasonCode::NoMatchingSubscribers)),
        Packet::Pubrec(ack(2, ReasonCode::QuotaExceeded)),
        Packet::Pubrel(ack(3, ReasonCode::PacketIdentifierNotFound)),
        Packet::Pubcomp(ack(4, ReasonCode::Success)),
        Packet::Subscribe(Subscribe {
            packet_id: 5,
            properties: said(&[Property::SubscriptionIdentifier(268_435_455), user]),
            filters: filters
                .iter()
                .map(|filter| Subscription {
                    no_local: v5,
                    retain_as_published: v5,
                    retain_handling: if v5 {
                        RetainHandling::Dont
                    } else {
                        RetainHandling::Send
                    },
                    ..Subscription::new(filter.clone(), Qos::ExactlyOnce)
                })
                .collect(),
        }),
        Packet::Suback(Suback {
            packet_id: 6,
            properties: said(&[why, user]),
            reasons: vec![
                ReasonCode::Success,
                ReasonCode::GrantedQos1,
                ReasonCode::GrantedQos2,
                ReasonCode::UnspecifiedError,
            ],
        }),
        Packet::Unsubscribe(Unsubscribe {
            packet_id: 7,
            properties: said(&[user]),
            filters: filters.to_vec(),
        }),
        Packet::Unsuback(Suback {
            packet_id: 8,
            properties: said(&[why, user]),
            reasons: if v5 {
                vec![ReasonCode::NoSubscriptionExisted]
            } else {
                vec![]
            },
        }),
        Packet::Pingreq,
        Packet::Pingresp,
        Packet::Disconnect(Disconnect {
            reason: code(ReasonCode::UseAnotherServer),
            properties: said(&[
                Property::SessionExpiryInterval(7),
                Property::ServerReference("there"),
                why,
                user,
            ]),
        }),
    ];
    if v5 {
        let alias = [Property::TopicAlias(1)];
        let ids = [
            Property::SubscriptionIdentifier(1),
            Property::SubscriptionIdentifier(2),
        ];
        packets.push(publish(
            Qos::AtMostOnce,
            0,
            None,
            &[&alias[..], &ids].concat(),
        ));
        packets.push(Packet::Auth(Auth {
            reason: ReasonCode::ContinueAuthentication,
            properties: with(&[
                Property::AuthenticationMethod("m"),
                Property::AuthenticationData(&[1]),
                why,
                user,
            ]),
        }));
    }
    packets
}
