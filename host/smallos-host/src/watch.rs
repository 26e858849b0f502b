//! Watches the tasks of a run: says how they ended, and keeps the exit code.
//!
//! Workers call it, so it never waits for a slow terminal: what must be said goes to a
//! thread of its own, and what may be lost goes to the log.

use crate::exit::{self, Code};
use crate::session::Origin;
use crate::voice::{self, Kind, Voice, printable};
use crate::words;
use serde_json::json;
use smallos_contract::system::console::Output;
use smallos_contract::system::log::Level;
use smallos_desktop::{Desktop, Observer, Program};
use smallos_kernel::{End, Outcome, Pid};
use smallos_syscalls::{Platform, TaskSpec};
use std::collections::BTreeMap;
use std::io;
use std::sync::mpsc::{self, Receiver, SyncSender, TrySendError};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// The watch of one run.
pub struct Watch {
    voice: Voice,
    origin: Origin,
    stop_on_failure: bool,
    desktop: OnceLock<Desktop>,
    tell: Mutex<Tell>,
    state: Mutex<State>,
}

/// Messages that may wait for a slow stderr. A worker that finds no room drops its message
/// and counts it, because it must not wait.
const MESSAGES_MAX: usize = 1024;

/// This end of what is said.
struct Tell {
    /// Gone once nothing more will be said.
    to: Option<SyncSender<String>>,
    dropped: u64,
}

#[derive(Default)]
struct State {
    /// The host's own tasks, in the order of their pids.
    tasks: BTreeMap<Pid, HostTask>,
    failed_first: Option<Code>,
    /// Why everything is being stopped.
    stopped: Option<Stopped>,
    /// Standard output takes nothing any more, and that was said or acted on.
    output_over: bool,
    /// It failed, so what was written to it is lost.
    output_lost: bool,
}

/// Why everything is being stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stopped {
    Interrupted,
    TimedOut,
    Failure,
    /// Nobody reads standard output any more.
    ReaderGone,
}

/// One of the host's own tasks.
pub struct HostTask {
    /// Its name.
    pub name: String,
    /// Its priority at start.
    pub priority: u8,
    /// A WASI command.
    pub command: bool,
    /// How it ended, in a word; `None` while it lives.
    pub ended: Option<&'static str>,
    /// How often it was started again.
    pub restarts: u32,
    /// From the start of the host to its end, in nanoseconds.
    pub ended_ns: u64,
    /// Time on a processor, in nanoseconds; as far as the kernel still knows.
    pub cpu_ns: u64,
}

impl Watch {
    /// A watch, and the other end of what it says.
    pub fn new(voice: Voice, origin: Origin, stop_on_failure: bool) -> (Arc<Self>, Messages) {
        let (to, told) = mpsc::sync_channel(MESSAGES_MAX);
        let watch = Self {
            voice,
            origin,
            stop_on_failure,
            desktop: OnceLock::new(),
            tell: Mutex::new(Tell {
                to: Some(to),
                dropped: 0,
            }),
            state: Mutex::default(),
        };
        (Arc::new(watch), Messages(told))
    }

    /// Before the first task is spawned.
    pub fn attach(&self, desktop: &Desktop) {
        self.desktop.set(desktop.clone()).ok();
    }

    /// A task of the host's own was spawned. The desktop must not run yet.
    pub fn spawned(&self, pid: Pid, task: HostTask) {
        self.state().tasks.insert(pid, task);
    }

    /// Ctrl-C.
    pub fn interrupt(&self) {
        let Some(desktop) = self.desktop.get() else {
            return;
        };
        let living = desktop.with_kernel(|kernel| kernel.living());
        self.state().stopped = Some(Stopped::Interrupted);
        let tasks = if living == 1 { "task" } else { "tasks" };
        let text = format!("stopping {living} {tasks}; again to stop at once");
        self.say(self.voice.message(Kind::Note, &text));
        desktop.stop();
    }

