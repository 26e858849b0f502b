//! Errors, sorted by whose fault they are: the peer's, a limit's, the user's. An error
//! *reply* is none of these: it is a [`ServerError`](super::ServerError) and the connection
//! goes on.

use core::fmt;

/// Why a call failed or a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// The peer broke the protocol. The connection is over.
    Peer(Violation),
    /// A bound was met. Met by what the peer sent, the connection is over; met by what the
    /// user asked for, nothing happened and the user may try again later.
    Limit(Limit),
    /// The user asked for what can't be done here. Nothing happened.
    Misuse(Misuse),
}

/// The rule that the peer broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Violation {
    /// A line with CR not followed by LF, or LF without CR (RESP3, "Simple string").
    BareLineEnd,
    /// A string whose bytes are not followed by CR LF (RESP3, "Blob string").
    NoLineEndAfterString,
    /// A first byte that is no type of the protocol version in use.
    UnknownType(u8),
    /// A length or count that is no plain decimal number (no sign, no leading zero).
    Length,
    /// A number outside of 64 bits, or no number (RESP3, "Number").
    Integer,
    /// Not the grammar of a double, or out of its range (RESP3, "Double").
    Double,
    /// Neither `t` nor `f` (RESP3, "Boolean").
    Boolean,
    /// Something after `_` (RESP3, "Null").
    Null,
    /// Not a sign and digits (RESP3, "Big number").
    BigNumber,
    /// A verbatim string without three bytes and a colon (RESP3, "Verbatim string").
    Verbatim,
    /// A type that can't be streamed was (RESP3, "Streamed aggregated data types").
    StreamedType,
    /// Something else than a part inside of a streamed string (RESP3, "Streamed strings").
    StreamedPart,
    /// The end of a streamed aggregate where none is open.
    EndOfNothing,
    /// A streamed map that ends after a key.
    OddMap,
    /// An attribute with nothing after it, or followed by another attribute or a push: it
    /// is not said what it belongs to (RESP3, "Attribute type").
    Attribute,
    /// A push inside of a reply (RESP3, "Push type": always at the top level).
    NestedPush,
    /// A push whose first item is no string, or whose items are not those of its kind.
    Push,
    /// A reply when no command was in flight.
    UnaskedReply,
    /// A confirmation that fits no subscription asked for (Redis docs, "Pub/Sub").
    Confirmation,
    /// A message of a channel or pattern that is not subscribed.
    UnaskedMessage,
    /// A reply of another kind than this command can have.
    ReplyKind,
    /// EXEC with another number of replies than commands were queued (Redis docs, "Transactions").
    TransactionLength,
    /// The stream ended inside of a reply.
    Truncated,
}

/// The bound that was met; each is a field of [`Limits`](super::Limits).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// `response_bytes_max`
    ResponseBytes,
    /// `nesting_max`
    Nesting,
    /// `elements_max`
    Elements,
    /// `line_bytes_max`
    LineBytes,
    /// `in_flight_max`
    InFlight,
    /// `transmit_bytes_max`
    TransmitBytes,
    /// `input_bytes_max`
    InputBytes,
    /// `subscriptions_max`
    Subscriptions,
    /// `subscription_bytes_max`
    SubscriptionBytes,
}

/// What the user can't do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misuse {
    /// The handshake is not done: wait for [`Event::Ready`](super::Event::Ready).
    NotReady,
    /// The connection is over, or QUIT was sent.
    Closed,
    /// A command without a name, or a subscription without a channel.
    Empty,
    /// This command changes how replies are matched; the text is its name. The protocol
    /// version is chosen in [`Settings`](super::Settings); for a reset, connect again.
    Refused(&'static str),
    /// With RESP2 only (un)subscribe, PING and QUIT are possible while subscribed
    /// (Redis docs, "Pub/Sub"). Unsubscribe from all, use RESP3, or use a second connection.
    Subscribed,
    /// SUBSCRIBE and MONITOR can't be part of a transaction.
    InTransaction,
    /// After MONITOR only QUIT is possible.
    Monitoring,
}

impl From<Violation> for Error {
    fn from(violation: Violation) -> Self {
        Self::Peer(violation)
    }
}

impl From<Limit> for Error {
    fn from(limit: Limit) -> Self {
        Self::Limit(limit)
    }
}

impl From<Misuse> for Error {
    fn from(misuse: Misuse) -> Self {
        Self::Misuse(misuse)
    }
}

impl Limit {
    /// The field's name, as in `Limits` and in the settings file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ResponseBytes => "response_bytes_max",
            Self::Nesting => "nesting_max",
            Self::Elements => "elements_max",
            Self::LineBytes => "line_bytes_max",
            Self::InFlight => "in_flight_max",
            Self::TransmitBytes => "transmit_bytes_max",
            Self::InputBytes => "input_bytes_max",
            Self::Subscriptions => "subscriptions_max",
            Self::SubscriptionBytes => "subscription_bytes_max",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Peer(violation) => write!(f, "the redis server broke the protocol: {violation}"),
            Self::Limit(limit) => write!(f, "redis: the limit {} is met", limit.name()),
            Self::Misuse(misuse) => write!(f, "redis: {misuse}"),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BareLineEnd => "a CR or LF stands alone",
            Self::NoLineEndAfterString => "a string is longer than its length says",
            Self::UnknownType(byte) => {
                return write!(f, "0x{byte:02x} begins no type of this protocol version");
            }
            Self::Length => "a length is no plain decimal number",
            Self::Integer => "an integer is malformed or too large",
            Self::Double => "a double is malformed or too large",
            Self::Boolean => "a boolean is neither t nor f",
            Self::Null => "a null has content",
            Self::BigNumber => "a big number is malformed",
            Self::Verbatim => "a verbatim string has no format",
            Self::StreamedType => "this type can't be streamed",
            Self::StreamedPart => "a streamed string is interrupted",
            Self::EndOfNothing => "an end without a streamed aggregate",
            Self::OddMap => "a map ends after a key",
            Self::Attribute => "an attribute belongs to nothing",
            Self::NestedPush => "a push inside of a reply",
            Self::Push => "a push is malformed",
            Self::UnaskedReply => "a reply to no command",
            Self::Confirmation => "a confirmation of no subscription asked for",
            Self::UnaskedMessage => "a message of a channel not subscribed",
            Self::ReplyKind => "a reply this command can't have",
            Self::TransactionLength => "EXEC has not one reply for each queued command",
            Self::Truncated => "the stream ended inside of a reply",
        })
    }
}

impl fmt::Display for Misuse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotReady => f.write_str("the handshake is not done, wait for Ready"),
            Self::Closed => f.write_str("the connection is closed"),
            Self::Empty => f.write_str("a command needs a name, a subscription a channel"),
            Self::Refused(name) => write!(f, "{name} would change how replies are matched"),
            Self::Subscribed => f.write_str("RESP2 allows no such command while subscribed"),
            Self::InTransaction => f.write_str("this command can't be part of a transaction"),
            Self::Monitoring => f.write_str("after MONITOR only QUIT is possible"),
        }
    }
}

impl core::error::Error for Error {}
