//! The opening handshake (RFC 6455, 4): a request and an answer of HTTP/1.1, written and checked.
//! httparse reads the lines; what they must say is checked here, and what is there twice and
//! should be there once is refused. No extension is offered or accepted.

use crate::error::{Error, HandshakeRule, LimitHit, Misuse};
use crate::event::UpgradeRequest;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest as _, Sha1};

/// What the key is joined with (RFC 6455, 1.3).
const GUID: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// Written by this module or without meaning in a handshake; not for the user to set.
const RESERVED: [&str; 10] = [
    "host",
    "upgrade",
    "connection",
    "content-length",
    "transfer-encoding",
    "sec-websocket-key",
    "sec-websocket-version",
    "sec-websocket-accept",
    "sec-websocket-protocol",
    "sec-websocket-extensions",
];

/// One header field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// A token (RFC 9110, 5.6.2); its case doesn't matter.
    pub name: String,
    /// Without CR, LF and NUL.
    pub value: String,
}

/// What a client asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientRequest {
    /// What `Host` says: name, and `:port` where it isn't the scheme's own.
    pub host: String,
    /// Path and query; begins with `/`, without a fragment.
    pub target: String,
    /// Subprotocols to choose from, the preferred first; all different. May be empty.
    pub subprotocols: Vec<String>,
    /// Further headers: `Origin`, `Authorization`, `Cookie` ...
    pub headers: Vec<Header>,
}

impl ClientRequest {
    /// Writes the request. `key` is the base64 of 16 random bytes ([`key`]).
    ///
    /// # Errors
    /// [`Misuse::Handshake`] names the part that can't be written.
    pub fn write(&self, key: &str) -> Result<String, Misuse> {
        if !target_is_valid(&self.target) {
            return Err(Misuse::Handshake("target"));
        }
        if !host_is_valid(&self.host) {
            return Err(Misuse::Handshake("host"));
        }
        let mut text = format!(
            "GET {} HTTP/1.1\r\nHost: {}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n",
            self.target, self.host
        );
        if !self.subprotocols.is_empty() {
            let different = |(at, name): (usize, &String)| {
                !self.subprotocols.iter().take(at).any(|other| other == name)
            };
            if !self.subprotocols.iter().all(|name| is_token(name))
                || !self.subprotocols.iter().enumerate().all(different)
            {
                return Err(Misuse::Handshake("subprotocols"));
            }
            text.push_str(&format!(
                "Sec-WebSocket-Protocol: {}\r\n",
                self.subprotocols.join(", ")
            ));
        }
        write_headers(&mut text, &self.headers)?;
        text.push_str("\r\n");
        Ok(text)
    }
}

/// The key for a request, from 16 random bytes (RFC 6455, 4.1).
#[must_use]
pub fn key(nonce: [u8; 16]) -> String {
    STANDARD.encode(nonce)
}

/// The `Sec-WebSocket-Accept` that answers `key` (RFC 6455, 4.2.2).
#[must_use]
pub fn accept_key(key: &str) -> String {
    STANDARD.encode(Sha1::new().chain_update(key).chain_update(GUID).finalize())
}

/// What a server keeps of a request until it is answered.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) key: String,
    pub(crate) subprotocols: Vec<String>,
}

/// A request that a server of HTTP has read, to be checked as one for a WebSocket.
#[derive(Clone, Copy, Debug)]
pub struct ParsedRequest<'a> {
    /// As it came; only `GET` will do.
    pub method: &'a str,
    /// The minor version of HTTP/1; only 1 will do.
    pub minor_version: u8,
    /// Path and query.
    pub target: &'a str,
    /// Names and values of all header fields, in order.
    pub headers: &'a [(&'a str, &'a [u8])],
}

/// Reads a whole request head and checks it.
pub(crate) fn read_request(
    head: &[u8],
    max_headers: usize,
) -> Result<(UpgradeRequest, Asked), Error> {
    let mut slots = vec![httparse::EMPTY_HEADER; max_headers];
    let mut request = httparse::Request::new(&mut slots);
    parsed(request.parse(head), head.len(), max_headers)?;
    let headers = fields(request.headers);
    check_request(&ParsedRequest {
        method: request.method.unwrap_or_default(),
        minor_version: request.version.unwrap_or_default(),
        target: request.path.unwrap_or_default(),
        headers: &headers,
    })
}

/// The most subprotocols that a client may offer: each is compared with those before it.
const SUBPROTOCOLS_MAX: usize = 16;

