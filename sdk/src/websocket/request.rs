//! What a client asks for, beside the URL.

use alloc::{string::String, vec::Vec};

use super::{Error, Options, WebSocket};
use crate::{
    bindings::{
        net::tls::TlsOptions,
        web::{types::Header, websocket as host},
    },
    executor::{self, Source},
    time::Duration,
};

/// A connection to be made.
///
/// ```no_run
/// # async fn example() -> Result<(), smallos::websocket::Error> {
/// use smallos::{time::Duration, websocket::Request};
///
/// let socket = Request::new("ws://127.0.0.1:7000/feed")
///     .subprotocol("v2.feed")
///     .header("Origin", "http://127.0.0.1")
///     .timeout(Duration::from_secs(5))
///     .connect()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a request does nothing before `connect`"]
pub struct Request {
    url: String,
    subprotocols: Vec<String>,
    headers: Vec<Header>,
    tls: Option<TlsOptions>,
    options: Options,
}

impl Request {
    /// To a `ws://` or `wss://` URL.
    pub fn new(url: &str) -> Self {
        Self {
            url: url.into(),
            subprotocols: Vec::new(),
            headers: Vec::new(),
            tls: None,
            options: Options::default(),
        }
    }

    /// Offers a subprotocol; the first is the one liked best.
    pub fn subprotocol(mut self, name: &str) -> Self {
        self.subprotocols.push(name.into());
        self
    }

    /// Adds a header field.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push(Header {
            name: name.into(),
            value: value.into(),
        });
        self
    }

    /// How a `wss://` connection is secured; without it by the profile `default`.
    pub fn tls(mut self, options: TlsOptions) -> Self {
        self.tls = Some(options);
        self
    }

    /// The longest that connecting may take: 30 seconds if nothing is said.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Pings and the size of messages, and the timeout if one is given here.
    pub fn options(mut self, options: Options) -> Self {
        let timeout = options.timeout.or(self.options.timeout);
        self.options = Options { timeout, ..options };
        self
    }

    fn asked(self) -> (String, host::ConnectOptions) {
        let options = host::ConnectOptions {
            subprotocols: self.subprotocols,
            headers: self.headers,
            tls: self.tls,
            connection: self.options.to_host(),
        };
        (self.url, options)
    }

    /// Connects.
    pub async fn connect(self) -> Result<WebSocket, Error> {
        let (url, options) = self.asked();
        let handle = host::start_connect(&url, &options)?;
        executor::wait(Source::new(handle.subscribe_connect())).await;
        handle.finish_connect()?;
        Ok(WebSocket::new(handle))
    }

    /// As [`Request::connect`], but holds up the whole task.
    pub fn connect_blocking(self) -> Result<WebSocket, Error> {
        let (url, options) = self.asked();
        Ok(WebSocket::new(host::connect(&url, &options)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_keep_a_timeout_that_was_given_before() {
        let asked = |options| {
            let request = Request::new("ws://a/").timeout(Duration::from_secs(5));
            request.options(options).asked().1.connection
        };
        let pinged = asked(Options {
            ping_interval: Some(Duration::from_secs(9)),
            ..Options::default()
        });
        assert_eq!(pinged.timeout, Some(5_000_000_000));
        assert_eq!(pinged.ping_interval, Some(9_000_000_000));
        let later = asked(Options {
            timeout: Some(Duration::from_secs(1)),
            ..Options::default()
        });
        assert_eq!(later.timeout, Some(1_000_000_000));
    }
}
