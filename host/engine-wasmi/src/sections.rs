//! The outer form of a WebAssembly file: which sections it has, and where.
//!
//! Only what has to be known before wasmi sees a module: where a component keeps its core
//! modules, and whether a module has a start function. What is inside of a section is wasmi's
//! to validate; here it may be anything.

/// The four bytes that every WebAssembly file begins with, then the version of a core module.
pub(crate) const MODULE: &[u8] = b"\0asm\x01\0\0\0";
/// The same, with the version and layer of a component.
pub(crate) const COMPONENT: &[u8] = b"\0asm\x0d\0\x01\0";

/// A section of a file.
pub(crate) struct Section<'a> {
    pub id: u8,
    pub content: &'a [u8],
    /// The section with its id and length.
    pub whole: &'a [u8],
}

/// The file ends in the middle of something, or has a number that is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Malformed;

/// The sections of a file, after its first eight bytes.
pub(crate) fn sections(file: &[u8]) -> impl Iterator<Item = Result<Section<'_>, Malformed>> {
    let mut rest = file.get(8..).unwrap_or_default();
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let begin = rest;
        let mut reader = Reader(rest);
        let section = reader.byte().and_then(|id| {
            let content = reader.bytes()?;
            let whole = begin.get(..begin.len() - reader.0.len());
            let whole = whole.ok_or(Malformed)?;
            Ok(Section { id, content, whole })
        });
        rest = if section.is_ok() { reader.0 } else { &[] };
        Some(section)
    })
}

/// Reads what sections are made of.
pub(crate) struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    pub fn byte(&mut self) -> Result<u8, Malformed> {
        let (first, rest) = self.0.split_first().ok_or(Malformed)?;
        self.0 = rest;
        Ok(*first)
    }

    /// An unsigned number in LEB128, of 32 bits and so of five bytes at most.
    pub fn number(&mut self) -> Result<u32, Malformed> {
        let mut number = 0_u64;
        for place in 0..5 {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << (7 * place);
            if byte & 0x80 == 0 {
                return u32::try_from(number).map_err(|_| Malformed);
            }
        }
        Err(Malformed)
    }

    /// A length and as many bytes.
    pub fn bytes(&mut self) -> Result<&'a [u8], Malformed> {
        let count = self.number()? as usize;
        if count > self.0.len() {
            return Err(Malformed);
        }
        let (bytes, rest) = self.0.split_at(count);
        self.0 = rest;
        Ok(bytes)
    }
}

/// The fewest bytes that one item of a section takes, by the section's id: types, imports,
/// functions, tables, memories, globals, exports. The others have no list that is reserved for.
const ITEM_BYTES_MIN: [usize; 8] = [0, 3, 4, 1, 2, 2, 3, 3];
const SECTION_ELEMENT: u8 = 9;

/// Checks that no section says it has more items than fit in it.
///
/// wasmi's validator makes room for as many as a section says before it looks at the first:
/// twenty bytes of a file would take 50 MB, and a board has no second try.
pub(crate) fn check_counts(module: &[u8]) -> Result<(), Malformed> {
    for section in sections(module) {
        let section = section?;
        let item_bytes_min = match section.id {
            0 => continue,
            SECTION_ELEMENT => 2,
            id => match ITEM_BYTES_MIN.get(usize::from(id)) {
                Some(bytes) => *bytes,
                None => continue,
            },
        };
        let mut reader = Reader(section.content);
        let count = reader.number()? as usize;
        if count > reader.0.len() / item_bytes_min {
            return Err(Malformed);
        }
    }
    Ok(())
}

const SECTION_TYPE: u8 = 1;
const FUNCTION_TYPE: u8 = 0x60;
/// References to types, which are the only value types of more than one byte.
const LONG_TYPES: [u8; 2] = [0x63, 0x64];

/// Whether a module's types are functions of plain values, as all are without the GC proposal.
///
/// wasmi refuses others, but only after it has made room for as many as a group says it has:
/// ten bytes of a file would take a megabyte.
pub(crate) fn plain_types(module: &[u8]) -> Result<bool, Malformed> {
    for section in sections(module) {
        let section = section?;
        if section.id != SECTION_TYPE {
            continue;
        }
        let mut reader = Reader(section.content);
        for _ in 0..reader.number()? {
            if reader.byte()? != FUNCTION_TYPE {
                return Ok(false);
            }
            for _ in ["parameters", "results"] {
                let types = reader.bytes()?;
                if types.iter().any(|ty| LONG_TYPES.contains(ty)) {
                    return Ok(false);
                }
            }
        }
    }
    Ok(true)
}

const SECTION_CODE: u8 = 10;

/// How many variables the function has that has most of them, its parameters left out.
///
/// wasmi makes room for all of them while it translates, and five bytes of code can ask for
/// 50,000.
pub(crate) fn locals_max(module: &[u8]) -> Result<u64, Malformed> {
    let mut most = 0;
    for section in sections(module) {
        let section = section?;
        if section.id != SECTION_CODE {
            continue;
        }
        let mut bodies = Reader(section.content);
        for _ in 0..bodies.number()? {
            let mut body = Reader(bodies.bytes()?);
            let mut locals = 0;
            for _ in 0..body.number()? {
                locals += u64::from(body.number()?);
                // The type. Those of more than one byte need features that are off.
                body.byte()?;
            }
            most = locals.max(most);
        }
    }
    Ok(most)
}

