//! Prints the glue for wasmtime: one function per interface that puts the syscalls into a
//! component `Linker`. Each closure lifts, calls the contract's trait once, and lowers.

use crate::contract::{drop_name, method};
use crate::model::{Contract, Func, Interface};
use crate::types::{
    HandleUse, Names, as_handle, as_handle_list, escape, handle_name, holds_handle, is_copy, local,
    origin,
};
use anyhow::{Context, Result, bail};
use heck::{ToSnakeCase, ToUpperCamelCase};
use std::fmt::Write;
use wit_parser::{Type, TypeDefKind, TypeId};

/// As many has the longest tuple that wasmtime lifts.
const PARAMS_MAX: usize = 17;

/// The text of `host/engine-wasmtime/src/generated.rs`, not yet formatted.
///
/// # Errors
/// If a signature holds a handle where the glue can't convert it.
pub fn print(contract: &Contract) -> Result<String> {
    let mut out = contract.target.header();
    writeln!(
        out,
        "use crate::glue::{{State, call, wait}};\n\
         use {}::Syscalls;\n\
         use wasmtime::component::{{Linker, Resource, ResourceType}};\n\
         use wasmtime::{{Result, StoreContextMut}};\n",
        contract.target.contract
    )?;
    for interface in &contract.interfaces {
        for id in &interface.types {
            let def = &contract.resolve.types[*id];
            if matches!(def.kind, TypeDefKind::Resource) {
                writeln!(
                    out,
                    "/// Tells wasmtime's handles of this kind from others.\nenum {} {{}}",
                    marker(contract, *id)
                )?;
            }
        }
    }
    out.push_str(
        "/// Puts every interface of the contract into the linker.\n\
         pub(crate) fn add_to_linker<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {\n",
    );
    for interface in contract.interfaces.iter() {
        writeln!(out, "{}(linker)?;", link_name(interface))?;
    }
    out.push_str("Ok(())\n}\n");
    for interface in &contract.interfaces {
        link(contract, interface, &mut out)?;
    }
    Ok(out)
}

fn link_name(interface: &Interface) -> String {
    format!(
        "{}_{}",
        interface.package.to_snake_case(),
        interface.name.to_snake_case()
    )
}

fn link(contract: &Contract, interface: &Interface, out: &mut String) -> Result<()> {
    let names = Names {
        contract,
        inside: None,
    };
    let path = format!(
        "{}::{}::{}",
        contract.target.contract,
        escape(&interface.package),
        escape(&interface.name)
    );
    writeln!(
        out,
        "fn {}<S: Syscalls + Send + 'static>(linker: &mut Linker<State<S>>) -> Result<()> {{\n\
         #[allow(unused_mut, unused_variables)] let mut instance = linker.instance({path}::ID)?;",
        link_name(interface)
    )?;
    for id in &interface.types {
        let def = &contract.resolve.types[*id];
        if matches!(def.kind, TypeDefKind::Resource) {
            let wit = def.name.clone().unwrap_or_default();
            writeln!(
                out,
                "instance.resource({wit:?}, ResourceType::host::<{}>(), \
                 |mut store: StoreContextMut<'_, State<S>>, rep| \
                 call(&mut store, |s| {}(s, {path}::{}(rep))))?;",
                marker(contract, *id),
                method(contract, interface, &drop_name(&wit)),
                handle_name(&wit)
            )?;
        }
    }
    for function in &interface.functions {
        binding(&names, interface, function, out)?;
    }
    out.push_str("Ok(())\n}\n");
    Ok(())
}

