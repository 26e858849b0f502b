//! A Redis client without sockets: bytes and wishes go in, bytes and events come out.
//!
//! The caller owns the stream, the clock and the tasks. It hands what arrived to
//! [`Connection::receive`], sends what [`Connection::transmit`] shows, and learns from
//! [`Connection::poll`] what happened. RESP has no timers, so no time is passed in: how
//! long to wait for a reply is the caller's decision (a blocking command may wait for ever).
//!
//! # What it is strict about
//! Anything in doubt ends the connection, because a reply that is matched to the wrong
//! command is worse than none: bare CR or LF, signs and zeros before a length, a push
//! inside a reply, a reply nobody asked for, a confirmation of a subscription that was not
//! requested. Commands that would change how replies are matched (`HELLO`, `RESET`,
//! `CLIENT REPLY`, replication) are refused by name before they are sent.
//!
//! # Why the codec is our own
//! Looked at on 2026-11-20:
//! - `redis-protocol` 6.0.0 (MIT, no_std with features): its decoder has no limit on
//!   nesting, size or count: 200,000 times `*1` overflows the stack (tried). It brings nom 7,
//!   log and crc16, and pins cookie-factory.
//! - `resp-rs` 0.3.0 (MIT OR Apache-2.0, no_std, well kept): it has limits, but as
//!   constants (nesting 128, strings 512 MiB, ten million elements), and it starts again
//!   at the first byte of a reply each time more of it arrives.
//!
//! We need limits that a task's settings choose, each named when it is met, and a decoder
//! that looks at each byte once, also when a large reply comes in small pieces.
//!
//! # Modules
//! - `settings`, `limits`, [`error`]: what a connection is opened with, every bound, and
//!   who is to blame
//! - [`value`], [`decode`], [`encode`], `number`: RESP2 and RESP3 on the wire
//! - `connection`: the state machine; `handshake`, `pubsub`, `transaction` and `request`
//!   hold its parts, `commands` the short forms of common commands
//! - [`event`]: what the user learns
//!
//! # Sources
//! Docs cite by section: "RESP3" is `protocol/RESP3.md`, version 1.6, of the repository
//! redis/redis-specifications; "RESP" is the page "Redis serialization protocol
//! specification" of Redis' documentation; its other pages are cited by name.

#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

extern crate alloc;

mod commands;
mod connection;
pub mod decode;
pub mod encode;
pub mod error;
pub mod event;
#[cfg(any(test, feature = "fuzz"))]
pub mod fuzz;
mod handshake;
mod limits;
mod number;
mod pubsub;
mod request;
mod settings;
mod transaction;
pub mod value;

pub use connection::Connection;
pub use error::{Error, Limit, Misuse, Violation};
pub use event::{CloseReason, Event, RequestId};
pub use handshake::{HandshakeError, ServerInfo};
pub use limits::Limits;
pub use pubsub::{Source, SubscriptionKind};
pub use settings::{Credentials, Protocol, Settings};
pub use transaction::Executed;
pub use value::{ErrorKind, Pairs, ServerError, Value};
