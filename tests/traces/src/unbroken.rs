//! A program that never gives way for good: told to stop, it goes on at once.
//!
//! So an engine can be interrupted as often as it allows, in the middle of anything, while the
//! scheduler doesn't see it. Whatever the trace then shows of it is a defect.

use smallos_solo::Solo;
use smallos_solo::simulation::Simulated;
use smallos_syscalls::{Program, Run, Step, Task};

/// A program that is interrupted at every chance and goes on at once.
#[derive(Clone)]
pub struct Unbroken<T>(pub T);

impl<T: Program<Solo<Simulated>>> Program<Solo<Simulated>> for Unbroken<T> {
    type Run = UnbrokenRun<T::Run>;

    fn name(&self) -> &str {
        self.0.name()
    }

    fn needs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.needs()
    }

    fn start(&self, task: Task<Solo<Simulated>>) -> Self::Run {
        UnbrokenRun(self.0.start(task))
    }
}

/// Its instance.
pub struct UnbrokenRun<R>(R);

impl<R: Run> Run for UnbrokenRun<R> {
    fn resume(&mut self, _: &mut dyn FnMut() -> bool) -> Step {
        loop {
            match self.0.resume(&mut || true) {
                Step::GaveWay => {}
                step => return step,
            }
        }
    }
}
