//! Tasks written in Rust for a test, as async functions over the same syscalls that guests
//! have.

use super::Simulated;
use super::program::{AnyProgram, future};
use crate::host::Solo;
use alloc::vec::Vec;
use core::ops::{Deref, DerefMut};
use core::task::Poll;
use smallos_contract::Waiter;
use smallos_kernel::Outcome;
use smallos_syscalls::Task;

/// What a native task calls. Functions that don't wait are called on it directly; those
/// that do, through [`wait`](Self::wait).
pub struct Native(Task<Solo<Simulated>>);

impl Native {
    /// Calls a waiting function until it is done. It gets the same arguments each time, as
    /// an engine would pass them.
    pub async fn wait<R>(
        &mut self,
        mut call: impl FnMut(&mut Task<Solo<Simulated>>) -> Poll<R>,
    ) -> R {
        self.0.begin_wait();
        core::future::poll_fn(|_| call(&mut self.0)).await
    }
}

impl Deref for Native {
    type Target = Task<Solo<Simulated>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Native {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

/// A program that runs an async function. It may await nothing but [`Native::wait`].
pub fn native<F, T>(name: &str, start: F) -> AnyProgram
where
    F: Fn(Native) -> T + Send + Sync + 'static,
    T: Future<Output = Outcome> + Send + 'static,
{
    future(name, Vec::new(), move |task| start(Native(task)))
}
