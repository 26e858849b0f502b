//! Why a WebSocket call failed.

use alloc::string::String;
use core::fmt;

use crate::{bindings::web::websocket::WebsocketError, net};

/// How a connection was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// The peer's code; 1005 if it gave none, 1006 if the connection ended without a goodbye.
    pub code: u16,
    /// The peer's reason.
    pub reason: String,
}

/// Why a call failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The connection couldn't be made, or broke.
    Net(net::Error),
    /// The server answered the handshake with this HTTP status.
    Refused(u16),
    /// The peer broke the protocol; the text names the rule.
    Protocol(String),
    /// The peer sent more than a bound allows; the text names it.
    Limit(String),
    /// It took too long.
    Timeout,
    /// The connection is closed, or this side has begun to close it.
    Closed(Closed),
    /// An argument isn't valid; the text says which and why.
    InvalidArgument(String),
    /// The call doesn't fit the state: an unfinished message of the other kind.
    InvalidState,
}

impl From<WebsocketError> for Error {
    fn from(error: WebsocketError) -> Self {
        match error {
            WebsocketError::Net(code) => Self::Net(code.into()),
            WebsocketError::Refused(status) => Self::Refused(status),
            WebsocketError::Protocol(rule) => Self::Protocol(rule),
            WebsocketError::Limit(limit) => Self::Limit(limit),
            WebsocketError::Timeout => Self::Timeout,
            WebsocketError::Closed(closing) => Self::Closed(Closed {
                code: closing.code,
                reason: closing.reason,
            }),
            WebsocketError::InvalidArgument(what) => Self::InvalidArgument(what),
            // What would block is waited for.
            WebsocketError::InvalidState | WebsocketError::WouldBlock => Self::InvalidState,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Net(error) => error.fmt(f),
            Self::Refused(status) => write!(f, "the server refused with status {status}"),
            Self::Protocol(rule) => write!(f, "the peer broke the protocol: {rule}"),
            Self::Limit(limit) => write!(f, "the peer sent too much: {limit}"),
            Self::Timeout => f.write_str("the peer took too long"),
            Self::Closed(Closed { code, reason }) if reason.is_empty() => {
                write!(f, "closed with code {code}")
            }
            Self::Closed(Closed { code, reason }) => {
                write!(f, "closed with code {code}: {reason}")
            }
            Self::InvalidArgument(what) => f.write_str(what),
            Self::InvalidState => f.write_str("the call doesn't fit the connection's state"),
        }
    }
}

impl core::error::Error for Error {}
