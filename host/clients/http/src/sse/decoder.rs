//! Reads an event stream (WHATWG HTML 9.2.5 and 9.2.6).
//!
//! Lines are cut at the byte level and decoded one by one: CR and LF are never
//! part of a longer UTF-8 sequence, so this is the same as decoding the stream
//! first, invalid bytes included.

use alloc::{collections::VecDeque, string::String, vec::Vec};
use core::fmt;

/// Bounds of one stream, in bytes and events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// One line without its end (`sse.max_line_size`).
    pub line_bytes_max: usize,
    /// Data, type and id of one event (`sse.max_event_size`).
    pub event_bytes_max: usize,
    /// Events kept for the user before `receive` takes no more.
    pub events_waiting_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            line_bytes_max: 64 * 1024,
            event_bytes_max: 1024 * 1024,
            events_waiting_max: 16,
        }
    }
}

/// What the user learns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// An event was dispatched.
    Message {
        /// `message` unless the stream named another.
        event: String,
        /// The data lines, joined by LF.
        data: String,
        /// The id in force, this event's or an earlier one's; empty if none.
        last_event_id: String,
    },
    /// The server changed the time to wait before a reconnect.
    Retry {
        /// In milliseconds; the largest number there is if it was larger.
        milliseconds: u64,
    },
}

/// The bound the stream met. The stream is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Error {
    /// `line_bytes_max`
    LineTooLong,
    /// `event_bytes_max`
    EventTooLarge,
}

/// The state between two pieces of a stream.
#[derive(Debug)]
pub struct Decoder {
    limits: Limits,
    line: Vec<u8>,
    first_line: bool,
    after_cr: bool,
    data: String,
    event: String,
    id: String,
    last_event_id: String,
    waiting: VecDeque<Event>,
    failed: Option<Error>,
}

const BOM: &[u8] = b"\xef\xbb\xbf";

impl Decoder {
    /// At the start of a stream. `last_event_id` is the one an earlier
    /// connection ended with, or empty.
    pub fn new(limits: Limits, last_event_id: &str) -> Self {
        Self {
            limits,
            line: Vec::new(),
            first_line: true,
            after_cr: false,
            data: String::new(),
            event: String::new(),
            id: last_event_id.into(),
            last_event_id: last_event_id.into(),
            waiting: VecDeque::new(),
            failed: None,
        }
    }

    /// Takes a piece of the stream and says how much. Less than all: `poll`,
    /// then offer the rest again.
    pub fn receive(&mut self, bytes: &[u8]) -> Result<usize, Error> {
        let mut taken = 0;
        while taken < bytes.len() {
            if let Some(error) = self.failed {
                return Err(error);
            }
            if self.waiting.len() >= self.limits.events_waiting_max.max(1) {
                break;
            }
            let rest = &bytes[taken..];
            if core::mem::take(&mut self.after_cr) && rest[0] == b'\n' {
                taken += 1;
                continue;
            }
            match rest.iter().position(|b| matches!(b, b'\r' | b'\n')) {
                Some(at) => {
                    self.extend(&rest[..at])?;
                    self.after_cr = rest[at] == b'\r';
                    taken += at + 1;
                    self.line()?;
                }
                None => {
                    self.extend(rest)?;
                    taken = bytes.len();
                }
            }
        }
        Ok(taken)
    }

    /// What came next.
    pub fn poll(&mut self) -> Option<Event> {
        self.waiting.pop_front()
    }

    /// What to send as `Last-Event-ID` when connecting again. An event without
    /// its blank line at the end of the stream does not count.
    pub fn last_event_id(&self) -> &str {
        &self.last_event_id
    }

    fn extend(&mut self, part: &[u8]) -> Result<(), Error> {
        let limit = self.limits.line_bytes_max;
        // A mark at the start is no part of the first line.
        let mark = if self.first_line { BOM.len() } else { 0 };
        if self.line.len() + part.len() > limit.saturating_add(mark) {
            return Err(self.fail(Error::LineTooLong));
        }
        self.line.extend_from_slice(part);
        let marked = self.line.starts_with(BOM) || BOM.starts_with(&self.line);
        if self.line.len() > limit && !marked {
            return Err(self.fail(Error::LineTooLong));
        }
        Ok(())
    }

    fn line(&mut self) -> Result<(), Error> {
        let mut bytes = core::mem::take(&mut self.line);
        let start = if core::mem::take(&mut self.first_line) && bytes.starts_with(BOM) {
            BOM.len()
        } else {
            0
        };
        let body = &bytes[start..];
        if body.len() > self.limits.line_bytes_max {
            return Err(self.fail(Error::LineTooLong));
        }
        if body.is_empty() {
            self.dispatch();
        } else if body[0] != b':' {
            let text = String::from_utf8_lossy(body);
            let (field, value) = text.split_once(':').unwrap_or((&text, ""));
            self.field(field, value.strip_prefix(' ').unwrap_or(value))?;
        }
        // The allocation serves the next line.
        bytes.clear();
        self.line = bytes;
        Ok(())
    }

    fn field(&mut self, field: &str, value: &str) -> Result<(), Error> {
        match field {
            "event" => {
                self.event.clear();
                self.event.push_str(value);
            }
            "data" => {
                self.data.push_str(value);
                self.data.push('\n');
            }
            "id" if !value.contains('\0') => {
                self.id.clear();
                self.id.push_str(value);
            }
            "retry" if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) => {
                let milliseconds = value.parse().unwrap_or(u64::MAX);
                self.waiting.push_back(Event::Retry { milliseconds });
            }
            _ => {}
        }
        if self.data.len() + self.event.len() + self.id.len() > self.limits.event_bytes_max {
            return Err(self.fail(Error::EventTooLarge));
        }
        Ok(())
    }

    fn dispatch(&mut self) {
        self.last_event_id.clone_from(&self.id);
        let event = core::mem::take(&mut self.event);
        let mut data = core::mem::take(&mut self.data);
        // `data` alone on a line has left a LF here, so it does dispatch.
        if data.pop().is_none() {
            return;
        }
        self.waiting.push_back(Event::Message {
            event: if event.is_empty() {
                "message".into()
            } else {
                event
            },
            data,
            last_event_id: self.last_event_id.clone(),
        });
    }

    fn fail(&mut self, error: Error) -> Error {
        self.failed = Some(error);
        self.line = Vec::new();
        self.data = String::new();
        error
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LineTooLong => "sse: a line met max_line_size",
            Self::EventTooLarge => "sse: an event met max_event_size",
        })
    }
}

impl core::error::Error for Error {}
