//! Why a call failed.

use alloc::string::String;
use core::fmt;

use super::{Limit, ReasonCode, Refusal};
use crate::{bindings::mqtt::mqtt as host, net::ErrorCode};

/// Why a call failed. Where the connection is over, each later call says the same until
/// [`Client::reconnect`](super::Client::reconnect).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The connection can't be made, or broke; `timeout`: the server is silent.
    Net(ErrorCode),
    /// The server didn't answer this request in time; the connection stands. A message of QoS
    /// 1 or 2 is still under way, unless there was no room for it all the while: then it never
    /// began. [`Client::hand_over`](super::Client::hand_over) tells the two apart.
    Timeout,
    /// This client has disconnected, or the server ended the connection without a word.
    Closed,
    /// The server refused the connection, a message or a subscription.
    Refused(Refusal),
    /// The server ended the connection and said why.
    Disconnected(Refusal),
    /// The server broke this rule of the protocol. The connection is over.
    Protocol(String),
    /// A bound of the options or the host is met.
    Limit(Limit),
    /// The server has said on connecting that it doesn't take this.
    NotTaken(String),
    /// The server has lost the session: the message may have been delivered or not.
    SessionLost,
    /// An argument breaks this rule.
    Invalid(String),
}

impl Error {
    /// Whether another try to connect may succeed: the other side is away or busy, and hasn't
    /// said no to what was asked.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Net(code) => !matches!(
                code,
                ErrorCode::AccessDenied
                    | ErrorCode::NotSupported
                    | ErrorCode::InvalidArgument
                    | ErrorCode::CertificateRefused
                    | ErrorCode::UnknownProfile
            ),
            Self::Timeout | Self::Closed => true,
            Self::Refused(refusal) | Self::Disconnected(refusal) => matches!(
                refusal.code,
                ReasonCode::UnspecifiedError
                    | ReasonCode::ServerUnavailable
                    | ReasonCode::ServerBusy
                    | ReasonCode::ServerShuttingDown
                    | ReasonCode::KeepAliveTimeout
                    | ReasonCode::MessageRateTooHigh
                    | ReasonCode::QuotaExceeded
                    | ReasonCode::AdministrativeAction
                    | ReasonCode::ConnectionRateExceeded
                    | ReasonCode::MaximumConnectTime
            ),
            _ => false,
        }
    }
}

impl From<host::Error> for Error {
    fn from(error: host::Error) -> Self {
        match error {
            host::Error::Net(code) => Self::Net(code),
            // The waits of this module turn it into a wait.
            host::Error::WouldBlock | host::Error::Timeout => Self::Timeout,
            host::Error::Closed => Self::Closed,
            host::Error::Refused(refusal) => Self::Refused(refusal),
            host::Error::Disconnected(refusal) => Self::Disconnected(refusal),
            host::Error::Protocol(rule) => Self::Protocol(rule),
            host::Error::Limit(limit) => Self::Limit(limit),
            host::Error::NotTaken(what) => Self::NotTaken(what),
            host::Error::SessionLost => Self::SessionLost,
            host::Error::Invalid(rule) => Self::Invalid(rule),
        }
    }
}

