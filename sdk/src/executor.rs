//! The executor of one task: it runs the main future and those given to [`spawn_local`], and
//! when none of them can go on it waits in the host's `poll` for the first event.
//!
//! It refuses to wait for more than [`EVENTS_MAX`] events at once, because `poll` does: the
//! wait that would be one too many panics. The subtle part is removal: entries move when one
//! before them goes, so each knows its place through a shared cell.

use alloc::{
    boxed::Box,
    collections::{BTreeMap, VecDeque},
    rc::Rc,
    sync::Arc,
    task::Wake,
    vec::Vec,
};
use core::{
    cell::{Cell, RefCell},
    future::Future,
    mem,
    pin::Pin,
    sync::atomic::{AtomicBool, Ordering},
    task::{Context, Poll, Waker},
};

use crate::{
    bindings::kernel::{poll, tasks},
    local::local,
};

/// The most events that the futures of one task may wait for at once.
pub const EVENTS_MAX: usize = 1024;

/// The key of the main future in the ready queue.
const MAIN: u32 = 0;

/// How many calls to the host may succeed at once before a future lets the others run.
const BUDGET: u32 = 128;

type LocalFuture = Pin<Box<dyn Future<Output = ()>>>;

struct Executor {
    /// Futures that can go on, in the order they were woken.
    ready: VecDeque<Arc<Ticket>>,
    /// Futures that called `yield_now`: behind everything that is ready.
    yielded: Vec<Waker>,
    /// Spawned futures that aren't running at this moment.
    futures: BTreeMap<u32, (Arc<Ticket>, LocalFuture)>,
    next_key: u32,
    /// What is left of the running future's budget; see [`spend`].
    budget: u32,
    /// What the waiting futures wait for; the same index in both.
    sources: Vec<Source>,
    waiting: Vec<(Waker, Rc<Cell<usize>>)>,
}

local!(EXECUTOR: Executor = Executor {
    ready: VecDeque::new(),
    yielded: Vec::new(),
    futures: BTreeMap::new(),
    next_key: 1,
    budget: BUDGET,
    sources: Vec::new(),
    waiting: Vec::new(),
});

fn with<R>(function: impl FnOnce(&mut Executor) -> R) -> R {
    EXECUTOR.with(|executor| function(&mut executor.borrow_mut()))
}

/// A future's place in the ready queue; at most one at a time.
struct Ticket {
    key: u32,
    queued: AtomicBool,
}

impl Wake for Ticket {
    fn wake(self: Arc<Self>) {
        if !self.queued.swap(true, Ordering::Relaxed) {
            with(|executor| executor.ready.push_back(self));
        }
    }
}

impl Ticket {
    fn new(key: u32) -> Arc<Self> {
        Arc::new(Self {
            key,
            queued: AtomicBool::new(false),
        })
    }
}

/// An event of the host's that any number of waits can share.
#[derive(Clone, Debug)]
pub struct Source(Rc<poll::Pollable>);

impl Source {
    /// Wraps the pollable that a `subscribe-*` function gave.
    pub fn new(pollable: poll::Pollable) -> Self {
        Self(Rc::new(pollable))
    }

    /// Whether the event has happened. Never waits.
    pub fn ready(&self) -> bool {
        self.0.ready()
    }
}

/// Waits until the event has happened.
///
/// # Panics
/// When [`EVENTS_MAX`] events are waited for already.
pub async fn wait(source: Source) {
    Wait {
        source: Some(source),
        place: None,
    }
    .await;
}

/// A wait for a [`Source`]. It is ready after the host said so in `poll`.
struct Wait {
    source: Option<Source>,
    place: Option<Rc<Cell<usize>>>,
}

/// The place of an entry that `poll` has found ready.
const HAPPENED: usize = usize::MAX;

impl Future for Wait {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        match &self.place {
            Some(place) if place.get() == HAPPENED => {
                self.place = None;
                Poll::Ready(())
            }
            Some(place) => {
                with(|executor| {
                    executor.waiting[place.get()].0.clone_from(context.waker());
                });
                Poll::Pending
            }
            None => match self.source.take() {
                Some(source) => {
                    self.place = Some(with(|executor| executor.add(source, context.waker())));
                    Poll::Pending
                }
                // Polled after the end.
                None => Poll::Ready(()),
            },
        }
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        if let Some(place) = &self.place
            && place.get() != HAPPENED
        {
            // What comes out is dropped after the borrow has ended: dropping a source calls
            // the host, dropping a waker may free a future's ticket.
            drop(with(|executor| executor.remove(place.get())));
        }
    }
}

impl Executor {
    /// The future whose turn it is, with a full budget.
    fn next(&mut self) -> Option<Arc<Ticket>> {
        self.budget = BUDGET;
        self.ready.pop_front()
    }

