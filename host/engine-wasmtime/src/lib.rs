//! Runs tasks on wasmtime.
//!
//! An engine lifts and lowers values and keeps a guest inside its bounds; what a call means
//! is the syscall layer's. One task is one store with one instance, running on a fiber of
//! its own: a syscall that waits suspends the fiber, and whoever polls the task's future
//! resumes it. There is no scheduler here.
//!
//! - [`Engine`] holds the compiler, the linkers and the memory pool.
//! - [`Program`] is a loaded module: `load` turns bytes into one, or says why not.
//! - [`inspect`](Program::inspect) tells what a program is.
//! - `run` is one instance from start to end, `limits` its bounds, `outcome` the blame.
//! - `commands` runs standard WASI 0.2 programs beside our own.

#![warn(missing_docs)]

mod commands;
mod dense;
mod engine;
// Printed the same for functions with and without a result.
#[allow(clippy::let_unit_value)]
mod generated;
mod glue;
mod limits;
mod load;
mod outcome;
mod program;
mod run;
mod world;

pub use engine::{Engine, EngineError, GUARDED_TASKS_MAX, MemoryLayout, Settings, lay_out_guarded};
pub use load::{LoadError, MODULE_BYTES_MAX, binary};
pub use outcome::exit_status;
pub use program::{Import, Inspection, Kind, Memory, Program};
