//! Every bound of a connection in one place, with the defaults of `client_defaults.websocket`.

/// Nanoseconds in a second.
const SECOND_NS: u64 = 1_000_000_000;

/// How messages are handed to the user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Delivery {
    /// A message is kept until its last byte is there, and then handed over whole.
    #[default]
    Whole,
    /// A message is handed over as it arrives, piece by piece, and none of it is kept. With it a
    /// board can read a message that is larger than its memory.
    Pieces,
}

/// The bounds of one connection. Sizes are bytes, times nanoseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest payload of one frame, in both directions: a larger one that arrives fails the
    /// connection with code 1009, a larger message to be sent is split. 1 MiB. At least 1.
    pub max_frame_size: u64,
    /// The largest message, whole or in pieces, that may arrive: a larger one fails the connection
    /// with code 1009. 4 MiB.
    pub max_message_size: u64,
    /// The longest line of the opening handshake, without its CRLF. 16 KiB.
    pub max_line_size: usize,
    /// The largest head (start line and headers with the empty line) of the opening handshake. 32 KiB.
    pub max_head_size: usize,
    /// The most headers of the opening handshake. 64.
    pub max_headers: usize,
    /// The most received bytes that wait to be parsed. 64 KiB. The room is never smaller than
    /// `max_head_size` or than a whole control frame, or the connection
    /// could not go on.
    pub max_receive_buffer: usize,
    /// The most bytes that wait to be sent: 4 MiB and 1 KiB, so that a message of the default size
    /// fits whole. Pongs and the Close frame have a reserve beyond it: 131 bytes for each of
    /// `max_queued_pongs` and for the Close frame.
    pub max_transmit_buffer: usize,
    /// The most pongs that wait to be sent. Of the pings that arrive while so many wait only the
    /// most recent is answered, as RFC 6455, 5.5.3 allows. 32.
    pub max_queued_pongs: usize,
    /// How messages are handed over.
    pub delivery: Delivery,
    /// How long the opening handshake may take. 30 s.
    pub handshake_timeout_ns: u64,
    /// How long the closing handshake may take, with the wait for the server to close TCP. 10 s.
    pub close_timeout_ns: u64,
    /// After how much silence of the peer a ping is sent. `None`: never (the default).
    pub ping_interval_ns: Option<u64>,
    /// How long after such a ping the peer may still be silent. 20 s. While the receive buffer is
    /// full nobody listens, so that doesn't count as silence.
    pub pong_timeout_ns: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_frame_size: 1 << 20,
            max_message_size: 4 << 20,
            max_line_size: 16 << 10,
            max_head_size: 32 << 10,
            max_headers: 64,
            max_receive_buffer: 64 << 10,
            max_transmit_buffer: (4 << 20) + (1 << 10),
            max_queued_pongs: 32,
            delivery: Delivery::Whole,
            handshake_timeout_ns: 30 * SECOND_NS,
            close_timeout_ns: 10 * SECOND_NS,
            ping_interval_ns: None,
            pong_timeout_ns: 20 * SECOND_NS,
        }
    }
}
