//! `smallos:kernel/signals`: latched flags between tasks.

use crate::platform::Platform;
use crate::poll::Pollable;
use crate::task::{Task, pending};
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::kernel::signals::{SignalError, Signals, Slots};
use smallos_kernel::{Pid, Relation, SignalSet, Slot, Wait};

impl<P: Platform> Signals for Task<P> {
    fn send(&mut self, task: u32, slot: u8) -> Result<Result<(), SignalError>, Fault> {
        let Some(slot) = Slot::new(slot) else {
            return Ok(Err(SignalError::InvalidSlot));
        };
        let Some(target) = Pid::new(task) else {
            return Ok(Err(SignalError::UnknownTask));
        };
        let control = self.spec.inherited.grants.control();
        let now = self.platform.now();
        Ok(self.platform.with_kernel(|kernel| {
            match kernel.related(self.pid, target) {
                Relation::Unknown => return Err(SignalError::UnknownTask),
                Relation::Other if !control => return Err(SignalError::Denied),
                _ => {}
            }
            kernel
                .signal(now, target, slot)
                .map_err(|_| SignalError::UnknownTask)
        }))
    }

    fn wait(&mut self, set: Slots) -> Poll<Result<Result<u8, SignalError>, Fault>> {
        if set == 0 {
            return Poll::Ready(Ok(Err(SignalError::EmptySet)));
        }
        let signals = SignalSet(set);
        loop {
            let taken = self
                .platform
                .with_kernel(|k| k.take_signal(self.pid, signals));
            if let Some(slot) = taken {
                return Poll::Ready(Ok(Ok(slot.get())));
            }
            pending!(self.park(Wait {
                until: None,
                signals,
                tasks: &[]
            }));
        }
    }

    fn subscribe_wait(&mut self, set: Slots) -> Result<Result<PollableHandle, SignalError>, Fault> {
        if set == 0 {
            return Ok(Err(SignalError::EmptySet));
        }
        self.subscribe(Pollable::Signals(SignalSet(set))).map(Ok)
    }

    fn pending(&mut self) -> Result<Slots, Fault> {
        Ok(self
            .platform
            .with_kernel(|kernel| kernel.pending_signals(self.pid))
            .0)
    }

    fn clear(&mut self, set: Slots) -> Result<Slots, Fault> {
        Ok(self
            .platform
            .with_kernel(|kernel| kernel.clear_signals(self.pid, SignalSet(set)))
            .0)
    }
}
