//! The machine alone: bytes of a peer go in, messages and the end come out.

use super::Messages;
use crate::clients::Machine as _;
use alloc::string::ToString;
use alloc::vec;
use smallos_contract::web::websocket::WebsocketError;
use smallos_kernel::Instant;
use smallos_websocket::{ClientRequest, Connection, Limits, masks_from_seed};

const START: Instant = Instant(0);
const TIMEOUT_NS: u64 = 30_000_000_000;

#[test]
fn a_peer_that_takes_nothing_is_closed_with_all_that_waits_for_it() {
    let protocol = Connection::opened_server(Limits::default(), 0);
    let mut messages =
        Messages::new(protocol, TIMEOUT_NS, START).accepted(None, b"a response".to_vec());
    // A client must mask.
    messages.receive(&[0x81, 0x01, b'x'], START);
    assert!(messages.lingers() && !messages.is_finished());
    assert_eq!(messages.transmit(), b"a response");
    assert_eq!(messages.ended(), None, "it is being told");
    while let Some(at) = messages.next_deadline() {
        messages.handle_timeout(at);
    }
    assert!(messages.is_finished() && messages.transmit().is_empty());
    messages.closed();
    assert!(matches!(
        messages.ended(),
        Some(WebsocketError::Protocol(_))
    ));
}

#[test]
fn what_was_spoken_before_goes_out_before_the_messages() {
    let protocol = Connection::opened_server(Limits::default(), 0);
    let mut messages =
        Messages::new(protocol, TIMEOUT_NS, START).accepted(None, b"a response".to_vec());
    messages.handle_timeout(Instant(super::LOOK_NS));
    messages.protocol.send_text("hi").unwrap();
    assert_eq!(messages.transmit(), b"a response");
    messages.sent(10);
    assert_eq!(messages.transmit(), [0x81, 2, b'h', b'i']);
}

#[test]
fn a_server_that_agrees_to_nothing_is_told_nothing() {
    let request = ClientRequest {
        host: "a".to_string(),
        target: "/".to_string(),
        subprotocols: vec![],
        headers: vec![],
    };
    let masks = masks_from_seed([1; 32]);
    let protocol = Connection::connect(&request, [2; 16], masks, Limits::default(), 0).unwrap();
    let mut messages = Messages::new(protocol, TIMEOUT_NS, START);
    messages.receive(b"HTTP/1.1 101 Yes\r\nUpgrade: other\r\n\r\n", START);
    assert!(!messages.lingers(), "nobody waits for its end");
    assert!(matches!(
        messages.ended(),
        Some(WebsocketError::Protocol(_))
    ));
}
