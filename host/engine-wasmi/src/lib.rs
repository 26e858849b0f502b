//! Runs tasks on the interpreter wasmi, without std: the engine of the boards, and the same one
//! on the desktop with `--engine wasmi`.
//!
//! An engine lifts and lowers values and keeps a guest inside its bounds; what a call means is
//! the syscall layer's. It takes the very file that a desktop compiles: a core module with a
//! component-type section, or a component, of which it runs the main core module. What it can't
//! run it refuses when it is loaded, with the reason, and never at some later call.
//!
//! - [`Program`] is a loaded module, [`Instance`] one guest; [`Instance::resume`] runs it until
//!   it waits, gives way or ends. There is no scheduler here and no thread.
//! - [`canon`] has every rule of the canonical ABI.
//! - [`glue`] is what printed glue is written against: `smallos-witgen` prints `generated.rs`
//!   from `wit/`, and can do the same for other packages.
//! - `guest` is a guest's life as a state machine; `load` and `start` and `component` make a
//!   module of a file; `outcome` says who is blamed for an end.

#![no_std]
#![warn(missing_docs)]

extern crate alloc;

pub mod canon;
mod component;
// Printed the same for functions with and without parameters and results.
#[allow(clippy::let_unit_value, unused_mut, unused_variables, clippy::unit_arg)]
mod generated;
pub mod glue;
mod guest;
mod limits;
mod load;
mod outcome;
mod program;
mod sections;
mod settings;
mod spare;
mod start;

pub use load::LoadError;
pub use program::{Import, Inspection, Instance, Program};
pub use settings::Settings;
