//! Programs of any engine, and runs written by hand, side by side on one host.

use crate::host::Solo;
use crate::simulation::Simulated;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::task::{Context, Poll, Waker};
use smallos_kernel::Outcome;
use smallos_syscalls::{Program, Run, Step, Task};

/// A program whose engine is hidden.
#[derive(Clone)]
pub struct AnyProgram(Arc<dyn Hidden>);

/// [`Program`] in a form that fits behind a pointer.
trait Hidden: Send + Sync {
    fn name(&self) -> &str;
    fn needs<'a>(&'a self) -> Box<dyn Iterator<Item = (&'a str, &'a str)> + 'a>;
    fn start(&self, task: Task<Solo<Simulated>>) -> Box<dyn Run + Send>;
}

impl<T> Hidden for T
where
    T: Program<Solo<Simulated>, Run: Send + 'static> + Send + Sync,
{
    fn name(&self) -> &str {
        Program::name(self)
    }

    fn needs<'a>(&'a self) -> Box<dyn Iterator<Item = (&'a str, &'a str)> + 'a> {
        Box::new(Program::needs(self))
    }

    fn start(&self, task: Task<Solo<Simulated>>) -> Box<dyn Run + Send> {
        Box::new(Program::start(self, task))
    }
}

impl AnyProgram {
    /// Hides an engine's program.
    pub fn new<T>(program: T) -> Self
    where
        T: Program<Solo<Simulated>, Run: Send + 'static> + Send + Sync + 'static,
    {
        Self(Arc::new(program))
    }
}

impl Program<Solo<Simulated>> for AnyProgram {
    type Run = Box<dyn Run + Send>;

    fn name(&self) -> &str {
        self.0.name()
    }

    fn needs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.needs()
    }

    fn start(&self, task: Task<Solo<Simulated>>) -> Box<dyn Run + Send> {
        self.0.start(task)
    }
}

/// A program whose runs are closures: each call is one resume, and gets the function that
/// says whether to give way. For tests that need full control; [`native`](super::native) is
/// easier.
pub fn by_hand<F, R>(name: &str, start: F) -> AnyProgram
where
    F: Fn(Task<Solo<Simulated>>) -> R + Send + Sync + 'static,
    R: FnMut(&mut dyn FnMut() -> bool) -> Step + Send + 'static,
{
    AnyProgram(Arc::new(ByHand {
        name: name.into(),
        needs: Vec::new(),
        start,
    }))
}

/// A program of an engine whose instances are futures, as those of wasmtime are. `needs` is
/// what it imports, as interface and function. A future that is pending waits for something
/// that the kernel knows; no waker is ever used.
pub fn future<F, T>(name: &str, needs: Vec<(String, String)>, start: F) -> AnyProgram
where
    F: Fn(Task<Solo<Simulated>>) -> T + Send + Sync + 'static,
    T: Future<Output = Outcome> + Send + 'static,
{
    let start = move |task| {
        let mut future = Box::pin(start(task));
        move |_: &mut dyn FnMut() -> bool| {
            let mut context = Context::from_waker(Waker::noop());
            match future.as_mut().poll(&mut context) {
                Poll::Ready(outcome) => Step::Ended(outcome),
                Poll::Pending => Step::Waiting,
            }
        }
    };
    AnyProgram(Arc::new(ByHand {
        name: name.into(),
        needs,
        start,
    }))
}

struct ByHand<F> {
    name: String,
    needs: Vec<(String, String)>,
    start: F,
}

struct HandRun<R>(R);

impl<F, R> Hidden for ByHand<F>
where
    F: Fn(Task<Solo<Simulated>>) -> R + Send + Sync,
    R: FnMut(&mut dyn FnMut() -> bool) -> Step + Send + 'static,
{
    fn name(&self) -> &str {
        &self.name
    }

    fn needs<'a>(&'a self) -> Box<dyn Iterator<Item = (&'a str, &'a str)> + 'a> {
        let needs = self.needs.iter();
        Box::new(needs.map(|(interface, function)| (&interface[..], &function[..])))
    }

    fn start(&self, task: Task<Solo<Simulated>>) -> Box<dyn Run + Send> {
        Box::new(HandRun((self.start)(task)))
    }
}

impl<R: FnMut(&mut dyn FnMut() -> bool) -> Step> Run for HandRun<R> {
    fn resume(&mut self, should_yield: &mut dyn FnMut() -> bool) -> Step {
        (self.0)(should_yield)
    }
}
