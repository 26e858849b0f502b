//! The log: formatted by whoever set the host up, written beside the tasks' stderr.

use crate::Desktop;
use smallos_contract::system::console::Output;
use smallos_contract::system::log::Level;
use smallos_kernel::Pid;
use std::sync::atomic::{AtomicU64, Ordering};

/// One entry.
pub struct LogLine<'a> {
    /// The task that wrote it; `None` for the host's own.
    pub task: Option<(&'a str, Pid)>,
    /// How grave it is.
    pub level: Level,
    /// What it is about.
    pub context: &'a str,
    /// The text.
    pub message: &'a str,
}

pub(crate) struct Log {
    level: Level,
    format: Box<dyn Fn(&LogLine<'_>) -> String + Send + Sync>,
    dropped: AtomicU64,
}

impl Log {
    pub fn new(level: Level, format: Box<dyn Fn(&LogLine<'_>) -> String + Send + Sync>) -> Self {
        Self {
            level,
            format,
            dropped: AtomicU64::new(0),
        }
    }

    pub fn level(&self) -> Level {
        self.level
    }

    /// Never waits. Entries that found no room are counted, and the count is told as soon as
    /// there is room again.
    pub fn write(&self, desktop: &Desktop, line: &LogLine<'_>) {
        if (line.level as u8) < self.level as u8 {
            return;
        }
        let dropped = self.dropped.swap(0, Ordering::Relaxed);
        let mut text = String::new();
        if dropped > 0 {
            let message = format!("{dropped} log entries were dropped: the output is too slow");
            let level = Level::Warn;
            text = (self.format)(&LogLine {
                task: None,
                level,
                context: "log",
                message: &message,
            });
        }
        text.push_str(&(self.format)(line));
        if !desktop
            .output(Output::Stderr)
            .try_write(desktop, text.as_bytes())
        {
            self.dropped.fetch_add(dropped + 1, Ordering::Relaxed);
        }
    }
}
