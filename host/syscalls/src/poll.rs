//! `smallos:kernel/poll`: waiting for the first of many events.

use crate::clients::Interest;
use crate::platform::{Console, Listener, Lookup, Platform, Udp};
use crate::task::{Object, Task, pending};
use alloc::vec::Vec;
use core::task::Poll as Ready;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::{Poll, PollError, PollableHandle};
use smallos_contract::system::console::Output;
use smallos_kernel::{Instant, Pid, SignalSet, Wait};

/// The most pollables in one call.
const POLLABLES_MAX: usize = 1024;

/// What a pollable stands for. Sockets are named by their handles; one that is gone counts
/// as ready, because the call that would report it doesn't wait.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Pollable {
    Instant(Instant),
    Signals(SignalSet),
    Ended(Pid),
    StreamConnected(u32),
    StreamReadable(u32),
    StreamWritable(u32),
    Acceptable(u32),
    Receivable(u32),
    Sendable(u32),
    Answered(u32),
    Takeable,
    Client(u32, Interest),
    ConsoleWritable(Output),
    ConsoleReadable,
}

/// What the kernel has to watch for the pollables that aren't ready.
#[derive(Default)]
struct Awaited {
    until: Option<Instant>,
    signals: SignalSet,
    tasks: Vec<Pid>,
    /// When the clients were looked at: one look at the clock is enough for all of them.
    now: Option<Instant>,
}

impl Awaited {
    fn wake_at(&mut self, when: Instant) {
        self.until = Some(self.until.map_or(when, |until| until.min(when)));
    }
}

impl<P: Platform> Task<P> {
    fn pollable(&mut self, handle: PollableHandle) -> Result<Pollable, Fault> {
        match self.handles.get(handle.0)? {
            Object::Pollable(pollable) => Ok(*pollable),
            _ => Err(Fault::BadHandle),
        }
    }

    /// Whether the event has happened; if not, it is added to what is awaited.
    fn look(&mut self, pollable: Pollable, awaited: &mut Awaited) -> bool {
        match pollable {
            Pollable::Instant(when) => {
                let ready = self.platform.now() >= when;
                if !ready {
                    awaited.wake_at(when);
                }
                ready
            }
            Pollable::Signals(set) => {
                awaited.signals.0 |= set.0;
                let pending = self.platform.with_kernel(|k| k.pending_signals(self.pid));
                pending.0 & set.0 != 0
            }
            Pollable::Ended(pid) => {
                let ended = self
                    .platform
                    .with_kernel(|k| !matches!(k.outcome(pid), Ok(None)));
                if !ended {
                    awaited.tasks.push(pid);
                }
                ended
            }
            Pollable::ConsoleWritable(to) => {
                Console::writable(&self.platform, self.pid, to).is_ready()
            }
            Pollable::ConsoleReadable => Console::readable(&self.platform, self.pid).is_ready(),
            Pollable::Client(handle, interest) => {
                let now = *awaited.now.get_or_insert_with(|| self.platform.now());
                self.client_is_ready(handle, interest, now)
            }
            Pollable::Takeable => self.platform.takeable(self.pid).is_ready(),
            Pollable::StreamConnected(handle) => match self.handles.get(handle) {
                Ok(Object::Stream(stream)) => {
                    let grants = &self.spec.inherited.grants;
                    let ready = stream.drive(&self.platform, grants, self.pid).is_ready();
                    if let (false, Some(until)) = (ready, stream.deadline()) {
                        awaited.wake_at(until);
                    }
                    ready
                }
                _ => true,
            },
            Pollable::StreamReadable(handle) => match self.handles.get(handle) {
                Ok(Object::Stream(stream)) => stream.readable().is_ready(),
                _ => true,
            },
            Pollable::StreamWritable(handle) => match self.handles.get(handle) {
                Ok(Object::Stream(stream)) => stream.writable().is_ready(),
                _ => true,
            },
            Pollable::Acceptable(handle) => match self.handles.get(handle) {
                Ok(Object::Listener(listener)) => listener.acceptable().is_ready(),
                _ => true,
            },
            Pollable::Receivable(handle) => match self.handles.get(handle) {
                Ok(Object::Udp(socket)) => socket.udp.receivable().is_ready(),
                _ => true,
            },
            Pollable::Sendable(handle) => match self.handles.get(handle) {
                Ok(Object::Udp(socket)) => socket.udp.sendable().is_ready(),
                _ => true,
            },
            Pollable::Answered(handle) => match self.handles.get(handle) {
                Ok(Object::Lookup(lookup)) => lookup.answer().is_ready(),
                _ => true,
            },
        }
    }

    /// Looks at all of them; parks and looks again until at least one is ready.
    fn first_ready(&mut self, handles: &[PollableHandle]) -> Ready<Result<Vec<u32>, Fault>> {
        loop {
            // What an earlier look found out is no reason to give way now.
            self.chores.take_busy();
            let mut awaited = Awaited::default();
            let mut ready = Vec::new();
            for (index, handle) in handles.iter().enumerate() {
                let pollable = match self.pollable(*handle) {
                    Ok(pollable) => pollable,
                    Err(fault) => return Ready::Ready(Err(fault)),
                };
                if self.look(pollable, &mut awaited) {
                    ready.push(index as u32);
                }
            }
            if !ready.is_empty() {
                return Ready::Ready(Ok(ready));
            }
            if self.chores.take_busy() {
                self.give_way();
                return Ready::Pending;
            }
            let Awaited {
                until,
                signals,
                tasks,
                now: _,
            } = awaited;
            pending!(self.park(Wait {
                until,
                signals,
                tasks: &tasks
            }));
        }
    }
}

impl<P: Platform> Poll for Task<P> {
    fn pollable_ready(&mut self, this: PollableHandle) -> Result<bool, Fault> {
        let pollable = self.pollable(this)?;
        Ok(self.look(pollable, &mut Awaited::default()))
    }

    fn pollable_block(&mut self, this: PollableHandle) -> Ready<Result<(), Fault>> {
        self.first_ready(&[this]).map(|result| result.map(drop))
    }

    fn poll(
        &mut self,
        pollables: &[PollableHandle],
    ) -> Ready<Result<Result<Vec<u32>, PollError>, Fault>> {
        match pollables.len() {
            0 => Ready::Ready(Ok(Err(PollError::Empty))),
            1..=POLLABLES_MAX => self.first_ready(pollables).map(|result| result.map(Ok)),
            _ => Ready::Ready(Ok(Err(PollError::TooMany))),
        }
    }

    fn drop_pollable(&mut self, this: PollableHandle) -> Result<(), Fault> {
        self.pollable(this)?;
        self.handles.remove(this.0).map(drop)
    }
}
