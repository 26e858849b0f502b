//! An HTTP server: routes, requests, answers, live events and WebSockets.
//!
//! The host speaks the protocol and refuses what is malformed; a task sees requests that are
//! in order. Routes are found on this side, by the table of the host's own crate: the handlers
//! are the task's, and asking the host for each request would only cost a call.
//!
//! ```no_run
//! # async fn example() -> Result<(), smallos::net::Error> {
//! use smallos::http_server::{Request, Response, Router, Server};
//!
//! let router = Router::new()
//!     .get("/", async |_: Request| "hello")
//!     .get("/sensors/{id}", async |request: Request| {
//!         format!("sensor {}", request.parameter("id").unwrap_or_default())
//!     })
//!     .post("/echo", async |request: Request| match request.bytes(65_536).await {
//!         Ok(body) => Response::bytes(body),
//!         Err(error) => error.into(),
//!     });
//! Server::bind(([127, 0, 0, 1], 8080))?.serve(router).await
//! # }
//! ```

mod connection;
mod error;
mod options;
mod request;
mod response;
mod router;
mod server;
mod stop;
mod stream;

pub use crate::bindings::web::types::{Header, HttpLimit, HttpPhase};
pub use connection::Connection;
pub use error::Error;
pub use options::Options;
pub use request::Request;
pub use response::{IntoResponse, Response};
pub use router::Router;
pub use server::Server;
pub use smallos_http::http::Method;
pub use stream::{BodyWriter, Event, Sse};
