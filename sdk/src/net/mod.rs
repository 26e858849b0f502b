//! TCP, TLS, UDP and name look-up.
//!
//! Each waiting method comes twice: plain, for async tasks, and with the suffix `_blocking`,
//! which calls the host's waiting function and holds up the whole task. The blocking ones
//! take one call to the host where the async ones may take three.
//!
//! Which address a task may use is said by its grants: `net.connect`, `net.listen` and
//! `net.resolve`, and to take any TLS certificate `net.unverified`. Without one the call fails with [`ErrorCode::AccessDenied`].

mod address;
mod error;
mod names;
mod tcp;
mod tls;
mod udp;

pub use crate::bindings::net::addresses::ErrorCode;
pub use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
pub use error::Error;
pub use names::{resolve, resolve_blocking};
pub(crate) use tcp::Event;
pub use tcp::{Direction, StreamOption, TcpListener, TcpStream};
pub use tls::{TlsOptions, TlsStream};
pub use udp::{UdpOption, UdpSocket};

/// The most bytes that one call to the host carries.
const CALL_SIZE_MAX: usize = 65_536;

/// `len` as the host's `max`: 1 to 65,536.
fn call_size(len: usize) -> u32 {
    // At most 65,536, so it fits.
    len.clamp(1, CALL_SIZE_MAX) as u32
}
