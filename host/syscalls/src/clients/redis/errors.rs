//! Why something failed, in the contract's words.

use super::flat::kind;
use alloc::string::{String, ToString};
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::redis::redis::{Error, ErrorKind, Limit, Refusal};
use smallos_redis::{self as redis, CloseReason, HandshakeError, Misuse};

/// What the network says. That it took too long is the same as any other wait that did.
pub(super) fn from_network(code: ErrorCode) -> Error {
    match code {
        ErrorCode::Timeout => Error::Timeout,
        code => Error::Net(code),
    }
}

/// Why a connection is over.
pub(super) fn from_end(reason: CloseReason) -> Error {
    match reason {
        CloseReason::Ended | CloseReason::Handshake(HandshakeError::Ended) => Error::Closed,
        CloseReason::Handshake(HandshakeError::NoResp3) => Error::Refused(Refusal {
            kind: ErrorKind::NoProto,
            code: String::new(),
            text: "the server speaks no RESP3".into(),
        }),
        CloseReason::Handshake(HandshakeError::Refused { error, .. }) => Error::Refused(Refusal {
            kind: kind(&error),
            text: String::from_utf8_lossy(&error.text).into_owned(),
            code: error.code,
        }),
        CloseReason::Broken(error) => from_client(error),
    }
}

/// Why the state machine refused a command, or why it gave up.
pub(super) fn from_client(error: redis::Error) -> Error {
    match error {
        redis::Error::Peer(violation) => Error::Protocol(violation.to_string()),
        redis::Error::Misuse(Misuse::Closed) => Error::Closed,
        redis::Error::Misuse(misuse) => Error::Misuse(misuse.to_string()),
        redis::Error::Limit(limit) => from_limit(limit),
    }
}

fn from_limit(limit: redis::Limit) -> Error {
    Error::Limit(match limit {
        redis::Limit::ResponseBytes => Limit::ResponseBytes,
        redis::Limit::Nesting => Limit::Nesting,
        redis::Limit::Elements => Limit::Values,
        redis::Limit::LineBytes => Limit::LineBytes,
        redis::Limit::TransmitBytes => Limit::CommandBytes,
        redis::Limit::Subscriptions | redis::Limit::SubscriptionBytes => Limit::Subscriptions,
        // Replies make room again.
        redis::Limit::InFlight => return Error::WouldBlock,
        // Not met: the connection is read only while it has room.
        redis::Limit::InputBytes => Limit::Replies,
    })
}

/// A call that doesn't fit the connection's state.
pub(super) fn misuse(text: &str) -> Error {
    Error::Misuse(text.into())
}
