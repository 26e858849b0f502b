//! What a host runs, and who is told about its end.

use crate::Desktop;
use smallos_kernel::{End, Outcome, Pid};
use smallos_syscalls::{Shared, Task, TaskSpec};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Wake, Waker};

/// A running instance. `Pending` means that the guest waits, or gave its thread away;
/// which of them, the kernel knows.
pub type Run = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// Something that tasks can be made from.
pub trait Program: Send + Sync {
    /// Its name, for a task that isn't given one.
    fn name(&self) -> &str;
    /// The imports for which some grant is needed, as interface and function.
    fn needs(&self) -> &[(String, String)];
    /// Makes an instance. Everything that can go wrong or take long belongs into the
    /// future, which runs as the task.
    fn start(&self, task: Task<Desktop>) -> Run;
    /// Whether its instances wait for something that only a waker reports.
    fn uses_waker(&self) -> bool {
        false
    }
}

/// Is told what happens to tasks. Called without any lock, from a worker; must not block.
pub trait Observer: Send + Sync {
    /// A task's instance has ended.
    fn ended(&self, pid: Pid, spec: &TaskSpec<Arc<dyn Program>>, outcome: &Outcome, exit: End);
}

/// What the kernel keeps of a task.
pub struct Body {
    pub(crate) spec: Shared<TaskSpec<Arc<dyn Program>>>,
    /// The instance, from the first run on.
    pub(crate) run: Option<Run>,
    pub(crate) waker: Option<Waker>,
}

impl Body {
    pub(crate) fn new(spec: TaskSpec<Arc<dyn Program>>) -> Box<Self> {
        Box::new(Self {
            spec: Shared::new(spec),
            run: None,
            waker: None,
        })
    }

    /// The instance, made now if the task begins.
    pub(crate) fn run(&mut self, desktop: &Desktop, pid: Pid) -> (&mut Run, &Waker) {
        let spec = &self.spec;
        let run = self.run.get_or_insert_with(|| {
            let needs = spec
                .module
                .needs()
                .iter()
                .map(|(i, f)| (i.as_str(), f.as_str()));
            match smallos_syscalls::needs::check(&spec.inherited.grants, needs) {
                Ok(()) => spec
                    .module
                    .start(Task::new(desktop.clone(), pid, spec.clone())),
                Err(missing) => {
                    let text = format!("task {} {missing}", spec.name);
                    Box::pin(std::future::ready(Outcome::NotStarted(text.into())))
                }
            }
        });
        if self.waker.is_none() && spec.module.uses_waker() {
            self.waker = Some(
                Arc::new(Notifier {
                    desktop: desktop.clone(),
                    pid,
                })
                .into(),
            );
        }
        (run, self.waker.as_ref().unwrap_or(Waker::noop()))
    }
}

/// Wakes a task that waits for something the kernel doesn't know.
struct Notifier {
    desktop: Desktop,
    pid: Pid,
}

impl Wake for Notifier {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.desktop.notify([self.pid]);
    }
}