/// How large a linear memory is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct MemorySize {
    pub minimum_bytes: u64,
    pub maximum_bytes: Option<u64>,
}

const SECTION_MEMORY: u8 = 5;
const HAS_MAXIMUM: u8 = 0x01;
const HAS_PAGE_SIZE: u8 = 0x08;
/// A page has 64 KiB, unless the memory's type says otherwise (custom page sizes).
const PAGE_BITS: u32 = 16;

/// The size of a module's memory, if it defines one.
pub(crate) fn memory_size(module: &[u8]) -> Result<MemorySize, Malformed> {
    for section in sections(module) {
        let section = section?;
        if section.id != SECTION_MEMORY {
            continue;
        }
        let mut reader = Reader(section.content);
        if reader.number()? == 0 {
            continue;
        }
        let flags = reader.byte()?;
        let minimum = reader.number()?;
        let maximum = match flags & HAS_MAXIMUM {
            0 => None,
            _ => Some(reader.number()?),
        };
        let page_bits = match flags & HAS_PAGE_SIZE {
            0 => PAGE_BITS,
            _ => reader.number()?.min(PAGE_BITS),
        };
        return Ok(MemorySize {
            minimum_bytes: u64::from(minimum) << page_bits,
            maximum_bytes: maximum.map(|maximum| u64::from(maximum) << page_bits),
        });
    }
    Err(Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn sections_are_found_and_a_cut_one_is_malformed() {
        let file = b"\0asm\x01\0\0\0\x00\x02ab\x0b\x80\x00\x05\x09c";
        let all: Vec<_> = sections(file).collect();
        assert_eq!(all.len(), 3);
        let first = all[0].as_ref().unwrap();
        assert_eq!(
            (first.id, first.content, first.whole),
            (0, &b"ab"[..], &b"\0\x02ab"[..])
        );
        let second = all[1].as_ref().unwrap();
        assert_eq!((second.id, second.content), (11, &b""[..]));
        assert!(all[2].is_err());
    }

    #[test]
    fn numbers_end_after_32_bits() {
        assert_eq!(Reader(b"\xff\xff\xff\xff\x0f").number(), Ok(u32::MAX));
        for wrong in [
            &b"\xff\xff\xff\xff\x1f"[..],
            b"\x80\x80\x80\x80\x80\x00",
            b"\x80",
            b"",
        ] {
            assert_eq!(Reader(wrong).number(), Err(Malformed), "{wrong:x?}");
        }
    }

    #[test]
    fn no_section_promises_more_than_it_has() {
        let of = |id: u8, content: &[u8]| {
            let bytes = [super::MODULE, &[id, content.len() as u8], content].concat();
            check_counts(&bytes)
        };
        assert_eq!(of(7, b"\x01\0\0\0"), Ok(()));
        assert_eq!(of(7, b"\x02\0\0\0\0\0"), Err(Malformed));
        assert_eq!(of(3, b"\x02\0\0"), Ok(()));
        assert_eq!(of(3, b"\xff\xff\xff\x0f\0\0"), Err(Malformed));
        assert_eq!(of(9, b"\x02\0\0\0"), Err(Malformed));
        // Names and code are nobody's list.
        assert_eq!(of(0, b"\x7f"), Ok(()));
        assert_eq!(of(10, b"\x7f"), Ok(()));
    }

    #[test]
    fn types_are_functions_of_plain_values() {
        let of = |content: &[u8]| {
            let bytes = [super::MODULE, &[1, content.len() as u8], content].concat();
            plain_types(&bytes)
        };
        assert_eq!(of(b"\x02\x60\x01\x7f\x00\x60\x00\x02\x7e\x7f"), Ok(true));
        // A group of types, a structure, a parameter that refers to a type.
        for wrong in [
            &b"\x01\x4e\xff\xff\x03"[..],
            b"\x01\x5f\x00",
            b"\x01\x60\x02\x63\x00\x00",
        ] {
            assert_eq!(of(wrong), Ok(false), "{wrong:x?}");
        }
        for cut in [&b"\x01"[..], b"\x01\x60", b"\x01\x60\x02\x7f"] {
            assert_eq!(of(cut), Err(Malformed), "{cut:x?}");
        }
    }

    #[test]
    fn locals_are_counted_by_function() {
        let of = |content: &[u8]| {
            let bytes = [super::MODULE, &[10, content.len() as u8], content].concat();
            locals_max(&bytes)
        };
        assert_eq!(of(b"\0"), Ok(0));
        assert_eq!(
            of(b"\x02\x04\x01\x07\x7f\x0b\x06\x02\x05\x7f\x04\x7e\x0b"),
            Ok(9)
        );
        let most = b"\x01\x0f\x02\xff\xff\xff\xff\x0f\x7f\xff\xff\xff\xff\x0f\x7f\x0b\0";
        assert_eq!(of(most), Ok(2 * u64::from(u32::MAX)));
        for wrong in [&b"\x01"[..], b"\x01\x02\x01", b"\x01\x02\x01\x07"] {
            assert_eq!(of(wrong), Err(Malformed), "{wrong:x?}");
        }
    }
}
