//! Redis: commands, pipelines, transactions and subscriptions. The host speaks the protocol;
//! here commands are written and replies become Rust values.
//!
//! ```no_run
//! # async fn example() -> Result<(), smallos::redis::Error> {
//! use smallos::redis::{Connection, cmd};
//!
//! let redis = Connection::connect("redis://127.0.0.1:6379/0").await?;
//! redis.set("greeting", "hello").await?;
//! let greeting: Option<String> = redis.get("greeting").await?;
//! let length: u64 = cmd("STRLEN").arg("greeting").query(&redis).await?;
//! # Ok(())
//! # }
//! ```
//!
//! All methods take `&self`, and any number of futures may share a connection: each gets its
//! own replies. A connection needs the grant `net.connect` for its host and port. A cluster's
//! MOVED and ASK are errors with their own [`ErrorKind`]; they aren't followed.

mod arguments;
mod calls;
mod command;
mod commands;
mod connection;
mod error;
mod from_value;
mod options;
mod pipeline;
mod subscriber;
mod value;

pub use crate::bindings::redis::redis::{ErrorKind, Limit, Protocol};
pub use arguments::{Arguments, ToArguments};
pub use command::{Command, cmd};
pub use connection::Connection;
pub use error::{Error, Redirect, ServerError};
pub use from_value::FromValue;
pub use options::Options;
pub use pipeline::{Pipeline, pipe};
pub use subscriber::{Event, Message, Subscriber};
pub use value::Value;
