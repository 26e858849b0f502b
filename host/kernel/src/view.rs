//! Looking at the kernel and its tasks, and the two properties that may change later.
//!
//! Whether a task may see another is not decided here.

use alloc::vec::Vec;
use core::fmt;

use crate::outcome::Outcome;
use crate::queue::Place;
use crate::task::{IN_WOKEN, NONE, Phase, WATCHER};
use crate::{Kernel, Pid, Priority, Processor};

/// No task has this pid, or it has ended where a living one is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownTask(pub Pid);

impl fmt::Display for UnknownTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no task has the pid {}", self.0)
    }
}

impl core::error::Error for UnknownTask {}

/// Why a property of a task was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeError {
    /// No living task has this pid.
    UnknownTask(Pid),
    /// Outside 1 to `priority_levels` - 1.
    InvalidPriority(Priority),
}

impl fmt::Display for ChangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownTask(pid) => UnknownTask(*pid).fmt(f),
            Self::InvalidPriority(p) => {
                write!(f, "priority {} is not in 1 to priority_levels - 1", p.get())
            }
        }
    }
}

impl core::error::Error for ChangeError {}

/// What a task is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It could run, or is queued to be destroyed.
    Ready,
    /// It runs, or is being destroyed.
    Running,
    /// It waits for time. A wait for time and something outside (I/O) looks the same.
    Sleeping,
    /// It waits for something else, perhaps with a time limit.
    Waiting,
    /// It ended and waits for its restart.
    Restarting,
    /// It ended well.
    Finished,
    /// It ended otherwise.
    Failed,
}

/// One task, as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Info<'a> {
    /// Its pid.
    pub pid: Pid,
    /// Who started it or, if that one ended before it, the nearest ancestor that lived then;
    /// `None` for a task of the host's, or if there was no such ancestor.
    pub parent: Option<Pid>,
    /// Its name.
    pub name: &'a str,
    /// Its priority.
    pub priority: Priority,
    /// What it is doing.
    pub state: State,
    /// Whether it is a watcher.
    pub watcher: bool,
    /// Whether it is about to be destroyed.
    pub doomed: bool,
    /// Nanoseconds on a processor, the present run not included.
    pub cpu_ns: u64,
    /// How often it was started again.
    pub restarts: u32,
    /// Living tasks below it.
    pub descendants: u32,
}

impl<B> Kernel<B> {
    /// How the task ended; `None` while it lives.
    ///
    /// # Errors
    /// No task has this pid, or its record made room for newer ones.
    pub fn outcome(&self, pid: Pid) -> Result<Option<&Outcome>, UnknownTask> {
        let i = self.find(pid).ok_or(UnknownTask(pid))?;
        Ok(self.tasks[i as usize].outcome.as_ref())
    }

