//! Memory-mapped registers of the AN385 image (Arm DAI 0385), and nothing above them.

use core::ptr;

/// A 32-bit register at a fixed address.
pub struct Register(usize);

impl Register {
    pub fn read(&self) -> u32 {
        let register = ptr::with_exposed_provenance::<u32>(self.0);
        // SAFETY: only the constants below make one, and each is a device's register: it is
        // aligned, always there, and no Rust object.
        unsafe { register.read_volatile() }
    }

    pub fn write(&self, value: u32) {
        let register = ptr::with_exposed_provenance_mut::<u32>(self.0);
        // SAFETY: as for `read`.
        unsafe { register.write_volatile(value) }
    }
}

/// Both clocks of the peripherals run with it: 25 MHz.
pub const CLOCK_HZ: u64 = 25_000_000;

/// CMSDK APB UART 0: data, state, control, baud rate divider.
pub const UART_DATA: Register = Register(0x4000_4000);
pub const UART_STATE: Register = Register(0x4000_4004);
pub const UART_CONTROL: Register = Register(0x4000_4008);
pub const UART_DIVIDER: Register = Register(0x4000_4010);

/// CMSDK APB timer 0: control, value (it counts down), reload.
pub const TIMER_CONTROL: Register = Register(0x4000_0000);
pub const TIMER_VALUE: Register = Register(0x4000_0004);
pub const TIMER_RELOAD: Register = Register(0x4000_0008);
