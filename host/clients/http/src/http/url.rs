//! `http` and `https` URLs, read strictly (RFC 3986, RFC 9110 4.2).
//!
//! User information is refused (RFC 9110 4.2.4): use
//! [`auth::basic`](super::auth::basic). A host is ASCII letters, digits, `-`,
//! `_` and `.`, an IPv4 address in four plain decimals, or an IPv6 address in
//! brackets; an international name comes in its `xn--` form. Written here and
//! not taken from the `url` crate, which repairs what it can (backslashes, tabs,
//! octal addresses) and brings the tables of IDNA to every board.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::{
    fmt,
    net::{Ipv4Addr, Ipv6Addr},
};

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// Longest URL that is read, in bytes (RFC 9110 4.1 asks for 8000 at least).
pub const URL_BYTES_MAX: usize = 8192;

/// What becomes percent-encoded in a path or query that was written plainly.
const ENCODED: AsciiSet = CONTROLS
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'|')
    .add(b'^')
    .add(b'[')
    .add(b']')
    .add(b'#');

/// Everything but RFC 3986 2.3's unreserved characters.
const NOT_UNRESERVED: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// `http` or `https`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Plain.
    Http,
    /// Over TLS.
    Https,
}

impl Scheme {
    /// As written in a URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }

    /// 80 or 443.
    pub const fn default_port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }
}

/// Whom to connect to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Host {
    /// A name in lower case, to be resolved.
    Name(String),
    /// An address.
    V4(Ipv4Addr),
    /// An address, written in brackets.
    V6(Ipv6Addr),
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::V4(address) => address.fmt(f),
            Self::V6(address) => write!(f, "[{address}]"),
        }
    }
}

/// A URL that can be requested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Url {
    scheme: Scheme,
    host: Host,
    port: u16,
    path: String,
    query: Option<String>,
    fragment: Option<String>,
}

/// Why a URL was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UrlError {
    /// Longer than [`URL_BYTES_MAX`].
    TooLong,
    /// Not `http://` or `https://`.
    Scheme,
    /// A user name or password before the host.
    UserInfo,
    /// No host, or one of no known form.
    Host,
    /// A port that is not 1 to 65535.
    Port,
    /// White space, a control character, or a backslash.
    Character,
    /// A percent sign without two hexadecimal digits.
    Percent,
}

impl Url {
    /// Reads an absolute URL. Dot segments are resolved.
    pub fn parse(text: &str) -> Result<Self, UrlError> {
        check_characters(text)?;
        let (scheme, rest) = split_scheme(text).ok_or(UrlError::Scheme)?;
        let scheme = known_scheme(scheme)?;
        let rest = rest.strip_prefix("//").ok_or(UrlError::Host)?;
        Self::from_authority(scheme, rest)
    }

    /// Resolves a reference, such as a `Location`, against this URL
    /// (RFC 3986 5.2).
    pub fn join(&self, reference: &str) -> Result<Self, UrlError> {
        check_characters(reference)?;
        if let Some((scheme, rest)) = split_scheme(reference) {
            let scheme = known_scheme(scheme)?;
            let rest = rest.strip_prefix("//").ok_or(UrlError::Host)?;
            return Self::from_authority(scheme, rest);
        }
        if let Some(rest) = reference.strip_prefix("//") {
            return Self::from_authority(self.scheme, rest);
        }
        let (path, query, fragment) = split_path(reference)?;
        let mut url = Self {
            fragment,
            ..self.clone()
        };
        if path.is_empty() {
            if query.is_some() {
                url.query = query;
            }
        } else {
            let merged = if path.starts_with('/') {
                path
            } else {
                let folder = self.path.rfind('/').map_or("/", |at| &self.path[..=at]);
                format!("{folder}{path}")
            };
            url.path = remove_dot_segments(&merged);
            url.query = query;
        }
        if url.path.len() + url.query.as_ref().map_or(0, String::len) > URL_BYTES_MAX {
            return Err(UrlError::TooLong);
        }
        Ok(url)
    }

