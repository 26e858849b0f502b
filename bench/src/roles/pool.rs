//! Bare wasmtime with the settings of smallOS's guarded layout, less what only a host of
//! tasks needs (epochs, a limiter). Kept in step with `host/engine-wasmtime/src/engine.rs`.

use wasmtime::{
    Config, Enabled, Engine, InstanceAllocationStrategy, PoolingAllocationConfig, Result,
};

const STACK_BYTES: usize = 512 << 10;
const HOST_STACK_BYTES: usize = 256 << 10;
const KEEP_RESIDENT_BYTES: usize = 256 << 10;

/// An engine with room for so many instances.
pub fn engine(instances: u32) -> Result<Engine> {
    let slots = instances + 16;
    let mut pool = PoolingAllocationConfig::default();
    pool.total_component_instances(slots)
        .total_core_instances(slots * 4)
        .total_memories(slots)
        .total_tables(slots * 2)
        .total_stacks(slots)
        .max_core_instances_per_component(64)
        .max_memories_per_component(8)
        .max_memory_size(4 << 30)
        .table_elements(100_000)
        .linear_memory_keep_resident(KEEP_RESIDENT_BYTES)
        .table_keep_resident(KEEP_RESIDENT_BYTES)
        .pagemap_scan(Enabled::Auto);
    let mut config = Config::new();
    config
        .concurrency_support(false)
        .wasm_component_model(true)
        .max_wasm_stack(STACK_BYTES)
        .async_stack_size(STACK_BYTES + HOST_STACK_BYTES)
        .allocation_strategy(InstanceAllocationStrategy::Pooling(pool));
    Engine::new(&config)
}
