//! Certificates made on the fly, and TLS servers that do what a test says.

mod authority;
mod server;

pub use authority::{Authority, Identity};
pub use server::{Connection, Serve, raw_server};
