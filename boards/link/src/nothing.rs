//! What the tasks run where there is no engine: nothing. It calls no syscall, so that the
//! layer is left out as well.

use crate::machine::Board;
use crate::outside;
use alloc::string::String;
use smallos_kernel::Outcome;
use smallos_solo::Solo;
use smallos_syscalls::{Program, Run, Step, Task};

/// Not a module.
#[derive(Clone)]
pub struct Guest {
    name: String,
}

/// Takes any file.
pub fn load(file: &[u8]) -> Result<Guest, core::str::Utf8Error> {
    let name = core::str::from_utf8(file)?.into();
    Ok(Guest { name })
}

impl Program<Solo<Board>> for Guest {
    type Run = Running;

    fn name(&self) -> &str {
        &self.name
    }

    fn needs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.name.split_once('/').into_iter()
    }

    fn start(&self, task: Task<Solo<Board>>) -> Running {
        Running { _task: task }
    }
}

/// A task that ends as soon as the outside says so.
pub struct Running {
    _task: Task<Solo<Board>>,
}

impl Run for Running {
    fn resume(&mut self, should_yield: &mut dyn FnMut() -> bool) -> Step {
        match (outside::word(), should_yield()) {
            (0, _) => Step::Waiting,
            (_, true) => Step::GaveWay,
            _ => Step::Ended(Outcome::Finished(outside::bytes(64).into())),
        }
    }
}
