//! The executor of one task: it runs the main future and those given to [`spawn_local`], and
//! when none of them can go on it waits in the host's `poll` for the first event.
//!
//! `poll` refuses more than [`EVENTS_MAX`] events at once. Beyond that older waits leave its
//! list to newer ones, and are looked at now and then. The subtle part is removal: entries
//! move when one before them goes, so each knows its place through a shared cell.

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

use crate::{bindings::kernel::poll, local::local};

mod host;

/// The most events that the host's `poll` takes at once. A task may wait for more: those too
/// many leave the list to newer ones, and are looked at every 10 ms meanwhile.
pub const EVENTS_MAX: usize = 1024;

/// How many waits stand in the list for `poll`. One place stays for the timer of [`RELOOK_NS`].
const LISTED_MAX: usize = EVENTS_MAX - 1;

/// After how many nanoseconds the waits that had to leave the list are looked at.
const RELOOK_NS: u64 = 10_000_000;

/// The key of the main future in the ready queue.
const MAIN: u32 = 0;

/// How many calls to the host may succeed at once before a future lets the others run.
const BUDGET: u32 = 128;

/// How many futures run in a row before the host is asked for events. More, if more were
/// ready at the beginning: each of them comes first.
const TURNS: usize = 128;

type LocalFuture = Pin<Box<dyn Future<Output = ()>>>;

struct Executor {
    /// Whether [`block_on`] is on the stack.
    running: bool,
    /// The spawned future that runs at this moment.
    current: Option<u32>,
    /// Whether the running future has aborted itself.
    aborted: bool,
    /// Futures that can go on, in the order they were woken.
    ready: VecDeque<Arc<Ticket>>,
    /// Futures that called `yield_now`: behind everything that is ready.
    yielded: Vec<Waker>,
    /// Counts the times that `yielded` was served.
    round: u64,
    /// Spawned futures that aren't running at this moment.
    futures: BTreeMap<u32, (Arc<Ticket>, LocalFuture)>,
    next_key: u32,
    /// What is left of the running future's budget; see [`spend`].
    budget: u32,
    /// What the waiting futures wait for; the same index in both.
    sources: Vec<Source>,
    waiting: Vec<(Waker, Rc<Cell<Place>>)>,
    /// Waits that had to leave the full list for newer ones, by when they left. There are
    /// none unless the list is full.
    crowd: BTreeMap<u64, Crowded>,
    next_crowded: u64,
}

/// A wait that had to leave the list.
struct Crowded {
    source: Source,
    waker: Waker,
    place: Rc<Cell<Place>>,
}

