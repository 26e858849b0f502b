//! Output: the first UART, byte by byte. Writing waits for the UART, which QEMU never lets it
//! do for long.

use crate::registers::{UART_CONTROL, UART_DATA, UART_DIVIDER, UART_STATE};
use core::fmt;

const TRANSMIT_FULL: u32 = 1;
const TRANSMIT: u32 = 1;
/// The least that the UART takes; QEMU sends at once whatever the rate.
const DIVIDER: u32 = 16;

/// The UART. There may be several of this type: it has no state of its own.
pub struct Uart;

impl Uart {
    pub fn start() -> Self {
        UART_DIVIDER.write(DIVIDER);
        UART_CONTROL.write(TRANSMIT);
        Self
    }
}

impl fmt::Write for Uart {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            while UART_STATE.read() & TRANSMIT_FULL != 0 {}
            UART_DATA.write(byte.into());
        }
        Ok(())
    }
}
