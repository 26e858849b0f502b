//! A client and a model of a server over a network that loses connections at
//! any byte. Whatever is lost: QoS 1 comes at least once, QoS 2 exactly once,
//! both ways, in order.

#[path = "support/peer.rs"]
mod peer;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use peer::{VERSIONS, incoming, publication};
use smallos_mqtt::{
    ConnectOptions, Connection, Event, Limits, Properties, Property, Qos, ReasonCode, Session,
    Version,
    codec::{self, Ack, Connack, Frames, Packet, Publish},
};

const MESSAGES: u32 = 12;

/// The server's half of one session.
#[derive(Default)]
struct Server {
    known: bool,
    /// QoS 2 messages taken and not released.
    taken: BTreeSet<u16>,
    /// What came, by QoS, in order.
    came: BTreeMap<Qos, Vec<u32>>,
    /// Ours to the client: identifier, number, QoS, PUBREC seen.
    leaving: VecDeque<(u16, u32, Qos, bool)>,
}

impl Server {
    fn new() -> Self {
        let mut server = Self::default();
        for number in 0..MESSAGES {
            let qos = if number % 2 == 0 {
                Qos::AtLeastOnce
            } else {
                Qos::ExactlyOnce
            };
            server
                .leaving
                .push_back((number as u16 + 1, number, qos, false));
        }
        server
    }

    fn greet(&mut self, version: Version) -> Vec<Packet> {
        let mut properties = Properties::new();
        if version == Version::V5 {
            properties.push(Property::ReceiveMaximum(3)).unwrap();
            properties.push(Property::TopicAliasMaximum(1)).unwrap();
        }
        let again = self.known;
        self.known = true;
        let reason = ReasonCode::Success;
        let connack = Connack {
            session_present: again,
            reason,
            properties,
        };
        let mut packets = vec![Packet::Connack(connack)];
        for &(packet_id, number, qos, received) in &self.leaving {
            packets.push(if received {
                Packet::Pubrel(Ack::success(packet_id))
            } else {
                let payload = number.to_be_bytes().to_vec();
                Packet::Publish(Publish {
                    dup: again,
                    payload,
                    ..incoming(packet_id, qos)
                })
            });
        }
        packets
    }

    fn answer(&mut self, packet: Packet) -> Option<Packet> {
        match packet {
            Packet::Publish(publish) => {
                let number = u32::from_be_bytes(publish.payload[..].try_into().unwrap());
                let id = publish.packet_id;
                let new = publish.qos != Qos::ExactlyOnce || self.taken.insert(id);
                if new {
                    self.came.entry(publish.qos).or_default().push(number);
                }
                Some(match publish.qos {
                    Qos::ExactlyOnce => Packet::Pubrec(Ack::success(id)),
                    _ => Packet::Puback(Ack::success(id)),
                })
            }
            Packet::Pubrel(ack) => {
                self.taken.remove(&ack.packet_id);
                Some(Packet::Pubcomp(Ack::success(ack.packet_id)))
            }
            Packet::Puback(ack) | Packet::Pubcomp(ack) => {
                self.leaving.retain(|(id, ..)| *id != ack.packet_id);
                None
            }
            Packet::Pubrec(ack) => {
                let one = self
                    .leaving
                    .iter_mut()
                    .find(|(id, ..)| *id == ack.packet_id);
                one.expect("a PUBREC for a message under way").3 = true;
                Some(Packet::Pubrel(Ack::success(ack.packet_id)))
            }
            Packet::Connect(_) => None,
            other => panic!("the client said {other:?}"),
        }
    }
}

fn options(version: Version) -> ConnectOptions {
    let mut options = ConnectOptions::new(version);
    options.clean_start = false;
    if version == Version::V5 {
        options.session_expiry_secs = 60;
    }
    options
}

/// One history of lost connections; gives how many there were.
fn history(version: Version, mut random: impl FnMut(usize) -> usize) -> usize {
    let mut server = Server::new();
    let mut session = Session::new("c");
    let mut came: BTreeMap<Qos, Vec<u32>> = BTreeMap::new();
    let mut published = 0;
    let mut connections = 0;
    while published < MESSAGES || session.waiting() > 0 || !server.leaving.is_empty() {
        connections += 1;
        assert!(connections < 2000, "it comes to no end");
        let limits = Limits {
            receive_maximum: 64,
            exchanges_max: 128,
            ..Limits::default()
        };
        let mut client = Connection::new(options(version), session, limits, 0).unwrap();
        let mut frames = Frames::new(1 << 20);
        // Bytes on their way to the client, and how many steps this connection lives.
        let mut wire = VecDeque::new();
        let mut greeted = false;
        // The first lives until it is accepted: a server that has a session
        // which we know nothing of must be left (5.0, 3.2.2.1.1).
        let mut lives = random(20);
        while lives > 0 || (connections == 1 && !client.is_open()) {
            lives = lives.saturating_sub(1);
            let count = random(client.transmit().len() + 1);
            assert!(frames.push(&client.transmit()[..count]));
            client.sent(count);
            while let Some(frame) = frames.next(version).unwrap() {
                let packet = codec::decode(frame, version).unwrap();
                let mut answers = Vec::new();
                if !greeted {
                    greeted = true;
                    answers = server.greet(version);
                }
                answers.extend(server.answer(packet));
                for answer in answers {
                    let mut bytes = Vec::new();
                    codec::encode(&answer, version, &mut bytes).unwrap();
                    wire.extend(bytes);
                }
            }
            let count = random(wire.len() + 1);
            let bytes: Vec<u8> = wire.drain(..count).collect();
            client.receive(&bytes, 0).unwrap();
            if published < MESSAGES && random(3) == 0 {
                let qos = if published % 2 == 0 {
                    Qos::AtLeastOnce
                } else {
                    Qos::ExactlyOnce
                };
                let mut message = publication("", qos);
                message.payload = published.to_be_bytes().to_vec();
                client.publish(message).unwrap();
                published += 1;
            }
            for _ in 0..random(4) {
                match client.poll() {
                    Some(Event::Message(message)) => {
                        let number = u32::from_be_bytes(message.payload[..].try_into().unwrap());
                        came.entry(message.qos).or_default().push(number);
                    }
                    Some(Event::Published { result, .. }) => {
                        assert_eq!(result, Ok(true));
                    }
                    Some(Event::Connected(connected)) => {
                        assert_eq!(connected.session_present, connections > 1);
                    }
                    Some(other) => panic!("{other:?}"),
                    None => break,
                }
            }
        }
        session = client.into_session();
    }
    for seen in [&server.came, &came] {
        let twos: Vec<u32> = (0..MESSAGES).filter(|number| number % 2 == 1).collect();
        assert_eq!(seen[&Qos::ExactlyOnce], twos, "exactly once, in order");
        // At least once; the first of each in order (4.6).
        let mut firsts = Vec::new();
        for number in &seen[&Qos::AtLeastOnce] {
            if !firsts.contains(number) {
                firsts.push(*number);
            }
        }
        let ones: Vec<u32> = (0..MESSAGES).filter(|number| number % 2 == 0).collect();
        assert_eq!(firsts, ones);
    }
    assert_eq!(session.waiting(), 0);
    connections
}

#[test]
fn nothing_is_lost_or_doubled() {
    for version in VERSIONS {
        let mut state = 0x5eed_1234_5678_9abc_u64;
        let mut connections = 0;
        for _ in 0..500 {
            connections += history(version, |bound| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                (state >> 16) as usize % bound.max(1)
            });
        }
        assert!(connections > 2500, "{connections}: the network is too good");
    }
}
