//! Making a running guest give its thread away.
//!
//! An engine's compiled code looks at a counter (an epoch) at every loop and every call;
//! when it has moved, the engine asks [`should_yield`] on the worker's thread. The counter is
//! moved by two causes: a timer of the worker's own, which fires on the very thread it is
//! meant for, so that even a machine full of hogs is interrupted on time; and another worker
//! that made a more urgent task ready.

use nix::sys::signal::{SaFlags, SigAction, SigEvent, SigHandler, SigSet, SigevNotify, Signal};
use nix::sys::time::TimeSpec;
use nix::sys::timer::{Expiration, Timer, TimerSetTimeFlags};
use nix::time::ClockId;
use smallos_kernel::{Instant, Stop};
use std::cell::Cell;
use std::io;
use std::sync::Arc;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// The signal of the timers. Its default action is to be ignored, and a program that uses
/// it for socket data has no place in this process.
const SIGNAL: Signal = Signal::SIGURG;

/// One worker's flags. Never freed: a signal may still be on its way when the worker ends.
struct Flags {
    /// The worker's timer has fired.
    tick: AtomicBool,
    /// Something more urgent wants the worker.
    preempt: AtomicBool,
    interrupt: Arc<dyn Fn() + Send + Sync>,
    /// The guest was told to give way. Only its own thread touches it.
    gave_way: AtomicBool,
}

thread_local! {
    static WORKER: Cell<Option<&'static Flags>> = const { Cell::new(None) };
}

/// Whether the guest that runs on this thread must give it away. Asked by an engine at a
/// safe point; cheap, and false on threads that are no workers.
pub fn should_yield() -> bool {
    let Some(flags) = WORKER.get() else {
        return false;
    };
    let give_way = flags.tick.load(Ordering::Relaxed) || flags.preempt.load(Ordering::Relaxed);
    if give_way {
        flags.gave_way.store(true, Ordering::Relaxed);
    }
    give_way
}

/// The interruption of all workers of one host.
pub(crate) struct Interrupts {
    workers: Vec<&'static Flags>,
    slice: Duration,
}

impl Interrupts {
    pub fn new(workers: usize, slice: Duration, interrupt: Arc<dyn Fn() + Send + Sync>) -> Self {
        let flags = || -> &'static Flags {
            Box::leak(Box::new(Flags {
                tick: AtomicBool::new(false),
                preempt: AtomicBool::new(false),
                interrupt: interrupt.clone(),
                gave_way: AtomicBool::new(false),
            }))
        };
        Self {
            workers: (0..workers).map(|_| flags()).collect(),
            slice,
        }
    }

    /// Makes the worker give its task up for a more urgent one.
    pub fn preempt(&self, worker: usize) {
        let flags = self.workers[worker];
        if !flags.preempt.swap(true, Ordering::Relaxed) {
            (flags.interrupt)();
        }
    }
}

/// The calling worker's own timer.
pub(crate) struct Alarm {
    timer: Timer,
    flags: &'static Flags,
    slice_ns: u64,
    /// When it fires, on the host's clock. Until then nobody needs to set it again.
    fires: Option<Instant>,
}

impl Alarm {
    /// Makes this thread the worker of that number.
    pub fn new(interrupts: &Interrupts, worker: usize) -> io::Result<Self> {
        static HANDLER: Once = Once::new();
        let mut installed = Ok(());
        HANDLER.call_once(|| installed = install());
        installed?;
        let flags = interrupts.workers[worker];
        WORKER.set(Some(flags));
        let thread_id = nix::unistd::gettid().as_raw();
        let si_value = std::ptr::from_ref(flags) as isize;
        let event = SigEvent::new(SigevNotify::SigevThreadId {
            signal: SIGNAL,
            thread_id,
            si_value,
        });
        let timer = Timer::new(ClockId::CLOCK_MONOTONIC, event)?;
        let slice_ns = u64::try_from(interrupts.slice.as_nanos()).unwrap_or(u64::MAX);
        Ok(Self {
            timer,
            flags,
            slice_ns,
            fires: None,
        })
    }

    /// Called before a task runs: the timer fires after one slice, or at the kernel's next
    /// deadline if that is sooner, and then after every further slice. The repetition covers
    /// the one gap that is left: a signal that comes while the guest is being resumed, after
    /// it was asked and before its engine counts from the new epoch. A timer that fires early
    /// enough is left alone, because setting it costs more than a switch.
    pub fn arm(&mut self, now: Instant, deadline: Option<Instant>) {
        self.flags.preempt.store(false, Ordering::Relaxed);
        let slice_end = Instant(now.0.saturating_add(self.slice_ns));
        let wanted = deadline.map_or(slice_end, |deadline| deadline.min(slice_end));
        if self
            .fires
            .is_some_and(|fires| fires <= wanted && fires > now)
        {
            return;
        }
        let after = Duration::from_nanos(wanted.0.saturating_sub(now.0).max(1));
        let slice = TimeSpec::from_duration(Duration::from_nanos(self.slice_ns));
        self.set(Expiration::IntervalDelayed(
            TimeSpec::from_duration(after),
            slice,
        ));
        self.fires = Some(wanted);
    }

    /// How long a slice is.
    pub fn slice_ns(&self) -> u64 {
        self.slice_ns
    }

    /// Called before the worker sleeps for long: a timer that goes on would wake it.
    pub fn disarm(&mut self) {
        if self.fires.take().is_some() {
            self.set(Expiration::OneShot(TimeSpec::from_duration(Duration::ZERO)));
        }
    }

    fn set(&mut self, expiration: Expiration) {
        // The only errors are an unknown timer and a malformed time.
        self.timer.set(expiration, TimerSetTimeFlags::empty()).ok();
    }

    /// Why the task that was just run stopped: `waiting`, unless it was made to give way.
    pub fn cause(&self, waiting: Stop) -> Stop {
        if !self.flags.gave_way.swap(false, Ordering::Relaxed) {
            waiting
        } else if self.flags.tick.load(Ordering::Relaxed) {
            Stop::Sliced
        } else {
            Stop::Preempted
        }
    }

    /// Whether the timer has fired since the last look.
    pub fn take_tick(&mut self) -> bool {
        let ticked = self.flags.tick.swap(false, Ordering::Relaxed);
        if ticked {
            // It goes on ticking, but when exactly is not known any more.
            self.fires = Some(Instant(0));
        }
        ticked
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        WORKER.set(None);
    }
}

fn install() -> io::Result<()> {
    let flags = SaFlags::SA_SIGINFO | SaFlags::SA_RESTART | SaFlags::SA_ONSTACK;
    let action = SigAction::new(SigHandler::SigAction(on_signal), flags, SigSet::empty());
    // SAFETY: the handler only loads and stores atomics and calls `interrupt`, of which
    // `Config::interrupt` demands the same; all of that is async-signal-safe.
    unsafe { nix::sys::signal::sigaction(SIGNAL, &action) }?;
    Ok(())
}

extern "C" fn on_signal(_: i32, info: *mut nix::libc::siginfo_t, _: *mut nix::libc::c_void) {
    // SAFETY: the kernel passes a valid `siginfo_t` to a handler with SA_SIGINFO.
    let info = unsafe { &*info };
    if info.si_code != nix::libc::SI_TIMER {
        return;
    }
    // SAFETY: a timer's signal carries the value given to `timer_create`. Only `Alarm::new`
    // makes timers with this signal, with the address of flags that are never freed.
    let flags = unsafe { &*info.si_value().sival_ptr.cast::<Flags>() };
    flags.tick.store(true, Ordering::Relaxed);
    (flags.interrupt)();
}
