//! A set of tasks that wait for one thing, in the order in which they came.

use alloc::vec::Vec;
use smallos_kernel::Pid;

/// Tasks that wait, or that are to be told. Each is in it once: one that looks again is not
/// two tasks. So it holds at most as many as the task table, if [`Waiters::take_into`] is
/// used before pids are used again.
#[derive(Debug, Default)]
pub struct Waiters(Vec<Pid>);

impl Waiters {
    /// Nobody.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a task, unless it is there.
    pub fn add(&mut self, task: Pid) {
        if !self.0.contains(&task) {
            self.0.push(task);
        }
    }

    /// Removes a task that no longer waits.
    pub fn remove(&mut self, task: Pid) {
        self.0.retain(|pid| *pid != task);
    }

    /// Moves all of them behind those in `woken`.
    pub fn take_into(&mut self, woken: &mut Waiters) {
        for task in self.0.drain(..) {
            woken.add(task);
        }
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Empties it and gives what was in it; the memory stays.
    pub fn drain(&mut self) -> impl Iterator<Item = Pid> + '_ {
        self.0.drain(..)
    }
}
