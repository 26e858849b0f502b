//! WebSocket connections: to a server, and from a client whose request
//! [`http_server`](crate::http_server) accepted. The host masks, checks and answers pings; a
//! task sees whole messages.

mod error;
mod request;

use alloc::{string::String, vec::Vec};
use core::cell::Cell;

use crate::{
    bindings::web::websocket as host,
    executor,
    net::Event,
    time::{Duration, nanos},
};

pub use crate::bindings::net::tls::TlsOptions;
pub use error::{Closed, Error};
pub use host::Message;
pub use request::Request;

/// The most bytes that one call to the host carries.
const CALL_SIZE_MAX: usize = 65_536;

/// Code 1000: the purpose of the connection is fulfilled.
pub const NORMAL: u16 = 1000;
/// Code 1001: the endpoint goes away.
pub const GOING_AWAY: u16 = 1001;

/// What holds for a connection, whichever side this is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The longest that connecting takes, and that a `_blocking` call waits. None: 30 seconds.
    pub timeout: Option<Duration>,
    /// Send a ping after this much silence of the peer, and give it up 20 seconds later. None:
    /// never.
    pub ping_interval: Option<Duration>,
    /// The largest message that may arrive, in bytes; at most the host's 4 MiB.
    pub message_size_max: Option<u32>,
}

impl Options {
    pub(crate) fn to_host(self) -> host::WebsocketOptions {
        host::WebsocketOptions {
            timeout: self.timeout.map(nanos),
            ping_interval: self.ping_interval.map(nanos),
            message_bytes: self.message_size_max,
        }
    }
}

/// A connection. Dropping it closes it at once; [`WebSocket::close`] says goodbye.
///
/// All methods take `&self`: one future may receive while another sends. A future of
/// [`WebSocket::receive`] that is dropped loses nothing.
///
/// ```no_run
/// # async fn example() -> Result<(), smallos::websocket::Error> {
/// use smallos::websocket::{Message, WebSocket};
///
/// let socket = WebSocket::connect("ws://127.0.0.1:7000/chat").await?;
/// socket.send_text("hello").await?;
/// if let Message::Text(answer) = socket.receive().await? {
///     smallos::println!("{answer}");
/// }
/// socket.close(1000, "done").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct WebSocket {
    // Before the handle: an event must go before what it is an event of.
    receivable: Event,
    sendable: Event,
    handle: host::Websocket,
    /// A message over the size of a call is on its way, or was given up in the middle.
    is_torn: Cell<bool>,
}

/// The parts of one message. Dropped in the middle it leaves the connection torn.
struct Parts<'a> {
    socket: &'a WebSocket,
    is_begun: bool,
}

impl<'a> Parts<'a> {
    fn of(socket: &'a WebSocket) -> Self {
        Self {
            socket,
            is_begun: false,
        }
    }

