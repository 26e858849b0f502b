//! The board as a host sees it: a UART, a clock, and nothing else. No input, no source of
//! random bytes, no network.

use crate::clock::Clock;
use crate::metered::Metered;
use crate::uart::Uart;
use core::fmt::Write;
use core::task::Poll;
use smallos_contract::system::console::{ConsoleError, Output};
use smallos_engine_wasmi as wasmi;
use smallos_kernel::Instant;
use smallos_solo::{LogEntry, Machine, NoNet, Slept, Solo, Waiters, Who, Written};
use smallos_syscalls::Task;

/// What a task of this board runs.
pub type Guest = Metered<wasmi::Program<Task<Solo<Board>>>>;

pub struct Board {
    pub uart: Uart,
    pub clock: Clock,
    pub net: NoNet,
}

impl Board {
    /// Writes one line for the host. Nobody can be told that it didn't work.
    pub fn say(&mut self, line: core::fmt::Arguments<'_>) {
        writeln!(self.uart, "{line}").ok();
    }
}

impl Machine for Board {
    type Program = Guest;
    type Net = NoNet;

    fn now(&self) -> Instant {
        self.clock.now()
    }

    fn write(&mut self, who: Who<'_>, to: Output, bytes: &[u8]) -> Poll<Result<(), ConsoleError>> {
        let Who { pid, name } = who;
        self.say(format_args!("{name}[{pid}] {}", Written { to, bytes }));
        Poll::Ready(Ok(()))
    }

    fn log(&mut self, entry: &LogEntry<'_>) {
        let (context, message) = (entry.context.as_bytes(), entry.message.as_bytes());
        if let Some(Who { pid, name }) = entry.task {
            write!(self.uart, "{name}[{pid}]").ok();
        } else {
            write!(self.uart, "host").ok();
        }
        let (context, message) = (context.escape_ascii(), message.escape_ascii());
        self.say(format_args!(" log {:?} {context}: {message}", entry.level));
    }

    fn net(&mut self) -> &mut NoNet {
        &mut self.net
    }

    fn poll(&mut self, _: &mut Waiters) {}

    fn idle(&mut self, until: Option<Instant>, _: &mut Waiters) -> Slept {
        match until {
            Some(until) => {
                self.clock.sleep(until);
                Slept::Woken
            }
            // Only time ever happens here.
            None => Slept::ForEver,
        }
    }
}
