//! The small values that name things: instants, tasks, priorities, signal slots, processors.
//!
//! Each is a newtype, so that a pid can't be passed where a priority is meant. None of them
//! reads a clock or a table.

use core::fmt;
use core::num::NonZeroU32;

/// A moment, in nanoseconds since the host started.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub u64);

impl Instant {
    /// The moment `ns` nanoseconds later; stays at the last representable one.
    #[must_use]
    pub const fn after(self, ns: u64) -> Self {
        Self(self.0.saturating_add(ns))
    }

    /// Nanoseconds from `earlier` to this moment; 0 if it isn't earlier.
    #[must_use]
    pub const fn since(self, earlier: Self) -> u64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// Names one task for as long as the host runs, its restarts included.
///
/// It holds the task's place in the table and the generation of that place, so looking it
/// up costs no search and a pid whose place was given to another task is recognised. The
/// generation wraps after 2^32 / capacity reuses of one place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pid(NonZeroU32);

impl Pid {
    /// The pid with this number; `None` for 0.
    #[must_use]
    pub const fn new(number: u32) -> Option<Self> {
        match NonZeroU32::new(number) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    /// The number, never 0.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0.get()
    }

    /// `raw + 1`. The caller keeps `raw` below `u32::MAX`; there it stays at the last pid.
    pub(crate) const fn from_raw(raw: u32) -> Self {
        Self(NonZeroU32::MIN.saturating_add(raw))
    }
}

impl fmt::Debug for Pid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pid({})", self.0)
    }
}

impl fmt::Display for Pid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How urgent a task is: the lowest number runs first.
///
/// Whether a number is valid (1 to `priority_levels` - 1) only the kernel that gets it can
/// tell, and it does so in [`spawn`](crate::Kernel::spawn) and
/// [`set_priority`](crate::Kernel::set_priority).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Priority(u8);

impl Priority {
    /// The priority with this number.
    #[must_use]
    pub const fn new(number: u8) -> Self {
        Self(number)
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// One of the 32 signal slots of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot(u8);

impl Slot {
    /// The slot with this number, 0 to 31; `None` for a greater one.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        if number < 32 {
            Some(Self(number))
        } else {
            None
        }
    }

    /// The number, 0 to 31.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// A set of signal slots: bit n stands for slot n.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SignalSet(pub u32);

impl SignalSet {
    /// No slot.
    pub const EMPTY: Self = Self(0);
    /// Every slot.
    pub const ALL: Self = Self(u32::MAX);

    /// Whether it holds no slot.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether it holds this slot.
    #[must_use]
    pub const fn contains(self, slot: Slot) -> bool {
        self.0 & (1 << slot.0) != 0
    }

    /// The lowest slot in it.
    #[must_use]
    pub const fn lowest(self) -> Option<Slot> {
        // An empty set has 32 trailing zeros, which is no slot.
        Slot::new(self.0.trailing_zeros() as u8)
    }
}

impl From<Slot> for SignalSet {
    fn from(slot: Slot) -> Self {
        Self(1 << slot.0)
    }
}

/// A worker thread or a core, as an index from 0 to [`Config::processors`](crate::Config) - 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Processor(pub usize);
