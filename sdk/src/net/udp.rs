//! UDP sockets.

use alloc::vec::Vec;
use core::net::SocketAddr;

use super::{Error, ErrorCode, address, call_size, tcp::Event};
use crate::{bindings::net::udp, executor};

pub use udp::UdpOption;

/// A socket. Dropping it closes it.
///
/// ```no_run
/// # async fn example() -> Result<(), smallos::net::Error> {
/// use smallos::net::UdpSocket;
///
/// let socket = UdpSocket::bind(([127, 0, 0, 1], 7000)).await?;
/// let (bytes, sender) = socket.receive(1500).await?;
/// socket.send_to(&bytes, sender).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct UdpSocket {
    readable: Event,
    writable: Event,
    handle: udp::UdpSocket,
}

impl UdpSocket {
    /// Binds to an address of this host; port 0 lets the host choose. Never waits; async for
    /// the likeness with the others.
    pub async fn bind(address: impl Into<SocketAddr>) -> Result<Self, Error> {
        Self::bind_blocking(address)
    }

    /// As [`UdpSocket::bind`].
    pub fn bind_blocking(address: impl Into<SocketAddr>) -> Result<Self, Error> {
        Ok(Self {
            readable: Event::default(),
            writable: Event::default(),
            handle: udp::bind(address::to_host(address.into()))?,
        })
    }

    /// Waits for a datagram and takes it, cut to `max` bytes (at most 65,536).
    pub async fn receive(&self, max: usize) -> Result<(Vec<u8>, SocketAddr), Error> {
        executor::spend().await;
        loop {
            match self.handle.try_receive(call_size(max)) {
                Ok(datagram) => return Ok(parts(datagram)),
                Err(ErrorCode::WouldBlock) => {
                    self.readable.wait(|| self.handle.subscribe_receive()).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// As [`UdpSocket::receive`], but holds up the whole task.
    pub fn receive_blocking(&self, max: usize) -> Result<(Vec<u8>, SocketAddr), Error> {
        Ok(parts(self.handle.receive(call_size(max))?))
    }

    /// Sends one datagram of at most 65,507 bytes, waiting for room.
    pub async fn send_to(&self, bytes: &[u8], to: SocketAddr) -> Result<(), Error> {
        executor::spend().await;
        loop {
            match self.handle.try_send_to(bytes, address::to_host(to)) {
                Ok(()) => return Ok(()),
                Err(ErrorCode::WouldBlock) => {
                    self.writable.wait(|| self.handle.subscribe_send()).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// As [`UdpSocket::send_to`], but holds up the whole task.
    pub fn send_to_blocking(&self, bytes: &[u8], to: SocketAddr) -> Result<(), Error> {
        Ok(self.handle.send_to(bytes, address::to_host(to))?)
    }

    /// Changes a setting.
    pub fn set_option(&self, option: UdpOption) -> Result<(), Error> {
        Ok(self.handle.set_option(option)?)
    }

    /// The address it is bound to.
    pub fn local_addr(&self) -> Result<SocketAddr, Error> {
        Ok(address::from_host(self.handle.local_address()?))
    }
}

fn parts(datagram: udp::Datagram) -> (Vec<u8>, SocketAddr) {
    (datagram.bytes, address::from_host(datagram.sender))
}
