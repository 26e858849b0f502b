//! What all protocol clients of a task share: a protocol's state machine over a connection,
//! driven by the task's own calls. No client knows a socket, and none has a thread.

// What only one protocol needs of all this is unused where that protocol is left out, and
// without any there is no client at all.
#![cfg_attr(
    not(all(feature = "web", feature = "redis", feature = "mqtt")),
    allow(dead_code, unused_imports, unused_variables, unreachable_code)
)]

mod chores;
mod client;
mod connect;
mod defaults;
#[cfg(feature = "web")]
mod events;
#[cfg(feature = "web")]
mod http;
#[cfg(feature = "web")]
mod http_server;
mod kinds;
mod link;
#[cfg(feature = "mqtt")]
mod mqtt;
#[cfg(feature = "redis")]
mod redis;
#[cfg(feature = "web")]
mod websocket;

pub(crate) use chores::Chores;
pub(crate) use client::{Around, Client, Interest, Wanted};
pub use defaults::ClientDefaults;
pub(crate) use kinds::AnyClient;
pub(crate) use link::{Link, Machine};
