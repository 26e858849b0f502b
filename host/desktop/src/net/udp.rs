//! UDP sockets.

use super::errors::code;
use crate::Desktop;
use crate::reactor::{READ, Registration, WRITE};
use mio::net::UdpSocket;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::udp::UdpOption;
use smallos_kernel::Pid;
use smallos_syscalls::platform;
use std::io;
use std::net::SocketAddr;
use std::task::Poll;

/// EMSGSIZE.
const MESSAGE_TOO_LONG: i32 = 90;

/// A UDP socket.
pub struct Udp {
    socket: UdpSocket,
    registration: Registration,
}

impl Udp {
    pub(super) fn bind(desktop: &Desktop, owner: Pid, at: SocketAddr) -> io::Result<Self> {
        let mut socket = UdpSocket::bind(at)?;
        let registration = Registration::new(desktop, owner, &mut socket, READ | WRITE)?;
        Ok(Self {
            socket,
            registration,
        })
    }
}

impl platform::Udp for Udp {
    fn receive(&mut self, max: usize) -> Poll<Result<(Vec<u8>, SocketAddr), ErrorCode>> {
        let socket = &self.socket;
        let mut buffer = vec![0; max];
        let attempt = self
            .registration
            .source
            .attempt(READ, || socket.recv_from(&mut buffer));
        attempt.map(|result| match result {
            Ok((read, sender)) => {
                buffer.truncate(read);
                Ok((buffer, sender))
            }
            Err(error) => Err(code(error)),
        })
    }

    fn receivable(&mut self) -> Poll<()> {
        self.registration.source.poll(READ)
    }

    fn send(&mut self, bytes: &[u8], to: SocketAddr) -> Poll<Result<(), ErrorCode>> {
        let socket = &self.socket;
        let attempt = self
            .registration
            .source
            .attempt(WRITE, || socket.send_to(bytes, to));
        attempt.map(|result| match result {
            Ok(_) => Ok(()),
            Err(error) if error.raw_os_error() == Some(MESSAGE_TOO_LONG) => {
                Err(ErrorCode::DatagramTooLarge)
            }
            Err(error) => Err(code(error)),
        })
    }

    fn sendable(&mut self) -> Poll<()> {
        self.registration.source.poll(WRITE)
    }

    fn set_option(&mut self, option: UdpOption) -> Result<(), ErrorCode> {
        let result = match option {
            UdpOption::Broadcast(on) => self.socket.set_broadcast(on),
            UdpOption::HopLimit(0) => return Err(ErrorCode::InvalidArgument),
            UdpOption::HopLimit(hops) => self.socket.set_ttl(hops.into()),
        };
        result.map_err(code)
    }

    fn local(&self) -> Result<SocketAddr, ErrorCode> {
        self.socket.local_addr().map_err(code)
    }
}
