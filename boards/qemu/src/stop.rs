//! The ways out of the image, all of them by semihosting.

use crate::uart::Uart;
use core::fmt::Write;
use core::panic::PanicInfo;
use cortex_m_rt::{ExceptionFrame, exception};
use cortex_m_semihosting::debug::{self, EXIT_FAILURE, EXIT_SUCCESS, ExitStatus};

pub const GOOD: ExitStatus = EXIT_SUCCESS;
pub const FAILED: ExitStatus = EXIT_FAILURE;

/// Ends the emulator with a status.
pub fn leave(status: ExitStatus) -> ! {
    loop {
        debug::exit(status);
    }
}

#[panic_handler]
fn panicked(info: &PanicInfo<'_>) -> ! {
    writeln!(Uart::start(), "over: {info}").ok();
    leave(FAILED)
}

#[exception]
unsafe fn HardFault(frame: &ExceptionFrame) -> ! {
    writeln!(Uart::start(), "over: hard fault at {:#010x}", frame.pc()).ok();
    leave(FAILED)
}

/// The end of a sleep; the sleeper looks at the clock.
#[exception]
fn SysTick() {}
