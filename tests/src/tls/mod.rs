//! Certificates made on the fly, and TLS servers that do what a test says.

mod authority;
mod nginx;
mod server;

pub use authority::{Authority, Identity};
pub use nginx::nginx;
pub use server::{Connection, Serve, raw_server};
