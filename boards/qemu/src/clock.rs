//! The clock: a free-running timer, and SysTick to be woken by.

use crate::registers::{CLOCK_HZ, TIMER_CONTROL, TIMER_RELOAD, TIMER_VALUE};
use core::cell::Cell;
use cortex_m::peripheral::SYST;
use cortex_m::peripheral::syst::SystClkSource;
use smallos_kernel::Instant;

const ENABLE: u32 = 1;
/// SysTick counts 24 bits.
const SLEEP_TICKS_MAX: u64 = 0x00ff_ffff;

/// The board's clock. The timer has 32 bits and goes round in 171 s, so it has to be read
/// more often than that; a sleep ends after 0.7 s at the latest, and a running guest looks
/// at the clock all the time.
pub struct Clock {
    systick: SYST,
    last: Cell<u32>,
    ticks: Cell<u64>,
}

impl Clock {
    pub fn start(mut systick: SYST) -> Self {
        TIMER_RELOAD.write(u32::MAX);
        TIMER_VALUE.write(u32::MAX);
        TIMER_CONTROL.write(ENABLE);
        systick.set_clock_source(SystClkSource::Core);
        Self {
            systick,
            last: Cell::new(u32::MAX),
            ticks: Cell::new(0),
        }
    }

    pub fn now(&self) -> Instant {
        let value = TIMER_VALUE.read();
        let passed = self.last.replace(value).wrapping_sub(value);
        let ticks = self.ticks.get() + u64::from(passed);
        self.ticks.set(ticks);
        Instant(ticks * (1_000_000_000 / CLOCK_HZ))
    }

    /// Sleeps until a moment, or a little less.
    pub fn sleep(&mut self, until: Instant) {
        // With interrupts off one that comes before the instruction to wait still ends the
        // wait; it is served afterwards.
        cortex_m::interrupt::free(|_| {
            let ns = until.since(self.now());
            let ticks = (ns / (1_000_000_000 / CLOCK_HZ)).min(SLEEP_TICKS_MAX);
            if ticks == 0 {
                return;
            }
            self.systick.set_reload(ticks as u32);
            self.systick.clear_current();
            self.systick.enable_interrupt();
            self.systick.enable_counter();
            cortex_m::asm::wfi();
            self.systick.disable_counter();
            self.systick.disable_interrupt();
        });
    }
}
