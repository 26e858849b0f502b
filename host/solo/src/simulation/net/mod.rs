//! A network inside one machine: TCP, UDP and names, without a real socket.
//!
//! It behaves as a loopback interface does: a connection is made as soon as the listener's
//! backlog has room, accepted or not; closing with unread bytes resets; a datagram for a
//! full queue, or for nobody, is lost. Buffers, sockets and queues are bounded.

mod stream;
mod table;
mod udp;

pub use table::SocketId;

use crate::net::{Net, Try};
use crate::simulation::Settings;
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::net::{IpAddr, SocketAddr};
use core::task::Poll;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tcp::{Direction, StreamOption};
use smallos_contract::net::udp::UdpOption;
use smallos_kernel::Pid;
use smallos_syscalls::Waiters;
use stream::Stream;
use table::Table;
use udp::Datagrams;

/// The first port that is given to those who ask for any: RFC 6335, section 6.
const PORT_EPHEMERAL_MIN: u16 = 49_152;

/// The network of a simulation.
pub struct Loopback {
    settings: Settings,
    sockets: Table,
    port_next: u16,
    /// For whom something has happened since somebody asked.
    pub(super) woken: Waiters,
}

/// Whatever a socket's name stands for.
enum Object {
    Stream(Stream),
    Listener(Listener),
    Udp(Datagrams),
    Lookup(Result<Vec<IpAddr>, ErrorCode>),
}

struct Listener {
    at: SocketAddr,
    backlog: usize,
    /// Made, and not accepted yet.
    made: VecDeque<SocketId>,
    /// On the connecting side, until there is room.
    connecting: VecDeque<SocketId>,
    waiting: Waiters,
}

/// Which of the two protocols a port belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Protocol {
    Tcp,
    Udp,
}

impl Loopback {
    pub(super) fn new(settings: Settings) -> Self {
        Self {
            sockets: Table::new(settings.sockets_max),
            settings,
            port_next: PORT_EPHEMERAL_MIN,
            woken: Waiters::new(),
        }
    }

    /// An address to bind: it has to be the host's, and its port free.
    fn bindable(&mut self, at: SocketAddr, protocol: Protocol) -> Result<SocketAddr, ErrorCode> {
        if !at.ip().is_unspecified() && !self.settings.is_own(at.ip()) {
            return Err(ErrorCode::AddressNotBindable);
        }
        if at.port() != 0 {
            return match self.is_taken(at, protocol) {
                true => Err(ErrorCode::AddressInUse),
                false => Ok(at),
            };
        }
        for _ in PORT_EPHEMERAL_MIN..=u16::MAX {
            let at = SocketAddr::new(at.ip(), self.port_next);
            self.port_next = self.port_next.checked_add(1).unwrap_or(PORT_EPHEMERAL_MIN);
            if !self.is_taken(at, protocol) {
                return Ok(at);
            }
        }
        Err(ErrorCode::AddressInUse)
    }

    fn is_taken(&self, at: SocketAddr, protocol: Protocol) -> bool {
        self.sockets.iter().any(|(_, object)| match object {
            Object::Listener(listener) => protocol == Protocol::Tcp && overlap(listener.at, at),
            // A server's connections share its port and don't keep it from being bound anew.
            Object::Stream(stream) => {
                protocol == Protocol::Tcp && stream.is_client() && overlap(stream.local, at)
            }
            Object::Udp(socket) => protocol == Protocol::Udp && overlap(socket.at, at),
            Object::Lookup(_) => false,
        })
    }

    fn stream(&self, socket: SocketId) -> Result<&Stream, ErrorCode> {
        match self.sockets.get(socket) {
            Some(Object::Stream(stream)) => Ok(stream),
            _ => Err(ErrorCode::InvalidState),
        }
    }

    fn stream_mut(&mut self, socket: SocketId) -> Result<&mut Stream, ErrorCode> {
        match self.sockets.get_mut(socket) {
            Some(Object::Stream(stream)) => Ok(stream),
            _ => Err(ErrorCode::InvalidState),
        }
    }

