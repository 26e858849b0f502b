//! A client as the task sees it: something in its handle table that is driven by the calls
//! which wait for it, and now and then by a deadline of its own.

use super::kinds::Kind;
use crate::handles::Handles;
use crate::platform::Platform;
use crate::poll::Pollable;
use crate::task::{Object, Task};
use crate::tcp::Connection;
use alloc::string::String;
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tls::TlsOptions;
use smallos_grants::Grants;
use smallos_kernel::{Instant, Pid, SignalSet, Wait};

/// Steps of one client before other tasks get their turn. Each moves at most 64 KiB in.
const STEPS_MAX: u32 = 64;

/// What a subscription to a client stands for; each protocol gives its own meaning to the
/// numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Interest(pub u8);

/// What a client has around it while it is driven.
pub(crate) struct Around<'a, P: Platform> {
    pub platform: &'a P,
    pub grants: &'a Grants,
    pub owner: Pid,
    pub now: Instant,
}

/// A connection that a client asks its task for.
pub(crate) struct Wanted {
    pub host: String,
    pub port: u16,
    pub tls: Option<TlsOptions>,
}

/// A client in a task's handle table.
pub(crate) trait Client<P: Platform> {
    /// Moves bytes and lets timers run, as far as goes without waiting. True if anything
    /// happened: then another step may find more. When it is false, the platform will tell
    /// the kernel once another try may succeed.
    fn step(&mut self, around: &Around<'_, P>) -> bool;
    /// Whether the call that the interest stands for wouldn't wait.
    fn is_ready(&self, interest: Interest) -> bool;
    /// When it wants a step, whatever happens.
    fn next_deadline(&self) -> Option<Instant>;
    /// A connection that it needs to go on, say where a redirect leads. Asked after each step;
    /// the task checks its grants and answers by `supply`.
    fn wanted(&mut self) -> Option<Wanted> {
        None
    }
    /// The connection that was wanted, being made, or why there is none.
    fn supply(&mut self, _made: Result<Connection<P>, ErrorCode>, _now: Instant) {}
}

/// How an attempt ended that found nothing.
enum Idle {
    /// Nothing more will happen until the platform or the client's deadline says so.
    Waiting,
    /// The client is busy, but others must have their turn.
    Busy,
}

impl<P: Platform> Task<P> {
    /// Puts a client into the handle table.
    pub(crate) fn insert_client(&mut self, client: impl Kind<P>) -> Result<u32, Fault> {
        let deadline = client.next_deadline();
        let handle = self.handles.insert(Object::Client(client.wrap()))?;
        self.chores.add(handle, deadline);
        Ok(handle)
    }

    /// A client of this type, and what it has around it.
    pub(crate) fn client<C: Kind<P>>(
        &mut self,
        handle: u32,
    ) -> Result<(&mut C, Around<'_, P>), Fault> {
        let around = Around {
            platform: &self.platform,
            grants: &self.spec.inherited.grants,
            owner: self.pid,
            now: self.platform.now(),
        };
        Ok((client_in(&mut self.handles, handle)?, around))
    }

    /// The guest dropped a client. What it had still to send goes out if that needs no
    /// waiting.
    pub(crate) fn drop_client<C: Kind<P>>(&mut self, handle: u32) -> Result<(), Fault> {
        let (client, around) = self.client::<C>(handle)?;
        client.step(&around);
        self.remove_client::<C>(handle).map(drop)
    }

    /// Takes a client of this type out of the table.
    pub(crate) fn remove_client<C: Kind<P>>(&mut self, handle: u32) -> Result<C, Fault> {
        client_in::<P, C>(&mut self.handles, handle)?;
        let Object::Client(client) = self.handles.remove(handle)? else {
            return Err(Fault::BadHandle);
        };
        self.chores.remove(handle);
        C::unwrap(client).ok_or(Fault::BadHandle)
    }

