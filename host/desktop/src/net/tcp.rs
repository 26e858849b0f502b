//! TCP sockets.

use super::errors::code;
use crate::reactor::{READ, Registration, WRITE};
use crate::{Desktop, net};
use mio::net::{TcpListener, TcpStream};
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tcp::{Direction, StreamOption};
use smallos_kernel::Pid;
use smallos_syscalls::{BYTES_MAX, platform};
use socket2::{Domain, Protocol, SockRef, Socket, TcpKeepalive, Type};
use std::cell::RefCell;
use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr};
use std::task::Poll;
use std::time::Duration;

thread_local! {
    /// Where a worker's reads land before they go to the guest: a buffer of the right size
    /// can only be had once it is known how much came.
    static SCRATCH: RefCell<Box<[u8]>> = RefCell::new(vec![0; BYTES_MAX].into());
}

/// A connection. The socket is closed before its registration ends.
pub struct Stream {
    socket: TcpStream,
    registration: Registration,
}

impl Stream {
    pub(super) fn connect(desktop: &Desktop, owner: Pid, to: SocketAddr) -> io::Result<Self> {
        let mut socket = TcpStream::connect(to)?;
        let registration = Registration::new(desktop, owner, &mut socket, 0)?;
        Ok(Self {
            socket,
            registration,
        })
    }

    /// Makes another task its owner.
    pub(crate) fn hand_over(&self, to: Pid) {
        self.registration.source.hand_over(to);
    }

    /// Reads up to `max` bytes, and lets `take` have them; none at the end.
    pub(super) fn read_by<R>(
        &mut self,
        max: usize,
        mut take: impl FnMut(&[u8]) -> R,
    ) -> Poll<Result<R, ErrorCode>> {
        let source = &self.registration.source;
        let mut socket = &self.socket;
        let max = max.min(BYTES_MAX);
        loop {
            if source.poll(READ).is_pending() {
                return Poll::Pending;
            }
            source.clear(READ);
            let read = SCRATCH.with_borrow_mut(|scratch| {
                let scratch = &mut scratch[..max];
                socket.read(scratch).map(|read| {
                    // Fewer bytes than asked for: epoll(7) says that there are no more, so
                    // the next read need not try in vain. The end is the exception.
                    if read == 0 || read == max || source.read_closed() {
                        source.set(READ);
                    }
                    take(&scratch[..read])
                })
            });
            match read {
                Ok(taken) => return Poll::Ready(Ok(taken)),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => {
                    source.set(READ);
                    if error.kind() != io::ErrorKind::Interrupted {
                        return Poll::Ready(Err(code(error)));
                    }
                }
            }
        }
    }

    /// Lets `put` write to the socket, once it takes something.
    pub(super) fn write_by(
        &mut self,
        mut put: impl FnMut(&mut dyn Write) -> io::Result<usize>,
    ) -> Poll<Result<usize, ErrorCode>> {
        let mut socket = &self.socket;
        let attempt = self.registration.source.attempt(WRITE, || put(&mut socket));
        attempt.map(|result| result.map_err(code))
    }

    fn accepted(desktop: &Desktop, owner: Pid, mut socket: TcpStream) -> io::Result<Self> {
        let registration = Registration::new(desktop, owner, &mut socket, WRITE)?;
        Ok(Self {
            socket,
            registration,
        })
    }
}

impl platform::Stream for Stream {
    fn connected(&mut self) -> Poll<Result<(), ErrorCode>> {
        let socket = &self.socket;
        let attempt = self.registration.source.attempt(WRITE, || {
            if let Some(error) = socket.take_error()? {
                return Err(error);
            }
            // Writable without a peer: the connection is still being made.
            socket
                .peer_addr()
                .map(drop)
                .map_err(|error| match error.kind() {
                    io::ErrorKind::NotConnected => io::ErrorKind::WouldBlock.into(),
                    _ => error,
                })
        });
        attempt.map(|result| result.map_err(code))
    }