    /// The time for the whole run is over.
    pub fn time_is_over(&self, timeout: Duration) {
        let Some(desktop) = self.desktop.get() else {
            return;
        };
        let mut state = self.state();
        if state.stopped.is_some() {
            return;
        }
        state.stopped = Some(Stopped::TimedOut);
        drop(state);
        let text = format!(
            "the run took longer than its timeout of {}: all tasks are stopped",
            smallos_config::show_duration(timeout)
        );
        self.say(self.voice.message(Kind::Error, &text));
        desktop.stop();
    }

    /// Standard output takes nothing any more. A single task ends then, as a program does
    /// that gets SIGPIPE; the tasks of a file may have more to do than to write. Only the
    /// first call counts. Answers whether all tasks are stopped for it.
    pub fn output_is_lost(&self, error: &io::Error) -> bool {
        let reader_gone = error.kind() == io::ErrorKind::BrokenPipe;
        let mut state = self.state();
        if std::mem::replace(&mut state.output_over, true) {
            return false;
        }
        let kind = match (reader_gone, self.origin) {
            (true, Origin::Run) => {
                state.stopped.get_or_insert(Stopped::ReaderGone);
                drop(state);
                self.stop();
                return true;
            }
            (true, Origin::File) => Kind::Warning,
            (false, _) => Kind::Error,
        };
        state.output_lost = !reader_gone;
        drop(state);
        self.say(self.voice.message(kind, &voice::lost(error)));
        false
    }

    fn stop(&self) {
        if let Some(desktop) = self.desktop.get() {
            desktop.stop();
        }
    }

    /// Once the desktop has run: the exit code.
    pub fn code(&self) -> Code {
        let state = self.state();
        match state.stopped {
            Some(Stopped::Interrupted) => Code::INTERRUPTED,
            Some(Stopped::TimedOut) => Code::TIMED_OUT,
            Some(Stopped::ReaderGone) => state.failed_first.unwrap_or(Code::READER_GONE),
            Some(Stopped::Failure) | None => {
                let otherwise = match state.output_lost {
                    true => Code::HOST,
                    false => Code::FINISHED,
                };
                state.failed_first.unwrap_or(otherwise)
            }
        }
    }

    /// The host's own tasks.
    pub fn tasks(&self) -> Vec<HostTask> {
        std::mem::take(&mut self.state().tasks)
            .into_values()
            .collect()
    }

    /// Nothing more will be said.
    pub fn over(&self) {
        self.tell().to = None;
    }

    fn say(&self, mut text: String) {
        let mut tell = self.tell();
        if tell.dropped > 0 {
            let lost = format!("{} messages were dropped: stderr is too slow", tell.dropped);
            text.insert_str(0, &self.voice.message(Kind::Warning, &lost));
        }
        let sent = tell.to.as_ref().map(|to| to.try_send(text));
        tell.dropped = match sent {
            Some(Err(TrySendError::Full(_))) => tell.dropped + 1,
            _ => 0,
        };
    }

    fn tell(&self) -> MutexGuard<'_, Tell> {
        self.tell.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a failure is what somebody wanted: tasks are being stopped, or a watcher has
    /// nobody left to watch.
    fn wanted(state: &State, watcher: bool, outcome: &Outcome) -> bool {
        matches!(outcome, Outcome::Cancelled) && (state.stopped.is_some() || watcher)
    }

