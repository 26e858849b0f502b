//! The kernel's main path: a task is spawned, gets a processor, gives it back, and ends.
//!
//! The kernel owns a task's body while the task doesn't run; a worker owns it while it does.
//! So no worker can touch a task that another one runs, and none is destroyed under a worker's
//! hands: a kill only marks it.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use crate::joins::Joins;
use crate::outcome::Outcome;
use crate::queue::{Fifo, Place, Ready};
use crate::supervise::{self, History, Restart, RestartPolicy, Verdict};
use crate::task::{
    Doom, NONE, NOTIFIED, Phase, REGISTERED, Supervised, Task, UNTIL_STOP, WATCHER, WOKEN_BACK,
    WOKEN_FRONT, YIELDED,
};
use crate::wheel::Wheel;
use crate::{Config, ConfigError, Instant, Pid, Priority, Processor};

/// The scheduler: every task, and who runs next. `B` is a task's body, its instance.
///
/// Time is passed in. An instant before one passed earlier counts as that one, so workers
/// may read the clock before they take a lock.
pub struct Kernel<B> {
    pub(crate) config: Config,
    pub(crate) now: u64,
    pub(crate) tasks: Vec<Task>,
    pub(crate) bodies: Vec<Option<B>>,
    pub(crate) ready: Ready,
    pub(crate) wheel: Wheel,
    pub(crate) joins: Joins,
    pub(crate) doomed: Fifo,
    pub(crate) doomed_len: usize,
    finished: Fifo,
    finished_len: u32,
    /// Free places, a list through `Task::next`.
    free: u32,
    /// What each processor runs.
    pub(crate) processors: Box<[u32]>,
    pub(crate) living: usize,
    /// Living tasks that are not watchers.
    pub(crate) keepers: usize,
    serials: u64,
    /// Nothing is started any more.
    closing: bool,
    /// A pid holds the place in its low bits and the generation above.
    index_bits: u32,
}

/// A task to start.
#[derive(Debug)]
pub struct Spawn<B> {
    /// Who starts it; `None` for a task of the host's.
    pub parent: Option<Pid>,
    /// Its name, for people.
    pub name: Box<str>,
    /// Its priority, 1 to `priority_levels` - 1.
    pub priority: Priority,
    /// A watcher doesn't keep the kernel from being over.
    pub watcher: bool,
    /// The time from now to its end, restarts included, in nanoseconds.
    pub timeout_ns: Option<u64>,
    /// How many living descendants it may have, those it adopts included.
    ///
    /// When a task without a living ancestor ends, or is killed alone, what is left of its
    /// limit is shared among its children: then this is lowered for them, never raised, and
    /// all of them with all below them stay within the limit of the task that ended.
    pub descendants_max: u32,
    /// Whether and when it is started again after its end.
    pub restart: Restart,
    /// Its body.
    pub body: B,
}

/// Why a task was not spawned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpawnErrorKind {
    /// The host is stopping: [`Kernel::close`] was called.
    Closing,
    /// Every place of the table holds a living task, or an ancestor has as many
    /// descendants as it may.
    TableFull,
    /// Outside 1 to `priority_levels` - 1.
    InvalidPriority,
    /// No living task has the parent's pid, or it is about to be destroyed.
    UnknownParent,
    /// Its chain of living ancestors would be longer than `depth_max`.
    TooDeep,
}

/// A refused spawn. Gives the body back.
#[derive(Debug)]
pub struct SpawnError<B> {
    /// Why.
    pub kind: SpawnErrorKind,
    /// The body of the task that was not spawned.
    pub body: B,
}

impl fmt::Display for SpawnErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Closing => "the host is stopping",
            Self::TableFull => "the task table, or an ancestor's limit on descendants, is full",
            Self::InvalidPriority => "the priority is not in 1 to priority_levels - 1",
            Self::UnknownParent => "no living task has the parent's pid",
            Self::TooDeep => "the chain of ancestors is too long",
        })
    }
}

impl<B> fmt::Display for SpawnError<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

/// What a processor does next.
#[derive(Debug, PartialEq, Eq)]
pub enum Decision<B> {
    /// Run this task, then call [`Kernel::stop`] or [`Kernel::exit`].
    Run {
        /// The task.
        pid: Pid,
        /// Its body.
        body: B,
    },
    /// Destroy this task's instance, then call [`Kernel::exit`].
    Destroy {
        /// The task.
        pid: Pid,
        /// Its body.
        body: B,
    },
}

