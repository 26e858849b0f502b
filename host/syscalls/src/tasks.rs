//! `smallos:kernel/tasks`: start, join, stop and look at tasks.

use crate::BYTES_MAX;
use crate::log::cut;
use crate::platform::Platform;
use crate::poll::Pollable;
use crate::spec::{Limits, TaskSpec};
use crate::task::{Task, pending};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::kernel::tasks::{
    self, ControlError, Failure, JoinAllError, JoinError, LimitKind, Module, PanicLocation,
    SpawnError, SpawnOptions, State, TaskInfo, Tasks,
};
use smallos_kernel::{self as kernel, Outcome, Pid, Priority, Relation, SignalSet, Spawn, Wait};

const NAME_BYTES_MAX: usize = 64;
const ARGUMENTS_MAX: usize = 1024;
const PANIC_BYTES_MAX: usize = 4096;
/// Tasks of one `join-all`, and the bytes of their results.
const JOINED_MAX: usize = 65_536;
const JOINED_BYTES_MAX: usize = 1 << 20;

impl<P: Platform> Tasks for Task<P> {
    fn current(&mut self) -> Result<tasks::Pid, Fault> {
        Ok(self.pid.get())
    }

    fn spawn(&mut self, options: &SpawnOptions) -> Result<Result<tasks::Pid, SpawnError>, Fault> {
        Ok(self
            .child(options)
            .and_then(|spec| self.start(spec))
            .map(Pid::get))
    }

    fn join(&mut self, task: tasks::Pid) -> Poll<Result<Result<Vec<u8>, JoinError>, Fault>> {
        let target = match self.joinable(task) {
            Ok(target) => target,
            Err(error) => return Poll::Ready(Ok(Err(error))),
        };
        self.ended(target).map(Ok)
    }

    fn subscribe_join(
        &mut self,
        task: tasks::Pid,
    ) -> Result<Result<PollableHandle, JoinError>, Fault> {
        match self.joinable(task) {
            Ok(target) => self.subscribe(Pollable::Ended(target)).map(Ok),
            Err(error) => Ok(Err(error)),
        }
    }

    fn join_all(
        &mut self,
        tasks: &[tasks::Pid],
    ) -> Poll<Result<Result<Vec<Vec<u8>>, JoinAllError>, Fault>> {
        let too_much = Poll::Ready(Err(Fault::Limit(LimitKind::Size)));
        if tasks.len() > JOINED_MAX {
            return too_much;
        }
        while let Some(&task) = tasks.get(self.progress.count) {
            let joined = match self.joinable(task) {
                Ok(target) => match self.ended(target) {
                    Poll::Ready(joined) => joined,
                    Poll::Pending => return Poll::Pending,
                },
                Err(error) => Err(error),
            };
            match joined {
                Ok(result) => {
                    self.progress.bytes += result.len();
                    if self.progress.bytes > JOINED_BYTES_MAX {
                        return too_much;
                    }
                    self.progress.results.push(result);
                }
                Err(error) => return Poll::Ready(Ok(Err(JoinAllError { task, error }))),
            }
            self.progress.count += 1;
        }
        Poll::Ready(Ok(Ok(core::mem::take(&mut self.progress.results))))
    }

    fn kill(
        &mut self,
        task: tasks::Pid,
        descendants: bool,
    ) -> Result<Result<u32, ControlError>, Fault> {
        let target = match self.controllable(task) {
            Ok(target) => target,
            Err(error) => return Ok(Err(error)),
        };
        let now = self.platform.now();
        let killed = self
            .platform
            .with_kernel(|k| k.kill(now, target, descendants));
        if target == self.pid {
            return Err(Fault::Cancelled);
        }
        Ok(killed.map_err(|_| ControlError::UnknownTask))
    }

    fn yield_(&mut self) -> Poll<Result<(), Fault>> {
        if self.progress.yielded {
            return Poll::Ready(Ok(()));
        }
        self.progress.yielded = true;
        self.give_way();
        Poll::Pending
    }

    fn tasks(&mut self) -> Result<Vec<TaskInfo>, Fault> {
        let all = self.spec.inherited.grants.control();
        let me = self.pid;
        let mut tasks: Vec<TaskInfo> = self.platform.with_kernel(|kernel| {
            let visible = if all {
                kernel.list().collect()
            } else {
                family(kernel, me)
            };
            visible
                .into_iter()
                .filter_map(|pid| kernel.info(pid).ok())
                .map(task_info)
                .collect()
        });
        tasks.sort_unstable_by_key(|info| info.pid);
        Ok(tasks)
    }

    fn info(&mut self, task: tasks::Pid) -> Result<Result<TaskInfo, ControlError>, Fault> {
        let target = self.controllable(task);
        Ok(target.and_then(|target| {
            self.platform
                .with_kernel(|kernel| kernel.info(target).map(task_info))
                .map_err(|_| ControlError::UnknownTask)
        }))
    }