    fn read(&mut self, max: usize) -> Poll<Result<Vec<u8>, ErrorCode>> {
        self.read_by(max, <[u8]>::to_vec)
    }

    fn write(&mut self, bytes: &[u8]) -> Poll<Result<usize, ErrorCode>> {
        self.write_by(|socket| socket.write(bytes))
    }

    fn readable(&mut self) -> Poll<()> {
        self.registration.source.poll(READ)
    }

    fn writable(&mut self) -> Poll<()> {
        self.registration.source.poll(WRITE)
    }

    fn shutdown(&mut self, direction: Direction) -> Result<(), ErrorCode> {
        let how = match direction {
            Direction::Receive => Shutdown::Read,
            Direction::Send => Shutdown::Write,
            Direction::Both => Shutdown::Both,
        };
        self.socket.shutdown(how).map_err(code)
    }

    fn set_option(&mut self, option: StreamOption) -> Result<(), ErrorCode> {
        let socket = SockRef::from(&self.socket);
        let result = match option {
            StreamOption::NoDelay(on) => socket.set_tcp_nodelay(on),
            StreamOption::KeepAliveSeconds(0) => socket.set_keepalive(false),
            StreamOption::KeepAliveSeconds(seconds) => {
                let time = Duration::from_secs(seconds.into());
                socket.set_tcp_keepalive(&TcpKeepalive::new().with_time(time))
            }
            StreamOption::HopLimit(0)
            | StreamOption::ReceiveBufferSize(0)
            | StreamOption::SendBufferSize(0) => return Err(ErrorCode::InvalidArgument),
            StreamOption::HopLimit(hops) => self.socket.set_ttl(hops.into()),
            StreamOption::ReceiveBufferSize(size) => socket.set_recv_buffer_size(size as usize),
            StreamOption::SendBufferSize(size) => socket.set_send_buffer_size(size as usize),
        };
        result.map_err(code)
    }

    fn local(&self) -> Result<SocketAddr, ErrorCode> {
        self.socket.local_addr().map_err(code)
    }

    fn peer(&self) -> Result<SocketAddr, ErrorCode> {
        self.socket.peer_addr().map_err(code)
    }
}

/// A listening port.
pub struct Listener {
    socket: TcpListener,
    registration: Registration,
    desktop: Desktop,
    owner: Pid,
}

impl Listener {
    pub(super) fn listen(
        desktop: &Desktop,
        owner: Pid,
        at: SocketAddr,
        backlog: u32,
    ) -> io::Result<Self> {
        let socket = Socket::new(Domain::for_address(at), Type::STREAM, Some(Protocol::TCP))?;
        // A restarted server must get its port back while old connections linger.
        socket.set_reuse_address(true)?;
        socket.set_nonblocking(true)?;
        socket.bind(&at.into())?;
        socket.listen(i32::try_from(backlog).unwrap_or(i32::MAX))?;
        let mut socket = TcpListener::from_std(socket.into());
        let registration = Registration::new(desktop, owner, &mut socket, READ)?;
        Ok(Self {
            socket,
            registration,
            desktop: desktop.clone(),
            owner,
        })
    }
}

impl platform::Listener for Listener {
    type Stream = net::Stream;

    fn accept(&mut self) -> Poll<Result<net::Stream, ErrorCode>> {
        let socket = &self.socket;
        let attempt = self.registration.source.attempt(READ, || {
            loop {
                match socket.accept() {
                    Ok((stream, _)) => return Ok(stream),
                    // Gone before we got to it: the next may be there.
                    Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
                    Err(error) => return Err(error),
                }
            }
        });
        attempt.map(|result| {
            result
                .and_then(|socket| Stream::accepted(&self.desktop, self.owner, socket))
                .map(net::Stream::Plain)
                .map_err(code)
        })
    }

    fn acceptable(&mut self) -> Poll<()> {
        self.registration.source.poll(READ)
    }

    fn local(&self) -> Result<SocketAddr, ErrorCode> {
        self.socket.local_addr().map_err(code)
    }
}
