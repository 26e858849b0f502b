//! One host: a kernel, a machine, and the programs that its tasks may name.

use crate::body::Body;
use crate::given::Given;
use crate::lock::Lock;
use crate::machine::{LogEntry, Machine};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use smallos_contract::system::log::Level;
use smallos_kernel::{self as kernel, Instant, Kernel, Pid, Restart, SpawnErrorKind};
use smallos_syscalls::Waiters;
use smallos_syscalls::{Platform, Shared, TaskSpec};

/// How a host is set up.
#[derive(Debug, Clone)]
pub struct Config {
    /// The scheduler's own settings; `processors` is always 1.
    pub kernel: kernel::Config,
    /// How long a task may run on while others of its level wait.
    pub slice: Slice,
}

impl Default for Config {
    /// 32 tasks and slices of 10 ms: for a board with little memory.
    fn default() -> Self {
        Self {
            kernel: kernel::Config {
                capacity: 32,
                finished_max: 16,
                ..kernel::Config::default()
            },
            slice: Slice::Time { ns: 10_000_000 },
        }
    }
}

/// The length of a slice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slice {
    /// By the machine's clock.
    Time {
        /// Nanoseconds.
        ns: u64,
    },
    /// By how often the engine asks whether the guest should give way: for machines whose
    /// clock stands still while a guest computes.
    Looks(u32),
    /// Until it waits, whoever else could run by then: the order of events doesn't depend on
    /// when an engine asks, so that it is the same on each engine. Only a task that is
    /// killed, or out of time, gives way.
    UntilItWaits,
}

/// A task that was not started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartError {
    /// Its name.
    pub task: String,
    /// Why.
    pub kind: SpawnErrorKind,
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "task {} can't be started: {}", self.task, self.kind)
    }
}

impl core::error::Error for StartError {}

/// A host. Cloning gives another reference to the same one. It is `Send` and `Sync` where
/// its machine and its programs are.
///
/// A living task refers to its host. A host that is given up before [`Solo::run`] has ended
/// well is never freed; [`Solo::stop`] it and run it on.
pub struct Solo<M: Machine> {
    pub(crate) shared: Shared<Inner<M>>,
}

impl<M: Machine> Clone for Solo<M> {
    fn clone(&self) -> Self {
        Self {
            shared: self.shared.clone(),
        }
    }
}

/// The kernel's lock may be held when the machine's is taken, never the other way round.
pub(crate) struct Inner<M: Machine> {
    pub kernel: Lock<Kernel<Box<Body<M>>>>,
    pub machine: Lock<M>,
    pub given: Lock<Given<M>>,
    pub woken: Lock<Waiters>,
    pub modules: Lock<Vec<(Box<str>, M::Program)>>,
    pub slice: Slice,
}

impl<M: Machine> Solo<M> {
    /// Sets a host up; nothing runs before [`Solo::run`] or [`Solo::turn`].
    ///
    /// # Errors
    /// If a setting is out of range or the task table doesn't fit in memory.
    pub fn new(config: Config, machine: M) -> Result<Self, kernel::ConfigError> {
        let kernel = Kernel::new(kernel::Config {
            processors: 1,
            ..config.kernel
        })?;
        Ok(Self {
            shared: Shared::new(Inner {
                kernel: Lock::new(kernel),
                machine: Lock::new(machine),
                given: Lock::new(Given::new()),
                woken: Lock::new(Waiters::new()),
                modules: Lock::new(Vec::new()),
                slice: config.slice,
            }),
        })
    }

    /// Names a module that tasks may spawn. A second one of the same name takes the place of
    /// the first, for tasks that are spawned from then on.
    pub fn add_module(&self, name: &str, module: M::Program) {
        let replaced = self.shared.modules.with(|modules| {
            match modules.iter_mut().find(|(known, _)| **known == *name) {
                Some((_, known)) => Some(core::mem::replace(known, module)),
                None => {
                    modules.push((name.into(), module));
                    None
                }
            }
        });
        drop(replaced);
    }

    /// Starts a task of the host's own.
    ///
    /// # Errors
    /// If the kernel refuses it.
    pub fn spawn(&self, spec: TaskSpec<M::Program>, restart: Restart) -> Result<Pid, StartError> {
        let task = spec.name.clone();
        let now = self.now();
        let spawn = spec.root(now, restart, |spec| self.body(spec));
        // A refused body comes back in the error and is dropped after the kernel is free.
        let spawned = self.with_kernel(|kernel| kernel.spawn(now, spawn));
        spawned.map_err(|error| StartError {
            task,
            kind: error.kind,
        })
    }

    /// Ends all tasks, the youngest first, and starts none any more. One that runs gives way
    /// within a slice; the ends themselves happen in the loop.
    pub fn stop(&self) {
        let now = self.now();
        self.with_kernel(|kernel| {
            kernel.close();
            kernel.kill_all_youngest_first(now);
        });
    }

    /// The machine's clock.
    pub fn now(&self) -> Instant {
        self.with_machine(|machine| machine.now())
    }

    /// Writes one log entry of the host's own.
    pub fn log(&self, level: Level, context: &str, message: &str) {
        self.with_machine(|machine| {
            if level as u8 >= machine.log_level() as u8 {
                machine.log(&LogEntry {
                    task: None,
                    level,
                    context,
                    message,
                });
            }
        });
    }

    /// Gives the machine back and ends the host.
    ///
    /// # Errors
    /// The host itself, if somebody else still refers to it: another clone, or a task that
    /// lives.
    pub fn into_machine(self) -> Result<M, Self> {
        match Shared::try_unwrap(self.shared) {
            Ok(inner) => Ok(inner.machine.into_inner()),
            Err(shared) => Err(Self { shared }),
        }
    }

    /// Runs `f` with the machine, alone. `f` must not call the host.
    pub fn with_machine<R>(&self, f: impl FnOnce(&mut M) -> R) -> R {
        self.shared.machine.with(f)
    }
}
