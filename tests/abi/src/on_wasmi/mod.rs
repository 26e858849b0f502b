//! Runs the guest on the engine for boards, with the glue that `smallos-witgen` printed for the
//! test's types.

// Printed the same for all functions and types.
#[rustfmt::skip]
#[allow(unused, clippy::all)]
mod generated;

use crate::host::Host;
use smallos_engine_wasmi::canon::Budget;
use smallos_engine_wasmi::{Program, Settings};
use smallos_kernel::Outcome;
use smallos_syscalls::{Limits, Step};

/// How often the guest stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Only where it waits.
    Whole,
    /// It also gives way after each slice of fuel, and slices are small: everything that a call
    /// needs has to outlast that.
    Slices,
}

/// Runs the guest to its end.
///
/// # Errors
/// If it can't be loaded, or ends in another way than by returning.
pub fn run(guest: &[u8], host: Host, pace: Pace) -> Result<Vec<u8>, String> {
    let mut settings = Settings::DESKTOP;
    if pace == Pace::Slices {
        settings.fuel_slice = 700;
    }
    // A round's values together are more than what a guest of our own could hand over at once.
    settings.budget = Budget::new(16 << 20, 16 << 20);
    let program = Program::load_for(&settings, generated::glue(), "abi", guest)
        .map_err(|error| error.to_string())?;
    let mut instance = program.instantiate(&Limits::default(), host);
    loop {
        match instance.resume(&mut || pace == Pace::Slices) {
            Step::Waiting | Step::GaveWay => {}
            Step::Ended(Outcome::Finished(bytes)) => return Ok(bytes.to_vec()),
            Step::Ended(outcome) => return Err(format!("{outcome:?}")),
        }
    }
}
