//! How many connections a server has, and how they hear that it stops.

use alloc::{rc::Rc, vec::Vec};
use core::{
    cell::{Cell, RefCell},
    future::{Future, poll_fn},
    pin::pin,
    task::{Context, Poll, Waker},
};

/// Shared by a server and its connections.
#[derive(Debug, Default)]
pub(super) struct Guests {
    count: Cell<usize>,
    stopping: Cell<bool>,
    /// Of the idle connections, by their seats.
    idle: RefCell<Vec<Option<Waker>>>,
    free: RefCell<Vec<usize>>,
    /// The server, while it waits for a connection to end.
    host: RefCell<Option<Waker>>,
}

/// One connection's place. Dropping it gives it back.
#[derive(Debug)]
pub(super) struct Seat {
    guests: Rc<Guests>,
    number: usize,
}

impl Guests {
    pub(super) fn seat(self: &Rc<Self>) -> Seat {
        self.count.set(self.count.get() + 1);
        let number = self.free.borrow_mut().pop().unwrap_or_else(|| {
            let mut idle = self.idle.borrow_mut();
            idle.push(None);
            idle.len() - 1
        });
        Seat {
            guests: Rc::clone(self),
            number,
        }
    }

    /// Waits until there are fewer than `max` connections.
    pub(super) async fn below(&self, max: usize) {
        poll_fn(|context| {
            if self.count.get() < max {
                return Poll::Ready(());
            }
            *self.host.borrow_mut() = Some(context.waker().clone());
            Poll::Pending
        })
        .await
    }

    /// Ends the idle connections, and the others after their answer.
    pub(super) fn stop(&self) {
        self.stopping.set(true);
        let wakers: Vec<Waker> = self
            .idle
            .borrow_mut()
            .iter_mut()
            .filter_map(Option::take)
            .collect();
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl Seat {
    /// Whether the server stops.
    pub(super) fn is_stopped(&self) -> bool {
        self.guests.stopping.get()
    }

    /// Runs a future unless the server stops meanwhile.
    pub(super) async fn unless_stopped<F: Future>(&self, future: F) -> Option<F::Output> {
        let mut future = pin!(future);
        poll_fn(|context| {
            if self.guests.stopping.get() {
                return Poll::Ready(None);
            }
            let found = future.as_mut().poll(context).map(Some);
            if found.is_pending() {
                self.remember(context);
            }
            found
        })
        .await
    }

    fn remember(&self, context: &Context<'_>) {
        if let Some(seat) = self.guests.idle.borrow_mut().get_mut(self.number) {
            match seat {
                Some(waker) => waker.clone_from(context.waker()),
                None => *seat = Some(context.waker().clone()),
            }
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let guests = &self.guests;
        let waker = guests
            .idle
            .borrow_mut()
            .get_mut(self.number)
            .and_then(Option::take);
        guests.free.borrow_mut().push(self.number);
        guests.count.set(guests.count.get().saturating_sub(1));
        let host = guests.host.borrow_mut().take();
        drop(waker);
        if let Some(host) = host {
            host.wake();
        }
    }
}
