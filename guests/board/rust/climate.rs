//! A simulated climate: it drifts as a room does, the same way each time.

use core::fmt;

/// One reading, in hundredths.
pub struct Reading {
    /// Degrees Celsius.
    temperature: u32,
    /// Percent.
    humidity: u32,
}

/// The room that is measured.
pub struct Climate {
    state: u32,
}

impl Climate {
    /// A room as it is in the morning.
    pub const fn new() -> Self {
        Self { state: 1 }
    }

    /// What the sensor says now.
    pub const fn read(&mut self) -> Reading {
        // The generator of "Numerical Recipes"; its upper bits are good enough for weather.
        self.state = self
            .state
            .wrapping_mul(1_664_525)
            .wrapping_add(1_013_904_223);
        Reading {
            temperature: 2_000 + (self.state >> 24),
            humidity: 4_000 + (self.state >> 20 & 0x3ff),
        }
    }
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // One type for all numbers: each brings 320 bytes of its own.
        let (t, h) = (self.temperature, self.humidity);
        write!(
            f,
            "{}.{:02} C {}.{:02} %",
            t / 100,
            t % 100,
            h / 100,
            h % 100
        )
    }
}
