//! Cuts a byte stream into packets by their fixed header (2.1).
//!
//! A header is judged as soon as its bytes are there: a packet that is too
//! large or of no known type is refused before its body is waited for.

use alloc::vec::Vec;

use super::{
    packet::{PacketType, Version},
    wire,
};
use crate::violation::Violation;

/// A whole packet, still as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame<'a> {
    /// Its type.
    pub packet_type: PacketType,
    /// The four flags of its first byte; checked except for PUBLISH.
    pub flags: u8,
    /// What follows the fixed header.
    pub body: &'a [u8],
}

/// The bytes that came and are not yet packets.
#[derive(Clone, Debug)]
pub struct Frames {
    bytes: Vec<u8>,
    start: usize,
    packet_bytes_max: usize,
}

impl Frames {
    /// Takes at most `packet_bytes_max` bytes (at least 5), in memory of at
    /// most twice as many.
    #[must_use]
    pub fn new(packet_bytes_max: u32) -> Self {
        Self {
            bytes: Vec::new(),
            start: 0,
            packet_bytes_max: usize::try_from(packet_bytes_max)
                .unwrap_or(usize::MAX)
                .max(5),
        }
    }

    /// How many bytes [`Frames::push`] takes now.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.packet_bytes_max - self.len()
    }

    /// How many bytes wait.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len() - self.start
    }

    /// Whether none wait: the stream may end here.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes all of `bytes` and says so, or none if there is no room.
    #[must_use]
    pub fn push(&mut self, bytes: &[u8]) -> bool {
        if bytes.len() > self.capacity() {
            return false;
        }
        // Not each time: moving much for a few bytes would be the server's to choose.
        if self.start > self.len() {
            self.bytes.drain(..self.start);
            self.start = 0;
        }
        self.bytes.extend_from_slice(bytes);
        true
    }

    /// The next whole packet, which is then gone from here.
    ///
    /// # Errors
    /// What is wrong with the fixed header. The same again on every later call.
    pub fn next(&mut self, version: Version) -> Result<Option<Frame<'_>>, Violation> {
        let Some(waiting) = self.bytes.get(self.start..) else {
            return Ok(None);
        };
        let Some((&first, rest)) = waiting.split_first() else {
            return Ok(None);
        };
        let packet_type =
            PacketType::from_first_byte(first).ok_or(Violation::PacketTypeReserved)?;
        if packet_type == PacketType::Auth && version == Version::V311 {
            return Err(Violation::PacketTypeReserved);
        }
        let flags = first & 0x0f;
        if packet_type != PacketType::Publish && flags != packet_type.flags() {
            return Err(Violation::FlagsReserved);
        }
        let Some((length, length_bytes)) = wire::varint(rest)? else {
            return Ok(None);
        };
        let length = usize::try_from(length).map_err(|_| Violation::PacketTooLarge)?;
        let from = self.start + 1 + length_bytes;
        if 1 + length_bytes + length > self.packet_bytes_max {
            return Err(Violation::PacketTooLarge);
        }
        if self.bytes.len() < from + length {
            return Ok(None);
        }
        self.start = from + length;
        Ok(self.bytes.get(from..from + length).map(|body| Frame {
            packet_type,
            flags,
            body,
        }))
    }
}
