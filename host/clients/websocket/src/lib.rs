//! WebSocket (RFC 6455), client and server, as a state machine without sockets.
//!
//! A [`Connection`] is told what came from the peer and what time it is, and says what must go to
//! the peer, what the user learns and when it wants to be woken. It has no socket, no clock, no
//! source of randomness and no thread: these belong to whoever drives it.
//!
//! ```text
//!            receive(bytes, now_ns)              poll() -> Event
//!   socket ------------------------> Connection ----------------> user
//!          <------------------------            <----------------
//!            transmit() / sent(n)                send_text, send_ping, close ...
//! ```
//!
//! What it is strict about
//! - Nothing is parsed before it is asked for: received bytes wait in a buffer with a bound, and
//!   `poll` takes one event out of it at a time. There is no queue of events that could grow.
//! - Every buffer, table and queue has a bound in [`Limits`], and an error names the bound.
//! - What RFC 6455 forbids fails the connection at the first byte that shows it, however the
//!   input was split, with the code that section 7.4.1 gives for it.
//!
//! What it does not do: extensions (none is offered, and one that is answered all the same fails
//! the handshake), redirects and authentication during the handshake (the user sees the status),
//! TLS (a stream below it).
//!
//! ```
//! use smallos_websocket::{ClientRequest, Connection, Event, Limits};
//!
//! let request = ClientRequest { host: "example.com".into(), target: "/".into(), ..Default::default() };
//! // Where randomness comes from is the caller's business; this is none.
//! let mut client = Connection::connect(&request, [7; 16], Box::new(|| [1, 2, 3, 4]), Limits::default(), 0)?;
//! let mut server = Connection::listen(Limits::default(), 0);
//!
//! server.receive(client.transmit(), 0)?;
//! client.sent(client.transmit().len());
//! assert!(matches!(server.poll(), Some(Event::Request(_))));
//! server.accept(None, &[])?;
//! server.send_text("hello")?;
//!
//! client.receive(server.transmit(), 0)?;
//! server.sent(server.transmit().len());
//! assert_eq!(client.poll(), Some(Event::Open { subprotocol: None }));
//! assert_eq!(client.poll(), Some(Event::Text("hello".into())));
//! assert_eq!(client.poll(), None);
//! # Ok::<(), smallos_websocket::Misuse>(())
//! ```
//!
//! Where to start reading: [`connection`], then [`frame`] and [`handshake`].

#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

extern crate alloc;

mod buffer;
pub mod close;
pub mod connection;
pub mod error;
pub mod event;
pub mod frame;
#[cfg(any(test, feature = "fuzz"))]
pub mod fuzz;
pub mod handshake;
mod head;
pub mod limits;
mod mask;
mod utf8;

pub use close::CloseCode;
pub use connection::{Connection, Masks, Role, masks_from_seed};
pub use error::{Error, LimitHit, Misuse, Timer, Violation};
pub use event::{Closed, Event, UpgradeRequest};
pub use handshake::{ClientRequest, Header, ParsedRequest};
pub use limits::{Delivery, Limits};
