//! Responses: a head, and a body that comes piece by piece.

use alloc::string::String;
use alloc::vec::Vec;

use super::{CALL_SIZE_MAX, Error, Header};
use crate::{
    bindings::web::{http, types::HttpError},
    executor,
    net::Event,
};

/// A server's response. Dropping it before its body is read closes the connection.
///
/// ```no_run
/// # async fn example() -> Result<(), smallos::http::Error> {
/// let mut response = smallos::http::get("http://127.0.0.1:8080/large").await?;
/// while let Some(piece) = response.chunk().await? {
///     smallos::println!("{} bytes", piece.len());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Response {
    // Before the handle: an event must go before what it is an event of.
    readable: Event,
    exchange: http::Exchange,
    head: http::Response,
}

impl Response {
    pub(super) async fn of(exchange: http::Exchange) -> Result<Self, Error> {
        let readable = Event::default();
        executor::spend().await;
        loop {
            // Nothing can have come yet, so it waits first.
            readable.wait(|| exchange.subscribe_read()).await;
            match exchange.try_response(CALL_SIZE_MAX) {
                Err(HttpError::WouldBlock) => {}
                Err(error) => return Err(error.into()),
                Ok(head) => {
                    return Ok(Self {
                        readable,
                        exchange,
                        head,
                    });
                }
            }
        }
    }

    pub(super) fn of_blocking(exchange: http::Exchange) -> Result<Self, Error> {
        let head = exchange.response(CALL_SIZE_MAX)?;
        Ok(Self {
            readable: Event::default(),
            exchange,
            head,
        })
    }

    /// 200 to 599.
    pub fn status(&self) -> u16 {
        self.head.status
    }

    /// Whether the status is 200 to 299.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.head.status)
    }

    /// Fails if the status is 400 or more.
    pub fn error_for_status(self) -> Result<Self, Error> {
        match self.head.status {
            400.. => Err(Error::Status(self.head.status)),
            _ => Ok(self),
        }
    }

    /// Where redirects led to; `None` if there was no redirect.
    pub fn redirected_to(&self) -> Option<&str> {
        self.head.url.as_deref()
    }

    /// All header fields, in order.
    pub fn headers(&self) -> &[Header] {
        &self.head.headers
    }

    /// The first header field of this name, whatever its case, if it is UTF-8.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut all = self.head.headers.iter();
        let header = all.find(|header| header.name.eq_ignore_ascii_case(name))?;
        core::str::from_utf8(&header.value).ok()
    }

    /// The next piece of the body, at least one byte; `None` at its end. Loses nothing if the
    /// future is dropped.
    pub async fn chunk(&mut self) -> Result<Option<Vec<u8>>, Error> {
        if let Some(known) = self.take() {
            return Ok(known);
        }
        executor::spend().await;
        loop {
            match self.exchange.try_read(CALL_SIZE_MAX) {
                Ok(piece) => return Ok(self.note(piece)),
                Err(HttpError::WouldBlock) => {
                    self.readable.wait(|| self.exchange.subscribe_read()).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// As [`Response::chunk`], but holds up the whole task.
    pub fn chunk_blocking(&mut self) -> Result<Option<Vec<u8>>, Error> {
        if let Some(known) = self.take() {
            return Ok(known);
        }
        let piece = self.exchange.read(CALL_SIZE_MAX)?;
        Ok(self.note(piece))
    }

    /// What the head brought along, or that there is no more.
    fn take(&mut self) -> Option<Option<Vec<u8>>> {
        if !self.head.body.is_empty() {
            return Some(Some(core::mem::take(&mut self.head.body)));
        }
        self.head.complete.then_some(None)
    }

    fn note(&mut self, piece: Vec<u8>) -> Option<Vec<u8>> {
        self.head.complete = piece.is_empty();
        (!piece.is_empty()).then_some(piece)
    }

    /// The whole body, which must fit into the guest's memory.
    pub async fn bytes(mut self) -> Result<Vec<u8>, Error> {
        let mut body = self.chunk().await?.unwrap_or_default();
        while let Some(piece) = self.chunk().await? {
            body.extend_from_slice(&piece);
        }
        Ok(body)
    }

    /// As [`Response::bytes`], but holds up the whole task.
    pub fn bytes_blocking(mut self) -> Result<Vec<u8>, Error> {
        let mut body = self.chunk_blocking()?.unwrap_or_default();
        while let Some(piece) = self.chunk_blocking()? {
            body.extend_from_slice(&piece);
        }
        Ok(body)
    }

    /// The whole body as UTF-8.
    pub async fn text(self) -> Result<String, Error> {
        String::from_utf8(self.bytes().await?).map_err(|_| Error::NotText)
    }

    /// As [`Response::text`], but holds up the whole task.
    pub fn text_blocking(self) -> Result<String, Error> {
        String::from_utf8(self.bytes_blocking()?).map_err(|_| Error::NotText)
    }

    /// The header fields behind a chunked body, once that is read to its end.
    pub fn trailers(&self) -> Result<Vec<Header>, Error> {
        Ok(self.exchange.trailers()?)
    }
}
