//! Prints the host's side of the test: how each type is made at random and written to the trace,
//! and the functions that give and take.

use std::fmt::Write as _;

use anyhow::Result;
use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use wit_bindgen_core::wit_parser::{Interface, Resolve, TypeDefKind, TypeId};

use super::rust;

/// The text of `tests/abi/src/values.rs`, not yet formatted.
pub fn print(resolve: &Resolve) -> Result<String> {
    let mut out = String::from(
        "// Generated from tests/abi/wit/ by `cargo xtask bindings`. Don't edit: edit tests/abi/wit/.\n\n\
         use crate::host::Host;\n\
         use crate::random::{Random, Source};\n\
         use crate::trace::{Digest, Trace};\n\
         use smallos_contract::Fault;\n\
         use core::task::Poll;\n\n",
    );
    for (_, interface) in rust::interfaces(resolve)? {
        for id in rust::own_types(resolve, interface) {
            ty(resolve, interface, id, &mut out)?;
        }
        functions(resolve, interface, &mut out)?;
    }
    Ok(out)
}

fn ty(resolve: &Resolve, interface: &Interface, id: TypeId, out: &mut String) -> Result<()> {
    let def = &resolve.types[id];
    let name = def.name.clone().unwrap_or_default().to_upper_camel_case();
    let name = format!("{}::{name}", rust::module(interface)?);
    // How it is made from `source`, and how it is written to `out`.
    let (random, trace) = match &def.kind {
        TypeDefKind::Record(record) => {
            let mut random = String::from("Self {");
            let mut trace = String::new();
            for field in &record.fields {
                let field = field_name(&field.name);
                write!(random, "{field}: source.draw(),")?;
                write!(trace, "self.{field}.trace(out);")?;
            }
            (random + "}", trace)
        }
        TypeDefKind::Variant(variant) => {
            let count = variant.cases.len();
            let mut random = format!("match source.case({count}) {{");
            let mut trace = String::from("match self {");
            for (at, case) in variant.cases.iter().enumerate() {
                let label = case.name.to_upper_camel_case();
                let made = match case.ty {
                    Some(_) => format!("Self::{label}(source.draw())"),
                    None => format!("Self::{label}"),
                };
                let last = at + 1 == count;
                let pattern = if last { "_".into() } else { at.to_string() };
                writeln!(random, "{pattern} => {made},")?;
                match case.ty {
                    Some(_) => writeln!(
                        trace,
                        "Self::{label}(payload) => {{ out.case({at}); payload.trace(out); }}"
                    )?,
                    None => writeln!(trace, "Self::{label} => out.case({at}),")?,
                }
            }
            (random + "}", trace + "}")
        }
        TypeDefKind::Enum(cases) => {
            let labels: Vec<_> = cases
                .cases
                .iter()
                .map(|case| format!("Self::{}", case.name.to_upper_camel_case()))
                .collect();
            let count = labels.len();
            let random = format!("[{}][source.case({count})]", labels.join(", "));
            (random, "out.case(*self as usize);".into())
        }
        TypeDefKind::Flags(_) => (
            "Self::from_bits(source.draw())".into(),
            "self.bits().trace(out);".into(),
        ),
        other => anyhow::bail!("{name}: {} is no type of this test", other.as_str()),
    };
    writeln!(
        out,
        "impl Random for {name} {{ fn random(source: &mut Source) -> Self {{ {random} }} }}\n\
         impl Trace for {name} {{ fn trace(&self, out: &mut Digest) {{ {trace} }} }}"
    )?;
    Ok(())
}

fn functions(resolve: &Resolve, interface: &Interface, out: &mut String) -> Result<()> {
    let wit = interface.name.clone().unwrap_or_default();
    let module = rust::module(interface)?;
    writeln!(
        out,
        "impl {module}::{} for Host {{",
        wit.to_upper_camel_case()
    )?;
    for (name, function) in &interface.functions {
        let Some((verb, value)) = name.split_once('-') else {
            anyhow::bail!("{wit}.{name}: expected get-*, put-* or pass-*");
        };
        let label = format!("{wit}.{value}");
        let mut params = String::new();
        let mut traced = String::new();
        for param in &function.params {
            let ty = rust::param(resolve, param.ty)?;
            let name = param.name.to_snake_case();
            write!(params, ", {name}: {ty}")?;
            write!(traced, "{name}.trace(out);")?;
        }
        let result = function
            .result
            .map_or(Ok("()".into()), |ty| rust::owned(resolve, ty))?;
        // What was given is made once more for the message, should the wrong thing come back.
        let given = interface
            .functions
            .get(&format!("get-{value}"))
            .and_then(|function| function.result)
            .map_or(Ok("()".into()), |ty| rust::owned(resolve, ty))?;
        let took = format!(
            "self.took::<{given}>({label:?}, |out| {{ {traced} }}, &[{}])",
            function
                .params
                .iter()
                .map(|param| format!("&{},", param.name.to_snake_case()))
                .collect::<String>()
        );
        let full = format!("{wit}.{name}");
        let waits = rust::WAITING.contains(&(wit.as_str(), name.as_str()));
        let body = match (verb, waits) {
            ("get", false) => format!("Ok(self.give({label:?}))"),
            ("put", false) => took,
            ("pass", false) => format!("{took}?; Ok(self.give({label:?}))"),
            ("get", true) => format!(
                "if self.waits({full:?}, |_| {{}})? {{ return Poll::Pending; }} Poll::Ready(Ok(self.give({label:?})))"
            ),
            ("put", true) => format!(
                "if self.waits({full:?}, |out| {{ {traced} }})? {{ return Poll::Pending; }} Poll::Ready({took})"
            ),
            ("pass", true) => format!(
                "if self.waits({full:?}, |out| {{ {traced} }})? {{ return Poll::Pending; }} {took}?; Poll::Ready(Ok(self.give({label:?})))"
            ),
            _ => anyhow::bail!("{wit}.{name}: expected get-*, put-* or pass-*"),
        };
        let rust = name.to_snake_case();
        match waits {
            true => writeln!(
                out,
                "fn {rust}(&mut self{params}) -> Poll<Result<{result}, Fault>> {{ {body} }}"
            )?,
            false => writeln!(
                out,
                "fn {rust}(&mut self{params}) -> Result<{result}, Fault> {{ {body} }}"
            )?,
        }
    }
    out.push_str("}\n");
    Ok(())
}

/// A field as `smallos-witgen` writes it, which knows more of Rust's words than this test needs.
fn field_name(wit: &str) -> String {
    match wit.to_snake_case().as_str() {
        "self" => "this".into(),
        word @ ("type" | "match" | "static" | "ref" | "super" | "impl") => format!("{word}_"),
        other => other.into(),
    }
}
