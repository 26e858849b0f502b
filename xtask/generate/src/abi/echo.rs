//! Prints the guest's side of the test: it gets each value, passes it and puts it back.

use std::fmt::Write as _;

use anyhow::Result;
use heck::ToSnakeCase as _;
use wit_bindgen_core::wit_parser::{Resolve, Type, TypeDefKind};

use super::rust;

/// The text of a function for each interface, and one that calls them all.
pub fn print(resolve: &Resolve) -> Result<String> {
    let mut out = String::new();
    let mut names = Vec::new();
    for (_, interface) in rust::interfaces(resolve)? {
        let module = interface.name.clone().unwrap_or_default().to_snake_case();
        writeln!(
            out,
            "fn {module}() {{ use crate::smallos::abi::{module}::*;"
        )?;
        for (value, get) in rust::values(interface) {
            let Some(ty) = get.result else { continue };
            let arguments = match rust::spread(resolve, ty) {
                Some(fields) => {
                    let Some(put) = interface.functions.get(&format!("put-{value}")) else {
                        continue;
                    };
                    let arguments = fields
                        .iter()
                        .zip(&put.params)
                        .map(|(field, param)| argument(resolve, param.ty, &format!("v.{field}")));
                    arguments.collect::<Result<Vec<_>>>()?.join(", ")
                }
                None => argument(resolve, ty, "v")?,
            };
            let name = value.to_snake_case();
            writeln!(out, "let v = get_{name}();")?;
            if interface.functions.contains_key(&format!("pass-{value}")) {
                writeln!(out, "let v = pass_{name}({arguments});")?;
            }
            writeln!(out, "put_{name}({arguments});")?;
        }
        out.push_str("}\n");
        names.push(module);
    }
    out.push_str("/// Passes every value round once.\npub fn all() {\n");
    for name in names {
        writeln!(out, "{name}();")?;
    }
    out.push_str("}\n");
    Ok(out)
}

/// How a value is written in Rust.
enum Value<'a> {
    /// A place that holds it.
    Place(&'a str),
    /// A reference to it.
    Reference(&'a str),
}

/// How `wit-bindgen` wants a parameter.
fn argument(resolve: &Resolve, ty: Type, name: &str) -> Result<String> {
    if rust::is_copy(resolve, ty) {
        return Ok(name.to_owned());
    }
    lent(resolve, ty, Value::Place(name))
}

/// Borrowed at the top, which for options, results and tuples is inside of them.
fn lent(resolve: &Resolve, ty: Type, value: Value<'_>) -> Result<String> {
    let (name, reference) = match value {
        Value::Place(name) => (name, false),
        Value::Reference(name) => (name, true),
    };
    let borrowed = || {
        if reference {
            name.to_owned()
        } else {
            format!("&{name}")
        }
    };
    let named = matches!(ty, Type::Id(id) if resolve.types[id].name.is_some());
    let id = match rust::origin(resolve, ty) {
        Type::Id(id) => id,
        Type::String => return Ok(format!("{name}.as_str()")),
        _ if named => return Ok(borrowed()),
        _ if reference => return Ok(format!("*{name}")),
        _ => return Ok(name.to_owned()),
    };
    let inner = |ty: Type| lent(resolve, ty, Value::Reference("v"));
    let def = &resolve.types[id];
    Ok(match &def.kind {
        TypeDefKind::List(_) => format!("{name}.as_slice()"),
        _ if named => borrowed(),
        TypeDefKind::Option(some) => format!("{name}.as_ref().map(|v| {})", inner(*some)?),
        TypeDefKind::Result(result) => {
            let side = |ty: Option<Type>| ty.map_or_else(|| Ok("*v".into()), inner);
            let (ok, err) = (side(result.ok)?, side(result.err)?);
            format!("{name}.as_ref().map(|v| {ok}).map_err(|v| {err})")
        }
        TypeDefKind::Tuple(tuple) => {
            let mut parts = String::new();
            for (at, ty) in tuple.types.iter().enumerate() {
                let part = format!("{name}.{at}");
                parts += &lent(resolve, *ty, Value::Place(&part))?;
                parts += ", ";
            }
            format!("({parts})")
        }
        _ => borrowed(),
    })
}
