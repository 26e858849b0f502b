//! The head of a frame (RFC 6455, 5.2): two bytes, up to eight of extended length, four of mask.
//! It is parsed from however much is there, and whatever that much already breaks is said.
//! Our own: the codecs of crates.io want std, or hand out a frame only when its payload is whole.

use crate::connection::Role;
use crate::error::Violation;

/// The longest payload of a control frame (RFC 6455, 5.5).
pub const CONTROL_BYTES_MAX: usize = 125;
/// The longest head of a frame.
pub const HEAD_BYTES_MAX: usize = 14;

/// What a frame is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opcode {
    /// More of the message that an earlier frame began.
    Continuation,
    /// Begins a text message.
    Text,
    /// Begins a binary message.
    Binary,
    /// Wants the connection closed.
    Close,
    /// Wants a pong.
    Ping,
    /// Answers a ping, or a sign of life unasked.
    Pong,
}

impl Opcode {
    /// The four bits on the wire.
    #[must_use]
    pub const fn bits(self) -> u8 {
        match self {
            Self::Continuation => 0x0,
            Self::Text => 0x1,
            Self::Binary => 0x2,
            Self::Close => 0x8,
            Self::Ping => 0x9,
            Self::Pong => 0xa,
        }
    }

    const fn from_bits(bits: u8) -> Option<Self> {
        Some(match bits {
            0x0 => Self::Continuation,
            0x1 => Self::Text,
            0x2 => Self::Binary,
            0x8 => Self::Close,
            0x9 => Self::Ping,
            0xa => Self::Pong,
            _ => return None,
        })
    }

    /// Close, ping or pong.
    #[must_use]
    pub const fn is_control(self) -> bool {
        matches!(self, Self::Close | Self::Ping | Self::Pong)
    }
}

/// The head of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// The last frame of its message.
    pub fin: bool,
    /// What it is.
    pub opcode: Opcode,
    /// The key that the payload is masked with; there for all frames of a client and no other.
    pub mask: Option<[u8; 4]>,
    /// The payload's length in bytes, below 2^63.
    pub length: u64,
}

impl Head {
    /// Reads the head at the front of `bytes`, with its length in bytes; `None` while some of it
    /// is missing. `from` sent it, `inside` says whether it comes inside an unfinished message.
    ///
    /// # Errors
    /// The first rule that is broken, in the order of the bytes: the same for every prefix of
    /// `bytes` that shows it.
    pub fn parse(
        bytes: &[u8],
        from: Role,
        inside: bool,
    ) -> Result<Option<(Self, usize)>, Violation> {
        let Some(&first) = bytes.first() else {
            return Ok(None);
        };
        if first & 0x70 != 0 {
            return Err(Violation::ReservedBits);
        }
        let fin = first & 0x80 != 0;
        let opcode = Opcode::from_bits(first & 0x0f).ok_or(Violation::Opcode(first & 0x0f))?;
        match opcode {
            _ if opcode.is_control() && !fin => return Err(Violation::FragmentedControl),
            Opcode::Continuation if !inside => return Err(Violation::NothingToContinue),
            Opcode::Text | Opcode::Binary if inside => return Err(Violation::Interleaved),
            _ => {}
        }

        let Some(&second) = bytes.get(1) else {
            return Ok(None);
        };
        let masked = second & 0x80 != 0;
        match (from, masked) {
            (Role::Client, false) => return Err(Violation::Unmasked),
            (Role::Server, true) => return Err(Violation::Masked),
            _ => {}
        }
        let short = second & 0x7f;
        if opcode.is_control() && usize::from(short) > CONTROL_BYTES_MAX {
            return Err(Violation::LongControl);
        }
        let (length, at) = match short {
            126 => match bytes.get(2..4) {
                Some(&[high, low]) => (u64::from(u16::from_be_bytes([high, low])), 4),
                _ => return Ok(None),
            },
            127 => {
                if bytes.get(2).is_some_and(|top| top & 0x80 != 0) {
                    return Err(Violation::LengthTopBit);
                }
                match bytes
                    .get(2..10)
                    .and_then(|eight| <[u8; 8]>::try_from(eight).ok())
                {
                    Some(eight) => (u64::from_be_bytes(eight), 10),
                    None => return Ok(None),
                }
            }
            length => (u64::from(length), 2),
        };
        if (short == 126 && length < 126) || (short == 127 && length <= 0xffff) {
            return Err(Violation::LengthNotMinimal);
        }
        if !masked {
            return Ok(Some((
                Self {
                    fin,
                    opcode,
                    mask: None,
                    length,
                },
                at,
            )));
        }
        let key = bytes
            .get(at..at + 4)
            .and_then(|four| <[u8; 4]>::try_from(four).ok());
        Ok(key.map(|key| {
            (
                Self {
                    fin,
                    opcode,
                    mask: Some(key),
                    length,
                },
                at + 4,
            )
        }))
    }

