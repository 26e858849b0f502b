//! Datagrams between the sockets of one machine.

use super::{Loopback, Object, SocketId, answers};
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::net::SocketAddr;
use core::task::Poll;
use smallos_contract::net::addresses::ErrorCode;
use smallos_kernel::Pid;
use smallos_syscalls::Waiters;

pub(super) struct Datagrams {
    pub at: SocketAddr,
    unread: VecDeque<(Vec<u8>, SocketAddr)>,
    waiting: Waiters,
}

impl Datagrams {
    pub const fn new(at: SocketAddr) -> Self {
        Self {
            at,
            unread: VecDeque::new(),
            waiting: Waiters::new(),
        }
    }

    pub fn receive(&mut self, waiter: Pid, max: usize) -> Poll<(Vec<u8>, SocketAddr)> {
        match self.unread.pop_front() {
            Some((mut bytes, sender)) => {
                bytes.truncate(max);
                Poll::Ready((bytes, sender))
            }
            None => {
                self.waiting.add(waiter);
                Poll::Pending
            }
        }
    }

    pub fn receivable(&mut self, waiter: Pid) -> Poll<()> {
        if self.unread.is_empty() {
            self.waiting.add(waiter);
            return Poll::Pending;
        }
        Poll::Ready(())
    }
}

impl Loopback {
    pub(super) fn deliver(
        &mut self,
        from: SocketId,
        bytes: &[u8],
        to: SocketAddr,
    ) -> Result<(), ErrorCode> {
        let mut sender = match self.sockets.get(from) {
            Some(Object::Udp(socket)) => socket.at,
            _ => return Err(ErrorCode::InvalidState),
        };
        if to.port() == 0 || to.ip().is_unspecified() {
            return Err(ErrorCode::InvalidArgument);
        }
        if sender.is_ipv4() != to.is_ipv4() || !self.settings.is_own(to.ip()) {
            return Err(ErrorCode::RemoteUnreachable);
        }
        if sender.ip().is_unspecified() {
            // What the receiver can answer to.
            sender.set_ip(to.ip());
        }
        let receiver = |exact: bool| {
            self.sockets.iter().find_map(|(id, object)| match object {
                Object::Udp(socket) if answers(socket.at, to, exact) => Some(id),
                _ => None,
            })
        };
        let receiver = receiver(true).or_else(|| receiver(false));
        if let Some(Object::Udp(socket)) = receiver.and_then(|id| self.sockets.get_mut(id))
            && socket.unread.len() < self.settings.datagrams_max
        {
            socket.unread.push_back((bytes.into(), sender));
            socket.waiting.take_into(&mut self.woken);
        }
        Ok(())
    }
}
