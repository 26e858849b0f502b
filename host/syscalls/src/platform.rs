//! What the syscall layer needs from below, one trait per capability.
//!
//! The rule for everything that waits: a method that returns `Pending` has arranged for
//! the kernel to be told ([`smallos_kernel::Kernel::notify`]) about its owner once trying
//! again may succeed. The owner is the task that made the object; handles never change
//! hands, so it is given once.

use crate::spec::TaskSpec;
use alloc::string::String;
use alloc::vec::Vec;
use core::net::{IpAddr, SocketAddr};
use core::task::Poll;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tcp::{Direction, StreamOption};
use smallos_contract::net::udp::UdpOption;
use smallos_contract::system::console::{ConsoleError, Output};
use smallos_contract::system::log::Level;
use smallos_kernel::{Instant, Kernel, Pid};

/// All capabilities of one host. Cloning gives another reference to the same host.
pub trait Platform: Clock + Entropy + Console + Log + Net + Clone + 'static {
    /// What the kernel keeps of a task: its instance, or what one is made from.
    type Body;
    /// A program that can be instantiated.
    type Module: Clone;

    /// Runs `f` with the kernel, alone.
    fn with_kernel<R>(&self, f: impl FnOnce(&mut Kernel<Self::Body>) -> R) -> R;
    /// The program that this host knows by a name.
    fn module(&self, name: &str) -> Option<Self::Module>;
    /// A program's own name, for a task that isn't given one.
    fn module_name(&self, module: &Self::Module) -> String;
    /// A body that will start as `spec` says once the kernel first runs it.
    fn body(&self, spec: TaskSpec<Self::Module>) -> Self::Body;
}

/// Time.
pub trait Clock {
    /// The monotonic clock.
    fn now(&self) -> Instant;
    /// Seconds and nanoseconds since 1970, if somebody set the clock.
    fn wall(&self) -> Option<(u64, u32)>;
}

/// Random bytes fit for keys.
pub trait Entropy {
    /// Fills the buffer; false if there is no source.
    fn fill(&self, buffer: &mut [u8]) -> bool;
}

/// The terminal, or what stands for it.
pub trait Console {
    /// Takes all the bytes or none of them.
    fn write(&self, owner: Pid, to: Output, bytes: &[u8]) -> Poll<Result<(), ConsoleError>>;
    /// Whether a write of any size would be taken now.
    fn writable(&self, owner: Pid, to: Output) -> Poll<()>;
    /// Up to `max` bytes of input; none at the end.
    fn read(&self, owner: Pid, max: usize) -> Poll<Result<Vec<u8>, ConsoleError>>;
    /// Whether a read would not wait.
    fn readable(&self, owner: Pid) -> Poll<()>;
}

/// The log.
pub trait Log {
    /// Writes one entry. Never waits: what finds no room is counted and dropped.
    fn log(&self, task: &str, pid: Pid, level: Level, context: &str, message: &str);
    /// The least grave level that is kept.
    fn threshold(&self) -> Level;
}

/// The network.
pub trait Net {
    /// A TCP connection, made or being made.
    type Stream: Stream;
    /// A listening TCP port.
    type Listener: Listener<Stream = Self::Stream>;
    /// A UDP socket.
    type Udp: Udp;
    /// A name look-up under way.
    type Lookup: Lookup;

    /// Begins to connect.
    ///
    /// # Errors
    /// What the operating system says at once.
    fn connect(&self, owner: Pid, to: SocketAddr) -> Result<Self::Stream, ErrorCode>;
    /// Listens.
    ///
    /// # Errors
    /// If the address or the port can't be had.
    fn listen(&self, owner: Pid, at: SocketAddr, backlog: u32)
    -> Result<Self::Listener, ErrorCode>;
    /// Binds a UDP socket.
    ///
    /// # Errors
    /// If the address or the port can't be had.
    fn bind(&self, owner: Pid, at: SocketAddr) -> Result<Self::Udp, ErrorCode>;
    /// Begins to look a name up.
    ///
    /// # Errors
    /// If too many look-ups are under way.
    fn lookup(&self, owner: Pid, name: &str) -> Result<Self::Lookup, ErrorCode>;
    /// Begins to secure a connection that is made. [`Stream::connected`] of what comes out
    /// tells when that is done, or why it can't be; until then nothing else is asked of it.
    /// From then on it reads and writes plain bytes.
    ///
    /// A machine without TLS leaves this out. One that has it, in a library or in a modem's
    /// firmware, keeps to these rules: the server's certificate is checked against the roots
    /// of the profile and for the name, unless `unverified` says otherwise; keys stay below;
    /// a stream that ends without the peer's `close_notify` fails with `connection-aborted`;
    /// bytes that were read from the socket and wait as plain text count as readable.
    ///
    /// # Errors
    /// `unknown-profile`, `invalid-argument` if the name can't stand in a certificate, or
    /// `not-supported`.
    fn secure(
        &self,
        owner: Pid,
        connection: Self::Stream,
        how: &Secure,
    ) -> Result<Self::Stream, ErrorCode> {
        let _ = (owner, connection, how);
        Err(ErrorCode::NotSupported)
    }
    /// Makes another task the owner of a connection, and keeps it until that task takes it
    /// or ends.
    ///
    /// # Errors
    /// If no living task has the pid, or it has too many that it hasn't taken.
    fn give(&self, to: Pid, connection: Self::Stream) -> Result<(), ErrorCode>;
    /// The oldest connection that was given to a task.
    fn take(&self, owner: Pid) -> Poll<Self::Stream>;
    /// Whether `take` has one.
    fn takeable(&self, owner: Pid) -> Poll<()>;
}

