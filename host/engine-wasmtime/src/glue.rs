//! What the generated glue calls: the way from a store to the syscalls behind it.

use crate::commands::Wasi;
use crate::limits::Limiter;
use smallos_contract::{Fault, Waiter};
use std::future::poll_fn;
use std::task::Poll;
use wasmtime::{Result, StoreContextMut};

/// The data of one task's store.
pub(crate) struct State<S> {
    pub syscalls: S,
    pub limiter: Limiter,
    /// Present for WASI commands only.
    pub wasi: Option<Box<Wasi>>,
}

/// A call that never waits.
pub(crate) fn call<S, R>(
    store: &mut StoreContextMut<'_, State<S>>,
    f: impl FnOnce(&mut S) -> core::result::Result<R, Fault>,
) -> Result<R> {
    Ok(f(&mut store.data_mut().syscalls)?)
}

/// A call that may wait: tried again each time the task is resumed.
pub(crate) async fn wait<S: Waiter, R>(
    store: &mut StoreContextMut<'_, State<S>>,
    mut f: impl FnMut(&mut S) -> Poll<core::result::Result<R, Fault>>,
) -> Result<R> {
    let syscalls = &mut store.data_mut().syscalls;
    syscalls.begin_wait();
    Ok(poll_fn(|_| f(syscalls)).await?)
}
