//! HTTP/1.1 and server-sent events as state machines over bytes.
//!
//! Nothing here opens a socket, reads a clock, or knows a task: the caller
//! moves the bytes and passes the time in. Input that can be read in two ways
//! is refused, never repaired.
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

extern crate alloc;
#[cfg(test)]
extern crate std;

#[cfg(any(test, feature = "fuzz"))]
pub mod fuzz;
pub mod http;
pub mod sse;
