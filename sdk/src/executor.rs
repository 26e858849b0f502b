//! The executor of one task: it runs the main future and those given to [`spawn_local`], and
//! when none of them can go on it waits in the host's `poll` for the first event.
//!
//! `poll` refuses more than [`EVENTS_MAX`] events at once. Beyond that older waits leave its
//! list to newer ones, and are looked at now and then. The subtle part is removal: the last
//! entry moves to the place of the one that goes, so each knows its place through a shared
//! cell. Lists instead of trees: the whole executor is in every async guest, and a board pays
//! for each byte.

use alloc::{collections::VecDeque, rc::Rc, sync::Arc, task::Wake, vec::Vec};
use core::{
    cell::Cell,
    future::Future,
    mem,
    pin::Pin,
    sync::atomic::{AtomicBool, Ordering},
    task::{Context, Poll, Waker},
};

use crate::{bindings::kernel::poll, local::local};

mod host;
mod spawned;

pub use spawned::{JoinHandle, spawn_local};

/// The most events that the host's `poll` takes at once. A task may wait for more: those too
/// many leave the list to newer ones, and are looked at every 10 ms meanwhile.
pub const EVENTS_MAX: usize = 1024;

/// How many waits stand in the list for `poll`. One place stays for the timer of [`RELOOK_NS`].
const LISTED_MAX: usize = EVENTS_MAX - 1;

/// After how many nanoseconds the waits that had to leave the list are looked at.
const RELOOK_NS: u64 = 10_000_000;

/// The place of the main future, which isn't among the spawned ones.
const MAIN: usize = usize::MAX;

/// How many calls to the host may succeed at once before a future lets the others run.
const BUDGET: u32 = 128;

/// How many futures run in a row before the host is asked for events. More, if more were
/// ready at the beginning: each of them comes first.
const TURNS: usize = 128;

struct Executor {
    /// Whether [`block_on`] is on the stack.
    running: bool,
    /// Futures that can go on, in the order they were woken.
    ready: VecDeque<Arc<Ticket>>,
    /// Futures that called `yield_now`: behind everything that is ready.
    yielded: Vec<Waker>,
    /// Counts the times that `yielded` was served.
    round: u64,
    /// How spawned futures run; none before the first is spawned.
    spawned: Option<&'static Hooks>,
    /// What is left of the running future's budget; see [`spend`].
    budget: u32,
    /// What the futures wait for. The first [`LISTED_MAX`] are those that `poll` gets, the
    /// rest are the crowd.
    waits: Vec<Entry>,
    /// Which of the list leaves it next for a newcomer.
    next_crowded: usize,
}

/// What [`spawn_local`] brings along. Called through pointers that only it sets, so that a
/// guest which never spawns has none of the code.
struct Hooks {
    /// Polls the future of a ticket.
    run: fn(&Arc<Ticket>),
    /// Drops those that are left.
    clear: fn(),
}

/// One wait.
struct Entry {
    source: Source,
    waker: Waker,
    /// Its index, or [`HAPPENED`].
    place: Rc<Cell<usize>>,
}

/// The place of a wait whose event has happened.
const HAPPENED: usize = usize::MAX;

local!(EXECUTOR: Executor = Executor {
    running: false,
    ready: VecDeque::new(),
    yielded: Vec::new(),
    round: 0,
    spawned: None,
    budget: BUDGET,
    waits: Vec::new(),
    next_crowded: 0,
});

fn with<R>(function: impl FnOnce(&mut Executor) -> R) -> R {
    EXECUTOR.with(|executor| function(&mut executor.borrow_mut()))
}

