#![doc = include_str!("../README.md")]
#![cfg_attr(all(not(feature = "std"), target_arch = "wasm32"), no_std)]
#![warn(missing_docs)]

extern crate alloc;
// The macros name this crate from the outside, and so can our own tests.
extern crate self as smallos;

#[cfg(all(feature = "allocator", target_arch = "wasm32"))]
mod allocator;
pub mod bindings;
pub mod console;
mod entry;
pub mod env;
pub mod executor;
#[cfg(any(test, all(feature = "allocator", target_arch = "wasm32")))]
mod fit;
mod future;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "http")]
pub mod http_server;
mod local;
#[cfg(feature = "log")]
pub mod logger;
pub mod mqtt;
pub mod net;
mod panic;
pub mod random;
pub mod redis;
#[doc(hidden)]
pub mod rt;
pub mod signals;
#[cfg(feature = "http")]
pub mod sse;
pub mod task;
pub mod time;
#[cfg(feature = "http")]
pub mod websocket;

pub use entry::{FromArguments, IntoResult, TaskReturn};
pub use env::Args;
pub use executor::{JoinHandle, block_on, spawn_local, yield_now};
pub use future::{Either, join, join_all, select};
pub use smallos_macros::task;

#[doc(hidden)]
pub mod __private {
    pub use crate::bindings::exports::smallos::task::run::Guest;
    pub use crate::entry::{run, run_async};
    pub use alloc::{string::String, vec::Vec};
}
