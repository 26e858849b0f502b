//! From the state machine's words for what went wrong to the contract's.

use alloc::format;
use alloc::string::ToString;
use smallos_contract::web::types::{HttpError, HttpLimit, HttpPhase};
use smallos_http::http::redirect::RedirectError;
use smallos_http::http::url::UrlError;
use smallos_http::http::{Error, Limit, Misuse, Rule, Timer};

/// What the peer did.
pub(crate) fn of_peer(error: Error) -> HttpError {
    match error {
        Error::Peer(Rule::ClosedBeforeResponse | Rule::Truncated) => HttpError::Closed,
        Error::Peer(rule) => HttpError::Protocol(rule.to_string()),
        Error::Limit(limit) => HttpError::Limit(of_limit(limit)),
        Error::Timeout(timer) => HttpError::Timeout(match timer {
            Timer::Head => HttpPhase::Head,
            Timer::BodyIdle | Timer::Idle => HttpPhase::Body,
            Timer::BodyTotal => HttpPhase::Exchange,
            Timer::SendStall => HttpPhase::Send,
        }),
    }
}

/// What the guest asked for and can't have.
pub(crate) fn of_guest(misuse: Misuse) -> HttpError {
    match misuse {
        Misuse::Busy | Misuse::Closed | Misuse::NotNow => HttpError::InvalidState,
        Misuse::Refused => HttpError::Closed,
        Misuse::Limit(limit) => HttpError::Limit(of_limit(limit)),
        other => HttpError::InvalidArgument(other.to_string()),
    }
}

/// A URL that the guest gave.
pub(crate) fn of_url(error: UrlError) -> HttpError {
    match error {
        UrlError::TooLong => HttpError::Limit(HttpLimit::UrlBytes),
        other => HttpError::InvalidArgument(other.to_string()),
    }
}

/// A redirect that isn't followed.
pub(crate) fn of_redirect(error: RedirectError) -> HttpError {
    match error {
        RedirectError::TooMany => HttpError::Limit(HttpLimit::Redirects),
        other => HttpError::Redirect(other.to_string()),
    }
}

/// An argument by its name.
pub(crate) fn argument(name: &str, why: impl core::fmt::Display) -> HttpError {
    HttpError::InvalidArgument(format!("{name}: {why}"))
}

fn of_limit(limit: Limit) -> HttpLimit {
    match limit {
        Limit::HeadBytes => HttpLimit::HeadBytes,
        Limit::HeaderCount => HttpLimit::HeaderCount,
        Limit::BodyBytes | Limit::SendBuffer => HttpLimit::BodyBytes,
        Limit::ChunkExtensions => HttpLimit::ChunkExtensions,
        Limit::Interim => HttpLimit::InterimResponses,
    }
}
