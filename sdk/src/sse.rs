//! Server-sent events: a stream of them that connects again by itself, with the id of the last
//! one, as in browsers.
//!
//! ```no_run
//! # async fn example() -> Result<(), smallos::sse::Error> {
//! use smallos::sse::EventSource;
//!
//! let mut source = EventSource::connect("http://127.0.0.1:8080/news")?;
//! loop {
//!     let event = source.next().await?;
//!     smallos::println!("{}: {}", event.name, event.data);
//! }
//! # }
//! ```

use alloc::string::String;
use core::{fmt, time::Duration};

use crate::{
    bindings::web::{
        events,
        types::{Header, HttpError},
    },
    executor,
    http::{self, TlsOptions, nanoseconds},
    net::Event as Readable,
};

pub use events::Event;

/// A stream of events. Dropping it closes the connection.
#[derive(Debug)]
pub struct EventSource {
    // Before the handle: an event must go before what it is an event of.
    readable: Readable,
    handle: events::EventSource,
}

impl EventSource {
    /// Begins to connect; [`EventSource::next`] says how it went. Fails at once if the URL
    /// isn't valid, no grant covers the server, the task has no room for another connection,
    /// or it is known by then that no connection comes about.
    pub fn connect(url: &str) -> Result<Self, Error> {
        Self::builder().connect(url)
    }

    /// A stream with settings of its own.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Waits for the next event. After an error no more come. Loses nothing if the future is
    /// dropped.
    pub async fn next(&mut self) -> Result<Event, Error> {
        executor::spend().await;
        loop {
            match self.handle.try_next() {
                Ok(event) => return Ok(event),
                Err(events::EventsError::Http(HttpError::WouldBlock)) => {
                    self.readable.wait(|| self.handle.subscribe_next()).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// As [`EventSource::next`], but holds up the whole task, for 30 s unless the builder said
    /// otherwise. Events may still come after that.
    pub fn next_blocking(&mut self) -> Result<Event, Error> {
        Ok(self.handle.next()?)
    }
}

/// Settings of an [`EventSource`]. What isn't set is the host's default.
#[derive(Debug)]
pub struct Builder(events::SourceOptions);

impl Default for Builder {
    fn default() -> Self {
        Self(events::SourceOptions {
            headers: alloc::vec::Vec::new(),
            last_event_id: String::new(),
            tls: None,
            timeout: None,
            connect_timeout: None,
            head_timeout: None,
            silence_timeout: None,
            retry: None,
            failures_max: None,
            event_bytes_max: None,
        })
    }
}

impl Builder {
    /// A header field that is sent with each request.
    pub fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.0.headers.push(Header {
            name: String::from(name),
            value: value.as_ref().into(),
        });
        self
    }

    /// The id of the last event that was seen, by which the server goes on. At most 4,096
    /// bytes, without control characters but tabs, and no white space around it.
    pub fn last_event_id(mut self, id: &str) -> Self {
        self.0.last_event_id = String::from(id);
        self
    }

    /// How connections to `https` are secured.
    pub fn tls(mut self, options: TlsOptions) -> Self {
        self.0.tls = Some(options);
        self
    }

    /// The most that [`EventSource::next_blocking`] waits; else 30 s.
    pub fn blocking_timeout(mut self, time: Duration) -> Self {
        self.0.timeout = Some(nanoseconds(time));
        self
    }

    /// The most that making a connection takes; else 30 s.
    pub fn connect_timeout(mut self, time: Duration) -> Self {
        self.0.connect_timeout = Some(nanoseconds(time));
        self
    }

    /// The most from the request to the end of the response's head; else 30 s.
    pub fn head_timeout(mut self, time: Duration) -> Self {
        self.0.head_timeout = Some(nanoseconds(time));
        self
    }

    /// A stream that is silent for so long counts as broken; else none does.
    pub fn silence_timeout(mut self, time: Duration) -> Self {
        self.0.silence_timeout = Some(nanoseconds(time));
        self
    }

    /// How long to wait before a reconnect until the server says otherwise; else 3 s. At least
    /// 10 ms.
    pub fn retry(mut self, time: Duration) -> Self {
        self.0.retry = Some(nanoseconds(time));
        self
    }

    /// Failures in a row after which the last of them ends the stream; else it never gives up.
    /// A stream that begins ends the row, even if it breaks at once.
    pub fn failures(mut self, max: u32) -> Self {
        self.0.failures_max = Some(max);
        self
    }

    /// The most bytes of one event; else, and at most, the host's own bound.
    pub fn event_bytes(mut self, max: u64) -> Self {
        self.0.event_bytes_max = Some(max);
        self
    }

    /// Begins to connect; see [`EventSource::connect`].
    pub fn connect(self, url: &str) -> Result<EventSource, Error> {
        Ok(EventSource {
            readable: Readable::default(),
            handle: events::connect(url, &self.0)?,
        })
    }
}

/// Why no more events come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// No connection came about, and another try wouldn't help or there were enough.
    Http(http::Error),
    /// The server answered with another status than 200.
    Status(u16),
    /// The server's answer isn't `text/event-stream`; what it is.
    ContentType(String),
    /// The server wants no reconnect (204).
    Ended,
    /// An event, or a line of it, is larger than allowed.
    TooLarge,
}

impl From<events::EventsError> for Error {
    fn from(error: events::EventsError) -> Self {
        match error {
            events::EventsError::Http(error) => Self::Http(error.into()),
            events::EventsError::Status(status) => Self::Status(status),
            events::EventsError::ContentType(kind) => Self::ContentType(kind),
            events::EventsError::Ended => Self::Ended,
            events::EventsError::TooLarge => Self::TooLarge,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(error) => error.fmt(f),
            Self::Status(status) => write!(f, "the server answered with status {status}"),
            Self::ContentType(kind) => write!(f, "not text/event-stream, but {kind:?}"),
            Self::Ended => f.write_str("the server ended the stream"),
            Self::TooLarge => f.write_str("an event is larger than allowed"),
        }
    }
}

impl core::error::Error for Error {}
