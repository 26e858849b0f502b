//! The network of a machine, by sockets that are plain names.
//!
//! The host gives each socket back with [`Net::close`] once the guest that opened it drops
//! its handle or ends, so that a machine needs no reference counts.

use alloc::vec::Vec;
use core::convert::Infallible;
use core::net::{IpAddr, SocketAddr};
use core::task::Poll;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tcp::{Direction, StreamOption};
use smallos_contract::net::udp::UdpOption;
use smallos_kernel::Pid;

/// The result of a try that may have to wait.
pub type Try<T> = Poll<Result<T, ErrorCode>>;

/// A machine's network. What waits follows the rule of [`Machine`](crate::Machine). A
/// method that doesn't fit the kind of its socket answers [`ErrorCode::InvalidState`].
///
/// # Errors
/// Each method answers in the contract's words; see `wit/deps/net`.
pub trait Net {
    /// Names an open socket or a look-up under way, until it is closed.
    type Socket: Copy + 'static;

    /// Begins a TCP connection.
    #[allow(clippy::missing_errors_doc)]
    fn connect(&mut self, to: SocketAddr) -> Result<Self::Socket, ErrorCode>;
    /// Whether a connection is made, or why it won't be.
    fn connected(&mut self, socket: Self::Socket, waiter: Pid) -> Try<()>;
    /// Up to `max` bytes; none at the end.
    fn read(&mut self, socket: Self::Socket, waiter: Pid, max: usize) -> Try<Vec<u8>>;
    /// Takes at least one byte and answers how many.
    fn write(&mut self, socket: Self::Socket, waiter: Pid, bytes: &[u8]) -> Try<usize>;
    /// Ends a direction of a connection.
    #[allow(clippy::missing_errors_doc)]
    fn shutdown(&mut self, socket: Self::Socket, direction: Direction) -> Result<(), ErrorCode>;
    /// Changes a setting of a connection.
    #[allow(clippy::missing_errors_doc)]
    fn set_stream_option(
        &mut self,
        socket: Self::Socket,
        option: StreamOption,
    ) -> Result<(), ErrorCode>;
    /// The other side of a connection.
    #[allow(clippy::missing_errors_doc)]
    fn peer(&self, socket: Self::Socket) -> Result<SocketAddr, ErrorCode>;

    /// Listens on a TCP port, with room for `backlog` connections that nobody accepted yet.
    #[allow(clippy::missing_errors_doc)]
    fn listen(&mut self, at: SocketAddr, backlog: u32) -> Result<Self::Socket, ErrorCode>;
    /// Takes a connection.
    fn accept(&mut self, socket: Self::Socket, waiter: Pid) -> Try<Self::Socket>;

    /// Binds a UDP socket.
    #[allow(clippy::missing_errors_doc)]
    fn bind(&mut self, at: SocketAddr) -> Result<Self::Socket, ErrorCode>;
    /// Takes one datagram, cut to `max` bytes, with its sender.
    fn receive(
        &mut self,
        socket: Self::Socket,
        waiter: Pid,
        max: usize,
    ) -> Try<(Vec<u8>, SocketAddr)>;
    /// Sends one datagram.
    fn send(&mut self, socket: Self::Socket, waiter: Pid, bytes: &[u8], to: SocketAddr) -> Try<()>;
    /// Changes a setting of a UDP socket.
    #[allow(clippy::missing_errors_doc)]
    fn set_udp_option(&mut self, socket: Self::Socket, option: UdpOption) -> Result<(), ErrorCode>;

    /// Begins a name look-up.
    #[allow(clippy::missing_errors_doc)]
    fn lookup(&mut self, name: &str) -> Result<Self::Socket, ErrorCode>;
    /// The answer of a look-up, the same as often as it is asked.
    fn answer(&mut self, socket: Self::Socket, waiter: Pid) -> Try<Vec<IpAddr>>;

    /// Whether `read`, `accept` or `receive` is worth a try.
    fn readable(&mut self, socket: Self::Socket, waiter: Pid) -> Poll<()>;
    /// Whether `write` or `send` is worth a try.
    fn writable(&mut self, socket: Self::Socket, waiter: Pid) -> Poll<()>;
    /// This side of a socket.
    #[allow(clippy::missing_errors_doc)]
    fn local(&self, socket: Self::Socket) -> Result<SocketAddr, ErrorCode>;
    /// Closes a socket or forgets a look-up. Called once for each.
    fn close(&mut self, socket: Self::Socket);
}

/// The network of a machine that has none: every opening call answers
/// [`ErrorCode::NotSupported`].
#[derive(Debug, Clone, Copy, Default)]
pub struct NoNet;

impl Net for NoNet {
    type Socket = Infallible;

    fn connect(&mut self, _: SocketAddr) -> Result<Infallible, ErrorCode> {
        Err(ErrorCode::NotSupported)
    }
    fn connected(&mut self, socket: Infallible, _: Pid) -> Try<()> {
        match socket {}
    }
    fn read(&mut self, socket: Infallible, _: Pid, _: usize) -> Try<Vec<u8>> {
        match socket {}
    }
    fn write(&mut self, socket: Infallible, _: Pid, _: &[u8]) -> Try<usize> {
        match socket {}
    }
    fn shutdown(&mut self, socket: Infallible, _: Direction) -> Result<(), ErrorCode> {
        match socket {}
    }
    fn set_stream_option(&mut self, socket: Infallible, _: StreamOption) -> Result<(), ErrorCode> {
        match socket {}
    }
    fn peer(&self, socket: Infallible) -> Result<SocketAddr, ErrorCode> {
        match socket {}
    }
    fn listen(&mut self, _: SocketAddr, _: u32) -> Result<Infallible, ErrorCode> {
        Err(ErrorCode::NotSupported)
    }
    fn accept(&mut self, socket: Infallible, _: Pid) -> Try<Infallible> {
        match socket {}
    }
    fn bind(&mut self, _: SocketAddr) -> Result<Infallible, ErrorCode> {
        Err(ErrorCode::NotSupported)
    }
    fn receive(&mut self, socket: Infallible, _: Pid, _: usize) -> Try<(Vec<u8>, SocketAddr)> {
        match socket {}
    }
    fn send(&mut self, socket: Infallible, _: Pid, _: &[u8], _: SocketAddr) -> Try<()> {
        match socket {}
    }
    fn set_udp_option(&mut self, socket: Infallible, _: UdpOption) -> Result<(), ErrorCode> {
        match socket {}
    }
    fn lookup(&mut self, _: &str) -> Result<Infallible, ErrorCode> {
        Err(ErrorCode::NotSupported)
    }
    fn answer(&mut self, socket: Infallible, _: Pid) -> Try<Vec<IpAddr>> {
        match socket {}
    }
    fn readable(&mut self, socket: Infallible, _: Pid) -> Poll<()> {
        match socket {}
    }
    fn writable(&mut self, socket: Infallible, _: Pid) -> Poll<()> {
        match socket {}
    }
    fn local(&self, socket: Infallible) -> Result<SocketAddr, ErrorCode> {
        match socket {}
    }
    fn close(&mut self, socket: Infallible) {
        match socket {}
    }
}
