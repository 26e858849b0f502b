//! `smallos:net/tcp`.
//!
//! A connection to a name goes through a look-up and then through the addresses, one after
//! the other. Both the waiting `connect` and `start-connect` with `finish-connect` drive the
//! same [`Connection`].

use crate::BYTES_MAX;
use crate::addresses::{from_socket_address, parse_ip, to_socket_address};
use crate::platform::{Listener, Lookup, Net, Platform, Stream};
use crate::poll::Pollable;
use crate::task::{Object, Task};
use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::vec::Vec;
use core::net::{IpAddr, SocketAddr};
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::net::addresses::{ErrorCode, SocketAddress};
use smallos_contract::net::tcp::{
    Direction, StreamOption, Tcp, TcpListenerHandle, TcpStreamHandle,
};
use smallos_contract::net::tls::TlsOptions;
use smallos_grants::Grants;
use smallos_kernel::{Pid, Relation};

const BACKLOG_DEFAULT: u32 = 128;
const BACKLOG_MAX: u32 = 4096;
/// RFC 1035, section 2.3.4, and two brackets.
const HOST_BYTES_MAX: usize = 257;
/// A name with more addresses than this is tried on the first ones only.
const ADDRESSES_MAX: usize = 16;

/// A stream at any stage of its life.
pub(crate) struct Connection<P: Platform> {
    stage: Stage<P>,
    /// Addresses that are still to be tried.
    rest: VecDeque<SocketAddr>,
}

enum Stage<P: Platform> {
    Resolving(Resolving<P>),
    Connecting(<P as Net>::Stream),
    Open(<P as Net>::Stream),
    Failed(ErrorCode),
}

impl<P: Platform> Stage<P> {
    /// Stands in while a stage is taken out to be replaced.
    const LOST: Self = Stage::Failed(ErrorCode::InvalidState);
}

struct Resolving<P: Platform> {
    lookup: <P as Net>::Lookup,
    host: String,
    port: u16,
}

impl<P: Platform> Resolving<P> {
    /// Those of the addresses that a grant covers, by the name or by themselves.
    fn allowed(&self, ips: Vec<IpAddr>, grants: &Grants) -> VecDeque<SocketAddr> {
        let covered = |ip: &IpAddr| {
            grants.connect(Some(&self.host), Some(*ip), self.port)
                || grants.connect(None, Some(*ip), self.port)
        };
        ips.into_iter()
            .filter(covered)
            .take(ADDRESSES_MAX)
            .map(|ip| SocketAddr::new(ip, self.port))
            .collect()
    }
}

impl<P: Platform> Connection<P> {
    pub fn open(stream: <P as Net>::Stream) -> Self {
        Self {
            stage: Stage::Open(stream),
            rest: VecDeque::new(),
        }
    }

    /// Goes as far as it gets without waiting: to an open connection or to the reason why
    /// there is none.
    pub fn drive(
        &mut self,
        platform: &P,
        grants: &Grants,
        owner: Pid,
    ) -> Poll<Result<(), ErrorCode>> {
        loop {
            self.stage = match core::mem::replace(&mut self.stage, Stage::LOST) {
                Stage::Open(stream) => {
                    self.stage = Stage::Open(stream);
                    return Poll::Ready(Ok(()));
                }
                Stage::Failed(error) => match self.rest.pop_front() {
                    None => {
                        self.stage = Stage::Failed(error);
                        return Poll::Ready(Err(error));
                    }
                    Some(address) => match platform.connect(owner, address) {
                        Ok(stream) => Stage::Connecting(stream),
                        Err(error) => Stage::Failed(error),
                    },
                },
                Stage::Resolving(mut look) => match look.lookup.answer() {
                    Poll::Pending => {
                        self.stage = Stage::Resolving(look);
                        return Poll::Pending;
                    }
                    Poll::Ready(Err(error)) => Stage::Failed(error),
                    Poll::Ready(Ok(ips)) => {
                        self.rest = look.allowed(ips, grants);
                        Stage::Failed(ErrorCode::AccessDenied)
                    }
                },
                Stage::Connecting(mut stream) => match stream.connected() {
                    Poll::Pending => {
                        self.stage = Stage::Connecting(stream);
                        return Poll::Pending;
                    }
                    Poll::Ready(Ok(())) => Stage::Open(stream),
                    Poll::Ready(Err(error)) => Stage::Failed(error),
                },
            };
        }
    }