fn binding(names: &Names<'_>, interface: &Interface, f: &Func, out: &mut String) -> Result<()> {
    if f.params.len() > PARAMS_MAX {
        bail!(
            "{}#{}: wasmtime's typed functions have at most {PARAMS_MAX} parameters",
            interface.id,
            f.wit_name
        );
    }
    let params = f
        .params
        .iter()
        .map(|(name, _)| local(name))
        .collect::<Vec<_>>()
        .join(", ");
    let types = f
        .params
        .iter()
        .map(|(_, ty)| lifted(names, *ty))
        .collect::<Result<Vec<_>>>()?
        .join(", ");
    let comma = if f.params.is_empty() { "" } else { "," };
    let mut prepare = String::new();
    let mut args = Vec::new();
    for (name, ty) in &f.params {
        let argument = argument(names, &local(name), *ty, &mut prepare);
        args.push(argument.with_context(|| format!("{}#{}", interface.id, f.wit_name))?);
    }
    let lower = lowering(names, f).with_context(|| format!("{}#{}", interface.id, f.wit_name))?;
    let method = method(names.contract, interface, &f.rust_name);
    let call = format!("|s| {method}(s, {})", args.join(", "));
    let head = format!(
        "(\"{}\", |mut store: StoreContextMut<'_, State<S>>, ({params}{comma}): ({types}{comma})|",
        f.wit_name
    );
    if f.waits {
        writeln!(
            out,
            "instance.func_wrap_async{head} Box::new(async move {{ {prepare} \
             let result = wait(&mut store, {call}).await?; {lower} }}))?;"
        )?;
    } else {
        writeln!(
            out,
            "instance.func_wrap{head} {{ {prepare} let result = call(&mut store, {call})?; {lower} }})?;"
        )?;
    }
    Ok(())
}

/// The type that tells a resource from all others of the contract.
fn marker(contract: &Contract, resource: TypeId) -> String {
    let name = contract.resolve.types[resource].name.clone();
    let owner = contract.owner(resource).map(link_name).unwrap_or_default();
    format!("{owner}-{}", name.unwrap_or_default()).to_upper_camel_case()
}

fn marker_of(names: &Names<'_>, handle: &HandleUse) -> String {
    marker(names.contract, handle.resource)
}

/// The type that wasmtime lifts a parameter to.
fn lifted(names: &Names<'_>, ty: Type) -> Result<String> {
    let resolve = &names.contract.resolve;
    if let Some(handle) = as_handle(resolve, ty) {
        return Ok(format!("Resource<{}>", marker_of(names, &handle)));
    }
    if let Some(handle) = as_handle_list(resolve, ty) {
        return Ok(format!("Vec<Resource<{}>>", marker_of(names, &handle)));
    }
    names.owned(ty)
}

/// How a lifted parameter is handed to the trait.
fn argument(names: &Names<'_>, name: &str, ty: Type, prepare: &mut String) -> Result<String> {
    let resolve = &names.contract.resolve;
    if as_handle(resolve, ty).is_some() {
        return Ok(format!("{}({name}.rep())", names.param(ty)?));
    }
    if let Some(handle) = as_handle_list(resolve, ty) {
        let element = match ty {
            Type::Id(id) => match resolve.types[origin(resolve, id)].kind {
                TypeDefKind::List(element) => names.owned(element)?,
                _ => bail!("{name}: not a list"),
            },
            _ => bail!("{name}: not a list"),
        };
        if handle.owned {
            bail!("{name}: a parameter that hands handles over is not known here");
        }
        write!(
            prepare,
            "let {name}: Vec<_> = {name}.iter().map(|handle| {element}(handle.rep())).collect();"
        )?;
        return Ok(format!("&{name}"));
    }
    if holds_handle(resolve, ty) {
        bail!("{name}: a handle inside of another type is not known here");
    }
    Ok(if is_copy(resolve, ty) {
        name.to_owned()
    } else {
        format!("&{name}")
    })
}

/// Turns the trait's result into what wasmtime lowers, handles included.
fn lowering(names: &Names<'_>, f: &Func) -> Result<String> {
    let resolve = &names.contract.resolve;
    let Some(ty) = f.result else {
        return Ok("Ok(result)".into());
    };
    if let Some(handle) = as_handle(resolve, ty) {
        return Ok(format!(
            "Ok((Resource::<{}>::new_own(result.0),))",
            marker_of(names, &handle)
        ));
    }
    if let Type::Id(id) = ty
        && let TypeDefKind::Result(r) = &resolve.types[origin(resolve, id)].kind
        && let Some(ok) = r.ok
        && let Some(handle) = as_handle(resolve, ok)
    {
        return Ok(format!(
            "Ok((result.map(|handle| Resource::<{}>::new_own(handle.0)),))",
            marker_of(names, &handle)
        ));
    }
    if holds_handle(resolve, ty) {
        bail!("the result: a handle inside of another type is not known here");
    }
    Ok("Ok((result,))".into())
}
