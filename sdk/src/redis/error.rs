//! Why something failed.

use alloc::string::String;
use core::fmt;

use super::{ErrorKind, Limit};
use crate::{bindings::redis::redis as host, net::ErrorCode};

/// Why a call failed.
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    /// The server's answer is an error. The connection is fine.
    Server(ServerError),
    /// The reply is no value of the type that was asked for: what it is.
    Type(&'static str),
    /// The network, or a grant that is missing.
    Net(ErrorCode),
    /// It took longer than the connection's timeout. The command may run all the same.
    Timeout,
    /// The server has closed the connection, or QUIT was sent.
    Closed,
    /// The server refused to log in, to set the name or to select the database.
    Refused(ServerError),
    /// The server broke this rule of the protocol. The connection is over.
    Protocol(String),
    /// A bound was met.
    Limit(Limit),
    /// Nothing happened, for this reason.
    Misuse(String),
    /// The address isn't `redis://user:password@host:port/database`: what is wrong with it.
    Url(&'static str),
}

/// An error that the server answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerError {
    /// What it means.
    pub kind: ErrorKind,
    /// Its first word, such as `WRONGTYPE`; empty if the server gave none.
    pub code: String,
    /// The rest.
    pub text: String,
}

/// The node of a cluster that MOVED or ASK names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Redirect<'a> {
    /// The key's slot, 0 to 16383.
    pub slot: u16,
    /// The node's host; empty means the host that answered.
    pub host: &'a str,
    /// The node's port.
    pub port: u16,
}

impl ServerError {
    /// Where a cluster's MOVED or ASK points to.
    pub fn redirect(&self) -> Option<Redirect<'_>> {
        if !matches!(self.kind, ErrorKind::Moved | ErrorKind::Ask) {
            return None;
        }
        let (slot, node) = self.text.split_once(' ')?;
        // An IPv6 host has colons of its own.
        let (host, port) = node.rsplit_once(':')?;
        Some(Redirect {
            slot: slot.parse().ok()?,
            host,
            port: port.parse().ok()?,
        })
    }
}

impl From<host::Error> for Error {
    fn from(error: host::Error) -> Self {
        match error {
            host::Error::Net(code) => Self::Net(code),
            host::Error::Timeout => Self::Timeout,
            host::Error::Closed => Self::Closed,
            host::Error::Refused(refusal) => Self::Refused(ServerError {
                kind: refusal.kind,
                code: refusal.code,
                text: refusal.text,
            }),
            host::Error::Protocol(rule) => Self::Protocol(rule),
            host::Error::Limit(limit) => Self::Limit(limit),
            host::Error::Misuse(text) => Self::Misuse(text),
            host::Error::WouldBlock => Self::Net(ErrorCode::WouldBlock),
        }
    }
}

impl From<ServerError> for Error {
    fn from(error: ServerError) -> Self {
        Self::Server(error)
    }
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)?;
        if !self.code.is_empty() && !self.text.is_empty() {
            f.write_str(" ")?;
        }
        f.write_str(&self.text)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, text) = match self {
            Self::Server(error) => return error.fmt(f),
            Self::Refused(error) => {
                f.write_str("the server refuses the login: ")?;
                return error.fmt(f);
            }
            Self::Net(code) => return crate::net::Error::Host(*code).fmt(f),
            Self::Timeout => ("no answer within the connection's timeout", ""),
            Self::Closed => ("the server has closed the connection", ""),
            Self::Type(what) => ("the reply is of another type: ", *what),
            Self::Protocol(rule) => ("the server broke the protocol: ", rule.as_str()),
            Self::Limit(limit) => ("a limit was met: ", limit_name(*limit)),
            Self::Misuse(text) => ("not possible now: ", text.as_str()),
            Self::Url(text) => ("the address of the server: ", *text),
        };
        f.write_str(what)?;
        f.write_str(text)
    }
}

const fn limit_name(limit: Limit) -> &'static str {
    match limit {
        Limit::ResponseBytes => "the bytes of a reply",
        Limit::Nesting => "the nesting of a reply",
        Limit::Values => "the number of values in a reply",
        Limit::LineBytes => "the bytes of a line",
        Limit::CommandBytes => "the bytes of a command",
        Limit::Subscriptions => "the number of subscriptions or the bytes of their names",
        Limit::Messages => "the messages that wait to be taken",
        Limit::Replies => "the replies that wait to be taken",
    }
}

impl core::error::Error for ServerError {}
impl core::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn moved(text: &str) -> ServerError {
        ServerError {
            kind: ErrorKind::Moved,
            code: "MOVED".into(),
            text: text.into(),
        }
    }

    #[test]
    fn a_redirect_names_slot_host_and_port() {
        let error = moved("3999 ::1:6381");
        let redirect = error.redirect().unwrap();
        assert_eq!(
            (redirect.slot, redirect.host, redirect.port),
            (3999, "::1", 6381)
        );
        assert_eq!(moved("3999").redirect(), None);
        assert_eq!(error.to_string(), "MOVED 3999 ::1:6381");
    }
}
