//! A module without what a board doesn't read: names, producers, features, exports that only
//! debuggers use, and the parts of its description that it doesn't use.
//!
//! Code, data and everything else that runs are copied byte by byte.

use crate::description::{self, SECTION};
use wasm_encoder::{CustomSection, ExportKind, ExportSection, RawSection};
use wasmparser::{ExternalKind, KnownCustom, Name, Parser, Payload, Validator, WasmFeatures};

/// Exports that the linker adds for tools: addresses that the code knows anyway.
const FOR_TOOLS: [&str; 2] = ["__data_end", "__heap_base"];

/// A smaller module that does the same.
///
/// # Errors
/// If the module is broken, or can't be wrapped into a component by its reduced description:
/// then its imports aren't what it says they are.
pub fn shrink(module: &[u8]) -> Result<Vec<u8>, String> {
    let mut small = wasm_encoder::Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.map_err(|error| error.to_string())?;
        match &payload {
            Payload::CustomSection(_) => {}
            Payload::ExportSection(exports) => {
                small.section(&kept(exports).map_err(|error| error.to_string())?);
            }
            _ => {
                if let Some((id, range)) = payload.as_section() {
                    let data = module.get(range).unwrap_or_default();
                    small.section(&RawSection { id, data });
                }
            }
        }
    }
    if let Some(description) = description::reduce(module)? {
        small.section(&CustomSection {
            name: SECTION.into(),
            data: description.into(),
        });
    }
    let small = small.finish();
    check(&small)?;
    Ok(small)
}

fn kept(exports: &wasmparser::ExportSectionReader<'_>) -> wasmparser::Result<ExportSection> {
    let mut section = ExportSection::new();
    for export in exports.clone() {
        let export = export?;
        let kind = match export.kind {
            ExternalKind::Func | ExternalKind::FuncExact => ExportKind::Func,
            ExternalKind::Table => ExportKind::Table,
            ExternalKind::Memory => ExportKind::Memory,
            ExternalKind::Tag => ExportKind::Tag,
            ExternalKind::Global if FOR_TOOLS.contains(&export.name) => continue,
            ExternalKind::Global => ExportKind::Global,
        };
        section.export(export.name, kind, export.index);
    }
    Ok(section)
}

/// The module is valid, and other tools can make a component of it.
fn check(module: &[u8]) -> Result<(), String> {
    let features = WasmFeatures::default() | WasmFeatures::CUSTOM_PAGE_SIZES;
    Validator::new_with_features(features)
        .validate_all(module)
        .map_err(|error| error.to_string())?;
    wit_component::ComponentEncoder::default()
        .validate(false)
        .module(module)
        .and_then(|mut encoder| encoder.encode())
        .map_err(|error| format!("{error:#}"))?;
    Ok(())
}

/// Whether the standard library's allocator is in a module that still has its names.
pub(crate) fn has_dlmalloc(module: &[u8]) -> bool {
    let mut found = false;
    for payload in Parser::new(0).parse_all(module) {
        let Ok(Payload::CustomSection(section)) = payload else {
            continue;
        };
        let KnownCustom::Name(names) = section.as_known() else {
            continue;
        };
        for part in names.into_iter().flatten() {
            if let Name::Function(functions) = part {
                let mut functions = functions.into_iter().flatten();
                found |= functions.any(|function| function.name.contains("dlmalloc"));
            }
        }
    }
    found
}
