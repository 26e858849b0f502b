//! Sockets of the operating system, without blocking.

mod errors;
pub(crate) mod given;
mod stream;
mod tcp;
pub(crate) mod tls;
mod udp;

pub use stream::Stream;

use crate::Desktop;
use crate::lookup::Lookup;
use smallos_contract::net::addresses::ErrorCode;
use smallos_kernel::Pid;
use smallos_syscalls::platform::{Net, Secure};
use std::net::SocketAddr;
use std::task::Poll;

impl Net for Desktop {
    type Stream = Stream;
    type Listener = tcp::Listener;
    type Udp = udp::Udp;
    type Lookup = Lookup;

    fn connect(&self, owner: Pid, to: SocketAddr) -> Result<Stream, ErrorCode> {
        let connecting = tcp::Stream::connect(self, owner, to);
        connecting.map(Stream::Plain).map_err(errors::code)
    }

    fn listen(&self, owner: Pid, at: SocketAddr, backlog: u32) -> Result<tcp::Listener, ErrorCode> {
        tcp::Listener::listen(self, owner, at, backlog).map_err(errors::code)
    }

    fn bind(&self, owner: Pid, at: SocketAddr) -> Result<udp::Udp, ErrorCode> {
        udp::Udp::bind(self, owner, at).map_err(errors::code)
    }

    fn lookup(&self, owner: Pid, name: &str) -> Result<Lookup, ErrorCode> {
        self.shared.lookups.begin(self, owner, name)
    }

    fn secure(&self, owner: Pid, connection: Stream, how: &Secure) -> Result<Stream, ErrorCode> {
        match connection {
            Stream::Plain(plain) => {
                let secured = tls::Secured::new(self, owner, plain, how)?;
                Ok(Stream::Secured(Box::new(secured)))
            }
            Stream::Secured(_) => Err(ErrorCode::InvalidState),
        }
    }

    fn give(&self, to: Pid, connection: Stream) -> Result<(), ErrorCode> {
        self.shared.given.give(self, to, connection)
    }

    fn take(&self, owner: Pid) -> Poll<Stream> {
        self.shared
            .given
            .take(owner)
            .map_or(Poll::Pending, Poll::Ready)
    }

    fn takeable(&self, owner: Pid) -> Poll<()> {
        if self.shared.given.has_one(owner) {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}
