//! Hostile servers: streams cut at every byte, ended at every byte, and
//! mutated, thousands of them. `fuzz_one` holds what must hold.

#[path = "support/packets.rs"]
mod packets;

use packets::{every_packet, with};
use smallos_mqtt::{
    Property, Qos, ReasonCode, TopicName, Version,
    codec::{self, Ack, Connack, Disconnect, Packet, Publish, Suback},
    fuzz::fuzz_one,
};

const VERSIONS: [Version; 2] = [Version::V311, Version::V5];

fn publish(version: Version, id: u16, qos: Qos, alias: Option<u16>) -> Packet {
    let properties = match (version, alias) {
        (Version::V5, Some(alias)) => {
            with(&[Property::TopicAlias(alias), Property::User("a", "b")])
        }
        _ => with(&[]),
    };
    Packet::Publish(Publish {
        dup: false,
        qos,
        retain: false,
        topic: Some(TopicName::new("in/x").unwrap()),
        packet_id: id,
        properties,
        payload: b"some payload".to_vec(),
    })
}

/// What a server says in two connections of one session, answering what
/// `fuzz_one` asks for, after the four bytes that steer it.
fn conversation(version: Version, setup: u8, cuts: u8) -> Vec<u8> {
    let connack = |session_present| {
        Packet::Connack(Connack {
            session_present,
            reason: ReasonCode::Success,
            properties: match version {
                Version::V5 => {
                    with(&[Property::ReceiveMaximum(10), Property::TopicAliasMaximum(2)])
                }
                Version::V311 => with(&[]),
            },
        })
    };
    let reasons = |reasons: &[ReasonCode]| Suback {
        packet_id: 0,
        properties: with(&[]),
        reasons: reasons.to_vec(),
    };
    let first = [
        connack(false),
        publish(version, 0, Qos::AtMostOnce, Some(1)),
        publish(version, 1, Qos::AtLeastOnce, None),
        publish(version, 2, Qos::ExactlyOnce, Some(1)),
        Packet::Pubrec(Ack::success(2)),
        Packet::Puback(Ack::success(1)),
    ];
    let ok = ReasonCode::Success;
    let unsubscribed: &[ReasonCode] = if version == Version::V5 { &[ok] } else { &[] };
    let second = [
        connack(true),
        publish(version, 2, Qos::ExactlyOnce, None),
        Packet::Pubcomp(Ack::success(2)),
        publish(version, 3, Qos::AtLeastOnce, None),
        Packet::Suback(Suback {
            packet_id: 7,
            ..reasons(&[ok])
        }),
        Packet::Unsuback(Suback {
            packet_id: 8,
            ..reasons(unsubscribed)
        }),
        Packet::Disconnect(Disconnect {
            reason: ok,
            properties: with(&[]),
        }),
    ];
    let bytes = |packets: &[Packet]| {
        let mut bytes = Vec::new();
        packets
            .iter()
            .for_each(|packet| codec::encode(packet, version, &mut bytes).unwrap());
        bytes
    };
    let (first, second) = (bytes(&first), bytes(&second));
    let at = u16::try_from(first.len()).unwrap().to_be_bytes();
    let setup = setup | u8::from(version == Version::V311) | 16;
    [&[setup, cuts, at[0], at[1]][..], &first, &second].concat()
}

fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for version in VERSIONS {
        for setup in [0, 2, 4, 8, 14] {
            seeds.push(conversation(version, setup, 0x11));
        }
        // Every packet, also those that only clients send.
        for packet in every_packet(version) {
            let mut bytes = vec![u8::from(version == Version::V311), 0x23, 0xff, 0xff];
            let connack = Connack {
                session_present: false,
                reason: ReasonCode::Success,
                properties: with(&[]),
            };
            codec::encode(&Packet::Connack(connack), version, &mut bytes).unwrap();
            codec::encode(&packet, version, &mut bytes).unwrap();
            seeds.push(bytes);
        }
    }
    seeds
}

#[test]
fn streams_cut_in_every_way() {
    for version in VERSIONS {
        for cuts in 0..=255 {
            // Connected, three messages, published, closed; connected,
            // published, a message, subscribed, unsubscribed, closed.
            assert_eq!(fuzz_one(&conversation(version, 0, cuts)), 12);
        }
    }
}

#[test]
fn streams_ended_at_every_byte() {
    for seed in seeds() {
        for end in 0..seed.len() {
            fuzz_one(&seed[..end]);
        }
    }
}

#[test]
fn every_byte_changed() {
    for version in VERSIONS {
        let seed = conversation(version, 0, 0x11);
        for index in 4..seed.len() {
            let was = seed[index];
            let flipped = (0..8).map(|bit| was ^ (1 << bit));
            for value in flipped.chain([0, 1, 0x7f, 0x80, 0xff]) {
                let mut changed = seed.clone();
                changed[index] = value;
                fuzz_one(&changed);
            }
        }
    }
}

#[test]
fn mutated_streams() {
    let seeds = seeds();
    // For a longer run: other numbers, more of them.
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let mut random = Random(number("MQTT_SEED").unwrap_or(0x5eed_0f3a_77c1_9b01));
    for _ in 0..number("MQTT_MUTATIONS").unwrap_or(10_000) {
        let mut input = seeds[random.below(seeds.len())].clone();
        for _ in 0..=random.below(4) {
            mutate(&mut input, &seeds, &mut random);
        }
        fuzz_one(&input);
    }
}

#[test]
fn noise() {
    let mut random = Random(0x0dd5_eed5_1234_5678);
    for _ in 0..10_000 {
        let length = random.below(60);
        let input: Vec<u8> = (0..length).map(|_| random.byte()).collect();
        fuzz_one(&input);
    }
}

fn mutate(input: &mut Vec<u8>, seeds: &[Vec<u8>], random: &mut Random) {
    let at = random.below(input.len() + 1);
    match random.below(6) {
        0 if at < input.len() => input[at] = random.byte(),
        1 if at < input.len() => input[at] ^= 1 << random.below(8),
        2 => input.insert(at, random.byte()),
        3 if at < input.len() => {
            input.remove(at);
        }
        4 => {
            let other = &seeds[random.below(seeds.len())];
            let piece = other[random.below(other.len())..].to_vec();
            input.splice(at..at, piece);
        }
        _ => input.truncate(at),
    }
}

/// Xorshift: the same numbers in each run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() >> 16) as usize % bound.max(1)
    }

    fn byte(&mut self) -> u8 {
        (self.next() >> 24) as u8
    }
}
