//! What the kernel keeps of a task.

use crate::host::Solo;
use crate::machine::Machine;
use smallos_syscalls::Program;
use smallos_syscalls::{Shared, TaskSpec};

/// A task: what it is started from, and its instance from the first run on.
pub struct Body<M: Machine> {
    pub(crate) spec: Shared<TaskSpec<M::Program>>,
    pub(crate) run: Option<<M::Program as Program<Solo<M>>>::Run>,
    pub(crate) used: Used,
}

/// How much of its slice a task has used. What preempts it doesn't give it a new one, or a
/// busy neighbour above would keep its peers from running.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Used {
    pub ns: u64,
    pub looks: u32,
}

impl<M: Machine> Body<M> {
    pub(crate) fn new(spec: TaskSpec<M::Program>) -> Self {
        Self {
            spec: Shared::new(spec),
            run: None,
            used: Used::default(),
        }
    }
}
