//! HTTP/1.1 (RFC 9110, RFC 9112), client and server, without any I/O.
//!
//! A [`client::Connection`] or a [`server::Connection`] takes what the peer
//! sent (`receive`), holds what the peer must get (`transmit`, `sent`), and
//! tells the user what happened, in order (`poll`). Every buffer is bounded by
//! [`Limits`]; when one is full, `receive` takes less than it was given and the
//! caller offers the rest again after `poll`.
//!
//! Framing is strict, because two readers that disagree on where a message ends
//! are how requests get smuggled: no bare CR or LF, no folded lines, one
//! content-length, never together with transfer-encoding. There is no CONNECT,
//! no transfer coding but `chunked`, and no content coding: a body is what the
//! peer sent.

pub mod auth;
pub mod client;
pub mod payload;
pub mod redirect;
pub mod route;
pub mod server;
pub mod url;

mod body_read;
mod body_write;
mod chunked;
mod error;
mod framing;
mod head;
mod headers;
mod inbox;
mod limits;
mod message;
mod outbox;
mod scan;

pub use body_write::Body;
pub use error::{Error, Limit, Misuse, Rule, Timer};
pub use headers::{HeaderError, Headers};
pub use limits::Limits;
pub use message::{
    BodySize, Method, MethodError, RequestHead, ResponseHead, Version, target_path, target_query,
};
