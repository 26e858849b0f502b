//! What has come of a body and nobody has read yet.

use alloc::vec::Vec;

/// Bytes that wait to be read.
#[derive(Default)]
pub(super) struct Unread {
    bytes: Vec<u8>,
    /// What of `bytes` is read.
    read: usize,
}

impl Unread {
    /// How many bytes wait.
    pub fn len(&self) -> usize {
        self.bytes.len() - self.read
    }

    /// Whether none waits.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// At most `max` of the bytes.
    pub fn take(&mut self, max: usize) -> Vec<u8> {
        let count = self.len().min(max);
        let end = self.read + count;
        if self.read == 0 && end == self.bytes.len() {
            return core::mem::take(&mut self.bytes);
        }
        let taken = self.bytes.get(self.read..end).unwrap_or_default().to_vec();
        self.read = end;
        if self.is_empty() {
            *self = Self::default();
        }
        taken
    }

    /// Adds bytes at the end.
    pub fn add(&mut self, bytes: Vec<u8>) {
        if self.is_empty() {
            *self = Self { bytes, read: 0 };
            return;
        }
        // Moves no more bytes than were read since the last time.
        if self.read >= self.len() {
            self.bytes.drain(..self.read);
            self.read = 0;
        }
        self.bytes.extend_from_slice(&bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_reads_leave_the_rest_where_it_is() {
        let mut unread = Unread::default();
        unread.add(b"one two".to_vec());
        let place = unread.bytes.as_ptr();
        assert_eq!(unread.take(3), b"one");
        assert_eq!(unread.take(1), b" ");
        assert_eq!(unread.bytes.as_ptr(), place);
        assert_eq!(unread.len(), 3);
        assert_eq!(unread.take(0), b"");
        assert_eq!(unread.take(9), b"two");
        assert!(unread.is_empty());
        assert_eq!(unread.take(9), b"");
    }

    #[test]
    fn what_is_read_makes_room_for_what_comes() {
        let mut unread = Unread::default();
        let mut read = Vec::new();
        for round in 0..100_u8 {
            unread.add([round; 10].to_vec());
            read.extend(unread.take(7));
            assert!(unread.bytes.len() <= 2 * unread.len() + 10);
        }
        read.extend(unread.take(usize::MAX));
        let sent: Vec<u8> = (0..100).flat_map(|round| [round; 10]).collect();
        assert_eq!(read, sent);
    }
}