    /// A task, living or finished.
    ///
    /// # Errors
    /// No task has this pid, or its record made room for newer ones.
    pub fn info(&self, pid: Pid) -> Result<Info<'_>, UnknownTask> {
        let i = self.find(pid).ok_or(UnknownTask(pid))?;
        let task = &self.tasks[i as usize];
        Ok(Info {
            pid,
            parent: task.parent,
            name: &task.name,
            priority: Priority::new(task.priority),
            state: self.state(i),
            watcher: task.is_watcher(),
            doomed: task.lives() && task.doom.is_some(),
            cpu_ns: task.cpu_ns,
            restarts: task.restarts,
            descendants: task.descendants,
        })
    }

    /// All tasks, finished records included, in the order of their start.
    pub fn list(&self) -> impl ExactSizeIterator<Item = Pid> + use<B> {
        let mut known: Vec<(u64, Pid)> = (0..self.tasks.len() as u32)
            .filter(|&i| self.tasks[i as usize].phase != Phase::Free)
            .map(|i| (self.tasks[i as usize].serial, self.pid_of(i)))
            .collect();
        known.sort_unstable();
        known.into_iter().map(|(_, pid)| pid)
    }

    /// Changes a living task's priority. If it is ready it goes to its new level, behind
    /// those there.
    ///
    /// # Errors
    /// The priority is out of range, or no living task has this pid.
    pub fn set_priority(&mut self, pid: Pid, priority: Priority) -> Result<(), ChangeError> {
        if priority.get() == 0 || priority.get() >= self.config.priority_levels {
            return Err(ChangeError::InvalidPriority(priority));
        }
        let i = self.find_living(pid).ok_or(ChangeError::UnknownTask(pid))?;
        if self.tasks[i as usize].phase == Phase::Ready {
            let place = if self.tasks[i as usize].has(IN_WOKEN) {
                Place::Woken
            } else {
                Place::Back
            };
            self.ready.remove(&mut self.tasks, i);
            self.tasks[i as usize].level = priority.get();
            self.enqueue(i, place);
        }
        let task = &mut self.tasks[i as usize];
        task.priority = priority.get();
        task.level = priority.get();
        Ok(())
    }

    /// Makes a living task a watcher, or no longer one. If only watchers are left then, they
    /// end as if the last other task had ended.
    ///
    /// # Errors
    /// No living task has this pid.
    pub fn set_watcher(&mut self, pid: Pid, watcher: bool) -> Result<(), UnknownTask> {
        let i = self.find_living(pid).ok_or(UnknownTask(pid))?;
        let task = &mut self.tasks[i as usize];
        if task.is_watcher() == watcher {
            return Ok(());
        }
        task.flags ^= WATCHER;
        if watcher {
            self.keepers -= 1;
            self.end_watchers_if_alone();
        } else {
            self.keepers += 1;
        }
        Ok(())
    }

    /// How many decisions are ready for processors: tasks to run and to destroy.
    #[must_use]
    pub fn ready_len(&self) -> usize {
        self.ready.len() + self.doomed_len
    }

    /// How many tasks live.
    #[must_use]
    pub fn living(&self) -> usize {
        self.living
    }

    /// Whether no task lives.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.living == 0
    }

    /// The processor that should give up its task because something strictly more urgent,
    /// or a task to be destroyed, is ready: the one with the least urgent task.
    ///
    /// `None` while the idle processors are enough for all that is ready. The answer names
    /// one processor: ask again after its [`next`](Self::next).
    #[must_use]
    pub fn preempt(&self) -> Option<Processor> {
        let urgency = self.best_ready()?;
        let idle = self.processors.iter().filter(|&&i| i == NONE).count();
        if self.ready_len() <= idle {
            return None;
        }
        let runs =
            |&(_, &i): &(usize, &u32)| i != NONE && self.tasks[i as usize].phase == Phase::Running;
        let (processor, &i) = self
            .processors
            .iter()
            .enumerate()
            .filter(runs)
            .max_by_key(|&(_, &i)| self.tasks[i as usize].level)?;
        (urgency < self.tasks[i as usize].level).then_some(Processor(processor))
    }

    /// Whether the task on this processor, its slice being over, should make room: something
    /// at least as urgent is ready, or the task is doomed.
    #[must_use]
    pub fn should_yield(&self, processor: Processor) -> bool {
        let Some(&i) = self.processors.get(processor.0) else {
            return false;
        };
        if i == NONE {
            return false;
        }
        let task = &self.tasks[i as usize];
        task.doom.is_some() || self.best_ready().is_some_and(|level| level <= task.level)
    }

    /// The level of the most urgent thing to do; destroying goes before every level.
    fn best_ready(&self) -> Option<u8> {
        if self.doomed_len > 0 {
            Some(0)
        } else {
            self.ready.most_urgent()
        }
    }

    fn state(&self, i: u32) -> State {
        let task = &self.tasks[i as usize];
        match task.phase {
            Phase::Running | Phase::Destroying => State::Running,
            Phase::Waiting if self.wheel_armed(i) && task.wanted == 0 && task.joins == NONE => {
                State::Sleeping
            }
            Phase::Waiting => State::Waiting,
            Phase::Restarting => State::Restarting,
            Phase::Finished if task.outcome.as_ref().is_some_and(Outcome::failed) => State::Failed,
            Phase::Finished => State::Finished,
            Phase::Free | Phase::Ready | Phase::Doomed => State::Ready,
        }
    }

    fn wheel_armed(&self, i: u32) -> bool {
        self.wheel.is_armed(crate::kernel::park_timer(i))
    }
}
