//! The guest contract as Rust: the types and one trait per interface of `wit/`.
//!
//! The syscall layer implements the traits; the engines' glue calls them. Neither side
//! knows the other, and both come from the same WIT files (`cargo xtask bindings`). This
//! crate says what can be called, never what it does.
//!
//! A function that may park its caller returns [`Poll`](core::task::Poll): the glue calls
//! [`Waiter::begin_wait`], then the function; after `Pending` it suspends the guest, and
//! once the scheduler runs the task again it calls the function with the same arguments.

#![no_std]
#![warn(missing_docs)]

extern crate alloc;

mod fault;
// The nesting is WIT's.
#[allow(clippy::type_complexity, clippy::module_inception)]
mod generated;

pub use fault::Fault;
pub use generated::*;

/// Where a waiting call keeps what it has done so far.
pub trait Waiter {
    /// Forgets the progress of the previous waiting call: a new one begins.
    fn begin_wait(&mut self);
}
