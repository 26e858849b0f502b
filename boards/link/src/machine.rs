//! A machine that could do anything: each answer comes from outside.

use crate::guest::Guest;
use crate::net::Network;
use crate::outside;
use alloc::vec::Vec;
use core::task::Poll;
use smallos_contract::system::console::{ConsoleError, Output};
use smallos_contract::system::log::Level;
use smallos_kernel::{Instant, Pid};
use smallos_solo::{LogEntry, Machine, Slept, Waiters, Who};

/// The board.
#[derive(Default)]
pub struct Board {
    net: Network,
    waiting: Waiters,
}

impl Board {
    /// Ready or not, with the one who waits kept.
    fn ready(&mut self, waiter: Pid) -> Poll<()> {
        if outside::word() == 0 {
            return Poll::Ready(());
        }
        self.waiting.add(waiter);
        Poll::Pending
    }
}

impl Machine for Board {
    type Program = Guest;
    type Net = Network;

    fn now(&self) -> Instant {
        Instant(u64::from(outside::word()))
    }

    fn wall(&self) -> Option<(u64, u32)> {
        (outside::word() != 0).then(|| (u64::from(outside::word()), 0))
    }

    fn fill(&mut self, buffer: &mut [u8]) -> bool {
        buffer.fill(outside::word() as u8);
        outside::word() != 0
    }

    fn write(
        &mut self,
        waiter: Who<'_>,
        _: Output,
        bytes: &[u8],
    ) -> Poll<Result<(), ConsoleError>> {
        outside::take(waiter.name.as_bytes());
        outside::take(bytes);
        self.ready(waiter.pid).map(Ok)
    }

    fn writable(&mut self, waiter: Pid, _: Output) -> Poll<()> {
        self.ready(waiter)
    }

    fn read(&mut self, waiter: Pid, max: usize) -> Poll<Result<Vec<u8>, ConsoleError>> {
        self.ready(waiter).map(|()| Ok(outside::bytes(max)))
    }

    fn readable(&mut self, waiter: Pid) -> Poll<()> {
        self.ready(waiter)
    }

    fn log(&mut self, entry: &LogEntry<'_>) {
        outside::take(entry.context.as_bytes());
        outside::take(entry.message.as_bytes());
    }

    fn log_level(&self) -> Level {
        Level::Info
    }

    fn net(&mut self) -> &mut Network {
        &mut self.net
    }

    fn poll(&mut self, woken: &mut Waiters) {
        self.waiting.take_into(woken);
        self.net.waiting.take_into(woken);
    }

    fn idle(&mut self, until: Option<Instant>, woken: &mut Waiters) -> Slept {
        while until.is_none_or(|until| self.now() < until) && outside::word() == 0 {}
        self.poll(woken);
        Slept::Woken
    }
}
