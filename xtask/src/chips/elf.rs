//! How much flash a linked program takes, read from its section headers.
//!
//! Only what the chips' programs are: 32 bits, little-endian. It refuses to be an ELF library.

/// What a program puts into flash, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flash {
    /// Code.
    pub text: u64,
    /// Constants.
    pub rodata: u64,
    /// Variables that have a value at start; they are copied to RAM from flash.
    pub data: u64,
}

impl Flash {
    /// All of it.
    pub fn bytes(self) -> u64 {
        self.text + self.rodata + self.data
    }

    /// So many bytes of code.
    #[cfg(test)]
    pub fn of(bytes: u64) -> Self {
        Self {
            text: bytes,
            ..Self::default()
        }
    }
}

// Of the ELF specification, "Sections".
const TYPE_NOBITS: u32 = 8;
const FLAG_WRITE: u32 = 1;
const FLAG_ALLOC: u32 = 2;
const FLAG_EXECUTE: u32 = 4;
const HEADER_BYTES: usize = 40;

/// Adds up the sections that end up in flash.
pub fn flash(file: &[u8]) -> Result<Flash, &'static str> {
    const DAMAGED: &str = "its section headers are damaged";
    if file.get(..6) != Some(b"\x7fELF\x01\x01") {
        return Err("not an ELF file of 32 bits, little-endian");
    }
    let first = word(file, 32).ok_or(DAMAGED)? as usize;
    let size = usize::from(half(file, 46).ok_or(DAMAGED)?);
    let count = usize::from(half(file, 48).ok_or(DAMAGED)?);
    if size != HEADER_BYTES {
        return Err(DAMAGED);
    }
    let mut flash = Flash::default();
    for index in 0..count {
        let at = index * size;
        let header = file.get(first..).and_then(|rest| rest.get(at..at + size));
        let header = header.ok_or(DAMAGED)?;
        let field = |at| word(header, at).ok_or(DAMAGED);
        let (kind, flags, bytes) = (field(4)?, field(8)?, u64::from(field(20)?));
        if kind == TYPE_NOBITS || flags & FLAG_ALLOC == 0 {
            continue;
        }
        match flags {
            flags if flags & FLAG_WRITE != 0 => flash.data += bytes,
            flags if flags & FLAG_EXECUTE != 0 => flash.text += bytes,
            _ => flash.rodata += bytes,
        }
    }
    if flash.text == 0 {
        return Err("it has no code");
    }
    Ok(flash)
}

fn half(bytes: &[u8], at: usize) -> Option<u16> {
    let field = bytes.get(at..)?.first_chunk()?;
    Some(u16::from_le_bytes(*field))
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    let field = bytes.get(at..)?.first_chunk()?;
    Some(u32::from_le_bytes(*field))
}

#[cfg(test)]
mod tests {
    use super::{Flash, flash};

    /// An ELF file that has only sections: type, flags and size of each.
    fn file(sections: &[[u32; 3]]) -> Vec<u8> {
        let mut file = vec![0; 52];
        file[..6].copy_from_slice(b"\x7fELF\x01\x01");
        file[32] = 52;
        file[46] = 40;
        file[48] = sections.len() as u8;
        for [kind, flags, size] in sections {
            for field in [0, *kind, *flags, 0, 0, *size, 0, 0, 0, 0] {
                file.extend_from_slice(&field.to_le_bytes());
            }
        }
        file
    }

    #[test]
    fn adds_up_what_is_in_flash_and_nothing_else() {
        let file = file(&[
            [0, 0, 0],
            [1, 2 | 4, 1000], // .text
            [1, 2, 200],      // .rodata
            [1, 2 | 1, 30],   // .data
            [8, 2 | 1, 9999], // .bss
            [1, 0, 7777],     // .comment
        ]);
        let expected = Flash {
            text: 1000,
            rodata: 200,
            data: 30,
        };
        assert_eq!(flash(&file), Ok(expected));
        assert_eq!(expected.bytes(), 1230);
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        assert!(flash(b"\x7fELF\x02\x01").is_err(), "64 bits");
        assert!(flash(b"").is_err());
        let whole = file(&[[1, 6, 10]]);
        assert!(flash(&whole[..whole.len() - 1]).is_err(), "cut off");
        assert!(flash(&file(&[[8, 3, 10]])).is_err(), "no code");
    }
}
