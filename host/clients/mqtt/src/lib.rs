//! MQTT 3.1.1 and 5.0 without I/O: a client's state machine and the codec.
//!
//! [`Connection`] takes bytes and the time and gives bytes and events; it
//! knows no socket, no clock and no other connection. [`Session`] is what
//! outlives a connection: messages under way, and what was received already.
//! Every buffer, table and queue has a bound in [`Limits`].
//!
//! Strict: whatever the standards forbid or leave open closes the connection
//! with the reason code of MQTT 5.0, 4.13. Sections are those of 5.0 where a
//! text doesn't say otherwise.
//!
//! ```
//! # use smallos_mqtt::*;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let options = ConnectOptions::new(Version::V5);
//! let mut connection = Connection::new(options, Session::new("me"), Limits::default(), 0)?;
//! // Over and over, until `Event::Closed`:
//! let count = connection.transmit().len(); // ... written to the stream
//! connection.sent(count);
//! let bytes = [0x20, 3, 0, 0, 0]; // ... read from it, `receive_capacity` at most
//! connection.receive(&bytes, 1_000)?;
//! while let Some(event) = connection.poll() {
//!     if let Event::Connected(_) = event {
//!         let topic = TopicName::new("greetings")?;
//!         connection.publish(Publication::new(topic, "hello", Qos::AtLeastOnce))?;
//!     }
//! }
//! assert_eq!(connection.next_deadline(), Some(45_000_001_000)); // `handle_timeout` then
//! # Ok(())
//! # }
//! ```
//!
//! Not here: enhanced authentication (the codec has AUTH, the client offers
//! no method), TLS, WebSocket framing.

#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

extern crate alloc;

pub mod codec;
mod connection;
#[cfg(feature = "fuzz")]
pub mod fuzz;
mod limits;
mod reason;
mod session;
mod topic;
mod violation;

pub use codec::{
    Disconnect, Properties, Property, PropertyError, Qos, RetainHandling, Subscription, Version,
    Will,
};
pub use connection::{
    CloseReason, ConnectError, ConnectOptions, Connected, Connection, DisconnectError, Error,
    Event, Message, Publication, PublishError, PublishFailure, PublishId, RequestError, RequestId,
    ServerLimits, Timer, Unfit,
};
pub use limits::{Limit, Limits};
pub use reason::ReasonCode;
pub use session::Session;
pub use topic::{TopicError, TopicFilter, TopicName};
pub use violation::Violation;
