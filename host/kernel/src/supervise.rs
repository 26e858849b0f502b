//! Supervision: whether a task that ended is started again, and when.
//!
//! A state machine over virtual time: it is told how a run ended and answers. It starts
//! nothing and knows no task. A cap on restarts is exact: it counts those of the last
//! `window_ns`, not of some calendar window.

use alloc::collections::VecDeque;

use crate::Instant;

/// Up to this `restarts_max` the restarts are counted; a greater one means no cap.
pub const RESTARTS_COUNTED_MAX: u32 = 1024;

/// When a task is started again after its end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RestartPolicy {
    /// Never.
    #[default]
    Never,
    /// When it failed.
    OnFailure,
    /// However it ended.
    Always,
}

/// How a task is supervised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restart {
    /// When it is started again.
    pub policy: RestartPolicy,
    /// The wait before the first restart, in nanoseconds. It doubles each time.
    pub backoff_first_ns: u64,
    /// The longest wait, in nanoseconds.
    pub backoff_max_ns: u64,
    /// How many restarts `window_ns` may hold; one more and the kernel gives up. A value
    /// above [`RESTARTS_COUNTED_MAX`] means no cap.
    pub restarts_max: u32,
    /// The span in which restarts are counted, in nanoseconds. A run longer than this
    /// also sets the wait back to the first.
    pub window_ns: u64,
}

impl Restart {
    /// No restarts.
    pub const NEVER: Self = Self {
        policy: RestartPolicy::Never,
        backoff_first_ns: 0,
        backoff_max_ns: 0,
        restarts_max: 0,
        window_ns: 0,
    };
}

impl Default for Restart {
    fn default() -> Self {
        Self::NEVER
    }
}

/// What [`decide`] remembers of a task's earlier runs.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// When the present run began.
    run_began: Instant,
    /// Restarts since the wait was last set back; the wait has doubled so often.
    doublings: u32,
    /// The restarts of the last window, oldest first.
    recent: VecDeque<Instant>,
}

impl History {
    /// Notes that a run begins.
    pub fn began(&mut self, now: Instant) {
        self.run_began = now;
    }
}

/// What happens to a task that ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It starts again at this moment.
    Restart {
        /// The moment.
        at: Instant,
    },
    /// It would start again, but it crashes in a loop: the failure goes up.
    GiveUp,
    /// It has ended for good.
    Done,
}

/// Decides what happens after a run that ended at `now`.
pub fn decide(now: Instant, restart: &Restart, history: &mut History, failed: bool) -> Verdict {
    match restart.policy {
        RestartPolicy::Never => return Verdict::Done,
        RestartPolicy::OnFailure if !failed => return Verdict::Done,
        RestartPolicy::OnFailure | RestartPolicy::Always => {}
    }
    if now.since(history.run_began) > restart.window_ns {
        history.doublings = 0;
    }
    if restart.restarts_max <= RESTARTS_COUNTED_MAX {
        while let Some(&oldest) = history.recent.front() {
            if now.since(oldest) <= restart.window_ns {
                break;
            }
            history.recent.pop_front();
        }
        if history.recent.len() >= restart.restarts_max as usize {
            return Verdict::GiveUp;
        }
        history.recent.push_back(now);
    }
    let wait_ns = backoff(restart, history.doublings);
    history.doublings = history.doublings.saturating_add(1);
    Verdict::Restart {
        at: now.after(wait_ns),
    }
}

