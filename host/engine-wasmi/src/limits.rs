//! Where wasmi asks for the bounds of one store.

use smallos_syscalls::{Limits, Meter};
use wasmi::ResourceLimiter;
use wasmi::errors::MemoryError;
use wasmi_core::LimiterError;

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
    ) -> Result<bool, LimiterError> {
        Ok(self.0.memory_growing(current, desired, maximum))
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        maximum: Option<usize>,
    ) -> Result<bool, LimiterError> {
        Ok(self.0.table_growing(current, desired, maximum))
    }

    fn memory_grow_failed(&mut self, _: &MemoryError) -> Result<(), LimiterError> {
        self.0.memory_grow_failed();
        Ok(())
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
