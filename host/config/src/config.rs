//! The whole file, resolved.

use crate::build;
use crate::clients::ClientDefaults;
use crate::error::ConfigError;
use crate::section::{Below, Errors, Section, walk};
use crate::task::TaskConfig;
use crate::tls::TlsProfile;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;
use toml::de::DeTable;

/// The largest file that is read, in bytes.
pub const FILE_BYTES_MAX: usize = 4 << 20;

/// What a host runs, and how. Every field is in the range that [`crate::KEYS`] tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The most tasks at one time.
    pub task_capacity: u32,
    /// Priorities run from 1 to this minus 1.
    pub priority_levels: u8,
    /// Lines of output that are kept.
    pub io_buffer_length: u32,
    /// Watcher tasks alone keep the host running.
    pub eternal_watchers: bool,
    /// Worker threads; 0 is one per core.
    pub workers: u32,
    /// How long a task computes before others of its level get their turn.
    pub slice: Duration,
    /// A task ready for this long rises by one level; `None` is strict priorities.
    pub ageing: Option<Duration>,
    /// How guests' memories lie in the address space.
    pub memory_layout: MemoryLayout,
    /// The least level of the log that is shown.
    pub log: LogLevel,
    /// Ends the whole run.
    pub timeout: Option<Duration>,
    /// A task that fails for good stops all others.
    pub stop_on_failure: bool,
    /// The modules that tasks may start by name: those of `[modules]`, and each module that
    /// a task names by its path, under its file name without the extension.
    pub modules: BTreeMap<String, PathBuf>,
    /// TLS profiles by name. [`crate::TLS_DEFAULT`] is always among them.
    pub tls: BTreeMap<String, TlsProfile>,
    /// The caps that tasks inherit.
    pub client_defaults: ClientDefaults,
    /// The tasks, in the order of the file. May be empty.
    pub tasks: Vec<TaskConfig>,
}

/// How guests' memories lie in the address space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemoryLayout {
    /// Guard regions instead of bounds checks: fast, much address space per task.
    Guarded,
    /// Bounds checks: slower, far more tasks.
    Dense,
}

/// How much of the log is shown; each level includes those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogLevel {
    /// Nothing.
    Off,
    /// What went wrong.
    Error,
    /// What may go wrong.
    Warn,
    /// What happened.
    Info,
    /// For who writes a task.
    Debug,
    /// Everything.
    Trace,
}

impl Config {
    /// Reads the text of a file. `file_name` appears in the errors, and relative paths start
    /// from its directory.
    ///
    /// # Errors
    /// All that is wrong, in the order of the file, at most [`crate::ERRORS_MAX`]. If the text
    /// isn't TOML, only that is reported, because what follows a slip can't be trusted.
    pub fn parse(text: &str, file_name: &str) -> Result<Self, Vec<ConfigError>> {
        if text.len() > FILE_BYTES_MAX {
            return Err(vec![whole_file(file_name, too_large())]);
        }
        let mut errors = Errors::new(file_name, text);
        let (table, slips) = DeTable::parse_recoverable(text);
        for slip in slips {
            let offset = slip.span().map_or(0, |span| span.start);
            // On one line, so that each error is one line.
            let message = slip.message().lines().collect::<Vec<_>>().join(", ");
            errors.add(offset, "", format!("not TOML: {message}"));
        }
        if !errors.is_empty() {
            return Err(errors.into_sorted());
        }
        let (mut top, mut below) = (Section::default(), Below::default());
        walk(table.get_ref(), "", "", &mut top, &mut below, &mut errors);
        let config = build::config(&top, &below, &mut errors);
        if errors.is_empty() {
            Ok(config)
        } else {
            Err(errors.into_sorted())
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// As [`Config::parse`]; and if the file can't be read, isn't UTF-8, or is larger than
    /// [`FILE_BYTES_MAX`].
    pub fn load(path: &Path) -> Result<Self, Vec<ConfigError>> {
        let name = path.display().to_string();
        let failed = |why: String| vec![whole_file(&name, why)];
        let file = File::open(path).map_err(|e| failed(format!("can't open it: {e}")))?;
        let mut bytes = Vec::new();
        file.take(FILE_BYTES_MAX as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(|e| failed(format!("can't read it: {e}")))?;
        if bytes.len() > FILE_BYTES_MAX {
            return Err(failed(too_large()));
        }
        let text = String::from_utf8(bytes).map_err(|e| {
            failed(format!(
                "not UTF-8 text at byte {}",
                e.utf8_error().valid_up_to()
            ))
        })?;
        Self::parse(&text, &name)
    }

    /// Every default and no task: what a run of a single module starts from. Add a
    /// [`TaskConfig::new`].
    pub fn default_for_run() -> Self {
        build::host(&Section::default())
    }
}

fn whole_file(file: &str, message: String) -> ConfigError {
    ConfigError {
        file: file.to_string(),
        line: None,
        key: String::new(),
        message,
    }
}

fn too_large() -> String {
    format!("larger than {FILE_BYTES_MAX} bytes; is it a configuration file?")
}
