//! The machine alone: what a server does while a request is under way.

use super::machine::Http;
use crate::clients::Machine as _;
use alloc::vec::Vec;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::web::types::{HttpError, HttpPhase};
use smallos_http::http::client::Request;
use smallos_http::http::url::Url;
use smallos_http::http::{Body, Headers, Limits, Method};
use smallos_kernel::Instant;

const START: Instant = Instant(0);

/// A request is on its way.
fn asking(method: Method, body: Body, expect_continue: bool) -> Http {
    let mut http = Http::new(&Limits::default());
    let url = Url::parse("http://a/").unwrap();
    let mut request = Request::new(method, url);
    request.body = body;
    request.expect_continue = expect_continue;
    http.begin(&request, Vec::new(), START).unwrap();
    let waiting = http.transmit().len();
    http.sent(waiting);
    http
}

#[test]
fn whoever_sends_a_body_that_is_refused_hears_of_it_at_once() {
    let mut http = asking(Method::POST, Body::Chunked, true);
    assert!(!http.takes_body());
    http.receive(b"HTTP/1.1 413 x\r\nContent-Length: 9\r\n\r\nno", START);
    // Long before the answer is complete.
    assert!(http.trailers.is_none());
    assert!(http.takes_body());
    assert_eq!(http.send_body(b"x", START), Some(Err(HttpError::Closed)));
    let finished = http.finish_body(Headers::new(), START);
    assert_eq!(finished, Err(HttpError::Closed));
}

#[test]
fn a_body_that_is_sent_in_full_keeps_nobody_waiting() {
    let mut http = asking(Method::POST, Body::Length(3), false);
    assert_eq!(http.send_body(b"abc", START), Some(Ok(3)));
    assert!(http.takes_body());
    let more = http.send_body(b"d", START);
    assert_eq!(more, Some(Err(HttpError::InvalidState)));

    // Ended, though the server has yet to ask for it.
    let mut http = asking(Method::POST, Body::Chunked, true);
    assert_eq!(http.finish_body(Headers::new(), START), Ok(()));
    assert!(http.takes_body());
}

#[test]
fn a_slow_server_is_not_a_lost_connection() {
    let fresh = || asking(Method::GET, Body::Empty, false);
    let mut closed = fresh();
    closed.input_ended(None, START);
    assert!(closed.is_lost());
    let mut reset = fresh();
    reset.input_ended(Some(ErrorCode::ConnectionReset), START);
    assert!(reset.is_lost());

    let mut slow = fresh();
    let deadline = slow.next_deadline().unwrap();
    slow.handle_timeout(deadline);
    assert_eq!(slow.failure, Some(HttpError::Timeout(HttpPhase::Head)));
    assert!(!slow.is_lost());
    let mut half = fresh();
    half.receive(b"HTTP/1.1 2", START);
    half.input_ended(None, START);
    assert_eq!(half.failure, Some(HttpError::Closed));
    assert!(!half.is_lost());
}

#[test]
fn a_connection_at_rest_holds_nothing_of_its_last_response() {
    let mut http = asking(Method::GET, Body::Empty, false);
    http.receive(b"HTTP/1.1 200 x\r\nContent-Length: 2\r\n\r\nok", START);
    assert!(http.is_at_rest());
    let room = http.room();
    http.forget();
    assert_eq!(http.room(), room + 2);
    assert!(http.head.is_none() && http.is_read());
}
