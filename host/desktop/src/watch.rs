//! The watch: a thread that looks at the sockets while every worker computes.
//!
//! It runs no task. It sleeps until a worker that has just seen a task compute for a whole
//! slice calls it, then sleeps in the reactor in the workers' place, so that what a socket
//! brings interrupts a hog at once and not at the end of its slice. A worker that runs out
//! of work gets the reactor back, because waking it through the watch costs two switches.

use crate::Desktop;
use crate::workers::{NEVER, Sched};
use std::sync::PoisonError;

/// What the watch does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Watch {
    /// It sleeps.
    Off,
    /// It was called, and has not begun.
    Called,
    /// It sleeps in the reactor.
    Polls,
}

/// Called by a worker under the lock.
pub(crate) fn call(desktop: &Desktop, sched: &mut Sched) {
    if sched.watch == Watch::Off {
        sched.watch = Watch::Called;
        desktop.shared.watch.notify_one();
    }
}

/// The thread's life.
pub(crate) fn run(desktop: &Desktop) {
    let shared = &desktop.shared;
    let mut woken = Vec::new();
    let mut sched = desktop.lock();
    while !sched.is_over() {
        if sched.watch == Watch::Off || sched.polling.is_some() || sched.idle > 0 {
            // Nobody needs it, or somebody does its work already.
            sched.watch = Watch::Off;
            let woken = shared.watch.wait(sched);
            sched = woken.unwrap_or_else(PoisonError::into_inner);
            continue;
        }
        sched.watch = Watch::Polls;
        sched.polling = Some(NEVER);
        drop(sched);
        shared.reactor.wait(None, &mut woken);
        sched = desktop.lock();
        sched.polled(woken.drain(..));
        if sched.idle > sched.coming {
            desktop.call_one(&mut sched);
        } else {
            desktop.put_to_work(&mut sched);
        }
    }
}
