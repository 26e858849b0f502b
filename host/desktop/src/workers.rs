//! The worker threads: each takes the most urgent runnable task, runs it until it waits or
//! must give way, and hands it back.
//!
//! One worker without work sleeps in the reactor until the next event or timer; the others
//! sleep on a condition. Whoever makes a task ready sees under the same lock whether
//! somebody sleeps, and wakes one; only if nobody does, and the task is more urgent than
//! one that runs, a running one is made to give way.
//!
//! When every worker computes, nobody would look at the sockets before the end of a slice.
//! The watch, a thread that sleeps otherwise, then takes the reactor over, and gives it back
//! as soon as a worker has nothing else to do.

use crate::host::{Desktop, StartError};
use crate::preempt::Alarm;
use crate::program::Body;
use crate::watch::{self, Watch};
use smallos_kernel::{Decision, End, Instant, Kernel, Outcome, Pid, Processor, Stop};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

/// The kernel, and who sleeps where.
pub(crate) struct Sched {
    pub kernel: Kernel<Box<Body>>,
    /// Workers that sleep on the condition.
    pub idle: usize,
    /// Workers that were woken and have not looked for work yet.
    pub coming: usize,
    /// A worker sleeps in the reactor, until this moment at the latest.
    pub polling: Option<Instant>,
    /// It was told to come back.
    pub poll_woken: bool,
    pub watch: Watch,
    /// A worker could not begin: nobody shall wait for tasks that nobody runs.
    pub broken: bool,
    stopping: Option<Stopping>,
}

/// The end of all tasks, under way.
struct Stopping {
    /// Who is still to be ended, the youngest last.
    left: Vec<Pid>,
    /// Whose end is waited for.
    present: Option<Pid>,
}

type Guard<'a> = MutexGuard<'a, Sched>;

/// Stands for a sleep without a time limit.
pub(crate) const NEVER: Instant = Instant(u64::MAX);

impl Sched {
    pub fn new(kernel: Kernel<Box<Body>>) -> Self {
        Self {
            kernel,
            idle: 0,
            coming: 0,
            polling: None,
            poll_woken: false,
            watch: Watch::Off,
            broken: false,
            stopping: None,
        }
    }

    /// Whether the workers may go home.
    pub fn is_over(&self) -> bool {
        self.broken || self.kernel.is_over()
    }

    /// Whoever slept in the reactor is back, with those whom its events concern.
    pub fn polled(&mut self, woken: impl Iterator<Item = Pid>) {
        self.polling = None;
        self.poll_woken = false;
        for owner in woken {
            self.kernel.notify(Instant(0), owner);
        }
    }

    /// Goes on with the end of all tasks, when `ended` is the one it waits for; begins it
    /// without one. Each is killed only when the one before is gone, so that the order holds
    /// for any number of workers.
    pub fn stop_next(&mut self, now: Instant, ended: Option<Pid>) {
        let kernel = &mut self.kernel;
        let stopping = match (&mut self.stopping, ended) {
            (Some(stopping), ended) if ended.is_some() && stopping.present == ended => stopping,
            (None, None) => {
                kernel.close();
                self.stopping.insert(Stopping {
                    left: Vec::new(),
                    present: None,
                })
            }
            _ => return,
        };
        stopping.present = None;
        while !kernel.is_over() {
            if stopping.left.is_empty() {
                // Once: a closed kernel starts no more.
                let living = kernel
                    .list()
                    .filter(|pid| matches!(kernel.outcome(*pid), Ok(None)));
                stopping.left = living.collect();
            }
            let Some(pid) = stopping.left.pop() else {
                return;
            };
            if kernel.kill(now, pid, false).is_ok() {
                stopping.present = Some(pid);
                return;
            }
        }
    }
}

impl Desktop {
    /// Called under the lock after anything that may have made a task ready.
    pub(crate) fn put_to_work(&self, sched: &mut Sched) {
        let ready = sched.kernel.ready_len();
        if ready == 0 || ready <= sched.coming {
            return;
        }
        if sched.idle > sched.coming {
            self.call_one(sched);
        } else if sched.polling.is_some() {
            // The watch runs nothing: if it polls, all workers are busy.
            match sched.watch {
                Watch::Polls => self.preempt_one(sched),
                _ => self.end_poll(sched),
            }
        } else {
            self.preempt_one(sched);
        }
    }

    fn preempt_one(&self, sched: &Sched) {
        if let Some(Processor(worker)) = sched.kernel.preempt() {
            self.shared.interrupts.preempt(worker);
        }
    }

    pub(crate) fn call_one(&self, sched: &mut Sched) {
        sched.coming += 1;
        self.shared.work.notify_one();
    }

