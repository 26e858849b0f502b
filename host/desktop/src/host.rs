//! One host: the kernel behind its lock, and everything around it.

use crate::clock::Clock;
use crate::console::Output as OutputStream;
use crate::input::Input;
use crate::log::{Log, LogLine};
use crate::lookup::Lookups;
use crate::net::given::Given;
use crate::net::tls::TlsProfiles;
use crate::preempt::Interrupts;
use crate::program::{Body, Observer, Program};
use crate::reactor::Reactor;
use crate::workers::Sched;
use smallos_contract::system::console::{ConsoleError, Output};
use smallos_contract::system::log::Level;
use smallos_kernel::{self as kernel, Instant, Kernel, Pid, Restart, SpawnErrorKind};
use smallos_syscalls::platform;
use smallos_syscalls::{Platform, TaskSpec};
use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::Poll;
use std::time::Duration;

/// How a host is set up.
pub struct Config {
    /// The scheduler's own settings; `processors` is taken from `workers`.
    pub kernel: kernel::Config,
    /// Worker threads, at least 1.
    pub workers: usize,
    /// How long a task may keep its worker while others of its level wait.
    pub slice: Duration,
    /// Lines of output that may wait for a slow terminal before their writers wait.
    pub output_lines_max: usize,
    /// The least grave log entry that is kept.
    pub log_level: Level,
    /// Turns a log entry into the text, with its line end, that is written to stderr.
    pub log_format: Box<dyn Fn(&LogLine<'_>) -> String + Send + Sync>,
    /// How connections are secured.
    pub tls: TlsProfiles,
    /// Makes every running guest ask [`crate::should_yield`] soon. Called from a signal
    /// handler, so it may do nothing but atomic operations.
    pub interrupt: Arc<dyn Fn() + Send + Sync>,
    /// Is told about the ends of tasks.
    pub observer: Arc<dyn Observer>,
}

/// Why a host could not be set up, or a task not be started on it.
#[derive(Debug)]
pub enum StartError {
    /// The scheduler's settings are out of range.
    Config(kernel::ConfigError),
    /// The operating system refused something.
    System(&'static str, io::Error),
    /// The kernel refused the task of this name.
    Task(String, SpawnErrorKind),
}

impl std::fmt::Display for StartError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            StartError::Config(error) => write!(f, "{error}"),
            StartError::System(what, error) => write!(f, "{what}: {error}"),
            StartError::Task(name, kind) => write!(f, "task {name} can't be started: {kind}"),
        }
    }
}

impl std::error::Error for StartError {}

/// A host. Cloning gives another reference to the same one.
#[derive(Clone)]
pub struct Desktop {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub clock: Clock,
    pub sched: Mutex<Sched>,
    /// Idle workers wait here.
    pub work: Condvar,
    /// The watch sleeps here.
    pub watch: Condvar,
    pub interrupts: Interrupts,
    pub reactor: Reactor,
    pub lookups: Lookups,
    pub given: Given,
    pub tls: TlsProfiles,
    pub stdout: OutputStream,
    pub stderr: OutputStream,
    pub input: Input,
    pub log: Log,
    pub modules: OnceLock<HashMap<String, Arc<dyn Program>>>,
    pub observer: Arc<dyn Observer>,
    pub workers: usize,
}

impl Desktop {
    /// Sets a host up; nothing runs before [`Desktop::run`].
    ///
    /// # Errors
    /// If a setting is out of range or the operating system has no more descriptors.
    pub fn new(config: Config) -> Result<Self, StartError> {
        let workers = config.workers.max(1);
        let kernel = Kernel::new(kernel::Config {
            processors: workers,
            ..config.kernel
        })
        .map_err(StartError::Config)?;
        let reactor = Reactor::new()
            .map_err(|error| StartError::System("the event queue can't be made", error))?;
        let lines = config.output_lines_max;
        let shared = Shared {
            clock: Clock::new(),
            sched: Mutex::new(Sched::new(kernel)),
            work: Condvar::new(),
            watch: Condvar::new(),
            interrupts: Interrupts::new(workers, config.slice, config.interrupt),
            reactor,
            lookups: Lookups::new(),
            given: Given::default(),
            tls: config.tls,
            stdout: OutputStream::new(Output::Stdout, lines),
            stderr: OutputStream::new(Output::Stderr, lines),
            input: Input::new(),
            log: Log::new(config.log_level, config.log_format),
            modules: OnceLock::new(),
            observer: config.observer,
            workers,
        };
        Ok(Self {
            shared: Arc::new(shared),
        })
    }

    /// Names the modules that tasks may spawn. Only the first call counts.
    pub fn set_modules(&self, modules: HashMap<String, Arc<dyn Program>>) {
        self.shared.modules.set(modules).ok();
    }