    /// Who listens at an address: one bound to it rather than one bound to any.
    fn listener(&self, to: SocketAddr) -> Option<SocketId> {
        let listening = |exact: bool| {
            self.sockets.iter().find_map(|(id, object)| match object {
                Object::Listener(listener) if answers(listener.at, to, exact) => Some(id),
                _ => None,
            })
        };
        listening(true).or_else(|| listening(false))
    }

    /// Makes connections as long as a listener has room for them.
    fn admit(&mut self, id: SocketId) {
        loop {
            let Some(Object::Listener(listener)) = self.sockets.get_mut(id) else {
                return;
            };
            if listener.made.len() >= listener.backlog {
                return;
            }
            let Some(client) = listener.connecting.pop_front() else {
                return;
            };
            let Ok(stream) = self.stream(client) else {
                continue;
            };
            let server = Stream::accepted(stream.peer, stream.local, client);
            match self.sockets.insert(Object::Stream(server)) {
                Ok(server) => {
                    if let Some(Object::Listener(listener)) = self.sockets.get_mut(id) {
                        listener.made.push_back(server);
                        listener.waiting.take_into(&mut self.woken);
                    }
                    self.settle(client, Ok(server));
                }
                Err(_) => self.settle(client, Err(ErrorCode::Timeout)),
            }
        }
    }

    /// A connection is made, or won't be.
    fn settle(&mut self, client: SocketId, made: Result<SocketId, ErrorCode>) {
        if let Some(Object::Stream(stream)) = self.sockets.get_mut(client) {
            stream.settle(made);
            stream.wake_all(&mut self.woken);
        }
    }

    fn close_listener(&mut self, listener: Listener) {
        for server in listener.made {
            if let Some(Object::Stream(stream)) = self.sockets.remove(server) {
                self.hang_up(&stream, true);
            }
        }
        for client in listener.connecting {
            self.settle(client, Err(ErrorCode::ConnectionRefused));
        }
    }

    /// A socket that still was to be connected is closed.
    fn forget_connecting(&mut self, client: SocketId) {
        for object in self.sockets.iter_mut() {
            if let Object::Listener(listener) = object {
                listener.connecting.retain(|waiting| *waiting != client);
            }
        }
    }

    /// Tells the other side of a stream that this one is gone.
    fn hang_up(&mut self, stream: &Stream, reset: bool) {
        let Some(peer) = stream.other() else { return };
        if let Some(Object::Stream(peer)) = self.sockets.get_mut(peer) {
            peer.peer_closed(reset);
            peer.wake_all(&mut self.woken);
        }
    }
}

impl Net for Loopback {
    type Socket = SocketId;

    fn connect(&mut self, to: SocketAddr) -> Result<SocketId, ErrorCode> {
        if to.port() == 0 || to.ip().is_unspecified() {
            return Err(ErrorCode::InvalidArgument);
        }
        if !self.settings.is_own(to.ip()) {
            return Err(ErrorCode::RemoteUnreachable);
        }
        let local = self.bindable(SocketAddr::new(to.ip(), 0), Protocol::Tcp)?;
        let stream = Stream::connecting(local, to);
        let client = self.sockets.insert(Object::Stream(stream))?;
        let listener = self.listener(to);
        match listener.and_then(|id| Some((id, self.sockets.get_mut(id)?))) {
            Some((id, Object::Listener(listener))) => {
                listener.connecting.push_back(client);
                self.admit(id);
            }
            _ => self.settle(client, Err(ErrorCode::ConnectionRefused)),
        }
        Ok(client)
    }

    fn connected(&mut self, socket: SocketId, waiter: Pid) -> Try<()> {
        match self.stream_mut(socket) {
            Ok(stream) => stream.connected(waiter),
            Err(error) => Poll::Ready(Err(error)),
        }
    }

