//! A machine that isn't there: to test tasks without hardware, and always the same way.
//!
//! Time is virtual. It stands still while tasks run and moves only when all of them wait:
//! then it jumps to the next timer, so that a day of sleeping takes a moment. Random bytes
//! come from a seed. The console and the log go into a [`Trace`]. The network is a loopback
//! inside the machine. It opens no socket, reads no clock and starts no thread: the same
//! tasks with the same [`Settings`] give the same trace, byte for byte.
//!
//! Tasks are guests of an engine, or [`native`] ones written in Rust for the test:
//!
//! ```
//! use smallos_contract::kernel::time::Time;
//! use smallos_contract::system::console::{Console, Output};
//! use smallos_kernel::{Outcome, Restart};
//! use smallos_solo::simulation::{Settings, Simulation, native, task};
//!
//! let ticker = native("ticker", |mut me| async move {
//!     for _ in 0..3 {
//!         me.wait(|task| task.sleep(1_000_000_000)).await.ok();
//!         me.wait(|task| task.write(Output::Stdout, b"tick\n")).await.ok();
//!     }
//!     Outcome::Finished(Box::default())
//! });
//!
//! let mut simulation = Simulation::new(Settings::default())?;
//! simulation.spawn(task(ticker), Restart::NEVER)?;
//! let report = simulation.run();
//!
//! assert!(report.is_over());
//! assert_eq!(report.now.0, 3_000_000_000);
//! assert_eq!(simulation.trace(|trace| trace.stdout("ticker")), b"tick\ntick\ntick\n");
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```
//!
//! Guests come from an engine: [`AnyProgram::new`] takes a program of one that resumes step
//! by step, [`future`] one whose instances are futures.
//!
//! ```no_run
//! use smallos_engine_wasmi as wasmi;
//! use smallos_kernel::Restart;
//! use smallos_solo::simulation::{AnyProgram, Settings, Simulation, task};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut simulation = Simulation::new(Settings { seed: 7, ..Settings::default() })?;
//! for name in ["echo-server", "echo-client"] {
//!     let file = std::fs::read(format!("{name}.wasm"))?;
//!     let program = wasmi::Program::load(&wasmi::Settings::DESKTOP, name, &file)?;
//!     simulation.spawn(task(AnyProgram::new(program)), Restart::NEVER)?;
//! }
//! println!("{:?}", simulation.run());
//! simulation.trace(|trace| print!("{trace}"));
//! # Ok(())
//! # }
//! ```
//!
//! # What to expect of it
//! - Who waits for something that can't come ends a run with [`Halt::Stuck`] instead of
//!   hanging it; what never waits is ended by [`Settings::work_max`].
//! - Where order matters across engines, set [`Settings::slice`] to
//!   [`Slice::UntilItWaits`](crate::Slice::UntilItWaits): when an engine asks whether to give
//!   way is its own choice, and so is, otherwise, where a task is interrupted.
//!
//! # What is simplified
//! - Connections and look-ups take no time, nothing is lost but datagrams that find a full
//!   queue, and there is one host: its own addresses.
//! - A dual-stack listener is not modelled: `[::]` takes IPv6 only.
//! - A guest's computing takes no time unless [`Settings::look_ns`] says so.

mod input;
mod machine;
mod native;
mod net;
mod program;
mod random;
mod settings;
mod trace;

pub use machine::Simulated;
pub use native::{Native, native};
pub use net::{Loopback, SocketId};
pub use program::{AnyProgram, by_hand, future};
pub use settings::Settings;
pub use trace::{Entry, Trace, What};

use crate::host::{Config, Solo, StartError};
use crate::observer::Observer;
use crate::turn::Turn;
use alloc::string::String;
use alloc::vec::Vec;
use smallos_kernel::End;
use smallos_kernel::{ConfigError, Instant, Outcome, Pid, Priority, Restart};
use smallos_syscalls::{Inherited, Limits, Platform, Program, Shared, TaskSpec};

/// A host in virtual time.
pub struct Simulation {
    solo: Solo<Simulated>,
}

/// How far a simulation came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Report {
    /// Why it stopped.
    pub halt: Halt,
    /// When, by its own clock.
    pub now: Instant,
    /// How many tasks are left.
    pub living: usize,
}

/// Why a simulation stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Halt {
    /// No task is left.
    Over,
    /// All tasks that are left wait for something that can't happen any more.
    Stuck,
    /// The moment that [`Simulation::run_until`] was told has come.
    TimeIsUp,
    /// [`Settings::work_max`] was met: somebody computes without an end, or some tasks wake
    /// each other without an end while the clock stands still. All tasks were stopped.
    WorkIsUp,
}