    fn add(&mut self, source: Source, waker: &Waker) -> Rc<Cell<usize>> {
        assert!(
            self.sources.len() < EVENTS_MAX,
            "this task waits for more than {EVENTS_MAX} events at once"
        );
        let place = Rc::new(Cell::new(self.sources.len()));
        self.sources.push(source);
        self.waiting.push((waker.clone(), Rc::clone(&place)));
        place
    }

    fn remove(&mut self, index: usize) -> (Source, Waker) {
        let source = self.sources.swap_remove(index);
        let (waker, _) = self.waiting.swap_remove(index);
        if let Some((_, moved)) = self.waiting.get(index) {
            moved.set(index);
        }
        (source, waker)
    }
}

/// Wakes the futures whose events `indexes` (ascending) have happened.
fn happened(indexes: &[u32]) {
    // From the end, so that `swap_remove` moves no entry that is still to come.
    let mut woken = Vec::with_capacity(indexes.len());
    with(|executor| {
        for &index in indexes.iter().rev() {
            let index = index as usize;
            if let Some((_, place)) = executor.waiting.get(index) {
                place.set(HAPPENED);
                woken.push(executor.remove(index));
            }
        }
    });
    // Ascending again: first come, first served.
    for (source, waker) in woken.into_iter().rev() {
        drop(source);
        waker.wake();
    }
}

/// Waits in the host for the first event; at least one future is waiting for one.
fn wait_for_events() {
    let sources = with(|executor| mem::take(&mut executor.sources));
    let list: Vec<&poll::Pollable> = sources.iter().map(|source| &*source.0).collect();
    let indexes = poll::poll(&list);
    drop(list);
    with(|executor| executor.sources = sources);
    // The list has 1 to 1,024 entries, the only things that `poll` may refuse.
    happened(&indexes.unwrap_or_default());
}

/// Lets other tasks run and looks which events have happened, without waiting.
fn look_for_events() {
    tasks::yield_();
    let sources = with(|executor| executor.sources.clone());
    let indexes: Vec<u32> = (0u32..)
        .zip(&sources)
        .filter_map(|(index, source)| source.ready().then_some(index))
        .collect();
    drop(sources);
    happened(&indexes);
}

/// Runs a future, and those that it spawns, until it is done; spawned ones that aren't done
/// then are dropped. `#[smallos::task]` calls this for an async function.
///
/// # Panics
/// When called inside a future of the executor, and when the future waits for something
/// that can never happen.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = core::pin::pin!(future);
    let main = Ticket::new(MAIN);
    let waker = Waker::from(Arc::clone(&main));
    waker.wake_by_ref();
    loop {
        while let Some(ticket) = with(Executor::next) {
            ticket.queued.store(false, Ordering::Relaxed);
            if ticket.key != MAIN {
                run_spawned(ticket.key);
            } else if let Poll::Ready(value) =
                future.as_mut().poll(&mut Context::from_waker(&waker))
            {
                clear();
                return value;
            }
        }
        let yielded = with(|executor| mem::take(&mut executor.yielded));
        if !yielded.is_empty() {
            look_for_events();
            yielded.into_iter().for_each(Waker::wake);
        } else if with(|executor| executor.sources.is_empty()) {
            panic!("deadlock: every future of this task waits, and none for an event");
        } else {
            wait_for_events();
        }
    }
}

fn run_spawned(key: u32) {
    // Taken out while it runs, so that it can spawn, abort and be aborted.
    let Some((ticket, mut future)) = with(|executor| executor.futures.remove(&key)) else {
        return;
    };
    let waker = Waker::from(Arc::clone(&ticket));
    let state = future.as_mut().poll(&mut Context::from_waker(&waker));
    if state.is_pending() {
        with(|executor| executor.futures.insert(key, (ticket, future)));
    }
}

/// Drops what the main future left behind. Dropping a future may drop waits of its own, so
/// each comes out before it is dropped.
fn clear() {
    while let Some(left) = with(|executor| executor.futures.pop_first()) {
        drop(left);
    }
    drop(with(|executor| mem::take(&mut executor.ready)));
    drop(with(|executor| mem::take(&mut executor.yielded)));
}

/// Starts a future inside this task. It runs beside the main one, on the same memory and the
/// same handles, whenever the others wait. It is no task of the host's: for one of those see
/// [`crate::task::Spawn`].
///
/// Dropping the handle lets the future run on.
///
/// ```no_run
/// # async fn example() {
/// let answer = smallos::spawn_local(async { 6 * 7 });
/// assert_eq!(answer.await, Some(42));
/// # }
/// ```
pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output>
where
    F: Future + 'static,
    F::Output: 'static,
{
    let slot = Rc::new(RefCell::new(Slot {
        value: None,
        joiner: None,
        alive: true,
    }));
    let guard = SlotGuard(Rc::clone(&slot));
    let ticket = with(|executor| {
        let key = executor.free_key();
        let ticket = Ticket::new(key);
        let future: LocalFuture = Box::pin(async move {
            let value = future.await;
            guard.0.borrow_mut().value = Some(value);
        });
        executor.futures.insert(key, (Arc::clone(&ticket), future));
        ticket
    });
    let key = ticket.key;
    ticket.wake();
    JoinHandle { slot, key }
}

