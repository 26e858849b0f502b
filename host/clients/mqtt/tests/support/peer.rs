//! A server that says what a test tells it to, over no wire at all.
#![allow(dead_code, reason = "each test uses a part")]

use smallos_mqtt::{
    ConnectOptions, Connected, Connection, Error, Event, Limits, Properties, Property, Publication,
    Qos, ReasonCode, Session, Subscription, TopicFilter, TopicName, Version,
    codec::{self, Ack, Connack, Frames, Packet, Publish, Suback},
};

pub const VERSIONS: [Version; 2] = [Version::V311, Version::V5];

pub struct Pair {
    pub client: Connection,
    pub version: Version,
    from_client: Frames,
}

impl Pair {
    /// A client that has sent its CONNECT.
    pub fn new(options: ConnectOptions, session: Session, limits: Limits) -> Self {
        let version = options.version;
        let client = Connection::new(options, session, limits, 0).unwrap();
        let mut pair = Self {
            client,
            version,
            from_client: Frames::new(1 << 24),
        };
        assert!(matches!(pair.sent().as_slice(), [Packet::Connect(_)]));
        pair
    }

    /// A client that was accepted with `properties`.
    pub fn open_with(version: Version, limits: Limits, properties: &[Property<'_>]) -> Self {
        let mut pair = Self::new(ConnectOptions::new(version), Session::new("c"), limits);
        pair.accept(false, properties);
        pair
    }

    pub fn open(version: Version) -> Self {
        Self::open_with(version, Limits::default(), &[])
    }

    /// Accepts, and takes the event.
    pub fn accept(&mut self, session_present: bool, with: &[Property<'_>]) -> Connected {
        let mut properties = Properties::new();
        with.iter()
            .for_each(|&property| properties.push(property).unwrap());
        let reason = ReasonCode::Success;
        self.say(&Packet::Connack(Connack {
            session_present,
            reason,
            properties,
        }))
        .unwrap();
        match self.client.poll() {
            Some(Event::Connected(connected)) => connected,
            other => panic!("not connected: {other:?}"),
        }
    }

    /// The server says this.
    pub fn say(&mut self, packet: &Packet) -> Result<(), Error> {
        let mut bytes = Vec::new();
        codec::encode(packet, self.version, &mut bytes).unwrap();
        self.client.receive(&bytes, 0)
    }

    /// What the client sent since.
    pub fn sent(&mut self) -> Vec<Packet> {
        let mut packets = Vec::new();
        loop {
            let count = self.client.transmit().len();
            assert!(self.from_client.push(self.client.transmit()));
            while let Some(frame) = self.from_client.next(self.version).unwrap() {
                packets.push(codec::decode(frame, self.version).unwrap());
            }
            if count == 0 {
                return packets;
            }
            self.client.sent(count);
        }
    }

    pub fn events(&mut self) -> Vec<Event> {
        std::iter::from_fn(|| self.client.poll()).collect()
    }

    pub fn publish(&mut self, text: &str, qos: Qos) {
        self.client.publish(publication(text, qos)).unwrap();
    }
}

pub fn topic(text: &str) -> TopicName {
    TopicName::new(text).unwrap()
}

pub fn filter(text: &str) -> TopicFilter {
    TopicFilter::new(text).unwrap()
}

pub fn publication(text: &str, qos: Qos) -> Publication {
    Publication::new(topic("t"), text, qos)
}

pub fn wanted(text: &str, qos: Qos) -> Vec<Subscription> {
    vec![Subscription::new(filter(text), qos)]
}

pub fn incoming(id: u16, qos: Qos) -> Publish {
    Publish {
        dup: false,
        qos,
        retain: false,
        topic: Some(topic("in")),
        packet_id: id,
        properties: Properties::new(),
        payload: b"hello".to_vec(),
    }
}

pub fn ack(id: u16, reason: ReasonCode) -> Ack {
    Ack {
        packet_id: id,
        reason,
        properties: Properties::new(),
    }
}

pub fn suback(id: u16, reasons: &[ReasonCode]) -> Suback {
    Suback {
        packet_id: id,
        properties: Properties::new(),
        reasons: reasons.to_vec(),
    }
}
