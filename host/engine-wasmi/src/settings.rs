//! How this engine is set up on a machine.

use crate::canon::Budget;

/// Bytes that one call may hand over in all; the same on every machine, because a guest can
/// tell.
const HANDED_BYTES_MAX: usize = 512 << 10;

/// What a machine gives to each guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Units of fuel between two looks at whether a guest must give way. One unit is about one
    /// instruction: 5,000 take 3 ms at most on a Cortex-M0+ at 125 MHz.
    pub fuel_slice: u64,
    /// The largest stack of a guest's calls, in bytes. The stack grows as it is needed.
    pub stack_bytes: usize,
    /// What one call of a guest's may hand over.
    pub budget: Budget,
    /// The largest file that is looked at, in bytes.
    pub module_bytes_max: usize,
}

impl Settings {
    /// For a microcontroller.
    pub const BOARD: Self = Self {
        fuel_slice: 5_000,
        stack_bytes: 8 << 10,
        budget: Budget::new(HANDED_BYTES_MAX, 16 << 10),
        module_bytes_max: 1 << 20,
    };

    /// For a computer.
    pub const DESKTOP: Self = Self {
        fuel_slice: 20_000,
        stack_bytes: 512 << 10,
        budget: Budget::new(HANDED_BYTES_MAX, HANDED_BYTES_MAX),
        module_bytes_max: 64 << 20,
    };
}
