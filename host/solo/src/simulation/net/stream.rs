//! One end of a connection. What is written at the other end waits here to be read.

use super::SocketId;
use crate::net::Try;
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::net::SocketAddr;
use core::task::Poll;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tcp::Direction;
use smallos_kernel::Pid;
use smallos_syscalls::Waiters;

pub(super) struct Stream {
    pub local: SocketAddr,
    pub peer: SocketAddr,
    stage: Stage,
    client: bool,
    unread: VecDeque<u8>,
    /// The other end sends no more.
    ended: bool,
    /// The other end is gone, and takes nothing.
    gone: bool,
    /// The other end has thrown bytes of ours away; told once.
    reset: bool,
    /// This end reads no more.
    read_shut: bool,
    /// This end writes no more.
    write_shut: bool,
    pub readers: Waiters,
    pub writers: Waiters,
}

#[derive(Clone, Copy)]
enum Stage {
    Connecting,
    Open(SocketId),
    Failed(ErrorCode),
}

impl Stream {
    pub fn connecting(local: SocketAddr, peer: SocketAddr) -> Self {
        Self {
            local,
            peer,
            stage: Stage::Connecting,
            client: true,
            unread: VecDeque::new(),
            ended: false,
            gone: false,
            reset: false,
            read_shut: false,
            write_shut: false,
            readers: Waiters::new(),
            writers: Waiters::new(),
        }
    }

    pub fn accepted(local: SocketAddr, peer: SocketAddr, other: SocketId) -> Self {
        Self {
            stage: Stage::Open(other),
            client: false,
            ..Self::connecting(local, peer)
        }
    }

    pub fn is_client(&self) -> bool {
        self.client
    }

    pub fn other(&self) -> Option<SocketId> {
        match self.stage {
            Stage::Open(other) => Some(other),
            _ => None,
        }
    }

    pub fn settle(&mut self, made: Result<SocketId, ErrorCode>) {
        self.stage = match made {
            Ok(other) => Stage::Open(other),
            Err(error) => Stage::Failed(error),
        };
    }

    pub fn connected(&mut self, waiter: Pid) -> Try<()> {
        match self.stage {
            Stage::Open(_) => Poll::Ready(Ok(())),
            Stage::Failed(error) => Poll::Ready(Err(error)),
            Stage::Connecting => {
                self.writers.add(waiter);
                Poll::Pending
            }
        }
    }

    pub fn read(&mut self, waiter: Pid, max: usize) -> Try<Vec<u8>> {
        if self.other().is_none() {
            return Poll::Ready(Err(ErrorCode::InvalidState));
        }
        if core::mem::take(&mut self.reset) {
            return Poll::Ready(Err(ErrorCode::ConnectionReset));
        }
        if self.readable(waiter).is_pending() {
            return Poll::Pending;
        }
        let count = max.min(self.unread.len());
        Poll::Ready(Ok(self.unread.drain(..count).collect()))
    }

    pub fn readable(&mut self, waiter: Pid) -> Poll<()> {
        let open = self.other().is_some();
        if open && self.unread.is_empty() && !(self.ended || self.reset || self.read_shut) {
            self.readers.add(waiter);
            return Poll::Pending;
        }
        Poll::Ready(())
    }

    /// The other end, if a write isn't an error.
    pub fn takes_writes(&self) -> Option<SocketId> {
        let errs = self.reset || self.write_shut || self.gone;
        self.other().filter(|_| !errs)
    }

    /// The other end, if this one may write.
    pub fn may_write(&mut self) -> Result<SocketId, ErrorCode> {
        let other = self.other().ok_or(ErrorCode::InvalidState)?;
        if core::mem::take(&mut self.reset) {
            return Err(ErrorCode::ConnectionReset);
        }
        if self.write_shut || self.gone {
            return Err(ErrorCode::ConnectionBroken);
        }
        Ok(other)
    }

    /// Takes what there is room for; `None` if there is none.
    pub fn accept_bytes(&mut self, bytes: &[u8], bytes_max: usize) -> Option<usize> {
        if self.read_shut {
            // As a system's TCP does: it is taken and nobody reads it.
            return Some(bytes.len());
        }
        let count = bytes_max.saturating_sub(self.unread.len()).min(bytes.len());
        if count == 0 && !bytes.is_empty() {
            return None;
        }
        self.unread.extend(&bytes[..count]);
        Some(count)
    }

    pub fn is_full(&self, bytes_max: usize) -> bool {
        !self.read_shut && self.unread.len() >= bytes_max
    }

    /// Ends a direction; gives the other end.
    pub fn shutdown(&mut self, direction: Direction) -> Result<SocketId, ErrorCode> {
        let other = self.other().ok_or(ErrorCode::InvalidState)?;
        if matches!(direction, Direction::Receive | Direction::Both) {
            self.read_shut = true;
            self.unread.clear();
        }
        if matches!(direction, Direction::Send | Direction::Both) {
            self.write_shut = true;
        }
        Ok(other)
    }

    pub fn sends_no_more(&self) -> bool {
        self.write_shut
    }

    pub fn end_of_input(&mut self) {
        self.ended = true;
    }

    pub fn peer_closed(&mut self, reset: bool) {
        self.ended = true;
        self.gone = true;
        self.reset = reset;
        if reset {
            self.unread.clear();
        }
    }

    pub fn has_unread(&self) -> bool {
        !self.unread.is_empty()
    }

    pub fn wake_all(&mut self, woken: &mut Waiters) {
        self.readers.take_into(woken);
        self.writers.take_into(woken);
    }
}