/// Checks what a request says (RFC 6455, 4.2.1).
pub(crate) fn check_request(request: &ParsedRequest<'_>) -> Result<(UpgradeRequest, Asked), Error> {
    if request.method != "GET" {
        return Err(HandshakeRule::Method.into());
    }
    if request.minor_version != 1 {
        return Err(HandshakeRule::Version.into());
    }
    let target = request.target;
    if !target_is_valid(target) {
        return Err(HandshakeRule::Target.into());
    }
    let headers = Headers(request.headers);
    let host = headers.once("host", HandshakeRule::Host)?;
    if !host_is_valid(host) {
        return Err(HandshakeRule::Host.into());
    }
    headers.refuse_body()?;
    if !headers
        .list("upgrade", HandshakeRule::Upgrade)?
        .iter()
        .any(|name| name.eq_ignore_ascii_case("websocket"))
    {
        return Err(HandshakeRule::Upgrade.into());
    }
    headers.check_connection()?;
    if headers.once("sec-websocket-version", HandshakeRule::WebSocketVersion)? != "13" {
        return Err(HandshakeRule::WebSocketVersion.into());
    }
    let key = headers.once("sec-websocket-key", HandshakeRule::Key)?;
    let mut nonce = [0; 18];
    if STANDARD.decode_slice(key, &mut nonce) != Ok(16) {
        return Err(HandshakeRule::Key.into());
    }
    let subprotocols = headers.list("sec-websocket-protocol", HandshakeRule::Protocol)?;
    if subprotocols.len() > SUBPROTOCOLS_MAX {
        return Err(HandshakeRule::Protocol.into());
    }
    for (at, name) in subprotocols.iter().enumerate() {
        if !is_token(name) || subprotocols.iter().take(at).any(|other| other == name) {
            return Err(HandshakeRule::Protocol.into());
        }
    }
    let subprotocols: Vec<String> = subprotocols.iter().map(ToString::to_string).collect();
    let asked = Asked {
        key: key.into(),
        subprotocols: subprotocols.clone(),
    };
    let origin = match headers.count("origin") {
        0 => None,
        _ => Some(headers.once("origin", HandshakeRule::Syntax)?.into()),
    };
    let request = UpgradeRequest {
        target: target.into(),
        host: host.into(),
        origin,
        subprotocols,
        headers: headers.to_vec(),
    };
    Ok((request, asked))
}

/// Checks a whole response head (RFC 6455, 4.1) and gives the subprotocol that was chosen.
pub(crate) fn read_response(
    head: &[u8],
    max_headers: usize,
    key: &str,
    offered: &[String],
) -> Result<Option<String>, Error> {
    let mut slots = vec![httparse::EMPTY_HEADER; max_headers];
    let mut response = httparse::Response::new(&mut slots);
    parsed(response.parse(head), head.len(), max_headers)?;
    if response.version != Some(1) {
        return Err(HandshakeRule::Version.into());
    }
    match response.code {
        Some(101) => {}
        Some(status @ 100..=999) => return Err(Error::Refused { status }),
        _ => return Err(HandshakeRule::Syntax.into()),
    }
    let headers = fields(response.headers);
    let headers = Headers(&headers);
    headers.refuse_body()?;
    if !headers
        .once("upgrade", HandshakeRule::Upgrade)?
        .eq_ignore_ascii_case("websocket")
    {
        return Err(HandshakeRule::Upgrade.into());
    }
    headers.check_connection()?;
    if headers.once("sec-websocket-accept", HandshakeRule::Accept)? != accept_key(key) {
        return Err(HandshakeRule::Accept.into());
    }
    if headers.count("sec-websocket-extensions") > 0 {
        return Err(HandshakeRule::Extension.into());
    }
    if headers.count("sec-websocket-protocol") == 0 {
        return Ok(None);
    }
    let chosen = headers.once("sec-websocket-protocol", HandshakeRule::Protocol)?;
    // Names are compared as they are: RFC 6455 doesn't say that case doesn't matter.
    let known = offered
        .iter()
        .find(|name| *name == chosen)
        .ok_or(HandshakeRule::Protocol)?;
    Ok(Some(known.clone()))
}

/// Writes the answer that agrees.
pub(crate) fn write_accept(
    asked: &Asked,
    subprotocol: Option<&str>,
    headers: &[Header],
) -> Result<String, Misuse> {
    let mut text = format!(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {}\r\n",
        accept_key(&asked.key)
    );
    if let Some(name) = subprotocol {
        if !asked.subprotocols.iter().any(|offered| offered == name) {
            return Err(Misuse::Handshake("a subprotocol that was not offered"));
        }
        text.push_str(&format!("Sec-WebSocket-Protocol: {name}\r\n"));
    }
    write_headers(&mut text, headers)?;
    text.push_str("\r\n");
    Ok(text)
}

/// Writes an answer that refuses, without a body.
pub(crate) fn write_refusal(status: u16, headers: &[Header]) -> Result<String, Misuse> {
    if !(300..=599).contains(&status) {
        return Err(Misuse::Handshake("a status outside of 300 to 599"));
    }
    // An empty reason phrase is allowed (RFC 9112, 4) and nobody reads it.
    let mut text = format!("HTTP/1.1 {status} \r\nConnection: close\r\nContent-Length: 0\r\n");
    if status == 426 {
        // RFC 9110, 15.5.22 wants the first, RFC 6455, 4.4 the second.
        text.push_str("Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n");
    }
    if status == 405 {
        // RFC 9110, 15.5.6.
        text.push_str("Allow: GET\r\n");
    }
    write_headers(&mut text, headers)?;
    text.push_str("\r\n");
    Ok(text)
}

