//! Which functions of the contract may park their caller.
//!
//! WIT has no mark for this: in the contract they are plain functions, and only the host
//! knows that they suspend the guest. The list is kept complete by [`check`].

use crate::model::Contract;
use anyhow::{Result, bail};

/// Interface and function name, as in the component's import.
const WAITING: &[(&str, &str)] = &[
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
    ("udp", "[method]udp-socket.receive"),
    ("udp", "[method]udp-socket.send-to"),
    ("names", "[method]lookup.finish"),
    ("names", "resolve"),
];

/// Whether a function may park its caller.
pub fn waits(interface: &str, function: &str) -> bool {
    WAITING.contains(&(interface, function))
}

/// Refuses a list that names functions which the contract doesn't have.
pub fn check(contract: &Contract) -> Result<()> {
    for (interface, function) in WAITING {
        let known = contract
            .interfaces
            .iter()
            .any(|i| i.name == *interface && i.functions.iter().any(|f| f.wit_name == *function));
        if !known {
            bail!("waits.rs names {interface}.{function}, which wit/ doesn't have");
        }
    }
    Ok(())
}
