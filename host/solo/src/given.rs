//! Connections on their way from one task to another.

use crate::machine::Machine;
use crate::sockets::Socket;
use alloc::collections::{BTreeMap, VecDeque};
use smallos_contract::net::addresses::ErrorCode;
use smallos_kernel::Pid;
use smallos_syscalls::UNTAKEN_MAX;

pub(crate) struct Given<M: Machine>(BTreeMap<Pid, VecDeque<Socket<M>>>);

impl<M: Machine> Given<M> {
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Keeps a connection for a living task, or gives it back with the reason.
    pub fn give(
        &mut self,
        to: Pid,
        mut connection: Socket<M>,
    ) -> Result<(), (ErrorCode, Socket<M>)> {
        let queue = self.0.entry(to).or_default();
        if queue.len() >= UNTAKEN_MAX {
            return Err((ErrorCode::TooManySockets, connection));
        }
        connection.hand_over(to);
        queue.push_back(connection);
        Ok(())
    }

    pub fn take(&mut self, owner: Pid) -> Option<Socket<M>> {
        let queue = self.0.get_mut(&owner)?;
        let connection = queue.pop_front();
        if queue.is_empty() {
            self.0.remove(&owner);
        }
        connection
    }

    pub fn has_one(&self, owner: Pid) -> bool {
        self.0.contains_key(&owner)
    }

    /// What a task that has ended never took, to be closed.
    pub fn forget(&mut self, owner: Pid) -> Option<VecDeque<Socket<M>>> {
        self.0.remove(&owner)
    }
}
