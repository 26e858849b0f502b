//! What all protocol clients of a task share: a protocol's state machine over a connection,
//! driven by the task's own calls. No client knows a socket, and none has a thread.

mod chores;
mod client;
mod connect;
mod defaults;
mod kinds;
mod link;
#[cfg(feature = "redis")]
mod redis;

pub(crate) use chores::Chores;
pub(crate) use client::{Around, Client, Interest};
pub use defaults::ClientDefaults;
pub(crate) use kinds::AnyClient;
pub(crate) use link::{Link, Machine};