    fn from_authority(scheme: Scheme, rest: &str) -> Result<Self, UrlError> {
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, rest) = rest.split_at(end);
        if authority.contains('@') {
            return Err(UrlError::UserInfo);
        }
        let (host, port) = split_port(authority)?;
        let (path, query, fragment) = split_path(rest)?;
        let path = if path.is_empty() {
            "/".into()
        } else {
            remove_dot_segments(&path)
        };
        Ok(Self {
            scheme,
            host: parse_host(host)?,
            port: port.unwrap_or(scheme.default_port()),
            path,
            query,
            fragment,
        })
    }

    /// Adds one query parameter, encoded as
    /// `application/x-www-form-urlencoded`.
    pub fn add_query(&mut self, name: &str, value: &str) {
        let query = self.query.get_or_insert_default();
        push_pair(query, name, value);
    }

    /// The scheme.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The host.
    pub fn host(&self) -> &Host {
        &self.host
    }

    /// The port, stated or not.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The path, encoded; begins with a slash.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query, encoded.
    pub fn query(&self) -> Option<&str> {
        self.query.as_deref()
    }

    /// What follows `#`; it is never sent.
    pub fn fragment(&self) -> Option<&str> {
        self.fragment.as_deref()
    }

    pub(super) fn set_fragment(&mut self, fragment: Option<String>) {
        self.fragment = fragment;
    }

    /// What the request line asks for: path and query.
    pub fn target(&self) -> String {
        match &self.query {
            Some(query) => format!("{}?{query}", self.path),
            None => self.path.clone(),
        }
    }

    /// The value of `Host`: the port only if it is not the scheme's own.
    pub fn authority(&self) -> String {
        if self.port == self.scheme.default_port() {
            self.host.to_string()
        } else {
            format!("{}:{}", self.host, self.port)
        }
    }

    /// Whether scheme, host and port are the same (RFC 9110 4.3.1).
    pub fn same_origin(&self, other: &Self) -> bool {
        self.scheme == other.scheme && self.host == other.host && self.port == other.port
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}://{}{}",
            self.scheme.as_str(),
            self.authority(),
            self.target()
        )?;
        match &self.fragment {
            Some(fragment) => write!(f, "#{fragment}"),
            None => Ok(()),
        }
    }
}

/// Encodes all but letters, digits and `-._~`: fit for one path segment.
pub fn encode_segment(text: &str) -> String {
    utf8_percent_encode(text, &NOT_UNRESERVED).to_string()
}

/// Decodes percent-encoded text. `None` if a percent sign stands alone or the
/// result is not UTF-8.
pub fn decode(text: &str) -> Option<String> {
    check_percent(text).ok()?;
    percent_encoding::percent_decode_str(text)
        .decode_utf8()
        .ok()
        .map(String::from)
}

/// The parameters of a query or a form, decoded; a plus sign is a space.
/// `None` if one does not decode.
pub fn decode_pairs(query: &str) -> Option<Vec<(String, String)>> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((
                decode(&name.replace('+', " "))?,
                decode(&value.replace('+', " "))?,
            ))
        })
        .collect()
}

/// Appends `name=value` in `application/x-www-form-urlencoded`, after a `&` unless it is the
/// first.
pub fn push_pair(out: &mut String, name: &str, value: &str) {
    if !out.is_empty() {
        out.push('&');
    }
    out.push_str(&form_encode(name));
    out.push('=');
    out.push_str(&form_encode(value));
}

fn form_encode(text: &str) -> String {
    // A space becomes a plus; a plus was encoded before.
    encode_segment(text).replace("%20", "+")
}

/// Whether a `Host` header's value is one host with an optional port.
pub(super) fn is_host_and_port(text: &str) -> bool {
    split_port(text).is_ok_and(|(host, _)| parse_host(host).is_ok())
}

fn check_characters(text: &str) -> Result<(), UrlError> {
    if text.len() > URL_BYTES_MAX {
        return Err(UrlError::TooLong);
    }
    if text
        .chars()
        .any(|c| c.is_control() || c.is_whitespace() || c == '\\')
    {
        return Err(UrlError::Character);
    }
    Ok(())
}

