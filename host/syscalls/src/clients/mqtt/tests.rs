//! The machine alone: bytes of a server go in, what a guest is handed comes out.

use super::machine::{Machine, START as STARTABLE};
use super::options::Plan;
use super::requests::Whom;
use crate::clients::{ClientDefaults, Machine as _};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use smallos_contract::mqtt::mqtt::{
    Answer, ConnectOptions, Error, Limit, Outcome, ReasonCode, Refusal, Version,
};
use smallos_kernel::Instant;
use smallos_mqtt::{Publication, Qos, TopicName};

const START: Instant = Instant(0);

fn options() -> ConnectOptions {
    ConnectOptions {
        host: "localhost".to_string(),
        port: 1883,
        tls: None,
        version: Version::V5,
        client_id: "me".to_string(),
        clean_start: true,
        session_expiry: 0,
        keep_alive: None,
        user: None,
        password: None,
        will: None,
        properties: Vec::new(),
        packet_bytes_max: None,
        messages_max: None,
        receive_maximum: None,
        topic_alias_maximum: None,
        timeout: None,
    }
}

/// One that the server has accepted.
fn machine(options: &ConnectOptions) -> Machine {
    let plan = Plan::new(options, &ClientDefaults::default()).expect("good options");
    let mut machine = Machine::new(plan, START).expect("good options");
    machine.sent(machine.transmit().len());
    arrives(&mut machine, &[0x20, 3, 0, 0, 0]);
    assert!(matches!(machine.connected(), Some(Ok(_))));
    machine
}

fn arrives(machine: &mut Machine, mut bytes: &[u8]) {
    while !bytes.is_empty() {
        let (now, later) = bytes.split_at(machine.room().min(bytes.len()));
        assert!(!now.is_empty(), "no room");
        machine.receive(now, START);
        bytes = later;
    }
}

/// A PUBACK or a DISCONNECT of 5.0 with this reason, and this reason string.
fn refused(kind: u8, start: &[u8], reason: u8, text: &str) -> Vec<u8> {
    let mut properties = Vec::from([0x1f]);
    properties.extend_from_slice(&(text.len() as u16).to_be_bytes());
    properties.extend_from_slice(text.as_bytes());
    let mut body = start.to_vec();
    body.push(reason);
    variable(properties.len(), &mut body);
    body.append(&mut properties);
    let mut packet = Vec::from([kind]);
    variable(body.len(), &mut packet);
    packet.append(&mut body);
    packet
}

/// MQTT's integer of a variable number of bytes.
fn variable(mut number: usize, to: &mut Vec<u8>) {
    while number > 0x7f {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

fn publication(qos: Qos) -> Result<Publication, Error> {
    Ok(Publication::new(
        TopicName::new("t").expect("a good topic"),
        "payload",
        qos,
    ))
}

#[test]
fn topic_aliases_take_no_more_than_one_connection_may_buffer() {
    let most = |asked: Option<u16>, buffer: usize, packet: Option<u32>| {
        let mut options = options();
        options.topic_alias_maximum = asked;
        options.packet_bytes_max = packet;
        let caps = ClientDefaults {
            stream_buffer_bytes: buffer,
            ..ClientDefaults::default()
        };
        let limits = Plan::new(&options, &caps).expect("good options").limits;
        assert_eq!(limits.topic_aliases_in_max, limits.topic_aliases_out_max);
        limits.topic_aliases_in_max
    };
    assert_eq!(most(None, 16 << 20, None), 16);
    assert_eq!(most(Some(100), 16 << 20, None), 100);
    assert_eq!(most(Some(u16::MAX), 16 << 20, None), 256);
    // Topics are no longer than a packet, but the table itself takes memory too.
    assert_eq!(most(Some(u16::MAX), 1 << 20, Some(1024)), 1024);
    assert_eq!(most(Some(u16::MAX), 1 << 20, Some(5)), 4096);
    assert_eq!(most(None, 64 << 10, None), 1);
    assert_eq!(most(None, 4 << 10, None), 0);
    assert_eq!(most(Some(0), 16 << 20, None), 0);
}

#[test]
fn the_texts_of_refusals_are_cut() {
    let mut machine = machine(&options());
    let long = "\u{20ac}".repeat(20_000);
    let sizes = (Qos::AtLeastOnce, 8);
    let id = machine.publish(sizes, Whom::Answers, START, || {
        publication(Qos::AtLeastOnce)
    });
    let id = id.expect("there is room").expect("it is answered");
    machine.sent(machine.transmit().len());
    arrives(&mut machine, &refused(0x40, &[0, 1], 0x87, &long));
    // 341 characters of three bytes: a fourth of the next one would fit.
    let refusal = |code| Refusal {
        code,
        text: Some("\u{20ac}".repeat(341)),
        server_reference: None,
    };
    let outcome = Outcome::Failed(Error::Refused(refusal(ReasonCode::NotAuthorized)));
    assert_eq!(
        machine.answers(),
        Some(Ok(Vec::from([Answer { id, outcome }])))
    );
    arrives(&mut machine, &refused(0xe0, &[], 0x8b, &long));
    let end = Error::Disconnected(refusal(ReasonCode::ServerShuttingDown));
    assert_eq!(machine.message(), Some(Err(end)));
}

#[test]
fn a_message_is_not_made_before_there_is_room_for_it() {
    let mut options = options();
    options.messages_max = Some(1);
    let mut machine = machine(&options);
    let never = || -> Result<Publication, Error> { panic!("there is no room") };
    for whom in [Whom::Call, Whom::Answers] {
        let sizes = (Qos::AtLeastOnce, 256 << 10 | 1);
        let too_large = machine.publish(sizes, whom, START, never);
        assert_eq!(too_large, Err(Error::Limit(Limit::PacketBytes)));
    }
    let sizes = (Qos::AtLeastOnce, 8);
    let first = machine.publish(sizes, Whom::Call, START, || publication(Qos::AtLeastOnce));
    assert!(matches!(first, Ok(Some(_))));
    for whom in [Whom::Call, Whom::Answers] {
        let full = machine.publish(sizes, whom, START, never);
        assert_eq!(full, Err(Error::WouldBlock));
    }
    assert!(!machine.is_ready(STARTABLE));
    // What the protocol forbids is said once there is room.
    machine.sent(machine.transmit().len());
    arrives(&mut machine, &[0x40, 2, 0, 1]);
    assert!(machine.is_ready(STARTABLE));
    let wrong = || Err(Error::Invalid(String::from("wrong")));
    let refused = machine.publish(sizes, Whom::Call, START, wrong);
    assert_eq!(refused, wrong().map(|_: Publication| None));
}
