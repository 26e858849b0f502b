//! What a client of an event stream keeps between two connections
//! (WHATWG HTML 9.2.3).

use alloc::string::String;

use super::{Decoder, Event};
use crate::http::{Headers, ResponseHead};

const MILLISECOND_NS: u64 = 1_000_000;
/// A longer id isn't sent: a server that makes up such ids must not make our requests too large
/// to be sent at all.
const ID_BYTES_MAX: usize = 4096;

/// The id and the waiting time that outlive a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconnect {
    last_event_id: String,
    retry_ns: u64,
    retry_ns_max: u64,
    failures: u32,
}

/// What a response means for the stream (WHATWG HTML 9.2.2, 9.2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// A stream follows.
    Stream,
    /// 204: the server wants no reconnect.
    Stop,
    /// Another status: give up.
    Status,
    /// Not `text/event-stream`: give up.
    ContentType,
}

impl Reconnect {
    /// `retry_ns` is waited until the server names another time, and
    /// `retry_ns_max` is never exceeded.
    pub fn new(retry_ns: u64, retry_ns_max: u64) -> Self {
        Self {
            last_event_id: String::new(),
            retry_ns,
            retry_ns_max,
            failures: 0,
        }
    }

    /// Goes on behind the event with this id, or from the start if it is empty. False if
    /// requests would not name just this id.
    pub fn resume(&mut self, id: &str) -> bool {
        self.last_event_id = id.into();
        self.headers().get_str("last-event-id").unwrap_or_default() == id
    }

    /// The headers of the next request. Its id is without outer white space, as browsers send
    /// it. One that is no header value, because the server put a control character in it, is
    /// left out, as is one of more than 4,096 bytes.
    pub fn headers(&self) -> Headers {
        let mut headers = Headers::new();
        let _ = headers.add("Accept", "text/event-stream");
        let _ = headers.add("Cache-Control", "no-store");
        let id = self.last_event_id.trim_matches([' ', '\t']);
        if !id.is_empty() && id.len() <= ID_BYTES_MAX {
            let _ = headers.add("Last-Event-ID", id);
        }
        headers
    }

    /// Judges a response; the user follows redirects before.
    pub fn answer(&mut self, head: &ResponseHead) -> Answer {
        let kind = head.headers.get_str("content-type").unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        match head.status {
            204 => Answer::Stop,
            200 if kind.eq_ignore_ascii_case("text/event-stream") => {
                self.failures = 0;
                Answer::Stream
            }
            200 => Answer::ContentType,
            _ => Answer::Status,
        }
    }

    /// Takes note of an event the user polled.
    pub fn note(&mut self, event: &Event) {
        match event {
            Event::Message { last_event_id, .. } => self.last_event_id.clone_from(last_event_id),
            Event::Retry { milliseconds } => {
                self.retry_ns = milliseconds
                    .saturating_mul(MILLISECOND_NS)
                    .min(self.retry_ns_max);
            }
        }
    }

    /// The stream ended: keeps its id, and says how long to wait, in
    /// nanoseconds.
    pub fn stream_ended(&mut self, decoder: &Decoder) -> u64 {
        self.last_event_id = decoder.last_event_id().into();
        self.retry_ns.min(self.retry_ns_max)
    }

    /// No connection came about: says how long to wait, twice as long for each
    /// failure in a row.
    pub fn connect_failed(&mut self) -> u64 {
        let doubled = self.retry_ns.saturating_mul(1 << self.failures.min(32));
        self.failures = self.failures.saturating_add(1);
        doubled.min(self.retry_ns_max)
    }

    /// The id in force, which the next request will name if it can.
    pub fn last_event_id(&self) -> &str {
        &self.last_event_id
    }
}