/// The status that answers a request which failed with `error`: 400, 405, 408, 426, 431 or 505.
#[must_use]
pub fn refusal_status(error: &Error) -> u16 {
    use crate::error::Violation::Handshake;
    match error {
        Error::Limit(_) => 431,
        Error::Peer(Handshake(HandshakeRule::WebSocketVersion | HandshakeRule::Upgrade)) => 426,
        Error::Peer(Handshake(HandshakeRule::Method)) => 405,
        Error::Peer(Handshake(HandshakeRule::Version)) => 505,
        Error::Timeout(_) => 408,
        _ => 400,
    }
}

fn parsed(result: httparse::Result<usize>, size: usize, max_headers: usize) -> Result<(), Error> {
    match result {
        Ok(httparse::Status::Complete(read)) if read == size => Ok(()),
        Ok(_) => Err(HandshakeRule::Syntax.into()),
        Err(httparse::Error::TooManyHeaders) => Err(LimitHit::Headers(max_headers).into()),
        Err(httparse::Error::Version) => Err(HandshakeRule::Version.into()),
        Err(_) => Err(HandshakeRule::Syntax.into()),
    }
}

fn fields<'a>(headers: &[httparse::Header<'a>]) -> Vec<(&'a str, &'a [u8])> {
    headers
        .iter()
        .map(|header| (header.name, header.value))
        .collect()
}

/// The header fields of one head.
struct Headers<'a>(&'a [(&'a str, &'a [u8])]);

impl<'a> Headers<'a> {
    fn values(&self, name: &'static str) -> impl Iterator<Item = &'a [u8]> {
        self.0
            .iter()
            .filter(move |(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| *value)
    }

    fn count(&self, name: &'static str) -> usize {
        self.values(name).count()
    }

    /// The one value of `name`, trimmed.
    fn once(&self, name: &'static str, rule: HandshakeRule) -> Result<&'a str, Error> {
        let mut values = self.values(name);
        match (values.next(), values.next()) {
            (Some(value), None) => Ok(trimmed(core::str::from_utf8(value).map_err(|_| rule)?)),
            _ => Err(rule.into()),
        }
    }

    /// All members of the comma-separated lists of `name` (RFC 9110, 5.6.1). Empty ones are left
    /// out, as that section wants it.
    fn list(&self, name: &'static str, rule: HandshakeRule) -> Result<Vec<&'a str>, Error> {
        let mut members = Vec::new();
        for value in self.values(name) {
            let value = core::str::from_utf8(value).map_err(|_| rule)?;
            members.extend(
                value
                    .split(',')
                    .map(trimmed)
                    .filter(|member| !member.is_empty()),
            );
        }
        Ok(members)
    }

    fn check_connection(&self) -> Result<(), Error> {
        let names = self.list("connection", HandshakeRule::Connection)?;
        let named = names
            .iter()
            .any(|name| name.eq_ignore_ascii_case("upgrade"));
        if named {
            Ok(())
        } else {
            Err(HandshakeRule::Connection.into())
        }
    }

    /// A body would be read as frames by one side and as a body by the other.
    fn refuse_body(&self) -> Result<(), Error> {
        let empty = match self.count("content-length") {
            0 => true,
            _ => self.once("content-length", HandshakeRule::Body)? == "0",
        };
        if empty && self.count("transfer-encoding") == 0 {
            Ok(())
        } else {
            Err(HandshakeRule::Body.into())
        }
    }

    fn to_vec(&self) -> Vec<Header> {
        let text = |(name, value): &(&str, &[u8])| {
            let value = core::str::from_utf8(value).ok()?;
            Some(Header {
                name: (*name).into(),
                value: trimmed(value).into(),
            })
        };
        self.0.iter().filter_map(text).collect()
    }
}

/// Without the white space that may stand around a value (RFC 9110, 5.6.3).
fn trimmed(value: &str) -> &str {
    value.trim_matches([' ', '\t'])
}

fn write_headers(text: &mut String, headers: &[Header]) -> Result<(), Misuse> {
    for header in headers {
        if !is_token(&header.name)
            || RESERVED
                .iter()
                .any(|name| name.eq_ignore_ascii_case(&header.name))
        {
            return Err(Misuse::Handshake("a header's name"));
        }
        if header
            .value
            .bytes()
            .any(|byte| byte != b'\t' && (byte < b' ' || byte == 0x7f))
        {
            return Err(Misuse::Handshake("a header's value"));
        }
        text.push_str(&format!("{}: {}\r\n", header.name, header.value));
    }
    Ok(())
}

/// RFC 9110, 5.6.2.
fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

fn target_is_valid(target: &str) -> bool {
    target.starts_with('/')
        && target
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'#')
}

/// Characters of a host and port (RFC 3986, 3.2.2). User names are not for `Host`.
fn host_is_valid(host: &str) -> bool {
    !host.is_empty()
        && host
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._~%!$&'()*+;=:[]".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::{accept_key, key};

    /// RFC 6455, 1.3.
    #[test]
    fn the_key_of_the_rfc() {
        assert_eq!(key(*b"the sample nonce"), "dGhlIHNhbXBsZSBub25jZQ==");
        assert_eq!(
            accept_key("dGhlIHNhbXBsZSBub25jZQ=="),
            "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="
        );
    }
}
