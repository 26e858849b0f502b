//! Why a request failed.

use alloc::string::String;
use core::fmt;

use super::{HttpLimit, HttpPhase};
use crate::{bindings::web::types::HttpError, net::ErrorCode};

/// Why a request failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The connection couldn't be made, or broke.
    Net(ErrorCode),
    /// A bound was met.
    Limit(HttpLimit),
    /// Something took too long.
    Timeout(HttpPhase),
    /// The server broke the protocol; the text names the rule.
    Protocol(String),
    /// The server closed the connection in the middle of a message, or before an answer.
    Closed,
    /// An argument isn't valid; the text says which and why.
    InvalidArgument(String),
    /// The call doesn't fit the state: a body after its end.
    InvalidState,
    /// A redirect that can't be followed; the text says why.
    Redirect(String),
    /// The status says that the request failed: 400 to 599.
    Status(u16),
    /// The body isn't UTF-8.
    NotText,
}

impl From<HttpError> for Error {
    fn from(error: HttpError) -> Self {
        match error {
            HttpError::Net(code) => Self::Net(code),
            HttpError::Limit(limit) => Self::Limit(limit),
            HttpError::Timeout(phase) => Self::Timeout(phase),
            HttpError::Protocol(rule) => Self::Protocol(rule),
            HttpError::Closed => Self::Closed,
            HttpError::InvalidArgument(text) => Self::InvalidArgument(text),
            HttpError::Redirect(text) => Self::Redirect(text),
            // Only `try-*` functions say `would-block`, and who calls those here waits then.
            HttpError::InvalidState | HttpError::WouldBlock => Self::InvalidState,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Net(code) => crate::net::Error::from(*code).fmt(f),
            Self::Limit(limit) => {
                f.write_str("a bound was met: ")?;
                f.write_str(limit_name(*limit))
            }
            Self::Timeout(phase) => {
                f.write_str("too slow: ")?;
                f.write_str(phase_name(*phase))
            }
            Self::Protocol(rule) => {
                f.write_str("the server broke the protocol: ")?;
                f.write_str(rule)
            }
            Self::Closed => f.write_str("the server closed the connection too early"),
            Self::InvalidArgument(text) | Self::Redirect(text) => f.write_str(text),
            Self::InvalidState => f.write_str("the call doesn't fit the state of the exchange"),
            Self::Status(status) => write!(f, "the server answered with status {status}"),
            Self::NotText => f.write_str("the body isn't UTF-8"),
        }
    }
}

pub(crate) fn limit_name(limit: HttpLimit) -> &'static str {
    match limit {
        HttpLimit::HeadBytes => "the bytes of a head",
        HttpLimit::HeaderCount => "the number of header fields",
        HttpLimit::BodyBytes => "the bytes of a body",
        HttpLimit::ChunkExtensions => "the bytes of chunk extensions",
        HttpLimit::InterimResponses => "the number of interim responses",
        HttpLimit::Redirects => "the number of redirects",
        HttpLimit::UrlBytes => "the bytes of a URL",
    }
}

fn phase_name(phase: HttpPhase) -> &'static str {
    match phase {
        HttpPhase::Connect => "the connection",
        HttpPhase::Send => "the server took nothing of the request",
        HttpPhase::Head => "the head of the response",
        HttpPhase::Body => "the body of the response",
        HttpPhase::Exchange => "the whole exchange",
        HttpPhase::Call => "this call",
    }
}

impl core::error::Error for Error {}
