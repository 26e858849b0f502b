//! A program whose heap is put on an account of its own.

use crate::heap::{self, Account, HOST};
use core::mem::ManuallyDrop;
use smallos_syscalls::{Platform, Program, Run, Step, Task};

/// A program and who pays for it. All its instances share the account.
#[derive(Clone)]
pub struct Metered<T> {
    inner: T,
    account: Account,
}

impl<T> Metered<T> {
    pub fn new(inner: T, account: Account) -> Self {
        Self { inner, account }
    }
}

impl<P: Platform, T: Program<P>> Program<P> for Metered<T> {
    type Run = MeteredRun<T::Run>;

    fn name(&self) -> &str {
        self.inner.name()
    }

    fn needs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.inner.needs()
    }

    fn start(&self, task: Task<P>) -> Self::Run {
        MeteredRun {
            inner: ManuallyDrop::new(heap::charged(self.account, || self.inner.start(task))),
            account: self.account,
        }
    }
}

/// An instance and who pays for it.
pub struct MeteredRun<R> {
    inner: ManuallyDrop<R>,
    account: Account,
}

impl<R: Run> Run for MeteredRun<R> {
    fn resume(&mut self, should_yield: &mut dyn FnMut() -> bool) -> Step {
        // What the host does in between is the host's.
        let mut should_yield = || heap::charged(HOST, &mut *should_yield);
        let step = heap::charged(self.account, || self.inner.resume(&mut should_yield));
        if step == Step::Waiting {
            heap::parked(self.account);
        }
        step
    }
}

impl<R> Drop for MeteredRun<R> {
    fn drop(&mut self) {
        // SAFETY: it is dropped here and nowhere else, and nobody uses it afterwards.
        heap::charged(self.account, || unsafe {
            ManuallyDrop::drop(&mut self.inner);
        });
    }
}
