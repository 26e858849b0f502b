//! Why a call on a server's connection failed.

use alloc::string::String;
use core::fmt;

use crate::{
    bindings::web::types::{HttpError, HttpLimit, HttpPhase},
    http::limit_name,
    net,
};

/// Why a call failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The connection broke.
    Net(net::Error),
    /// The client sent more than a bound allows.
    Limit(HttpLimit),
    /// The client took too long.
    Timeout(HttpPhase),
    /// The client broke the protocol; the text names the rule.
    Protocol(String),
    /// The client has closed the connection.
    Closed,
    /// An argument isn't valid; the text says which and why.
    InvalidArgument(String),
    /// The call doesn't fit the state, for instance a second answer.
    InvalidState,
    /// The body is larger than the caller wants it.
    TooLarge,
}

impl From<HttpError> for Error {
    fn from(error: HttpError) -> Self {
        match error {
            HttpError::Net(code) => Self::Net(code.into()),
            HttpError::Limit(limit) => Self::Limit(limit),
            HttpError::Timeout(phase) => Self::Timeout(phase),
            HttpError::Protocol(rule) => Self::Protocol(rule),
            HttpError::Closed => Self::Closed,
            HttpError::InvalidArgument(what) | HttpError::Redirect(what) => {
                Self::InvalidArgument(what)
            }
            // What would block is waited for.
            HttpError::InvalidState | HttpError::WouldBlock => Self::InvalidState,
        }
    }
}

const fn phase_name(phase: HttpPhase) -> &'static str {
    match phase {
        HttpPhase::Send => "it reads nothing",
        HttpPhase::Head => "the head",
        HttpPhase::Body => "the body",
        HttpPhase::Call | HttpPhase::Connect | HttpPhase::Exchange => "this call",
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Net(error) => error.fmt(f),
            Self::Limit(limit) => write!(f, "the client sent too much: {}", limit_name(*limit)),
            Self::Timeout(phase) => write!(f, "the client took too long: {}", phase_name(*phase)),
            Self::Protocol(rule) => write!(f, "the client broke the protocol: {rule}"),
            Self::Closed => f.write_str("the client has closed the connection"),
            Self::InvalidArgument(what) => f.write_str(what),
            Self::InvalidState => f.write_str("the call doesn't fit the connection's state"),
            Self::TooLarge => f.write_str("the body is too large"),
        }
    }
}

impl core::error::Error for Error {}
