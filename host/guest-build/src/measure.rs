//! What a module weighs, part by part.

use wasmparser::{GlobalSectionReader, Operator, Parser, Payload, ValType};

/// What a module weighs. All in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Measured {
    /// The whole file.
    pub module_bytes: usize,
    /// The code section.
    pub code_bytes: usize,
    /// The largest function. While it is translated, an interpreter takes several times its size.
    pub function_bytes_max: usize,
    /// The data section.
    pub data_bytes: usize,
    /// The description of imports and exports.
    pub description_bytes: usize,
    /// All custom sections, the description among them: a board doesn't load them.
    pub custom_bytes: usize,
    /// Linear memory at the start, all memories together.
    pub memory_bytes: u64,
    /// The stack of a Rust or C guest: where its pointer begins, as the stack lies first. 0 if
    /// the module has no such pointer.
    pub stack_bytes: u64,
    /// The smallest step by which a memory can grow; 0 without a memory.
    pub page_bytes: u64,
    /// Its code has an instruction that grows a memory.
    pub grows: bool,
}

/// Weighs a module. What can't be parsed weighs nothing but its size.
pub fn measure(module: &[u8]) -> Measured {
    let mut measured = Measured {
        module_bytes: module.len(),
        ..Measured::default()
    };
    for payload in Parser::new(0).parse_all(module).flatten() {
        match payload {
            Payload::CodeSectionStart { size, .. } => measured.code_bytes += size as usize,
            Payload::CodeSectionEntry(body) => {
                let bytes = body.range().len();
                measured.function_bytes_max = measured.function_bytes_max.max(bytes);
                let operators = body.get_operators_reader().into_iter().flatten();
                measured.grows |= operators
                    .flatten()
                    .any(|operator| matches!(operator, Operator::MemoryGrow { .. }));
            }
            Payload::DataSection(section) => measured.data_bytes += section.range().len(),
            Payload::CustomSection(section) => {
                let bytes = section.range().len();
                measured.custom_bytes += bytes;
                if section.name().starts_with(crate::description::SECTION) {
                    measured.description_bytes += bytes;
                }
            }
            Payload::GlobalSection(section) => {
                measured.stack_bytes = stack(section).unwrap_or_default();
            }
            Payload::MemorySection(section) => {
                for memory in section.into_iter().flatten() {
                    let page = 1_u64 << memory.page_size_log2.unwrap_or(16).min(16);
                    let bytes = memory.initial.saturating_mul(page);
                    measured.memory_bytes = measured.memory_bytes.saturating_add(bytes);
                    measured.page_bytes = match measured.page_bytes {
                        0 => page,
                        other => other.min(page),
                    };
                }
            }
            _ => {}
        }
    }
    measured
}

/// Compilers make the stack pointer the first global, the only one that changes.
fn stack(globals: GlobalSectionReader<'_>) -> Option<u64> {
    let first = globals.into_iter().next()?.ok()?;
    if !first.ty.mutable || first.ty.content_type != ValType::I32 {
        return None;
    }
    match first.init_expr.get_operators_reader().read().ok()? {
        Operator::I32Const { value } => Some(u64::from(value.cast_unsigned())),
        _ => None,
    }
}
