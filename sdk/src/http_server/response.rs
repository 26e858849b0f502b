//! What a server answers.

use alloc::{borrow::ToOwned, boxed::Box, format, string::String, vec::Vec};
use core::{fmt, future::Future, pin::Pin};

use smallos_http::http::payload::Payload;

use super::{BodyWriter, Error, Header, Sse};
use crate::{
    future::{Either, select},
    time::Duration,
    websocket::{self, WebSocket},
};

/// A client that vanished without a word would keep its place for ever.
const PING_INTERVAL: Duration = Duration::from_secs(60);

pub(super) type LocalFuture<T> = Pin<Box<dyn Future<Output = T>>>;

/// An answer: a status, header fields, and a body that is there, is written while it is sent,
/// or gives way to a WebSocket.
#[derive(Debug)]
pub struct Response {
    pub(super) status: u16,
    pub(super) headers: Vec<Header>,
    pub(super) content: Content,
}

pub(super) enum Content {
    Whole(Vec<u8>),
    Stream(Stream),
    Upgrade(Upgrade),
}

pub(super) struct Stream {
    pub(super) length: Option<u64>,
    pub(super) run: Box<dyn FnOnce(BodyWriter) -> LocalFuture<Result<(), Error>>>,
}

pub(super) struct Upgrade {
    pub(super) subprotocol: Option<String>,
    pub(super) options: websocket::Options,
    pub(super) run: Box<dyn FnOnce(WebSocket) -> LocalFuture<()>>,
}

impl Response {
    /// Without a body.
    pub fn new(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            content: Content::Whole(Vec::new()),
        }
    }

    fn payload(payload: Payload) -> Self {
        let mut response = Self::new(200).header("Content-Type", payload.content_type);
        response.content = Content::Whole(payload.bytes);
        response
    }

    /// Plain text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::payload(Payload::text(text))
    }

    /// A page.
    pub fn html(page: impl Into<String>) -> Self {
        Self::payload(Payload {
            content_type: "text/html; charset=utf-8",
            bytes: page.into().into_bytes(),
        })
    }

    /// JSON that is already written, for instance by `serde_json`.
    pub fn json(json: impl Into<String>) -> Self {
        Self::payload(Payload::json(json))
    }

    /// Bytes of no stated kind.
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self::payload(Payload::bytes(bytes))
    }

    /// Sends the client to another place (303), where it asks by GET.
    pub fn see_other(location: &str) -> Self {
        Self::new(303).header("Location", location)
    }

    /// A body that is written while it is sent, of a length that shows when the future ends. The
    /// future isn't run for HEAD.
    pub fn stream<F>(write: impl FnOnce(BodyWriter) -> F + 'static) -> Self
    where
        F: Future<Output = Result<(), Error>> + 'static,
    {
        let mut response = Self::new(200);
        response.content = Content::Stream(Stream {
            length: None,
            run: Box::new(|writer| Box::pin(write(writer))),
        });
        response
    }

    /// Server-sent events, until the future ends or the client goes: then the future is
    /// dropped.
    pub fn sse<F>(send: impl FnOnce(Sse) -> F + 'static) -> Self
    where
        F: Future<Output = Result<(), Error>> + 'static,
    {
        let run = |writer: BodyWriter| async move {
            let closed = writer.clone();
            match select(send(Sse::new(writer)), closed.closed()).await {
                Either::First(sent) => sent,
                Either::Second(()) => Err(Error::Closed),
            }
        };
        Self::stream(run)
            .header("Content-Type", "text/event-stream")
            .header("Cache-Control", "no-store")
    }

    /// Agrees to a WebSocket, which the future then has. Who asked for something else is told
    /// that this is needed (426), and what is wrong otherwise (400). A client that is silent for
    /// 60 seconds is sent a ping, and given up 20 seconds later.
    ///
    /// Nothing looks at `Origin`: a browser lets any page connect. Where that matters compare
    /// `request.header("origin")` with the server's own first.
    pub fn websocket<F>(run: impl FnOnce(WebSocket) -> F + 'static) -> Self
    where
        F: Future<Output = ()> + 'static,
    {
        let mut response = Self::new(101);
        response.content = Content::Upgrade(Upgrade {
            subprotocol: None,
            options: websocket::Options {
                ping_interval: Some(PING_INTERVAL),
                ..websocket::Options::default()
            },
            run: Box::new(|socket| Box::pin(run(socket))),
        });
        response
    }

    pub(super) fn upgrade_required() -> Self {
        Self::new(426)
            .header("Upgrade", "websocket")
            .header("Sec-WebSocket-Version", "13")
    }

    /// With this status instead of 200.
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// With this header field. Those that frame the message are the host's.
    pub fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers.push(Header {
            name: name.to_owned(),
            value: value.as_ref().to_vec(),
        });
        self
    }

    /// With this subprotocol. A client that didn't offer it is told so (400). For
    /// [`Response::websocket`] only.
    pub fn subprotocol(mut self, name: &str) -> Self {
        if let Content::Upgrade(upgrade) = &mut self.content {
            upgrade.subprotocol = Some(name.into());
        }
        self
    }

    /// With these bounds of the connection, and pings only if they say so. For
    /// [`Response::websocket`] only.
    pub fn websocket_options(mut self, options: websocket::Options) -> Self {
        if let Content::Upgrade(upgrade) = &mut self.content {
            upgrade.options = options;
        }
        self
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Stream(_) => f.write_str("stream"),
            Self::Upgrade(_) => f.write_str("websocket"),
        }
    }
}

/// What a handler may give.
pub trait IntoResponse {
    /// As an answer.
    fn into_response(self) -> Response;
}

impl IntoResponse for Response {
    fn into_response(self) -> Response {
        self
    }
}

impl IntoResponse for &str {
    fn into_response(self) -> Response {
        Response::text(self)
    }
}

impl IntoResponse for String {
    fn into_response(self) -> Response {
        Response::text(self)
    }
}

impl IntoResponse for Vec<u8> {
    fn into_response(self) -> Response {
        Response::bytes(self)
    }
}

/// A status without a body.
impl IntoResponse for u16 {
    fn into_response(self) -> Response {
        Response::new(self)
    }
}

impl<T: IntoResponse, E: IntoResponse> IntoResponse for Result<T, E> {
    fn into_response(self) -> Response {
        match self {
            Ok(value) => value.into_response(),
            Err(error) => error.into_response(),
        }
    }
}

/// Reading the request failed: it is the client's fault.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = match self {
            Self::TooLarge | Self::Limit(_) => 413,
            Self::Timeout(_) => 408,
            _ => 400,
        };
        Response::text(format!("{self}\n")).status(status)
    }
}

impl From<Error> for Response {
    fn from(error: Error) -> Self {
        error.into_response()
    }
}