/// Why a worker gives a task back that has not ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stop {
    /// It waits for what it registered with [`Kernel::wait`].
    Waiting,
    /// It waits for a notice ([`Kernel::notify`]) of something that only the caller knows,
    /// besides what it may have registered.
    External,
    /// Its slice is over: it goes to the back of its level.
    Sliced,
    /// Something more urgent took its processor: it goes to the front of its level.
    Preempted,
}

/// What became of a task whose body has ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Exit<B> {
    /// It has ended for good. The caller drops the body.
    Ended {
        /// The body.
        body: B,
    },
    /// The kernel keeps the body and starts the task again.
    Restarts {
        /// When.
        at: Instant,
    },
    /// It crashed more often than its restart policy allows, and has ended for good.
    GaveUp {
        /// The body, to be dropped.
        body: B,
    },
}

/// What became of a task, for those who don't drop its body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It has ended for good.
    Ended,
    /// It starts again, at this moment on the host's clock in nanoseconds.
    Restarts {
        /// When.
        at_ns: u64,
    },
    /// It failed too often in too short a time, and has ended for good.
    GaveUp,
}

impl<B> From<&Exit<B>> for End {
    fn from(exit: &Exit<B>) -> Self {
        match exit {
            Exit::Ended { .. } => End::Ended,
            Exit::Restarts { at } => End::Restarts { at_ns: at.0 },
            Exit::GaveUp { .. } => End::GaveUp,
        }
    }
}

impl<B> Kernel<B> {
    /// A kernel without tasks, at time 0. The table's memory is reserved here, once.
    ///
    /// # Errors
    /// A field of the configuration is out of range, or the table doesn't fit in memory.
    pub fn new(config: Config) -> Result<Self, ConfigError> {
        config.check()?;
        let no_memory = ConfigError::OutOfMemory(config.capacity);
        let places = config.capacity as usize;
        let mut tasks = Vec::new();
        let mut bodies = Vec::new();
        tasks.try_reserve_exact(places).map_err(|_| no_memory)?;
        bodies.try_reserve_exact(places).map_err(|_| no_memory)?;
        let wheel = Wheel::new(places * 2).ok_or(no_memory)?;
        Ok(Self {
            now: 0,
            tasks,
            bodies,
            ready: Ready::new(config.priority_levels, config.woken_burst_max),
            wheel,
            joins: Joins::new(),
            doomed: Fifo::EMPTY,
            doomed_len: 0,
            finished: Fifo::EMPTY,
            finished_len: 0,
            free: NONE,
            processors: vec![NONE; config.processors].into_boxed_slice(),
            living: 0,
            keepers: 0,
            serials: 0,
            closing: false,
            index_bits: config.capacity.next_power_of_two().trailing_zeros(),
            config,
        })
    }

    /// Starts a task. It goes to the back of its level.
    ///
    /// # Errors
    /// See [`SpawnErrorKind`]; they are checked in the order closing, priority, parent,
    /// depth, room. The error holds the body.
    pub fn spawn(&mut self, now: Instant, spawn: Spawn<B>) -> Result<Pid, SpawnError<B>> {
        let now = self.clock(now);
        if let Err(kind) = self.may_spawn(spawn.parent, spawn.priority) {
            let body = spawn.body;
            return Err(SpawnError { kind, body });
        }
        let Some(i) = self.free_place() else {
            let (kind, body) = (SpawnErrorKind::TableFull, spawn.body);
            return Err(SpawnError { kind, body });
        };
        let supervised = match spawn.restart.policy {
            RestartPolicy::Never => None,
            _ => Some(Box::new(Supervised {
                restart: spawn.restart,
                history: History::default(),
                starting: true,
            })),
        };
        self.serials += 1;
        let priority = spawn.priority.get();
        let task = &mut self.tasks[i as usize];
        *task = Task {
            name: spawn.name,
            supervised,
            serial: self.serials,
            phase: Phase::Ready,
            descendants_max: spawn.descendants_max,
            priority,
            level: priority,
            flags: if spawn.watcher { WATCHER } else { 0 },
            ..vacant(task.generation)
        };
        self.bodies[i as usize] = Some(spawn.body);
        self.living += 1;
        self.keepers += usize::from(!spawn.watcher);
        if let Some(parent) = spawn.parent {
            self.join_family(parent, i);
        }
        if let Some(timeout_ns) = spawn.timeout_ns {
            self.wheel
                .arm(timeout_timer(i), now.saturating_add(timeout_ns));
        }
        self.enqueue(i, Place::Back);
        Ok(self.pid_of(i))
    }

