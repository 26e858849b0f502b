//! One `[[task]]`, resolved: nothing in it is optional any more except what may be off.

use crate::clients::ClientDefaults;
use crate::config::Config;
use smallos_grants::Grants;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

/// The most bytes of a task's arguments in all; the same for its environment and for its
/// configuration values, names included.
pub const TEXTS_BYTES_MAX: usize = 65_536;

/// A task to start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskConfig {
    /// 1 to 64 bytes without control characters; no other task of the file has it.
    pub name: String,
    /// The module's file; a relative path is already joined to the directory of the file
    /// that names it.
    pub module: PathBuf,
    /// The name under which other tasks may start this module; a key of
    /// [`Config::modules`]. `None` if the path ends in no name.
    pub module_name: Option<String>,
    /// The arguments, at most [`TEXTS_BYTES_MAX`] bytes in all.
    pub args: Vec<String>,
    /// The environment variables.
    pub env: BTreeMap<String, String>,
    /// The configuration values that `environment.get` sees. The client defaults are not
    /// among them; see [`ClientDefaults::entries`].
    pub config: BTreeMap<String, String>,
    /// From 1, the most urgent, to [`Config::priority_levels`] - 1.
    pub priority: u8,
    /// It doesn't keep the host running.
    pub watcher: bool,
    /// What it may do.
    pub grants: Grants,
    /// What it may use.
    pub limits: Limits,
    /// When it is started again.
    pub restart: Restart,
    /// The caps of its protocol clients, with the host's where it sets none.
    pub client_defaults: ClientDefaults,
}

/// What a task may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Linear memory, in bytes.
    pub memory: u64,
    /// From start to end; `None` is no limit.
    pub timeout: Option<Duration>,
    /// Open handles.
    pub handles: u32,
    /// Living descendants.
    pub tasks: u32,
    /// Stack, in bytes; 64 KiB to 8 MiB.
    pub stack: u64,
    /// Elements in its tables.
    pub table_elements: u32,
    /// Core instances in its component.
    pub instances: u32,
}

/// When a task is started again, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restart {
    /// After which ends.
    pub policy: RestartPolicy,
    /// The wait before the first restart; it doubles with each.
    pub backoff: Duration,
    /// The longest wait; at least `backoff`.
    pub backoff_max: Duration,
    /// More restarts than this within `window`, and the failure is final.
    pub max: u32,
    /// The window for `max`.
    pub window: Duration,
}

/// After which ends a task is started again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestartPolicy {
    /// After none.
    Never,
    /// After all but a good end.
    OnFailure,
    /// After all.
    Always,
}

impl TaskConfig {
    /// A task with every default, as if the file said only its name and module. For runs of
    /// a single module; the name is taken as it is.
    pub fn new(host: &Config, name: impl Into<String>, module: impl Into<PathBuf>) -> Self {
        let module = module.into();
        crate::build::task_of_defaults(host, name.into(), module)
    }
}
