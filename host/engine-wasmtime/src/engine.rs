//! The engine of one host: compiler settings, memory layout, linkers.

use crate::commands;
use crate::dense;
use crate::generated;
use crate::glue::State;
use smallos_syscalls::{Platform, Task};
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use tokio::runtime::Runtime;
use wasmtime::component::Linker;
use wasmtime::{
    Cache, CacheConfig, Config, Enabled, Error, InstanceAllocationStrategy,
    PoolingAllocationConfig, Result,
};

/// How guests lie in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MemoryLayout {
    /// Each memory has 4 GiB of address space and guard regions; bounds need no checks.
    #[default]
    Guarded,
    /// Small slots side by side, with bounds checked in code: more tasks, 5 to 9 % less
    /// speed, no guard pages behind stacks, and no protection against Spectre variant 1
    /// between guests.
    Dense,
}

/// How an engine is set up.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Guests that may live at once.
    pub tasks_max: u32,
    /// How they lie in memory.
    pub layout: MemoryLayout,
    /// Native stack for a guest's calls, in bytes. One size for all tasks.
    pub stack_bytes: usize,
    /// Where compiled code is kept between runs; `None` keeps none.
    pub cache: Option<PathBuf>,
    /// Whether a guest must give its thread away now. Asked on the guest's thread after
    /// [`Engine::interrupt`].
    pub should_yield: fn() -> bool,
}

/// The most tasks with [`MemoryLayout::Guarded`]. Address space for guarded memories ends
/// here: 47 bits less what else is mapped.
pub const GUARDED_TASKS_MAX: u32 = 11_000;
/// Beside the guest's own frames a fiber holds those of the host functions it calls.
const HOST_STACK_BYTES: usize = 256 << 10;
/// In the dense layout every kilobyte of stack counts.
const DENSE_STACK_BYTES: usize = 64 << 10;
const DENSE_HOST_STACK_BYTES: usize = 40 << 10;
/// Up to here each component may have four memories.
const MANY_SLOTS: u32 = 4_000;
/// Core instances of one component.
const CORE_INSTANCES_MAX: u32 = 64;
/// Tables of one component.
const TABLES_MAX: u32 = 8;
/// WASI commands in a host with a dense layout.
const COMMANDS_MAX: u32 = 256;
/// Memory that stays with a slot when its guest ends; what was written in it is cleared.
const KEEP_RESIDENT_BYTES: usize = 256 << 10;

/// Why there is no engine.
#[derive(Debug)]
pub struct EngineError(String);

impl fmt::Display for EngineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for EngineError {}

impl From<Error> for EngineError {
    fn from(error: Error) -> Self {
        Self(format!("{error:#}"))
    }
}

/// Compiles and runs programs. Cloning gives another reference to the same engine.
pub struct Engine<P: Platform> {
    pub(crate) shared: Arc<Shared<P>>,
}

impl<P: Platform> Clone for Engine<P> {
    fn clone(&self) -> Self {
        Self {
            shared: self.shared.clone(),
        }
    }
}

pub(crate) struct Shared<P: Platform> {
    pub settings: Settings,
    /// Runs tasks of our contract.
    pub tasks: Half<P>,
    /// Runs WASI commands; made when the first one comes, and the same as `tasks` where the
    /// layout allows.
    commands: OnceLock<Half<P>>,
    runtime: OnceLock<Runtime>,
}

/// A wasmtime engine with the linker that belongs to it.
pub(crate) struct Half<P: Platform> {
    pub engine: wasmtime::Engine,
    pub linker: Linker<State<Task<P>>>,
}

