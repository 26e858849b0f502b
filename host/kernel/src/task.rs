//! One place of the task table, and the states it passes through.
//!
//! ```text
//!       (1)          (2)              (9)               (12)
//! Free -----> Ready ------> Running -------> Finished -------> Free
//!             ^ ^ ^          | | | |            ^
//!             | | |   (4)    | | | |            | (9)
//!             | | +----------+ | | |        Destroying
//!             | |              | | |            ^
//!             | |   (5)    (3) | | |            | (8)
//!             | +---- Waiting <+ | |    (7)     |
//!             |                  | +--------> Doomed
//!             |           (10)   |              ^
//!             +---- Restarting <-+              | (6) from Ready, Waiting
//!             (11)                              +---- and Restarting
//! ```
//! 1. `spawn`.
//! 2. `next` gives it to a processor.
//! 3. `stop(Waiting)`, when what it registered with `wait` has not come yet; `stop(External)`,
//!    when that has not come and no `notify` either.
//! 4. `stop(Sliced)`, `stop(Preempted)`, or `stop(Waiting)` and `stop(External)` after what it
//!    waited for came.
//! 5. Waiting to Ready: `signal`, `notify`, the end of a task it joins, or `advance` past its
//!    time.
//! 6. `kill`, `advance` past its run timeout, or from Restarting `close`: it will be destroyed.
//! 7. `stop` of a task that was doomed while it ran.
//! 8. `next` gives it to a processor, to be destroyed.
//! 9. `exit`: its outcome is final.
//! 10. `exit`, when its restart policy says that it starts again, unless after `close`.
//! 11. `advance` past its back-off.
//! 12. `exit` of another task when too many records are kept, or `spawn` when the table is
//!     full: the oldest record makes room.

use alloc::boxed::Box;

use crate::Pid;
use crate::outcome::Outcome;
use crate::supervise::{History, Restart};

/// No task, no link.
pub(crate) const NONE: u32 = u32::MAX;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Free,
    Ready,
    Running,
    Waiting,
    Restarting,
    Doomed,
    Destroying,
    Finished,
}

/// Why a task is to be destroyed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doom {
    Cancelled,
    TimedOut,
}

impl Doom {
    pub(crate) fn outcome(self) -> Outcome {
        match self {
            Self::Cancelled => Outcome::Cancelled,
            Self::TimedOut => Outcome::TimedOut,
        }
    }
}

/// It doesn't keep the kernel from being over.
pub(crate) const WATCHER: u8 = 1;
/// It runs and has registered what it waits for.
pub(crate) const REGISTERED: u8 = 1 << 1;
/// It was notified while it ran or was ready.
pub(crate) const NOTIFIED: u8 = 1 << 2;
/// It called `yield_now`.
pub(crate) const YIELDED: u8 = 1 << 3;
/// What it registered came while it still ran; it goes to the front.
pub(crate) const WOKEN_FRONT: u8 = 1 << 4;
/// The same, but it was its time that came: it goes to the back.
pub(crate) const WOKEN_BACK: u8 = 1 << 5;
/// It stands in the woken queue of its level, not in the other.
pub(crate) const IN_WOKEN: u8 = 1 << 6;
/// What a stop settles.
pub(crate) const UNTIL_STOP: u8 = REGISTERED | YIELDED | WOKEN_FRONT | WOKEN_BACK;

/// Supervision of a task that may restart. Apart, because most never do.
pub(crate) struct Supervised {
    pub(crate) restart: Restart,
    pub(crate) history: History,
    /// The next run decision is the first of a new start.
    pub(crate) starting: bool,
}

/// One place of the table. The links are indices into the table or the join list.
pub(crate) struct Task {
    pub(crate) name: Box<str>,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) supervised: Option<Box<Supervised>>,
    /// Counts spawns: the younger task has the greater one.
    pub(crate) serial: u64,
    pub(crate) cpu_ns: u64,
    /// When it last began to run.
    pub(crate) ran_ns: u64,
    /// Of a living task, a living one. Of a finished one, its parent at its end.
    pub(crate) parent: Option<Pid>,
    /// One of its living children; the others follow by `next_sibling`, in no order.
    pub(crate) child: u32,
    pub(crate) next_sibling: u32,
    pub(crate) prev_sibling: u32,
    /// In the one queue that it stands in: ready, doomed or finished.
    pub(crate) prev: u32,
    pub(crate) next: u32,
    /// Those who wait for its end, in order.
    pub(crate) joined_first: u32,
    pub(crate) joined_last: u32,
    /// Those it waits for.
    pub(crate) joins: u32,
    pub(crate) signals: u32,
    pub(crate) wanted: u32,
    pub(crate) descendants: u32,
    pub(crate) descendants_max: u32,
    pub(crate) generation: u32,
    pub(crate) restarts: u32,
    pub(crate) processor: u16,
    pub(crate) phase: Phase,
    pub(crate) doom: Option<Doom>,
    pub(crate) priority: u8,
    /// Where it queues: its priority, or less after ageing.
    pub(crate) level: u8,
    pub(crate) flags: u8,
}

impl Task {
    pub(crate) fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    pub(crate) fn is_watcher(&self) -> bool {
        self.has(WATCHER)
    }

    /// Neither free nor finished.
    pub(crate) fn lives(&self) -> bool {
        !matches!(self.phase, Phase::Free | Phase::Finished)
    }

    /// On a processor.
    pub(crate) fn runs(&self) -> bool {
        matches!(self.phase, Phase::Running | Phase::Destroying)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_task_and_its_timers_stay_below_200_bytes() {
        assert!(size_of::<super::Task>() + 2 * 16 <= 200);
    }
}
