//! What can go wrong, sorted by whose fault it is: the peer broke a rule ([`Violation`]), a bound
//! was met ([`LimitHit`]), time ran out ([`Timer`]), or the user asked for what can't be done
//! ([`Misuse`]). The first three end the connection and come as [`crate::Event::Failed`]; a misuse
//! is returned by the call and changes nothing.

use crate::close::CloseCode;
use core::fmt;

/// Why a connection failed. It is the last event of a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The peer broke the protocol.
    Peer(Violation),
    /// The peer sent more than is allowed here.
    Limit(LimitHit),
    /// The server answered the handshake with this status instead of 101.
    Refused {
        /// 100 to 999, never 101.
        status: u16,
    },
    /// The peer took too long.
    Timeout(Timer),
    /// The stream ended without a closing handshake. What a browser calls 1006.
    Lost,
}

impl Error {
    /// The code of the Close frame that is sent for it (RFC 6455, 7.4.1); `None` where none is.
    #[must_use]
    pub fn close_code(&self) -> Option<CloseCode> {
        match self {
            Self::Peer(Violation::TextUtf8 | Violation::CloseReasonUtf8) => {
                Some(CloseCode::INVALID_PAYLOAD)
            }
            Self::Peer(_) => Some(CloseCode::PROTOCOL_ERROR),
            Self::Limit(_) => Some(CloseCode::MESSAGE_TOO_BIG),
            Self::Refused { .. } | Self::Timeout(_) | Self::Lost => None,
        }
    }
}

/// A rule that the peer broke. Sections are those of RFC 6455 unless said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Violation {
    /// A reserved bit is set, and no extension was agreed on (5.2).
    ReservedBits,
    /// The opcode is reserved (5.2).
    Opcode(u8),
    /// A control frame is fragmented (5.5).
    FragmentedControl,
    /// A control frame is longer than 125 bytes (5.5).
    LongControl,
    /// A continuation with no message begun (5.4).
    NothingToContinue,
    /// A new message inside an unfinished one (5.4).
    Interleaved,
    /// A client's frame is not masked (5.1).
    Unmasked,
    /// A server's frame is masked (5.1).
    Masked,
    /// A length that has a shorter form (5.2).
    LengthNotMinimal,
    /// A length of 2^63 or more (5.2).
    LengthTopBit,
    /// A text is no UTF-8 (8.1).
    TextUtf8,
    /// A Close frame with a payload of one byte (5.5.1).
    CloseTooShort,
    /// A code that must not stand in a Close frame (7.4).
    CloseCode(u16),
    /// The reason in a Close frame is no UTF-8 (5.5.1).
    CloseReasonUtf8,
    /// The head of the handshake breaks this rule.
    Handshake(HandshakeRule),
}

/// A rule of the opening handshake. Sections are those of RFC 6455 unless said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandshakeRule {
    /// Each line ends with CRLF; CR or LF alone is refused (RFC 9112, 2.2).
    LineEnding,
    /// The head begins with a start line (RFC 9112, 2.1).
    NoStartLine,
    /// Start line and headers have the form of RFC 9112, without obs-fold.
    Syntax,
    /// HTTP/1.1, exactly (4.1, 4.2.1).
    Version,
    /// The method is GET (4.1).
    Method,
    /// The target is an absolute path (4.2.1; RFC 9112, 3.2.1).
    Target,
    /// `Host` is there, once (4.2.1).
    Host,
    /// `Upgrade` names `websocket` (4.1, 4.2.1); in an answer it names nothing else.
    Upgrade,
    /// `Connection` names `upgrade` (4.1, 4.2.1).
    Connection,
    /// `Sec-WebSocket-Key` is there, once, and is base64 of 16 bytes (4.2.1).
    Key,
    /// `Sec-WebSocket-Version` is there, once, and is 13 (4.2.1). Answered with 426.
    WebSocketVersion,
    /// `Sec-WebSocket-Accept` is there, once, and fits the key (4.1).
    Accept,
    /// `Sec-WebSocket-Protocol` lists different tokens, at most 16; an answer has one of those
    /// offered (4.1).
    Protocol,
    /// An extension is named that was not offered, and none is ever offered (4.1).
    Extension,
    /// Neither request nor answer has a body (RFC 9110, 15.2.2; RFC 9112, 6).
    Body,
}

