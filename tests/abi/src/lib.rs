//! Whether both engines keep the canonical ABI: values of all kinds go through a guest and have to
//! come back as they were, in the same order on wasmtime and on wasmi.
//!
//! `wit/` has the types: corners chosen by hand, and random ones from the number in `seed`. For
//! each value the guest calls `get`, then `pass`, then `put`, so that it is lowered by the engine,
//! lifted and lowered by the guest's bindings, and lifted by the engine. The host ([`host`]) knows
//! what it gave and ends a guest that returns something else. It writes down all calls, and how
//! the engine called the guest's allocator; two engines must give it the same list.
//!
//! To try other types, change `seed`, then `cargo xtask bindings` and `cargo xtask guests abi`.
//! What a hostile guest could do is not tested here.

#![warn(missing_docs)]

extern crate alloc;

// The nesting is WIT's, and so are the names; what they mean is in `wit/`.
#[rustfmt::skip]
#[allow(missing_docs, clippy::all)]
mod contract;
mod handles;
pub mod host;
pub mod on_wasmi;
#[cfg(feature = "wasmtime")]
pub mod on_wasmtime;
pub mod random;
pub mod trace;
#[rustfmt::skip]
#[allow(clippy::all)]
mod values;

pub use contract::*;
#[cfg(feature = "wasmtime")]
use on_wasmtime::glue;
// The generated contract looks for them at the root.
use smallos_contract::{Fault, Waiter};

/// The guest, as `cargo xtask guests abi` leaves it.
///
/// # Errors
/// If it isn't built; the text says how to do that.
pub fn guest() -> Result<Vec<u8>, String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/guests/abi.wasm");
    std::fs::read(path).map_err(|error| format!("{path}: {error} (run `cargo xtask guests abi`)"))
}
