//! Bytes that wait for the peer, and by when it has to take some of them.

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
    /// How long the peer may take nothing.
    stall_ns: u64,
    /// The end of that time; `None` while nothing is watched.
    stall_at: Option<u64>,
    /// It has taken some since the time began.
    sent_some: bool,
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
            stall_ns: limits.send_stall_ns,
            stall_at: None,
            sent_some: false,
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
        self.sent_some |= n > 0;
        self.start += n.min(self.waiting().len());
        if self.start == self.bytes.len() {
            self.start = 0;
            self.stall_at = None;
            if self.bytes.capacity() > KEPT_BYTES {
                self.bytes = Vec::new();
            } else {
                self.bytes.clear();
            }
        }
    }

    /// Begins to count the time, unless it runs: what is added to the rest doesn't prolong it.
    pub(super) fn watch(&mut self, now_ns: u64) {
        if self.stall_at.is_none() && !self.is_empty() {
            self.sent_some = false;
            self.stall_at = Some(now_ns.saturating_add(self.stall_ns));
        }
    }

    /// When [`Outbox::is_stalled`] is to be asked.
    pub(super) fn stall_deadline(&self) -> Option<u64> {
        self.stall_at
    }

    /// Whether the peer took nothing for too long. If it took some, the time begins again.
    pub(super) fn is_stalled(&mut self, now_ns: u64) -> bool {
        if self.stall_at.is_none_or(|at| at > now_ns) {
            return false;
        }
        self.stall_at = None;
        let stalled = !self.sent_some;
        self.watch(now_ns);
        stalled
    }

    /// What waits is nobody's any more.
    pub(super) fn unwatch(&mut self) {
        self.stall_at = None;
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