/// A scheme ends at a colon before any slash, question mark or hash.
fn split_scheme(text: &str) -> Option<(&str, &str)> {
    let at = text.find([':', '/', '?', '#'])?;
    let (scheme, rest) = text.split_at(at);
    let rest = rest.strip_prefix(':')?;
    let named = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    named.then_some((scheme, rest))
}

fn known_scheme(scheme: &str) -> Result<Scheme, UrlError> {
    if scheme.eq_ignore_ascii_case("http") {
        Ok(Scheme::Http)
    } else if scheme.eq_ignore_ascii_case("https") {
        Ok(Scheme::Https)
    } else {
        Err(UrlError::Scheme)
    }
}

fn split_port(authority: &str) -> Result<(&str, Option<u16>), UrlError> {
    let host_end = match authority.strip_prefix('[') {
        Some(rest) => rest.find(']').ok_or(UrlError::Host)? + 2,
        None => authority.find(':').unwrap_or(authority.len()),
    };
    let (host, port) = authority.split_at(host_end);
    match port.strip_prefix(':') {
        None if port.is_empty() => Ok((host, None)),
        None => Err(UrlError::Host),
        // RFC 3986 6.2.3: an empty port is the scheme's own.
        Some("") => Ok((host, None)),
        Some(digits) => match super::framing::decimal(digits.as_bytes()).map(u16::try_from) {
            Some(Ok(port @ 1..)) => Ok((host, Some(port))),
            _ => Err(UrlError::Port),
        },
    }
}

fn parse_host(text: &str) -> Result<Host, UrlError> {
    if let Some(inner) = text.strip_prefix('[') {
        let inner = inner.strip_suffix(']').ok_or(UrlError::Host)?;
        return inner.parse().map(Host::V6).map_err(|_| UrlError::Host);
    }
    let name = text.strip_suffix('.').unwrap_or(text);
    let fits = !name.is_empty()
        && name.len() <= 253
        && name.split('.').all(|label| (1..=63).contains(&label.len()))
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    if !fits {
        return Err(UrlError::Host);
    }
    // As in WHATWG URL: what ends in a number is an address, so that `127.1`
    // or `0x7f.0.0.1` can't slip past a grant as a name.
    let last = name.rsplit('.').next().unwrap_or_default();
    if last.bytes().all(|b| b.is_ascii_digit()) || last.starts_with("0x") || last.starts_with("0X")
    {
        return text.parse().map(Host::V4).map_err(|_| UrlError::Host);
    }
    Ok(Host::Name(text.to_ascii_lowercase()))
}

type PathParts = (String, Option<String>, Option<String>);

fn split_path(text: &str) -> Result<PathParts, UrlError> {
    check_percent(text)?;
    let (text, fragment) = match text.split_once('#') {
        Some((text, fragment)) => (text, Some(encode(fragment))),
        None => (text, None),
    };
    let (path, query) = match text.split_once('?') {
        Some((path, query)) => (path, Some(encode(query))),
        None => (text, None),
    };
    Ok((encode(path), query, fragment))
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, &ENCODED).to_string()
}

fn check_percent(text: &str) -> Result<(), UrlError> {
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(|b| *b == b'%') {
        match rest.get(at + 1..at + 3) {
            Some(digits) if digits.iter().all(u8::is_ascii_hexdigit) => rest = &rest[at + 3..],
            _ => return Err(UrlError::Percent),
        }
    }
    Ok(())
}

/// RFC 3986 5.2.4, for a path that begins with a slash.
fn remove_dot_segments(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        match segment {
            "." if last => kept.push(""),
            "." => {}
            ".." => {
                kept.pop();
                if last {
                    kept.push("");
                }
            }
            _ => kept.push(segment),
        }
    }
    format!("/{}", kept.join("/"))
}

impl fmt::Display for UrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLong => "url: longer than 8192 bytes",
            Self::Scheme => "url: must begin with http:// or https://",
            Self::UserInfo => "url: user and password belong in an authorization header",
            Self::Host => "url: the host is missing or malformed",
            Self::Port => "url: the port must be 1 to 65535",
            Self::Character => "url: white space, control characters and \\ must be encoded",
            Self::Percent => "url: a % needs two hexadecimal digits",
        })
    }
}

impl core::error::Error for UrlError {}
