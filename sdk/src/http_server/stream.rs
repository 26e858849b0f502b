//! Bodies that are written while they are sent, and events among them.

use alloc::{rc::Rc, string::String};

use smallos_http::sse;

use super::{
    Error,
    connection::{CALL_SIZE_MAX, Shared},
};
use crate::{bindings::web::types::HttpError, executor};

/// Writes the body of an answer.
#[derive(Clone, Debug)]
pub struct BodyWriter {
    connection: Rc<Shared>,
    /// The request that the body answers: a clone may outlive the answer.
    number: u64,
}

impl BodyWriter {
    /// For the answer to the present request.
    pub(super) fn new(connection: Rc<Shared>) -> Self {
        let number = connection.number.get();
        Self { connection, number }
    }

    /// Writes all the bytes, waiting while the client is slow; they are sent at once. If the
    /// future is dropped before its end, a part may be written, and nobody knows how much.
    pub async fn write(&self, mut bytes: &[u8]) -> Result<(), Error> {
        let Shared { handle, write, .. } = &*self.connection;
        while !bytes.is_empty() {
            executor::spend().await;
            self.connection.check_current(self.number)?;
            match handle.try_write(&bytes[..bytes.len().min(CALL_SIZE_MAX)]) {
                Ok(count) => bytes = bytes.get(count as usize..).unwrap_or_default(),
                Err(HttpError::WouldBlock) => write.wait(|| handle.subscribe_write()).await,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Waits until the client has ended its side, or the connection is broken, or the client has
    /// sent so much that nobody read (16,384 bytes and more) that its end would not be seen.
    pub async fn closed(&self) {
        let Shared {
            handle, request, ..
        } = &*self.connection;
        if self.connection.check_current(self.number).is_err() {
            return;
        }
        request.wait(|| handle.subscribe_request()).await;
    }
}

/// An event for [`Sse::send`]. What is left out isn't sent.
#[derive(Clone, Copy, Debug, Default)]
pub struct Event<'a> {
    /// Its type; without one the page sees `message`. One line.
    pub name: &'a str,
    /// Its data; line ends reach the page as LF.
    pub data: &'a str,
    /// Its id, which the page sends as `Last-Event-ID` when it connects again. One line.
    pub id: Option<&'a str>,
}

/// Sends events to a page; see [`Response::sse`](super::Response::sse).
///
/// ```no_run
/// use smallos::{http_server::{Response, Router}, time::{Duration, sleep}};
///
/// let router = Router::new().get("/events", async |_| {
///     Response::sse(async |events| {
///         for number in 1.. {
///             events.send_data(&number.to_string()).await?;
///             sleep(Duration::from_secs(1)).await;
///         }
///         Ok(())
///     })
/// });
/// ```
#[derive(Debug)]
pub struct Sse(BodyWriter);

impl Sse {
    pub(super) fn new(writer: BodyWriter) -> Self {
        Self(writer)
    }

    /// Sends an event.
    pub async fn send(&self, event: Event<'_>) -> Result<(), Error> {
        let message = sse::Message {
            event: event.name,
            data: Some(event.data),
            id: event.id,
            retry: None,
        };
        self.write(&message).await
    }

    /// Sends an event that is only data.
    pub async fn send_data(&self, data: &str) -> Result<(), Error> {
        self.send(Event {
            data,
            ..Event::default()
        })
        .await
    }

    /// Tells the page how long to wait before it connects again, in milliseconds.
    pub async fn set_retry(&self, milliseconds: u64) -> Result<(), Error> {
        let message = sse::Message {
            retry: Some(milliseconds),
            ..sse::Message::default()
        };
        self.write(&message).await
    }

    /// Sends a comment, so that an idle connection doesn't look dead.
    pub async fn keep_alive(&self) -> Result<(), Error> {
        self.0.write(sse::KEEP_ALIVE.as_bytes()).await
    }

    async fn write(&self, message: &sse::Message<'_>) -> Result<(), Error> {
        let mut text = String::new();
        message
            .write(&mut text)
            .map_err(|error| Error::InvalidArgument(alloc::format!("{error}")))?;
        self.0.write(text.as_bytes()).await
    }
}
