//! The clocks.

use smallos_kernel::Instant;
use std::time::{SystemTime, UNIX_EPOCH};

/// The monotonic clock, from the start of the host.
pub(crate) struct Clock {
    start: std::time::Instant,
}

impl Clock {
    pub fn new() -> Self {
        Self {
            start: std::time::Instant::now(),
        }
    }

    pub fn now(&self) -> Instant {
        let ns = self.start.elapsed().as_nanos();
        Instant(u64::try_from(ns).unwrap_or(u64::MAX))
    }
}

/// Seconds and nanoseconds since 1970; a clock that stands before it was never set.
pub(crate) fn wall() -> Option<(u64, u32)> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    Some((since.as_secs(), since.subsec_nanos()))
}
