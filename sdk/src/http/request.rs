//! Requests, put together piece by piece.

use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use smallos_http::http::{payload::Payload, url};

use super::{CALL_SIZE_MAX, Client, Error, Header, Response, Upload, client::nanoseconds};
use crate::bindings::web::http::{Exchange, Request, RequestBody};

/// A request that is being put together. What isn't valid is found out when it is sent.
///
/// ```no_run
/// # async fn example(client: smallos::http::Client) -> Result<(), smallos::http::Error> {
/// use smallos::time::Duration;
///
/// let response = client
///     .post("http://127.0.0.1:8080/orders")
///     .header("X-Trace", "7")
///     .json(r#"{"amount": 3}"#)
///     .timeout(Duration::from_secs(5))
///     .send()
///     .await?;
/// smallos::println!("{}", response.status());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestBuilder<'a> {
    client: &'a Client,
    request: Request,
}

impl<'a> RequestBuilder<'a> {
    pub(super) fn new(client: &'a Client, method: &str, url: &str) -> Self {
        let request = Request {
            method: String::from(method),
            url: String::from(url),
            headers: Vec::new(),
            body: RequestBody::None,
            expect_continue: false,
            timeout: None,
        };
        Self { client, request }
    }

    /// Adds a header field, beside others of the same name.
    pub fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.request.headers.push(Header {
            name: String::from(name),
            value: value.as_ref().into(),
        });
        self
    }

    /// Sets a header field, in place of others of the same name.
    fn set_header(mut self, name: &str, value: &str) -> Self {
        let headers = &mut self.request.headers;
        headers.retain(|header| !header.name.eq_ignore_ascii_case(name));
        self.header(name, value)
    }

    /// Adds a parameter to the URL's query, encoded as forms are.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        let url = &mut self.request.url;
        let fragment = url.find('#').map(|at| url.split_off(at));
        let mut pair = String::new();
        url::push_pair(&mut pair, name, value);
        url.push(if url.contains('?') { '&' } else { '?' });
        url.push_str(&pair);
        url.push_str(fragment.as_deref().unwrap_or_default());
        self
    }

    /// A user's name and password (RFC 7617). A name with a colon, or either with a control
    /// character, can't be sent: the server is asked without.
    pub fn basic_auth(self, user: &str, password: &str) -> Self {
        match super::basic(user, password) {
            Some(value) => self.set_header("Authorization", &value),
            None => self,
        }
    }

    /// A bearer token (RFC 6750).
    pub fn bearer_auth(self, token: &str) -> Self {
        let mut value = String::from("Bearer ");
        value.push_str(token);
        self.set_header("Authorization", &value)
    }

    /// Bytes of a kind that a header field of yours may state. More than 65,536 can't be sent
    /// again to where a redirect leads: such a redirect is the response.
    pub fn body(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.request.body = RequestBody::Whole(bytes.into());
        self
    }

    /// Plain text.
    pub fn text(self, text: &str) -> Self {
        self.payload(Payload::text(text))
    }

    /// JSON that is already written, say by `serde_json`.
    pub fn json(self, json: &str) -> Self {
        self.payload(Payload::json(json))
    }

    /// A form, as browsers send it.
    pub fn form(self, pairs: &[(&str, &str)]) -> Self {
        self.payload(Payload::form(pairs.iter().copied()))
    }

    fn payload(self, payload: Payload) -> Self {
        self.set_header("Content-Type", payload.content_type)
            .body(payload.bytes)
    }

    /// Waits for the server to ask for the body, at most 1 s, before it is sent.
    pub fn expect_continue(mut self) -> Self {
        self.request.expect_continue = true;
        self
    }

    /// The most from sending to the last byte of the response, redirects included; else
    /// without bound.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.request.timeout = Some(nanoseconds(time));
        self
    }

    fn start(mut self) -> Result<Exchange, Error> {
        let own = self.request.headers.len();
        for header in self.client.headers() {
            let is_it = |other: &Header| other.name.eq_ignore_ascii_case(&header.name);
            if !self.request.headers.iter().take(own).any(is_it) {
                self.request.headers.push(header.clone());
            }
        }
        Ok(self.client.handle().start(&self.request)?)
    }

    /// Sends the request and waits for the response's head. Dropping the future gives the
    /// request up and closes its connection.
    pub async fn send(mut self) -> Result<Response, Error> {
        let Some(body) = self.take_large_body() else {
            return Response::of(self.start()?).await;
        };
        let upload = self.upload(Some(body.len() as u64))?;
        match upload.write_all(&body).await {
            // The server has answered without waiting for the rest.
            Ok(()) | Err(Error::Closed) => upload.response().await,
            Err(error) => Err(error),
        }
    }

    /// As [`RequestBuilder::send`], but holds up the whole task.
    pub fn send_blocking(mut self) -> Result<Response, Error> {
        let Some(body) = self.take_large_body() else {
            return Response::of_blocking(self.start()?);
        };
        let upload = self.upload(Some(body.len() as u64))?;
        match upload.write_all_blocking(&body) {
            Ok(()) | Err(Error::Closed) => upload.finish_blocking(),
            Err(error) => Err(error),
        }
    }

    /// A body that doesn't fit into one call.
    fn take_large_body(&mut self) -> Option<Vec<u8>> {
        match &mut self.request.body {
            RequestBody::Whole(body) if body.len() > CALL_SIZE_MAX as usize => {
                Some(core::mem::take(body))
            }
            _ => None,
        }
    }

    /// Sends the head of the request; the body follows piece by piece, of this length or, with
    /// `None`, in chunks. Its own body, if it has one, is not sent.
    pub fn upload(mut self, length: Option<u64>) -> Result<Upload, Error> {
        self.request.body = length.map_or(RequestBody::Chunked, RequestBody::Length);
        Ok(Upload::new(self.start()?, length))
    }
}
