//! Prints flags as a set of bits. With wasmtime its own macro makes the type, because the traits
//! that it needs have no derive for flags; what is printed beside it makes both look the same.

use crate::contract::docs;
use anyhow::{Result, bail};
use heck::{ToShoutySnakeCase, ToSnakeCase};
use std::fmt::Write;
use wit_parser::Flags;

/// WIT has dropped larger sets, and the component format refuses them.
const LABELS_MAX: usize = 32;

pub(crate) fn print(rust: &str, flags: &Flags, text: Option<&str>, out: &mut String) -> Result<()> {
    if flags.flags.len() > LABELS_MAX {
        bail!("flags {rust}: more than {LABELS_MAX} labels are not allowed");
    }
    let module = format!("{}_flags", rust.to_snake_case());
    writeln!(
        out,
        "#[cfg(feature = \"wasmtime\")]\n#[allow(missing_docs)]\nmod {module} {{\n\
         wasmtime::component::flags! {{ {rust} {{"
    )?;
    for label in &flags.flags {
        let name = constant(&label.name);
        writeln!(out, "#[component(name = {:?})] const {name};", label.name)?;
    }
    out.push_str("} }\n}\n#[cfg(feature = \"wasmtime\")]\n");
    docs(text, out);
    writeln!(out, "pub use {module}::{rust};")?;
    docs(text, out);
    writeln!(
        out,
        "#[cfg(not(feature = \"wasmtime\"))]\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]\n\
         pub struct {rust}(u32);\n\
         #[cfg(not(feature = \"wasmtime\"))]\nimpl {rust} {{"
    )?;
    for (bit, label) in flags.flags.iter().enumerate() {
        docs(label.docs.contents.as_deref(), out);
        let name = constant(&label.name);
        writeln!(out, "pub const {name}: Self = Self(1 << {bit});")?;
    }
    writeln!(
        out,
        "/// No flag.\n\
         #[must_use] pub fn empty() -> Self {{ Self(0) }}\n\
         /// Whether all flags of `other` are set.\n\
         #[must_use] pub fn contains(&self, other: Self) -> bool {{ self.0 & other.0 == other.0 }}\n\
         }}\n\
         #[cfg(not(feature = \"wasmtime\"))]\n\
         impl core::ops::BitOr for {rust} {{\n\
         type Output = Self;\n\
         fn bitor(self, other: Self) -> Self {{ Self(self.0 | other.0) }}\n\
         }}\n\
         impl {rust} {{\n\
         /// All flags, in WIT's order.\n\
         pub const LABELS: [Self; {}] = [{}];\n\
         /// As the canonical ABI has it: the first flag is the lowest bit.\n\
         #[must_use] pub fn bits(&self) -> u32 {{\n\
         Self::LABELS.iter().rev().fold(0, |bits, flag| bits << 1 | u32::from(self.contains(*flag)))\n\
         }}\n\
         /// From the canonical ABI. It ignores bits above the last flag.\n\
         #[must_use] pub fn from_bits(bits: u32) -> Self {{\n\
         (0..).zip(Self::LABELS).filter(|(bit, _)| bits >> bit & 1 == 1)\n\
         .fold(Self::empty(), |set, (_, flag)| set | flag)\n\
         }}\n\
         }}",
        flags.flags.len(),
        flags
            .flags
            .iter()
            .map(|label| format!("Self::{}", constant(&label.name)))
            .collect::<Vec<_>>()
            .join(", ")
    )?;
    Ok(())
}

/// `no-delay` as `NO_DELAY`.
fn constant(label: &str) -> String {
    label.to_shouty_snake_case()
}
