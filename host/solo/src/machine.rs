//! What a host needs from a board, or from what stands for one.
//!
//! A [`Machine`] is only ever called from the host's own loop and from the syscalls of the
//! guest that it runs, never by two at once, so that it needs no lock of its own. What
//! interrupt handlers learn, they leave where [`Machine::poll`] finds it. It knows no task
//! beyond the [`Pid`]s that it is given back, and must not call the host.

use crate::net::Net;
use alloc::vec::Vec;
use core::ops::ControlFlow;
use core::task::Poll;
use smallos_contract::system::console::{ConsoleError, Output};
use smallos_contract::system::log::Level;
use smallos_kernel::{Instant, Pid};
use smallos_syscalls::Program;
use smallos_syscalls::Waiters;

/// A board, or what stands for one.
///
/// The rule for what waits: a method that gets a `waiter` and returns `Pending` remembers
/// it, and adds it to `woken` at a later [`poll`](Self::poll) or [`idle`](Self::idle), once
/// trying again may succeed. A wake-up too many is harmless, one too few is a task that
/// sleeps for ever. A waiter may be gone by then; its pid is ignored.
pub trait Machine: Sized + 'static {
    /// What its tasks run: an engine's program.
    type Program: Program<crate::Solo<Self>> + 'static;
    /// Its network; [`NoNet`](crate::NoNet) if it has none.
    type Net: Net;

    /// The monotonic clock.
    fn now(&self) -> Instant;

    /// Seconds and nanoseconds since 1970, if somebody set the clock.
    fn wall(&self) -> Option<(u64, u32)> {
        None
    }

    /// Fills the buffer with random bytes fit for keys; false if there is no source.
    fn fill(&mut self, buffer: &mut [u8]) -> bool {
        let _ = buffer;
        false
    }

    /// Writes all the bytes or none of them.
    fn write(
        &mut self,
        waiter: Who<'_>,
        to: Output,
        bytes: &[u8],
    ) -> Poll<Result<(), ConsoleError>>;

    /// Whether a write of any size would be taken now.
    fn writable(&mut self, waiter: Pid, to: Output) -> Poll<()> {
        let _ = (waiter, to);
        Poll::Ready(())
    }

    /// Up to `max` bytes of input; none at the end.
    fn read(&mut self, waiter: Pid, max: usize) -> Poll<Result<Vec<u8>, ConsoleError>> {
        let _ = (waiter, max);
        Poll::Ready(Err(ConsoleError::Denied))
    }

    /// Whether [`read`](Self::read) would not wait.
    fn readable(&mut self, waiter: Pid) -> Poll<()> {
        let _ = waiter;
        Poll::Ready(())
    }

    /// Writes one log entry that is grave enough. Never waits: what finds no room is
    /// counted and dropped.
    fn log(&mut self, entry: &LogEntry<'_>);

    /// The least grave log entry that is kept.
    fn log_level(&self) -> Level {
        Level::Info
    }

    /// The network.
    fn net(&mut self) -> &mut Self::Net;

    /// Adds those to `woken` for whom something has happened. Called between two tasks and
    /// whenever a running guest may give way, so it should be quick.
    fn poll(&mut self, woken: &mut Waiters);

    /// Sleeps until `until` or until something happens for a task, and adds to `woken` for
    /// whom. May return early, and must not sleep if something has happened already.
    fn idle(&mut self, until: Option<Instant>, woken: &mut Waiters) -> Slept;

    /// A task's instance has ended: it waits for nothing any more.
    fn forget(&mut self, waiter: Pid) {
        let _ = waiter;
    }

    /// A guest has run from one look at whether it should give way to the next. For clocks
    /// that move by the work done, and for those who lose patience: `Break` ends all tasks,
    /// as [`Solo::stop`](crate::Solo::stop) does.
    fn looked(&mut self) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// A task as its console calls show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Who<'a> {
    /// Its pid.
    pub pid: Pid,
    /// Its name.
    pub name: &'a str,
}

/// One log entry.
#[derive(Debug, Clone, Copy)]
pub struct LogEntry<'a> {
    /// The task that wrote it; `None` for the host's own.
    pub task: Option<Who<'a>>,
    /// How grave it is.
    pub level: Level,
    /// What it is about.
    pub context: &'a str,
    /// The text.
    pub message: &'a str,
}

/// Whether there can be anything after a sleep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slept {
    /// Time has gone by, or something has happened.
    Woken,
    /// There was no moment to wait for, and nothing will ever happen. Only a machine that
    /// knows its own future can say so; a board sleeps on.
    ForEver,
}
