//! Bytes that come in at the end and go out at the front. It has no bound of its own: whoever owns
//! one looks before it pushes. An empty buffer gives its memory back, so that an idle connection
//! costs next to nothing.

use alloc::vec::Vec;

/// What an empty buffer may keep, so that small messages don't allocate each time.
const KEPT_BYTES: usize = 256;

#[derive(Default)]
pub(crate) struct Buffer {
    bytes: Vec<u8>,
    start: usize,
}

impl Buffer {
    pub(crate) fn as_slice(&self) -> &[u8] {
        self.bytes.get(self.start..).unwrap_or_default()
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len() - self.start
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What it holds of the machine's memory.
    pub(crate) fn capacity(&self) -> usize {
        self.bytes.capacity()
    }

    pub(crate) fn push(&mut self, bytes: &[u8]) {
        // Moving what is left costs at most what was taken since the last time.
        if self.start > 0 && self.start >= self.len() {
            self.bytes.drain(..self.start);
            self.start = 0;
        }
        self.bytes.extend_from_slice(bytes);
    }

    /// The bytes from `offset` on, to be changed after they were pushed.
    pub(crate) fn tail_mut(&mut self, offset: usize) -> &mut [u8] {
        self.bytes
            .get_mut(self.start + offset..)
            .unwrap_or_default()
    }

    /// The first `count` bytes, to be changed before they are taken; fewer if there are fewer.
    pub(crate) fn front_mut(&mut self, count: usize) -> &mut [u8] {
        let end = self.start.saturating_add(count).min(self.bytes.len());
        self.bytes.get_mut(self.start..end).unwrap_or_default()
    }

    /// Takes `count` bytes off the front; all of them if there are fewer.
    pub(crate) fn consume(&mut self, count: usize) {
        self.start = self.start.saturating_add(count).min(self.bytes.len());
        if self.start == self.bytes.len() {
            self.clear();
        }
    }

    pub(crate) fn clear(&mut self) {
        self.start = 0;
        if self.bytes.capacity() > KEPT_BYTES {
            self.bytes = Vec::new();
        } else {
            self.bytes.clear();
        }
    }
}
