//! `smallos:system/console`.

use crate::BYTES_MAX;
use crate::platform::{Console, Platform};
use crate::poll::Pollable;
use crate::task::Task;
use alloc::vec::Vec;
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::system::console::{self, ConsoleError, Output};

impl<P: Platform> console::Console for Task<P> {
    fn write(&mut self, to: Output, bytes: &[u8]) -> Poll<Result<Result<(), ConsoleError>, Fault>> {
        if bytes.len() > BYTES_MAX {
            return Poll::Ready(Ok(Err(ConsoleError::TooLarge)));
        }
        self.until_ready(|task| Ok(Console::write(&task.platform, task.pid, to, bytes)))
    }

    fn subscribe_write(&mut self, to: Output) -> Result<PollableHandle, Fault> {
        self.subscribe(Pollable::ConsoleWritable(to))
    }

    fn read(&mut self, max: u32) -> Poll<Result<Result<Vec<u8>, ConsoleError>, Fault>> {
        if !self.spec.inherited.grants.console_read() {
            return Poll::Ready(Ok(Err(ConsoleError::Denied)));
        }
        let max = (max as usize).clamp(1, BYTES_MAX);
        self.until_ready(|task| Ok(Console::read(&task.platform, task.pid, max)))
    }

    fn subscribe_read(&mut self) -> Result<Result<PollableHandle, ConsoleError>, Fault> {
        if !self.spec.inherited.grants.console_read() {
            return Ok(Err(ConsoleError::Denied));
        }
        self.subscribe(Pollable::ConsoleReadable).map(Ok)
    }
}
