//! A request whose body goes out piece by piece.

use super::{CALL_SIZE_MAX, Error, Header, Response};
use crate::{
    bindings::web::{http, types::HttpError},
    executor,
    net::Event,
};

/// A request whose body is being sent.
///
/// ```no_run
/// # async fn example(client: smallos::http::Client) -> Result<(), smallos::http::Error> {
/// let upload = client.put("http://127.0.0.1:8080/log").upload(None)?;
/// for line in ["one\n", "two\n"] {
///     upload.write_all(line.as_bytes()).await?;
/// }
/// let response = upload.finish().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Upload {
    // Before the handle: an event must go before what it is an event of.
    writable: Event,
    exchange: http::Exchange,
    chunked: bool,
}

impl Upload {
    pub(super) fn new(exchange: http::Exchange, length: Option<u64>) -> Self {
        Self {
            writable: Event::default(),
            exchange,
            chunked: length.is_none(),
        }
    }

    /// Sends what goes without waiting, at least one byte, and gives the number; waits until
    /// there is room for one. 0 for no bytes. Loses nothing if the future is dropped.
    ///
    /// Fails with [`Error::Closed`] if the server has answered without waiting for the rest,
    /// which [`Upload::response`] then gives.
    pub async fn write(&self, bytes: &[u8]) -> Result<usize, Error> {
        if bytes.is_empty() {
            return Ok(0);
        }
        executor::spend().await;
        let part = &bytes[..bytes.len().min(CALL_SIZE_MAX as usize)];
        loop {
            match self.exchange.try_write(part) {
                Ok(count) => return Ok((count as usize).min(part.len())),
                Err(HttpError::WouldBlock) => {
                    self.writable.wait(|| self.exchange.subscribe_write()).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Sends all the bytes. If the future is dropped before its end, a part may be sent, and
    /// nobody knows how much; there use [`Upload::write`].
    pub async fn write_all(&self, mut bytes: &[u8]) -> Result<(), Error> {
        while !bytes.is_empty() {
            let count = self.write(bytes).await?;
            bytes = &bytes[count..];
        }
        Ok(())
    }

    /// As [`Upload::write_all`], but holds up the whole task.
    pub fn write_all_blocking(&self, bytes: &[u8]) -> Result<(), Error> {
        for part in bytes.chunks(CALL_SIZE_MAX as usize) {
            self.exchange.write(part)?;
        }
        Ok(())
    }

    /// Ends the body and waits for the response's head.
    pub async fn finish(self) -> Result<Response, Error> {
        self.finish_with(&[]).await
    }

    /// As [`Upload::finish`], with trailers behind a body in chunks.
    pub async fn finish_with(self, trailers: &[Header]) -> Result<Response, Error> {
        self.end(trailers)?;
        self.response().await
    }

    /// As [`Upload::finish`], but holds up the whole task.
    pub fn finish_blocking(self) -> Result<Response, Error> {
        self.end(&[])?;
        drop(self.writable);
        Response::of_blocking(self.exchange)
    }

    /// Waits for the response's head, whether the body is ended or not.
    pub async fn response(self) -> Result<Response, Error> {
        drop(self.writable);
        Response::of(self.exchange).await
    }

    fn end(&self, trailers: &[Header]) -> Result<(), Error> {
        if !self.chunked && trailers.is_empty() {
            // It ends by itself.
            return Ok(());
        }
        match self.exchange.finish(trailers) {
            // The server has answered already; what it said comes next.
            Err(HttpError::Closed) => Ok(()),
            other => Ok(other?),
        }
    }
}
