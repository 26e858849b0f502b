//! Runs the guest on wasmtime, with the glue that `smallos-witgen` printed for the test's types.

// Printed the same for all functions and types.
#[rustfmt::skip]
#[allow(unused, clippy::all)]
mod generated;
pub(crate) mod glue;

use crate::host::Host;
use glue::State;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use wasmtime::component::{Component, Linker};
use wasmtime::{Config, Engine, Store};

const ENTRY: &str = "smallos:task/run@0.1.0";

/// Runs the guest to its end.
///
/// # Errors
/// If it can't be loaded, or ends in another way than by returning.
pub fn run(guest: &[u8], host: Host) -> Result<Vec<u8>, String> {
    let component = wit_component::ComponentEncoder::default()
        .module(guest)
        .and_then(|mut encoder| encoder.encode())
        .map_err(|error| format!("{error:#}"))?;
    // A waiting function polls again each time; nobody has to be woken.
    let mut running = pin!(start(&component, host));
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(ended) = running.as_mut().poll(&mut context) {
            return ended.map_err(|error| format!("{error:#}"))?;
        }
    }
}

async fn start(component: &[u8], host: Host) -> wasmtime::Result<Result<Vec<u8>, String>> {
    let mut config = Config::new();
    // As the engine of the host has it.
    config.concurrency_support(false);
    let engine = Engine::new(&config)?;
    let component = Component::new(&engine, component)?;
    let mut linker = Linker::new(&engine);
    generated::add_to_linker(&mut linker)?;
    let mut store = Store::new(&engine, State { syscalls: host });
    let instance = linker.instantiate_async(&mut store, &component).await?;
    let missing = || wasmtime::Error::msg("the guest has no entry point");
    let interface = instance
        .get_export_index(&mut store, None, ENTRY)
        .ok_or_else(missing)?;
    let run = instance
        .get_export_index(&mut store, Some(&interface), "run")
        .ok_or_else(missing)?;
    let run = instance.get_typed_func::<(), (Result<Vec<u8>, String>,)>(&mut store, run)?;
    let (result,) = run.call_async(&mut store, ()).await?;
    Ok(result)
}
