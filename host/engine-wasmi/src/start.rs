//! Turns a module's start function into an export.
//!
//! wasmi runs a start function in one go while it makes the instance: a guest could compute
//! there for ever, or wait, and nobody could preempt it. So the engine takes the start section
//! out and calls the function itself, as it calls everything else of the guest's. Toolchains
//! rarely make a start function; only then is the module copied.

use crate::sections::{Malformed, Reader, sections};
use alloc::vec::Vec;

const SECTION_CUSTOM: u8 = 0;
const SECTION_EXPORT: u8 = 7;
const SECTION_START: u8 = 8;
const KIND_FUNCTION: u8 = 0;

/// The name under which the start function is exported. No toolchain exports such a name.
pub(crate) const NAME: &str = "\0smallos:start";

/// The module without its start section, if it has one that stands where it should.
///
/// What is left as it is, wasmi refuses: sections in another order than the format's must not
/// be put right here. A module without exports is no task.
pub(crate) fn exported(module: &[u8]) -> Result<Option<Vec<u8>>, Malformed> {
    let Some((exports, function)) = find(module)? else {
        return Ok(None);
    };
    let mut out = Vec::with_capacity(module.len() + NAME.len() + 16);
    out.extend_from_slice(module.get(..8).ok_or(Malformed)?);
    for section in sections(module) {
        let section = section?;
        match section.id {
            SECTION_EXPORT => {}
            SECTION_START => export_section(exports, function, &mut out)?,
            _ => out.extend_from_slice(section.whole),
        }
    }
    Ok(Some(out))
}

/// The content of the one export section and the start function, if the one start section comes
/// right after it; custom sections may stand anywhere.
fn find(module: &[u8]) -> Result<Option<(&[u8], u32)>, Malformed> {
    let mut exports = None;
    let mut start = None;
    let mut last = SECTION_CUSTOM;
    for section in sections(module) {
        let section = section?;
        let misplaced = match section.id {
            SECTION_CUSTOM => continue,
            SECTION_EXPORT => exports.replace(section.content).is_some(),
            SECTION_START => {
                let mut reader = Reader(section.content);
                let function = reader.number()?;
                let right = last == SECTION_EXPORT && reader.0.is_empty();
                start.replace(function).is_some() || !right
            }
            _ => false,
        };
        if misplaced {
            return Ok(None);
        }
        last = section.id;
    }
    Ok(exports.zip(start))
}

fn export_section(exports: &[u8], function: u32, out: &mut Vec<u8>) -> Result<(), Malformed> {
    let mut reader = Reader(exports);
    let count = reader.number()?.checked_add(1).ok_or(Malformed)?;
    let mut content = Vec::with_capacity(exports.len() + NAME.len() + 12);
    number(count, &mut content);
    content.extend_from_slice(reader.0);
    number(NAME.len() as u32, &mut content);
    content.extend_from_slice(NAME.as_bytes());
    content.push(KIND_FUNCTION);
    number(function, &mut content);
    out.push(SECTION_EXPORT);
    number(content.len() as u32, out);
    out.extend_from_slice(&content);
    Ok(())
}

/// Writes a number in LEB128.
fn number(mut number: u32, out: &mut Vec<u8>) {
    loop {
        let byte = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            out.push(byte);
            return;
        }
        out.push(byte | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXPORT: &[u8] = b"\x07\x05\x01\x01a\0\0";
    const START: &[u8] = b"\x08\x01\x02";
    const CUSTOM: &[u8] = b"\0\x03\x02hi";

    fn module(parts: &[&[u8]]) -> Vec<u8> {
        [&[crate::sections::MODULE], parts].concat().concat()
    }

    #[test]
    fn the_start_function_becomes_the_last_export() {
        let exported = exported(&module(&[EXPORT, CUSTOM, START]))
            .unwrap()
            .unwrap();
        let wanted = b"\x07\x16\x02\x01a\0\0\x0e\0smallos:start\0\x02";
        assert_eq!(exported, module(&[CUSTOM, wanted]));
    }

    #[test]
    fn what_stands_in_the_wrong_place_stays_there() {
        let code = &b"\x0a\x01\0"[..];
        for wrong in [
            &[EXPORT][..],
            &[START],
            &[START, EXPORT],
            &[EXPORT, code, START],
            &[EXPORT, START, START],
            &[EXPORT, EXPORT, START],
            &[EXPORT, START, EXPORT],
            &[EXPORT, b"\x08\x02\x02\0"],
        ] {
            assert_eq!(exported(&module(wrong)), Ok(None), "{wrong:x?}");
        }
        assert_eq!(
            exported(&module(&[EXPORT, b"\x08\x02\x02"])),
            Err(Malformed)
        );
    }
}
