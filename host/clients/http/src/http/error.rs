//! What can go wrong on a connection, sorted by whose fault it is.

use core::fmt;

/// Why a connection is over. Nothing more can be received on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Error {
    /// The peer broke the protocol.
    Peer(Rule),
    /// The peer sent more than we are ready to hold.
    Limit(Limit),
    /// The peer was too slow.
    Timeout(Timer),
}

/// The rule the peer broke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// A LF without a CR before it (RFC 9112 2.2 allows it; we don't).
    BareLf,
    /// A CR without a LF after it (RFC 9112 2.2).
    BareCr,
    /// A control byte in a head (RFC 9110 5.5).
    ControlByte,
    /// A header continued on a second line (RFC 9112 5.2).
    FoldedLine,
    /// A malformed request or status line (RFC 9112 3, 4).
    StartLine,
    /// Not HTTP/1.0 or HTTP/1.1.
    Version,
    /// A malformed header name or value, or space before the colon
    /// (RFC 9112 5.1).
    HeaderLine,
    /// A status outside 100 to 599 (RFC 9110 15).
    Status,
    /// A request target of no known form (RFC 9112 3.2).
    Target,
    /// A method this server does not speak: CONNECT.
    Method,
    /// No host, two hosts, or a malformed host (RFC 9112 3.2).
    Host,
    /// An expectation other than 100-continue (RFC 9110 10.1.1).
    Expectation,
    /// A content-length that is not one run of digits in range
    /// (RFC 9110 8.6).
    ContentLength,
    /// More than one content-length, even if they agree (RFC 9112 6.3).
    ContentLengthTwice,
    /// Content-length beside transfer-encoding (RFC 9112 6.3).
    TwoFramings,
    /// A transfer-encoding other than `chunked` alone (RFC 9112 6.1).
    TransferEncoding,
    /// A transfer-encoding in HTTP/1.0, or with a status or method that has
    /// no body (RFC 9112 6.1).
    TransferEncodingMisplaced,
    /// A chunk size that is not hexadecimal digits in range (RFC 9112 7.1).
    ChunkSize,
    /// A byte in a chunk extension that may not be there (RFC 9112 7.1.1).
    ChunkExtension,
    /// No CRLF after the data of a chunk (RFC 9112 7.1).
    ChunkEnd,
    /// A trailer that would change how the message is read (RFC 9110 6.5.1).
    Trailer,
    /// Bytes nobody asked for, on a connection at rest (RFC 9112 9.2).
    Unasked,
    /// A 101 nobody asked for, or before the request was sent (RFC 9110 7.8).
    UpgradeUnasked,
    /// The connection ended before the first byte of a response. On a reused
    /// connection the request may be tried again (RFC 9112 9.3.1).
    ClosedBeforeResponse,
    /// The connection ended inside a message (RFC 9112 8).
    Truncated,
}

/// The bound that was met; each is a field of [`Limits`](super::Limits).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// `head_bytes_max`
    HeadBytes,
    /// `header_count_max`
    HeaderCount,
    /// `body_bytes_max`
    BodyBytes,
    /// `chunk_extension_max` or `chunk_extensions_max`
    ChunkExtensions,
    /// `interim_max`
    Interim,
    /// `send_buffer`: let the peer take something first.
    SendBuffer,
}

/// The time that ran out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timer {
    /// `head_timeout_ns`
    Head,
    /// `body_idle_ns`
    BodyIdle,
    /// `body_total_ns`
    BodyTotal,
    /// `send_stall_ns`
    SendStall,
    /// `idle_ns`
    Idle,
}

