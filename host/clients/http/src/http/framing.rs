//! Where a body ends: the one decision on which both sides must agree
//! (RFC 9112 6.3).

use super::{Error, Headers, Method, ResponseHead, Rule, Version};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Framing {
    None,
    Length(u64),
    Chunked,
    UntilClose,
}

/// Names whose meaning is the framing, the routing or the connection itself.
/// As trailers they are refused (RFC 9110 6.5.1).
const FRAMING_NAMES: [&str; 10] = [
    "content-length",
    "transfer-encoding",
    "host",
    "connection",
    "keep-alive",
    "proxy-connection",
    "upgrade",
    "expect",
    "te",
    "trailer",
];

pub(super) fn is_framing_name(name: &str) -> bool {
    FRAMING_NAMES.iter().any(|f| f.eq_ignore_ascii_case(name))
}

/// What the user may not set by hand: we write these from typed fields.
pub(super) fn is_own_name(name: &str) -> bool {
    is_framing_name(name)
        && !["te", "trailer", "keep-alive"]
            .iter()
            .any(|n| n.eq_ignore_ascii_case(name))
}

/// The framing of a request that was read.
pub(super) fn of_request(version: Version, headers: &Headers) -> Result<Framing, Error> {
    let stated = stated(version, headers)?;
    // A request has no body unless it says so (RFC 9112 6.3, item 7).
    Ok(if stated == Framing::UntilClose {
        Framing::None
    } else {
        stated
    })
}

/// The framing of the response to a request with this method.
pub(super) fn of_response(method: &Method, head: &ResponseHead) -> Result<Framing, Error> {
    let stated = stated(head.version, &head.headers)?;
    match head.status {
        100..=199 | 204 => match stated {
            Framing::Chunked => Err(Error::Peer(Rule::TransferEncodingMisplaced)),
            // RFC 9110 8.6 forbids any content-length here; zero is common and
            // says the same, more than zero could be read in two ways.
            Framing::Length(1..) => Err(Error::Peer(Rule::ContentLength)),
            _ => Ok(Framing::None),
        },
        304 => Ok(Framing::None),
        _ if *method == Method::HEAD => Ok(Framing::None),
        _ => Ok(stated),
    }
}

fn stated(version: Version, headers: &Headers) -> Result<Framing, Error> {
    let mut lengths = headers.all("content-length");
    let mut encodings = headers.all("transfer-encoding");
    match (lengths.next(), encodings.next()) {
        (Some(_), Some(_)) => Err(Error::Peer(Rule::TwoFramings)),
        (None, None) => Ok(Framing::UntilClose),
        (Some(length), None) => {
            if lengths.next().is_some() || length.contains(&b',') {
                return Err(Error::Peer(Rule::ContentLengthTwice));
            }
            decimal(length)
                .map(Framing::Length)
                .ok_or(Error::Peer(Rule::ContentLength))
        }
        (None, Some(encoding)) => {
            if encodings.next().is_some() || !encoding.eq_ignore_ascii_case(b"chunked") {
                return Err(Error::Peer(Rule::TransferEncoding));
            }
            if version == Version::Http10 {
                return Err(Error::Peer(Rule::TransferEncodingMisplaced));
            }
            Ok(Framing::Chunked)
        }
    }
}

/// Digits only: `u64::from_str` would take a plus sign.
pub(super) fn decimal(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    core::str::from_utf8(digits).ok()?.parse().ok()
}
