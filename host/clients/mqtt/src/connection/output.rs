//! The bytes that must go to the peer, in order.

use alloc::vec::Vec;

/// A queue of bytes that is written at one end and sent from the other.
#[derive(Default)]
pub(crate) struct Output {
    bytes: Vec<u8>,
    start: usize,
}

impl Output {
    pub(crate) fn waiting(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len() - self.start
    }

    /// Whether `size` more bytes fit into `max`. One packet fits an empty queue always.
    pub(crate) fn has_room(&self, size: usize, max: usize) -> bool {
        self.len() == 0 || self.len() + size <= max
    }

    pub(crate) fn sent(&mut self, count: usize) {
        self.start += count.min(self.len());
        if self.start == self.bytes.len() {
            self.bytes.clear();
            self.start = 0;
        } else if self.start > self.bytes.len() / 2 {
            self.bytes.drain(..self.start);
            self.start = 0;
        }
    }

    pub(crate) fn end(&mut self) -> &mut Vec<u8> {
        &mut self.bytes
    }
}

// The bytes may hold a password.
impl core::fmt::Debug for Output {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Output({} bytes)", self.len())
    }
}
