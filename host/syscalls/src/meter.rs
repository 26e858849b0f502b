//! The bounds of one instance, and which of them was met. Engines ask it when a guest's memory
//! or table grows; it knows nothing of how they ask.

use crate::spec::Limits;
use smallos_kernel::LimitKind;

/// Counts what a guest has taken of each bounded thing.
#[derive(Debug)]
pub struct Meter {
    memory_bytes: u64,
    memory_bytes_max: u64,
    /// The latest growth, in case it fails after all.
    memory_bytes_grown: u64,
    elements: u64,
    elements_max: u64,
    instances_max: u32,
    refused: Option<LimitKind>,
}

impl Meter {
    /// Nothing is taken yet.
    pub fn new(limits: &Limits) -> Self {
        Self {
            memory_bytes: 0,
            memory_bytes_grown: 0,
            memory_bytes_max: limits.memory_bytes,
            elements: 0,
            elements_max: limits.table_elements,
            instances_max: limits.instances,
            refused: None,
        }
    }

    /// Whether a memory may grow from `current` to `desired` bytes. `maximum` is the module's
    /// own.
    pub fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> bool {
        // What the module itself rules out is its own business, and takes nothing.
        if maximum.is_some_and(|maximum| desired > maximum) {
            self.memory_bytes_grown = 0;
            return true;
        }
        let before = self.memory_bytes;
        let fits = take(
            &mut self.memory_bytes,
            self.memory_bytes_max,
            current,
            desired,
        );
        self.memory_bytes_grown = self.memory_bytes - before;
        self.refused = (!fits).then_some(LimitKind::Memory);
        fits
    }

    /// A growth that was allowed here is not to be had: beyond the module's own maximum, or the
    /// system's.
    pub fn memory_grow_failed(&mut self) {
        self.memory_bytes -= core::mem::take(&mut self.memory_bytes_grown);
    }

    /// Whether a table may grow from `current` to `desired` elements. `maximum` is the module's
    /// own.
    pub fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> bool {
        // A pool's size is no business of the module's: wasmtime gives the smaller of both.
        let own = maximum.filter(|maximum| (*maximum as u64) < self.elements_max);
        if own.is_some_and(|maximum| desired > maximum) {
            return true;
        }
        let fits = take(&mut self.elements, self.elements_max, current, desired);
        self.refused = (!fits).then_some(LimitKind::Table);
        fits
    }

    /// The most core instances, and as many tables and memories.
    pub fn instances_max(&self) -> usize {
        self.instances_max as usize
    }

    /// The bound that the guest's latest growth ran into. A refused `memory.grow` is no fault
    /// by itself; only a guest that then traps is ended by its limit: Rust's allocator, for
    /// one, aborts.
    pub fn refused(&self) -> Option<LimitKind> {
        self.refused
    }
}

/// Adds the growth if it fits.
fn take(used: &mut u64, max: u64, current: usize, desired: usize) -> bool {
    let wanted = used.saturating_add((desired as u64).saturating_sub(current as u64));
    if wanted <= max {
        *used = wanted;
    }
    wanted <= max
}
