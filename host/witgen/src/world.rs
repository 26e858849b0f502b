//! Prints the binary description of the world `smallos:task/task`, as a module's
//! component-type section has it.
//!
//! A host wraps a core module by this description and not by the one that the module brings:
//! what a stranger wrote never reaches the parser of descriptions, which isn't made for
//! hostile input.

use crate::model::Contract;
use anyhow::Result;
use std::fmt::Write;
use wit_component::StringEncoding;

/// The text of `host/engine-wasmtime/src/world.rs`, not yet formatted.
///
/// # Errors
/// If the world can't be encoded.
pub fn print(contract: &Contract) -> Result<String> {
    let encoding = StringEncoding::UTF8;
    let bytes = wit_component::metadata::encode(&contract.resolve, contract.world, encoding, None)?;
    let mut out = String::from(
        "//! Generated from wit/ by `cargo xtask bindings`. Don't edit: edit wit/.\n\n\
         /// The world `smallos:task/task`, as a component-type section has it.\n\
         pub(crate) const TASK_WORLD: &[u8] = b\"\\\n",
    );
    for line in bytes.chunks(32) {
        for byte in line {
            match byte {
                b'"' => out.push_str("\\\""),
                b'\\' => out.push_str("\\\\"),
                b'!'..=b'~' => out.push(char::from(*byte)),
                _ => write!(out, "\\x{byte:02x}")?,
            }
        }
        out.push_str("\\\n");
    }
    out.push_str("\";\n\n");
    writeln!(out, "/// The interfaces that a task may import.")?;
    writeln!(out, "pub(crate) const TASK_IMPORTS: &[&str] = &[")?;
    for interface in &contract.interfaces {
        writeln!(out, "{:?},", interface.id)?;
    }
    out.push_str("];\n");
    Ok(out)
}
