//! What a task did, in words that fit on one line and can be compared.

use core::fmt;
use smallos_contract::system::console::Output;
use smallos_kernel::Outcome;

/// How a task ended, on one line: `finished: RESULT`, `error: TEXT`, `panicked: TEXT`,
/// `trapped: TEXT`, `limit: KIND`, `timed out`, `cancelled` or `not started: TEXT`. What the
/// task wrote is escaped.
#[derive(Debug, Clone, Copy)]
pub struct Ending<'a>(pub &'a Outcome);

impl fmt::Display for Ending<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (word, text) = match self.0 {
            Outcome::Finished(result) => {
                return write!(f, "finished: {}", result.escape_ascii());
            }
            Outcome::Limit(kind) => return write!(f, "limit: {kind:?}"),
            Outcome::TimedOut => return f.write_str("timed out"),
            Outcome::Cancelled => return f.write_str("cancelled"),
            Outcome::Error(text) => ("error", text),
            Outcome::Panicked(text) => ("panicked", text),
            Outcome::Trapped(text) => ("trapped", text),
            Outcome::NotStarted(text) => ("not started", text),
        };
        write!(f, "{word}: {}", text.as_bytes().escape_ascii())
    }
}

/// One write to the console, on one line: `stdout: BYTES` or `stderr: BYTES`, escaped as
/// [`u8::escape_ascii`] does.
#[derive(Debug, Clone, Copy)]
pub struct Written<'a> {
    /// Where.
    pub to: Output,
    /// What.
    pub bytes: &'a [u8],
}

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stream = match self.to {
            Output::Stdout => "stdout",
            Output::Stderr => "stderr",
        };
        write!(f, "{stream}: {}", self.bytes.escape_ascii())
    }
}
