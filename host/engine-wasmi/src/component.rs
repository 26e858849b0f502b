//! Finds the one core module in a component that does its work.
//!
//! A component that wit-component made holds the program's core module as its toolchain left
//! it, and beside it a shim and a fixup, which exist only because a component can't hand a
//! module's memory to the functions that the module imports. This engine's functions get the
//! memory from their caller, so that the main module alone is enough. A component that counts
//! on more than that is refused: another string encoding, or functions that aren't synchronous.

use crate::load::LoadError;
use crate::sections::{Malformed, Reader, sections};

const SECTION_CORE_MODULE: u8 = 1;
const SECTION_CANON: u8 = 8;
/// Of a component.
const SECTION_COMPONENT_EXPORT: u8 = 11;
/// Of a core module.
const SECTION_EXPORT: u8 = 7;

/// The core module of `component` that exports `entry`.
pub(crate) fn main_module<'a>(component: &'a [u8], entry: &str) -> Result<&'a [u8], LoadError> {
    let mut main = None;
    let mut entries = 0;
    let mut exported = false;
    let interface = entry.split('#').next().unwrap_or(entry);
    for section in sections(component) {
        let section = section.map_err(broken)?;
        match section.id {
            SECTION_CORE_MODULE if exports(section.content, entry).map_err(broken)? => {
                entries += 1;
                main = Some(section.content);
            }
            SECTION_CANON => check_canon(section.content)?,
            SECTION_COMPONENT_EXPORT => exported |= names(section.content, interface),
            _ => {}
        }
    }
    if entries > 1 {
        return Err(LoadError::Component(
            "two of its core modules export the entry point",
        ));
    }
    if !exported {
        return Err(LoadError::NoEntry);
    }
    main.ok_or(LoadError::Component(
        "no core module in it exports a task's entry point under the name that bindings \
         generators give it",
    ))
}

fn broken(_: Malformed) -> LoadError {
    LoadError::Component("it ends in the middle of a section, or has a malformed one")
}

/// Whether a name, or a longer one with it in it, is among a component's exports. What stands
/// around it may be of any type and isn't read; the core module's own export is compared in full.
fn names(content: &[u8], name: &str) -> bool {
    content
        .windows(name.len().max(1))
        .any(|bytes| bytes == name.as_bytes())
}

/// Whether a core module exports a name.
fn exports(module: &[u8], name: &str) -> Result<bool, Malformed> {
    for section in sections(module) {
        let section = section?;
        if section.id != SECTION_EXPORT {
            continue;
        }
        let mut reader = Reader(section.content);
        for _ in 0..reader.number()? {
            let export = reader.bytes()?;
            if export == name.as_bytes() {
                return Ok(true);
            }
            reader.byte()?;
            reader.number()?;
        }
    }
    Ok(false)
}

/// Reads how the component's functions are lifted and lowered (`canon` in the component
/// model's binary format).
fn check_canon(content: &[u8]) -> Result<(), LoadError> {
    let mut reader = Reader(content);
    for _ in 0..reader.number().map_err(broken)? {
        match reader.byte().map_err(broken)? {
            // A lift: a core function, options, its component type.
            0x00 => {
                kind(&mut reader)?;
                reader.number().map_err(broken)?;
                options(&mut reader)?;
                reader.number().map_err(broken)?;
            }
            // A lower: a component function, options.
            0x01 => {
                kind(&mut reader)?;
                reader.number().map_err(broken)?;
                options(&mut reader)?;
            }
            // resource.new, resource.drop, resource.rep.
            0x02..=0x04 => {
                reader.number().map_err(broken)?;
            }
            _ => return Err(ASYNC),
        }
    }
    Ok(())
}

const ASYNC: LoadError = LoadError::Component(
    "it uses built-ins of the component model that this engine doesn't have (async functions, \
     streams, threads)",
);

fn kind(reader: &mut Reader<'_>) -> Result<(), LoadError> {
    match reader.byte().map_err(broken)? {
        0x00 => Ok(()),
        _ => Err(ASYNC),
    }
}

fn options(reader: &mut Reader<'_>) -> Result<(), LoadError> {
    for _ in 0..reader.number().map_err(broken)? {
        match reader.byte().map_err(broken)? {
            // Strings in UTF-8.
            0x00 => {}
            0x01 | 0x02 => {
                return Err(LoadError::Component("its strings aren't in UTF-8"));
            }
            // Memory, realloc, post-return.
            0x03..=0x05 => {
                reader.number().map_err(broken)?;
            }
            _ => return Err(ASYNC),
        }
    }
    Ok(())
}
