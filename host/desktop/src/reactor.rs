//! Readiness of sockets, by epoll through mio, edge-triggered.
//!
//! Each socket has one [`Source`], which remembers what the operating system reported until
//! somebody has used it up. Two facts keep it free of lost wake-ups: a reader clears the
//! mark *before* it tries, so that an edge that comes in between sets it again; and a waiter
//! arms first and looks again after.

use crate::Desktop;
use mio::event::{Event, Source as MioSource};
use mio::{Events, Interest, Poll as MioPoll, Registry, Token, Waker};
use smallos_kernel::Pid;
use std::io;
use std::sync::atomic::{AtomicU8, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

/// Events taken in one go.
const EVENTS_MAX: usize = 256;
/// Wakes whoever sleeps in the reactor; no socket has this token.
const WAKE: Token = Token(usize::MAX);

/// Reading, or accepting, is worth a try.
pub(crate) const READ: u8 = 1;
/// Writing is worth a try.
pub(crate) const WRITE: u8 = 2;
/// The other side will send no more, so that reading never waits again.
const READ_CLOSED: u8 = 4;
/// How far the bit of an interest is from the bit that says somebody waits for it.
const ARMED_SHIFT: u8 = 4;

pub(crate) struct Reactor {
    poll: Mutex<Driver>,
    registry: Registry,
    waker: Waker,
    sources: Mutex<Sources>,
}

struct Driver {
    poll: MioPoll,
    events: Events,
}

#[derive(Default)]
struct Sources {
    entries: Vec<Entry>,
    free: Vec<u32>,
}

struct Entry {
    /// Counts how often the place was used: an event of an earlier socket is not the
    /// present one's.
    generation: u32,
    source: Option<Arc<Source>>,
}

/// What is known about one socket.
pub(crate) struct Source {
    /// The owner's pid; it changes when a connection is given away.
    owner: AtomicU32,
    ready: AtomicU8,
}

/// A registered socket's place; giving it back is the socket's last act.
pub(crate) struct Registration {
    desktop: Desktop,
    pub source: Arc<Source>,
    place: u32,
}

impl Reactor {
    pub fn new() -> io::Result<Self> {
        let poll = MioPoll::new()?;
        let registry = poll.registry().try_clone()?;
        let waker = Waker::new(poll.registry(), WAKE)?;
        let driver = Driver {
            poll,
            events: Events::with_capacity(EVENTS_MAX),
        };
        Ok(Self {
            poll: Mutex::new(driver),
            registry,
            waker,
            sources: Mutex::default(),
        })
    }

    /// Makes whoever sleeps in [`Reactor::wait`] return.
    pub fn wake(&self) {
        // The only error is a full eventfd counter, and then a wake-up is under way.
        self.waker.wake().ok();
    }

    /// Sleeps until an event or the time limit, and adds to `woken` whom it concerns. Only one
    /// worker at a time gets in; another returns at once.
    pub fn wait(&self, limit: Option<Duration>, woken: &mut Vec<Pid>) {
        let Ok(mut driver) = self.poll.try_lock() else {
            return;
        };
        let Driver { poll, events } = &mut *driver;
        if poll.poll(events, limit).is_err() {
            // Interrupted by a signal: the caller looks at the time and comes back.
            return;
        }
        let sources = self.lock();
        for event in events.iter() {
            if event.token() != WAKE {
                sources.report(event, woken);
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Sources> {
        self.sources.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sources {
    fn insert(&mut self, source: Arc<Source>) -> (u32, Token) {
        let place = self.free.pop().unwrap_or_else(|| {
            self.entries.push(Entry {
                generation: 0,
                source: None,
            });
            (self.entries.len() - 1) as u32
        });
        let entry = &mut self.entries[place as usize];
        entry.source = Some(source);
        (place, token(place, entry.generation))
    }

    fn remove(&mut self, place: u32) {
        let entry = &mut self.entries[place as usize];
        entry.source = None;
        // The all-ones token is the waker's.
        entry.generation = entry.generation.wrapping_add(1) & (u32::MAX >> 1);
        self.free.push(place);
    }

    fn report(&self, event: &Event, woken: &mut Vec<Pid>) {
        let Token(token) = event.token();
        let (place, generation) = (token as u32, (token as u64 >> 32) as u32);
        let entry = self
            .entries
            .get(place as usize)
            .filter(|e| e.generation == generation);
        let Some(source) = entry.and_then(|entry| entry.source.as_ref()) else {
            return;
        };
        if source.report(event) {
            woken.extend(Pid::new(source.owner.load(Ordering::SeqCst)));
        }
    }
}

fn token(place: u32, generation: u32) -> Token {
    Token((u64::from(generation) << 32 | u64::from(place)) as usize)
}

impl Source {
    fn new(owner: Pid, ready: u8) -> Self {
        Self {
            owner: AtomicU32::new(owner.get()),
            ready: AtomicU8::new(ready),
        }
    }

    /// Makes another task the one that is told. What is known is forgotten on the cautious
    /// side: the new owner's first try finds out.
    pub fn hand_over(&self, to: Pid) {
        self.owner.store(to.get(), Ordering::SeqCst);
        self.ready
            .fetch_and(!((READ | WRITE) << ARMED_SHIFT), Ordering::SeqCst);
    }

    /// Takes an event in; true if somebody waited for it.
    fn report(&self, event: &Event) -> bool {
        let mut ready = 0;
        if event.is_readable() || event.is_read_closed() || event.is_error() {
            ready |= READ;
        }
        if event.is_read_closed() || event.is_error() {
            ready |= READ_CLOSED;
        }
        if event.is_writable() || event.is_write_closed() || event.is_error() {
            ready |= WRITE;
        }
        let before = self.ready.fetch_or(ready, Ordering::SeqCst);
        let met = (before >> ARMED_SHIFT) & ready & (READ | WRITE);
        if met != 0 {
            self.ready
                .fetch_and(!(met << ARMED_SHIFT), Ordering::SeqCst);
        }
        met != 0
    }

    /// Whether the mark is set; if not, the owner will be told once it is.
    pub fn poll(&self, interest: u8) -> Poll<()> {
        if self.ready.load(Ordering::SeqCst) & interest != 0 {
            return Poll::Ready(());
        }
        let before = self
            .ready
            .fetch_or(interest << ARMED_SHIFT, Ordering::SeqCst);
        if before & interest != 0 {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }

    /// Called before a try that may use the readiness up.
    pub fn clear(&self, interest: u8) {
        self.ready.fetch_and(!interest, Ordering::SeqCst);
    }

    /// Called when the try left something over.
    pub fn set(&self, interest: u8) {
        self.ready.fetch_or(interest, Ordering::SeqCst);
    }

    /// Whether the end of the stream is on its way, or here.
    pub fn read_closed(&self) -> bool {
        self.ready.load(Ordering::SeqCst) & READ_CLOSED != 0
    }

    /// Tries until it works, fails, or would block; arms in the last case.
    pub fn attempt<T>(
        &self,
        interest: u8,
        mut attempt: impl FnMut() -> io::Result<T>,
    ) -> Poll<io::Result<T>> {
        loop {
            if self.poll(interest).is_pending() {
                return Poll::Pending;
            }
            self.clear(interest);
            match attempt() {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => self.set(interest),
                result => {
                    self.set(interest);
                    return Poll::Ready(result);
                }
            }
        }
    }
}

impl Registration {
    /// Registers a socket of a task's. `ready` is what is worth a try at once.
    pub fn new(
        desktop: &Desktop,
        owner: Pid,
        socket: &mut impl MioSource,
        ready: u8,
    ) -> io::Result<Self> {
        let reactor = &desktop.shared.reactor;
        let source = Arc::new(Source::new(owner, ready));
        let (place, token) = reactor.lock().insert(source.clone());
        let interests = Interest::READABLE | Interest::WRITABLE;
        let registration = Self {
            desktop: desktop.clone(),
            source,
            place,
        };
        reactor.registry.register(socket, token, interests)?;
        Ok(registration)
    }
}

impl Drop for Registration {
    /// The descriptor takes its epoll entry with it when it is closed; only the place is left.
    fn drop(&mut self) {
        self.desktop.shared.reactor.lock().remove(self.place);
    }
}