    fn children(
        &mut self,
        task: tasks::Pid,
    ) -> Result<Result<Vec<tasks::Pid>, ControlError>, Fault> {
        let target = self.controllable(task);
        Ok(target.map(|target| {
            let mut pids: Vec<u32> = self
                .platform
                .with_kernel(|kernel| kernel.children(target).into_iter().map(Pid::get).collect());
            pids.sort_unstable();
            pids
        }))
    }

    fn set_priority(
        &mut self,
        task: tasks::Pid,
        priority: tasks::Priority,
    ) -> Result<Result<(), ControlError>, Fault> {
        let target = match self.controllable(task) {
            Ok(target) => target,
            Err(error) => return Ok(Err(error)),
        };
        if self.too_urgent(priority) {
            return Ok(Err(ControlError::InvalidPriority));
        }
        let changed = self
            .platform
            .with_kernel(|kernel| kernel.set_priority(target, Priority::new(priority)));
        Ok(changed.map_err(|error| match error {
            kernel::ChangeError::UnknownTask(_) => ControlError::UnknownTask,
            kernel::ChangeError::InvalidPriority(_) => ControlError::InvalidPriority,
        }))
    }

    fn set_watcher(
        &mut self,
        task: tasks::Pid,
        watcher: bool,
    ) -> Result<Result<(), ControlError>, Fault> {
        let target = self.controllable(task);
        Ok(target.and_then(|target| {
            self.platform
                .with_kernel(|kernel| kernel.set_watcher(target, watcher))
                .map_err(|_| ControlError::UnknownTask)
        }))
    }

    fn panic(&mut self, message: &str, location: &Option<PanicLocation>) -> Result<(), Fault> {
        let message = cut(message, PANIC_BYTES_MAX);
        let text = match location {
            Some(PanicLocation {
                file,
                line,
                column: 0,
            }) => format!("{message} ({file}:{line})"),
            Some(PanicLocation { file, line, column }) => {
                format!("{message} ({file}:{line}:{column})")
            }
            None => message.into(),
        };
        Err(Fault::Panicked(cut(&text, PANIC_BYTES_MAX).into()))
    }
}

impl<P: Platform> Task<P> {
    /// What a child that these options describe would be started from.
    fn child(&self, options: &SpawnOptions) -> Result<TaskSpec<P::Module>, SpawnError> {
        let grants = &self.spec.inherited.grants;
        let module = match &options.module {
            Module::Own if grants.spawn_own() => self.spec.module.clone(),
            Module::Named(name) if grants.spawn_named(name) => self
                .platform
                .module(name)
                .ok_or(SpawnError::UnknownModule)?,
            _ => return Err(SpawnError::Denied),
        };
        let name = match &options.name {
            Some(name) => name.clone(),
            None => self.platform.module_name(&module),
        };
        let arguments_bytes: usize = options.arguments.iter().map(String::len).sum();
        if name.len() > NAME_BYTES_MAX
            || options.arguments.len() > ARGUMENTS_MAX
            || arguments_bytes > BYTES_MAX
        {
            return Err(SpawnError::TooLarge);
        }
        let priority = match options.priority {
            None => self.spec.priority,
            Some(priority) if self.too_urgent(priority) => {
                return Err(SpawnError::InvalidPriority);
            }
            Some(priority) => Priority::new(priority),
        };
        Ok(TaskSpec {
            module,
            name,
            arguments: options.arguments.clone(),
            priority,
            watcher: options.watcher,
            limits: narrowed(&self.spec.limits, &options.limits)
                .ok_or(SpawnError::InvalidLimits)?,
            ends: None,
            inherited: self.spec.inherited.clone(),
        })
    }

    fn start(&self, mut spec: TaskSpec<P::Module>) -> Result<Pid, SpawnError> {
        let now = self.platform.now();
        spec.ends = self.end_of(now, spec.limits.timeout_ns);
        let spawn = Spawn {
            parent: Some(self.pid),
            name: spec.name.as_str().into(),
            priority: spec.priority,
            watcher: spec.watcher,
            timeout_ns: spec.ends.map(|ends| ends.0.saturating_sub(now.0)),
            descendants_max: spec.limits.tasks,
            restart: kernel::Restart::default(),
            body: self.platform.body(spec),
        };
        // A refused body comes back in the error and is dropped after the kernel is free.
        let spawned = self.platform.with_kernel(|kernel| kernel.spawn(now, spawn));
        spawned.map_err(|error| match error.kind {
            kernel::SpawnErrorKind::InvalidPriority => SpawnError::InvalidPriority,
            _ => SpawnError::TableFull,
        })
    }

    /// When a child ends at the latest: no later than its spawner, or a chain of children
    /// would live for ever.
    fn end_of(&self, now: kernel::Instant, timeout_ns: Option<u64>) -> Option<kernel::Instant> {
        let own = timeout_ns.map(|timeout| kernel::Instant(now.0.saturating_add(timeout)));
        match (own, self.spec.ends) {
            (Some(own), Some(spawners)) => Some(own.min(spawners)),
            (own, spawners) => own.or(spawners),
        }
    }