    /// Writes the head in its shortest form to the front of `into`, and says how long it is.
    pub fn write(&self, into: &mut [u8; HEAD_BYTES_MAX]) -> usize {
        into[0] = self.opcode.bits() | if self.fin { 0x80 } else { 0 };
        let mut at = match self.length {
            0..=125 => {
                into[1] = self.length as u8;
                2
            }
            126..=0xffff => {
                into[1] = 126;
                into[2..4].copy_from_slice(&(self.length as u16).to_be_bytes());
                4
            }
            _ => {
                into[1] = 127;
                into[2..10].copy_from_slice(&self.length.to_be_bytes());
                10
            }
        };
        if let Some(key) = self.mask {
            into[1] |= 0x80;
            into[at..at + 4].copy_from_slice(&key);
            at += 4;
        }
        at
    }

    /// How long the head is on the wire, in bytes.
    #[must_use]
    pub const fn size(length: u64, masked: bool) -> usize {
        let size = match length {
            0..=125 => 2,
            126..=0xffff => 4,
            _ => 10,
        };
        if masked { size + 4 } else { size }
    }
}

#[cfg(test)]
mod tests {
    use super::{HEAD_BYTES_MAX, Head, Opcode};
    use crate::connection::Role;
    use crate::error::Violation;

    #[test]
    fn what_is_written_is_read_and_every_prefix_is_unfinished() {
        for length in [0, 1, 125, 126, 127, 0xffff, 0x1_0000, (1 << 63) - 1] {
            for (mask, from) in [(None, Role::Server), (Some([1, 2, 3, 4]), Role::Client)] {
                let head = Head {
                    fin: length % 2 == 0,
                    opcode: Opcode::Text,
                    mask,
                    length,
                };
                let mut bytes = [0; HEAD_BYTES_MAX];
                let size = head.write(&mut bytes);
                assert_eq!(size, Head::size(length, mask.is_some()));
                assert_eq!(Head::parse(&bytes, from, false), Ok(Some((head, size))));
                for cut in 0..size {
                    assert_eq!(
                        Head::parse(&bytes[..cut], from, false),
                        Ok(None),
                        "{length} {cut}"
                    );
                }
            }
        }
    }

    #[test]
    fn each_rule_shows_at_its_byte() {
        let parse = |bytes: &[u8], inside| Head::parse(bytes, Role::Server, inside);
        assert_eq!(parse(&[0xc1], false), Err(Violation::ReservedBits));
        assert_eq!(parse(&[0xa1], false), Err(Violation::ReservedBits));
        assert_eq!(parse(&[0x91], false), Err(Violation::ReservedBits));
        assert_eq!(parse(&[0x83], false), Err(Violation::Opcode(3)));
        assert_eq!(parse(&[0x8f], false), Err(Violation::Opcode(15)));
        assert_eq!(parse(&[0x09], false), Err(Violation::FragmentedControl));
        assert_eq!(parse(&[0x80], false), Err(Violation::NothingToContinue));
        assert_eq!(parse(&[0x81], true), Err(Violation::Interleaved));
        assert_eq!(parse(&[0x89, 126], true), Err(Violation::LongControl));
        assert_eq!(parse(&[0x81, 0x80], false), Err(Violation::Masked));
        assert_eq!(
            Head::parse(&[0x81, 0], Role::Client, false),
            Err(Violation::Unmasked)
        );
        assert_eq!(
            parse(&[0x81, 126, 0, 125], false),
            Err(Violation::LengthNotMinimal)
        );
        assert_eq!(
            parse(&[0x81, 127, 0, 0, 0, 0, 0, 0, 0xff, 0xff], false),
            Err(Violation::LengthNotMinimal)
        );
        assert_eq!(
            parse(&[0x81, 127, 0x80], false),
            Err(Violation::LengthTopBit)
        );
    }
}
