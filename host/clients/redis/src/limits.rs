//! Every bound of a connection in one place. The peer can't make it hold more than these
//! add up to; whoever meets one is told its name ([`Limit`](super::Limit)).

/// Bounds of one connection. The defaults of size and nesting are REQUIREMENTS section 1
/// (`client_defaults`); the others are ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one reply or push on the wire, with its attributes. Default 16 MiB.
    /// Decoded replies that wait for [`poll`](super::Connection::poll) hold at most this
    /// much again, plus one reply.
    pub response_bytes_max: usize,
    /// Arrays, maps, sets, attributes and pushes open at once. Default 32, at most 1024
    /// (a larger number counts as 1024, so that dropping a reply can't exhaust the stack).
    pub nesting_max: usize,
    /// Values of one reply, counted at every level. Default 1,048,576. Each takes some
    /// 40 bytes of memory beside its text.
    pub elements_max: usize,
    /// Bytes of one line: a simple string, an error, a number or a length. Default 64 KiB,
    /// as Redis' own `PROTO_INLINE_MAX_SIZE`.
    pub line_bytes_max: usize,
    /// Commands without a reply, and commands queued in a transaction. Default 1024.
    pub in_flight_max: usize,
    /// Bytes that wait to be sent, so also the size of one command. Default 16 MiB.
    pub transmit_bytes_max: usize,
    /// Events that wait for `poll`. Default 1024. At the bound nothing more is decoded.
    pub events_max: usize,
    /// Bytes taken in and not yet decoded because events wait. Default 1 MiB. Not met by a
    /// caller that reads only while [`wants_input`](super::Connection::wants_input).
    pub input_bytes_max: usize,
    /// Channels, patterns and shard channels, subscribed or asked for. Default 1024. As many
    /// again may be named in unsubscribe commands that are not confirmed.
    pub subscriptions_max: usize,
    /// Bytes of the names that `subscriptions_max` counts, and as many again of those being
    /// unsubscribed. Default 1 MiB.
    pub subscription_bytes_max: usize,
}

impl Limits {
    /// No setting of `nesting_max` goes further. hiredis stops here too.
    pub const NESTING_CEILING: usize = 1024;
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            response_bytes_max: 16 << 20,
            nesting_max: 32,
            elements_max: 1 << 20,
            line_bytes_max: 64 << 10,
            in_flight_max: 1024,
            transmit_bytes_max: 16 << 20,
            events_max: 1024,
            input_bytes_max: 1 << 20,
            subscriptions_max: 1024,
            subscription_bytes_max: 1 << 20,
        }
    }
}
