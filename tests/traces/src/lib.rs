//! Random guest programs of syscalls under virtual time: the same seed gives the same trace on
//! every engine.
//!
//! A [`World`] is made from a seed: a host, a network, and some tasks that interpret scripts.
//! [`told::run`] runs it on one engine and gives everything that could be seen as lines: what
//! each call returned, when, in which order, and how every task ended. It measures nothing and
//! looks at no clock. What the two engines are allowed to say differently is in [`told`], and
//! nowhere else.

#![warn(missing_docs)]

pub mod modules;
pub mod on_wasmi;
pub mod on_wasmtime;
pub mod random;
pub mod script;
pub mod seeds;
pub mod told;
mod unbroken;
mod world;

pub use unbroken::Unbroken;
pub use world::World;
