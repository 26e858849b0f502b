//! One task as its guest's calls see it: who it is, what it may do, what it holds, and how
//! far its present waiting call has come.

use crate::clients::{AnyClient, Chores};
use crate::handles::{self, Handles, Kind};
use crate::platform::{Net, Platform};
use crate::poll::Pollable;
use crate::spec::{Shared, TaskSpec};
use crate::tcp::Connection;
use crate::udp::Socket;
use alloc::vec::Vec;
use core::task::Poll;
use smallos_contract::{Fault, Waiter};
use smallos_kernel::{Instant, Pid, SignalSet, Wait, Waited};

/// The state behind one guest's syscalls. Dropping it closes everything the guest held.
pub struct Task<P: Platform> {
    pub(crate) platform: P,
    pub(crate) pid: Pid,
    pub(crate) spec: Shared<TaskSpec<P::Module>>,
    pub(crate) handles: Handles<Object<P>>,
    pub(crate) progress: Progress,
    pub(crate) chores: Chores,
}

/// What a handle of the guest's stands for.
pub(crate) enum Object<P: Platform> {
    Pollable(Pollable),
    Stream(Connection<P>),
    Listener(<P as Net>::Listener),
    Udp(Socket<P>),
    Lookup(<P as Net>::Lookup),
    Client(AnyClient<P>),
}

impl<P: Platform> handles::Object for Object<P> {
    fn kind(&self) -> Kind {
        match self {
            Object::Pollable(_) => Kind::Event,
            Object::Stream(_) | Object::Client(_) => Kind::Connection,
            Object::Listener(_) | Object::Udp(_) | Object::Lookup(_) => Kind::Other,
        }
    }
}

/// How far the present waiting call has come. Reset when a new one begins.
#[derive(Default)]
pub(crate) struct Progress {
    /// When the wait is over.
    pub until: Option<Instant>,
    /// The call has given the processor away once.
    pub yielded: bool,
    /// Bytes written, or tasks joined, so far.
    pub count: usize,
    /// Bytes that `join-all` has collected.
    pub bytes: usize,
    /// What `join-all` has collected.
    pub results: Vec<Vec<u8>>,
    /// The stream or look-up that the call works on before the guest has its handle.
    pub handle: Option<u32>,
    /// The request of a client's whose answer the call waits for.
    #[cfg_attr(
        not(all(feature = "web", feature = "redis", feature = "mqtt")),
        allow(dead_code)
    )]
    pub request: Option<u64>,
}

impl<P: Platform> Task<P> {
    /// The state of a task that is about to start.
    pub fn new(platform: P, pid: Pid, spec: Shared<TaskSpec<P::Module>>) -> Self {
        let handles = Handles::new(spec.limits.handles);
        Self {
            platform,
            pid,
            spec,
            handles,
            progress: Progress::default(),
            chores: Chores::default(),
        }
    }

    /// Its pid.
    pub fn pid(&self) -> Pid {
        self.pid
    }

    /// What it was started from.
    pub fn spec(&self) -> &TaskSpec<P::Module> {
        &self.spec
    }

    /// The host that it runs on.
    pub fn platform(&self) -> &P {
        &self.platform
    }

    /// Registers what the task waits for. `Ready` asks the caller to look again at once.
    pub(crate) fn park(&mut self, mut wait: Wait<'_>) -> Poll<()> {
        if let Some(due) = self.chores.due() {
            let now = self.platform.now();
            if now >= due {
                self.do_chores(now);
                return Poll::Ready(());
            }
            wait.until = Some(wait.until.map_or(due, |until| until.min(due)));
        }
        // Only a deadline needs the time, and reading a clock costs more than the rest.
        let now = if wait.until.is_some() {
            self.platform.now()
        } else {
            Instant(0)
        };
        match self
            .platform
            .with_kernel(|kernel| kernel.wait(now, self.pid, wait))
        {
            Waited::Ready => Poll::Ready(()),
            Waited::Registered => Poll::Pending,
        }
    }

    /// Lets other tasks of its level run; the waiting call is tried again after them.
    pub(crate) fn give_way(&mut self) {
        if let Some(due) = self.chores.due() {
            let now = self.platform.now();
            if now >= due {
                self.do_chores(now);
            }
        }
        self.platform
            .with_kernel(|kernel| kernel.yield_now(self.pid));
    }

    /// Waits for whatever the platform tells the kernel about this task.
    pub(crate) fn park_for_notice(&mut self) -> Poll<()> {
        self.park(Wait {
            until: None,
            signals: SignalSet(0),
            tasks: &[],
        })
    }

    /// Tries until there is a result, parking in between as long as the kernel says so.
    pub(crate) fn until_ready<R>(
        &mut self,
        mut attempt: impl FnMut(&mut Self) -> Result<Poll<R>, Fault>,
    ) -> Poll<Result<R, Fault>> {
        loop {
            match attempt(self) {
                Err(fault) => return Poll::Ready(Err(fault)),
                Ok(Poll::Ready(result)) => return Poll::Ready(Ok(result)),
                Ok(Poll::Pending) => {}
            }
            if self.park_for_notice().is_pending() {
                return Poll::Pending;
            }
        }
    }
}

impl<P: Platform> Waiter for Task<P> {
    fn begin_wait(&mut self) {
        self.progress = Progress::default();
    }
}

/// Leaves a loop of a waiting call when there is nothing to do but wait.
macro_rules! pending {
    ($wait:expr) => {
        if $wait.is_pending() {
            return core::task::Poll::Pending;
        }
    };
}
pub(crate) use pending;
