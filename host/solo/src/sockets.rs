//! A guest's sockets: each a name of the machine's, the task that uses it, and its closing.

use crate::host::Solo;
use crate::machine::Machine;
use crate::net::{Net, Try};
use alloc::vec::Vec;
use core::net::{IpAddr, SocketAddr};
use core::task::Poll;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tcp::{Direction, StreamOption};
use smallos_contract::net::udp::UdpOption;
use smallos_kernel::Pid;
use smallos_syscalls::platform;

/// The machine's name for a socket.
type Name<M> = <<M as Machine>::Net as Net>::Socket;

/// A connection, a listening port, a UDP socket or a look-up. Dropping it closes it.
pub struct Socket<M: Machine> {
    solo: Solo<M>,
    owner: Pid,
    name: Name<M>,
}

impl<M: Machine> Socket<M> {
    pub(crate) fn open(
        solo: &Solo<M>,
        owner: Pid,
        open: impl FnOnce(&mut M::Net) -> Result<Name<M>, ErrorCode>,
    ) -> Result<Self, ErrorCode> {
        let name = solo.with_machine(|machine| open(machine.net()))?;
        Ok(Self {
            solo: solo.clone(),
            owner,
            name,
        })
    }

    /// Makes another task its owner.
    pub(crate) fn hand_over(&mut self, to: Pid) {
        self.owner = to;
    }

    fn with<R>(&self, f: impl FnOnce(&mut M::Net, Name<M>, Pid) -> R) -> R {
        self.solo
            .with_machine(|machine| f(machine.net(), self.name, self.owner))
    }
}

impl<M: Machine> Drop for Socket<M> {
    fn drop(&mut self) {
        self.with(|net, name, _| net.close(name));
    }
}

impl<M: Machine> platform::Stream for Socket<M> {
    fn connected(&mut self) -> Try<()> {
        self.with(|net, name, owner| net.connected(name, owner))
    }

    fn read(&mut self, max: usize) -> Try<Vec<u8>> {
        self.with(|net, name, owner| net.read(name, owner, max))
    }

    fn write(&mut self, bytes: &[u8]) -> Try<usize> {
        self.with(|net, name, owner| net.write(name, owner, bytes))
    }

    fn readable(&mut self) -> Poll<()> {
        self.with(|net, name, owner| net.readable(name, owner))
    }

    fn writable(&mut self) -> Poll<()> {
        self.with(|net, name, owner| net.writable(name, owner))
    }

    fn shutdown(&mut self, direction: Direction) -> Result<(), ErrorCode> {
        self.with(|net, name, _| net.shutdown(name, direction))
    }

    fn set_option(&mut self, option: StreamOption) -> Result<(), ErrorCode> {
        self.with(|net, name, _| net.set_stream_option(name, option))
    }

    fn local(&self) -> Result<SocketAddr, ErrorCode> {
        self.with(|net, name, _| net.local(name))
    }

    fn peer(&self) -> Result<SocketAddr, ErrorCode> {
        self.with(|net, name, _| net.peer(name))
    }
}

impl<M: Machine> platform::Listener for Socket<M> {
    type Stream = Self;

    fn accept(&mut self) -> Try<Self> {
        self.with(|net, name, owner| net.accept(name, owner))
            .map_ok(|name| Self {
                solo: self.solo.clone(),
                owner: self.owner,
                name,
            })
    }

    fn acceptable(&mut self) -> Poll<()> {
        self.with(|net, name, owner| net.readable(name, owner))
    }

    fn local(&self) -> Result<SocketAddr, ErrorCode> {
        self.with(|net, name, _| net.local(name))
    }
}

impl<M: Machine> platform::Udp for Socket<M> {
    fn receive(&mut self, max: usize) -> Try<(Vec<u8>, SocketAddr)> {
        self.with(|net, name, owner| net.receive(name, owner, max))
    }

    fn receivable(&mut self) -> Poll<()> {
        self.with(|net, name, owner| net.readable(name, owner))
    }

    fn send(&mut self, bytes: &[u8], to: SocketAddr) -> Try<()> {
        self.with(|net, name, owner| net.send(name, owner, bytes, to))
    }

    fn sendable(&mut self) -> Poll<()> {
        self.with(|net, name, owner| net.writable(name, owner))
    }

    fn set_option(&mut self, option: UdpOption) -> Result<(), ErrorCode> {
        self.with(|net, name, _| net.set_udp_option(name, option))
    }

    fn local(&self) -> Result<SocketAddr, ErrorCode> {
        self.with(|net, name, _| net.local(name))
    }
}

impl<M: Machine> platform::Lookup for Socket<M> {
    fn answer(&mut self) -> Try<Vec<IpAddr>> {
        self.with(|net, name, owner| net.answer(name, owner))
    }
}
