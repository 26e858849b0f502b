//! Writes one event of a stream.

use alloc::string::String;
use core::fmt::{self, Write};

/// An event to send. Empty fields are not written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Message<'a> {
    /// The type; without one the reader sees `message`.
    pub event: &'a str,
    /// The data. Its line ends (CR, LF, CRLF) all reach the reader as LF.
    pub data: Option<&'a str>,
    /// The id, kept by the reader for a reconnect. `Some("")` takes it back.
    pub id: Option<&'a str>,
    /// The reader's time to wait before a reconnect, in milliseconds.
    pub retry: Option<u64>,
}

/// Why an event was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageError {
    /// The type holds a line end.
    Event,
    /// The id holds a line end or NUL, with which readers ignore it.
    Id,
}

/// A comment: keeps a connection from looking dead.
pub const KEEP_ALIVE: &str = ":\n\n";

impl Message<'_> {
    /// Appends the event.
    pub fn write(&self, out: &mut String) -> Result<(), MessageError> {
        if self.event.contains(['\r', '\n']) {
            return Err(MessageError::Event);
        }
        if self.id.is_some_and(|id| id.contains(['\r', '\n', '\0'])) {
            return Err(MessageError::Id);
        }
        if !self.event.is_empty() {
            field(out, "event", self.event);
        }
        if let Some(id) = self.id {
            field(out, "id", id);
        }
        if let Some(retry) = self.retry {
            // Writing to a string can't fail.
            let _ = writeln!(out, "retry: {retry}");
        }
        if let Some(data) = self.data {
            let mut rest = data;
            while let Some(at) = rest.find(['\r', '\n']) {
                let (line, end) = rest.split_at(at);
                field(out, "data", line);
                rest = end.strip_prefix("\r\n").unwrap_or(&end[1..]);
            }
            field(out, "data", rest);
        }
        out.push('\n');
        Ok(())
    }
}

/// The space is written even where it could be left out: the reader drops one,
/// and the value may begin with another.
fn field(out: &mut String, name: &str, value: &str) {
    let _ = writeln!(out, "{name}: {value}");
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Event => "sse: an event's type must be one line",
            Self::Id => "sse: an event's id must be one line without NUL",
        })
    }
}

impl core::error::Error for MessageError {}