    /// Drives a client until `check` finds what the caller looks for, as far as goes without
    /// waiting.
    pub(crate) fn try_client<C: Kind<P>, T>(
        &mut self,
        handle: u32,
        mut check: impl FnMut(&mut C, &Around<'_, P>) -> Option<T>,
    ) -> Result<Option<T>, Fault> {
        Ok(self.attempt(handle, &mut check)?.ok())
    }

    fn attempt<C: Kind<P>, T>(
        &mut self,
        handle: u32,
        check: &mut impl FnMut(&mut C, &Around<'_, P>) -> Option<T>,
    ) -> Result<Result<T, Idle>, Fault> {
        let mut found = Err(Idle::Busy);
        let mut deadline = None;
        for _ in 0..STEPS_MAX {
            let (client, around) = self.client::<C>(handle)?;
            let checked = check(client, &around);
            // Also after a success: what the call left to be sent goes out now.
            let mut moved = client.step(&around);
            deadline = client.next_deadline();
            if let Some(wanted) = client.wanted() {
                self.supply_client(handle, &wanted);
                moved = true;
            }
            if let Some(value) = checked {
                found = Ok(value);
                break;
            }
            if !moved {
                found = Err(Idle::Waiting);
                break;
            }
        }
        self.chores.note(deadline);
        Ok(found)
    }

    /// As [`Task::try_client`], but waits. `None` if `timeout_ns` is over before.
    pub(crate) fn until_client<C: Kind<P>, T>(
        &mut self,
        handle: u32,
        timeout_ns: Option<u64>,
        mut check: impl FnMut(&mut C, &Around<'_, P>) -> Option<T>,
    ) -> Poll<Result<Option<T>, Fault>> {
        loop {
            let idle = match self.attempt(handle, &mut check) {
                Err(fault) => return Poll::Ready(Err(fault)),
                Ok(Ok(value)) => return Poll::Ready(Ok(Some(value))),
                Ok(Err(idle)) => idle,
            };
            let now = self.platform.now();
            let over = timeout_ns.map(|timeout| {
                let end = Instant(now.0.saturating_add(timeout));
                *self.progress.until.get_or_insert(end)
            });
            if over.is_some_and(|over| now >= over) {
                // A busy attempt ends with a step whose fruit nobody has looked at.
                let (client, around) = match self.client::<C>(handle) {
                    Ok(client) => client,
                    Err(fault) => return Poll::Ready(Err(fault)),
                };
                return Poll::Ready(Ok(check(client, &around)));
            }
            if matches!(idle, Idle::Busy) {
                self.give_way();
                return Poll::Pending;
            }
            let parked = self.park(Wait {
                until: over,
                signals: SignalSet(0),
                tasks: &[],
            });
            if parked.is_pending() {
                return Poll::Pending;
            }
        }
    }

    /// Begins to make the connection that a client asked for.
    pub(crate) fn supply_client(&mut self, handle: u32, wanted: &Wanted) {
        let made = self.open_connection(&wanted.host, wanted.port, wanted.tls.as_ref());
        let now = self.platform.now();
        if let Ok(Object::Client(client)) = self.handles.get(handle) {
            let client = client.as_client();
            client.supply(made, now);
            self.chores.note(client.next_deadline());
        }
    }

    /// An event of a client's.
    pub(crate) fn subscribe_client<C: Kind<P>>(
        &mut self,
        handle: u32,
        interest: Interest,
    ) -> Result<PollableHandle, Fault> {
        client_in::<P, C>(&mut self.handles, handle)?;
        self.subscribe(Pollable::Client(handle, interest))
    }

    /// Whether the event of a client has come, as far as can be found out without waiting. A
    /// client that is gone counts as ready: the call that would report it doesn't wait.
    pub(crate) fn client_is_ready(
        &mut self,
        handle: u32,
        interest: Interest,
        now: Instant,
    ) -> bool {
        for _ in 0..STEPS_MAX {
            let around = Around {
                platform: &self.platform,
                grants: &self.spec.inherited.grants,
                owner: self.pid,
                now,
            };
            let Ok(Object::Client(client)) = self.handles.get(handle) else {
                return true;
            };
            let client = client.as_client();
            if client.is_ready(interest) {
                return true;
            }
            let moved = client.step(&around);
            let wanted = client.wanted();
            self.chores.note(client.next_deadline());
            match wanted {
                Some(wanted) => self.supply_client(handle, &wanted),
                None if moved => {}
                None => return false,
            }
        }
        self.chores.set_busy();
        false
    }
}

fn client_in<P: Platform, C: Kind<P>>(
    handles: &mut Handles<Object<P>>,
    handle: u32,
) -> Result<&mut C, Fault> {
    match handles.get(handle)? {
        Object::Client(client) => C::of(client).ok_or(Fault::BadHandle),
        _ => Err(Fault::BadHandle),
    }
}
