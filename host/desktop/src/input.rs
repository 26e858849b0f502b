//! Standard input: a thread that reads ahead by one bounded buffer, started when a task
//! first asks.

use crate::Desktop;
use smallos_contract::system::console::ConsoleError;
use smallos_kernel::Pid;
use smallos_syscalls::Waiters;
use std::io::Read;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

const BUFFER_BYTES: usize = 64 << 10;

pub(crate) struct Input {
    queue: Arc<Queue>,
}

struct Queue {
    state: Mutex<State>,
    /// The reading thread waits here until its buffer is used up.
    emptied: Condvar,
}

#[derive(Default)]
struct State {
    bytes: Vec<u8>,
    used: usize,
    started: bool,
    ended: bool,
    waiting: Waiters,
}

impl State {
    fn has_something(&self) -> bool {
        self.used < self.bytes.len() || self.ended
    }
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Input {
    pub fn new() -> Self {
        let queue = Queue {
            state: Mutex::default(),
            emptied: Condvar::new(),
        };
        Self {
            queue: Arc::new(queue),
        }
    }

    pub fn read(
        &self,
        desktop: &Desktop,
        owner: Pid,
        max: usize,
    ) -> Poll<Result<Vec<u8>, ConsoleError>> {
        let mut state = self.queue.lock();
        self.start(desktop, &mut state);
        if !state.has_something() {
            state.waiting.add(owner);
            return Poll::Pending;
        }
        let end = state.bytes.len().min(state.used + max);
        let taken = state.bytes[state.used..end].to_vec();
        state.used = end;
        if state.used == state.bytes.len() {
            self.queue.emptied.notify_one();
        }
        Poll::Ready(Ok(taken))
    }

    pub fn readable(&self, desktop: &Desktop, owner: Pid) -> Poll<()> {
        let mut state = self.queue.lock();
        self.start(desktop, &mut state);
        if state.has_something() {
            return Poll::Ready(());
        }
        state.waiting.add(owner);
        Poll::Pending
    }

    fn start(&self, desktop: &Desktop, state: &mut State) {
        if state.started {
            return;
        }
        let (desktop, queue) = (desktop.clone(), self.queue.clone());
        let thread = std::thread::Builder::new().name("smallos-stdin".into());
        state.started = true;
        state.ended = thread.spawn(move || read_ahead(&desktop, &queue)).is_err();
    }
}

fn read_ahead(desktop: &Desktop, queue: &Queue) {
    let mut buffer = vec![0; BUFFER_BYTES];
    loop {
        let read = std::io::stdin().read(&mut buffer).unwrap_or(0);
        let mut state = queue.lock();
        state.bytes.clear();
        state.bytes.extend_from_slice(&buffer[..read]);
        state.used = 0;
        state.ended = read == 0;
        let mut waiting = std::mem::take(&mut state.waiting);
        drop(state);
        desktop.notify(waiting.drain());
        if read == 0 {
            return;
        }
        let mut state = queue.lock();
        while state.used < state.bytes.len() {
            state = queue
                .emptied
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}