    /// Starts nothing any more, for good: every spawn is refused from now on, and a task that
    /// ends is not started again, whatever its restart policy says. One that waits for its
    /// restart is doomed, the youngest first. All others go on.
    pub fn close(&mut self) {
        self.closing = true;
        for i in self.living_youngest_first() {
            if self.tasks[i as usize].phase == Phase::Restarting {
                self.doom(i, Doom::Cancelled);
            }
        }
    }

    /// What `processor` does next: something to destroy, else the most urgent ready task.
    /// From now on the task runs there, and its processor time counts.
    ///
    /// `None` if there is nothing to do, and for a processor that doesn't exist or has not
    /// given back what it runs.
    pub fn next(&mut self, now: Instant, processor: Processor) -> Option<Decision<B>> {
        let now = self.clock(now);
        if *self.processors.get(processor.0)? != NONE {
            return None;
        }
        let (i, phase) = if let Some(i) = self.doomed.pop_front(&mut self.tasks) {
            self.doomed_len -= 1;
            (i, Phase::Destroying)
        } else {
            let i = self.ready.pop(&mut self.tasks)?;
            if self.config.ageing_ns.is_some() {
                self.wheel.cancel(park_timer(i));
            }
            (i, Phase::Running)
        };
        self.processors[processor.0] = i;
        let pid = self.pid_of(i);
        let task = &mut self.tasks[i as usize];
        task.phase = phase;
        task.processor = processor.0 as u16;
        task.ran_ns = now;
        if let Some(supervised) = &mut task.supervised
            && core::mem::take(&mut supervised.starting)
        {
            supervised.history.began(Instant(now));
        }
        let body = self.bodies[i as usize].take()?;
        Some(if phase == Phase::Running {
            Decision::Run { pid, body }
        } else {
            Decision::Destroy { pid, body }
        })
    }

    /// The running task yields: whatever the reason for its next stop, it then goes to the
    /// back of its level. What it registered with [`wait`](Self::wait) is forgotten.
    pub fn yield_now(&mut self, pid: Pid) {
        if let Some(i) = self.running(pid) {
            self.forget_wait(i);
            self.tasks[i as usize].flags |= YIELDED;
        }
    }

    /// A worker gives a task's body back. Where the task goes, [`Stop`] says; a doomed one
    /// is destroyed whatever it asked for. A task that stops as `Waiting` but registered
    /// nothing is ready at once.
    ///
    /// If the task runs nowhere the body is dropped: it belongs to no task.
    pub fn stop(&mut self, now: Instant, pid: Pid, body: B, why: Stop) {
        let now = self.clock(now);
        let Some(i) = self.running(pid) else { return };
        self.bodies[i as usize] = Some(body);
        self.release(i, now);
        let task = &mut self.tasks[i as usize];
        if task.doom.is_some() {
            self.forget_wait(i);
            self.queue_doomed(i);
            return;
        }
        let flags = task.flags;
        task.level = task.priority;
        let place = if flags & YIELDED != 0 {
            Place::Back
        } else {
            match why {
                Stop::Sliced => Place::Back,
                Stop::Preempted => Place::First,
                Stop::Waiting if flags & (REGISTERED | WOKEN_FRONT | WOKEN_BACK) == 0 => {
                    Place::Back
                }
                Stop::Waiting | Stop::External => {
                    task.flags &= !(UNTIL_STOP | NOTIFIED);
                    if flags & (WOKEN_FRONT | NOTIFIED) != 0 {
                        Place::Woken
                    } else if flags & WOKEN_BACK != 0 {
                        Place::Back
                    } else {
                        task.phase = Phase::Waiting;
                        return;
                    }
                }
            }
        };
        // Only a task that waits keeps what it registered.
        self.forget_wait(i);
        self.enqueue(i, place);
    }

