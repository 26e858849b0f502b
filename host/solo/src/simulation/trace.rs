//! What the tasks of a simulation did, as others could see it.

use crate::words::{Ending, Written};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use smallos_contract::system::console::Output;
use smallos_contract::system::log::Level;
use smallos_kernel::End;
use smallos_kernel::{Instant, Outcome, Pid};

/// All that was written, in order. As text it is one line for each entry, for a person or
/// for a comparison of two runs.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Trace {
    entries: Vec<Entry>,
    bytes: usize,
    bytes_max: usize,
    dropped: u64,
}

/// One thing that a task did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When, in virtual nanoseconds.
    pub at: Instant,
    /// Who, by number; `None` is the host itself.
    pub pid: Option<Pid>,
    /// Who, by name; `host` is the host itself.
    pub name: Box<str>,
    /// What.
    pub what: What,
}

/// What a task did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It wrote to the console.
    Wrote {
        /// Where.
        to: Output,
        /// What.
        bytes: Box<[u8]>,
    },
    /// It wrote a log entry.
    Logged {
        /// How grave it is.
        level: Level,
        /// What it is about.
        context: Box<str>,
        /// The text.
        message: Box<str>,
    },
    /// Its instance ended.
    Ended {
        /// How.
        outcome: Outcome,
        /// For good or not.
        end: End,
    },
}

impl What {
    fn bytes(&self) -> usize {
        match self {
            What::Wrote { bytes, .. } => bytes.len(),
            What::Logged {
                context, message, ..
            } => context.len() + message.len(),
            What::Ended { .. } => 0,
        }
    }
}

impl Trace {
    pub(crate) fn new(bytes_max: usize) -> Self {
        Self {
            bytes_max,
            ..Self::default()
        }
    }

    pub(crate) fn add(&mut self, entry: Entry) {
        // An empty entry costs memory too.
        let bytes = size_of::<Entry>() + entry.name.len() + entry.what.bytes();
        if self.bytes + bytes > self.bytes_max {
            self.dropped += 1;
            return;
        }
        self.bytes += bytes;
        self.entries.push(entry);
    }

    /// The entries, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many entries found no room.
    pub fn dropped(&self) -> u64 {
        self.dropped
    }

    /// All that tasks of this name wrote to stdout.
    pub fn stdout(&self, name: &str) -> Vec<u8> {
        self.written(name, Output::Stdout)
    }

    /// All that tasks of this name wrote to stderr.
    pub fn stderr(&self, name: &str) -> Vec<u8> {
        self.written(name, Output::Stderr)
    }

    /// How the tasks of this name ended, oldest first.
    pub fn outcomes<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Outcome> {
        self.of(name).filter_map(|entry| match &entry.what {
            What::Ended { outcome, .. } => Some(outcome),
            _ => None,
        })
    }

    fn written(&self, name: &str, stream: Output) -> Vec<u8> {
        let parts = self.of(name).filter_map(|entry| match &entry.what {
            What::Wrote { to, bytes } if *to as u8 == stream as u8 => Some(&bytes[..]),
            _ => None,
        });
        parts.flatten().copied().collect()
    }

    fn of<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Entry> {
        self.entries
            .iter()
            .filter(move |entry| *entry.name == *name)
    }
}

impl fmt::Display for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for entry in &self.entries {
            writeln!(f, "{entry}")?;
        }
        match self.dropped {
            0 => Ok(()),
            n => writeln!(f, "{n} further entries found no room"),
        }
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, ns) = (self.at.0 / 1_000_000_000, self.at.0 % 1_000_000_000);
        write!(f, "{seconds}.{ns:09} {}", self.name)?;
        match self.pid {
            Some(pid) => write!(f, "[{pid}] ")?,
            None => write!(f, " ")?,
        }
        match &self.what {
            What::Wrote { to, bytes } => write!(f, "{}", Written { to: *to, bytes }),
            What::Logged {
                level,
                context,
                message,
            } => write!(
                f,
                "log {level:?} {}: {}",
                context.as_bytes().escape_ascii(),
                message.as_bytes().escape_ascii()
            ),
            What::Ended { outcome, end } => {
                write!(f, "ended: {} ({end:?})", Ending(outcome))
            }
        }
    }
}