local!(EXECUTOR: Executor = Executor {
    running: false,
    current: None,
    aborted: false,
    ready: VecDeque::new(),
    yielded: Vec::new(),
    round: 0,
    futures: BTreeMap::new(),
    next_key: 1,
    budget: BUDGET,
    sources: Vec::new(),
    waiting: Vec::new(),
    crowd: BTreeMap::new(),
    next_crowded: 0,
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
pub struct Source(Rc<host::Pollable>);

impl Source {
    /// Wraps the pollable that a `subscribe-*` function gave.
    pub fn new(pollable: poll::Pollable) -> Self {
        Self(Rc::new(host::wrap(pollable)))
    }

    /// Whether the event has happened. Never waits.
    pub fn ready(&self) -> bool {
        self.0.ready()
    }
}

/// Waits until the event has happened. With more than [`EVENTS_MAX`] waits at once it may
/// learn of it up to 10 ms late.
pub async fn wait(source: Source) {
    Wait {
        source: Some(source),
        place: None,
    }
    .await;
}

/// A wait for a [`Source`]. It is ready after the host said so.
struct Wait {
    source: Option<Source>,
    place: Option<Rc<Cell<Place>>>,
}

/// Where the entry of a wait is.
#[derive(Clone, Copy)]
enum Place {
    /// In the list for `poll`, at this index.
    Listed(usize),
    /// In the crowd, under this number.
    Crowded(u64),
    /// Nowhere: its event has happened.
    Happened,
}

impl Future for Wait {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if let Some(place) = &self.place {
            if matches!(place.get(), Place::Happened) {
                self.place = None;
                return Poll::Ready(());
            }
            with(|executor| {
                if let Some(waker) = executor.waker_at(place.get()) {
                    waker.clone_from(context.waker());
                }
            });
            return Poll::Pending;
        }
        // None: polled after the end.
        self.source.take().map_or(Poll::Ready(()), |source| {
            self.place = Some(with(|executor| executor.add(source, context.waker())));
            Poll::Pending
        })
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        if let Some(place) = &self.place {
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

    /// Serves those that called `yield_now`.
    fn end_round(&mut self) -> Vec<Waker> {
        self.round = self.round.wrapping_add(1);
        mem::take(&mut self.yielded)
    }

    fn add(&mut self, source: Source, waker: &Waker) -> Rc<Cell<Place>> {
        let waker = waker.clone();
        if self.sources.len() < LISTED_MAX {
            let place = Rc::new(Cell::new(Place::Listed(self.sources.len())));
            self.sources.push(source);
            self.waiting.push((waker, Rc::clone(&place)));
            return place;
        }
        // The newcomer comes from a future that has just run, so its event is more likely the
        // next one than that of an entry that has stood in the list for long.
        let index = self.next_crowded as usize % LISTED_MAX;
        let place = Rc::new(Cell::new(Place::Listed(index)));
        let old_source = mem::replace(&mut self.sources[index], source);
        let (old_waker, old_place) =
            mem::replace(&mut self.waiting[index], (waker, Rc::clone(&place)));
        let number = self.next_crowded;
        self.next_crowded = number.wrapping_add(1);
        old_place.set(Place::Crowded(number));
        let entry = Crowded {
            source: old_source,
            waker: old_waker,
            place: old_place,
        };
        self.crowd.insert(number, entry);
        place
    }

    fn waker_at(&mut self, place: Place) -> Option<&mut Waker> {
        match place {
            Place::Listed(index) => self.waiting.get_mut(index).map(|(waker, _)| waker),
            Place::Crowded(number) => self.crowd.get_mut(&number).map(|entry| &mut entry.waker),
            Place::Happened => None,
        }
    }

    /// Takes an entry out, and gives a place in the list to the first of the crowd.
    fn remove(&mut self, place: Place) -> Option<(Source, Waker)> {
        let index = match place {
            Place::Listed(index) if index < self.sources.len() => index,
            Place::Crowded(number) => {
                let entry = self.crowd.remove(&number)?;
                return Some((entry.source, entry.waker));
            }
            _ => return None,
        };
        if let Some((_, next)) = self.crowd.pop_first() {
            next.place.set(Place::Listed(index));
            let source = mem::replace(&mut self.sources[index], next.source);
            let (waker, _) = mem::replace(&mut self.waiting[index], (next.waker, next.place));
            return Some((source, waker));
        }
        let source = self.sources.swap_remove(index);
        let (waker, _) = self.waiting.swap_remove(index);
        if let Some((_, moved)) = self.waiting.get(index) {
            moved.set(Place::Listed(index));
        }
        Some((source, waker))
    }
}

/// Wakes the futures whose events `indexes` (ascending) have happened.
fn happened(indexes: &[u32]) {
    // From the end, so that a removal moves no entry that is still to come.
    let mut woken = Vec::with_capacity(indexes.len());
    with(|executor| {
        for &index in indexes.iter().rev() {
            let index = index as usize;
            if let Some((_, place)) = executor.waiting.get(index) {
                place.set(Place::Happened);
                woken.extend(executor.remove(Place::Listed(index)));
            }
        }
    });
    // Ascending again: first come, first served.
    for (source, waker) in woken.into_iter().rev() {
        drop(source);
        waker.wake();
    }
}

/// Wakes those of the crowd whose events have happened; whether there were any.
fn look_at_crowd() -> bool {
    let crowd: Vec<(u64, Source)> = with(|executor| {
        let entries = executor.crowd.iter();
        entries
            .map(|(&number, entry)| (number, entry.source.clone()))
            .collect()
    });
    let mut any = false;
    for (number, source) in crowd {
        if source.ready()
            && let Some(entry) = with(|executor| executor.crowd.remove(&number))
        {
            any = true;
            entry.place.set(Place::Happened);
            drop(entry.source);
            entry.waker.wake();
        }
    }
    any
}

/// Waits in the host for the first event; at least one future is waiting for one.
fn wait_for_events() {
    let crowded = with(|executor| !executor.crowd.is_empty());
    if crowded && look_at_crowd() {
        return;
    }
    // `poll` has no room for the crowd, so it ends soon to look at it again.
    let timer = crowded.then(|| host::timer(RELOOK_NS));
    let sources = with(|executor| mem::take(&mut executor.sources));
    let listed = sources.iter().map(|source| &*source.0);
    let list: Vec<&host::Pollable> = listed.chain(&timer).collect();
    let indexes = host::poll(&list);
    drop(list);
    with(|executor| executor.sources = sources);
    // The list has 1 to 1,024 entries, the only things that `poll` may refuse. The timer's
    // index is behind the last wait, where `happened` finds nothing.
    happened(&indexes.unwrap_or_default());
}

/// Lets other tasks run and looks which events have happened, without waiting.
fn look_for_events() {
    host::yield_();
    // Before the list, which gives places to the crowd.
    look_at_crowd();
    let sources = with(|executor| executor.sources.clone());
    let indexes: Vec<u32> = (0u32..)
        .zip(&sources)
        .filter_map(|(index, source)| source.ready().then_some(index))
        .collect();
    drop(sources);
    happened(&indexes);
}

/// Marks the executor as running while it lives.
struct Running;

impl Running {
    fn start() -> Self {
        let nested = with(|executor| mem::replace(&mut executor.running, true));
        assert!(
            !nested,
            "block_on was called inside a future of this task: use .await there"
        );
        Self
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        with(|executor| executor.running = false);
    }
}

/// Runs a future, and those that it spawns, until it is done; spawned ones that aren't done
/// then are dropped. `#[smallos::task]` calls this for an async function.
///
/// # Panics
/// When called inside a future of the executor, and when the future waits for something
/// that can never happen.
pub fn block_on<F: Future>(future: F) -> F::Output {
    // Before the future, so that it ends after it.
    let _running = Running::start();
    let mut future = core::pin::pin!(future);
    let main = Ticket::new(MAIN);
    let waker = Waker::from(Arc::clone(&main));
    waker.wake_by_ref();
    loop {
        // Not until nobody is ready: futures that wake each other would keep the events of
        // the host out for ever.
        let turns = with(|executor| executor.ready.len().max(TURNS));
        for _ in 0..turns {
            let Some(ticket) = with(Executor::next) else {
                break;
            };
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
        let (yielded, busy, waits) = with(|executor| {
            let yielded = executor.end_round();
            let busy = !executor.ready.is_empty();
            (yielded, busy, !executor.sources.is_empty())
        });
        if !yielded.is_empty() || busy && waits {
            look_for_events();
            yielded.into_iter().for_each(Waker::wake);
        } else if waits {
            wait_for_events();
        } else if !busy {
            panic!("deadlock: every future of this task waits, and none for an event");
        }
    }
}

fn run_spawned(key: u32) {
    // Taken out while it runs, so that it can spawn, abort and be aborted.
    let taken = with(|executor| {
        let taken = executor.futures.remove(&key)?;
        executor.current = Some(key);
        executor.aborted = false;
        Some(taken)
    });
    let Some((ticket, mut future)) = taken else {
        return;
    };
    let waker = Waker::from(Arc::clone(&ticket));
    let state = future.as_mut().poll(&mut Context::from_waker(&waker));
    let ended = with(|executor| {
        executor.current = None;
        if state.is_pending() && !executor.aborted {
            executor.futures.insert(key, (ticket, future));
            return None;
        }
        Some(future)
    });
    // After the borrow: dropping a future may drop waits of its own.
    drop(ended);
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
/// Dropping the handle lets the future run on. It runs only while an executor does: in a task
/// whose function isn't async, and that doesn't call [`block_on`], it never runs.
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
    /// Drops the future: now, or, if the caller runs inside it, when it next waits.
    pub fn abort(&self) {
        if self.slot.borrow().alive {
            drop(with(|executor| {
                if executor.current == Some(self.key) {
                    executor.aborted = true;
                }
                executor.futures.remove(&self.key)
            }));
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
    let mut asked: Option<(u64, Waker)> = None;
    core::future::poll_fn(|context| {
        with(|executor| {
            let waker = context.waker();
            if let Some((round, known)) = &asked {
                if *round != executor.round {
                    return Poll::Ready(());
                }
                // Polled again before the others had their turn, say by `select`.
                if known.will_wake(waker) {
                    return Poll::Pending;
                }
            }
            // One wake is enough for all that the same future has yielded.
            if !executor
                .yielded
                .last()
                .is_some_and(|last| last.will_wake(waker))
            {
                executor.yielded.push(waker.clone());
            }
            asked = Some((executor.round, waker.clone()));
            Poll::Pending
        })
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

    impl Source {
        /// An event that happens when the flag is set.
        fn flag(flag: &Rc<Cell<bool>>) -> Self {
            Self(Rc::new(host::Pollable::Flag(Rc::clone(flag))))
        }
    }

    /// A future that wakes itself for ever.
    async fn spin() {
        core::future::poll_fn(|context| {
            context.waker().wake_by_ref();
            Poll::Pending
        })
        .await
    }

    #[test]
    fn futures_that_spin_keep_no_event_and_no_yield_out() {
        let flag = Rc::new(Cell::new(false));
        block_on(async {
            drop(spawn_local(spin()));
            yield_now().await;
            flag.set(true);
            wait(Source::flag(&flag)).await;
        });
    }

    #[test]
    fn a_second_poll_does_not_end_a_yield() {
        block_on(async {
            let mut yielding = core::pin::pin!(yield_now());
            core::future::poll_fn(|context| {
                for _ in 0..10 {
                    assert!(yielding.as_mut().poll(context).is_pending());
                }
                Poll::Ready(())
            })
            .await;
            assert_eq!(with(|executor| executor.yielded.len()), 1);
            yielding.await;
        });
    }

    #[test]
    fn more_waits_than_the_list_holds_all_end() {
        let flag = Rc::new(Cell::new(false));
        block_on(async {
            let handles: Vec<_> = (0..3 * EVENTS_MAX)
                .map(|_| spawn_local(wait(Source::flag(&flag))))
                .collect();
            // All of them have to stand in the list or in the crowd first.
            yield_now().await;
            let (listed, crowded) = with(|executor| (executor.sources.len(), executor.crowd.len()));
            assert_eq!((listed, listed + crowded), (LISTED_MAX, 3 * EVENTS_MAX));
            flag.set(true);
            for handle in handles {
                assert_eq!(handle.await, Some(()));
            }
        });
    }

    #[test]
    fn the_crowd_is_served_though_the_list_never_moves() {
        let (never, flag) = (Rc::default(), Rc::new(Cell::new(false)));
        block_on(async {
            let late = spawn_local(wait(Source::flag(&flag)));
            let idle: Vec<_> = (0..EVENTS_MAX)
                .map(|_| spawn_local(wait(Source::flag(&never))))
                .collect();
            yield_now().await;
            // The first and the second had to leave.
            assert_eq!(with(|executor| executor.crowd.len()), 2);
            flag.set(true);
            assert_eq!(late.await, Some(()));
            // The one left in the crowd moves up when one of the list goes.
            assert_eq!(with(|executor| executor.crowd.len()), 1);
            idle[7].abort();
            assert_eq!(with(|executor| executor.crowd.len()), 0);
            assert_eq!(with(|executor| executor.sources.len()), LISTED_MAX);
            idle.iter().for_each(JoinHandle::abort);
            assert!(with(|executor| executor.sources.is_empty()));
        });
    }

    #[test]
    fn a_future_can_abort_itself() {
        let own: Rc<RefCell<Option<JoinHandle<()>>>> = Rc::default();
        let witness = Rc::new(());
        let held = (Rc::clone(&own), Rc::clone(&witness));
        block_on(async {
            let handle = spawn_local(async move {
                held.0.borrow().as_ref().expect("set below").abort();
                yield_now().await;
                drop(held);
                unreachable!("it was aborted");
            });
            *own.borrow_mut() = Some(handle);
            yield_now().await;
            yield_now().await;
        });
        assert!(own.borrow().as_ref().is_some_and(JoinHandle::is_finished));
        assert_eq!(Rc::strong_count(&witness), 1);
    }

    #[test]
    #[should_panic(expected = "block_on was called inside a future")]
    fn a_nested_executor_is_refused() {
        block_on(async { block_on(async {}) });
    }

    #[test]
    fn one_executor_may_follow_another() {
        block_on(async {});
        block_on(async {});
    }

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