    pub fn stream(&mut self) -> Result<&mut <P as Net>::Stream, ErrorCode> {
        match &mut self.stage {
            Stage::Open(stream) => Ok(stream),
            Stage::Failed(error) => Err(*error),
            Stage::Resolving(_) | Stage::Connecting(_) => Err(ErrorCode::InvalidState),
        }
    }

    pub fn readable(&mut self) -> Poll<()> {
        self.stream().map_or(Poll::Ready(()), Stream::readable)
    }

    pub fn writable(&mut self) -> Poll<()> {
        self.stream().map_or(Poll::Ready(()), Stream::writable)
    }
}

impl<P: Platform> Task<P> {
    fn connection(&mut self, handle: u32) -> Result<&mut Connection<P>, Fault> {
        match self.handles.get(handle)? {
            Object::Stream(connection) => Ok(connection),
            _ => Err(Fault::BadHandle),
        }
    }

    fn listener(&mut self, handle: u32) -> Result<&mut <P as Net>::Listener, Fault> {
        match self.handles.get(handle)? {
            Object::Listener(listener) => Ok(listener),
            _ => Err(Fault::BadHandle),
        }
    }

    pub(crate) fn begin_connect(
        &mut self,
        host: &str,
        port: u16,
        tls: Option<&TlsOptions>,
    ) -> Result<Result<u32, ErrorCode>, Fault> {
        if !self.handles.has_room_for_connection() {
            return Ok(Err(ErrorCode::TooManySockets));
        }
        match self.open_connection(host, port, tls) {
            Ok(connection) => self.handles.insert(Object::Stream(connection)).map(Ok),
            Err(error) => Ok(Err(error)),
        }
    }

    /// Begins to connect, if the grants allow it, with or without TLS.
    pub(crate) fn open_connection(
        &self,
        host: &str,
        port: u16,
        tls: Option<&TlsOptions>,
    ) -> Result<Connection<P>, ErrorCode> {
        if tls.is_some() {
            return Err(ErrorCode::NotSupported);
        }
        if host.is_empty() || host.len() > HOST_BYTES_MAX || port == 0 {
            return Err(ErrorCode::InvalidArgument);
        }
        let grants = &self.spec.inherited.grants;
        let stage = match parse_ip(host) {
            Some(ip) if grants.connect(None, Some(ip), port) => {
                Stage::Connecting(self.platform.connect(self.pid, SocketAddr::new(ip, port))?)
            }
            // Looking a name up tells others about it, so an address grant alone won't do.
            None if grants.connect(Some(host), None, port)
                || (grants.any_connect() && (host == "localhost" || grants.resolve(host))) =>
            {
                Stage::Resolving(Resolving {
                    lookup: self.platform.lookup(self.pid, host)?,
                    host: host.into(),
                    port,
                })
            }
            _ => {
                self.report_denied("net.connect", host, port);
                return Err(ErrorCode::AccessDenied);
            }
        };
        Ok(Connection {
            stage,
            rest: VecDeque::new(),
        })
    }

    /// A guest sees `access-denied`; whoever runs the host is told which grant would do.
    pub(crate) fn report_denied(&self, grant: &str, host: &str, port: u16) {
        use smallos_contract::system::log::Level;
        let brackets = host.parse::<core::net::Ipv6Addr>().is_ok();
        let host = if brackets {
            alloc::format!("[{host}]")
        } else {
            String::from(host)
        };
        let text = alloc::format!("denied: it needs the grant {grant}={host}:{port}");
        let context = "grants";
        crate::platform::Log::log(
            &self.platform,
            &self.spec.name,
            self.pid,
            Level::Warn,
            context,
            &text,
        );
    }