    /// Starts a task of the host's own.
    ///
    /// # Errors
    /// If the kernel refuses it.
    pub fn spawn(
        &self,
        spec: TaskSpec<Arc<dyn Program>>,
        restart: Restart,
    ) -> Result<Pid, StartError> {
        let name = spec.name.clone();
        let now = self.shared.clock.now();
        let spawn = spec.root(now, restart, Body::new);
        let spawned = self.with_kernel(|kernel| kernel.spawn(now, spawn));
        spawned.map_err(|error| StartError::Task(name, error.kind))
    }

    /// Runs until no task is left, on worker threads of its own and the caller's.
    ///
    /// # Errors
    /// If a thread or its timer can't be made.
    pub fn run(&self) -> Result<(), StartError> {
        crate::workers::run(self)?;
        self.flush();
        Ok(())
    }

    /// Waits until all output is written, or nobody reads it any more.
    pub fn flush(&self) {
        self.shared.stdout.drain();
        self.shared.stderr.drain();
    }

    /// Ends all tasks one after the other, the youngest first. Those that hold a worker give
    /// it up within a slice. [`Desktop::run`] returns once the last is gone.
    pub fn stop(&self) {
        let mut sched = self.lock();
        sched.stop_next(self.shared.clock.now(), None);
        self.put_to_work(&mut sched);
    }

    /// Nanoseconds since the host was set up.
    pub fn now(&self) -> Instant {
        self.shared.clock.now()
    }

    /// Writes to the host's own output, in order with the tasks'. Waits while it is full.
    pub fn print(&self, to: Output, text: &str) {
        self.output(to).write_blocking(self, text.as_bytes());
    }

    /// Writes one log entry of the host's own.
    pub fn log(&self, level: Level, context: &str, message: &str) {
        self.shared.log.write(
            self,
            &LogLine {
                task: None,
                level,
                context,
                message,
            },
        );
    }

    /// Tells the kernel that something happened for these tasks.
    pub(crate) fn notify(&self, owners: impl IntoIterator<Item = Pid>) {
        let mut sched = self.lock();
        for owner in owners {
            sched.kernel.notify(Instant(0), owner);
        }
        self.put_to_work(&mut sched);
    }

    pub(crate) fn output(&self, to: Output) -> &OutputStream {
        match to {
            Output::Stdout => &self.shared.stdout,
            Output::Stderr => &self.shared.stderr,
        }
    }

    /// The lock holds no invariant that a panic could leave broken half-way for others: the
    /// kernel has no panic of its own, so a poisoned lock is taken as it is.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Sched> {
        self.shared
            .sched
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Platform for Desktop {
    type Body = Box<Body>;
    type Module = Arc<dyn Program>;

    fn with_kernel<R>(&self, f: impl FnOnce(&mut Kernel<Box<Body>>) -> R) -> R {
        let mut sched = self.lock();
        let result = f(&mut sched.kernel);
        self.put_to_work(&mut sched);
        result
    }

    fn module(&self, name: &str) -> Option<Arc<dyn Program>> {
        self.shared.modules.get()?.get(name).cloned()
    }

    fn module_name(&self, module: &Arc<dyn Program>) -> String {
        module.name().to_owned()
    }

    fn body(&self, spec: TaskSpec<Arc<dyn Program>>) -> Box<Body> {
        Body::new(spec)
    }
}

impl platform::Clock for Desktop {
    fn now(&self) -> Instant {
        self.shared.clock.now()
    }

    fn wall(&self) -> Option<(u64, u32)> {
        crate::clock::wall()
    }
}

impl platform::Entropy for Desktop {
    fn fill(&self, buffer: &mut [u8]) -> bool {
        getrandom::fill(buffer).is_ok()
    }
}

impl platform::Console for Desktop {
    fn write(&self, owner: Pid, to: Output, bytes: &[u8]) -> Poll<Result<(), ConsoleError>> {
        self.output(to).write(self, owner, bytes)
    }

    fn writable(&self, owner: Pid, to: Output) -> Poll<()> {
        self.output(to).writable(owner)
    }

    fn read(&self, owner: Pid, max: usize) -> Poll<Result<Vec<u8>, ConsoleError>> {
        self.shared.input.read(self, owner, max)
    }

    fn readable(&self, owner: Pid) -> Poll<()> {
        self.shared.input.readable(self, owner)
    }
}

impl platform::Log for Desktop {
    fn log(&self, task: &str, pid: Pid, level: Level, context: &str, message: &str) {
        let line = LogLine {
            task: Some((task, pid)),
            level,
            context,
            message,
        };
        self.shared.log.write(self, &line);
    }

    fn threshold(&self) -> Level {
        self.shared.log.level()
    }
}
