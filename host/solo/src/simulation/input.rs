//! Standard input as a script: what is typed when.

use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::task::Poll;
use smallos_kernel::{Instant, Pid};
use smallos_syscalls::Waiters;

#[derive(Default)]
pub(crate) struct Input {
    script: VecDeque<(Instant, VecDeque<u8>)>,
    waiting: Waiters,
}

impl Input {
    pub fn add(&mut self, at: Instant, bytes: &[u8]) {
        let place = self.script.partition_point(|(known, _)| *known <= at);
        if !bytes.is_empty() {
            let bytes = bytes.iter().copied().collect();
            self.script.insert(place, (at, bytes));
        }
    }

    pub fn read(&mut self, now: Instant, waiter: Pid, max: usize) -> Poll<Vec<u8>> {
        if self.readable(now, waiter).is_pending() {
            return Poll::Pending;
        }
        let Some((_, bytes)) = self.script.front_mut() else {
            return Poll::Ready(Vec::new());
        };
        let taken = bytes.drain(..max.min(bytes.len())).collect();
        if bytes.is_empty() {
            self.script.pop_front();
        }
        Poll::Ready(taken)
    }

    pub fn readable(&mut self, now: Instant, waiter: Pid) -> Poll<()> {
        match self.script.front() {
            Some((at, _)) if *at > now => {
                self.waiting.add(waiter);
                Poll::Pending
            }
            _ => Poll::Ready(()),
        }
    }

    pub fn forget(&mut self, waiter: Pid) {
        self.waiting.remove(waiter);
    }

    /// When somebody's wait for input is over.
    pub fn due(&self) -> Option<Instant> {
        match self.script.front() {
            Some((at, _)) if !self.waiting.is_empty() => Some(*at),
            _ => None,
        }
    }

    pub fn wake(&mut self, now: Instant, woken: &mut Waiters) {
        if self.due().is_some_and(|at| at <= now) {
            self.waiting.take_into(woken);
        }
    }
}
