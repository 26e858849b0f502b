//! Prints the contract: one module per interface with its types and one trait, which the
//! syscall layer implements. No engine appears in it.

use crate::flags;
use crate::model::{Contract, Func, Interface};
use crate::types::{Names, escape, handle_name, has_float, is_copy, origin};
use anyhow::{Result, bail};
use heck::ToUpperCamelCase;
use std::fmt::Write;
use wit_parser::{Int, Type, TypeDefKind, TypeId};

/// The text of `host/contract/src/generated.rs`, not yet formatted.
///
/// # Errors
/// If the contract uses a kind of type that isn't known.
pub fn print(contract: &Contract) -> Result<String> {
    let mut out = contract.target.header();
    let mut packages: Vec<&str> = Vec::new();
    for interface in &contract.interfaces {
        if !packages.contains(&interface.package.as_str()) {
            packages.push(&interface.package);
        }
    }
    for package in packages {
        writeln!(out, "/// The package `smallos:{package}`.")?;
        if let Some(feature) = contract.target.feature(package) {
            writeln!(out, "#[cfg(feature = {feature:?})]")?;
        }
        writeln!(out, "pub mod {} {{", escape(package))?;
        for interface in contract.interfaces.iter().filter(|i| i.package == package) {
            module(contract, interface, &mut out)?;
        }
        out.push_str("}\n");
    }
    sum(contract, &mut out)?;
    Ok(out)
}

fn module(contract: &Contract, interface: &Interface, out: &mut String) -> Result<()> {
    docs(interface.docs.as_deref(), out);
    writeln!(out, "pub mod {} {{", escape(&interface.name))?;
    out.push_str("#[allow(unused_imports)] use alloc::{string::String, vec::Vec};\n");
    if !interface.functions.is_empty() {
        out.push_str("use crate::Fault;\n");
    }
    let names = Names {
        contract,
        inside: Some(interface),
    };
    writeln!(out, "/// The interface's name in a component's imports.")?;
    writeln!(out, "pub const ID: &str = {:?};", interface.id)?;
    for id in &interface.used {
        reexport(contract, *id, out)?;
    }
    for id in &interface.types {
        definition(&names, *id, out)?;
    }
    if !interface.functions.is_empty() {
        functions(&names, interface, out)?;
    }
    out.push_str("}\n");
    Ok(())
}

fn reexport(contract: &Contract, id: TypeId, out: &mut String) -> Result<()> {
    let target = origin(&contract.resolve, id);
    let def = &contract.resolve.types[id];
    let name = def.name.clone().unwrap_or_default();
    // A `use` of an alias (`type pid = u32`) ends at the primitive: find the alias itself.
    let TypeDefKind::Type(Type::Id(alias)) = def.kind else {
        bail!("{name}: not a use")
    };
    let Some(owner) = contract.owner(alias) else {
        bail!("{name}: nobody defines it")
    };
    let name = match contract.resolve.types[target].kind {
        TypeDefKind::Resource => handle_name(&name),
        _ => name.to_upper_camel_case(),
    };
    writeln!(
        out,
        "pub use crate::{}::{}::{name};",
        escape(&owner.package),
        escape(&owner.name)
    )?;
    Ok(())
}

fn definition(names: &Names<'_>, id: TypeId, out: &mut String) -> Result<()> {
    let resolve = &names.contract.resolve;
    let def = &resolve.types[id];
    let wit = def.name.clone().unwrap_or_default();
    let rust = wit.to_upper_camel_case();
    if !matches!(def.kind, TypeDefKind::Flags(_)) {
        docs(def.docs.contents.as_deref(), out);
    }
    let copy = if is_copy(resolve, Type::Id(id)) {
        "Copy, "
    } else {
        ""
    };
    let eq = if has_float(resolve, Type::Id(id)) {
        ""
    } else {
        ", Eq"
    };
    let derive = |shape: &str| {
        format!(
            "#[derive(Debug, Clone, {copy}PartialEq{eq})]\n\
             #[cfg_attr(feature = \"wasmtime\", derive(wasmtime::component::ComponentType, \
             wasmtime::component::Lift, wasmtime::component::Lower), component({shape}))]\n"
        )
    };
    let named =
        |wit: &str| format!("#[cfg_attr(feature = \"wasmtime\", component(name = {wit:?}))]\n");
    match &def.kind {
        TypeDefKind::Resource => {
            let handle = handle_name(&wit);
            writeln!(
                out,
                "///\n/// A handle: the place of the resource in its task's table.\n\
                 #[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub struct {handle}(pub u32);"
            )?;
        }
        TypeDefKind::Record(record) => {
            writeln!(out, "{}pub struct {rust} {{", derive("record"))?;
            for field in &record.fields {
                docs(field.docs.contents.as_deref(), out);
                out.push_str(&named(&field.name));
                let name = escape(&heck::ToSnakeCase::to_snake_case(field.name.as_str()));
                writeln!(out, "pub {name}: {},", names.owned(field.ty)?)?;
            }
            out.push_str("}\n");
        }
        TypeDefKind::Variant(variant) => {
            writeln!(out, "{}pub enum {rust} {{", derive("variant"))?;
            for case in &variant.cases {
                docs(case.docs.contents.as_deref(), out);
                out.push_str(&named(&case.name));
                let name = case.name.to_upper_camel_case();
                match case.ty {
                    Some(ty) => writeln!(out, "{name}({}),", names.owned(ty)?)?,
                    None => writeln!(out, "{name},")?,
                }
            }
            out.push_str("}\n");
        }
        TypeDefKind::Enum(cases) => {
            // wasmtime's derive wants the size that the canonical ABI gives the discriminant.
            let repr = match cases.tag() {
                Int::U8 => "u8",
                Int::U16 => "u16",
                Int::U32 | Int::U64 => "u32",
            };
            writeln!(out, "{}#[repr({repr})]\npub enum {rust} {{", derive("enum"))?;
            for case in &cases.cases {
                docs(case.docs.contents.as_deref(), out);
                writeln!(
                    out,
                    "{}{},",
                    named(&case.name),
                    case.name.to_upper_camel_case()
                )?;
            }
            out.push_str("}\n");
        }
        TypeDefKind::Flags(labels) => {
            flags::print(&rust, labels, def.docs.contents.as_deref(), out)?
        }
        _ => writeln!(out, "pub type {rust} = {};", names.shape(id)?)?,
    }
    Ok(())
}

