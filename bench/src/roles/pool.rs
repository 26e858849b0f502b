//! Bare wasmtime with the memory layout of smallOS's guarded engine, less what only a host of
//! tasks needs (epochs, a limiter).

use smallos_engine_wasmtime::lay_out_guarded;
use wasmtime::{Config, Engine, Result};

const STACK_BYTES: usize = 512 << 10;

/// An engine with room for so many instances.
pub fn engine(instances: u32) -> Result<Engine> {
    let mut config = Config::new();
    config.concurrency_support(false).wasm_component_model(true);
    lay_out_guarded(&mut config, STACK_BYTES, instances);
    Engine::new(&config)
}