    /// Makes whoever sleeps in the reactor come back.
    pub(crate) fn end_poll(&self, sched: &mut Sched) {
        if !sched.poll_woken {
            sched.poll_woken = true;
            self.shared.reactor.wake();
        }
    }
}

/// Runs the host until it is over.
pub(crate) fn run(desktop: &Desktop) -> Result<(), StartError> {
    std::thread::scope(|scope| {
        let thread = |name: String| std::thread::Builder::new().name(name);
        thread("smallos-watch".into())
            .spawn_scoped(scope, move || watch::run(desktop))
            .map_err(|error| StartError::System("the watch can't be started", error))?;
        let mut workers = Vec::new();
        let mut started = Ok(());
        for number in 1..desktop.shared.workers {
            let named = thread(format!("smallos-worker-{number}"));
            match named.spawn_scoped(scope, move || whole_life(desktop, number)) {
                Ok(worker) => workers.push(worker),
                Err(error) => {
                    give_up(desktop);
                    started = Err(StartError::System("a worker can't be started", error));
                    break;
                }
            }
        }
        let mut ended = started.and(whole_life(desktop, 0));
        for worker in workers {
            ended = ended.and(worker.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        ended
    })
}

/// A worker that panics, a defect of ours outside of any task, takes the host with it: what
/// it ran would never end for those who wait.
fn whole_life(desktop: &Desktop, number: usize) -> Result<(), StartError> {
    catch_unwind(AssertUnwindSafe(|| work(desktop, number))).unwrap_or_else(|panic| {
        give_up(desktop);
        resume_unwind(panic)
    })
}

/// Sends everybody home: somebody whose tasks would be waited for could not begin.
fn give_up(desktop: &Desktop) {
    desktop.lock().broken = true;
    desktop.shared.work.notify_all();
    desktop.shared.watch.notify_all();
    desktop.shared.reactor.wake();
}

/// A worker's life.
fn work(desktop: &Desktop, number: usize) -> Result<(), StartError> {
    let alarm = Alarm::new(&desktop.shared.interrupts, number).map_err(|error| {
        give_up(desktop);
        StartError::System("a worker's timer can't be made", error)
    })?;
    let mut worker = Worker {
        desktop,
        number,
        alarm,
        began: Instant(0),
        computes: false,
        woken: Vec::new(),
    };
    let mut sched = desktop.lock();
    while let Some((decision, guard)) = worker.next(sched) {
        drop(guard);
        sched = match decision {
            Decision::Run { pid, body } => worker.resume(pid, body),
            Decision::Destroy { pid, body } => worker.end(pid, body, Outcome::Cancelled),
        };
    }
    Ok(())
}

struct Worker<'a> {
    desktop: &'a Desktop,
    number: usize,
    alarm: Alarm,
    /// When the present task got the thread.
    began: Instant,
    /// The latest task used most of a slice.
    computes: bool,
    /// Kept for its memory.
    woken: Vec<Pid>,
}

impl<'a> Worker<'a> {
    /// What to do next; sleeps until there is something. `None` once the host is over.
    fn next(&mut self, mut sched: Guard<'a>) -> Option<(Decision<Box<Body>>, Guard<'a>)> {
        let shared = &self.desktop.shared;
        let mut ticked = false;
        loop {
            if sched.is_over() {
                // The others find out by themselves once they are awake.
                shared.work.notify_all();
                shared.watch.notify_all();
                shared.reactor.wake();
                return None;
            }
            if self.alarm.take_tick() {
                ticked = true;
                if sched.polling.is_none() {
                    // A slice has gone by in which nobody looked at the sockets. The lock was
                    // open meanwhile, so everything is looked at anew, the end as well: the
                    // wake-up that told of it may have been used up in there.
                    sched = self.have_polled(sched);
                    continue;
                }
            }
            let now = shared.clock.now();
            sched.kernel.advance(now);
            if let Some(decision) = sched.kernel.next(now, Processor(self.number)) {
                self.desktop.put_to_work(&mut sched);
                if std::mem::take(&mut self.computes) && sched.polling.is_none() {
                    watch::call(self.desktop, &mut sched);
                }
                self.began = now;
                self.alarm.arm(now, sched.kernel.next_deadline());
                return Some((decision, sched));
            }
            let deadline = sched.kernel.next_deadline().unwrap_or(NEVER);
            sched = match sched.polling {
                None => {
                    // A tick interrupts the reactor, so that the timer is turned off at the
                    // first one that finds nothing to do; most sleeps end before it.
                    if ticked {
                        self.alarm.disarm();
                    }
                    self.poll(sched, now, deadline)
                }
                Some(polls_until) => {
                    // Nothing interrupts a sleep on the condition.
                    self.alarm.disarm();
                    if sched.watch == Watch::Polls {
                        self.desktop.end_poll(&mut sched);
                    }
                    self.sleep(sched, now, deadline, polls_until)
                }
            };
        }
    }

    /// Lets a sleeping colleague take the reactor over, or looks into it in passing.
    fn have_polled(&mut self, mut sched: Guard<'a>) -> Guard<'a> {
        if sched.idle > sched.coming {
            self.desktop.call_one(&mut sched);
            return sched;
        }
        let now = Instant(0);
        self.poll(sched, now, now)
    }

    /// Sleeps in the reactor, and makes those ready whom its events concern. It calls nobody
    /// for them: this worker is about to take the first, and then looks what is left.
    fn poll(&mut self, mut sched: Guard<'a>, now: Instant, deadline: Instant) -> Guard<'a> {
        sched.polling = Some(deadline);
        drop(sched);
        let reactor = &self.desktop.shared.reactor;
        reactor.wait(limit(now, deadline), &mut self.woken);
        let mut sched = self.desktop.lock();
        sched.polled(self.woken.drain(..));
        sched
    }

    /// Sleeps until called. Who sleeps in the reactor watches the timers too, except for one
    /// that was set since.
    fn sleep(
        &self,
        mut sched: Guard<'a>,
        now: Instant,
        deadline: Instant,
        polls_until: Instant,
    ) -> Guard<'a> {
        let work = &self.desktop.shared.work;
        sched.idle += 1;
        let limit = limit(now, deadline).filter(|_| deadline < polls_until);
        let mut sched = match limit {
            None => work.wait(sched).unwrap_or_else(PoisonError::into_inner),
            Some(limit) => {
                work.wait_timeout(sched, limit)
                    .unwrap_or_else(PoisonError::into_inner)
                    .0
            }
        };
        sched.idle -= 1;
        sched.coming = sched.coming.saturating_sub(1);
        sched
    }

    /// Runs a task until it stops, and gives it back to the kernel.
    fn resume(&mut self, pid: Pid, mut body: Box<Body>) -> Guard<'a> {
        let desktop = self.desktop;
        let (run, waker) = body.run(desktop, pid);
        let mut context = Context::from_waker(waker);
        let polled = catch_unwind(AssertUnwindSafe(|| run.as_mut().poll(&mut context)));
        let outcome = match polled {
            Ok(Poll::Pending) => {
                let waiting = if body.waker.is_some() {
                    Stop::External
                } else {
                    Stop::Waiting
                };
                let stop = self.alarm.cause(waiting);
                let now = desktop.shared.clock.now();
                // A tick also meets tasks that ran for a moment; a long run is what counts.
                let ran_ns = now.0.saturating_sub(self.began.0);
                self.computes = stop == Stop::Sliced && ran_ns > self.alarm.slice_ns() / 2;
                let mut sched = desktop.lock();
                sched.kernel.stop(now, pid, body, stop);
                return sched;
            }
            Ok(Poll::Ready(outcome)) => outcome,
            // A panic of the host's own code while it served this task: a defect of ours,
            // which the other tasks needn't suffer for.
            Err(_) => Outcome::Trapped("the host failed while it served this task".into()),
        };
        self.end(pid, body, outcome)
    }

    /// Drops an instance with all that it held, and records how it ended.
    fn end(&mut self, pid: Pid, mut body: Box<Body>, outcome: Outcome) -> Guard<'a> {
        let desktop = self.desktop;
        // A panic in here, a defect of ours, must not keep the end from being recorded.
        let run = body.run.take();
        catch_unwind(AssertUnwindSafe(|| drop(run))).ok();
        let spec = body.spec.clone();
        let failed = outcome.failed().then(|| outcome.clone());
        let now = desktop.shared.clock.now();
        let mut sched = desktop.lock();
        let exit = sched.kernel.exit(now, pid, body, outcome);
        let outcome = sched.kernel.outcome(pid).ok().flatten().cloned().or(failed);
        sched.stop_next(now, Some(pid));
        desktop.put_to_work(&mut sched);
        drop(sched);
        desktop.shared.given.forget(pid);
        if let Some(outcome) = outcome {
            let observer = &desktop.shared.observer;
            let told = AssertUnwindSafe(|| observer.ended(pid, &spec, &outcome, End::from(&exit)));
            catch_unwind(told).ok();
        }
        drop(exit);
        desktop.lock()
    }
}

/// How long to sleep; `None` is without limit.
fn limit(now: Instant, deadline: Instant) -> Option<Duration> {
    (deadline != NEVER).then(|| Duration::from_nanos(deadline.0.saturating_sub(now.0)))
}