    /// As [`Task::begin_connect`], but waits until the connection is made.
    pub(crate) fn connect_and_wait(
        &mut self,
        host: &str,
        port: u16,
        tls: Option<&TlsOptions>,
    ) -> Poll<Result<Result<TcpStreamHandle, ErrorCode>, Fault>> {
        let handle = match self.progress.handle {
            Some(handle) => handle,
            None => match self.begin_connect(host, port, tls) {
                Err(fault) => return Poll::Ready(Err(fault)),
                Ok(Err(error)) => return Poll::Ready(Ok(Err(error))),
                Ok(Ok(handle)) => *self.progress.handle.insert(handle),
            },
        };
        let finished = self.tcp_stream_finish_connect(TcpStreamHandle(handle));
        if let Poll::Ready(Ok(Err(_))) = finished {
            self.handles.remove(handle).map(drop).ok();
        }
        finished.map(|result| result.map(|made| made.map(|()| TcpStreamHandle(handle))))
    }

    fn write_some(
        &mut self,
        handle: u32,
        bytes: &[u8],
    ) -> Result<Poll<Result<usize, ErrorCode>>, Fault> {
        Ok(match self.connection(handle)?.stream() {
            Ok(stream) => stream.write(bytes),
            Err(error) => Poll::Ready(Err(error)),
        })
    }

    fn read_some(
        &mut self,
        handle: u32,
        max: u32,
    ) -> Result<Poll<Result<Vec<u8>, ErrorCode>>, Fault> {
        let connection = self.connection(handle)?;
        if max == 0 || max as usize > BYTES_MAX {
            return Ok(Poll::Ready(Err(ErrorCode::InvalidArgument)));
        }
        Ok(match connection.stream() {
            Ok(stream) => stream.read(max as usize),
            Err(error) => Poll::Ready(Err(error)),
        })
    }

    fn accept_one(
        &mut self,
        handle: u32,
    ) -> Result<Poll<Result<TcpStreamHandle, ErrorCode>>, Fault> {
        let room = self.handles.has_room_for_connection();
        let listener = self.listener(handle)?;
        if !room {
            return Ok(Poll::Ready(Err(ErrorCode::TooManySockets)));
        }
        match listener.accept() {
            Poll::Pending => Ok(Poll::Pending),
            Poll::Ready(Err(error)) => Ok(Poll::Ready(Err(error))),
            Poll::Ready(Ok(stream)) => {
                let handle = self
                    .handles
                    .insert(Object::Stream(Connection::open(stream)))?;
                Ok(Poll::Ready(Ok(TcpStreamHandle(handle))))
            }
        }
    }
}

impl<P: Platform> Task<P> {
    fn receiver(&self, to: u32) -> Result<Pid, ErrorCode> {
        let to = Pid::new(to).ok_or(ErrorCode::InvalidState)?;
        match self
            .platform
            .with_kernel(|kernel| kernel.related(self.pid, to))
        {
            Relation::Unknown => Err(ErrorCode::InvalidState),
            Relation::Other if !self.spec.inherited.grants.control() => {
                Err(ErrorCode::AccessDenied)
            }
            _ => Ok(to),
        }
    }

    fn take_one(&mut self) -> Result<Poll<Result<TcpStreamHandle, ErrorCode>>, Fault> {
        if !self.handles.has_room_for_connection() {
            return Ok(Poll::Ready(Err(ErrorCode::TooManySockets)));
        }
        match self.platform.take(self.pid) {
            Poll::Pending => Ok(Poll::Pending),
            Poll::Ready(stream) => {
                let handle = self
                    .handles
                    .insert(Object::Stream(Connection::open(stream)))?;
                Ok(Poll::Ready(Ok(TcpStreamHandle(handle))))
            }
        }
    }
}

fn now_or_would_block<T>(attempt: Poll<Result<T, ErrorCode>>) -> Result<T, ErrorCode> {
    match attempt {
        Poll::Ready(result) => result,
        Poll::Pending => Err(ErrorCode::WouldBlock),
    }
}