    /// A task's body has ended, or was destroyed. Then why it was destroyed replaces
    /// `outcome`, and it is not started again.
    ///
    /// If the restart policy says so and the kernel is not [closed](Self::close), the task's
    /// descendants are doomed and the kernel keeps the body for the next start: the pid stays,
    /// joiners wait on, latched signals are cleared. Else the outcome is final, joiners wake,
    /// the nearest living ancestor adopts the living children (without one they go on without
    /// a parent, and share what is left of its [`descendants_max`](Spawn::descendants_max)),
    /// and the body comes back to be dropped.
    pub fn exit(&mut self, now: Instant, pid: Pid, body: B, outcome: Outcome) -> Exit<B> {
        let now = self.clock(now);
        let Some(i) = self.running(pid) else {
            return Exit::Ended { body };
        };
        self.release(i, now);
        self.forget_wait(i);
        let task = &mut self.tasks[i as usize];
        if let Some(doom) = task.doom {
            self.finish(i, doom.outcome());
            return Exit::Ended { body };
        }
        let verdict = match &mut task.supervised {
            None => Verdict::Done,
            Some(_) if self.closing => Verdict::Done,
            Some(supervised) => supervise::decide(
                Instant(now),
                &supervised.restart,
                &mut supervised.history,
                outcome.failed(),
            ),
        };
        match verdict {
            Verdict::Done => {
                self.finish(i, outcome);
                Exit::Ended { body }
            }
            Verdict::GiveUp => {
                self.finish(i, outcome);
                Exit::GaveUp { body }
            }
            Verdict::Restart { at } => {
                self.park_for_restart(i, at);
                self.bodies[i as usize] = Some(body);
                Exit::Restarts { at }
            }
        }
    }

    /// Takes in the time; it never goes back.
    #[inline]
    pub(crate) fn clock(&mut self, now: Instant) -> u64 {
        self.now = self.now.max(now.0);
        self.now
    }

    /// The place of a task, living or finished.
    #[inline]
    pub(crate) fn find(&self, pid: Pid) -> Option<u32> {
        let raw = pid.get() - 1;
        let i = raw & ((1 << self.index_bits) - 1);
        let task = self.tasks.get(i as usize)?;
        let known = task.generation == raw >> self.index_bits && task.phase != Phase::Free;
        known.then_some(i)
    }

    /// The place of a living task.
    #[inline]
    pub(crate) fn find_living(&self, pid: Pid) -> Option<u32> {
        self.find(pid).filter(|&i| self.tasks[i as usize].lives())
    }

    /// The place of a task that a processor runs or destroys.
    #[inline]
    pub(crate) fn running(&self, pid: Pid) -> Option<u32> {
        self.find(pid).filter(|&i| self.tasks[i as usize].runs())
    }

    #[inline]
    pub(crate) fn pid_of(&self, i: u32) -> Pid {
        Pid::from_raw(self.tasks[i as usize].generation << self.index_bits | i)
    }

    /// Makes a task ready.
    #[inline]
    pub(crate) fn enqueue(&mut self, i: u32, place: Place) {
        self.tasks[i as usize].phase = Phase::Ready;
        self.ready.push(&mut self.tasks, i, place);
        if let Some(ageing_ns) = self.config.ageing_ns {
            self.wheel
                .arm(park_timer(i), self.now.saturating_add(ageing_ns.get()));
        }
    }

    /// Queues a task to be destroyed.
    pub(crate) fn queue_doomed(&mut self, i: u32) {
        self.tasks[i as usize].phase = Phase::Doomed;
        self.doomed.push_back(&mut self.tasks, i);
        self.doomed_len += 1;
    }

    /// Ends the wait of a task, or what it registered for one.
    #[inline]
    pub(crate) fn forget_wait(&mut self, i: u32) {
        let task = &mut self.tasks[i as usize];
        task.flags &= !UNTIL_STOP;
        task.wanted = 0;
        if task.joins != NONE {
            self.joins.forget(&mut self.tasks, i);
        }
        self.wheel.cancel(park_timer(i));
    }

    /// Takes a task off its processor.
    #[inline]
    fn release(&mut self, i: u32, now: u64) {
        let task = &mut self.tasks[i as usize];
        task.cpu_ns += now - task.ran_ns;
        self.processors[usize::from(task.processor)] = NONE;
    }

    fn may_spawn(&self, parent: Option<Pid>, priority: Priority) -> Result<(), SpawnErrorKind> {
        if self.closing {
            return Err(SpawnErrorKind::Closing);
        }
        if priority.get() == 0 || priority.get() >= self.config.priority_levels {
            return Err(SpawnErrorKind::InvalidPriority);
        }
        let Some(parent) = parent else { return Ok(()) };
        let place = self
            .find_living(parent)
            .filter(|&i| self.tasks[i as usize].doom.is_none())
            .ok_or(SpawnErrorKind::UnknownParent)?;
        let mut full = false;
        let mut depth = 1;
        let mut ancestor = Some(place);
        while let Some(i) = ancestor {
            let task = &self.tasks[i as usize];
            full |= task.descendants >= task.descendants_max;
            depth += 1;
            ancestor = self.living_parent(i);
        }
        if depth > self.config.depth_max {
            return Err(SpawnErrorKind::TooDeep);
        }
        if full {
            return Err(SpawnErrorKind::TableFull);
        }
        Ok(())
    }

