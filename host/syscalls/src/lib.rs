//! The syscall layer: the only code that gives a WIT function its meaning.
//!
//! Each module implements one interface of the contract for [`Task`], over the kernel and
//! the [`platform`] traits. It knows no engine: who lifts the arguments and lowers the
//! results is nobody's business here. It knows no thread, socket or clock either, which is
//! why the same code runs on a desktop and on a board.
//!
//! A waiting function is called again, with the same arguments, each time its task is
//! woken. What it has done so far it keeps in its `Progress`; so a wake-up that turns
//! out to be nothing costs a look and no correctness.

#![no_std]
#![warn(missing_docs)]

extern crate alloc;

mod addresses;
mod clients;
mod console;
pub mod ended;
mod environment;
mod handles;
mod log;
mod meter;
mod names;
pub mod needs;
pub mod platform;
mod poll;
mod random;
mod signals;
mod spec;
mod step;
mod task;
mod tasks;
mod tcp;
mod time;
mod tls;
mod udp;
mod waiters;

pub use addresses::{from_ip, from_socket_address};
pub use clients::ClientDefaults;
pub use meter::Meter;
pub use platform::Platform;
pub use spec::{Inherited, Limits, Shared, TaskSpec};
pub use step::{Program, Run, Step};
pub use task::Task;
pub use waiters::Waiters;

/// The most bytes that one call moves: of a console write, a read, a task's result.
pub const BYTES_MAX: usize = 65_536;

/// The most connections given to a task that it hasn't taken.
pub const UNTAKEN_MAX: usize = 64;
