//! Tasks of the host: start them, join them, stop them, look at them.
//!
//! A task has its own memory and handles; what crosses over are arguments, signals and the
//! result. For futures inside this task see [`crate::spawn_local`].

use alloc::{
    string::{String, ToString},
    vec::Vec,
};
use core::{fmt, time::Duration};

use crate::{
    bindings::kernel::tasks,
    executor::{self, Source},
    signals::{self, SignalError},
};

pub use tasks::{
    ControlError, Failure, JoinAllError, JoinError, LimitKind, Pid, Priority, SpawnError, State,
    TaskInfo,
};

/// How to start a task. Whatever isn't set is the spawner's own.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use smallos::task::Spawn;
///
/// let child = Spawn::own().arg("child").name("worker").priority(7).start()?;
/// let result = child.join().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing starts before `start`"]
pub struct Spawn(tasks::SpawnOptions);

impl Spawn {
    /// Runs the module of this very task.
    pub fn own() -> Self {
        Self::new(tasks::Module::Own)
    }

    /// Runs the module that the host knows by this name.
    pub fn named(module: impl Into<String>) -> Self {
        Self::new(tasks::Module::Named(module.into()))
    }

    fn new(module: tasks::Module) -> Self {
        Self(tasks::SpawnOptions {
            module,
            name: None,
            arguments: Vec::new(),
            priority: None,
            limits: tasks::Limits {
                memory: None,
                timeout: None,
                handles: None,
                tasks: None,
            },
            watcher: false,
        })
    }

    /// Adds an argument. At most 65,536 bytes in all.
    pub fn arg(mut self, argument: impl ToString) -> Self {
        self.0.arguments.push(argument.to_string());
        self
    }

    /// Adds arguments.
    pub fn args(mut self, arguments: impl IntoIterator<Item = impl ToString>) -> Self {
        let arguments = arguments.into_iter().map(|argument| argument.to_string());
        self.0.arguments.extend(arguments);
        self
    }

    /// Names the task, for people. At most 64 bytes.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.name = Some(name.into());
        self
    }

    /// The lowest number runs first; 1 to the host's `priority_levels` - 1.
    pub fn priority(mut self, priority: Priority) -> Self {
        self.0.priority = Some(priority);
        self
    }

    /// The most linear memory it may have, in bytes.
    pub fn memory_max(mut self, bytes: u64) -> Self {
        self.0.limits.memory = Some(bytes);
        self
    }

    /// The longest it may run, from start to end.
    pub fn timeout(mut self, span: Duration) -> Self {
        self.0.limits.timeout = Some(u64::try_from(span.as_nanos()).unwrap_or(u64::MAX));
        self
    }

    /// The most handles it may have open.
    pub fn handles_max(mut self, count: u32) -> Self {
        self.0.limits.handles = Some(count);
        self
    }

    /// The most living descendants it may have.
    pub fn tasks_max(mut self, count: u32) -> Self {
        self.0.limits.tasks = Some(count);
        self
    }

    /// Makes it a watcher: it doesn't keep the host running.
    pub fn watcher(mut self) -> Self {
        self.0.watcher = true;
        self
    }

    /// Starts the task and returns at once. Needs the grant `task.spawn`.
    pub fn start(&self) -> Result<Task, SpawnError> {
        tasks::spawn(&self.0).map(Task)
    }
}

/// A task, by its pid. Dropping it does nothing to the task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Task(Pid);

impl Task {
    /// The task with this pid; whether there is one shows when it is used.
    pub const fn from_pid(pid: Pid) -> Self {
        Self(pid)
    }

    /// Its pid.
    pub const fn pid(self) -> Pid {
        self.0
    }

    /// Waits until it has ended and gives its result.
    pub async fn join(self) -> Result<Vec<u8>, JoinError> {
        executor::wait(Source::new(tasks::subscribe_join(self.0)?)).await;
        tasks::join(self.0)
    }

    /// As [`Task::join`], but holds up the whole task.
    pub fn join_blocking(self) -> Result<Vec<u8>, JoinError> {
        tasks::join(self.0)
    }

    /// Ends it.
    pub fn kill(self) -> Result<(), ControlError> {
        tasks::kill(self.0, false).map(drop)
    }

    /// Ends it with all its descendants and gives the number of tasks ended.
    pub fn kill_tree(self) -> Result<u32, ControlError> {
        tasks::kill(self.0, true)
    }

    /// Latches one of its signal slots, 0 to 31.
    pub fn signal(self, slot: u8) -> Result<(), SignalError> {
        signals::send(self.0, slot)
    }

    /// What it is doing.
    pub fn info(self) -> Result<TaskInfo, ControlError> {
        tasks::info(self.0)
    }

    /// Its living children, by pid.
    pub fn children(self) -> Result<Vec<Self>, ControlError> {
        Ok(tasks::children(self.0)?.into_iter().map(Self).collect())
    }

    /// Changes its priority.
    pub fn set_priority(self, priority: Priority) -> Result<(), ControlError> {
        tasks::set_priority(self.0, priority)
    }

    /// Makes it a watcher, or no longer one.
    pub fn set_watcher(self, watcher: bool) -> Result<(), ControlError> {
        tasks::set_watcher(self.0, watcher)
    }
}

impl fmt::Display for Task {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The task that runs this code.
pub fn current() -> Task {
    Task(tasks::current())
}

/// Joins the tasks and gives their results in the order given. Fails with the first, in that
/// order, that has none; the others run on.
pub async fn join_all(list: impl IntoIterator<Item = Task>) -> Result<Vec<Vec<u8>>, JoinAllError> {
    let mut results = Vec::new();
    for task in list {
        let result = task.join().await;
        results.push(result.map_err(|error| JoinAllError {
            task: task.pid(),
            error,
        })?);
    }
    Ok(results)
}

/// As [`join_all`], but holds up the whole task, in a single call to the host.
pub fn join_all_blocking(list: &[Task]) -> Result<Vec<Vec<u8>>, JoinAllError> {
    let pids: Vec<Pid> = list.iter().map(|task| task.pid()).collect();
    tasks::join_all(&pids)
}

/// The tasks that the caller may see: itself and its descendants, or all with the grant
/// `task.control`. By pid.
pub fn list() -> Vec<TaskInfo> {
    tasks::tasks()
}

/// Goes to the back of the queue of the task's priority and holds up the whole task until
/// its turn comes again. In an async task see [`crate::yield_now`].
pub fn yield_blocking() {
    tasks::yield_();
}