    /// A place for a new task: a free one, a new one, or that of the oldest record.
    fn free_place(&mut self) -> Option<u32> {
        if self.free != NONE {
            let i = self.free;
            self.free = self.tasks[i as usize].next;
            return Some(i);
        }
        if self.tasks.len() < self.config.capacity as usize {
            self.tasks.push(vacant(0));
            self.bodies.push(None);
            self.wheel.add();
            self.wheel.add();
            return Some(self.tasks.len() as u32 - 1);
        }
        let i = self.finished.pop_front(&mut self.tasks)?;
        self.finished_len -= 1;
        self.renew(i);
        Some(i)
    }

    /// Makes the pid of a place stale.
    fn renew(&mut self, i: u32) {
        // The last generation is left out: its last pid would not fit.
        let generations = (u32::MAX >> self.index_bits).max(1);
        let task = &mut self.tasks[i as usize];
        task.generation = (task.generation + 1) % generations;
    }

    fn park_for_restart(&mut self, i: u32, at: Instant) {
        self.doom_descendants(i);
        let task = &mut self.tasks[i as usize];
        task.restarts = task.restarts.saturating_add(1);
        task.phase = Phase::Restarting;
        task.signals = 0;
        task.flags &= WATCHER;
        if let Some(supervised) = &mut task.supervised {
            supervised.starting = true;
        }
        self.wheel.arm(park_timer(i), at.0);
    }

    /// The end for good of a task that is off its processor.
    fn finish(&mut self, i: u32, outcome: Outcome) {
        self.wheel.cancel(timeout_timer(i));
        self.hand_children_up(i);
        self.leave_family(i);
        let task = &mut self.tasks[i as usize];
        let watcher = task.is_watcher();
        task.phase = Phase::Finished;
        task.outcome = Some(outcome);
        task.supervised = None;
        self.living -= 1;
        self.keepers -= usize::from(!watcher);
        while let Some(waiter) = self.joins.first_waiter(&self.tasks, i) {
            // This also takes the waiter out of the list.
            self.wake(waiter, Place::Woken);
        }
        self.finished.push_back(&mut self.tasks, i);
        self.finished_len += 1;
        if self.finished_len > self.config.finished_max {
            self.evict_oldest();
        }
        if !watcher {
            self.end_watchers_if_alone();
        }
    }

    fn evict_oldest(&mut self) {
        if let Some(i) = self.finished.pop_front(&mut self.tasks) {
            self.finished_len -= 1;
            self.renew(i);
            let task = &mut self.tasks[i as usize];
            *task = Task {
                next: self.free,
                ..vacant(task.generation)
            };
            self.free = i;
        }
    }

    /// When nobody but watchers lives, they end too, unless they are eternal.
    pub(crate) fn end_watchers_if_alone(&mut self) {
        if self.keepers == 0 && self.living > 0 && !self.config.eternal_watchers {
            for i in self.living_youngest_first() {
                self.doom(i, Doom::Cancelled);
            }
        }
    }
}

/// An empty place.
fn vacant(generation: u32) -> Task {
    Task {
        name: Box::default(),
        outcome: None,
        supervised: None,
        serial: 0,
        cpu_ns: 0,
        ran_ns: 0,
        parent: None,
        child: NONE,
        next_sibling: NONE,
        prev_sibling: NONE,
        prev: NONE,
        next: NONE,
        joined_first: NONE,
        joined_last: NONE,
        joins: NONE,
        signals: 0,
        wanted: 0,
        descendants: 0,
        descendants_max: 0,
        generation,
        restarts: 0,
        processor: 0,
        phase: Phase::Free,
        doom: None,
        priority: 0,
        level: 0,
        flags: 0,
    }
}

/// The timer of a task's sleep, back-off or ageing: it is never in two of them at once.
#[inline]
pub(crate) const fn park_timer(i: u32) -> u32 {
    i * 2
}

/// The timer of a task's whole run.
#[inline]
pub(crate) const fn timeout_timer(i: u32) -> u32 {
    i * 2 + 1
}
