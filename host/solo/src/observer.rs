//! Who is told how tasks end.

use crate::machine::Machine;
use smallos_kernel::{End, Outcome, Pid};
use smallos_syscalls::TaskSpec;

/// Is told what happens to tasks, from the loop and while no lock is held: it may call the
/// host, to stop it for example.
pub trait Observer<M: Machine> {
    /// A task's instance has ended, and all that it held is closed.
    fn ended(&mut self, pid: Pid, spec: &TaskSpec<M::Program>, outcome: &Outcome, end: End);
}

/// Tells nobody.
impl<M: Machine> Observer<M> for () {
    fn ended(&mut self, _: Pid, _: &TaskSpec<M::Program>, _: &Outcome, _: End) {}
}
