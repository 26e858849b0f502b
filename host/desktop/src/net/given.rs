//! Connections on their way from one task to another.

use super::Stream;
use crate::Desktop;
use smallos_contract::net::addresses::ErrorCode;
use smallos_kernel::Pid;
use smallos_syscalls::{Platform, UNTAKEN_MAX};
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

#[derive(Default)]
pub(crate) struct Given {
    untaken: Mutex<HashMap<Pid, VecDeque<Stream>>>,
    /// Tasks with an entry, so that the end of any other task needs no lock.
    receivers: AtomicUsize,
}

impl Given {
    pub fn give(
        &self,
        desktop: &Desktop,
        to: Pid,
        mut connection: Stream,
    ) -> Result<(), ErrorCode> {
        let mut untaken = self.lock();
        // Looked up while the lock is held, and with the count raised: the end of a task
        // clears its entry only after the kernel has recorded it, so none is left behind.
        self.receivers.store(untaken.len() + 1, Ordering::SeqCst);
        let living = desktop.with_kernel(|kernel| matches!(kernel.outcome(to), Ok(None)));
        let given = match living {
            false => Err(ErrorCode::InvalidState),
            true if untaken
                .get(&to)
                .is_some_and(|queue| queue.len() >= UNTAKEN_MAX) =>
            {
                Err(ErrorCode::TooManySockets)
            }
            true => {
                connection.hand_over(to);
                untaken.entry(to).or_default().push_back(connection);
                Ok(())
            }
        };
        self.receivers.store(untaken.len(), Ordering::SeqCst);
        drop(untaken);
        given?;
        desktop.notify([to]);
        Ok(())
    }

    pub fn take(&self, owner: Pid) -> Option<Stream> {
        let mut untaken = self.lock();
        let queue = untaken.get_mut(&owner)?;
        let connection = queue.pop_front();
        if queue.is_empty() {
            untaken.remove(&owner);
            self.receivers.store(untaken.len(), Ordering::SeqCst);
        }
        connection
    }

    pub fn has_one(&self, owner: Pid) -> bool {
        self.lock().contains_key(&owner)
    }

    /// Closes what a task that has ended never took.
    pub fn forget(&self, owner: Pid) {
        if self.receivers.load(Ordering::SeqCst) > 0 {
            let mut untaken = self.lock();
            let closed = untaken.remove(&owner);
            self.receivers.store(untaken.len(), Ordering::SeqCst);
            drop(untaken);
            drop(closed);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Pid, VecDeque<Stream>>> {
        self.untaken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
