//! What the user learns of a connection, in the order in which it happened.

use crate::close::CloseCode;
use crate::error::Error;
use crate::handshake::Header;
use alloc::string::String;
use alloc::vec::Vec;

/// Something happened. `Closed` and `Failed` are the last event of a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Server only: a client asks for a connection. Answer with
    /// [`crate::Connection::accept`] or [`crate::Connection::refuse`].
    Request(UpgradeRequest),
    /// Client only: the server agreed.
    Open {
        /// The one it chose of those offered.
        subprotocol: Option<String>,
    },
    /// A text message ([`crate::Delivery::Whole`]).
    Text(String),
    /// A binary message ([`crate::Delivery::Whole`]).
    Binary(Vec<u8>),
    /// A part of a text message ([`crate::Delivery::Pieces`]); whole characters, and perhaps none.
    TextPiece {
        /// The next characters.
        text: String,
        /// The message ends here.
        last: bool,
    },
    /// A part of a binary message ([`crate::Delivery::Pieces`]), perhaps empty.
    BinaryPiece {
        /// The next bytes.
        bytes: Vec<u8>,
        /// The message ends here.
        last: bool,
    },
    /// The peer sent a ping. The pong is on its way already.
    Ping(Vec<u8>),
    /// The peer sent a pong: the answer to ours, or unasked.
    Pong(Vec<u8>),
    /// The closing handshake is complete.
    Closed(Closed),
    /// The connection failed.
    Failed(Error),
}

/// How a connection was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// The code in the peer's Close frame; `None` if there was none (a browser's 1005).
    pub code: Option<CloseCode>,
    /// The reason in the peer's Close frame, at most 123 bytes.
    pub reason: String,
    /// The peer began. Otherwise what it sent is the answer to ours.
    pub by_peer: bool,
}

/// A client's request for a connection, checked by the rules of RFC 6455, 4.2.1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpgradeRequest {
    /// The path with its query, beginning with `/`.
    pub target: String,
    /// What `Host` says.
    pub host: String,
    /// Where the page comes from that a browser runs. To be checked by servers meant for one site only (10.2).
    pub origin: Option<String>,
    /// The subprotocols, the preferred first. All different.
    pub subprotocols: Vec<String>,
    /// All headers, in order, as they came. Values that are no UTF-8 are left out.
    pub headers: Vec<Header>,
}
