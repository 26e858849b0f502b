//! An HTTP/1.1 client. The host keeps the connections, follows redirects and holds the peer to
//! the protocol and its bounds; what a guest sees is a response or an [`Error`] that says why
//! there is none.
//!
//! ```no_run
//! # async fn example() -> Result<(), smallos::http::Error> {
//! let text = smallos::http::get("http://127.0.0.1:8080/").await?.text().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Each server needs the grant `net.connect` for its host and port, one that a redirect leads
//! to as well. Methods with the suffix `_blocking` hold up the whole task, for fewer calls to
//! the host.

mod client;
mod error;
mod request;
mod response;
mod upload;

pub(crate) use client::nanoseconds;
pub use client::{Client, ClientBuilder};
pub use error::Error;
pub(crate) use error::limit_name;
pub use request::RequestBuilder;
pub use response::Response;
pub use smallos_http::http::auth::basic;
pub use upload::Upload;

pub use crate::bindings::net::tls::TlsOptions;
pub use crate::bindings::web::types::{Header, HttpLimit, HttpPhase};

/// The most bytes that one call to the host carries.
const CALL_SIZE_MAX: u32 = 65_536;

/// Gets a URL with a client of its own. For more than one request, [`Client`] keeps the
/// connection.
pub async fn get(url: &str) -> Result<Response, Error> {
    Client::new()?.get(url).send().await
}

/// As [`get`], but holds up the whole task.
pub fn get_blocking(url: &str) -> Result<Response, Error> {
    Client::new()?.get(url).send_blocking()
}