    fn read(&mut self, socket: SocketId, waiter: Pid, max: usize) -> Try<Vec<u8>> {
        let stream = match self.stream_mut(socket) {
            Ok(stream) => stream,
            Err(error) => return Poll::Ready(Err(error)),
        };
        let read = stream.read(waiter, max);
        let other = stream.other();
        // There is room for the other side's writers again.
        if let (Poll::Ready(Ok(_)), Some(other)) = (&read, other)
            && let Some(Object::Stream(other)) = self.sockets.get_mut(other)
        {
            other.writers.take_into(&mut self.woken);
        }
        read
    }

    fn write(&mut self, socket: SocketId, waiter: Pid, bytes: &[u8]) -> Try<usize> {
        let bytes_max = self.settings.stream_bytes_max.max(1);
        let other = match self.stream_mut(socket).and_then(Stream::may_write) {
            Ok(other) => other,
            Err(error) => return Poll::Ready(Err(error)),
        };
        let Some(Object::Stream(receiver)) = self.sockets.get_mut(other) else {
            return Poll::Ready(Err(ErrorCode::ConnectionBroken));
        };
        if let Some(taken) = receiver.accept_bytes(bytes, bytes_max) {
            receiver.readers.take_into(&mut self.woken);
            return Poll::Ready(Ok(taken));
        }
        if let Ok(stream) = self.stream_mut(socket) {
            stream.writers.add(waiter);
        }
        Poll::Pending
    }

    fn shutdown(&mut self, socket: SocketId, direction: Direction) -> Result<(), ErrorCode> {
        let stream = match self.sockets.get_mut(socket) {
            Some(Object::Stream(stream)) => stream,
            _ => return Err(ErrorCode::InvalidState),
        };
        let other = stream.shutdown(direction)?;
        stream.wake_all(&mut self.woken);
        let sends_no_more = stream.sends_no_more();
        if let Some(Object::Stream(other)) = self.sockets.get_mut(other)
            && sends_no_more
        {
            other.end_of_input();
            other.readers.take_into(&mut self.woken);
        }
        Ok(())
    }

    fn set_stream_option(
        &mut self,
        socket: SocketId,
        option: StreamOption,
    ) -> Result<(), ErrorCode> {
        self.stream(socket)?;
        match option {
            StreamOption::HopLimit(0)
            | StreamOption::ReceiveBufferSize(0)
            | StreamOption::SendBufferSize(0) => Err(ErrorCode::InvalidArgument),
            // None of them changes what a loopback does.
            _ => Ok(()),
        }
    }

    fn peer(&self, socket: SocketId) -> Result<SocketAddr, ErrorCode> {
        self.stream(socket).map(|stream| stream.peer)
    }

    fn listen(&mut self, at: SocketAddr, backlog: u32) -> Result<SocketId, ErrorCode> {
        let at = self.bindable(at, Protocol::Tcp)?;
        self.sockets.insert(Object::Listener(Listener {
            at,
            backlog: (backlog as usize).max(1),
            made: VecDeque::new(),
            connecting: VecDeque::new(),
            waiting: Waiters::new(),
        }))
    }

    fn accept(&mut self, socket: SocketId, waiter: Pid) -> Try<SocketId> {
        let Some(Object::Listener(listener)) = self.sockets.get_mut(socket) else {
            return Poll::Ready(Err(ErrorCode::InvalidState));
        };
        match listener.made.pop_front() {
            Some(server) => {
                self.admit(socket);
                Poll::Ready(Ok(server))
            }
            None => {
                listener.waiting.add(waiter);
                Poll::Pending
            }
        }
    }

    fn bind(&mut self, at: SocketAddr) -> Result<SocketId, ErrorCode> {
        let at = self.bindable(at, Protocol::Udp)?;
        self.sockets.insert(Object::Udp(Datagrams::new(at)))
    }