impl Report {
    /// Whether all tasks have ended by themselves.
    pub fn is_over(&self) -> bool {
        self.halt == Halt::Over
    }
}

impl Simulation {
    /// Sets a host up; nothing runs yet.
    ///
    /// # Errors
    /// If one of the kernel's settings is out of range.
    pub fn new(settings: Settings) -> Result<Self, ConfigError> {
        let config = Config {
            kernel: settings.kernel.clone(),
            slice: settings.slice,
        };
        let solo = Solo::new(config, Simulated::new(settings))?;
        Ok(Self { solo })
    }

    /// The host, for what isn't here.
    pub fn solo(&self) -> &Solo<Simulated> {
        &self.solo
    }

    /// Names a module that tasks may spawn.
    pub fn add_module(&self, name: &str, module: AnyProgram) {
        self.solo.add_module(name, module);
    }

    /// Starts a task of the host's own; see [`task`] for a plain description.
    ///
    /// # Errors
    /// If the kernel refuses it.
    pub fn spawn(&self, spec: TaskSpec<AnyProgram>, restart: Restart) -> Result<Pid, StartError> {
        self.solo.spawn(spec, restart)
    }

    /// Adds to what standard input will give, from this moment on. After the last of it the
    /// input is at its end.
    pub fn input_at(&self, at: Instant, bytes: &[u8]) {
        self.solo
            .with_machine(|machine| machine.input.add(at, bytes));
    }

    /// Stops all tasks, the youngest first. They end at the next run.
    pub fn stop(&self) {
        self.solo.stop();
    }

    /// Runs until no task is left or nothing can happen.
    pub fn run(&mut self) -> Report {
        self.run_on(None)
    }

    /// As [`run`](Self::run), but not beyond this moment. What would happen at the moment
    /// itself still happens. It can go on afterwards.
    pub fn run_until(&mut self, moment: Instant) -> Report {
        self.run_on(Some(moment))
    }

    /// Looks at what was written so far.
    pub fn trace<R>(&self, look: impl FnOnce(&Trace) -> R) -> R {
        self.solo.with_machine(|machine| look(&machine.trace))
    }

    fn run_on(&mut self, limit: Option<Instant>) -> Report {
        let mut observer = Ends { solo: &self.solo };
        self.solo.with_machine(|machine| machine.begin(limit));
        let halt = loop {
            match self.solo.turn(&mut observer) {
                Turn::Over => break Halt::Over,
                Turn::Ran => {
                    if self.solo.with_machine(Simulated::worked).is_break() {
                        self.solo.stop();
                    }
                }
                Turn::Idle { until } => match self.solo.sleep(until) {
                    crate::machine::Slept::Woken => {}
                    crate::machine::Slept::ForEver => break Halt::Stuck,
                },
            }
        };
        let living = self.solo.with_kernel(|kernel| kernel.living());
        self.solo.with_machine(|machine| Report {
            halt: machine.halt(halt),
            now: machine.clock(),
            living,
        })
    }
}

impl Drop for Simulation {
    /// Ends the tasks that are left: each of them refers to the host that keeps it, and
    /// neither would ever be freed.
    fn drop(&mut self) {
        self.solo.stop();
        while self.solo.turn(&mut ()) == Turn::Ran {}
    }
}

/// Writes the ends of tasks into the trace.
struct Ends<'a> {
    solo: &'a Solo<Simulated>,
}

impl Observer<Simulated> for Ends<'_> {
    fn ended(&mut self, pid: Pid, spec: &TaskSpec<AnyProgram>, outcome: &Outcome, end: End) {
        let what = What::Ended {
            outcome: outcome.clone(),
            end,
        };
        self.solo
            .with_machine(|machine| machine.record(Some(pid), &spec.name, what));
    }
}

/// A plain description of a task: the program's own name, priority 5, all grants, the usual
/// limits. Change what the test is about.
pub fn task(program: AnyProgram) -> TaskSpec<AnyProgram> {
    TaskSpec {
        name: String::from(program.name()),
        module: program,
        arguments: Vec::new(),
        priority: Priority::new(5),
        watcher: false,
        limits: Limits::default(),
        ends: None,
        inherited: Shared::new(Inherited {
            grants: smallos_grants::Grants::all(),
            ..Inherited::default()
        }),
    }
}
