//! Who is told how tasks end.

use crate::machine::Machine;
use smallos_kernel::{Exit, Outcome, Pid};
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

/// What became of a task whose instance has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It has ended for good.
    Ended,
    /// It starts again, at this moment on the host's clock in nanoseconds.
    Restarts {
        /// When.
        at_ns: u64,
    },
    /// It failed too often in too short a time, and has ended for good.
    GaveUp,
}

impl<B> From<&Exit<B>> for End {
    fn from(exit: &Exit<B>) -> Self {
        match exit {
            Exit::Ended { .. } => End::Ended,
            Exit::Restarts { at } => End::Restarts { at_ns: at.0 },
            Exit::GaveUp { .. } => End::GaveUp,
        }
    }
}
