//! The desktop platform: what the syscall layer asks of a machine with an operating system.
//!
//! One [`Desktop`] is one host: a kernel behind a lock, worker threads that run its tasks,
//! a reactor for sockets, and the console. It knows no engine; what it runs are
//! [`Program`]s, whose instances are futures.
//!
//! - `workers`: takes the most urgent runnable task, runs it, gives it back.
//! - `watch`: looks at the sockets while every worker computes.
//! - `preempt`: makes a running guest give its thread away.
//! - `reactor` and `net`: sockets, by readiness.
//! - `console`, `input`, `log`, `lookup`: the rest of the outside world.
//!
//! There is no busy loop: with nothing runnable one worker sleeps in the reactor until the
//! next timer or event and the others sleep until they are needed.

#![warn(missing_docs)]

mod clock;
mod console;
mod host;
mod input;
mod log;
mod lookup;
mod net;
mod preempt;
mod program;
mod reactor;
mod watch;
mod workers;

pub use host::{Config, Desktop, StartError};
pub use log::LogLine;
pub use net::tls::{TlsError, TlsProfile, TlsProfiles};
pub use preempt::should_yield;
pub use program::{Observer, Program, Run};
