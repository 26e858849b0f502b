//! A peer that is played by hand, and two connections joined to each other.
#![allow(dead_code, reason = "each test file uses its part")]

use smallos_websocket::{ClientRequest, Connection, Event, Limits, Masks};

pub const FIN: u8 = 0x80;
pub const CONTINUATION: u8 = 0;
pub const TEXT: u8 = 1;
pub const BINARY: u8 = 2;
pub const CLOSE: u8 = 8;
pub const PING: u8 = 9;
pub const PONG: u8 = 10;

/// Keys that are different and known.
pub fn masks() -> Masks {
    let mut random = fastrand::Rng::with_seed(4);
    Box::new(move || random.u32(..).to_be_bytes())
}

pub fn client(limits: Limits) -> Connection {
    Connection::opened_client(masks(), limits, 0)
}

pub fn server(limits: Limits) -> Connection {
    Connection::opened_server(limits, 0)
}

pub fn request(subprotocols: &[&str]) -> ClientRequest {
    ClientRequest {
        host: "server.example.com".into(),
        target: "/chat".into(),
        subprotocols: subprotocols.iter().map(|name| name.to_string()).collect(),
        headers: vec![],
    }
}

/// A frame as `first` (its flags and opcode) says, masked if there is a key.
pub fn frame(first: u8, payload: &[u8], key: Option<[u8; 4]>) -> Vec<u8> {
    let bit = if key.is_some() { 0x80 } else { 0 };
    let mut bytes = vec![first];
    match payload.len() {
        length @ 0..=125 => bytes.push(bit | length as u8),
        length @ 126..=0xffff => {
            bytes.push(bit | 126);
            bytes.extend((length as u16).to_be_bytes());
        }
        length => {
            bytes.push(bit | 127);
            bytes.extend((length as u64).to_be_bytes());
        }
    }
    bytes.extend(key.into_iter().flatten());
    bytes.extend(
        payload
            .iter()
            .enumerate()
            .map(|(at, byte)| byte ^ key.map_or(0, |key| key[at % 4])),
    );
    bytes
}

/// A frame of a client.
pub fn masked(first: u8, payload: &[u8]) -> Vec<u8> {
    frame(first, payload, Some([0x37, 0xfa, 0x21, 0x3d]))
}

/// A frame of a server.
pub fn plain(first: u8, payload: &[u8]) -> Vec<u8> {
    frame(first, payload, None)
}

pub fn close_payload(code: u16, reason: &[u8]) -> Vec<u8> {
    [&code.to_be_bytes(), reason].concat()
}

/// Gives `bytes` to the connection, as fast as it takes them, and collects what the user learns.
pub fn feed(connection: &mut Connection, bytes: &[u8]) -> Vec<Event> {
    let mut events = Vec::new();
    let mut left = bytes;
    while !left.is_empty() {
        let (now, rest) = left.split_at(left.len().min(connection.receive_room()));
        assert!(!now.is_empty());
        connection.receive(now, 0).unwrap();
        events.extend(std::iter::from_fn(|| connection.poll()));
        left = rest;
    }
    events
}

/// All that is to be sent, taken.
pub fn take(connection: &mut Connection) -> Vec<u8> {
    let bytes = connection.transmit().to_vec();
    connection.sent(bytes.len());
    bytes
}

/// The frames in `bytes`, unmasked: first byte and payload.
pub fn frames(mut bytes: &[u8]) -> Vec<(u8, Vec<u8>)> {
    let mut all = Vec::new();
    while let [first, second, rest @ ..] = bytes {
        let (length, rest) = match second & 0x7f {
            126 => (
                u16::from_be_bytes(rest[..2].try_into().unwrap()) as usize,
                &rest[2..],
            ),
            127 => (
                u64::from_be_bytes(rest[..8].try_into().unwrap()) as usize,
                &rest[8..],
            ),
            length => (length as usize, rest),
        };
        let (key, rest) = if second & 0x80 != 0 {
            (&rest[..4], &rest[4..])
        } else {
            (&[0; 4][..], rest)
        };
        let (payload, rest) = rest.split_at(length);
        all.push((
            *first,
            payload
                .iter()
                .enumerate()
                .map(|(at, byte)| byte ^ key[at % 4])
                .collect(),
        ));
        bytes = rest;
    }
    assert!(bytes.is_empty(), "half a frame was sent");
    all
}

/// Carries bytes both ways, at most `step` at once, until both sides are quiet.
pub fn carry(
    one: &mut Connection,
    other: &mut Connection,
    step: usize,
) -> (Vec<Event>, Vec<Event>) {
    let (mut ones, mut others) = (Vec::new(), Vec::new());
    loop {
        let there = pass(one, other, step);
        others.extend(std::iter::from_fn(|| other.poll()));
        let back = pass(other, one, step);
        ones.extend(std::iter::from_fn(|| one.poll()));
        if there + back == 0 {
            return (ones, others);
        }
    }
}

fn pass(from: &mut Connection, to: &mut Connection, step: usize) -> usize {
    let count = from.transmit().len().min(step).min(to.receive_room());
    to.receive(&from.transmit()[..count], 0).unwrap();
    from.sent(count);
    count
}
