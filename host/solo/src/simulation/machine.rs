//! The machine of a simulation: a clock that jumps, a seed, a trace, and a loopback.

use super::input::Input;
use super::net::Loopback;
use super::program::AnyProgram;
use super::random::Random;
use super::trace::{Entry, Trace, What};
use super::{Halt, Settings};
use crate::machine::{LogEntry, Machine, Slept, Who};
use alloc::vec::Vec;
use core::ops::ControlFlow;
use core::task::Poll;
use smallos_contract::system::console::{ConsoleError, Output};
use smallos_contract::system::log::Level;
use smallos_kernel::{Instant, Pid};
use smallos_syscalls::Waiters;

/// The name on the host's own entries, which no task has written.
const HOST: &str = "host";

/// The machine of a [`Simulation`](super::Simulation).
pub struct Simulated {
    now: Instant,
    wall_seconds: Option<u64>,
    look_ns: u64,
    log_level: Level,
    random: Random,
    pub(super) input: Input,
    pub(super) trace: Trace,
    net: Loopback,
    /// Where the present run shall end.
    limit: Option<Instant>,
    limit_met: bool,
    work_left: u64,
    work_met: bool,
}

impl Simulated {
    pub(super) fn new(settings: Settings) -> Self {
        Self {
            now: Instant(0),
            wall_seconds: settings.wall_seconds,
            look_ns: settings.look_ns,
            log_level: settings.log_level,
            random: Random::new(settings.seed),
            input: Input::default(),
            trace: Trace::new(settings.trace_bytes_max),
            limit: None,
            limit_met: false,
            work_left: settings.work_max,
            work_met: false,
            net: Loopback::new(settings),
        }
    }

    pub(super) fn begin(&mut self, limit: Option<Instant>) {
        self.limit = limit;
        self.limit_met = false;
    }

    /// What made the run stop, given how the loop ended.
    pub(super) fn halt(&self, halt: Halt) -> Halt {
        match halt {
            _ if self.work_met => Halt::WorkIsUp,
            Halt::Stuck if self.limit_met => Halt::TimeIsUp,
            halt => halt,
        }
    }

    pub(super) fn clock(&self) -> Instant {
        self.now
    }

    /// Counts a turn or a look. Breaks once, when there were too many.
    pub(super) fn worked(&mut self) -> ControlFlow<()> {
        if self.work_met {
            return ControlFlow::Continue(());
        }
        match self.work_left.checked_sub(1) {
            Some(left) => {
                self.work_left = left;
                ControlFlow::Continue(())
            }
            None => {
                self.work_met = true;
                ControlFlow::Break(())
            }
        }
    }

    pub(super) fn record(&mut self, pid: Option<Pid>, name: &str, what: What) {
        self.trace.add(Entry {
            at: self.now,
            pid,
            name: name.into(),
            what,
        });
    }

    fn wake(&mut self, woken: &mut Waiters) {
        self.input.wake(self.now, woken);
        self.net.woken.take_into(woken);
    }
}

impl Machine for Simulated {
    type Program = AnyProgram;
    type Net = Loopback;

    fn now(&self) -> Instant {
        self.now
    }

    fn wall(&self) -> Option<(u64, u32)> {
        let (seconds, ns) = (self.now.0 / 1_000_000_000, self.now.0 % 1_000_000_000);
        let start = self.wall_seconds?;
        Some((start.saturating_add(seconds), ns as u32))
    }

    fn fill(&mut self, buffer: &mut [u8]) -> bool {
        self.random.fill(buffer);
        true
    }

    fn write(&mut self, who: Who<'_>, to: Output, bytes: &[u8]) -> Poll<Result<(), ConsoleError>> {
        let bytes = bytes.into();
        self.record(Some(who.pid), who.name, What::Wrote { to, bytes });
        Poll::Ready(Ok(()))
    }

    fn read(&mut self, waiter: Pid, max: usize) -> Poll<Result<Vec<u8>, ConsoleError>> {
        self.input.read(self.now, waiter, max).map(Ok)
    }

    fn readable(&mut self, waiter: Pid) -> Poll<()> {
        self.input.readable(self.now, waiter)
    }

    fn log(&mut self, entry: &LogEntry<'_>) {
        let name = entry.task.map_or(HOST, |who| who.name);
        let what = What::Logged {
            level: entry.level,
            context: entry.context.into(),
            message: entry.message.into(),
        };
        self.record(entry.task.map(|who| who.pid), name, what);
    }

    fn log_level(&self) -> Level {
        self.log_level
    }

    fn net(&mut self) -> &mut Loopback {
        &mut self.net
    }

    fn poll(&mut self, woken: &mut Waiters) {
        self.wake(woken);
    }

    fn idle(&mut self, until: Option<Instant>, woken: &mut Waiters) -> Slept {
        self.wake(woken);
        if !woken.is_empty() {
            return Slept::Woken;
        }
        let next = match (until, self.input.due()) {
            (Some(until), Some(due)) => Some(until.min(due)),
            (until, due) => until.or(due),
        };
        match (next, self.limit) {
            (next, Some(limit)) if next.is_none_or(|next| next > limit) => {
                self.limit_met = next.is_some();
                if self.limit_met {
                    self.now = self.now.max(limit);
                }
                Slept::ForEver
            }
            (None, _) => Slept::ForEver,
            (Some(next), _) => {
                self.now = self.now.max(next);
                self.wake(woken);
                Slept::Woken
            }
        }
    }

    fn forget(&mut self, waiter: Pid) {
        self.input.forget(waiter);
    }

    fn looked(&mut self) -> ControlFlow<()> {
        self.now = self.now.after(self.look_ns);
        self.worked()
    }
}
