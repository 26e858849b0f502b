//! Turns the bytes of a complete head into a typed one.
//!
//! The grammar is `httparse`'s (no_std, used by hyper); the scanner has already
//! fixed the line ends, and what `httparse` lets pass is checked here.

use alloc::{format, string::String, vec, vec::Vec};

use super::{
    BodySize, Error, Headers, Method, RequestHead, ResponseHead, Rule, Version,
    framing::{self, Framing},
    scan::Scanner,
    url,
};

pub(super) fn request(scanner: &Scanner) -> Result<(RequestHead, Framing), Error> {
    let mut slots = slots(scanner);
    let mut parsed = httparse::Request::new(&mut slots);
    complete(parsed.parse(scanner.bytes()))?;
    let method =
        Method::new(parsed.method.unwrap_or_default()).map_err(|_| Error::Peer(Rule::StartLine))?;
    if method.as_str() == "CONNECT" {
        return Err(Error::Peer(Rule::Method));
    }
    let target = String::from(parsed.path.unwrap_or_default());
    check_target(&method, &target)?;
    let version = version(parsed.version)?;
    let headers = headers(parsed.headers)?;
    check_host(version, &headers)?;
    check_same_host(&target, &headers)?;
    let framing = framing::of_request(version, &headers)?;
    let body = match framing {
        Framing::None | Framing::Length(0) => None,
        Framing::Length(n) => Some(BodySize::Stated(n)),
        Framing::Chunked | Framing::UntilClose => Some(BodySize::Unstated),
    };
    let expects_continue = expects_continue(version, &headers)? && body.is_some();
    let head = RequestHead {
        method,
        target,
        version,
        headers,
        expects_continue,
        body,
    };
    Ok((head, framing))
}

pub(super) fn response(scanner: &Scanner) -> Result<ResponseHead, Error> {
    let mut slots = slots(scanner);
    let mut parsed = httparse::Response::new(&mut slots);
    complete(parsed.parse(scanner.bytes()))?;
    let status = parsed.code.unwrap_or_default();
    if !(100..=599).contains(&status) {
        return Err(Error::Peer(Rule::Status));
    }
    Ok(ResponseHead {
        version: version(parsed.version)?,
        status,
        reason: parsed.reason.unwrap_or_default().into(),
        headers: headers(parsed.headers)?,
    })
}

pub(super) fn trailers(scanner: &Scanner) -> Result<Headers, Error> {
    let mut slots = slots(scanner);
    match httparse::parse_headers(scanner.bytes(), &mut slots) {
        Ok(httparse::Status::Complete((_, parsed))) => {
            let headers = headers(parsed)?;
            if headers
                .iter()
                .any(|(name, _)| framing::is_framing_name(name))
            {
                return Err(Error::Peer(Rule::Trailer));
            }
            Ok(headers)
        }
        _ => Err(Error::Peer(Rule::HeaderLine)),
    }
}

fn slots<'a>(scanner: &Scanner) -> Vec<httparse::Header<'a>> {
    vec![httparse::EMPTY_HEADER; scanner.header_lines()]
}

fn complete(result: httparse::Result<usize>) -> Result<(), Error> {
    match result {
        Ok(httparse::Status::Complete(_)) => Ok(()),
        Ok(httparse::Status::Partial) => Err(Error::Peer(Rule::StartLine)),
        Err(error) => Err(Error::Peer(match error {
            httparse::Error::HeaderName | httparse::Error::HeaderValue => Rule::HeaderLine,
            httparse::Error::Version => Rule::Version,
            httparse::Error::Status => Rule::Status,
            _ => Rule::StartLine,
        })),
    }
}

fn version(minor: Option<u8>) -> Result<Version, Error> {
    match minor {
        Some(0) => Ok(Version::Http10),
        Some(1) => Ok(Version::Http11),
        _ => Err(Error::Peer(Rule::Version)),
    }
}

fn headers(parsed: &[httparse::Header<'_>]) -> Result<Headers, Error> {
    let names = parsed.iter().map(|field| field.name.len()).sum();
    let values = parsed.iter().map(|field| field.value.len()).sum();
    let mut headers = Headers::with_room(parsed.len(), names, values);
    for field in parsed {
        headers
            .add(field.name, field.value)
            .map_err(|_| Error::Peer(Rule::HeaderLine))?;
    }
    Ok(headers)
}

/// RFC 9112 3.2, without the authority form, which is CONNECT's.
fn check_target(method: &Method, target: &str) -> Result<(), Error> {
    let plain = target.bytes().all(|b| b.is_ascii_graphic() && b != b'#');
    let form = target.starts_with('/')
        || (target == "*" && *method == Method::OPTIONS)
        || url::Url::parse(target).is_ok();
    if plain && form {
        Ok(())
    } else {
        Err(Error::Peer(Rule::Target))
    }
}

/// RFC 9112 3.2: exactly one in HTTP/1.1, at most one before; it may be empty.
fn check_host(version: Version, headers: &Headers) -> Result<(), Error> {
    let mut hosts = headers.all("host");
    let ok = match (hosts.next(), hosts.next()) {
        (None, _) => version == Version::Http10,
        (Some(host), None) => {
            host.is_empty() || core::str::from_utf8(host).is_ok_and(url::is_host_and_port)
        }
        (Some(_), Some(_)) => false,
    };
    if ok {
        Ok(())
    } else {
        Err(Error::Peer(Rule::Host))
    }
}

/// RFC 9112 3.2.2 prefers the target's host to the header's; a proxy before us
/// may not, so they must agree.
fn check_same_host(target: &str, headers: &Headers) -> Result<(), Error> {
    if target.starts_with('/') {
        return Ok(());
    }
    let (Ok(url), Some(host)) = (url::Url::parse(target), headers.get_str("host")) else {
        return Ok(());
    };
    match url::Url::parse(&format!("{}://{host}", url.scheme().as_str())) {
        Ok(stated) if stated.same_origin(&url) => Ok(()),
        _ => Err(Error::Peer(Rule::Host)),
    }
}

/// RFC 9110 10.1.1: unknown expectations fail, old clients' are ignored.
fn expects_continue(version: Version, headers: &Headers) -> Result<bool, Error> {
    let mut values = headers.all("expect");
    match (values.next(), values.next()) {
        (None, _) => Ok(false),
        _ if version == Version::Http10 => Ok(false),
        (Some(value), None) if value.eq_ignore_ascii_case(b"100-continue") => Ok(true),
        _ => Err(Error::Peer(Rule::Expectation)),
    }
}
