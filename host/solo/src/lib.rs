//! A smallOS host on one thread: for boards, and for simulation.
//!
//! A [`Solo`] owns the kernel and runs its tasks one at a time, the most urgent first, on
//! top of a [`Machine`] that a board or a simulation supplies. It knows no engine: what it
//! runs are [`Program`](smallos_syscalls::Program)s. It starts no thread, reads no clock of
//! its own and sleeps only in [`Machine::idle`].
//!
//! - `turn`: the loop.
//! - `machine`, `net`: what a board supplies.
//! - `platform`, `sockets`, `given`: the syscall layer's view of it.
//! - `lock`: why there is one, and who must never take it.
//! - [`simulation`]: a machine with virtual time and a loopback network, to test tasks
//!   without hardware (feature `simulation`).
//!
//! Whoever has a loop already, an async executor for example, calls [`Solo::turn`] instead
//! of [`Solo::run`] and waits in its own way.
//!
//! A panic of the host's own code is not caught here: a board resets on it.

#![no_std]
#![warn(missing_docs)]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod body;
mod given;
mod host;
mod lock;
mod machine;
mod net;
mod observer;
mod platform;
#[cfg(feature = "simulation")]
pub mod simulation;
mod sockets;
mod turn;
mod words;

pub use body::Body;
pub use host::{Config, Slice, Solo, StartError};
pub use machine::{LogEntry, Machine, Slept, Who};
pub use net::{Net, NoNet, Try};
pub use observer::Observer;
pub use smallos_syscalls::Waiters;
pub use sockets::Socket;
pub use turn::{Stuck, Turn};
pub use words::{Ending, Written};
