//! Instantiates, runs and drops a guest so often, each time on a fiber.

use super::{component, pool};
use crate::Failure;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use wasmtime::Store;
use wasmtime::component::{Component, Linker};

const ENTRY: &str = "smallos:task/run@0.1.0";

type Answer = (Result<Vec<u8>, String>,);

pub fn play(guest: &str, count: u32) -> Result<(), Failure> {
    let engine = pool::engine(16)?;
    let component = Component::new(&engine, component::read(guest)?)?;
    let mut linker = Linker::<()>::new(&engine);
    linker.define_unknown_imports_as_traps(&component)?;
    let pre = linker.instantiate_pre(&component)?;
    let entry = component.get_export_index(None, ENTRY);
    let entry = entry.and_then(|entry| component.get_export_index(Some(&entry), "run"));
    let entry = entry.ok_or_else(|| format!("{guest} does not export {ENTRY}"))?;
    for _ in 0..count {
        let run = async {
            let mut store = Store::new(&engine, ());
            let instance = pre.instantiate_async(&mut store).await?;
            let run = instance.get_typed_func::<(), Answer>(&mut store, entry)?;
            run.call_async(&mut store, ()).await
        };
        match pin!(run).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => drop(answer?),
            Poll::Pending => return Err(format!("{guest} waits").into()),
        }
    }
    Ok(())
}