    fn host_task_ended(
        &self,
        desktop: &Desktop,
        pid: Pid,
        spec: &TaskSpec<Arc<dyn Program>>,
        outcome: &Outcome,
        end: End,
    ) {
        let now = desktop.now().0;
        let info = desktop.with_kernel(|kernel| {
            let info = kernel.info(pid).ok()?;
            Some((info.restarts, info.cpu_ns, info.watcher))
        });
        let sentence = words::sentence(outcome, &spec.limits, Some(self.origin));
        let mut state = self.state();
        // A task may have made itself a watcher since.
        let watcher = info.map_or(spec.watcher, |(_, _, watcher)| watcher);
        let wanted = Self::wanted(&state, watcher, outcome);
        let Some(task) = state.tasks.get_mut(&pid) else {
            return;
        };
        if let Some((restarts, cpu_ns, _)) = info {
            (task.restarts, task.cpu_ns) = (restarts, cpu_ns);
        }
        let restarts = task.restarts;
        let code = exit::code(outcome, task.command);
        if self.voice.json {
            let starts_again_ms = match end {
                End::Restarts { at_ns } => Some(at_ns.saturating_sub(now) / 1_000_000),
                End::Ended | End::GaveUp => None,
            };
            let event = json!({
                "event": "ended",
                "task": spec.name,
                "pid": pid.get(),
                "outcome": words::word(outcome),
                "message": sentence,
                "exit_code": code.0,
                "restarts": restarts,
                "gave_up": end == End::GaveUp,
                "starts_again_ms": starts_again_ms,
            });
            self.say(self.voice.event(event));
        }
        if let End::Restarts { at_ns } = end {
            drop(state);
            let wait = Duration::from_millis(at_ns.saturating_sub(now).div_ceil(1_000_000));
            let again = format!("starts again in {} ms", wait.as_millis());
            self.log(
                desktop,
                Level::Warn,
                &format!("task {}: {sentence}; {again}", spec.name),
            );
            return;
        }
        task.ended = Some(words::word(outcome));
        task.ended_ns = now;
        if !outcome.failed() {
            drop(state);
            self.log(
                desktop,
                Level::Debug,
                &format!("task {} finished", spec.name),
            );
            return;
        }
        if wanted {
            task.ended = Some("stopped");
            drop(state);
            self.log(
                desktop,
                Level::Debug,
                &format!("task {} was stopped", spec.name),
            );
            return;
        }
        state.failed_first.get_or_insert(code);
        let timed_out = matches!(outcome, Outcome::TimedOut) && self.origin == Origin::Run;
        let stops = (self.stop_on_failure || timed_out) && state.stopped.is_none();
        if stops {
            state.stopped = Some(Stopped::Failure);
        }
        drop(state);
        if !self.voice.json {
            let gave_up = match end {
                End::GaveUp => format!("gave up after {restarts} restarts; the last end: "),
                _ => String::new(),
            };
            let text = format!("task {}: {gave_up}{sentence}", spec.name);
            self.say(self.voice.message(Kind::Error, &text));
        }
        if stops {
            desktop.stop();
        }
    }

    /// Nobody may be joining a child, so its end is told too, unless it is what its parent
    /// wanted.
    fn child_ended(
        &self,
        desktop: &Desktop,
        pid: Pid,
        spec: &TaskSpec<Arc<dyn Program>>,
        outcome: &Outcome,
    ) {
        let level = match outcome {
            Outcome::Finished(_) | Outcome::Cancelled => Level::Debug,
            _ => Level::Warn,
        };
        let sentence = words::sentence(outcome, &spec.limits, None);
        self.log(
            desktop,
            level,
            &format!("task {} (pid {pid}): {sentence}", spec.name),
        );
    }

    fn log(&self, desktop: &Desktop, level: Level, message: &str) {
        desktop.log(level, "", &printable(message));
    }
}

impl Observer for Watch {
    fn ended(&self, pid: Pid, spec: &TaskSpec<Arc<dyn Program>>, outcome: &Outcome, end: End) {
        let Some(desktop) = self.desktop.get() else {
            return;
        };
        let own = self.state().tasks.contains_key(&pid);
        match own {
            true => self.host_task_ended(desktop, pid, spec, outcome, end),
            false => self.child_ended(desktop, pid, spec, outcome),
        }
    }
}

/// What a watch says, on its way to stderr.
pub struct Messages(Receiver<String>);

impl Messages {
    /// Writes it, in order with the tasks' own output, until the watch is over.
    ///
    /// # Errors
    /// If there can be no further thread.
    pub fn write_to(self, desktop: &Desktop) -> std::io::Result<JoinHandle<()>> {
        let desktop = desktop.clone();
        let thread = std::thread::Builder::new().name("smallos-messages".into());
        thread.spawn(move || {
            while let Ok(text) = self.0.recv() {
                desktop.print(Output::Stderr, &text);
            }
        })
    }
}
