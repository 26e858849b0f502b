//! What a client asks for.

use alloc::{
    rc::Rc,
    string::{String, ToString},
    vec::Vec,
};
use core::cell::{Cell, OnceCell, RefCell};

use smallos_http::http::{route::Parameters, target_path, target_query, url};

use super::{
    Error, Header,
    connection::{CALL_SIZE_MAX, Shared},
};
use crate::{
    bindings::web::{http_server as host, types::HttpError},
    executor,
};

/// A request. Its body is read by [`Request::bytes`] or piece by piece; what isn't read is
/// dropped when the request is answered.
#[derive(Debug)]
pub struct Request {
    method: String,
    target: String,
    /// Asked of the host when they are first looked at: many handlers never do.
    headers: OnceCell<Vec<Header>>,
    /// Which of the connection's requests it is.
    number: u64,
    pub(super) parameters: Parameters,
    /// What came with the head.
    begun: RefCell<Vec<u8>>,
    is_complete: Cell<bool>,
    connection: Rc<Shared>,
}

impl Request {
    pub(super) fn new(head: host::Request, connection: Rc<Shared>) -> Self {
        Self {
            headers: OnceCell::new(),
            number: connection.begin(head.method == "HEAD"),
            method: head.method,
            target: head.target,
            parameters: Parameters::default(),
            begun: RefCell::new(head.body),
            is_complete: Cell::new(head.is_complete),
            connection,
        }
    }

    /// The method, most often in capitals.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The target as sent, most often `/path?query`.
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The path, still percent-encoded.
    pub fn path(&self) -> &str {
        target_path(&self.target)
    }

    /// The value of a parameter of the route, decoded.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.get(name)
    }

    /// The first value of a parameter of the query, decoded.
    pub fn query(&self, name: &str) -> Option<String> {
        find(target_query(&self.target)?, name)
    }

    /// The first header field of this name, if it is UTF-8.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers().iter();
        let header = headers.find(|header| header.name.eq_ignore_ascii_case(name))?;
        core::str::from_utf8(&header.value).ok()
    }

    /// All header fields in order. They are asked of the host when they are first looked at;
    /// once the request is answered there are none.
    pub fn headers(&self) -> &[Header] {
        self.headers.get_or_init(|| {
            if self.connection.check_current(self.number).is_ok() {
                self.connection.handle.headers()
            } else {
                Vec::new()
            }
        })
    }

    /// The next piece of the body, at most 65,536 bytes. None: it has ended. A future that is
    /// dropped loses nothing. Once the request is answered, what wasn't read is gone: then this
    /// fails with [`Error::InvalidState`].
    pub async fn chunk(&self) -> Result<Option<Vec<u8>>, Error> {
        let begun = self.begun.take();
        if !begun.is_empty() {
            return Ok(Some(begun));
        }
        if self.is_complete.get() {
            return Ok(None);
        }
        executor::spend().await;
        let Shared { handle, body, .. } = &*self.connection;
        loop {
            self.connection.check_current(self.number)?;
            match handle.try_read_body(CALL_SIZE_MAX as u32) {
                Ok(bytes) if bytes.is_empty() => {
                    self.is_complete.set(true);
                    return Ok(None);
                }
                Ok(bytes) => return Ok(Some(bytes)),
                Err(HttpError::WouldBlock) => body.wait(|| handle.subscribe_body()).await,
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// The whole body, if it has at most `max` bytes; otherwise fails with [`Error::TooLarge`].
    /// What was read is lost if the future is dropped.
    pub async fn bytes(&self, max: usize) -> Result<Vec<u8>, Error> {
        let mut all = Vec::new();
        while let Some(piece) = self.chunk().await? {
            if piece.len() > max - all.len() {
                return Err(Error::TooLarge);
            }
            if all.is_empty() {
                all = piece;
            } else {
                all.extend_from_slice(&piece);
            }
        }
        Ok(all)
    }

    /// The whole body as text; see [`Request::bytes`].
    pub async fn text(&self, max: usize) -> Result<String, Error> {
        String::from_utf8(self.bytes(max).await?)
            .map_err(|error| Error::InvalidArgument(error.to_string()))
    }
}

/// The first value of this name in a query or a form.
fn find(pairs: &str, name: &str) -> Option<String> {
    let pairs = url::decode_pairs(pairs)?;
    let mut found = pairs.into_iter().filter(|(known, _)| known == name);
    found.next().map(|(_, value)| value)
}
