//! What a task is started from.

use crate::clients::ClientDefaults;
use alloc::string::String;
use alloc::vec::Vec;
use smallos_grants::Grants;
use smallos_kernel::{Instant, Priority, Restart, Spawn};

/// Shares what tasks inherit. Chips without compare-and-swap have no `Arc`; they have one
/// thread as well, so that `Rc` serves them.
#[cfg(target_has_atomic = "ptr")]
pub type Shared<T> = alloc::sync::Arc<T>;
/// Shares what tasks inherit. This chip has no compare-and-swap and one thread.
#[cfg(not(target_has_atomic = "ptr"))]
pub type Shared<T> = alloc::rc::Rc<T>;

/// Everything that is decided about a task before it runs. A restart begins from it again.
#[derive(Debug, Clone)]
pub struct TaskSpec<M> {
    /// What it runs.
    pub module: M,
    /// Its name.
    pub name: String,
    /// Its arguments, the name not among them.
    pub arguments: Vec<String>,
    /// Its priority at start.
    pub priority: Priority,
    /// Whether it keeps the host running.
    pub watcher: bool,
    /// Its bounds.
    pub limits: Limits,
    /// When it ends at the latest, restarts and all that it starts included. Whoever spawns
    /// it sets this, from its timeout and the spawner's own end.
    pub ends: Option<Instant>,
    /// What its children get as well.
    pub inherited: Shared<Inherited>,
}

impl<M> TaskSpec<M> {
    /// What a host asks the kernel for to start a task of its own, now: one without a parent.
    pub fn root<B>(
        mut self,
        now: Instant,
        restart: Restart,
        body: impl FnOnce(Self) -> B,
    ) -> Spawn<B> {
        let timeout_ns = self.limits.timeout_ns;
        self.ends = timeout_ns.map(|timeout| now.after(timeout));
        Spawn {
            parent: None,
            name: self.name.as_str().into(),
            priority: self.priority,
            watcher: self.watcher,
            timeout_ns,
            descendants_max: self.limits.tasks,
            restart,
            body: body(self),
        }
    }
}

/// What a task hands on to those it starts.
#[derive(Debug, Default)]
pub struct Inherited {
    /// Environment variables.
    pub environment: Vec<(String, String)>,
    /// Configuration values.
    pub configuration: Vec<(String, String)>,
    /// What it may do.
    pub grants: Grants,
    /// The caps of its protocol clients.
    pub clients: ClientDefaults,
}

/// The bounds of one task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// All its linear memories together, in bytes.
    pub memory_bytes: u64,
    /// From start to end, in nanoseconds; `None` is without end.
    pub timeout_ns: Option<u64>,
    /// Open handles.
    pub handles: u32,
    /// Living descendants.
    pub tasks: u32,
    /// Native stack for the guest's calls, in bytes.
    pub stack_bytes: u64,
    /// Elements of all its tables together.
    pub table_elements: u64,
    /// Core instances.
    pub instances: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            memory_bytes: 64 << 20,
            timeout_ns: None,
            handles: 1024,
            tasks: 256,
            stack_bytes: 512 << 10,
            table_elements: 100_000,
            instances: 32,
        }
    }
}
