//! So many instances on wasmi alone, each of which traps in the host and is resumed so often,
//! in turn. No fuel and no values either way: what is left of a switch when there is no host
//! around it.

use crate::Failure;
use std::collections::VecDeque;
use std::fmt;
use wasmi::errors::HostError;
use wasmi::{Engine, Error, Linker, Module, Store, TypedResumableCall};

/// The module inside of the component of [`super::suspend`].
const TEXT: &str = r#"(module
  (import "" "pause" (func $pause))
  (memory (export "memory") 1)
  (func (export "run") (param $left i32)
    (loop $again
      (i32.store (i32.const 64) (i32.add (i32.load (i32.const 64)) (i32.const 1)))
      (call $pause)
      (local.set $left (i32.sub (local.get $left) (i32.const 1)))
      (br_if $again (local.get $left)))))"#;

/// The trap that stands for a wait.
#[derive(Debug)]
struct Pause;

impl fmt::Display for Pause {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("paused")
    }
}

impl HostError for Pause {}

pub fn play(tasks: u32, yields: u32) -> Result<(), Failure> {
    let engine = Engine::default();
    let module = Module::new(&engine, wat::parse_str(TEXT)?)?;
    let mut linker = Linker::<()>::new(&engine);
    linker.func_wrap("", "pause", || Err::<(), _>(Error::host(Pause)))?;
    let mut ring = VecDeque::new();
    for _ in 0..tasks {
        let mut store = Store::new(&engine, ());
        let instance = linker.instantiate_and_start(&mut store, &module)?;
        let run = instance.get_typed_func::<u32, ()>(&store, "run")?;
        let call = run.call_resumable(&mut store, yields)?;
        ring.push_back((store, call));
    }
    while let Some((mut store, call)) = ring.pop_front() {
        match call {
            TypedResumableCall::HostTrap(trap) => {
                let call = trap.resume(&mut store, &[])?;
                ring.push_back((store, call));
            }
            TypedResumableCall::Finished(()) => {}
            TypedResumableCall::OutOfFuel(_) => return Err("there is no fuel to run out of".into()),
        }
    }
    Ok(())
}