/// A bound that was met. The numbers are the bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitHit {
    /// `max_frame_size`, bytes.
    FrameSize(u64),
    /// `max_message_size`, bytes.
    MessageSize(u64),
    /// `max_line_size`, bytes.
    LineSize(usize),
    /// `max_head_size`, bytes.
    HeadSize(usize),
    /// `max_headers`.
    Headers(usize),
}

/// What took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timer {
    /// The opening handshake: `handshake_timeout_ns`.
    Handshake,
    /// The closing handshake: `close_timeout_ns`.
    Close,
    /// The answer to our ping: `pong_timeout_ns`.
    Pong,
}

/// The user asked for what can't be done now, or ever. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misuse {
    /// More was received than [`crate::Connection::receive_room`]; poll first.
    ReceiveFull {
        /// Bytes that still fit.
        room: usize,
    },
    /// More is to be sent than `max_transmit_buffer` holds; send what there is first, or smaller pieces.
    TransmitFull {
        /// `max_transmit_buffer`, bytes.
        limit: usize,
    },
    /// The connection is not open yet, or it is closing or closed.
    NotOpen,
    /// There is no request to be answered.
    NoRequest,
    /// A message is being sent in pieces; finish it first.
    MessageUnfinished,
    /// Text was continued with binary data, or the other way round.
    KindChanged,
    /// The payload of a control frame is at most 125 bytes; a reason for closing at most 123.
    ControlTooLong,
    /// A request or an answer can't be written from this: the name says which part is wrong.
    Handshake(&'static str),
}

impl From<Violation> for Error {
    fn from(violation: Violation) -> Self {
        Self::Peer(violation)
    }
}

impl From<HandshakeRule> for Error {
    fn from(rule: HandshakeRule) -> Self {
        Self::Peer(Violation::Handshake(rule))
    }
}

impl From<LimitHit> for Error {
    fn from(limit: LimitHit) -> Self {
        Self::Limit(limit)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Peer(violation) => {
                write!(out, "websocket: the peer broke the protocol: {violation}")
            }
            Self::Limit(limit) => write!(out, "websocket: the peer sent too much: {limit}"),
            Self::Refused { status } => write!(
                out,
                "websocket: the server answered with status {status} instead of 101"
            ),
            Self::Timeout(Timer::Handshake) => {
                out.write_str("websocket: no answer within handshake_timeout_ns")
            }
            Self::Timeout(Timer::Close) => {
                out.write_str("websocket: no Close frame within close_timeout_ns")
            }
            Self::Timeout(Timer::Pong) => {
                out.write_str("websocket: no sign of life within pong_timeout_ns")
            }
            Self::Lost => out.write_str("websocket: the stream ended without a closing handshake"),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Opcode(opcode) => {
                return write!(out, "opcode {opcode} is reserved (RFC 6455, 5.2)");
            }
            Self::CloseCode(code) => {
                return write!(
                    out,
                    "code {code} must not be in a Close frame (RFC 6455, 7.4)"
                );
            }
            Self::Handshake(rule) => return write!(out, "handshake: {rule}"),
            Self::ReservedBits => "a reserved bit is set (RFC 6455, 5.2)",
            Self::FragmentedControl => "a control frame is fragmented (RFC 6455, 5.5)",
            Self::LongControl => "a control frame is longer than 125 bytes (RFC 6455, 5.5)",
            Self::NothingToContinue => {
                "a continuation frame with nothing to continue (RFC 6455, 5.4)"
            }
            Self::Interleaved => "a new message inside an unfinished one (RFC 6455, 5.4)",
            Self::Unmasked => "a client's frame is not masked (RFC 6455, 5.1)",
            Self::Masked => "a server's frame is masked (RFC 6455, 5.1)",
            Self::LengthNotMinimal => "a length is not in its shortest form (RFC 6455, 5.2)",
            Self::LengthTopBit => "a length has its top bit set (RFC 6455, 5.2)",
            Self::TextUtf8 => "a text is no UTF-8 (RFC 6455, 8.1)",
            Self::CloseTooShort => "a Close frame has half a code (RFC 6455, 5.5.1)",
            Self::CloseReasonUtf8 => "the reason in a Close frame is no UTF-8 (RFC 6455, 5.5.1)",
        })
    }
}