impl From<ReasonCode> for Error {
    /// A subscription that wasn't granted.
    fn from(code: ReasonCode) -> Self {
        Self::Refused(Refusal {
            code,
            text: None,
            server_reference: None,
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Net(code) => crate::net::Error::from(*code).fmt(f),
            Self::Timeout => f.write_str("the server didn't answer in time"),
            Self::Closed => f.write_str("the connection is closed"),
            Self::Refused(refusal) => told(f, "the server refused", refusal),
            Self::Disconnected(refusal) => told(f, "the server disconnected", refusal),
            Self::Protocol(rule) => {
                f.write_str("the server broke the protocol: ")?;
                f.write_str(rule)
            }
            Self::Limit(limit) => {
                f.write_str("a limit is met: ")?;
                f.write_str(match limit {
                    Limit::PacketBytes => "the largest packet",
                    Limit::Filters => "256 filters in a request",
                    Limit::ReceiveMaximum => "the server's messages under way",
                })
            }
            Self::NotTaken(what) => f.write_str(what),
            Self::SessionLost => f.write_str("the server lost the session"),
            Self::Invalid(rule) => f.write_str(rule),
        }
    }
}

fn told(f: &mut fmt::Formatter<'_>, what: &str, refusal: &Refusal) -> fmt::Result {
    f.write_str(what)?;
    f.write_str(": ")?;
    f.write_str(name(refusal.code))?;
    if let Some(text) = &refusal.text {
        f.write_str(": ")?;
        f.write_str(text)?;
    }
    Ok(())
}

/// The standard's words.
fn name(code: ReasonCode) -> &'static str {
    match code {
        ReasonCode::Success => "success",
        ReasonCode::GrantedQos1 => "granted QoS 1",
        ReasonCode::GrantedQos2 => "granted QoS 2",
        ReasonCode::DisconnectWithWill => "disconnect with will message",
        ReasonCode::NoMatchingSubscribers => "no matching subscribers",
        ReasonCode::NoSubscriptionExisted => "no subscription existed",
        ReasonCode::ContinueAuthentication => "continue authentication",
        ReasonCode::Reauthenticate => "re-authenticate",
        ReasonCode::UnspecifiedError => "unspecified error",
        ReasonCode::MalformedPacket => "malformed packet",
        ReasonCode::ProtocolError => "protocol error",
        ReasonCode::ImplementationSpecificError => "implementation specific error",
        ReasonCode::UnsupportedProtocolVersion => "unsupported protocol version",
        ReasonCode::ClientIdentifierNotValid => "client identifier not valid",
        ReasonCode::BadUserNameOrPassword => "bad user name or password",
        ReasonCode::NotAuthorized => "not authorized",
        ReasonCode::ServerUnavailable => "server unavailable",
        ReasonCode::ServerBusy => "server busy",
        ReasonCode::Banned => "banned",
        ReasonCode::ServerShuttingDown => "server shutting down",
        ReasonCode::BadAuthenticationMethod => "bad authentication method",
        ReasonCode::KeepAliveTimeout => "keep alive timeout",
        ReasonCode::SessionTakenOver => "session taken over",
        ReasonCode::TopicFilterInvalid => "topic filter invalid",
        ReasonCode::TopicNameInvalid => "topic name invalid",
        ReasonCode::PacketIdentifierInUse => "packet identifier in use",
        ReasonCode::PacketIdentifierNotFound => "packet identifier not found",
        ReasonCode::ReceiveMaximumExceeded => "receive maximum exceeded",
        ReasonCode::TopicAliasInvalid => "topic alias invalid",
        ReasonCode::PacketTooLarge => "packet too large",
        ReasonCode::MessageRateTooHigh => "message rate too high",
        ReasonCode::QuotaExceeded => "quota exceeded",
        ReasonCode::AdministrativeAction => "administrative action",
        ReasonCode::PayloadFormatInvalid => "payload format invalid",
        ReasonCode::RetainNotSupported => "retain not supported",
        ReasonCode::QosNotSupported => "QoS not supported",
        ReasonCode::UseAnotherServer => "use another server",
        ReasonCode::ServerMoved => "server moved",
        ReasonCode::SharedSubscriptionsNotSupported => "shared subscriptions not supported",
        ReasonCode::ConnectionRateExceeded => "connection rate exceeded",
        ReasonCode::MaximumConnectTime => "maximum connect time",
        ReasonCode::SubscriptionIdentifiersNotSupported => "subscription identifiers not supported",
        ReasonCode::WildcardSubscriptionsNotSupported => "wildcard subscriptions not supported",
    }
}

impl core::error::Error for Error {}
