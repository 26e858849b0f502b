//! The slow, obvious model of the kernel: lists, scans and sorts, nothing intrusive, nothing
//! cached. Nobody adopts: a task keeps the list of all that were above it at its spawn, and
//! those that still live are its ancestors. Descendants are counted by asking every task; the
//! next task is found by sorting all ready ones. What a limit has left is dealt out one by
//! one, and every family is counted against the limit of its first task.

use smallos_kernel::{
    ChangeError, Config, Decision, Exit, Instant, Outcome, Pid, Priority, Processor, Relation,
    Restart, RestartPolicy, SignalSet, Slot, SpawnErrorKind, State, Stop, UnknownTask, Waited,
};
use std::collections::BTreeMap;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Queue {
    Woken,
    Others,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum At {
    Ready,
    Running(usize),
    Waiting,
    Restarting,
    Doomed,
    Destroying(usize),
    Ended,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Timer {
    Park,
    Timeout,
}

#[derive(Debug)]
struct Registration {
    order: u64,
    signals: u32,
    tasks: Vec<Pid>,
}

#[derive(Debug)]
struct Task {
    body: Option<u64>,
    /// All that lived above it at its spawn, the parent first.
    above: Vec<Pid>,
    /// Of a finished task: its parent at its end.
    last_parent: Option<Pid>,
    /// Killed without its descendants: it has none any more.
    bereft: bool,
    /// The task of the host's that its line goes back to, living or not.
    family: Pid,
    serial: u64,
    priority: u8,
    level: u8,
    watcher: bool,
    descendants_max: u32,
    at: At,
    doom: Option<Outcome>,
    signals: u32,
    notified: bool,
    yielded: bool,
    waits: Option<Registration>,
    woken: Option<Queue>,
    restart: Restart,
    restarts: u32,
    restart_times: Vec<u64>,
    doublings: u32,
    run_began: Option<u64>,
    cpu_ns: u64,
    ran_ns: u64,
    outcome: Option<Outcome>,
}

pub struct Model {
    config: Config,
    now: u64,
    order: u64,
    front: i64,
    tasks: BTreeMap<Pid, Task>,
    /// (level, queue, order in it, task)
    ready: Vec<(u8, Queue, i64, Pid)>,
    bursts: BTreeMap<u8, u32>,
    /// (deadline, order of arming, task, which)
    timers: Vec<(u64, u64, Pid, Timer)>,
    doomed: Vec<Pid>,
    finished: Vec<Pid>,
    closed: bool,
    /// How many besides its first task each family may hold, by the first task.
    families: BTreeMap<Pid, u32>,
}

impl Model {
    pub fn new(config: Config) -> Self {
        Self {
            config,
            now: 0,
            order: 0,
            front: 0,
            tasks: BTreeMap::new(),
            ready: Vec::new(),
            bursts: BTreeMap::new(),
            timers: Vec::new(),
            doomed: Vec::new(),
            finished: Vec::new(),
            closed: false,
            families: BTreeMap::new(),
        }
    }

    fn clock(&mut self, now: Instant) {
        self.now = self.now.max(now.0);
    }

    fn tick(&mut self) -> u64 {
        self.order += 1;
        self.order
    }

    fn living(&self, pid: Pid) -> Option<&Task> {
        self.tasks.get(&pid).filter(|t| t.at != At::Ended)
    }

    fn t(&mut self, pid: Pid) -> &mut Task {
        self.tasks.get_mut(&pid).expect("a known task")
    }

    /// Living ancestors, the parent first.
    fn ancestors(&self, pid: Pid) -> Vec<Pid> {
        let keeps = |p: &Pid| self.living(*p).is_some_and(|t| !t.bereft);
        let task = &self.tasks[&pid];
        if task.at != At::Ended {
            return task.above.iter().copied().filter(keeps).collect();
        }
        let Some(parent) = task.last_parent.filter(|&p| self.living(p).is_some()) else {
            return Vec::new();
        };
        let mut found = vec![parent];
        found.extend(self.ancestors(parent));
        found
    }

    fn parent(&self, pid: Pid) -> Option<Pid> {
        match self.tasks[&pid].at {
            At::Ended => self.tasks[&pid].last_parent,
            _ => self.ancestors(pid).first().copied(),
        }
    }

    fn alive(&self) -> Vec<Pid> {
        let mut all: Vec<Pid> = self.list();
        all.retain(|&p| self.living(p).is_some());
        all
    }

    pub fn descendants(&self, pid: Pid) -> Vec<Pid> {
        let mut all = self.alive();
        all.retain(|&p| self.ancestors(p).contains(&pid));
        all
    }

    fn valid(&self, priority: Priority) -> bool {
        (1..self.config.priority_levels).contains(&priority.get())
    }

    /// What a spawn must be refused with.
    pub fn refusal(
        &mut self,
        now: Instant,
        parent: Option<Pid>,
        priority: Priority,
    ) -> Option<SpawnErrorKind> {
        self.clock(now);
        if self.closed {
            return Some(SpawnErrorKind::Closing);
        }
        if !self.valid(priority) {
            return Some(SpawnErrorKind::InvalidPriority);
        }
        if let Some(parent) = parent {
            if self.living(parent).is_none_or(|t| t.doom.is_some()) {
                return Some(SpawnErrorKind::UnknownParent);
            }
            let mut above = self.ancestors(parent);
            above.push(parent);
            if above.len() + 1 > self.config.depth_max as usize {
                return Some(SpawnErrorKind::TooDeep);
            }
            let full =
                |&a: &Pid| self.descendants(a).len() + 1 > self.tasks[&a].descendants_max as usize;
            if above.iter().any(full) {
                return Some(SpawnErrorKind::TableFull);
            }
        }
        (self.alive().len() == self.config.capacity as usize).then_some(SpawnErrorKind::TableFull)
    }

    pub fn close(&mut self) {
        self.closed = true;
        for pid in self.alive().into_iter().rev() {
            if self.tasks[&pid].at == At::Restarting {
                self.doom(pid, Outcome::Cancelled);
            }
        }
    }

    /// Nobody is above the task's children from now on. What its limit has left is dealt out
    /// to them, one each, as long as there is one for everybody.
    fn orphan_children(&mut self, pid: Pid) {
        let orphans = self.children(pid);
        if orphans.is_empty() || !self.ancestors(pid).is_empty() {
            return;
        }
        let mut limits: Vec<usize> = Vec::new();
        for &orphan in &orphans {
            limits.push(self.descendants(orphan).len());
        }
        let limit = self.tasks[&pid].descendants_max as usize;
        while orphans.len() * 2 + limits.iter().sum::<usize>() <= limit {
            limits.iter_mut().for_each(|l| *l += 1);
        }
        for (orphan, limit) in orphans.into_iter().zip(limits) {
            let task = self.t(orphan);
            task.descendants_max = task.descendants_max.min(limit as u32);
        }
    }

    /// Whatever became of its first task, no family has outgrown that one's limit.
    pub fn check_families(&self) {
        for (first, &limit) in &self.families {
            let mut all = self.alive();
            all.retain(|p| p != first && self.tasks[p].family == *first);
            assert!(all.len() <= limit as usize, "{first}: {all:?} over {limit}");
        }
    }

    /// A spawn that was not refused. The pid is the kernel's choice: it must be new.
    pub fn spawned(&mut self, now: Instant, pid: Pid, spawn: smallos_kernel::Spawn<u64>) {
        self.clock(now);
        let family = match spawn.parent {
            Some(parent) => self.tasks[&parent].family,
            None => {
                self.families.insert(pid, spawn.descendants_max);
                pid
            }
        };
        if self.tasks.len() == self.config.capacity as usize {
            let oldest = self.finished.remove(0);
            self.tasks.remove(&oldest);
        }
        let serial = self.tick();
        let mut above = Vec::from_iter(spawn.parent);
        above.extend(spawn.parent.into_iter().flat_map(|p| self.ancestors(p)));
        let task = Task {
            body: Some(spawn.body),
            above,
            last_parent: None,
            bereft: false,
            family,
            serial,
            priority: spawn.priority.get(),
            level: spawn.priority.get(),
            watcher: spawn.watcher,
            descendants_max: spawn.descendants_max,
            at: At::Ready,
            doom: None,
            signals: 0,
            notified: false,
            yielded: false,
            waits: None,
            woken: None,
            restart: spawn.restart,
            restarts: 0,
            restart_times: Vec::new(),
            doublings: 0,
            run_began: None,
            cpu_ns: 0,
            ran_ns: 0,
            outcome: None,
        };
        assert!(self.tasks.insert(pid, task).is_none(), "{pid} is taken");
        if let Some(timeout_ns) = spawn.timeout_ns {
            self.arm(pid, Timer::Timeout, self.now + timeout_ns);
        }
        self.enqueue(pid, Queue::Others, false);
    }

    fn arm(&mut self, pid: Pid, which: Timer, deadline: u64) {
        let order = self.tick();
        self.timers.push((deadline, order, pid, which));
    }

    fn disarm(&mut self, pid: Pid, which: Timer) {
        self.timers.retain(|t| (t.2, t.3) != (pid, which));
    }

    fn enqueue(&mut self, pid: Pid, queue: Queue, first: bool) {
        let order = if first {
            self.front -= 1;
            self.front
        } else {
            self.tick() as i64
        };
        let task = self.t(pid);
        task.at = At::Ready;
        let level = task.level;
        self.ready.push((level, queue, order, pid));
        if let Some(ageing) = self.config.ageing_ns {
            self.disarm(pid, Timer::Park);
            self.arm(pid, Timer::Park, self.now + ageing.get());
        }
    }

    fn unqueue(&mut self, pid: Pid) -> Queue {
        let at = self.ready.iter().position(|r| r.3 == pid).expect("ready");
        self.disarm(pid, Timer::Park);
        self.ready.remove(at).1
    }

    fn on(&self, processor: usize) -> Option<Pid> {
        let holds = |t: &Task| matches!(t.at, At::Running(p) | At::Destroying(p) if p == processor);
        self.tasks.iter().find(|(_, t)| holds(t)).map(|(&p, _)| p)
    }

    pub fn next(&mut self, now: Instant, processor: Processor) -> Option<Decision<u64>> {
        self.clock(now);
        let p = processor.0;
        if p >= self.config.processors || self.on(p).is_some() {
            return None;
        }
        let now = self.now;
        if !self.doomed.is_empty() {
            let pid = self.doomed.remove(0);
            let task = self.t(pid);
            task.at = At::Destroying(p);
            task.ran_ns = now;
            let body = task.body.take().expect("the kernel's");
            return Some(Decision::Destroy { pid, body });
        }
        self.ready.sort();
        let level = self.ready.first()?.0;
        let others = self
            .ready
            .iter()
            .find(|r| r.0 == level && r.1 == Queue::Others)
            .copied();
        let burst = self.bursts.entry(level).or_default();
        let mut pick = self.ready[0];
        if let Some(other) = others
            && *burst >= self.config.woken_burst_max
        {
            pick = other;
        }
        *burst = if pick.1 == Queue::Woken {
            *burst + 1
        } else {
            0
        };
        let pid = pick.3;
        self.unqueue(pid);
        let task = self.t(pid);
        task.at = At::Running(p);
        task.ran_ns = now;
        task.run_began.get_or_insert(now);
        let body = task.body.take().expect("the kernel's");
        Some(Decision::Run { pid, body })
    }

    fn runs(&self, pid: Pid) -> bool {
        self.tasks
            .get(&pid)
            .is_some_and(|t| matches!(t.at, At::Running(_) | At::Destroying(_)))
    }

    fn unwait(&mut self, pid: Pid) {
        self.disarm(pid, Timer::Park);
        let task = self.t(pid);
        task.waits = None;
        task.woken = None;
        task.yielded = false;
    }

    pub fn yield_now(&mut self, pid: Pid) {
        if self.runs(pid) {
            self.unwait(pid);
            self.t(pid).yielded = true;
        }
    }

    pub fn wait(
        &mut self,
        now: Instant,
        pid: Pid,
        until: Option<Instant>,
        signals: SignalSet,
        tasks: &[Pid],
    ) -> Waited {
        self.clock(now);
        if !self.runs(pid) {
            return Waited::Ready;
        }
        self.unwait(pid);
        if self.tasks[&pid].doom.is_some() {
            return Waited::Registered;
        }
        let now = self.now;
        let ended = tasks.iter().any(|&t| self.living(t).is_none());
        let task = self.t(pid);
        let notified = std::mem::take(&mut task.notified);
        let latched = task.signals & signals.0 != 0;
        if notified || latched || ended || until.is_some_and(|u| u.0 <= now) {
            return Waited::Ready;
        }
        let order = self.tick();
        self.t(pid).waits = Some(Registration {
            order,
            signals: signals.0,
            tasks: tasks.to_vec(),
        });
        if let Some(until) = until {
            self.arm(pid, Timer::Park, until.0);
        }
        Waited::Registered
    }

    pub fn stop(&mut self, now: Instant, pid: Pid, body: u64, why: Stop) {
        self.clock(now);
        if !self.runs(pid) {
            return;
        }
        let now = self.now;
        let task = self.t(pid);
        task.cpu_ns += now - task.ran_ns;
        task.body = Some(body);
        task.level = task.priority;
        if task.doom.is_some() {
            self.unwait(pid);
            self.queue_doomed(pid);
            return;
        }
        let (queue, first) = match why {
            _ if task.yielded => (Queue::Others, false),
            Stop::Sliced => (Queue::Others, false),
            Stop::Preempted => (Queue::Woken, true),
            Stop::Waiting | Stop::External => {
                let external = why == Stop::External;
                let waited = external || task.waits.is_some() || task.woken.is_some();
                let notified = waited && std::mem::take(&mut task.notified);
                if notified || task.woken == Some(Queue::Woken) {
                    (Queue::Woken, false)
                } else if task.waits.is_some() || (external && task.woken.is_none()) {
                    task.at = At::Waiting;
                    return;
                } else {
                    (Queue::Others, false)
                }
            }
        };
        self.unwait(pid);
        self.enqueue(pid, queue, first);
    }

    fn queue_doomed(&mut self, pid: Pid) {
        self.t(pid).at = At::Doomed;
        self.doomed.push(pid);
    }

    fn wake(&mut self, pid: Pid, queue: Queue) {
        let task = self.t(pid);
        match task.at {
            At::Waiting => {
                self.unwait(pid);
                self.enqueue(pid, queue, false);
            }
            At::Running(_) if task.waits.is_some() => {
                self.unwait(pid);
                self.t(pid).woken = Some(queue);
            }
            _ => {}
        }
    }

    pub fn exit(&mut self, now: Instant, pid: Pid, body: u64, outcome: Outcome) -> Exit<u64> {
        self.clock(now);
        if !self.runs(pid) {
            return Exit::Ended { body };
        }
        let now = self.now;
        let task = self.t(pid);
        task.cpu_ns += now - task.ran_ns;
        self.unwait(pid);
        let closed = self.closed;
        let task = self.t(pid);
        if let Some(doom) = task.doom.clone() {
            self.finish(pid, doom);
            return Exit::Ended { body };
        }
        let again = match task.restart.policy {
            _ if closed => false,
            RestartPolicy::Never => false,
            RestartPolicy::OnFailure => outcome.failed(),
            RestartPolicy::Always => true,
        };
        if !again {
            self.finish(pid, outcome);
            return Exit::Ended { body };
        }
        let restart = task.restart;
        if now - task.run_began.expect("it ran") > restart.window_ns {
            task.doublings = 0;
        }
        let recent = task
            .restart_times
            .iter()
            .filter(|&&t| now - t <= restart.window_ns)
            .count();
        if recent >= restart.restarts_max as usize {
            self.finish(pid, outcome);
            return Exit::GaveUp { body };
        }
        let mut wait = restart.backoff_first_ns;
        for _ in 0..task.doublings {
            wait = wait.saturating_mul(2);
        }
        let at = now + wait.min(restart.backoff_max_ns);
        task.restart_times.push(now);
        task.doublings += 1;
        for d in self.descendants(pid).into_iter().rev() {
            self.doom(d, Outcome::Cancelled);
        }
        let task = self.t(pid);
        task.run_began = None;
        task.restarts += 1;
        task.at = At::Restarting;
        task.signals = 0;
        task.notified = false;
        task.body = Some(body);
        self.arm(pid, Timer::Park, at);
        Exit::Restarts { at: Instant(at) }
    }

    fn finish(&mut self, pid: Pid, outcome: Outcome) {
        self.disarm(pid, Timer::Timeout);
        self.orphan_children(pid);
        let last_parent = self.parent(pid);
        let task = self.t(pid);
        task.last_parent = last_parent;
        task.at = At::Ended;
        task.outcome = Some(outcome);
        let watcher = task.watcher;
        let mut waiters: Vec<(u64, Pid)> = self
            .tasks
            .iter()
            .filter_map(|(&p, t)| Some((t.waits.as_ref()?, p)))
            .filter(|(w, _)| w.tasks.contains(&pid))
            .map(|(w, p)| (w.order, p))
            .collect();
        waiters.sort();
        for (_, waiter) in waiters {
            self.wake(waiter, Queue::Woken);
        }
        self.finished.push(pid);
        if self.finished.len() > self.config.finished_max as usize {
            let oldest = self.finished.remove(0);
            self.tasks.remove(&oldest);
        }
        if !watcher {
            self.end_watchers();
        }
    }

    fn end_watchers(&mut self) {
        let alive = self.alive();
        if !self.config.eternal_watchers && alive.iter().all(|p| self.tasks[p].watcher) {
            for pid in alive.into_iter().rev() {
                self.doom(pid, Outcome::Cancelled);
            }
        }
    }

    fn doom(&mut self, pid: Pid, doom: Outcome) -> u32 {
        let task = self.t(pid);
        if task.doom.is_some() {
            return 0;
        }
        task.doom = Some(doom);
        let at = task.at;
        self.disarm(pid, Timer::Timeout);
        match at {
            At::Running(_) => return 1,
            At::Ready => {
                self.unqueue(pid);
            }
            _ => self.unwait(pid),
        }
        self.queue_doomed(pid);
        1
    }

    pub fn kill(&mut self, now: Instant, pid: Pid, below: bool) -> Result<u32, UnknownTask> {
        self.clock(now);
        self.living(pid).ok_or(UnknownTask(pid))?;
        let mut doomed = 0;
        if below {
            for d in self.descendants(pid).into_iter().rev() {
                doomed += self.doom(d, Outcome::Cancelled);
            }
        } else {
            self.orphan_children(pid);
            self.t(pid).bereft = true;
        }
        Ok(doomed + self.doom(pid, Outcome::Cancelled))
    }

    pub fn kill_all(&mut self, now: Instant) {
        self.clock(now);
        for pid in self.alive().into_iter().rev() {
            self.doom(pid, Outcome::Cancelled);
        }
    }

    pub fn notify(&mut self, now: Instant, pid: Pid) {
        self.clock(now);
        match self.tasks.get_mut(&pid) {
            Some(t) if t.at == At::Waiting => self.wake(pid, Queue::Woken),
            Some(t) if matches!(t.at, At::Ready | At::Running(_)) => t.notified = true,
            _ => {}
        }
    }

    pub fn signal(&mut self, now: Instant, pid: Pid, slot: Slot) -> Result<(), UnknownTask> {
        self.clock(now);
        self.living(pid).ok_or(UnknownTask(pid))?;
        let task = self.t(pid);
        task.signals |= 1 << slot.get();
        let wants = task
            .waits
            .as_ref()
            .is_some_and(|w| w.signals & 1 << slot.get() != 0);
        if wants {
            self.wake(pid, Queue::Woken);
        }
        Ok(())
    }

    pub fn take_signal(&mut self, pid: Pid, set: SignalSet) -> Option<Slot> {
        self.living(pid)?;
        let task = self.t(pid);
        let slot = (0..32).find(|s| task.signals & set.0 & 1 << s != 0)?;
        task.signals &= !(1 << slot);
        Slot::new(slot)
    }

    pub fn clear_signals(&mut self, pid: Pid, set: SignalSet) -> SignalSet {
        if self.living(pid).is_none() {
            return SignalSet(0);
        }
        let task = self.t(pid);
        let latched = task.signals & set.0;
        task.signals ^= latched;
        SignalSet(latched)
    }

    pub fn advance(&mut self, now: Instant) {
        self.clock(now);
        loop {
            self.timers.sort();
            let Some(&(deadline, _, pid, which)) = self.timers.first() else {
                return;
            };
            if deadline > self.now {
                return;
            }
            self.timers.remove(0);
            if which == Timer::Timeout {
                self.doom(pid, Outcome::TimedOut);
                continue;
            }
            let task = self.t(pid);
            match task.at {
                At::Restarting => {
                    task.level = task.priority;
                    self.enqueue(pid, Queue::Others, false);
                }
                At::Ready if task.level > 1 => {
                    let queue = self.unqueue(pid);
                    self.t(pid).level -= 1;
                    self.enqueue(pid, queue, false);
                }
                _ => self.wake(pid, Queue::Others),
            }
        }
    }

    pub fn set_priority(&mut self, pid: Pid, priority: Priority) -> Result<(), ChangeError> {
        if !self.valid(priority) {
            return Err(ChangeError::InvalidPriority(priority));
        }
        self.living(pid).ok_or(ChangeError::UnknownTask(pid))?;
        let task = self.t(pid);
        task.priority = priority.get();
        task.level = priority.get();
        if task.at == At::Ready {
            let queue = self.unqueue(pid);
            self.enqueue(pid, queue, false);
        }
        Ok(())
    }

    pub fn set_watcher(&mut self, pid: Pid, watcher: bool) -> Result<(), UnknownTask> {
        self.living(pid).ok_or(UnknownTask(pid))?;
        let before = std::mem::replace(&mut self.t(pid).watcher, watcher);
        if watcher && !before {
            self.end_watchers();
        }
        Ok(())
    }

    pub fn next_deadline(&self) -> Option<u64> {
        self.timers.iter().map(|t| t.0).min()
    }

    pub fn timers(&self) -> usize {
        self.timers.len()
    }

    pub fn outcome(&self, pid: Pid) -> Result<Option<&Outcome>, UnknownTask> {
        let task = self.tasks.get(&pid).ok_or(UnknownTask(pid))?;
        Ok(task.outcome.as_ref())
    }

    pub fn list(&self) -> Vec<Pid> {
        let mut all: Vec<(u64, Pid)> = self.tasks.iter().map(|(&p, t)| (t.serial, p)).collect();
        all.sort();
        all.into_iter().map(|(_, p)| p).collect()
    }

    pub fn children(&self, pid: Pid) -> Vec<Pid> {
        if self.living(pid).is_none() {
            return Vec::new();
        }
        let mut all = self.alive();
        all.retain(|&p| self.parent(p) == Some(pid));
        all
    }

    pub fn related(&self, actor: Pid, target: Pid) -> Relation {
        if [actor, target].iter().any(|p| !self.tasks.contains_key(p)) {
            return Relation::Unknown;
        }
        if actor == target {
            Relation::Same
        } else if self.ancestors(target).contains(&actor) {
            Relation::Descendant
        } else if self.parent(actor) == Some(target) {
            Relation::Parent
        } else {
            Relation::Other
        }
    }

    pub fn doomed(&self, pid: Pid) -> bool {
        self.living(pid).is_some_and(|t| t.doom.is_some())
    }

    pub fn pending_signals(&self, pid: Pid) -> SignalSet {
        SignalSet(self.living(pid).map_or(0, |t| t.signals))
    }

    pub fn ready_len(&self) -> usize {
        self.ready.len() + self.doomed.len()
    }

    pub fn living_len(&self) -> usize {
        self.alive().len()
    }

    /// (parent, priority, state, watcher, cpu time, restarts)
    pub fn info(&self, pid: Pid) -> Option<(Option<Pid>, u8, State, bool, u64, u32)> {
        let t = self.tasks.get(&pid)?;
        let sleeps = self.timers.iter().any(|x| (x.2, x.3) == (pid, Timer::Park))
            && t.waits
                .as_ref()
                .is_some_and(|w| w.signals == 0 && w.tasks.is_empty());
        let state = match t.at {
            At::Ready | At::Doomed => State::Ready,
            At::Running(_) | At::Destroying(_) => State::Running,
            At::Waiting if sleeps => State::Sleeping,
            At::Waiting => State::Waiting,
            At::Restarting => State::Restarting,
            At::Ended if t.outcome.as_ref().is_some_and(Outcome::failed) => State::Failed,
            At::Ended => State::Finished,
        };
        let parent = self.parent(pid);
        Some((parent, t.priority, state, t.watcher, t.cpu_ns, t.restarts))
    }

    fn urgency(&self) -> Option<u8> {
        if self.doomed.is_empty() {
            self.ready.iter().map(|r| r.0).min()
        } else {
            Some(0)
        }
    }

    pub fn should_yield(&self, processor: Processor) -> bool {
        self.on(processor.0).is_some_and(|pid| {
            let t = &self.tasks[&pid];
            t.doom.is_some() || self.urgency().is_some_and(|u| u <= t.level)
        })
    }

    pub fn preempt(&self) -> Option<Processor> {
        let urgency = self.urgency()?;
        let all = 0..self.config.processors;
        let idle = all.clone().filter(|&p| self.on(p).is_none()).count();
        if self.ready_len() <= idle {
            return None;
        }
        let mut running: Vec<(u8, usize)> = all
            .filter_map(|p| Some((&self.tasks[&self.on(p)?], p)))
            .filter(|(t, _)| matches!(t.at, At::Running(_)))
            .map(|(t, p)| (t.level, p))
            .collect();
        running.sort();
        let &(level, processor) = running.last()?;
        (urgency < level).then_some(Processor(processor))
    }
}
