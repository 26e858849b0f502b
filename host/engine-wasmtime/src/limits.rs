//! The bounds of one store, and which of them was met.

use smallos_kernel::LimitKind;
use smallos_syscalls::Limits;
use wasmtime::{ResourceLimiter, Result};

/// Counts what a guest has taken of each bounded thing.
pub(crate) struct Meter {
    memory_bytes: u64,
    memory_bytes_max: u64,
    /// The latest growth, in case it fails after all.
    memory_bytes_grown: u64,
    elements: u64,
    elements_max: u64,
    instances_max: u32,
    /// The bound that the guest's latest growth ran into. A refused `memory.grow` is no fault
    /// by itself; only a guest that then traps is ended by its limit.
    pub refused: Option<LimitKind>,
}

impl Meter {
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
}

/// Adds the growth if it fits.
fn take(used: &mut u64, max: u64, current: usize, desired: usize) -> bool {
    let wanted = used.saturating_add((desired as u64).saturating_sub(current as u64));
    if wanted <= max {
        *used = wanted;
    }
    wanted <= max
}

impl ResourceLimiter for Meter {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> Result<bool> {
        // What the module itself rules out is its own business, and takes nothing.
        if maximum.is_some_and(|maximum| desired > maximum) {
            self.memory_bytes_grown = 0;
            return Ok(true);
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
        Ok(fits)
    }

    fn memory_grow_failed(&mut self, _: wasmtime::Error) -> Result<()> {
        // Allowed here, and not to be had: beyond the module's own maximum, or the system's.
        self.memory_bytes -= std::mem::take(&mut self.memory_bytes_grown);
        Ok(())
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> Result<bool> {
        if maximum.is_some_and(|maximum| desired > maximum) {
            return Ok(true);
        }
        let fits = take(&mut self.elements, self.elements_max, current, desired);
        self.refused = (!fits).then_some(LimitKind::Table);
        Ok(fits)
    }

    fn instances(&self) -> usize {
        self.instances_max as usize
    }

    fn tables(&self) -> usize {
        self.instances_max as usize
    }

    fn memories(&self) -> usize {
        self.instances_max as usize
    }
}
