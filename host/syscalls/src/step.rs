//! What a host with one thread and an engine agree on: a guest runs until it waits, gives
//! way or has ended.
//!
//! An engine that keeps a suspended guest on the heap implements [`Program`] and [`Run`]; a
//! host that owns the loop calls them. Neither knows the other. Hosts whose instances are
//! futures don't need this.

use crate::platform::Platform;
use crate::task::Task;
use smallos_kernel::Outcome;

/// How far an engine brought a guest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// It waits for something; the kernel knows for what.
    Waiting,
    /// It was told to give way, and goes on where it was at the next resume.
    GaveWay,
    /// It has ended. Dropping the instance drops what it still holds.
    Ended(Outcome),
}

/// Something that tasks can be made from. Cloning gives another reference to it.
pub trait Program<P: Platform>: Clone {
    /// An instance of it.
    type Run: Run;

    /// Its name, for a task that isn't given one.
    fn name(&self) -> &str;
    /// What it imports, as interface and function; more than needs a grant may be among it.
    fn needs(&self) -> impl Iterator<Item = (&str, &str)>;
    /// Makes an instance. What can go wrong is reported by its first resume.
    fn start(&self, task: Task<P>) -> Self::Run;
}

/// A running instance.
pub trait Run {
    /// Runs the guest on, from its start or from where it stopped. Asks `should_yield` in
    /// bounded intervals of the guest's work, and gives way once the answer is true.
    fn resume(&mut self, should_yield: &mut dyn FnMut() -> bool) -> Step;
}

/// So that programs of different engines can share one host.
impl<R: Run + ?Sized> Run for alloc::boxed::Box<R> {
    fn resume(&mut self, should_yield: &mut dyn FnMut() -> bool) -> Step {
        (**self).resume(should_yield)
    }
}