/// How a connection is to be secured. Grants and lengths are checked already.
#[derive(Debug, Clone)]
pub struct Secure {
    /// The profile; empty is the host's default.
    pub profile: String,
    /// The name that the certificate must be for, if the task says one.
    pub server_name: Option<String>,
    /// What was connected to, as the task wrote it: the name if neither the task nor the
    /// profile says one. An IPv6 address may stand in brackets.
    pub host: String,
    /// The application protocols on offer, the best first.
    pub protocols: Vec<String>,
    /// Take any certificate.
    pub unverified: bool,
}

/// A TCP connection, secured or not.
pub trait Stream {
    /// Whether the connection is made, or why it won't be.
    fn connected(&mut self) -> Poll<Result<(), ErrorCode>>;
    /// By when a connection that is being secured has to be done.
    fn connected_until(&self) -> Option<Instant> {
        None
    }
    /// More words for whoever runs the host on why `connected` failed.
    fn failure(&self) -> Option<String> {
        None
    }
    /// What both sides agreed on while the connection was secured (ALPN).
    fn protocol(&self) -> Option<&[u8]> {
        None
    }
    /// Whether all that `write` took is out of this host's hands, and in the operating
    /// system's.
    fn flush(&mut self) -> Poll<Result<(), ErrorCode>> {
        Poll::Ready(Ok(()))
    }
    /// Up to `max` bytes; none at the end.
    fn read(&mut self, max: usize) -> Poll<Result<Vec<u8>, ErrorCode>>;
    /// Takes at least one byte and returns how many.
    fn write(&mut self, bytes: &[u8]) -> Poll<Result<usize, ErrorCode>>;
    /// Whether `read` is worth a try.
    fn readable(&mut self) -> Poll<()>;
    /// Whether `write` is worth a try.
    fn writable(&mut self) -> Poll<()>;
    /// Ends a direction.
    ///
    /// # Errors
    /// If it isn't connected.
    fn shutdown(&mut self, direction: Direction) -> Result<(), ErrorCode>;
    /// Changes a setting.
    ///
    /// # Errors
    /// If the value is out of range or the system refuses it.
    fn set_option(&mut self, option: StreamOption) -> Result<(), ErrorCode>;
    /// This side.
    ///
    /// # Errors
    /// If the system doesn't know it.
    fn local(&self) -> Result<SocketAddr, ErrorCode>;
    /// The other side.
    ///
    /// # Errors
    /// If it isn't connected.
    fn peer(&self) -> Result<SocketAddr, ErrorCode>;
}

/// A listening TCP port.
pub trait Listener {
    /// What it accepts.
    type Stream;
    /// Takes a connection.
    fn accept(&mut self) -> Poll<Result<Self::Stream, ErrorCode>>;
    /// Whether `accept` is worth a try.
    fn acceptable(&mut self) -> Poll<()>;
    /// Its address.
    ///
    /// # Errors
    /// If the system doesn't know it.
    fn local(&self) -> Result<SocketAddr, ErrorCode>;
}

/// A UDP socket.
pub trait Udp {
    /// Takes one datagram, cut to `max` bytes, with its sender.
    fn receive(&mut self, max: usize) -> Poll<Result<(Vec<u8>, SocketAddr), ErrorCode>>;
    /// Whether `receive` is worth a try.
    fn receivable(&mut self) -> Poll<()>;
    /// Sends one datagram.
    fn send(&mut self, bytes: &[u8], to: SocketAddr) -> Poll<Result<(), ErrorCode>>;
    /// Whether `send` is worth a try.
    fn sendable(&mut self) -> Poll<()>;
    /// Changes a setting.
    ///
    /// # Errors
    /// If the value is out of range or the system refuses it.
    fn set_option(&mut self, option: UdpOption) -> Result<(), ErrorCode>;
    /// Its address.
    ///
    /// # Errors
    /// If the system doesn't know it.
    fn local(&self) -> Result<SocketAddr, ErrorCode>;
}

/// A name look-up under way.
pub trait Lookup {
    /// The answer, or why there is none. Gives the same answer as often as it is asked.
    fn answer(&mut self) -> Poll<Result<Vec<IpAddr>, ErrorCode>>;
}
