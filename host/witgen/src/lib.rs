//! Turns `wit/` into Rust: the typed contract that the syscall layer implements, and the
//! glue that lifts and lowers values for wasmtime.
//!
//! The packages are the single source of the guest contract. Nobody writes the lowering of
//! one function by hand; what this crate can't express it refuses, naming the function, so
//! that a change of the contract never turns into a guess here. The output is checked in
//! (`cargo xtask bindings`), and the test command fails when it is stale.
//!
//! - [`contract`] writes one trait per interface, with the types of that interface.
//! - [`wasmtime`] writes the functions that put an implementation into a `Linker`.
//! - [`world`] writes the world's own description, by which core modules are wrapped.
//! - [`waits`] says which functions park their caller.

pub mod contract;
mod model;
mod types;
pub mod waits;
pub mod wasmtime;
pub mod world;

pub use model::Contract;
