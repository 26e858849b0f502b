//! Futures beside the main one: [`spawn_local`] and what it gives. The executor reaches them
//! through [`Hooks`] only, so that a guest without them doesn't carry this code.

use alloc::{boxed::Box, rc::Rc, sync::Arc, task::Wake as _, vec::Vec};
use core::{
    cell::RefCell,
    future::Future,
    pin::Pin,
    task::{Context, Poll, Waker},
};

use super::{Hooks, Ticket, with};
use crate::local::local;

type LocalFuture = Pin<Box<dyn Future<Output = ()>>>;

static HOOKS: Hooks = Hooks { run, clear };

/// The spawned futures.
struct List {
    /// `None` is a free place.
    futures: Vec<Option<Spawned>>,
    /// The free places.
    free: Vec<usize>,
}

/// A spawned future.
struct Spawned {
    ticket: Arc<Ticket>,
    /// `None` while it runs.
    future: Option<LocalFuture>,
}

local!(LIST: List = List {
    futures: Vec::new(),
    free: Vec::new(),
});

fn with_list<R>(function: impl FnOnce(&mut List) -> R) -> R {
    LIST.with(|list| function(&mut list.borrow_mut()))
}

/// Starts a future inside this task. It runs beside the main one, on the same memory and the
/// same handles, whenever the others wait. It is no task of the host's: for one of those see
/// [`crate::task::Spawn`].
///
/// Dropping the handle lets the future run on. It runs only while an executor does: in a task
/// whose function isn't async, and that doesn't call [`block_on`](super::block_on), it never runs.
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
    let future: LocalFuture = Box::pin(async move {
        let value = future.await;
        guard.0.borrow_mut().value = Some(value);
    });
    with(|executor| executor.spawned = Some(&HOOKS));
    let ticket = with_list(|list| list.begin(future));
    Arc::clone(&ticket).wake();
    JoinHandle { slot, ticket }
}

fn run(ticket: &Arc<Ticket>) {
    // Taken out while it runs, so that it can spawn, abort and be aborted. None: it has ended,
    // and was woken once more.
    let taken = with_list(|list| list.get(ticket)?.future.take());
    let Some(mut future) = taken else {
        return;
    };
    let waker = Waker::from(Arc::clone(ticket));
    let state = future.as_mut().poll(&mut Context::from_waker(&waker));
    let ended = with_list(|list| {
        // None: it has aborted itself.
        match list.get(ticket) {
            Some(spawned) if state.is_pending() => spawned.future.replace(future),
            _ => {
                drop(list.end(ticket));
                Some(future)
            }
        }
    });
    // After the borrow: dropping a future may drop waits of its own.
    drop(ended);
}

/// Drops those that are left. Dropping a future may drop waits of its own, so each comes out
/// before it is dropped.
fn clear() {
    while let Some(left) = with_list(|list| list.futures.pop()) {
        drop(left);
    }
    with_list(|list| list.free.clear());
}

impl List {
    fn begin(&mut self, future: LocalFuture) -> Arc<Ticket> {
        // While everything is dropped at the end, free places may lie behind the end.
        let free = self.free.pop().filter(|&place| place < self.futures.len());
        let place = free.unwrap_or_else(|| {
            self.futures.push(None);
            self.futures.len() - 1
        });
        let ticket = Ticket::new(place);
        let spawned = Spawned {
            ticket: Arc::clone(&ticket),
            future: Some(future),
        };
        if let Some(entry) = self.futures.get_mut(place) {
            *entry = Some(spawned);
        }
        ticket
    }

    /// The future of this ticket, if it hasn't ended.
    fn get(&mut self, ticket: &Arc<Ticket>) -> Option<&mut Spawned> {
        let spawned = self.futures.get_mut(ticket.place)?.as_mut()?;
        Arc::ptr_eq(&spawned.ticket, ticket).then_some(spawned)
    }

    /// Takes a future out for good.
    fn end(&mut self, ticket: &Arc<Ticket>) -> Option<Spawned> {
        self.get(ticket)?;
        self.free.push(ticket.place);
        self.futures.get_mut(ticket.place)?.take()
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
    ticket: Arc<Ticket>,
}

impl<T> JoinHandle<T> {
    /// Drops the future: now, or, if the caller runs inside it, when it next waits.
    pub fn abort(&self) {
        // What comes out is dropped after the borrow. One that runs is dropped by who runs it.
        drop(with_list(|list| list.end(&self.ticket)));
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
