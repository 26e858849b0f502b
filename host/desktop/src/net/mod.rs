//! Sockets of the operating system, without blocking.

mod errors;
pub(crate) mod given;
mod tcp;
mod udp;

use crate::Desktop;
use crate::lookup::Lookup;
use smallos_contract::net::addresses::ErrorCode;
use smallos_kernel::Pid;
use smallos_syscalls::platform::Net;
use std::net::SocketAddr;
use std::task::Poll;

impl Net for Desktop {
    type Stream = tcp::Stream;
    type Listener = tcp::Listener;
    type Udp = udp::Udp;
    type Lookup = Lookup;

    fn connect(&self, owner: Pid, to: SocketAddr) -> Result<tcp::Stream, ErrorCode> {
        tcp::Stream::connect(self, owner, to).map_err(errors::code)
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

    fn give(&self, to: Pid, connection: tcp::Stream) -> Result<(), ErrorCode> {
        self.shared.given.give(self, to, connection)
    }

    fn take(&self, owner: Pid) -> Poll<tcp::Stream> {
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