fn backoff(restart: &Restart, doublings: u32) -> u64 {
    // A shift that would lose bits has passed any maximum.
    let wait_ns = if restart.backoff_first_ns == 0 {
        0
    } else if doublings > restart.backoff_first_ns.leading_zeros() {
        u64::MAX
    } else {
        restart.backoff_first_ns << doublings
    };
    wait_ns.min(restart.backoff_max_ns)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    const POLICY: Restart = Restart {
        policy: RestartPolicy::OnFailure,
        backoff_first_ns: 100,
        backoff_max_ns: 1_000,
        restarts_max: 5,
        window_ns: 10_000,
    };

    /// Runs that last `run_ns` each, one after the other; the waits until it ends.
    fn waits(restart: &Restart, runs: &[(u64, bool)]) -> (Vec<u64>, Option<Verdict>) {
        let mut now = Instant(0);
        let mut history = History::default();
        let mut waits = Vec::new();
        for &(run_ns, failed) in runs {
            history.began(now);
            now = now.after(run_ns);
            match decide(now, restart, &mut history, failed) {
                Verdict::Restart { at } => {
                    waits.push(at.since(now));
                    now = at;
                }
                end => return (waits, Some(end)),
            }
        }
        (waits, None)
    }

    #[test]
    fn the_policy_decides() {
        use RestartPolicy::{Always, Never, OnFailure};
        for (policy, failed, again) in [
            (Never, true, false),
            (Never, false, false),
            (OnFailure, true, true),
            (OnFailure, false, false),
            (Always, true, true),
            (Always, false, true),
        ] {
            let (waits, end) = waits(&Restart { policy, ..POLICY }, &[(1, failed)]);
            assert_eq!(!waits.is_empty(), again, "{policy:?} {failed}");
            assert_eq!(
                end,
                (!again).then_some(Verdict::Done),
                "{policy:?} {failed}"
            );
        }
    }

    #[test]
    fn the_wait_doubles_up_to_the_maximum_then_the_cap_ends_it() {
        let (waits, end) = waits(&POLICY, &[(1, true); 9]);
        assert_eq!(waits, [100, 200, 400, 800, 1_000]);
        assert_eq!(end, Some(Verdict::GiveUp));
    }

    #[test]
    fn a_long_run_sets_the_wait_back_and_empties_the_window() {
        let (waits, end) = waits(
            &POLICY,
            &[
                (1, true),
                (1, true),
                (10_001, true),
                (1, true),
                (1, true),
                (1, true),
                (1, true),
            ],
        );
        assert_eq!(waits, [100, 200, 100, 200, 400, 800, 1_000]);
        assert_eq!(end, None);
    }

    #[test]
    fn the_edge_of_the_window_is_inside_it() {
        // The same wait again shows that the run counted as a long one.
        for (run_ns, second) in [(10_000, 200), (10_001, 100)] {
            let (waits, _) = waits(&POLICY, &[(1, true), (run_ns, true)]);
            assert_eq!(waits, [100, second], "{run_ns}");
        }
        let one = Restart {
            restarts_max: 1,
            backoff_first_ns: 0,
            ..POLICY
        };
        let (_, end) = waits(&one, &[(1, true), (10_000, true)]);
        assert_eq!(end, Some(Verdict::GiveUp));
        let (_, end) = waits(&one, &[(1, true), (10_001, true)]);
        assert_eq!(end, None);
    }

    #[test]
    fn the_window_slides() {
        // A restart every 2,600 ns: never more than four in 10,000.
        let (waits, end) = waits(
            &Restart {
                backoff_max_ns: 100,
                restarts_max: 4,
                ..POLICY
            },
            &[(2_500, true); 40],
        );
        assert_eq!(waits.len(), 40);
        assert_eq!(end, None);
    }

    #[test]
    fn no_restart_allowed_and_no_cap() {
        let none = Restart {
            restarts_max: 0,
            ..POLICY
        };
        assert_eq!(
            waits(&none, &[(1, true)]),
            (Vec::new(), Some(Verdict::GiveUp))
        );
        let endless = Restart {
            restarts_max: u32::MAX,
            ..POLICY
        };
        assert_eq!(waits(&endless, &[(1, true); 5_000]).0.len(), 5_000);
    }

    #[test]
    fn extreme_waits_stay_in_range() {
        let slow = Restart {
            backoff_first_ns: u64::MAX / 2,
            backoff_max_ns: u64::MAX,
            ..POLICY
        };
        assert_eq!(backoff(&slow, 0), u64::MAX / 2);
        assert_eq!(backoff(&slow, 1), u64::MAX - 1);
        assert_eq!(backoff(&slow, 2), u64::MAX);
        assert_eq!(backoff(&slow, u32::MAX), u64::MAX);
        assert_eq!(
            backoff(
                &Restart {
                    backoff_first_ns: 0,
                    ..slow
                },
                70
            ),
            0
        );
    }
}
