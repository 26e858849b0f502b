//! Where wasmtime asks for the bounds of one store.

use smallos_syscalls::{Limits, Meter};
use wasmtime::{ResourceLimiter, Result};

/// One store's meter.
pub(crate) struct Limiter(pub Meter);

impl Limiter {
    pub fn new(limits: &Limits) -> Self {
        Self(Meter::new(limits))
    }
}

impl ResourceLimiter for Limiter {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> Result<bool> {
        Ok(self.0.memory_growing(current, desired, maximum))
    }

    fn memory_grow_failed(&mut self, _: wasmtime::Error) -> Result<()> {
        self.0.memory_grow_failed();
        Ok(())
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> Result<bool> {
        Ok(self.0.table_growing(current, desired, maximum))
    }

    fn instances(&self) -> usize {
        self.0.instances_max()
    }

    fn tables(&self) -> usize {
        self.0.instances_max()
    }

    fn memories(&self) -> usize {
        self.0.instances_max()
    }
}
