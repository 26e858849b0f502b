//! How the test's types and functions are written in Rust, as `smallos-witgen` and
//! `wit-bindgen` write them.

use anyhow::{Context as _, Result, bail};
use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use wit_bindgen_core::wit_parser::{
    Function, Interface, InterfaceId, Resolve, Type, TypeDefKind, TypeId, TypeOwner,
};

/// The host lets the guest wait in these.
pub const WAITING: &[(&str, &str)] = &[
    ("waiting", "get-nothing"),
    ("waiting", "put-nothing"),
    ("waiting", "get-text"),
    ("waiting", "put-text"),
    ("waiting", "pass-text"),
    ("waiting", "get-texts"),
    ("waiting", "put-texts"),
    ("waiting", "pass-texts"),
    ("waiting", "get-many"),
    ("waiting", "put-many"),
    ("waiting", "pass-many"),
];

/// The test's interfaces whose functions are `get-*`, `put-*` and `pass-*`, in order.
pub fn interfaces(resolve: &Resolve) -> Result<Vec<(InterfaceId, &Interface)>> {
    let by_hand = ["control", "handles", "run"];
    let mut found = Vec::new();
    for (id, interface) in resolve.interfaces.iter() {
        let name = interface.name.as_deref().context("a nameless interface")?;
        if !by_hand.contains(&name) {
            found.push((id, interface));
        }
    }
    Ok(found)
}

/// The types that an interface defines itself, except for those that only name another one.
pub fn own_types(resolve: &Resolve, interface: &Interface) -> Vec<TypeId> {
    let types = interface.types.values().copied();
    types
        .filter(|id| {
            matches!(
                resolve.types[*id].kind,
                TypeDefKind::Record(_)
                    | TypeDefKind::Variant(_)
                    | TypeDefKind::Enum(_)
                    | TypeDefKind::Flags(_)
            )
        })
        .collect()
}

/// What the functions of a value are called after: `get-NAME`.
pub fn values(interface: &Interface) -> impl Iterator<Item = (&str, &Function)> {
    interface
        .functions
        .iter()
        .filter_map(|(name, function)| Some((name.strip_prefix("get-")?, function)))
}

/// The fields, if the value is handed over as many parameters.
pub fn spread(resolve: &Resolve, ty: Type) -> Option<Vec<String>> {
    let Type::Id(id) = ty else { return None };
    let def = &resolve.types[id];
    match &def.kind {
        TypeDefKind::Record(record) if def.name.as_ref()?.starts_with("args-") => Some(
            record
                .fields
                .iter()
                .map(|field| field.name.to_snake_case())
                .collect(),
        ),
        _ => None,
    }
}

/// Follows aliases to a type with a shape of its own.
pub fn origin(resolve: &Resolve, ty: Type) -> Type {
    match ty {
        Type::Id(id) => match resolve.types[id].kind {
            TypeDefKind::Type(next) => origin(resolve, next),
            _ => ty,
        },
        _ => ty,
    }
}

/// Whether the Rust type is `Copy`.
pub fn is_copy(resolve: &Resolve, ty: Type) -> bool {
    let copy = |ty: &Type| is_copy(resolve, *ty);
    let Type::Id(id) = origin(resolve, ty) else {
        return origin(resolve, ty) != Type::String;
    };
    match &resolve.types[id].kind {
        TypeDefKind::Record(record) => record.fields.iter().all(|field| copy(&field.ty)),
        TypeDefKind::Tuple(tuple) => tuple.types.iter().all(copy),
        TypeDefKind::Variant(variant) => variant
            .cases
            .iter()
            .all(|case| case.ty.as_ref().is_none_or(copy)),
        TypeDefKind::Enum(_) | TypeDefKind::Flags(_) => true,
        TypeDefKind::Option(inner) => copy(inner),
        TypeDefKind::Result(result) => [&result.ok, &result.err].into_iter().flatten().all(copy),
        _ => false,
    }
}

/// The type as the contract of the host has it.
pub fn owned(resolve: &Resolve, ty: Type) -> Result<String> {
    Ok(match ty {
        Type::Bool => "bool".into(),
        Type::U8 => "u8".into(),
        Type::U16 => "u16".into(),
        Type::U32 => "u32".into(),
        Type::U64 => "u64".into(),
        Type::S8 => "i8".into(),
        Type::S16 => "i16".into(),
        Type::S32 => "i32".into(),
        Type::S64 => "i64".into(),
        Type::F32 => "f32".into(),
        Type::F64 => "f64".into(),
        Type::Char => "char".into(),
        Type::String => "String".into(),
        Type::ErrorContext => bail!("error-context is no type of this test"),
        Type::Id(id) => return defined(resolve, id),
    })
}

fn defined(resolve: &Resolve, id: TypeId) -> Result<String> {
    let def = &resolve.types[id];
    if let Some(name) = &def.name {
        let TypeOwner::Interface(owner) = def.owner else {
            bail!("{name}: no interface owns it")
        };
        return Ok(format!(
            "{}::{}",
            module(&resolve.interfaces[owner])?,
            name.to_upper_camel_case()
        ));
    }
    let owned = |ty: &Type| owned(resolve, *ty);
    let side = |ty: &Option<Type>| ty.as_ref().map_or_else(|| Ok("()".into()), owned);
    Ok(match &def.kind {
        TypeDefKind::Tuple(tuple) => {
            let parts = tuple.types.iter().map(owned).collect::<Result<Vec<_>>>()?;
            format!("({},)", parts.join(", "))
        }
        TypeDefKind::Option(inner) => format!("Option<{}>", owned(inner)?),
        TypeDefKind::Result(result) => {
            format!("Result<{}, {}>", side(&result.ok)?, side(&result.err)?)
        }
        TypeDefKind::List(element) => format!("Vec<{}>", owned(element)?),
        other => bail!("{} is no type of this test", other.as_str()),
    })
}

/// The type as a parameter of the contract's traits.
pub fn param(resolve: &Resolve, ty: Type) -> Result<String> {
    if ty == Type::String {
        return Ok("&str".into());
    }
    if let Type::Id(id) = origin(resolve, ty)
        && let TypeDefKind::List(element) = resolve.types[id].kind
    {
        return Ok(format!("&[{}]", owned(resolve, element)?));
    }
    let owned = owned(resolve, ty)?;
    Ok(if is_copy(resolve, ty) {
        owned
    } else {
        format!("&{owned}")
    })
}

/// The module of an interface in the contract.
pub fn module(interface: &Interface) -> Result<String> {
    let name = interface.name.as_deref().context("a nameless interface")?;
    Ok(format!("crate::abi::{}", name.to_snake_case()))
}
