//! Every bound of a connection, with the defaults of smallOS.
//!
//! Nothing a peer or a user does makes a buffer, table or queue grow past
//! these; an error names the [`Limit`] that was met.

/// The bounds of one connection and its session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Largest control packet in bytes, header included, in both directions.
    /// Announced to a 5.0 server. 5 to 268,435,460.
    pub packet_bytes_max: u32,
    /// Messages of QoS 1 and 2 that wait or are under way, in number.
    pub queued_messages_max: usize,
    /// The same messages, in bytes of topic, payload and properties.
    pub queued_bytes_max: usize,
    /// QoS 1 and 2 messages under way at a time, whatever the server allows. At least 1.
    pub send_maximum: u16,
    /// QoS 1 and 2 messages the server may have under way towards us. At
    /// least 1. Announced to a 5.0 server; a 3.1.1 server can't be told.
    pub receive_maximum: u16,
    /// The same messages that are borne with, and those of QoS 2 that a
    /// session remembers; more end the connection. Above `receive_maximum`,
    /// because there are servers that go over it: after a backlog mosquitto
    /// 2.0.11 answers each acknowledgement with a whole window of messages.
    pub exchanges_max: usize,
    /// Bytes of output before `publish`, `subscribe` and `receive` wait.
    pub transmit_bytes_max: usize,
    /// Events before `receive` waits. At least 1.
    pub events_max: usize,
    /// Bytes of received messages in the event queue before `receive` waits. At least 1.
    pub event_bytes_max: usize,
    /// SUBSCRIBE and UNSUBSCRIBE packets without an answer.
    pub requests_max: usize,
    /// Filters in one SUBSCRIBE or UNSUBSCRIBE.
    pub filters_max: usize,
    /// Topic aliases the server may set. 0: none. Announced to a 5.0 server.
    pub topic_aliases_in_max: u16,
    /// Topic aliases we set, whatever the server allows. 0: none.
    pub topic_aliases_out_max: u16,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            packet_bytes_max: 256 * 1024,
            queued_messages_max: 1024,
            queued_bytes_max: 16 * 1024 * 1024,
            send_maximum: 128,
            receive_maximum: 128,
            exchanges_max: 2048,
            transmit_bytes_max: 256 * 1024,
            events_max: 256,
            event_bytes_max: 256 * 1024,
            requests_max: 64,
            filters_max: 256,
            topic_aliases_in_max: 16,
            topic_aliases_out_max: 16,
        }
    }
}

/// A field of [`Limits`] that was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// [`Limits::packet_bytes_max`].
    PacketBytes,
    /// [`Limits::queued_messages_max`].
    QueuedMessages,
    /// [`Limits::queued_bytes_max`].
    QueuedBytes,
    /// [`Limits::receive_maximum`] or [`Limits::exchanges_max`].
    ReceiveMaximum,
    /// [`Limits::transmit_bytes_max`].
    TransmitBytes,
    /// [`Limits::requests_max`].
    Requests,
    /// [`Limits::filters_max`].
    Filters,
}

impl Limit {
    /// The field's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PacketBytes => "packet_bytes_max",
            Self::QueuedMessages => "queued_messages_max",
            Self::QueuedBytes => "queued_bytes_max",
            Self::ReceiveMaximum => "receive_maximum",
            Self::TransmitBytes => "transmit_bytes_max",
            Self::Requests => "requests_max",
            Self::Filters => "filters_max",
        }
    }
}

impl core::fmt::Display for Limit {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "limit {} is met", self.name())
    }
}
