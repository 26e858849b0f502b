//! The data types of section 1.5: integers, strings, binary data, and the
//! variable byte integer, read strictly and written minimally.

use alloc::vec::Vec;

use crate::violation::Violation;

/// The largest value of a variable byte integer (1.5.5).
pub const VARINT_MAX: u32 = 268_435_455;

/// Reads fields from the front of a packet's body.
#[derive(Clone, Debug)]
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub(crate) fn take(&mut self, count: usize) -> Result<&'a [u8], Violation> {
        let (head, tail) = self
            .rest
            .split_at_checked(count)
            .ok_or(Violation::PacketEndsEarly)?;
        self.rest = tail;
        Ok(head)
    }

    pub(crate) fn remainder(&mut self) -> &'a [u8] {
        core::mem::take(&mut self.rest)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, Violation> {
        let (&first, rest) = self.rest.split_first().ok_or(Violation::PacketEndsEarly)?;
        self.rest = rest;
        Ok(first)
    }

    pub(crate) fn u16(&mut self) -> Result<u16, Violation> {
        Ok(u16::from_be_bytes([self.u8()?, self.u8()?]))
    }

    pub(crate) fn u32(&mut self) -> Result<u32, Violation> {
        Ok(u32::from_be_bytes([
            self.u8()?,
            self.u8()?,
            self.u8()?,
            self.u8()?,
        ]))
    }

    pub(crate) fn packet_id(&mut self) -> Result<u16, Violation> {
        match self.u16()? {
            0 => Err(Violation::PacketIdZero),
            id => Ok(id),
        }
    }

    pub(crate) fn binary(&mut self) -> Result<&'a [u8], Violation> {
        let length = self.u16()?;
        self.take(usize::from(length))
    }

    /// 1.5.4: surrogates are no UTF-8, U+0000 is forbidden. Control
    /// characters and noncharacters are let through: a receiver may refuse
    /// them, but then any publisher could end a subscriber's connection.
    pub(crate) fn string(&mut self) -> Result<&'a str, Violation> {
        let text = core::str::from_utf8(self.binary()?).map_err(|_| Violation::StringNotUtf8)?;
        if text.contains('\0') {
            return Err(Violation::StringHasNul);
        }
        Ok(text)
    }

    pub(crate) fn varint(&mut self) -> Result<u32, Violation> {
        match varint(self.rest)? {
            None => Err(Violation::PacketEndsEarly),
            Some((value, length)) => {
                self.take(length)?;
                Ok(value)
            }
        }
    }

    pub(crate) fn finish(self) -> Result<(), Violation> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(Violation::PacketHasMore)
        }
    }
}

/// The variable byte integer at the front of `bytes` with its length; `None`
/// while it isn't whole.
pub(crate) fn varint(bytes: &[u8]) -> Result<Option<(u32, usize)>, Violation> {
    let mut value = 0;
    for (index, &byte) in bytes.iter().take(4).enumerate() {
        value |= u32::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            if byte == 0 && index > 0 {
                return Err(Violation::LengthNotMinimal);
            }
            return Ok(Some((value, index + 1)));
        }
    }
    if bytes.len() >= 4 {
        return Err(Violation::LengthTooLong);
    }
    Ok(None)
}

/// Bytes that a variable byte integer takes.
pub(crate) fn varint_len(value: usize) -> usize {
    match value {
        0..=127 => 1,
        128..=16_383 => 2,
        16_384..=2_097_151 => 3,
        _ => 4,
    }
}

/// The value must not be above [`VARINT_MAX`].
pub(crate) fn put_varint(out: &mut Vec<u8>, mut value: usize) {
    loop {
        let low = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}

/// The data must have at most 65,535 bytes; what is longer is refused by
/// [`crate::codec::encode`] before it comes here.
pub(crate) fn put_binary(out: &mut Vec<u8>, data: &[u8]) {
    let length = u16::try_from(data.len()).unwrap_or(u16::MAX);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(&data[..usize::from(length)]);
}
