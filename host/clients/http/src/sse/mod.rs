//! Server-sent events (WHATWG HTML, section 9.2), both directions, without I/O.
//!
//! [`Decoder`] turns a response body into events to the letter of the
//! specification, [`Message`] writes them, and [`Reconnect`] keeps what must
//! outlive a connection: the last event id and the time to wait.

mod decoder;
mod message;
mod reconnect;

pub use decoder::{Decoder, Error, Event, Limits};
pub use message::{KEEP_ALIVE, Message, MessageError};
pub use reconnect::{Answer, Reconnect};
