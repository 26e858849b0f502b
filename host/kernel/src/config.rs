//! What a kernel is made for: sizes and scheduling choices, fixed for its life.
//!
//! Reading a configuration file is not done here.

use core::fmt;
use core::num::NonZeroU64;

/// The largest task table.
pub const CAPACITY_MAX: u32 = 1 << 20;

/// The most processors.
pub const PROCESSORS_MAX: usize = 1024;

/// The sizes and choices of a [`Kernel`](crate::Kernel).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Places in the task table, for living tasks and finished records together; 1 to
    /// [`CAPACITY_MAX`]. The table's memory (about 200 bytes each) is reserved at the start.
    pub capacity: u32,
    /// Priority levels, at least 2. Valid priorities are 1 to this - 1.
    pub priority_levels: u8,
    /// Worker threads or cores, 1 to [`PROCESSORS_MAX`].
    pub processors: usize,
    /// Whether watchers live on when no other task does.
    pub eternal_watchers: bool,
    /// How long a ready task waits, in nanoseconds, before it moves up one level for its
    /// next run; again after each such time. `None`: strict priorities.
    pub ageing_ns: Option<NonZeroU64>,
    /// Finished records kept for later joins; older ones make room.
    pub finished_max: u32,
    /// After so many picks in a row of woken tasks of a level, one of its others runs; at
    /// least 1.
    pub woken_burst_max: u32,
    /// The longest chain of living task, parent, grandparent and so on; at least 1.
    pub depth_max: u32,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            capacity: 1024,
            priority_levels: 10,
            processors: 1,
            eternal_watchers: false,
            ageing_ns: None,
            finished_max: 1024,
            woken_burst_max: 32,
            depth_max: 64,
        }
    }
}

/// Why a [`Config`] was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfigError {
    /// `capacity` is outside 1 to [`CAPACITY_MAX`].
    Capacity(u32),
    /// `priority_levels` is below 2.
    PriorityLevels(u8),
    /// `processors` is outside 1 to [`PROCESSORS_MAX`].
    Processors(usize),
    /// `woken_burst_max` is 0.
    WokenBurst,
    /// `depth_max` is 0.
    Depth,
    /// There is no memory for a table of this capacity.
    OutOfMemory(u32),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Capacity(n) => write!(f, "capacity: {n} is outside 1 to {CAPACITY_MAX}"),
            Self::PriorityLevels(n) => write!(f, "priority_levels: {n} is below 2"),
            Self::Processors(n) => {
                write!(f, "processors: {n} is outside 1 to {PROCESSORS_MAX}")
            }
            Self::WokenBurst => f.write_str("woken_burst_max: must be at least 1"),
            Self::Depth => f.write_str("depth_max: must be at least 1"),
            Self::OutOfMemory(n) => write!(
                f,
                "capacity: no memory for a table of {n} tasks, choose a smaller one"
            ),
        }
    }
}

impl core::error::Error for ConfigError {}

impl Config {
    /// Checks every field against its range.
    ///
    /// # Errors
    /// The first field that is out of its range.
    pub fn check(&self) -> Result<(), ConfigError> {
        if self.capacity == 0 || self.capacity > CAPACITY_MAX {
            return Err(ConfigError::Capacity(self.capacity));
        }
        if self.priority_levels < 2 {
            return Err(ConfigError::PriorityLevels(self.priority_levels));
        }
        if self.processors == 0 || self.processors > PROCESSORS_MAX {
            return Err(ConfigError::Processors(self.processors));
        }
        if self.woken_burst_max == 0 {
            return Err(ConfigError::WokenBurst);
        }
        if self.depth_max == 0 {
            return Err(ConfigError::Depth);
        }
        Ok(())
    }
}
