//! Who waits for one of the host's streams.

use smallos_kernel::Pid;

/// Each task once: one that looks again is not two tasks. So there are at most as many as
/// the task table holds.
#[derive(Default)]
pub(crate) struct Waiters(Vec<Pid>);

impl Waiters {
    pub fn add(&mut self, owner: Pid) {
        if !self.0.contains(&owner) {
            self.0.push(owner);
        }
    }

    /// All of them, to be told.
    pub fn take(&mut self) -> Vec<Pid> {
        std::mem::take(&mut self.0)
    }
}