fn functions(names: &Names<'_>, interface: &Interface, out: &mut String) -> Result<()> {
    writeln!(out, "/// The functions of `{}`.", interface.id)?;
    let rust = interface.name.to_upper_camel_case();
    writeln!(out, "pub trait {rust} {{")?;
    for function in &interface.functions {
        docs(function.docs.as_deref(), out);
        writeln!(out, "{};", signature(names, function)?)?;
    }
    for id in &interface.types {
        if matches!(
            names.contract.resolve.types[*id].kind,
            TypeDefKind::Resource
        ) {
            let wit = names.contract.resolve.types[*id]
                .name
                .clone()
                .unwrap_or_default();
            writeln!(
                out,
                "/// The guest dropped a handle of its own.\n fn {}(&mut self, this: {}) -> Result<(), Fault>;",
                drop_name(&wit),
                handle_name(&wit)
            )?;
        }
    }
    out.push_str("}\n");
    Ok(())
}

/// A method of an interface's trait, as the glue calls it. With its trait, because another
/// interface may have a function of the same name.
pub(crate) fn method(contract: &Contract, interface: &Interface, name: &str) -> String {
    format!(
        "{}::{}::{}::{}::{name}",
        contract.target.contract,
        escape(&interface.package),
        escape(&interface.name),
        interface.name.to_upper_camel_case()
    )
}

pub(crate) fn drop_name(resource: &str) -> String {
    format!("drop_{}", heck::ToSnakeCase::to_snake_case(resource))
}

fn signature(names: &Names<'_>, function: &Func) -> Result<String> {
    let mut text = format!("fn {}(&mut self", function.rust_name);
    for (name, ty) in &function.params {
        write!(text, ", {name}: {}", names.param(*ty)?)?;
    }
    let result = function
        .result
        .map_or(Ok("()".into()), |t| names.owned(t))?;
    match function.waits {
        true => write!(text, ") -> core::task::Poll<Result<{result}, Fault>>")?,
        false => write!(text, ") -> Result<{result}, Fault>")?,
    }
    Ok(text)
}

/// The sum of all interfaces, which is what an engine asks for. A bound can't depend on a
/// feature, so an optional package is one bound that asks for nothing where it is left out.
fn sum(contract: &Contract, out: &mut String) -> Result<()> {
    let mut bounds = vec!["crate::Waiter".to_owned()];
    let mut packages: Vec<&str> = Vec::new();
    for interface in &contract.interfaces {
        let package = interface.package.as_str();
        match contract.feature(interface) {
            None if interface.functions.is_empty() => {}
            None => bounds.push(bound(interface)),
            Some(_) if packages.contains(&package) => {}
            Some(feature) => {
                packages.push(package);
                bounds.push(part(contract, package, feature, out)?);
            }
        }
    }
    let bound = bounds.join(" + ");
    writeln!(
        out,
        "/// Everything that a guest may call.\npub trait Syscalls: {bound} {{}}\n\
         impl<T: {bound}> Syscalls for T {{}}"
    )?;
    Ok(())
}

/// Prints the trait that stands for an optional package among the bounds; its name.
fn part(contract: &Contract, package: &str, feature: &str, out: &mut String) -> Result<String> {
    let name = format!("{}Package", package.to_upper_camel_case());
    let interfaces = contract.interfaces.iter();
    let interfaces = interfaces.filter(|i| i.package == package && !i.functions.is_empty());
    let bounds: Vec<String> = interfaces.map(bound).collect();
    let bounds = match bounds.is_empty() {
        true => String::new(),
        false => format!(": {}", bounds.join(" + ")),
    };
    writeln!(
        out,
        "/// What a guest may call of `smallos:{package}`: nothing without the feature `{feature}`.\n\
         #[cfg(feature = {feature:?})]\npub trait {name}{bounds} {{}}\n\
         #[cfg(feature = {feature:?})]\nimpl<T{bounds}> {name} for T {{}}\n\
         /// What a guest may call of `smallos:{package}`: nothing without the feature `{feature}`.\n\
         #[cfg(not(feature = {feature:?}))]\npub trait {name} {{}}\n\
         #[cfg(not(feature = {feature:?}))]\nimpl<T> {name} for T {{}}"
    )?;
    Ok(name)
}

/// An interface's trait, where all of them are in reach.
fn bound(interface: &Interface) -> String {
    format!(
        "{}::{}::{}",
        escape(&interface.package),
        escape(&interface.name),
        interface.name.to_upper_camel_case()
    )
}

pub(crate) fn docs(text: Option<&str>, out: &mut String) {
    for line in text.unwrap_or_default().lines() {
        out.push_str("///");
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
}
