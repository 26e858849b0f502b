//! Which functions of the contract may park their caller.
//!
//! WIT has no mark for this: in the contract they are plain functions, and only the host
//! knows that they suspend the guest. No entry outlives its function: [`check`].

use crate::model::Contract;
use crate::target::Target;
use anyhow::{Result, bail};

/// Interface and function name, as in the component's import.
pub(crate) const WAITING: &[(&str, &str)] = &[
    ("poll", "[method]pollable.block"),
    ("poll", "poll"),
    ("time", "sleep"),
    ("tasks", "join"),
    ("tasks", "join-all"),
    ("tasks", "yield"),
    ("signals", "wait"),
    ("console", "write"),
    ("console", "read"),
    ("tcp", "[method]tcp-stream.finish-connect"),
    ("tcp", "[method]tcp-stream.read"),
    ("tcp", "[method]tcp-stream.write"),
    ("tcp", "[method]tcp-listener.accept"),
    ("tcp", "connect"),
    ("tcp", "take"),
    ("tls", "connect"),
    ("udp", "[method]udp-socket.receive"),
    ("udp", "[method]udp-socket.send-to"),
    ("names", "[method]lookup.finish"),
    ("names", "resolve"),
    ("mqtt", "[method]client.finish-connect"),
    ("mqtt", "[method]client.publish"),
    ("mqtt", "[method]client.subscribe"),
    ("mqtt", "[method]client.unsubscribe"),
    ("mqtt", "[method]client.answers"),
    ("mqtt", "[method]client.receive"),
    ("mqtt", "[method]client.finish-disconnect"),
    ("mqtt", "connect"),
    ("http", "[method]exchange.write"),
    ("http", "[method]exchange.response"),
    ("http", "[method]exchange.read"),
    ("events", "[method]event-source.next"),
    ("redis", "[method]connection.finish-connect"),
    ("redis", "[method]connection.command"),
    ("redis", "[method]connection.receive"),
    ("redis", "[method]connection.next-message"),
    ("redis", "connect"),
    ("http-server", "[method]server-connection.next-request"),
    ("http-server", "[method]server-connection.read-body"),
    ("http-server", "[method]server-connection.write"),
    ("websocket", "[method]websocket.finish-connect"),
    ("websocket", "[method]websocket.send-text"),
    ("websocket", "[method]websocket.send-binary"),
    ("websocket", "[method]websocket.receive"),
    ("websocket", "connect"),
];

/// Refuses a target whose list names functions which the contract doesn't have.
pub fn check(contract: &Contract) -> Result<()> {
    let Target { source, waits, .. } = contract.target;
    for (interface, function) in waits {
        let known = contract
            .interfaces
            .iter()
            .any(|i| i.name == *interface && i.functions.iter().any(|f| f.wit_name == *function));
        if !known {
            bail!("{interface}.{function} is listed as waiting, but {source} doesn't have it");
        }
    }
    Ok(())
}
