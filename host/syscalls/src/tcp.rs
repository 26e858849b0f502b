//! `smallos:net/tcp`.
//!
//! A connection to a name goes through a look-up and then through the addresses, one after
//! the other. Both the waiting `connect` and `start-connect` with `finish-connect` drive the
//! same [`Connection`].

use crate::BYTES_MAX;
use crate::addresses::{from_socket_address, parse_ip, to_socket_address};
use crate::platform::{Listener, Lookup, Net, Platform, Secure, Stream};
use crate::poll::Pollable;
use crate::task::{Object, Task, pending};
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
use smallos_contract::system::log::Level;
use smallos_grants::Grants;
use smallos_kernel::{Instant, Pid, Relation, SignalSet, Wait};

const BACKLOG_DEFAULT: u32 = 128;
const BACKLOG_MAX: u32 = 4096;
/// RFC 1035, section 2.3.4, and two brackets.
const HOST_BYTES_MAX: usize = 257;
/// A name with more addresses than this is tried on the first ones only.
const ADDRESSES_MAX: usize = 16;

/// The most application protocols that are offered, and the longest name of a profile.
const PROTOCOLS_MAX: usize = 16;
const PROFILE_BYTES_MAX: usize = 64;

/// A stream at any stage of its life.
pub(crate) struct Connection<P: Platform> {
    stage: Stage<P>,
    /// Addresses that are still to be tried.
    rest: VecDeque<SocketAddr>,
    /// How it is to be secured once it is made.
    secure: Option<Secure>,
}

enum Stage<P: Platform> {
    Resolving(Resolving<P>),
    Connecting(<P as Net>::Stream),
    Securing(<P as Net>::Stream),
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
            secure: None,
        }
    }

    /// When `drive` wants to be called at the latest, while a connection is being secured.
    pub fn deadline(&self) -> Option<Instant> {
        match &self.stage {
            Stage::Securing(stream) => stream.connected_until(),
            _ => None,
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
                        let unverified = self.secure.as_ref().is_some_and(|tls| tls.unverified);
                        let found = !ips.is_empty();
                        self.rest = look.allowed(ips, grants);
                        if self.rest.is_empty() && found {
                            report_denied(platform, owner, "net.connect", &look.host, look.port);
                        } else if unverified {
                            self.rest.retain(|at| {
                                grants.unverified(Some(&look.host), Some(at.ip()), at.port())
                            });
                            if self.rest.is_empty() {
                                let (host, port) = (&look.host, look.port);
                                report_denied(platform, owner, "net.unverified", host, port);
                            }
                        }
                        Stage::Failed(ErrorCode::AccessDenied)
                    }
                },
                Stage::Connecting(mut stream) => match stream.connected() {
                    Poll::Pending => {
                        self.stage = Stage::Connecting(stream);
                        return Poll::Pending;
                    }
                    Poll::Ready(Ok(())) => self.secure(stream, platform, owner),
                    Poll::Ready(Err(error)) => Stage::Failed(error),
                },
                Stage::Securing(mut stream) => match stream.connected() {
                    Poll::Ready(Ok(())) => Stage::Open(stream),
                    Poll::Ready(Err(error)) => {
                        self.report_insecure(stream.failure(), platform, owner);
                        Stage::Failed(error)
                    }
                    Poll::Pending
                        if stream
                            .connected_until()
                            .is_some_and(|until| platform.now() >= until) =>
                    {
                        Stage::Failed(ErrorCode::Timeout)
                    }
                    Poll::Pending => {
                        self.stage = Stage::Securing(stream);
                        return Poll::Pending;
                    }
                },
            };
        }
    }

    /// What comes after a connection is made. The host has answered: if it can't be trusted,
    /// its other addresses aren't tried.
    fn secure(&mut self, stream: <P as Net>::Stream, platform: &P, owner: Pid) -> Stage<P> {
        let Some(secure) = &self.secure else {
            return Stage::Open(stream);
        };
        self.rest.clear();
        match platform.secure(owner, stream, secure) {
            Ok(stream) => Stage::Securing(stream),
            Err(error) => Stage::Failed(error),
        }
    }

    /// A guest sees a code; whoever runs the host is told what was wrong with the server.
    fn report_insecure(&self, failure: Option<String>, platform: &P, owner: Pid) {
        if let (Some(secure), Some(words)) = (&self.secure, failure) {
            let text = alloc::format!("{}: {words}", secure.host);
            warn(platform, owner, "tls", &text);
        }
    }

    pub fn stream(&mut self) -> Result<&mut <P as Net>::Stream, ErrorCode> {
        match &mut self.stage {
            Stage::Open(stream) => Ok(stream),
            Stage::Failed(error) => Err(*error),
            Stage::Resolving(_) | Stage::Connecting(_) | Stage::Securing(_) => {
                Err(ErrorCode::InvalidState)
            }
        }
    }

    /// Whether all that was written is out of this host's hands.
    pub fn flush(&mut self) -> Poll<Result<(), ErrorCode>> {
        match self.stream() {
            Ok(stream) => stream.flush(),
            Err(error) => Poll::Ready(Err(error)),
        }
    }

    pub fn readable(&mut self) -> Poll<()> {
        self.stream().map_or(Poll::Ready(()), Stream::readable)
    }

    pub fn writable(&mut self) -> Poll<()> {
        self.stream().map_or(Poll::Ready(()), Stream::writable)
    }
}