/// A future's place in the ready queue; at most one at a time.
struct Ticket {
    /// Where the future is; another's place once this one has ended.
    place: usize,
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
    fn new(place: usize) -> Arc<Self> {
        Arc::new(Self {
            place,
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
pub fn wait(source: Source) -> Wait {
    Wait {
        source: Some(source),
        place: None,
    }
}

/// A wait for a [`Source`]; see [`wait`]. Written out, and so are the other futures here: an
/// `async fn` around it would cost each guest a state machine more.
#[derive(Debug)]
#[must_use = "a future does nothing unless it is awaited"]
pub struct Wait {
    source: Option<Source>,
    /// Shared with the entry: its index, or [`HAPPENED`].
    place: Option<Rc<Cell<usize>>>,
}

impl Future for Wait {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if let Some(place) = &self.place {
            if place.get() == HAPPENED {
                self.place = None;
                return Poll::Ready(());
            }
            with(|executor| {
                if let Some(entry) = executor.waits.get_mut(place.get()) {
                    entry.waker.clone_from(context.waker());
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

    fn add(&mut self, source: Source, waker: &Waker) -> Rc<Cell<usize>> {
        let last = self.waits.len();
        let place = Rc::new(Cell::new(last));
        self.waits.push(Entry {
            source,
            waker: waker.clone(),
            place: Rc::clone(&place),
        });
        if last >= LISTED_MAX {
            // The newcomer comes from a future that has just run, so its event is more likely
            // the next one than that of an entry that has stood in the list for long.
            let index = self.next_crowded % LISTED_MAX;
            self.next_crowded = index + 1;
            self.waits.swap(index, last);
            self.settle(index);
            self.settle(last);
        }
        place
    }

    /// Tells an entry where it is now.
    fn settle(&self, index: usize) {
        if let Some(entry) = self.waits.get(index) {
            entry.place.set(index);
        }
    }

    /// Takes an entry out. The last one gets its place, which brings one of the crowd into
    /// the list.
    fn remove(&mut self, index: usize) -> Option<Entry> {
        if index >= self.waits.len() {
            return None;
        }
        let entry = self.waits.swap_remove(index);
        self.settle(index);
        Some(entry)
    }

    /// The waits that `poll` gets.
    fn listed(&self) -> &[Entry] {
        &self.waits[..self.waits.len().min(LISTED_MAX)]
    }
}

/// Wakes the futures whose events `indexes` (ascending) have happened.
fn happened(indexes: &[u32]) {
    // From the end, so that what moves to a free place is no entry that is still to come.
    let mut woken = Vec::with_capacity(indexes.len());
    with(|executor| {
        for &index in indexes.iter().rev() {
            if let Some(entry) = executor.remove(index as usize) {
                entry.place.set(HAPPENED);
                woken.push(entry);
            }
        }
    });
    // Ascending again: first come, first served.
    while let Some(entry) = woken.pop() {
        drop(entry.source);
        entry.waker.wake();
    }
}

/// Wakes the futures, from the wait with the index `from` on, whose events have happened;
/// whether there were any. Never waits.
fn look(from: usize) -> bool {
    let indexes: Vec<u32> = with(|executor| {
        (0u32..)
            .zip(&executor.waits)
            .skip(from)
            .filter_map(|(index, entry)| entry.source.ready().then_some(index))
            .collect()
    });
    happened(&indexes);
    !indexes.is_empty()
}

/// Waits in the host for the first event; at least one future is waiting for one.
fn wait_for_events() {
    let crowded = with(|executor| executor.waits.len() > LISTED_MAX);
    if crowded && look(LISTED_MAX) {
        return;
    }
    // `poll` has no room for the crowd, so it ends soon to look at it again.
    let timer = crowded.then(|| host::timer(RELOOK_NS));
    let indexes = with(|executor| {
        let listed = executor.listed().iter().map(|entry| &*entry.source.0);
        let list: Vec<&host::Pollable> = listed.chain(&timer).collect();
        let mut indexes = host::poll(&list).unwrap_or_default();
        // The timer stands behind the waits, where the crowd begins.
        indexes.retain(|&index| (index as usize) < LISTED_MAX);
        indexes
    });
    // The list has 1 to 1,024 entries, the only things that `poll` may refuse.
    happened(&indexes);
}

/// Lets other tasks run and looks which events have happened, without waiting.
fn look_for_events() {
    host::yield_();
    look(0);
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
            if ticket.place != MAIN {
                if let Some(hooks) = with(|executor| executor.spawned) {
                    (hooks.run)(&ticket);
                }
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
            (yielded, busy, !executor.waits.is_empty())
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

/// Drops what the main future left behind.
fn clear() {
    if let Some(hooks) = with(|executor| executor.spawned) {
        (hooks.clear)();
    }
    drop(with(|executor| mem::take(&mut executor.ready)));
    drop(with(|executor| mem::take(&mut executor.yielded)));
}

/// Lets the other futures of this task run, and the other tasks of the caller's priority.
pub const fn yield_now() -> YieldNow {
    YieldNow { asked: None }
}

/// What [`yield_now`] gives.
#[derive(Debug)]
#[must_use = "a future does nothing unless it is awaited"]
pub struct YieldNow {
    /// The round in which it was first polled, and the waker it left.
    asked: Option<(u64, Waker)>,
}

impl Future for YieldNow {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        with(|executor| {
            let waker = context.waker();
            if let Some((round, known)) = &self.asked {
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
            self.asked = Some((executor.round, waker.clone()));
            Poll::Pending
        })
    }
}

/// Takes one from the future's budget and yields when it is used up. Each call to the host
/// that succeeds without waiting spends one, so that a fast connection can't keep the other
/// futures from running.
pub(crate) const fn spend() -> Spend {
    Spend { yielding: None }
}

/// What [`spend`] gives.
#[must_use = "a future does nothing unless it is awaited"]
pub(crate) struct Spend {
    yielding: Option<YieldNow>,
}

impl Future for Spend {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.yielding.is_none() {
            let left = with(|executor| {
                executor.budget = executor.budget.saturating_sub(1);
                executor.budget
            });
            if left > 0 {
                return Poll::Ready(());
            }
        }
        let yielding = self.yielding.get_or_insert(yield_now());
        Pin::new(yielding).poll(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::cell::RefCell;

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
            let (listed, all) = with(|executor| (executor.listed().len(), executor.waits.len()));
            assert_eq!((listed, all), (LISTED_MAX, 3 * EVENTS_MAX));
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
            assert_eq!(with(|executor| executor.waits.len()), LISTED_MAX + 2);
            flag.set(true);
            assert_eq!(late.await, Some(()));
            // The one left in the crowd moves up when one of the list goes.
            assert_eq!(with(|executor| executor.waits.len()), LISTED_MAX + 1);
            idle[7].abort();
            assert_eq!(with(|executor| executor.listed().len()), LISTED_MAX);
            assert_eq!(with(|executor| executor.waits.len()), LISTED_MAX);
            idle.iter().for_each(JoinHandle::abort);
            assert!(with(|executor| executor.waits.is_empty()));
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