impl<P: Platform> Tcp for Task<P> {
    fn tcp_stream_finish_connect(
        &mut self,
        this: TcpStreamHandle,
    ) -> Poll<Result<Result<(), ErrorCode>, Fault>> {
        let (platform, inherited) = (self.platform.clone(), self.spec.inherited.clone());
        self.until_ready(|task| {
            let owner = task.pid;
            Ok(task
                .connection(this.0)?
                .drive(&platform, &inherited.grants, owner))
        })
    }

    fn tcp_stream_subscribe_connect(
        &mut self,
        this: TcpStreamHandle,
    ) -> Result<PollableHandle, Fault> {
        self.connection(this.0)?;
        self.subscribe(Pollable::StreamConnected(this.0))
    }

    fn tcp_stream_read(
        &mut self,
        this: TcpStreamHandle,
        max: u32,
    ) -> Poll<Result<Result<Vec<u8>, ErrorCode>, Fault>> {
        self.until_ready(|task| task.read_some(this.0, max))
    }

    fn tcp_stream_try_read(
        &mut self,
        this: TcpStreamHandle,
        max: u32,
    ) -> Result<Result<Vec<u8>, ErrorCode>, Fault> {
        self.read_some(this.0, max).map(now_or_would_block)
    }

    fn tcp_stream_subscribe_read(
        &mut self,
        this: TcpStreamHandle,
    ) -> Result<PollableHandle, Fault> {
        self.connection(this.0)?;
        self.subscribe(Pollable::StreamReadable(this.0))
    }

    fn tcp_stream_write(
        &mut self,
        this: TcpStreamHandle,
        bytes: &[u8],
    ) -> Poll<Result<Result<(), ErrorCode>, Fault>> {
        if bytes.len() > BYTES_MAX {
            return Poll::Ready(Ok(Err(ErrorCode::InvalidArgument)));
        }
        self.until_ready(|task| {
            while let Some(rest) = bytes
                .get(task.progress.count..)
                .filter(|rest| !rest.is_empty())
            {
                match task.write_some(this.0, rest)? {
                    Poll::Pending => return Ok(Poll::Pending),
                    Poll::Ready(Err(error)) => return Ok(Poll::Ready(Err(error))),
                    Poll::Ready(Ok(written)) => task.progress.count += written,
                }
            }
            Ok(Poll::Ready(Ok(())))
        })
    }

    fn tcp_stream_try_write(
        &mut self,
        this: TcpStreamHandle,
        bytes: &[u8],
    ) -> Result<Result<u32, ErrorCode>, Fault> {
        if bytes.is_empty() || bytes.len() > BYTES_MAX {
            return Ok(Err(ErrorCode::InvalidArgument));
        }
        let written = self.write_some(this.0, bytes)?;
        Ok(now_or_would_block(written).map(|count| count as u32))
    }

    fn tcp_stream_subscribe_write(
        &mut self,
        this: TcpStreamHandle,
    ) -> Result<PollableHandle, Fault> {
        self.connection(this.0)?;
        self.subscribe(Pollable::StreamWritable(this.0))
    }

    fn tcp_stream_shutdown(
        &mut self,
        this: TcpStreamHandle,
        direction: Direction,
    ) -> Result<Result<(), ErrorCode>, Fault> {
        Ok(self
            .connection(this.0)?
            .stream()
            .and_then(|stream| stream.shutdown(direction)))
    }

    fn tcp_stream_set_option(
        &mut self,
        this: TcpStreamHandle,
        option: StreamOption,
    ) -> Result<Result<(), ErrorCode>, Fault> {
        Ok(self
            .connection(this.0)?
            .stream()
            .and_then(|stream| stream.set_option(option)))
    }

    fn tcp_stream_local_address(
        &mut self,
        this: TcpStreamHandle,
    ) -> Result<Result<SocketAddress, ErrorCode>, Fault> {
        let local = self
            .connection(this.0)?
            .stream()
            .and_then(|stream| stream.local());
        Ok(local.map(from_socket_address))
    }