/// A guest sees `access-denied`; whoever runs the host is told which grant would do.
fn report_denied<P: Platform>(platform: &P, task: Pid, grant: &str, host: &str, port: u16) {
    let brackets = host.parse::<core::net::Ipv6Addr>().is_ok();
    let host = if brackets {
        alloc::format!("[{host}]")
    } else {
        String::from(host)
    };
    let text = alloc::format!("denied: it needs the grant {grant}={host}:{port}");
    warn(platform, task, "grants", &text);
}

fn warn<P: Platform>(platform: &P, task: Pid, context: &str, text: &str) {
    let name = platform.with_kernel(|kernel| kernel.info(task).map(|info| String::from(info.name)));
    let name = name.unwrap_or_default();
    platform.log(&name, task, Level::Warn, context, text);
}

impl<P: Platform> Task<P> {
    pub(crate) fn connection(&mut self, handle: u32) -> Result<&mut Connection<P>, Fault> {
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
        if host.is_empty() || host.len() > HOST_BYTES_MAX || port == 0 {
            return Err(ErrorCode::InvalidArgument);
        }
        let secure = tls.map(|tls| secure(tls, host)).transpose()?;
        let grants = &self.spec.inherited.grants;
        let literal = parse_ip(host);
        // What a name needs is known once it has addresses.
        if secure.as_ref().is_some_and(|secure| secure.unverified)
            && literal.is_some_and(|ip| !grants.unverified(None, Some(ip), port))
        {
            self.report_denied("net.unverified", host, port);
            return Err(ErrorCode::AccessDenied);
        }
        let stage = match literal {
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
            secure,
        })
    }

    pub(crate) fn report_denied(&self, grant: &str, host: &str, port: u16) {
        report_denied(&self.platform, self.pid, grant, host, port);
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

/// Checks what a guest says about TLS.
fn secure(tls: &TlsOptions, host: &str) -> Result<Secure, ErrorCode> {
    let name_fits = |name: &String| (1..=HOST_BYTES_MAX).contains(&name.len());
    let protocol_fits = |protocol: &String| (1..=255).contains(&protocol.len());
    let fits = tls.profile.len() <= PROFILE_BYTES_MAX
        && tls.server_name.as_ref().is_none_or(name_fits)
        && tls.protocols.len() <= PROTOCOLS_MAX
        && tls.protocols.iter().all(protocol_fits);
    if !fits {
        return Err(ErrorCode::InvalidArgument);
    }
    Ok(Secure {
        profile: tls.profile.clone(),
        server_name: tls.server_name.clone(),
        host: String::from(host),
        protocols: tls.protocols.clone(),
        unverified: tls.unverified,
    })
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
        loop {
            let owner = self.pid;
            let connection = match self.connection(this.0) {
                Ok(connection) => connection,
                Err(fault) => return Poll::Ready(Err(fault)),
            };
            let driven = connection.drive(&platform, &inherited.grants, owner);
            if let Poll::Ready(made) = driven {
                return Poll::Ready(Ok(made));
            }
            let until = connection.deadline();
            pending!(self.park(Wait {
                until,
                signals: SignalSet(0),
                tasks: &[],
            }));
        }
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
            Ok(task.connection(this.0)?.flush())
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