impl fmt::Display for HandshakeRule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::LineEnding => "a line does not end with CRLF (RFC 9112, 2.2)",
            Self::NoStartLine => "there is no start line (RFC 9112, 2.1)",
            Self::Syntax => "the head is malformed (RFC 9112, 3 to 5)",
            Self::Version => "it is not HTTP/1.1 (RFC 6455, 4.1)",
            Self::Method => "the method is not GET (RFC 6455, 4.1)",
            Self::Target => "the target is no absolute path (RFC 9112, 3.2.1)",
            Self::Host => "there is not one Host (RFC 6455, 4.2.1)",
            Self::Upgrade => "Upgrade is not websocket (RFC 6455, 4.1 and 4.2.1)",
            Self::Connection => "Connection does not name Upgrade (RFC 6455, 4.1 and 4.2.1)",
            Self::Key => "there is not one Sec-WebSocket-Key of 16 bytes (RFC 6455, 4.2.1)",
            Self::WebSocketVersion => "Sec-WebSocket-Version is not 13 (RFC 6455, 4.2.1)",
            Self::Accept => "Sec-WebSocket-Accept does not fit the key (RFC 6455, 4.1)",
            Self::Protocol => "Sec-WebSocket-Protocol is not one that was offered (RFC 6455, 4.1)",
            Self::Extension => "an extension was not offered (RFC 6455, 4.1)",
            Self::Body => "there is a body (RFC 9112, 6)",
        })
    }
}

impl fmt::Display for LimitHit {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FrameSize(limit) => write!(out, "a frame over max_frame_size ({limit} bytes)"),
            Self::MessageSize(limit) => {
                write!(out, "a message over max_message_size ({limit} bytes)")
            }
            Self::LineSize(limit) => write!(out, "a line over max_line_size ({limit} bytes)"),
            Self::HeadSize(limit) => write!(out, "a head over max_head_size ({limit} bytes)"),
            Self::Headers(limit) => write!(out, "more than max_headers ({limit})"),
        }
    }
}

impl fmt::Display for Misuse {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ReceiveFull { room } => write!(
                out,
                "websocket: only {room} more bytes can be received; poll first"
            ),
            Self::TransmitFull { limit } => {
                write!(
                    out,
                    "websocket: max_transmit_buffer ({limit} bytes) is met; send first, or smaller pieces"
                )
            }
            Self::NotOpen => out.write_str("websocket: the connection is not open"),
            Self::NoRequest => out.write_str("websocket: there is no request to be answered"),
            Self::MessageUnfinished => {
                out.write_str("websocket: a message is being sent in pieces; finish it first")
            }
            Self::KindChanged => out.write_str(
                "websocket: text can't be continued with binary data, nor binary data with text",
            ),
            Self::ControlTooLong => out.write_str(
                "websocket: a control frame has at most 125 bytes, a reason at most 123",
            ),
            Self::Handshake(part) => {
                write!(out, "websocket: {part} can't be written in a handshake")
            }
        }
    }
}

impl core::error::Error for Error {}
impl core::error::Error for Misuse {}
