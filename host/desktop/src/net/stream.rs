//! A connection as tasks have it: plain, or secured by this host.

use super::tcp;
use super::tls::Secured;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tcp::{Direction, StreamOption};
use smallos_kernel::{Instant, Pid};
use smallos_syscalls::platform;
use std::net::SocketAddr;
use std::task::Poll;

/// A connection.
pub enum Stream {
    /// Bytes go as they are.
    Plain(tcp::Stream),
    /// TLS.
    Secured(Box<Secured>),
}

impl Stream {
    /// Makes another task its owner.
    pub(crate) fn hand_over(&mut self, to: Pid) {
        match self {
            Stream::Plain(stream) => stream.hand_over(to),
            Stream::Secured(stream) => stream.hand_over(to),
        }
    }
}

macro_rules! either {
    ($this:expr, $stream:ident => $call:expr) => {
        match $this {
            Stream::Plain($stream) => $call,
            Stream::Secured($stream) => $call,
        }
    };
}

impl platform::Stream for Stream {
    fn connected(&mut self) -> Poll<Result<(), ErrorCode>> {
        either!(self, stream => stream.connected())
    }

    fn connected_until(&self) -> Option<Instant> {
        either!(self, stream => stream.connected_until())
    }

    fn failure(&self) -> Option<String> {
        either!(self, stream => stream.failure())
    }

    fn protocol(&self) -> Option<&[u8]> {
        either!(self, stream => stream.protocol())
    }

    fn flush(&mut self) -> Poll<Result<(), ErrorCode>> {
        either!(self, stream => stream.flush())
    }

    fn read(&mut self, max: usize) -> Poll<Result<Vec<u8>, ErrorCode>> {
        either!(self, stream => stream.read(max))
    }

    fn write(&mut self, bytes: &[u8]) -> Poll<Result<usize, ErrorCode>> {
        either!(self, stream => stream.write(bytes))
    }

    fn readable(&mut self) -> Poll<()> {
        either!(self, stream => stream.readable())
    }

    fn writable(&mut self) -> Poll<()> {
        either!(self, stream => stream.writable())
    }

    fn shutdown(&mut self, direction: Direction) -> Result<(), ErrorCode> {
        either!(self, stream => stream.shutdown(direction))
    }

    fn set_option(&mut self, option: StreamOption) -> Result<(), ErrorCode> {
        either!(self, stream => stream.set_option(option))
    }

    fn local(&self) -> Result<SocketAddr, ErrorCode> {
        either!(self, stream => stream.local())
    }

    fn peer(&self) -> Result<SocketAddr, ErrorCode> {
        either!(self, stream => stream.peer())
    }
}