    fn receive(&mut self, socket: SocketId, waiter: Pid, max: usize) -> Try<(Vec<u8>, SocketAddr)> {
        match self.sockets.get_mut(socket) {
            Some(Object::Udp(socket)) => socket.receive(waiter, max).map(Ok),
            _ => Poll::Ready(Err(ErrorCode::InvalidState)),
        }
    }

    fn send(&mut self, socket: SocketId, _: Pid, bytes: &[u8], to: SocketAddr) -> Try<()> {
        Poll::Ready(self.deliver(socket, bytes, to))
    }

    fn set_udp_option(&mut self, socket: SocketId, option: UdpOption) -> Result<(), ErrorCode> {
        match (self.sockets.get(socket), option) {
            (Some(Object::Udp(_)), UdpOption::HopLimit(0)) => Err(ErrorCode::InvalidArgument),
            (Some(Object::Udp(_)), _) => Ok(()),
            _ => Err(ErrorCode::InvalidState),
        }
    }

    fn lookup(&mut self, name: &str) -> Result<SocketId, ErrorCode> {
        let found = self.settings.resolve(name);
        let answer = found.ok_or(ErrorCode::NameUnresolvable);
        self.sockets.insert(Object::Lookup(answer))
    }

    fn answer(&mut self, socket: SocketId, _: Pid) -> Try<Vec<IpAddr>> {
        match self.sockets.get(socket) {
            Some(Object::Lookup(answer)) => Poll::Ready(answer.clone()),
            _ => Poll::Ready(Err(ErrorCode::InvalidState)),
        }
    }

    fn readable(&mut self, socket: SocketId, waiter: Pid) -> Poll<()> {
        match self.sockets.get_mut(socket) {
            Some(Object::Stream(stream)) => stream.readable(waiter),
            Some(Object::Listener(listener)) if listener.made.is_empty() => {
                listener.waiting.add(waiter);
                Poll::Pending
            }
            Some(Object::Udp(socket)) => socket.receivable(waiter),
            _ => Poll::Ready(()),
        }
    }

    fn writable(&mut self, socket: SocketId, waiter: Pid) -> Poll<()> {
        let bytes_max = self.settings.stream_bytes_max.max(1);
        let Some(other) = self.stream(socket).ok().and_then(Stream::takes_writes) else {
            return Poll::Ready(());
        };
        match self.sockets.get(other) {
            Some(Object::Stream(receiver)) if receiver.is_full(bytes_max) => {
                if let Ok(stream) = self.stream_mut(socket) {
                    stream.writers.add(waiter);
                }
                Poll::Pending
            }
            _ => Poll::Ready(()),
        }
    }

    fn local(&self, socket: SocketId) -> Result<SocketAddr, ErrorCode> {
        match self.sockets.get(socket) {
            Some(Object::Stream(stream)) => Ok(stream.local),
            Some(Object::Listener(listener)) => Ok(listener.at),
            Some(Object::Udp(socket)) => Ok(socket.at),
            _ => Err(ErrorCode::InvalidState),
        }
    }

    fn close(&mut self, socket: SocketId) {
        match self.sockets.remove(socket) {
            Some(Object::Stream(stream)) => {
                self.hang_up(&stream, stream.has_unread());
                self.forget_connecting(socket);
            }
            Some(Object::Listener(listener)) => self.close_listener(listener),
            Some(Object::Udp(_) | Object::Lookup(_)) | None => {}
        }
    }
}

/// Whether two bound addresses can't both be bound.
fn overlap(a: SocketAddr, b: SocketAddr) -> bool {
    a.port() == b.port()
        && (a.ip() == b.ip()
            || a.is_ipv4() == b.is_ipv4() && (a.ip().is_unspecified() || b.ip().is_unspecified()))
}

/// Whether a socket bound at `at` gets what is sent to `to`.
fn answers(at: SocketAddr, to: SocketAddr, exact: bool) -> bool {
    let ip = match exact {
        true => at.ip() == to.ip(),
        false => at.ip().is_unspecified() && at.is_ipv4() == to.is_ipv4(),
    };
    ip && at.port() == to.port()
}