impl Executor {
    fn free_key(&mut self) -> u32 {
        loop {
            let key = self.next_key;
            self.next_key = self.next_key.checked_add(1).unwrap_or(1);
            if !self.futures.contains_key(&key) {
                return key;
            }
        }
    }
}

struct Slot<T> {
    value: Option<T>,
    joiner: Option<Waker>,
    alive: bool,
}

/// Tells the joiner, however the future ends: done or dropped.
struct SlotGuard<T>(Rc<RefCell<Slot<T>>>);

impl<T> Drop for SlotGuard<T> {
    fn drop(&mut self) {
        let joiner = {
            let mut slot = self.0.borrow_mut();
            slot.alive = false;
            slot.joiner.take()
        };
        if let Some(joiner) = joiner {
            joiner.wake();
        }
    }
}

/// A future started by [`spawn_local`]. As a future it gives `Some` of that one's value, or
/// `None` if it was aborted.
#[must_use = "drop it to let the future run on alone"]
pub struct JoinHandle<T> {
    slot: Rc<RefCell<Slot<T>>>,
    key: u32,
}

impl<T> JoinHandle<T> {
    /// Drops the future at the next occasion: now, unless it is the caller.
    pub fn abort(&self) {
        if self.slot.borrow().alive {
            drop(with(|executor| executor.futures.remove(&self.key)));
        }
    }

    /// Whether the future has ended.
    pub fn is_finished(&self) -> bool {
        !self.slot.borrow().alive
    }
}

impl<T> Future for JoinHandle<T> {
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let mut slot = self.slot.borrow_mut();
        if slot.alive {
            slot.joiner = Some(context.waker().clone());
            return Poll::Pending;
        }
        Poll::Ready(slot.value.take())
    }
}

/// Lets the other futures of this task run, and the other tasks of the caller's priority.
pub async fn yield_now() {
    let mut yielded = false;
    core::future::poll_fn(|context| {
        if mem::replace(&mut yielded, true) {
            return Poll::Ready(());
        }
        with(|executor| executor.yielded.push(context.waker().clone()));
        Poll::Pending
    })
    .await;
}

/// Takes one from the future's budget and yields when it is used up. Each call to the host
/// that succeeds without waiting spends one, so that a fast connection can't keep the other
/// futures from running.
pub(crate) async fn spend() {
    let used_up = with(|executor| {
        executor.budget = executor.budget.saturating_sub(1);
        executor.budget == 0
    });
    if used_up {
        yield_now().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Futures that never wait for the host, so these run anywhere.

    #[test]
    fn a_spawned_future_runs_and_is_joined() {
        assert_eq!(
            block_on(async { spawn_local(async { 6 * 7 }).await }),
            Some(42)
        );
    }

    #[test]
    fn spawned_futures_run_in_order() {
        let trace = Rc::new(RefCell::new(Vec::new()));
        block_on(async {
            let handles: Vec<_> = (0..3)
                .map(|number| {
                    let trace = Rc::clone(&trace);
                    spawn_local(async move { trace.borrow_mut().push(number) })
                })
                .collect();
            for handle in handles {
                handle.await;
            }
        });
        assert_eq!(*trace.borrow(), [0, 1, 2]);
    }

    #[test]
    fn an_aborted_future_gives_nothing() {
        let joined = block_on(async {
            let handle = spawn_local(core::future::pending::<u8>());
            handle.abort();
            assert!(handle.is_finished());
            handle.await
        });
        assert_eq!(joined, None);
    }

    #[test]
    fn a_future_has_a_budget() {
        block_on(async {
            for _ in 1..BUDGET {
                spend().await;
            }
            // The next one would yield, and yielding calls the host.
            assert_eq!(with(|executor| executor.budget), 1);
        });
    }

    #[test]
    #[should_panic(expected = "deadlock")]
    fn waiting_for_nothing_is_found_out() {
        block_on(core::future::pending::<()>());
    }

    #[test]
    fn what_is_left_at_the_end_is_dropped() {
        let witness = Rc::new(());
        let held = Rc::clone(&witness);
        block_on(async move {
            drop(spawn_local(async move {
                core::future::pending::<()>().await;
                drop(held);
            }));
        });
        assert_eq!(Rc::strong_count(&witness), 1);
    }
}
