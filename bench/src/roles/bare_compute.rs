//! A kernel on wasmtime alone: compiled as by default, no epochs, no host to call. With a cache,
//! as the host has one: to compile takes longer than the work, and on all cores.

use crate::Failure;
use wasmtime::{Cache, Config, Engine, Linker, Module, Store};

pub fn play(guest: &str, place: u32, rounds: u32) -> Result<(), Failure> {
    let mut config = Config::new();
    config.cache(Some(Cache::from_file(None)?));
    let engine = Engine::new(&config)?;
    let module = Module::from_file(&engine, guest)?;
    let mut linker = Linker::new(&engine);
    linker.define_unknown_imports_as_traps(&module)?;
    let mut store = Store::new(&engine, ());
    let instance = linker.instantiate(&mut store, &module)?;
    let compute = instance.get_typed_func::<(u32, u32), u32>(&mut store, "compute")?;
    println!("answer={}", compute.call(&mut store, (place, rounds))?);
    Ok(())
}
