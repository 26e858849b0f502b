//! A server that says what its test tells it to, byte by byte.

use std::{
    io::{ErrorKind, Read, Write},
    net::{TcpListener, TcpStream},
    thread,
    time::{Duration, Instant},
};

use smallos_tests::PATIENCE;

/// An accepted CONNECT of 3.1.1.
pub const ACCEPTED_311: &[u8] = &[0x20, 2, 0, 0];
/// The same of 5.0, without properties.
pub const ACCEPTED: &[u8] = &[0x20, 3, 0, 0, 0];

/// A port that the test listens on.
pub struct Broker {
    listener: TcpListener,
    pub port: u16,
}

/// A connection that a guest has made to it.
pub struct Peer(pub TcpStream);

impl Broker {
    pub fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("it is bound").port();
        listener.set_nonblocking(true).unwrap();
        Self { listener, port }
    }

    /// The next connection, and its CONNECT.
    pub fn accept(&self) -> (Peer, Vec<u8>) {
        let limit = Instant::now() + PATIENCE;
        let stream = loop {
            match self.listener.accept() {
                Ok((stream, _)) => break stream,
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    assert!(Instant::now() < limit, "no guest connects");
                    thread::sleep(Duration::from_millis(2));
                }
                Err(error) => panic!("{error}"),
            }
        };
        stream.set_nonblocking(false).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_nodelay(true).unwrap();
        let mut peer = Peer(stream);
        let (kind, body) = peer.packet();
        assert_eq!(kind, 0x10, "a CONNECT comes first");
        (peer, body)
    }

    /// The next connection, answered by these bytes.
    pub fn accept_with(&self, answer: &[u8]) -> Peer {
        let (mut peer, _) = self.accept();
        peer.say(answer);
        peer
    }
}

impl Peer {
    pub fn say(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).expect("the guest is there");
    }

    /// The next packet: its first byte, and what follows its length.
    #[track_caller]
    pub fn packet(&mut self) -> (u8, Vec<u8>) {
        self.packet_or_end().expect("a packet, not the end")
    }

    /// The same; `None` once the guest has closed the connection.
    #[track_caller]
    pub fn packet_or_end(&mut self) -> Option<(u8, Vec<u8>)> {
        let kind = self.byte()?;
        let mut length = 0;
        for shift in [0, 7, 14, 21] {
            let byte = self.byte().expect("a whole packet");
            length |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                break;
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).expect("a whole packet");
        Some((kind, body))
    }

    #[track_caller]
    fn byte(&mut self) -> Option<u8> {
        let mut byte = [0];
        match self.0.read(&mut byte) {
            Ok(0) => None,
            Ok(_) => Some(byte[0]),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => None,
            Err(error) => panic!("neither a packet nor the end: {error}"),
        }
    }

    /// Expects the end of the connection, whatever comes before it.
    #[track_caller]
    pub fn expect_end(&mut self) {
        let mut bytes = [0; 65_536];
        loop {
            match self.0.read(&mut bytes) {
                Ok(0) => return,
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::ConnectionReset => return,
                Err(error) => panic!("the guest didn't close: {error}"),
            }
        }
    }
}

/// A PUBLISH of `topic` in 5.0 without properties.
pub fn publish(qos: u8, id: u16, topic: &str, text: &str) -> Vec<u8> {
    let mut body = vec![0, topic.len() as u8];
    body.extend_from_slice(topic.as_bytes());
    if qos > 0 {
        body.extend_from_slice(&id.to_be_bytes());
    }
    body.push(0);
    body.extend_from_slice(text.as_bytes());
    let mut packet = vec![0x30 | qos << 1, body.len() as u8];
    packet.append(&mut body);
    packet
}

/// The topic, the packet identifier of QoS 1 and 2, and the rest of a PUBLISH.
pub fn parse_publish(kind: u8, body: &[u8]) -> (String, u16, &[u8]) {
    let length = usize::from(u16::from_be_bytes([body[0], body[1]]));
    let (topic, mut rest) = body[2..].split_at(length);
    let mut id = 0;
    if kind & 6 != 0 {
        id = u16::from_be_bytes([rest[0], rest[1]]);
        rest = &rest[2..];
    }
    (String::from_utf8(topic.to_vec()).unwrap(), id, rest)
}
