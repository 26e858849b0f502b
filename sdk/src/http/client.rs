//! Clients: connections that are kept, and what holds for all requests over them.

use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use super::{Error, Header, RequestBuilder, TlsOptions};
use crate::bindings::web::http;

/// Keeps connections for further requests to the same servers.
///
/// ```no_run
/// # async fn example() -> Result<(), smallos::http::Error> {
/// use smallos::http::Client;
///
/// let client = Client::new()?;
/// for page in 1..=3 {
///     let response = client
///         .get("http://127.0.0.1:8080/list")
///         .query("page", &page.to_string())
///         .send()
///         .await?
///         .error_for_status()?;
///     smallos::println!("{}", response.text().await?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Client {
    handle: http::Client,
    headers: Vec<Header>,
}

impl Client {
    /// A client with the host's defaults.
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client with settings of its own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A request with any method but `CONNECT`.
    pub fn request(&self, method: &str, url: &str) -> RequestBuilder<'_> {
        RequestBuilder::new(self, method, url)
    }

    /// A `GET` request.
    pub fn get(&self, url: &str) -> RequestBuilder<'_> {
        self.request("GET", url)
    }

    /// A `HEAD` request: the response has no body.
    pub fn head(&self, url: &str) -> RequestBuilder<'_> {
        self.request("HEAD", url)
    }

    /// A `POST` request.
    pub fn post(&self, url: &str) -> RequestBuilder<'_> {
        self.request("POST", url)
    }

    /// A `PUT` request.
    pub fn put(&self, url: &str) -> RequestBuilder<'_> {
        self.request("PUT", url)
    }

    /// A `PATCH` request.
    pub fn patch(&self, url: &str) -> RequestBuilder<'_> {
        self.request("PATCH", url)
    }

    /// A `DELETE` request.
    pub fn delete(&self, url: &str) -> RequestBuilder<'_> {
        self.request("DELETE", url)
    }

    pub(super) fn handle(&self) -> &http::Client {
        &self.handle
    }

    pub(super) fn headers(&self) -> &[Header] {
        &self.headers
    }
}

/// Settings of a [`Client`]. What isn't set is the host's default.
#[derive(Debug)]
pub struct ClientBuilder {
    options: http::ClientOptions,
    headers: Vec<Header>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            options: http::ClientOptions {
                tls: None,
                timeout: None,
                connect_timeout: None,
                head_timeout: None,
                body_timeout: None,
                redirects_max: None,
                idle_max: None,
                response_bytes_max: None,
            },
            headers: Vec::new(),
        }
    }
}

impl ClientBuilder {
    /// A header field that every request gets, unless it has one of that name.
    pub fn default_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push(Header {
            name: String::from(name),
            value: value.into(),
        });
        self
    }

    /// How connections to `https` are secured.
    pub fn tls(mut self, options: TlsOptions) -> Self {
        self.options.tls = Some(options);
        self
    }

    /// The most that making a connection takes; else 30 s.
    pub fn connect_timeout(mut self, time: Duration) -> Self {
        self.options.connect_timeout = Some(nanoseconds(time));
        self
    }

    /// The most from the end of a request to the end of its response's head; else 30 s.
    pub fn head_timeout(mut self, time: Duration) -> Self {
        self.options.head_timeout = Some(nanoseconds(time));
        self
    }

    /// The most between two pieces of a body, and how long the server may take nothing of a
    /// request; else 30 s.
    pub fn body_timeout(mut self, time: Duration) -> Self {
        self.options.body_timeout = Some(nanoseconds(time));
        self
    }

    /// The most that one `_blocking` call waits; else 30 s.
    pub fn blocking_timeout(mut self, time: Duration) -> Self {
        self.options.timeout = Some(nanoseconds(time));
        self
    }

    /// How many redirects are followed in a row, at most 100; else 10. With 0 the redirect is
    /// the response.
    pub fn redirects(mut self, max: u32) -> Self {
        self.options.redirects_max = Some(max);
        self
    }

    /// How many idle connections are kept, at most 64; else 8. Fewer where the task's limit of
    /// handles has no room for them.
    pub fn idle_connections(mut self, max: u32) -> Self {
        self.options.idle_max = Some(max);
        self
    }

    /// The most bytes of a response's body; else, and at most, the host's own bound.
    pub fn response_bytes(mut self, max: u64) -> Self {
        self.options.response_bytes_max = Some(max);
        self
    }

    /// The client. Never waits.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client {
            handle: http::open(&self.options)?,
            headers: self.headers,
        })
    }
}

/// At most 584 years.
pub(crate) fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}
