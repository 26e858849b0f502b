//! The loop: the most urgent task runs until it waits, gives way or has ended, and then the
//! next one. Where nobody can run, the machine sleeps.

use crate::body::{Body, Used};
use crate::host::{Slice, Solo};
use crate::machine::{Machine, Slept};
use crate::observer::Observer;
use alloc::boxed::Box;
use alloc::format;
use core::fmt;
use smallos_kernel::{Decision, End, Instant, Outcome, Pid, Processor, Stop};
use smallos_syscalls::{Platform, Task, needs};
use smallos_syscalls::{Program, Run, Step};

/// There is one.
const ONLY: Processor = Processor(0);

/// What one turn of the loop did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// A task ran, or was destroyed.
    Ran,
    /// Nobody can run before this moment, unless something happens.
    Idle {
        /// The next timer, or a little sooner.
        until: Option<Instant>,
    },
    /// No task is left.
    Over,
}

/// All tasks that are left wait for something that will never happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stuck {
    /// How many they are.
    pub living: usize,
}

impl fmt::Display for Stuck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { living } = self;
        write!(f, "{living} tasks wait for something that can't happen")
    }
}

impl core::error::Error for Stuck {}

impl<M: Machine> Solo<M> {
    /// Runs until no task is left.
    ///
    /// # Errors
    /// If the machine says that nothing can happen any more while tasks wait. They can still
    /// be looked at, or stopped and the host run on.
    pub fn run(&self, observer: &mut impl Observer<M>) -> Result<(), Stuck> {
        loop {
            match self.turn(observer) {
                Turn::Ran => {}
                Turn::Over => return Ok(()),
                Turn::Idle { until } => {
                    if self.sleep(until) == Slept::ForEver {
                        let living = self.with_kernel(|kernel| kernel.living());
                        return Err(Stuck { living });
                    }
                }
            }
        }
    }

    /// Runs one task once. For those who have a loop of their own, such as an async
    /// executor, which then waits in its own way when nobody can run.
    pub fn turn(&self, observer: &mut impl Observer<M>) -> Turn {
        let now = self.look();
        enum Next<B> {
            Do(Decision<B>),
            Not(Turn),
        }
        let next = self.with_kernel(|kernel| match kernel.next(now, ONLY) {
            Some(decision) => Next::Do(decision),
            None if kernel.is_over() => Next::Not(Turn::Over),
            None => Next::Not(Turn::Idle {
                until: kernel.next_deadline(),
            }),
        });
        match next {
            Next::Not(turn) => return turn,
            Next::Do(Decision::Run { pid, body }) => self.resume(now, pid, body, observer),
            Next::Do(Decision::Destroy { pid, body }) => {
                self.end(pid, body, Outcome::Cancelled, observer);
            }
        }
        Turn::Ran
    }

    /// Lets the machine sleep.
    pub(crate) fn sleep(&self, until: Option<Instant>) -> Slept {
        self.shared.woken.with(|woken| {
            let slept = self.with_machine(|machine| machine.idle(until, woken));
            self.with_kernel(|kernel| {
                for pid in woken.drain() {
                    kernel.notify(Instant(0), pid);
                }
            });
            slept
        })
    }

    /// Takes in what has happened outside, and the time.
    fn look(&self) -> Instant {
        self.shared.woken.with(|woken| {
            let now = self.with_machine(|machine| {
                machine.poll(woken);
                machine.now()
            });
            self.with_kernel(|kernel| {
                for pid in woken.drain() {
                    kernel.notify(now, pid);
                }
                kernel.advance(now);
            });
            now
        })
    }

    /// Runs a task until it stops, and gives it back to the kernel.
    fn resume(
        &self,
        began: Instant,
        pid: Pid,
        mut body: Box<Body<M>>,
        observer: &mut impl Observer<M>,
    ) {
        let Body { spec, run, used } = &mut *body;
        let run = match run {
            Some(run) => run,
            None => match needs::check(&spec.inherited.grants, spec.module.needs()) {
                Ok(()) => run.insert(
                    spec.module
                        .start(Task::new(self.clone(), pid, spec.clone())),
                ),
                Err(missing) => {
                    let text = format!("task {} {missing}", spec.name);
                    return self.end(pid, body, Outcome::NotStarted(text.into()), observer);
                }
            },
        };
        let before_ns = used.ns;
        let mut gave_way = None;
        let step = run.resume(&mut || {
            if self.with_machine(Machine::looked).is_break() {
                self.stop();
            }
            let now = self.look();
            used.ns = before_ns.saturating_add(now.since(began));
            used.looks = used.looks.saturating_add(1);
            gave_way = self.gives_way(pid, *used);
            gave_way.is_some()
        });
        let stop = match step {
            Step::Ended(outcome) => return self.end(pid, body, outcome, observer),
            Step::Waiting => Stop::Waiting,
            Step::GaveWay => gave_way.unwrap_or(Stop::Sliced),
        };
        let now = self.now();
        match stop {
            Stop::Preempted => used.ns = before_ns.saturating_add(now.since(began)),
            _ => *used = Used::default(),
        }
        self.with_kernel(|kernel| kernel.stop(now, pid, body, stop));
    }

    /// Why the running task should stop, if it should.
    fn gives_way(&self, pid: Pid, used: Used) -> Option<Stop> {
        let (sliced, preempts) = match self.shared.slice {
            Slice::Time { ns } => (used.ns >= ns, true),
            Slice::Looks(looks) => (used.looks >= looks, true),
            Slice::UntilItWaits => (false, false),
        };
        self.with_kernel(|kernel| {
            let doomed = kernel.info(pid).is_ok_and(|info| info.doomed);
            if sliced && kernel.should_yield(ONLY) {
                Some(Stop::Sliced)
            } else if doomed || preempts && kernel.preempt().is_some() {
                Some(Stop::Preempted)
            } else {
                None
            }
        })
    }

    /// Drops an instance with all that it held, and records how it ended.
    fn end(
        &self,
        pid: Pid,
        mut body: Box<Body<M>>,
        outcome: Outcome,
        observer: &mut impl Observer<M>,
    ) {
        drop(body.run.take());
        body.used = Used::default();
        let spec = body.spec.clone();
        let failed = outcome.failed().then(|| outcome.clone());
        let now = self.with_machine(|machine| {
            machine.forget(pid);
            machine.now()
        });
        let (exit, outcome) = self.with_kernel(|kernel| {
            let exit = kernel.exit(now, pid, body, outcome);
            let outcome = kernel.outcome(pid).ok().flatten().cloned().or(failed);
            (exit, outcome)
        });
        drop(self.shared.given.with(|given| given.forget(pid)));
        if let Some(outcome) = outcome {
            observer.ended(pid, &spec, &outcome, End::from(&exit));
        }
    }
}
