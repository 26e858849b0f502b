//! What clients have to do at a time of their own, whatever their task waits for: a sign of
//! life to a broker, say. A task that computes and never waits does none of it.

use crate::clients::Around;
use crate::platform::Platform;
use crate::task::{Object, Task};
use alloc::vec::Vec;
use smallos_kernel::Instant;

/// A client whose deadline doesn't move on is looked at this often at most.
const PAUSE_NS: u64 = 1_000_000;

/// The task's clients, and when the first of them wants a step.
pub(crate) struct Chores {
    clients: Vec<u32>,
    /// Not later than the earliest deadline.
    due: Option<Instant>,
    /// Not before the next look is due: a deadline that doesn't move on must not keep its task
    /// from parking.
    floor: Instant,
    busy: bool,
}

impl Default for Chores {
    fn default() -> Self {
        Self {
            clients: Vec::new(),
            due: None,
            floor: Instant(0),
            busy: false,
        }
    }
}

impl Chores {
    pub fn add(&mut self, handle: u32, deadline: Option<Instant>) {
        self.clients.push(handle);
        self.note(deadline);
    }

    pub fn remove(&mut self, handle: u32) {
        self.clients.retain(|client| *client != handle);
        if self.clients.is_empty() {
            self.due = None;
        }
    }

    /// A client's deadline after it was driven.
    pub fn note(&mut self, deadline: Option<Instant>) {
        if let Some(at) = deadline.map(|at| at.max(self.floor)) {
            self.due = Some(self.due.map_or(at, |due| due.min(at)));
        }
    }

    /// A client had more to do than one turn allows.
    pub fn set_busy(&mut self) {
        self.busy = true;
    }

    /// Whether that was so since the last time this was asked.
    pub fn take_busy(&mut self) -> bool {
        core::mem::take(&mut self.busy)
    }

    /// When `do_chores` is to be called.
    pub fn due(&self) -> Option<Instant> {
        self.due
    }
}

impl<P: Platform> Task<P> {
    /// Gives a step to each client whose deadline has passed.
    pub(crate) fn do_chores(&mut self, now: Instant) {
        self.chores.due = None;
        self.chores.floor = Instant(now.0.saturating_add(PAUSE_NS));
        // By index: a step may lead to a connection, for which the whole task is needed.
        for index in 0..self.chores.clients.len() {
            let around = Around {
                platform: &self.platform,
                grants: &self.spec.inherited.grants,
                owner: self.pid,
                now,
            };
            let Some(handle) = self.chores.clients.get(index).copied() else {
                continue;
            };
            let Ok(Object::Client(client)) = self.handles.get(handle) else {
                continue;
            };
            let client = client.as_client();
            let mut wanted = None;
            if client.next_deadline().is_some_and(|at| now >= at) {
                client.step(&around);
                wanted = client.wanted();
            }
            let deadline = client.next_deadline();
            self.chores.note(deadline);
            if let Some(wanted) = wanted {
                self.supply_client(handle, &wanted);
            }
        }
    }
}
