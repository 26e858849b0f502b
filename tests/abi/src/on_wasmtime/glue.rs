//! What the generated glue calls. The engine of the host has the same two functions.

use smallos_contract::{Fault, Waiter};
use std::future::poll_fn;
use std::task::Poll;
use wasmtime::{Result, StoreContextMut};

/// The data of the guest's store.
pub(crate) struct State<S> {
    pub syscalls: S,
}

/// A call that never waits.
pub(crate) fn call<S, R>(
    store: &mut StoreContextMut<'_, State<S>>,
    f: impl FnOnce(&mut S) -> core::result::Result<R, Fault>,
) -> Result<R> {
    Ok(f(&mut store.data_mut().syscalls)?)
}

/// A call that may wait: tried again each time the guest is polled.
pub(crate) async fn wait<S: Waiter, R>(
    store: &mut StoreContextMut<'_, State<S>>,
    mut f: impl FnMut(&mut S) -> Poll<core::result::Result<R, Fault>>,
) -> Result<R> {
    let syscalls = &mut store.data_mut().syscalls;
    syscalls.begin_wait();
    Ok(poll_fn(|_| f(syscalls)).await?)
}
