//! The machine alone: bytes of a client go in, requests and answers come out.

use super::{BODY, Exchanges, INPUT_BYTES_MAX, REQUEST};
use crate::clients::{ClientDefaults, Machine as _};
use alloc::vec;
use smallos_contract::web::http_server::{HttpError, ServerOptions};
use smallos_kernel::Instant;

const START: Instant = Instant(0);

fn server() -> Exchanges {
    let options = ServerOptions {
        timeout: None,
        idle_timeout: None,
        head_timeout: None,
        body_timeout: None,
        head_bytes: None,
        body_bytes: None,
    };
    Exchanges::new(&options, &ClientDefaults::default(), START)
}

fn take_all(server: &mut Exchanges) {
    let count = server.transmit().len();
    server.sent(count);
}

#[test]
fn what_is_ready_does_not_wait() {
    let mut server = server();
    // A request that could be given, and then isn't: its body breaks the rules.
    let head = b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    server.receive(head, START);
    assert!(server.is_ready(REQUEST));
    server.receive(b"no size\r\n", START);
    assert!(server.transmit().starts_with(b"HTTP/1.1 400 "));
    assert!(!server.is_ready(REQUEST));
    assert_eq!(server.next_request(START), None);
    // Once the client has been told there is an end, which is ready.
    take_all(&mut server);
    server.closed();
    assert!(server.is_ready(REQUEST));
    let end = server.next_request(START);
    assert!(matches!(end, Some(Err(HttpError::Protocol(_)))), "{end:?}");
}

#[test]
fn a_request_under_way_whose_body_breaks_the_rules_is_not_ready_before_its_end() {
    let mut server = server();
    let head = b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    server.receive(head, START);
    assert!(matches!(server.next_request(START), Some(Ok(Some(_)))));
    server.receive(b"no size\r\n", START);
    server.input_ended(None, START);
    assert!(!server.is_ready(REQUEST) && server.is_ready(BODY));
    assert_eq!(server.next_request(START), None);
    server.closed();
    assert!(server.is_ready(REQUEST));
}

#[test]
fn who_sends_on_and_on_during_a_response_counts_as_gone() {
    let mut server = server();
    server.receive(b"GET /live HTTP/1.1\r\nHost: a\r\n\r\n", START);
    assert!(matches!(server.next_request(START), Some(Ok(Some(_)))));
    server
        .start_response(200, &[], None, (START, None))
        .unwrap();
    server.receive(&vec![b'x'; INPUT_BYTES_MAX - 1], START);
    assert!(!server.is_ready(REQUEST), "it is still read");
    assert_eq!(server.room(), 1);
    server.receive(b"x", START);
    assert_eq!(server.room(), 0, "nothing more is read, not even its end");
    assert!(server.is_ready(REQUEST));
}
