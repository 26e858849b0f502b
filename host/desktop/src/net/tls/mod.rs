//! TLS by rustls, over the sockets of this host.
//!
//! Keys and certificates are read when the host starts and stay in here: tasks name a
//! [profile](profile), and no error or log line has more of a file than its path. Whether a
//! certificate was revoked isn't looked up.
//!
//! - `profile`: what `smallos.toml` says of one, made into rustls' settings.
//! - `roots`: the system's roots, read when they are first needed.
//! - `unverified`: takes any certificate.
//! - `session`: one connection's TLS, without its socket.
//! - `secured`: a session and its socket.

mod profile;
mod roots;
mod secured;
mod session;
mod unverified;

pub use profile::{TlsError, TlsProfile, TlsProfiles};
pub use secured::Secured;
