//! The next request after a redirect, as a pure function (RFC 9110 15.4).

use core::fmt;

use super::{
    Body, Headers, Method, ResponseHead,
    client::Request,
    url::{Scheme, Url, UrlError},
};

/// How far redirects are followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Redirects in a row.
    pub hops_max: u32,
    /// Whether `https` may lead to `http`.
    pub allow_downgrade: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            hops_max: 10,
            allow_downgrade: false,
        }
    }
}

/// Why a redirect is not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RedirectError {
    /// `hops_max` was met.
    TooMany,
    /// More than one `Location`.
    Ambiguous,
    /// The `Location` is not a URL we can request.
    Url(UrlError),
    /// From `https` to `http`.
    Downgrade,
}

/// Whether, and with what, the user should ask again.
///
/// `None` if the response is no redirect: another status, or no `Location`.
/// If the next request has a body, the user sends the same body once more; if
/// it can't, the redirect response is the result. `hops` counts the redirects
/// already followed.
pub fn next(
    policy: &Policy,
    request: &Request,
    response: &ResponseHead,
    hops: u32,
) -> Result<Option<Request>, RedirectError> {
    if ![301, 302, 303, 307, 308].contains(&response.status) {
        return Ok(None);
    }
    let mut locations = response.headers.all("location");
    let Some(location) = locations.next() else {
        return Ok(None);
    };
    if locations.next().is_some() {
        return Err(RedirectError::Ambiguous);
    }
    if hops >= policy.hops_max {
        return Err(RedirectError::TooMany);
    }
    let location =
        core::str::from_utf8(location).map_err(|_| RedirectError::Url(UrlError::Character))?;
    let mut url = request.url.join(location).map_err(RedirectError::Url)?;
    if request.url.scheme() == Scheme::Https
        && url.scheme() == Scheme::Http
        && !policy.allow_downgrade
    {
        return Err(RedirectError::Downgrade);
    }
    if url.fragment().is_none() {
        // RFC 9110 10.2.2: the fragment is inherited.
        url.set_fragment(request.url.fragment().map(Into::into));
    }
    Ok(Some(rewrite(request, response.status, url)))
}

fn rewrite(request: &Request, status: u16, url: Url) -> Request {
    let mut next = request.clone();
    // RFC 9110 15.4.2 to 15.4.4: POST becomes GET after 301 and 302, as every
    // browser does it; all but GET and HEAD after 303.
    let becomes_get = match status {
        301 | 302 => request.method == Method::POST,
        303 => request.method != Method::GET && request.method != Method::HEAD,
        _ => false,
    };
    if becomes_get {
        next.method = Method::GET;
        next.body = Body::Empty;
        next.expect_continue = false;
        next.headers.retain(|name| !starts_with(name, "content-"));
    }
    if !url.same_origin(&request.url) {
        drop_secrets(&mut next.headers);
    }
    next.url = url;
    next
}

/// RFC 9110 15.4: what was meant for one origin is not for another.
fn drop_secrets(headers: &mut Headers) {
    for name in [
        "authorization",
        "proxy-authorization",
        "cookie",
        "origin",
        "referer",
    ] {
        headers.remove(name);
    }
}

fn starts_with(name: &str, prefix: &str) -> bool {
    name.get(..prefix.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

impl fmt::Display for RedirectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooMany => f.write_str("http: more redirects than hops_max"),
            Self::Ambiguous => f.write_str("http: a redirect with two locations"),
            Self::Url(error) => write!(f, "http: a redirect's location: {error}"),
            Self::Downgrade => f.write_str("http: a redirect from https to http"),
        }
    }
}

impl core::error::Error for RedirectError {}
