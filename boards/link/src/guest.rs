//! What the tasks run: modules, on the engine.

use crate::machine::Board;
use smallos_engine_wasmi::{LoadError, Program, Settings};
use smallos_solo::Solo;
use smallos_syscalls::Task;

/// A loaded module.
pub type Guest = Program<Task<Solo<Board>>>;

/// Loads a module.
#[cfg(feature = "validate")]
pub fn load(file: &[u8]) -> Result<Guest, LoadError> {
    Program::load(&Settings::BOARD, "guest", file)
}

/// Loads a module without validating it.
#[cfg(not(feature = "validate"))]
pub fn load(file: &[u8]) -> Result<Guest, LoadError> {
    // SAFETY: this program is never run. A board that does this runs only modules which
    // somebody has validated and signed.
    unsafe { Program::load_unchecked(&Settings::BOARD, "guest", file) }
}
