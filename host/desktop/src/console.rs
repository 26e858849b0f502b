//! Output: a bounded buffer and a thread of its own for each stream, so that a slow terminal
//! makes those wait who write to it and nobody else.

use crate::Desktop;
use smallos_contract::system::console::{ConsoleError, Output as Which};
use smallos_kernel::Pid;
use smallos_syscalls::Waiters;
use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

/// Enough for the longest single write, twice.
const BUFFER_BYTES_MAX: usize = 128 << 10;

pub(crate) struct Output {
    which: Which,
    lines_max: usize,
    queue: Arc<Queue>,
}

struct Queue {
    state: Mutex<State>,
    /// The writer thread waits here for bytes.
    filled: Condvar,
    /// The host waits here for room, or for the end of what there is.
    emptied: Condvar,
}

#[derive(Default)]
struct State {
    bytes: Vec<u8>,
    lines: usize,
    /// The thread has taken bytes that it is still writing.
    writing: bool,
    started: bool,
    closed: bool,
    /// Why it is closed.
    lost: Option<Arc<io::Error>>,
    /// Everybody is being stopped for it: who writes waits for its end.
    ending: bool,
    /// Who wants to know of it.
    when_lost: Option<WhenLost>,
    waiting: Waiters,
}

type WhenLost = Box<dyn FnOnce(&io::Error) -> bool + Send>;

impl Queue {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Output {
    pub fn new(which: Which, lines_max: usize) -> Self {
        let queue = Queue {
            state: Mutex::default(),
            filled: Condvar::new(),
            emptied: Condvar::new(),
        };
        Self {
            which,
            lines_max: lines_max.max(1),
            queue: Arc::new(queue),
        }
    }

    /// Takes all the bytes or none.
    pub fn write(
        &self,
        desktop: &Desktop,
        owner: Pid,
        bytes: &[u8],
    ) -> Poll<Result<(), ConsoleError>> {
        let mut state = self.queue.lock();
        if state.ending {
            return Poll::Pending;
        }
        if state.closed {
            return Poll::Ready(Err(ConsoleError::Closed));
        }
        if !self.fits(&state, bytes.len()) {
            state.waiting.add(owner);
            return Poll::Pending;
        }
        self.start(desktop, &mut state);
        self.push(&mut state, bytes);
        Poll::Ready(Ok(()))
    }

    pub fn writable(&self, owner: Pid) -> Poll<()> {
        let mut state = self.queue.lock();
        if state.ending {
            return Poll::Pending;
        }
        if state.closed || self.fits(&state, BUFFER_BYTES_MAX / 2) {
            return Poll::Ready(());
        }
        state.waiting.add(owner);
        Poll::Pending
    }

    /// For log entries, which are dropped rather than waited for.
    pub fn try_write(&self, desktop: &Desktop, bytes: &[u8]) -> bool {
        let mut state = self.queue.lock();
        let fits = self.fits(&state, bytes.len()) && !state.closed;
        if fits {
            self.start(desktop, &mut state);
            self.push(&mut state, bytes);
        }
        fits
    }

    pub fn write_blocking(&self, desktop: &Desktop, bytes: &[u8]) {
        for part in bytes.chunks(BUFFER_BYTES_MAX / 2) {
            let mut state = self.queue.lock();
            self.start(desktop, &mut state);
            while !state.closed && !self.fits(&state, part.len()) {
                state = self
                    .queue
                    .emptied
                    .wait(state)
                    .unwrap_or_else(PoisonError::into_inner);
            }
            if state.closed {
                return;
            }
            self.push(&mut state, part);
        }
    }

    /// Waits until everything is written, or the other side is gone.
    pub fn drain(&self) {
        let mut state = self.queue.lock();
        if !state.started {
            write_out(self.which, &std::mem::take(&mut state.bytes)).ok();
            return;
        }
        while !state.closed && (state.writing || !state.bytes.is_empty()) {
            state = self
                .queue
                .emptied
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// An empty buffer takes any single write, so that a small bound can't block for ever.
    fn fits(&self, state: &State, len: usize) -> bool {
        state.bytes.is_empty()
            || (state.lines < self.lines_max && state.bytes.len() + len <= BUFFER_BYTES_MAX)
    }

    fn push(&self, state: &mut State, bytes: &[u8]) {
        let was_empty = state.bytes.is_empty();
        state.bytes.extend_from_slice(bytes);
        state.lines += bytes.iter().filter(|b| **b == b'\n').count();
        if was_empty {
            self.queue.filled.notify_one();
        }
    }

    fn start(&self, desktop: &Desktop, state: &mut State) {
        if state.started {
            return;
        }
        let (desktop, queue, which) = (desktop.clone(), self.queue.clone(), self.which);
        let name = match which {
            Which::Stdout => "smallos-stdout",
            Which::Stderr => "smallos-stderr",
        };
        let thread = std::thread::Builder::new().name(name.into());
        match thread.spawn(move || write_all(&desktop, &queue, which)) {
            Ok(_) => state.started = true,
            Err(error) => {
                state.closed = true;
                state.lost = Some(Arc::new(error));
            }
        }
    }
}

impl Desktop {
    /// Why a stream takes nothing any more, if something was written that could not be
    /// delivered. [`io::ErrorKind::BrokenPipe`] is a reader that went away.
    pub fn lost_output(&self, to: Which) -> Option<Arc<io::Error>> {
        self.output(to).queue.lock().lost.clone()
    }

    /// Calls `tell` once, when a stream is found to take nothing any more and before any
    /// task learns it; on a thread that may wait, but not for this stream. `tell` answers
    /// whether it stopped all tasks: then those that write wait for their end and never
    /// learn it. For a call that comes too late there is [`Desktop::lost_output`]. Only the
    /// last call for a stream counts.
    pub fn when_output_is_lost(
        &self,
        to: Which,
        tell: impl FnOnce(&io::Error) -> bool + Send + 'static,
    ) {
        self.output(to).queue.lock().when_lost = Some(Box::new(tell));
    }
}

fn write_all(desktop: &Desktop, queue: &Queue, which: Which) {
    let mut batch = Vec::new();
    loop {
        let mut state = queue.lock();
        while state.bytes.is_empty() {
            state = queue
                .filled
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        std::mem::swap(&mut state.bytes, &mut batch);
        state.lines = 0;
        state.writing = true;
        let mut waiting = std::mem::take(&mut state.waiting);
        drop(state);
        // There is room again, while the old bytes are on their way.
        desktop.notify(waiting.drain());
        let result = write_out(which, &batch);
        batch.clear();
        let mut ending = false;
        if let Err(error) = &result {
            // Whoever flushes still waits, so what is said about it is not too late.
            let tell = queue.lock().when_lost.take();
            ending = tell.is_some_and(|tell| tell(error));
        }
        let is_lost = result.is_err();
        let mut state = queue.lock();
        state.writing = false;
        if let Err(error) = result {
            state.closed = true;
            state.ending = ending;
            state.lost = Some(Arc::new(error));
            state.bytes = Vec::new();
        }
        let mut waiting = std::mem::take(&mut state.waiting);
        drop(state);
        queue.emptied.notify_all();
        desktop.notify(waiting.drain());
        if is_lost {
            return;
        }
    }
}

fn write_out(which: Which, bytes: &[u8]) -> io::Result<()> {
    match which {
        Which::Stdout => {
            let mut out = io::stdout().lock();
            out.write_all(bytes)?;
            out.flush()
        }
        Which::Stderr => io::stderr().lock().write_all(bytes),
    }
}
