//! Waiting and waking: what a task registers, and the events that end its wait.
//!
//! A wake may come between the task's `wait` and its worker's `stop`, from another thread.
//! It is kept as a flag and honoured at the stop, so no wake is lost and none has to look
//! for a task that is between two places.

use crate::kernel::{park_timer, timeout_timer};
use crate::queue::Place;
use crate::task::{Doom, NOTIFIED, Phase, REGISTERED, WOKEN_BACK, WOKEN_FRONT};
use crate::{Instant, Kernel, Pid, SignalSet, Slot, UnknownTask};

/// What a task waits for: the first of these that comes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wait<'a> {
    /// This moment.
    pub until: Option<Instant>,
    /// One of these signals.
    pub signals: SignalSet,
    /// The end of one of these tasks.
    pub tasks: &'a [Pid],
}

/// Whether a task has to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Waited {
    /// Something that it waits for has come already; nothing is registered.
    Ready,
    /// It is registered. Next, its worker calls [`Kernel::stop`] with
    /// [`Stop::Waiting`](crate::Stop::Waiting).
    Registered,
}

impl<B> Kernel<B> {
    /// Registers what the running task waits for, in place of any earlier registration.
    ///
    /// Ready at once if one of the signals is latched, one of the tasks has ended or is
    /// unknown, `until` has come, or [`notify`](Self::notify) came since the last wait (it
    /// counts once). Signals are not cleared. A task that is about to be destroyed is told
    /// `Registered`: its stop is its end. A task that doesn't run is told `Ready`.
    pub fn wait(&mut self, now: Instant, pid: Pid, wait: Wait<'_>) -> Waited {
        let now = self.clock(now);
        let Some(i) = self.running(pid) else {
            return Waited::Ready;
        };
        self.forget_wait(i);
        let task = &mut self.tasks[i as usize];
        if task.doom.is_some() {
            return Waited::Registered;
        }
        let notified = task.has(NOTIFIED);
        task.flags &= !NOTIFIED;
        let ready = notified
            || task.signals & wait.signals.0 != 0
            || wait.until.is_some_and(|until| until.0 <= now)
            || wait.tasks.iter().any(|&t| self.find_living(t).is_none());
        if ready {
            return Waited::Ready;
        }
        let task = &mut self.tasks[i as usize];
        task.flags |= REGISTERED;
        task.wanted = wait.signals.0;
        for &target in wait.tasks {
            if let Some(target) = self.find_living(target) {
                self.joins.add(&mut self.tasks, i, target);
            }
        }
        if let Some(until) = wait.until {
            self.wheel.arm(park_timer(i), until.0);
        }
        Waited::Registered
    }

    /// Something outside, such as I/O, has come for this task. A waiting one goes to the
    /// front of its level; one that runs or is ready finds it at its next
    /// [`wait`](Self::wait). Others, and unknown pids, are ignored.
    pub fn notify(&mut self, now: Instant, pid: Pid) {
        self.clock(now);
        let Some(i) = self.find(pid) else { return };
        let task = &mut self.tasks[i as usize];
        match task.phase {
            Phase::Waiting => self.wake(i, Place::Woken),
            Phase::Running | Phase::Ready => task.flags |= NOTIFIED,
            _ => {}
        }
    }

    /// Fires all timers due at `now`, in the order of (deadline, order of arming): sleepers
    /// go to the back of their levels, restarts become ready, tasks past their timeout are
    /// doomed, those ready for too long move up a level.
    pub fn advance(&mut self, now: Instant) {
        let now = self.clock(now);
        while let Some(timer) = self.wheel.pop_due(now) {
            let i = timer / 2;
            if timer == timeout_timer(i) {
                self.doom(i, Doom::TimedOut);
                continue;
            }
            match self.tasks[i as usize].phase {
                Phase::Waiting | Phase::Running => self.wake(i, Place::Back),
                Phase::Restarting => {
                    let task = &mut self.tasks[i as usize];
                    task.level = task.priority;
                    self.enqueue(i, Place::Back);
                }
                Phase::Ready => self.age(i),
                _ => {}
            }
        }
    }

    /// When to call [`advance`](Self::advance) next: the earliest timer, or sooner, but
    /// never later and never in the past. `None` without timers.
    #[must_use]
    pub fn next_deadline(&self) -> Option<Instant> {
        self.wheel.next_deadline().map(Instant)
    }

    /// Latches a signal of a task; one that waits for it goes to the front of its level.
    ///
    /// # Errors
    /// No living task has this pid.
    pub fn signal(&mut self, now: Instant, pid: Pid, slot: Slot) -> Result<(), UnknownTask> {
        self.clock(now);
        let i = self.find_living(pid).ok_or(UnknownTask(pid))?;
        let task = &mut self.tasks[i as usize];
        let bit = SignalSet::from(slot).0;
        task.signals |= bit;
        if task.wanted & bit != 0 {
            self.wake(i, Place::Woken);
        }
        Ok(())
    }

    /// Clears the lowest latched signal of `set` and returns it.
    pub fn take_signal(&mut self, pid: Pid, set: SignalSet) -> Option<Slot> {
        let i = self.find_living(pid)?;
        let task = &mut self.tasks[i as usize];
        let slot = SignalSet(task.signals & set.0).lowest()?;
        task.signals &= !SignalSet::from(slot).0;
        Some(slot)
    }

    /// The latched signals of a task; none if it doesn't live.
    #[must_use]
    pub fn pending_signals(&self, pid: Pid) -> SignalSet {
        SignalSet(
            self.find_living(pid)
                .map_or(0, |i| self.tasks[i as usize].signals),
        )
    }

    /// Clears the signals of `set` and returns those that were latched.
    pub fn clear_signals(&mut self, pid: Pid, set: SignalSet) -> SignalSet {
        let Some(i) = self.find_living(pid) else {
            return SignalSet::EMPTY;
        };
        let task = &mut self.tasks[i as usize];
        let latched = task.signals & set.0;
        task.signals &= !set.0;
        SignalSet(latched)
    }

    /// Ends the wait of a task, or of one that is about to wait.
    pub(crate) fn wake(&mut self, i: u32, place: Place) {
        let task = &self.tasks[i as usize];
        match task.phase {
            Phase::Waiting => {
                self.forget_wait(i);
                self.enqueue(i, place);
            }
            Phase::Running if task.has(REGISTERED) => {
                self.forget_wait(i);
                self.tasks[i as usize].flags |= match place {
                    Place::Back => WOKEN_BACK,
                    Place::First | Place::Woken => WOKEN_FRONT,
                };
            }
            _ => {}
        }
    }

    /// A ready task has waited long enough: it moves up one level, never to level 0, which
    /// is no task's. Its place there is behind those of its kind.
    fn age(&mut self, i: u32) {
        let place = if self.tasks[i as usize].has(crate::task::IN_WOKEN) {
            Place::Woken
        } else {
            Place::Back
        };
        if self.tasks[i as usize].level > 1 {
            self.ready.remove(&mut self.tasks, i);
            self.tasks[i as usize].level -= 1;
            self.enqueue(i, place);
        }
    }
}