    /// Strict priorities make a more urgent task the master of the others, so nobody may
    /// hand out more urgency than it was given.
    fn too_urgent(&self, priority: u8) -> bool {
        priority < self.spec.priority.get() && !self.spec.inherited.grants.control()
    }

    fn joinable(&self, task: tasks::Pid) -> Result<Pid, JoinError> {
        let target = Pid::new(task).ok_or(JoinError::UnknownTask)?;
        let control = self.spec.inherited.grants.control();
        match self
            .platform
            .with_kernel(|kernel| kernel.related(self.pid, target))
        {
            Relation::Unknown => Err(JoinError::UnknownTask),
            Relation::Same => Err(JoinError::OwnTask),
            Relation::Descendant => Ok(target),
            Relation::Parent | Relation::Other if control => Ok(target),
            Relation::Parent | Relation::Other => Err(JoinError::Denied),
        }
    }

    fn controllable(&self, task: tasks::Pid) -> Result<Pid, ControlError> {
        let target = Pid::new(task).ok_or(ControlError::UnknownTask)?;
        let control = self.spec.inherited.grants.control();
        match self
            .platform
            .with_kernel(|kernel| kernel.related(self.pid, target))
        {
            Relation::Unknown => Err(ControlError::UnknownTask),
            Relation::Same | Relation::Descendant => Ok(target),
            Relation::Parent | Relation::Other if control => Ok(target),
            Relation::Parent | Relation::Other => Err(ControlError::Denied),
        }
    }

    /// Waits until a task has ended.
    fn ended(&mut self, target: Pid) -> Poll<Result<Vec<u8>, JoinError>> {
        loop {
            let joined = self
                .platform
                .with_kernel(|kernel| match kernel.outcome(target) {
                    Ok(outcome) => outcome.map(joined),
                    Err(_) => Some(Err(JoinError::UnknownTask)),
                });
            if let Some(joined) = joined {
                return Poll::Ready(joined);
            }
            pending!(self.park(Wait {
                until: None,
                signals: SignalSet(0),
                tasks: &[target]
            }));
        }
    }
}

/// A task and its living descendants.
fn family<B>(kernel: &kernel::Kernel<B>, root: Pid) -> Vec<Pid> {
    let mut pids = Vec::from([root]);
    let mut seen = 0;
    while let Some(&pid) = pids.get(seen) {
        pids.extend(kernel.children(pid));
        seen += 1;
    }
    pids
}

fn joined(outcome: &Outcome) -> Result<Vec<u8>, JoinError> {
    Err(JoinError::Failed(match outcome {
        Outcome::Finished(result) => return Ok(result.to_vec()),
        Outcome::Error(text) => Failure::Error(text[..].into()),
        Outcome::Panicked(text) => Failure::Panic(text[..].into()),
        Outcome::Trapped(text) => Failure::Trap(text[..].into()),
        Outcome::Limit(kind) => Failure::Limit(limit_kind(*kind)),
        Outcome::TimedOut => Failure::Timeout,
        Outcome::Cancelled => Failure::Cancelled,
        Outcome::NotStarted(text) => Failure::NotStarted(text[..].into()),
    }))
}

fn limit_kind(kind: kernel::LimitKind) -> LimitKind {
    match kind {
        kernel::LimitKind::Memory => LimitKind::Memory,
        kernel::LimitKind::Stack => LimitKind::Stack,
        kernel::LimitKind::Table => LimitKind::Table,
        kernel::LimitKind::Instances => LimitKind::Instances,
        kernel::LimitKind::Handles => LimitKind::Handles,
        kernel::LimitKind::Size => LimitKind::Size,
    }
}

fn task_info(info: kernel::Info<'_>) -> TaskInfo {
    TaskInfo {
        pid: info.pid.get(),
        parent: info.parent.map(Pid::get),
        name: info.name.into(),
        priority: info.priority.get(),
        state: match info.state {
            kernel::State::Ready => State::Ready,
            kernel::State::Running => State::Running,
            kernel::State::Sleeping => State::Sleeping,
            kernel::State::Waiting => State::Waiting,
            kernel::State::Restarting => State::Restarting,
            kernel::State::Finished => State::Finished,
            kernel::State::Failed => State::Failed,
        },
        watcher: info.watcher,
        cpu_time: info.cpu_ns,
        restarts: info.restarts,
    }
}

/// The spawner's limits with the asked ones put in; `None` if one would be wider.
fn narrowed(own: &Limits, asked: &tasks::Limits) -> Option<Limits> {
    let timeout_ns = match (own.timeout_ns, asked.timeout) {
        (Some(own), Some(asked)) if asked > own => return None,
        (own, asked) => asked.or(own),
    };
    Some(Limits {
        memory_bytes: at_most(own.memory_bytes, asked.memory)?,
        timeout_ns,
        handles: at_most(own.handles, asked.handles)?,
        tasks: at_most(own.tasks, asked.tasks)?,
        ..*own
    })
}

fn at_most<T: PartialOrd>(own: T, asked: Option<T>) -> Option<T> {
    match asked {
        Some(asked) if asked > own => None,
        Some(asked) => Some(asked),
        None => Some(own),
    }
}
