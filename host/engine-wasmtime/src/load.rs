//! From bytes to a component: what the file is, and why it can't be run.

use crate::program::Memory;
use crate::world::{TASK_IMPORTS, TASK_WORLD};
use std::borrow::Cow;
use std::fmt;
use wasm_encoder::{CustomSection, RawSection};
use wasmparser::{Parser, Payload, Validator, WasmFeatures};

/// The largest file that is looked at, in bytes.
pub const MODULE_BYTES_MAX: usize = 64 << 20;

const MAGIC: &[u8] = b"\0asm";
/// How the names of the sections begin that bindings generators leave in a core module.
const TYPE_SECTION: &str = "component-type";

/// Why a file is no program that this engine runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadError {
    /// Larger than [`MODULE_BYTES_MAX`].
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// Neither WebAssembly nor its text form.
    NotWebAssembly(String),
    /// WebAssembly text with an error; the message has line and column.
    Text(String),
    /// A core module without the section that says what it imports and exports as a
    /// component.
    NoComponentType {
        /// It was built for WASI preview 1.
        preview1: bool,
    },
    /// It breaks a rule of the format.
    Invalid(String),
    /// It imports what this host doesn't have.
    UnknownImports(Vec<String>),
    /// An import or export has another type than the contract's.
    WrongType(String),
    /// It exports neither of the entry points.
    NoEntry,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::TooLarge { bytes } => {
                write!(
                    f,
                    "{bytes} bytes are too many; the most is {MODULE_BYTES_MAX}"
                )
            }
            LoadError::NotWebAssembly(what) => write!(f, "not a WebAssembly module: {what}"),
            LoadError::Text(message) => write!(f, "WebAssembly text with an error: {message}"),
            LoadError::NoComponentType { preview1: true } => f.write_str(
                "a module for WASI preview 1: build it for wasm32-wasip2, or with a smallOS SDK",
            ),
            LoadError::NoComponentType { preview1: false } => f.write_str(
                "a core module without a component-type section: nothing says what its imports \
                 mean. Build it with a smallOS SDK, or with bindings from wit-bindgen",
            ),
            LoadError::Invalid(message) => write!(f, "a broken WebAssembly module: {message}"),
            LoadError::UnknownImports(names) => {
                write!(
                    f,
                    "it imports what this host doesn't have: {}",
                    names.join(", ")
                )
            }
            LoadError::WrongType(message) => write!(f, "{message}"),
            LoadError::NoEntry => f.write_str(
                "it exports neither smallos:task/run@0.1.0 nor wasi:cli/run@0.2: nothing to start",
            ),
        }
    }
}

impl std::error::Error for LoadError {}

/// The form in which a program came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Component,
    CoreModule,
}

/// A component's bytes, whatever the file held.
pub(crate) struct Source {
    pub form: Form,
    pub component: Vec<u8>,
}

pub(crate) fn read(file: &[u8]) -> Result<Source, LoadError> {
    if file.len() > MODULE_BYTES_MAX {
        return Err(LoadError::TooLarge { bytes: file.len() });
    }
    let binary = &*binary(file)?;
    if Parser::is_component(binary) {
        return Ok(Source {
            form: Form::Component,
            component: binary.to_vec(),
        });
    }
    Ok(Source {
        form: Form::CoreModule,
        component: componentize(binary)?,
    })
}

/// A program in WebAssembly's binary format, whatever the file held. Any engine may run it.
///
/// # Errors
/// If the file is neither WebAssembly nor its text form.
pub fn binary(file: &[u8]) -> Result<Cow<'_, [u8]>, LoadError> {
    match file.starts_with(MAGIC) {
        true => Ok(Cow::Borrowed(file)),
        false => assemble(file).map(Cow::Owned),
    }
}

/// Text begins with a parenthesis, after blanks and comments.
fn assemble(file: &[u8]) -> Result<Vec<u8>, LoadError> {
    let not = |what: String| Err(LoadError::NotWebAssembly(what));
    if file.is_empty() {
        return not("the file is empty".into());
    }
    let Ok(text) = std::str::from_utf8(file) else {
        let first = &file[..file.len().min(4)];
        return not(format!(
            "it begins with the bytes {first:02x?}, not with 00 61 73 6d"
        ));
    };
    let begins = text.trim_start();
    if !begins.starts_with('(') && !begins.starts_with(";;") {
        let word: String = begins
            .chars()
            .take(16)
            .filter(|c| !c.is_control())
            .collect();
        return not(format!("it begins with the text {word:?}"));
    }
    let assembled = wat::parse_str(text).map_err(|error| LoadError::Text(error.to_string()))?;
    Ok(assembled)
}

/// Wraps a core module into a component.
///
/// The embedded component-type section says that the module was made for this, and no more:
/// the wrapping goes by our own description of the world. The interfaces that a module
/// imports carry their versions in their names, so a module for another contract is found
/// out by those; and a broken or hostile section is never parsed.
fn componentize(module: &[u8]) -> Result<Vec<u8>, LoadError> {
    let invalid = |error: &dyn fmt::Display| LoadError::Invalid(error.to_string());
    let features = WasmFeatures::default() | WasmFeatures::CUSTOM_PAGE_SIZES;
    Validator::new_with_features(features)
        .validate_all(module)
        .map_err(|error| invalid(&error))?;
    let mut bare = wasm_encoder::Module::new();
    let mut has_type = false;
    let mut unknown: Vec<String> = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.map_err(|error| invalid(&error))?;
        if let Payload::ImportSection(imports) = &payload {
            for import in imports.clone().into_imports() {
                let import = import.map_err(|error| invalid(&error))?;
                if !TASK_IMPORTS.contains(&import.module) {
                    unknown.push(format!("{}#{}", import.module, import.name));
                }
            }
        }
        if let Payload::CustomSection(section) = &payload
            && section.name().starts_with(TYPE_SECTION)
        {
            has_type = true;
        } else if let Some((id, range)) = payload.as_section() {
            let data = module.get(range).unwrap_or_default();
            bare.section(&RawSection { id, data });
        }
    }
    if !has_type {
        let preview1 = unknown
            .iter()
            .any(|name| name.starts_with("wasi_snapshot_preview1#"));
        return Err(LoadError::NoComponentType { preview1 });
    }
    if !unknown.is_empty() {
        return Err(LoadError::UnknownImports(unknown));
    }
    bare.section(&CustomSection {
        name: TYPE_SECTION.into(),
        data: TASK_WORLD.into(),
    });
    let encoder = wit_component::ComponentEncoder::default().validate(false);
    let encoded = encoder
        .module(bare.as_slice())
        .and_then(|mut encoder| encoder.encode());
    encoded.map_err(|error| LoadError::WrongType(format!("{error:#}")))
}

/// The linear memories that a component's core modules define.
pub(crate) fn memories(component: &[u8]) -> Vec<Memory> {
    let mut memories = Vec::new();
    for payload in Parser::new(0).parse_all(component) {
        let Ok(Payload::MemorySection(section)) = payload else {
            continue;
        };
        for memory in section.into_iter().flatten() {
            let page_bytes = 1_u64 << memory.page_size_log2.unwrap_or(16).min(16);
            memories.push(Memory {
                minimum_bytes: memory.initial.saturating_mul(page_bytes),
                maximum_bytes: memory.maximum.map(|pages| pages.saturating_mul(page_bytes)),
            });
        }
    }
    memories
}
