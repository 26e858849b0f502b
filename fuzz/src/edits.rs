//! Files that are nearly right: a good one with some of its sections changed.
//!
//! A changed byte makes a module invalid at the same few places nearly always. Changes to whole
//! sections, with lengths that fit, get further.

use crate::module::module;
use crate::script::{Argument, Script, Step};
use crate::simulate::Machine;
use arbitrary::{Result, Unstructured};
use smallos_engine_wasmi::Program;
use smallos_syscalls::Task;

/// An input that begins with this or more is a file itself.
const PLAIN: u8 = 0x80;
const EDITS_MAX: usize = 8;
/// What comes before the sections.
const HEADER_BYTES: usize = 8;
const COMPONENT: [u8; HEADER_BYTES] = *b"\0asm\x0d\0\x01\0";
const SECTION_CORE_MODULE: u8 = 1;
const SECTION_CANON: u8 = 8;

/// The file that an input means: the rest of it, or an edited one.
pub fn file(input: &[u8]) -> Vec<u8> {
    match input.split_first() {
        None => Vec::new(),
        Some((PLAIN.., rest)) => rest.to_vec(),
        Some((kind, rest)) => {
            let mut parts = Parts::new(&good(*kind));
            // An input that ends early has fewer edits.
            let _ = edit_all(&mut parts, &mut Unstructured::new(rest));
            parts.bytes()
        }
    }
}

/// A good file: a core module, one with a start function, or a component.
pub fn good(kind: u8) -> Vec<u8> {
    let mut script = Script::new(&[]).expect("zeros follow where the bytes end");
    let calls = 0..8;
    script.bodies.entry.extend(calls.map(|function| Step::Call {
        function: function * 7,
        arguments: vec![Argument::Constant(1); 17],
    }));
    script.data = vec![1, 2, 3];
    script.bodies.post_return = Some(Vec::new());
    if kind % 3 == 1 {
        script.bodies.start = Some(vec![Step::Recurse]);
    }
    let module = module(&script, Program::<Task<Machine>>::contract());
    if kind % 3 != 2 {
        return module;
    }
    let mut component = Parts::new(&COMPONENT);
    component
        .sections
        .push(Section::new(SECTION_CORE_MODULE, module));
    // A lowered function with a memory and a string encoding, a lifted one with a post-return
    // function, and a resource's destructor.
    let canon = [3, 1, 0, 0, 2, 0, 3, 0, 0, 0, 0, 1, 5, 2, 0, 3, 0];
    component
        .sections
        .push(Section::new(SECTION_CANON, canon.to_vec()));
    component.bytes()
}

/// A file in sections.
struct Parts {
    header: Vec<u8>,
    sections: Vec<Section>,
    /// The file ends after so many bytes.
    cut: Option<u16>,
}

struct Section {
    id: u8,
    content: Vec<u8>,
    /// What it says to be its length, if not the truth.
    length: Option<u32>,
}

impl Section {
    fn new(id: u8, content: Vec<u8>) -> Self {
        Self {
            id,
            content,
            length: None,
        }
    }
}

impl Parts {
    /// Takes a file apart, up to where it is malformed.
    fn new(file: &[u8]) -> Self {
        let (header, mut rest) = file.split_at(HEADER_BYTES.min(file.len()));
        let mut sections = Vec::new();
        while let [id, after @ ..] = rest {
            let Some((length, after)) = number(after) else {
                break;
            };
            let (content, after) = after.split_at(after.len().min(length as usize));
            sections.push(Section::new(*id, content.to_vec()));
            rest = after;
        }
        Self {
            header: header.to_vec(),
            sections,
            cut: None,
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut out = self.header.clone();
        for section in &self.sections {
            out.push(section.id);
            write(
                section.length.unwrap_or(section.content.len() as u32),
                &mut out,
            );
            out.extend_from_slice(&section.content);
        }
        if let Some(cut) = self.cut {
            out.truncate(cut.into());
        }
        out
    }
}

fn edit_all(parts: &mut Parts, from: &mut Unstructured<'_>) -> Result<()> {
    for _ in 0..EDITS_MAX {
        if from.is_empty() {
            break;
        }
        edit(parts, from)?;
    }
    Ok(())
}

fn edit(parts: &mut Parts, from: &mut Unstructured<'_>) -> Result<()> {
    let kind = from.arbitrary::<u8>()? % 12;
    let place = usize::from(from.arbitrary::<u8>()?);
    let count = parts.sections.len();
    if kind == 0 {
        let id = from.arbitrary()?;
        let length = usize::from(from.arbitrary::<u8>()?).min(from.len());
        let section = Section::new(id, from.bytes(length)?.to_vec());
        parts.sections.insert(place % (count + 1), section);
        return Ok(());
    }
    if kind == 1 {
        parts.cut = Some(from.arbitrary()?);
        return Ok(());
    }
    if kind == 2 {
        let value = from.arbitrary()?;
        if let Some(byte) = parts.header.get_mut(place % HEADER_BYTES) {
            *byte = value;
        }
        return Ok(());
    }
    if count == 0 {
        return Ok(());
    }
    let place = place % count;
    match kind {
        3 => {
            parts.sections.remove(place);
        }
        4 => {
            let with = usize::from(from.arbitrary::<u8>()?) % count;
            parts.sections.swap(place, with);
        }
        5 => {
            let Section { id, content, .. } = &parts.sections[place];
            let twin = Section::new(*id, content.clone());
            let to = usize::from(from.arbitrary::<u8>()?) % (count + 1);
            parts.sections.insert(to, twin);
        }
        _ => edit_section(kind, &mut parts.sections[place], from)?,
    }
    Ok(())
}

fn edit_section(kind: u8, section: &mut Section, from: &mut Unstructured<'_>) -> Result<()> {
    let content = &mut section.content;
    match kind {
        6 => section.id = from.arbitrary()?,
        7 => section.length = Some(from.arbitrary()?),
        8 => content.truncate(from.arbitrary::<u16>()?.into()),
        9 => {
            let mut inside = Parts::new(content);
            edit(&mut inside, from)?;
            *content = inside.bytes();
        }
        10 => {
            let at = usize::from(from.arbitrary::<u16>()?) % (content.len() + 1);
            let length = usize::from(from.arbitrary::<u8>()? % 16).min(from.len());
            content.splice(at..at, from.bytes(length)?.iter().copied());
        }
        _ => {
            let at = usize::from(from.arbitrary::<u16>()?);
            let value = from.arbitrary()?;
            let count = content.len().max(1);
            if let Some(byte) = content.get_mut(at % count) {
                *byte = value;
            }
        }
    }
    Ok(())
}

/// Reads a number in LEB128.
fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let mut number = 0_u32;
    for (index, byte) in bytes.iter().take(5).enumerate() {
        number |= u32::from(byte & 0x7f).checked_shl(7 * index as u32)?;
        if byte & 0x80 == 0 {
            return Some((number, bytes.get(index + 1..)?));
        }
    }
    None
}

/// Writes a number in LEB128.
fn write(mut number: u32, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}