    fn tcp_stream_peer_address(
        &mut self,
        this: TcpStreamHandle,
    ) -> Result<Result<SocketAddress, ErrorCode>, Fault> {
        let peer = self
            .connection(this.0)?
            .stream()
            .and_then(|stream| stream.peer());
        Ok(peer.map(from_socket_address))
    }

    fn tcp_listener_accept(
        &mut self,
        this: TcpListenerHandle,
    ) -> Poll<Result<Result<TcpStreamHandle, ErrorCode>, Fault>> {
        self.until_ready(|task| task.accept_one(this.0))
    }

    fn tcp_listener_try_accept(
        &mut self,
        this: TcpListenerHandle,
    ) -> Result<Result<TcpStreamHandle, ErrorCode>, Fault> {
        self.accept_one(this.0).map(now_or_would_block)
    }

    fn tcp_listener_subscribe_accept(
        &mut self,
        this: TcpListenerHandle,
    ) -> Result<PollableHandle, Fault> {
        self.listener(this.0)?;
        self.subscribe(Pollable::Acceptable(this.0))
    }

    fn tcp_listener_local_address(
        &mut self,
        this: TcpListenerHandle,
    ) -> Result<Result<SocketAddress, ErrorCode>, Fault> {
        Ok(self.listener(this.0)?.local().map(from_socket_address))
    }

    fn connect(
        &mut self,
        host: &str,
        port: u16,
    ) -> Poll<Result<Result<TcpStreamHandle, ErrorCode>, Fault>> {
        self.connect_and_wait(host, port, None)
    }

    fn start_connect(
        &mut self,
        host: &str,
        port: u16,
    ) -> Result<Result<TcpStreamHandle, ErrorCode>, Fault> {
        Ok(self.begin_connect(host, port, None)?.map(TcpStreamHandle))
    }

    fn listen(
        &mut self,
        address: SocketAddress,
        backlog: u32,
    ) -> Result<Result<TcpListenerHandle, ErrorCode>, Fault> {
        self.handles.room()?;
        let backlog = match backlog {
            0 => BACKLOG_DEFAULT,
            1..=BACKLOG_MAX => backlog,
            _ => return Ok(Err(ErrorCode::InvalidArgument)),
        };
        let at = to_socket_address(address);
        if !self.spec.inherited.grants.listen(at.ip(), at.port()) {
            let ip: IpAddr = at.ip();
            self.report_denied("net.listen", &alloc::format!("{ip}"), at.port());
            return Ok(Err(ErrorCode::AccessDenied));
        }
        match self.platform.listen(self.pid, at, backlog) {
            Ok(listener) => self
                .handles
                .insert(Object::Listener(listener))
                .map(|h| Ok(TcpListenerHandle(h))),
            Err(error) => Ok(Err(error)),
        }
    }

    fn give(
        &mut self,
        connection: TcpStreamHandle,
        to: u32,
    ) -> Result<Result<(), ErrorCode>, Fault> {
        self.connection(connection.0)?;
        let Object::Stream(connection) = self.handles.remove(connection.0)? else {
            return Err(Fault::BadHandle);
        };
        Ok(self.receiver(to).and_then(|to| match connection.stage {
            Stage::Open(stream) => self.platform.give(to, stream),
            _ => Err(ErrorCode::InvalidState),
        }))
    }

    fn take(&mut self) -> Poll<Result<Result<TcpStreamHandle, ErrorCode>, Fault>> {
        self.until_ready(Self::take_one)
    }

    fn try_take(&mut self) -> Result<Result<TcpStreamHandle, ErrorCode>, Fault> {
        self.take_one().map(now_or_would_block)
    }

    fn subscribe_take(&mut self) -> Result<PollableHandle, Fault> {
        self.subscribe(Pollable::Takeable)
    }

    fn drop_tcp_stream(&mut self, this: TcpStreamHandle) -> Result<(), Fault> {
        self.connection(this.0)?;
        self.handles.remove(this.0).map(drop)
    }

    fn drop_tcp_listener(&mut self, this: TcpListenerHandle) -> Result<(), Fault> {
        self.listener(this.0)?;
        self.handles.remove(this.0).map(drop)
    }
}