/// What the user asked for that cannot be done now, or at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misuse {
    /// An exchange is under way, or its events are not all polled.
    Busy,
    /// The connection is over; open a new one.
    Closed,
    /// No message is under way that this belongs to.
    NotNow,
    /// The server has answered instead of asking for the body (`Expect: 100-continue`).
    Refused,
    /// A header this library writes itself: set it by the field made for it.
    OwnHeader,
    /// The method or status has no body.
    BodyNotAllowed,
    /// More body than the stated length.
    BodyTooLong,
    /// Less body than the stated length.
    BodyTooShort,
    /// Trailers need a chunked body, and may not frame the message.
    Trailers,
    /// CONNECT is not spoken here.
    Method,
    /// A status out of range, or one that has a call of its own (1xx).
    Status,
    /// The peer did not offer to change the protocol.
    UpgradeNotOffered,
    /// The protocol's name is not a token.
    UpgradeName,
    /// A bound was met.
    Limit(Limit),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Peer(rule) => write!(f, "http: the peer broke a rule: {rule}"),
            Self::Limit(limit) => write!(f, "http: the peer sent too much: limit {limit}"),
            Self::Timeout(timer) => write!(f, "http: the peer was too slow: limit {timer}"),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BareLf => "a LF without CR",
            Self::BareCr => "a CR without LF",
            Self::ControlByte => "a control byte in a head",
            Self::FoldedLine => "a folded header line",
            Self::StartLine => "malformed start line",
            Self::Version => "version is not 1.0 or 1.1",
            Self::HeaderLine => "malformed header line",
            Self::Status => "status outside 100 to 599",
            Self::Target => "malformed request target",
            Self::Method => "CONNECT is not spoken here",
            Self::Host => "not exactly one valid host",
            Self::Expectation => "unknown expectation",
            Self::ContentLength => "malformed content-length",
            Self::ContentLengthTwice => "more than one content-length",
            Self::TwoFramings => "content-length beside transfer-encoding",
            Self::TransferEncoding => "transfer-encoding other than chunked",
            Self::TransferEncodingMisplaced => "transfer-encoding where there can be none",
            Self::ChunkSize => "malformed chunk size",
            Self::ChunkExtension => "malformed chunk extension",
            Self::ChunkEnd => "no CRLF after a chunk",
            Self::Trailer => "a trailer that frames the message",
            Self::Unasked => "bytes nobody asked for",
            Self::UpgradeUnasked => "an upgrade nobody asked for",
            Self::ClosedBeforeResponse => "closed before any response",
            Self::Truncated => "closed inside a message",
        })
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::HeadBytes => "head_bytes_max",
            Self::HeaderCount => "header_count_max",
            Self::BodyBytes => "body_bytes_max",
            Self::ChunkExtensions => "chunk_extension_max or chunk_extensions_max",
            Self::Interim => "interim_max",
            Self::SendBuffer => "send_buffer",
        })
    }
}

impl fmt::Display for Timer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Head => "head_timeout_ns",
            Self::BodyIdle => "body_idle_ns",
            Self::BodyTotal => "body_total_ns",
            Self::SendStall => "send_stall_ns",
            Self::Idle => "idle_ns",
        })
    }
}

impl fmt::Display for Misuse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Busy => "http: an exchange is under way; poll until it ends",
            Self::Closed => "http: the connection is over; open a new one",
            Self::NotNow => "http: no message is under way that this belongs to",
            Self::Refused => "http: the server has answered without the body",
            Self::OwnHeader => "http: this header is written by the library",
            Self::BodyNotAllowed => "http: the method or status has no body",
            Self::BodyTooLong => "http: more body than the stated length",
            Self::BodyTooShort => "http: less body than the stated length",
            Self::Trailers => "http: trailers need a chunked body and may not frame it",
            Self::Method => "http: CONNECT is not spoken here",
            Self::Status => "http: the status does not fit this call",
            Self::UpgradeNotOffered => "http: the peer did not offer an upgrade",
            Self::UpgradeName => "http: the protocol's name is not a token",
            Self::Limit(limit) => return write!(f, "http: limit {limit} met"),
        })
    }
}

impl core::error::Error for Error {}
impl core::error::Error for Misuse {}