impl<P: Platform + Send + Sync> Engine<P>
where
    Task<P>: Send,
{
    /// Sets an engine up.
    ///
    /// # Errors
    /// If the settings don't fit the machine or each other.
    pub fn new(settings: Settings) -> std::result::Result<Self, EngineError> {
        if settings.layout == MemoryLayout::Guarded && settings.tasks_max > GUARDED_TASKS_MAX {
            return Err(EngineError(format!(
                "the guarded memory layout has room for {GUARDED_TASKS_MAX} tasks, not for {}: \
                 set memory_layout = \"dense\"",
                settings.tasks_max
            )));
        }
        let config = match settings.layout {
            MemoryLayout::Guarded => guarded(&settings, settings.tasks_max)?,
            MemoryLayout::Dense => dense_layout(&settings)?,
        };
        let engine = wasmtime::Engine::new(&config)?;
        let mut linker = Linker::new(&engine);
        generated::add_to_linker(&mut linker)?;
        let shared = Shared {
            settings,
            tasks: Half { engine, linker },
            commands: OnceLock::new(),
            runtime: OnceLock::new(),
        };
        Ok(Self {
            shared: Arc::new(shared),
        })
    }

    /// Makes every running guest ask `should_yield` soon. Async-signal-safe.
    pub fn interrupt(&self) {
        self.shared.tasks.engine.increment_epoch();
        if let Some(commands) = self.shared.commands.get() {
            commands.engine.increment_epoch();
        }
    }

    /// The half that runs WASI commands.
    pub(crate) fn commands(&self) -> Result<&Half<P>> {
        if let Some(half) = self.shared.commands.get() {
            return Ok(half);
        }
        let tasks = &self.shared.tasks;
        let engine = match self.shared.settings.layout {
            MemoryLayout::Guarded => tasks.engine.clone(),
            // wasmtime-wasi's frames on the fiber want a real stack with a guard.
            MemoryLayout::Dense => {
                let config = guarded(&self.shared.settings, COMMANDS_MAX)?;
                wasmtime::Engine::new(&config)?
            }
        };
        let mut linker = Linker::new(&engine);
        generated::add_to_linker(&mut linker)?;
        commands::add_to_linker(&mut linker)?;
        Ok(self.shared.commands.get_or_init(|| Half { engine, linker }))
    }

    /// Where wasmtime-wasi's timers, sockets and files wait.
    pub(crate) fn runtime(&self) -> std::io::Result<&Runtime> {
        if let Some(runtime) = self.shared.runtime.get() {
            return Ok(runtime);
        }
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .max_blocking_threads(16)
            .thread_name("smallos-wasi")
            .enable_all()
            .build()?;
        Ok(self.shared.runtime.get_or_init(|| runtime))
    }
}

fn common(settings: &Settings) -> Result<Config> {
    let mut config = Config::new();
    config
        .concurrency_support(false)
        .epoch_interruption(true)
        .wasm_component_model(true)
        // Guests made for boards count their memory in bytes.
        .wasm_custom_page_sizes(true)
        // Names are enough for a stack; reading DWARF takes longer than most guests run.
        .wasm_backtrace_details(wasmtime::WasmBacktraceDetails::Disable);
    if let Some(directory) = &settings.cache {
        let mut cache = CacheConfig::new();
        cache.with_directory(directory);
        config.cache(Some(Cache::new(cache)?));
    }
    Ok(config)
}

fn guarded(settings: &Settings, tasks_max: u32) -> Result<Config> {
    let mut config = common(settings)?;
    lay_out_guarded(&mut config, settings.stack_bytes, tasks_max);
    Ok(config)
}

/// Sets the guarded layout up. Public so that a measurement can put a bare wasmtime beside
/// this engine that differs in nothing else.
pub fn lay_out_guarded(config: &mut Config, stack_bytes: usize, tasks_max: u32) {
    let mut pool = PoolingAllocationConfig::default();
    // A few more than tasks: an instance that is being dropped still holds its place.
    let slots = tasks_max.saturating_add(tasks_max / 8).saturating_add(16);
    // Every slot has room for the largest component, so that none can take another's place.
    // Memories cost address space; a large host has room for one in each component.
    let memories = if slots <= MANY_SLOTS { 4 } else { 1 };
    pool.total_component_instances(slots)
        .total_core_instances(slots.saturating_mul(CORE_INSTANCES_MAX))
        .max_core_instances_per_component(CORE_INSTANCES_MAX)
        .total_memories(slots.saturating_mul(memories))
        .max_memories_per_component(memories)
        .total_tables(slots.saturating_mul(TABLES_MAX))
        .max_tables_per_component(TABLES_MAX)
        .total_stacks(slots)
        .max_memory_size(4 << 30)
        .table_elements(100_000)
        .linear_memory_keep_resident(KEEP_RESIDENT_BYTES)
        .table_keep_resident(KEEP_RESIDENT_BYTES)
        .pagemap_scan(Enabled::Auto);
    config
        .max_wasm_stack(stack_bytes)
        .async_stack_size(stack_bytes + HOST_STACK_BYTES)
        .allocation_strategy(InstanceAllocationStrategy::Pooling(pool));
}

fn dense_layout(settings: &Settings) -> Result<Config> {
    let mut config = common(settings)?;
    config
        .max_wasm_stack(DENSE_STACK_BYTES - DENSE_HOST_STACK_BYTES)
        .async_stack_size(DENSE_STACK_BYTES)
        .memory_reservation(0)
        .memory_reservation_for_growth(0)
        .memory_guard_size(0)
        .guard_before_linear_memory(false)
        .memory_may_move(true)
        // A copy-on-write image would need a mapping of its own for each memory.
        .memory_init_cow(false)
        .with_host_memory(dense::memories())
        .with_host_stack(dense::stacks(DENSE_STACK_BYTES));
    Ok(config)
}