    /// Sends the next part. The first fails while another future's message is on its way, which
    /// may have begun while this one waited.
    async fn send(
        &self,
        attempt: impl Fn() -> Result<(), host::WebsocketError>,
    ) -> Result<(), Error> {
        let WebSocket {
            sendable,
            handle,
            is_torn,
            ..
        } = self.socket;
        executor::spend().await;
        loop {
            if !self.is_begun && is_torn.get() {
                return Err(Error::InvalidState);
            }
            match attempt() {
                Ok(()) => return Ok(()),
                Err(host::WebsocketError::WouldBlock) => {
                    sendable.wait(|| handle.subscribe_send()).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    fn begun(&mut self) {
        self.is_begun = true;
        self.socket.is_torn.set(true);
    }

    fn done(self) {
        self.socket.is_torn.set(false);
    }
}

impl WebSocket {
    pub(crate) fn new(handle: host::Websocket) -> Self {
        Self {
            receivable: Event::default(),
            sendable: Event::default(),
            handle,
            is_torn: Cell::new(false),
        }
    }

    /// Connects to a `ws://` or `wss://` URL. For more than the URL see [`Request`].
    pub async fn connect(url: &str) -> Result<Self, Error> {
        Request::new(url).connect().await
    }

    /// The subprotocol that both sides agreed on.
    pub fn subprotocol(&self) -> Option<String> {
        self.handle.subprotocol()
    }

    /// Waits for a message. After the last one fails with [`Error::Closed`], or with what
    /// ended the connection, again and again.
    pub async fn receive(&self) -> Result<Message, Error> {
        executor::spend().await;
        loop {
            match self.handle.try_receive() {
                Ok(message) => return Ok(message),
                Err(host::WebsocketError::WouldBlock) => {
                    self.receivable
                        .wait(|| self.handle.subscribe_receive())
                        .await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// As [`WebSocket::receive`], but holds up the whole task, for the options' timeout at most.
    pub fn receive_blocking(&self) -> Result<Message, Error> {
        Ok(self.handle.receive()?)
    }

    /// Sends a message.
    pub async fn send(&self, message: &Message) -> Result<(), Error> {
        match message {
            Message::Text(text) => self.send_text(text).await,
            Message::Binary(bytes) => self.send_binary(bytes).await,
            Message::Pong(_) => Err(Error::InvalidArgument("the host sends pongs".into())),
        }
    }

    /// Sends text. Returns once the host has it; waits while the peer is slow.
    ///
    /// If the future is dropped in the middle of a message over 65,536 bytes, nothing more can
    /// be sent: nobody could say where the message ends.
    pub async fn send_text(&self, text: &str) -> Result<(), Error> {
        self.send_text_part(text, true).await
    }

    /// Sends bytes; see [`WebSocket::send_text`].
    pub async fn send_binary(&self, bytes: &[u8]) -> Result<(), Error> {
        self.send_binary_part(bytes, true).await
    }

    /// Sends a part of a text message, which is finished with the `last` one: for what is made
    /// piece by piece.
    pub async fn send_text_part(&self, text: &str, last: bool) -> Result<(), Error> {
        let mut parts = Parts::of(self);
        let mut rest = text;
        loop {
            let (part, left) = rest.split_at(rest.floor_char_boundary(CALL_SIZE_MAX));
            let more = !left.is_empty() || !last;
            parts.send(|| self.handle.try_send_text(part, more)).await?;
            if left.is_empty() {
                parts.done();
                return Ok(());
            }
            parts.begun();
            rest = left;
        }
    }

    /// Sends a part of a binary message; see [`WebSocket::send_text_part`].
    pub async fn send_binary_part(&self, bytes: &[u8], last: bool) -> Result<(), Error> {
        let mut parts = Parts::of(self);
        let mut rest = bytes;
        loop {
            let (part, left) = rest.split_at(rest.len().min(CALL_SIZE_MAX));
            let more = !left.is_empty() || !last;
            parts
                .send(|| self.handle.try_send_binary(part, more))
                .await?;
            if left.is_empty() {
                parts.done();
                return Ok(());
            }
            parts.begun();
            rest = left;
        }
    }

    /// Sends a ping with 1 to 125 bytes, whose answer [`WebSocket::receive`] gives as
    /// [`Message::Pong`]. An empty one is answered too, but the answer isn't shown. Never waits.
    pub fn ping(&self, payload: &[u8]) -> Result<(), Error> {
        Ok(self.handle.ping(payload)?)
    }

    /// Tells the peer that nothing more comes, without waiting for its answer:
    /// [`WebSocket::receive`] gives what the peer still sends, and then [`Error::Closed`].
    pub fn start_close(&self, code: u16, reason: &str) -> Result<(), Error> {
        Ok(self.handle.close(code, reason)?)
    }

    /// Closes the connection and waits until the peer has agreed, for 10 seconds at most. What
    /// it still sends is lost.
    pub async fn close(self, code: u16, reason: &str) -> Result<(), Error> {
        match self.start_close(code, reason) {
            Ok(()) | Err(Error::Closed(_)) => {}
            Err(error) => return Err(error),
        }
        loop {
            match self.receive().await {
                Ok(_) => {}
                Err(Error::Closed(_)) => return Ok(()),
                Err(error) => return Err(error),
            }
        }
    }
}

/// A message's bytes, of whichever kind it is.
impl AsRef<[u8]> for Message {
    fn as_ref(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Binary(bytes) | Self::Pong(bytes) => bytes,
        }
    }
}

impl From<String> for Message {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Message {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<Vec<u8>> for Message {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Binary(bytes)
    }
}
