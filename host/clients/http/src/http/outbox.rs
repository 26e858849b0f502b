//! Bytes that wait for the peer.

use alloc::vec::Vec;

use super::{Limit, Limits, Misuse};

/// What an empty outbox may keep, so that small messages don't allocate each time and an idle
/// connection costs next to nothing.
const KEPT_BYTES: usize = 1024;

#[derive(Debug)]
pub(super) struct Outbox {
    bytes: Vec<u8>,
    start: usize,
    /// Room for body pieces.
    body_max: usize,
    /// Room for all: a full body buffer, a head, and the end of a body.
    all_max: usize,
}

impl Outbox {
    pub(super) fn new(limits: &Limits) -> Self {
        let all_max = limits
            .send_buffer
            .saturating_add(limits.head_bytes_max)
            .saturating_add(64);
        Self {
            bytes: Vec::new(),
            start: 0,
            body_max: limits.send_buffer,
            all_max,
        }
    }

    pub(super) fn waiting(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.waiting().is_empty()
    }

    /// Bytes a body piece, with its framing, may still take.
    pub(super) fn body_room(&self) -> usize {
        self.body_max.saturating_sub(self.waiting().len())
    }

    pub(super) fn sent(&mut self, n: usize) {
        self.start += n.min(self.waiting().len());
        if self.start == self.bytes.len() {
            self.start = 0;
            if self.bytes.capacity() > KEPT_BYTES {
                self.bytes = Vec::new();
            } else {
                self.bytes.clear();
            }
        }
    }

    /// Adds a piece that may not be cut.
    pub(super) fn push_whole(&mut self, piece: &[u8]) -> Result<(), Misuse> {
        if piece.len() > self.all_max.saturating_sub(self.waiting().len()) {
            return Err(Misuse::Limit(Limit::SendBuffer));
        }
        self.push(piece);
        Ok(())
    }

    /// Adds a piece the caller made to fit.
    pub(super) fn push(&mut self, piece: &[u8]) {
        if self.start > self.bytes.len() / 2 {
            self.bytes.drain(..self.start);
            self.start = 0;
        }
        self.bytes.extend_from_slice(piece);
    }
}
