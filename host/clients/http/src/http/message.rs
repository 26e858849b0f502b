//! Methods, versions, and the heads of requests and responses.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt;

use super::headers::{Headers, is_token};

/// A request method: any token, with regard to case (RFC 9110 9.1).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Method(Cow<'static, str>);

/// The text is not a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MethodError;

#[allow(missing_docs, reason = "the names say it")]
impl Method {
    pub const GET: Self = Self(Cow::Borrowed("GET"));
    pub const HEAD: Self = Self(Cow::Borrowed("HEAD"));
    pub const POST: Self = Self(Cow::Borrowed("POST"));
    pub const PUT: Self = Self(Cow::Borrowed("PUT"));
    pub const PATCH: Self = Self(Cow::Borrowed("PATCH"));
    pub const DELETE: Self = Self(Cow::Borrowed("DELETE"));
    pub const OPTIONS: Self = Self(Cow::Borrowed("OPTIONS"));
}

impl Method {
    /// Reads a method.
    pub fn new(name: &str) -> Result<Self, MethodError> {
        for known in [
            Self::GET,
            Self::HEAD,
            Self::POST,
            Self::PUT,
            Self::PATCH,
            Self::DELETE,
            Self::OPTIONS,
        ] {
            if known.as_str() == name {
                return Ok(known);
            }
        }
        if is_token(name.as_bytes()) {
            Ok(Self(Cow::Owned(name.into())))
        } else {
            Err(MethodError)
        }
    }

    /// The method as sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a request with it usually has a body, so that an empty one is
    /// stated (RFC 9110 8.6).
    pub(super) fn expects_body(&self) -> bool {
        [Self::POST, Self::PUT, Self::PATCH].contains(self)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for MethodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("http: a method must be letters, digits and !#$%&'*+-.^_`|~")
    }
}

impl core::error::Error for MethodError {}

/// The version in a start line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// HTTP/1.0
    Http10,
    /// HTTP/1.1
    Http11,
}

/// What a server reads before the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestHead {
    /// The method; never CONNECT.
    pub method: Method,
    /// The target as sent: `/path?query`, `http://host/path`, or `*`.
    pub target: String,
    /// The version.
    pub version: Version,
    /// All header fields.
    pub headers: Headers,
    /// The client waits for `100 Continue` before it sends the body.
    pub expects_continue: bool,
    /// A body follows, of this length if it was stated.
    pub body: Option<BodySize>,
}

/// What a head says about the length of the body that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodySize {
    /// This many bytes.
    Stated(u64),
    /// Known when it ends.
    Unstated,
}

/// The path of a request's target, still percent-encoded, without query; `*` for the server.
pub fn target_path(target: &str) -> &str {
    let rest = match target.split_once("://") {
        Some((_, rest)) if !target.starts_with('/') => {
            rest.find(['/', '?']).map_or("/", |at| &rest[at..])
        }
        _ => target,
    };
    match rest.split('?').next() {
        Some("") | None => "/",
        Some(path) => path,
    }
}

/// The query of a request's target, still encoded, without the question mark.
pub fn target_query(target: &str) -> Option<&str> {
    target.split_once('?').map(|(_, query)| query)
}

impl RequestHead {
    /// The path, still percent-encoded, without query; `*` for the server.
    pub fn path(&self) -> &str {
        target_path(&self.target)
    }

    /// The query, still encoded, without the question mark.
    pub fn query(&self) -> Option<&str> {
        target_query(&self.target)
    }

    /// The protocols the client offers to change to (RFC 9110 7.8).
    pub fn upgrades(&self) -> Vec<&str> {
        if self.version == Version::Http10 || !self.headers.lists("connection", "upgrade") {
            return Vec::new();
        }
        self.headers
            .all("upgrade")
            .filter_map(|v| core::str::from_utf8(v).ok())
            .flat_map(|v| v.split(','))
            .map(str::trim)
            .filter(|v| !v.is_empty())
            .collect()
    }
}

/// What a client reads before the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseHead {
    /// The version.
    pub version: Version,
    /// 100 to 599.
    pub status: u16,
    /// The words after the status; nobody should act on them. Empty if they
    /// are not UTF-8.
    pub reason: String,
    /// All header fields.
    pub headers: Headers,
}

/// Whether the connection stays after this message (RFC 9112 9.3).
pub(super) fn keeps_alive(version: Version, headers: &Headers) -> bool {
    if headers.lists("connection", "close") {
        return false;
    }
    version == Version::Http11 || headers.lists("connection", "keep-alive")
}
