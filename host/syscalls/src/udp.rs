//! `smallos:net/udp`.

use crate::addresses::{from_socket_address, to_socket_address};
use crate::platform::{Net, Platform, Udp as _};
use crate::poll::Pollable;
use crate::task::{Object, Task};
use alloc::collections::VecDeque;
use alloc::format;
use core::net::SocketAddr;
use core::task::Poll;
use smallos_contract::Fault;
use smallos_contract::kernel::poll::PollableHandle;
use smallos_contract::net::addresses::{ErrorCode, SocketAddress};
use smallos_contract::net::udp::{Datagram, Udp, UdpOption, UdpSocketHandle};

/// RFC 768 over IPv4: 65,535 less 20 octets of IP and 8 of UDP header.
const DATAGRAM_BYTES_MAX: usize = 65_507;
/// How many of the latest senders a task may answer without a grant for them.
const SENDERS_MAX: usize = 64;

/// A UDP socket and who wrote to it lately.
pub(crate) struct Socket<P: Platform> {
    pub udp: <P as Net>::Udp,
    senders: VecDeque<SocketAddr>,
}

impl<P: Platform> Socket<P> {
    fn remember(&mut self, sender: SocketAddr) {
        if self.senders.contains(&sender) {
            return;
        }
        if self.senders.len() == SENDERS_MAX {
            self.senders.pop_front();
        }
        self.senders.push_back(sender);
    }
}

impl<P: Platform> Task<P> {
    fn socket(&mut self, handle: u32) -> Result<&mut Socket<P>, Fault> {
        match self.handles.get(handle)? {
            Object::Udp(socket) => Ok(socket),
            _ => Err(Fault::BadHandle),
        }
    }

    fn receive_one(
        &mut self,
        handle: u32,
        max: u32,
    ) -> Result<Poll<Result<Datagram, ErrorCode>>, Fault> {
        let socket = self.socket(handle)?;
        if max == 0 || max as usize > crate::BYTES_MAX {
            return Ok(Poll::Ready(Err(ErrorCode::InvalidArgument)));
        }
        Ok(match socket.udp.receive(max as usize) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Ready(Ok((bytes, sender))) => {
                socket.remember(sender);
                Poll::Ready(Ok(Datagram {
                    bytes,
                    sender: from_socket_address(sender),
                }))
            }
        })
    }

    fn send_one(
        &mut self,
        handle: u32,
        bytes: &[u8],
        to: SocketAddress,
    ) -> Result<Poll<Result<(), ErrorCode>>, Fault> {
        let to = to_socket_address(to);
        let granted = self
            .spec
            .inherited
            .grants
            .connect(None, Some(to.ip()), to.port());
        let socket = self.socket(handle)?;
        if bytes.len() > DATAGRAM_BYTES_MAX {
            return Ok(Poll::Ready(Err(ErrorCode::DatagramTooLarge)));
        }
        if !granted && !socket.senders.contains(&to) {
            self.report_denied("net.connect", &format!("{}", to.ip()), to.port());
            return Ok(Poll::Ready(Err(ErrorCode::AccessDenied)));
        }
        Ok(socket.udp.send(bytes, to))
    }
}

impl<P: Platform> Udp for Task<P> {
    fn udp_socket_receive(
        &mut self,
        this: UdpSocketHandle,
        max: u32,
    ) -> Poll<Result<Result<Datagram, ErrorCode>, Fault>> {
        self.until_ready(|task| task.receive_one(this.0, max))
    }

    fn udp_socket_try_receive(
        &mut self,
        this: UdpSocketHandle,
        max: u32,
    ) -> Result<Result<Datagram, ErrorCode>, Fault> {
        Ok(match self.receive_one(this.0, max)? {
            Poll::Ready(result) => result,
            Poll::Pending => Err(ErrorCode::WouldBlock),
        })
    }

    fn udp_socket_subscribe_receive(
        &mut self,
        this: UdpSocketHandle,
    ) -> Result<PollableHandle, Fault> {
        self.socket(this.0)?;
        self.subscribe(Pollable::Receivable(this.0))
    }

    fn udp_socket_send_to(
        &mut self,
        this: UdpSocketHandle,
        bytes: &[u8],
        to: SocketAddress,
    ) -> Poll<Result<Result<(), ErrorCode>, Fault>> {
        self.until_ready(|task| task.send_one(this.0, bytes, to))
    }

    fn udp_socket_try_send_to(
        &mut self,
        this: UdpSocketHandle,
        bytes: &[u8],
        to: SocketAddress,
    ) -> Result<Result<(), ErrorCode>, Fault> {
        Ok(match self.send_one(this.0, bytes, to)? {
            Poll::Ready(result) => result,
            Poll::Pending => Err(ErrorCode::WouldBlock),
        })
    }

    fn udp_socket_subscribe_send(
        &mut self,
        this: UdpSocketHandle,
    ) -> Result<PollableHandle, Fault> {
        self.socket(this.0)?;
        self.subscribe(Pollable::Sendable(this.0))
    }

    fn udp_socket_set_option(
        &mut self,
        this: UdpSocketHandle,
        option: UdpOption,
    ) -> Result<Result<(), ErrorCode>, Fault> {
        Ok(self.socket(this.0)?.udp.set_option(option))
    }

    fn udp_socket_local_address(
        &mut self,
        this: UdpSocketHandle,
    ) -> Result<Result<SocketAddress, ErrorCode>, Fault> {
        Ok(self.socket(this.0)?.udp.local().map(from_socket_address))
    }

    fn bind(
        &mut self,
        address: SocketAddress,
    ) -> Result<Result<UdpSocketHandle, ErrorCode>, Fault> {
        self.handles.room()?;
        let at = to_socket_address(address);
        let grants = &self.spec.inherited.grants;
        let client = at.port() == 0 && grants.any_connect();
        if !client && !grants.listen(at.ip(), at.port()) {
            self.report_denied("net.listen", &format!("{}", at.ip()), at.port());
            return Ok(Err(ErrorCode::AccessDenied));
        }
        match self.platform.bind(self.pid, at) {
            Ok(udp) => {
                let socket = Socket {
                    udp,
                    senders: VecDeque::new(),
                };
                self.handles
                    .insert(Object::Udp(socket))
                    .map(|h| Ok(UdpSocketHandle(h)))
            }
            Err(error) => Ok(Err(error)),
        }
    }

    fn drop_udp_socket(&mut self, this: UdpSocketHandle) -> Result<(), Fault> {
        self.socket(this.0)?;
        self.handles.remove(this.0).map(drop)
    }
}
