//! What is wrong with a configuration, and where.

use std::fmt;

/// The most errors that one reading reports.
pub const ERRORS_MAX: usize = 50;

/// The most characters of a key or value that a message repeats.
const EXCERPT_CHARS_MAX: usize = 80;

/// One thing that is wrong. Printed as `FILE:LINE: KEY: WHAT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The file, as it was named to [`crate::Config::parse`].
    pub file: String,
    /// The line, from 1; `None` if the whole file is meant.
    pub line: Option<u32>,
    /// The key with its tables, for instance `task[0].limits.memory`; empty if no key is
    /// meant. Tasks count from 0 in the order of the file.
    pub key: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.key.is_empty() {
            write!(f, ": {}", self.key)?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for ConfigError {}

/// Text from the file, cut and escaped so that it can't disturb a terminal.
pub(crate) fn excerpt(text: &str) -> String {
    let mut cut: String = text
        .chars()
        .take(EXCERPT_CHARS_MAX)
        .flat_map(char::escape_debug)
        .collect();
    if text.chars().nth(EXCERPT_CHARS_MAX).is_some() {
        cut.push_str("...");
    }
    cut
}

/// The candidate most like a misspelt word, if any is like it.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    // Long words are no misspellings; not comparing them bounds the work.
    if word.len() > 64 {
        return None;
    }
    candidates
        .map(|candidate| (strsim::jaro_winkler(word, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}
