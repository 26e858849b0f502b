//! How a WIT type is written in Rust.

use crate::model::{Contract, Interface};
use anyhow::{Result, bail};
use heck::{ToSnakeCase, ToUpperCamelCase};
use wit_parser::{Handle, Resolve, Type, TypeDefKind, TypeId};

/// Follows aliases to the type that has a shape of its own.
pub(crate) fn origin(resolve: &Resolve, mut id: TypeId) -> TypeId {
    while let TypeDefKind::Type(Type::Id(next)) = resolve.types[id].kind {
        id = next;
    }
    id
}

/// Rust's words that can't be a name as they are. `self` isn't here: it has a name of its own.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe",
    "unsized", "use", "virtual", "where", "while", "yield",
];

/// A WIT name as a Rust one.
pub(crate) fn escape(name: &str) -> String {
    let name = name.to_snake_case();
    match name.as_str() {
        "self" => "this".into(),
        word if KEYWORDS.contains(&word) => format!("{word}_"),
        _ => name,
    }
}

/// A parameter's name where printed glue has names of its own beside it.
pub(crate) fn local(name: &str) -> String {
    const TAKEN: &[&str] = &[
        "args", "at", "call", "flat", "from", "handle", "instance", "linker", "result", "s",
        "store", "syscalls", "wait",
    ];
    match TAKEN.contains(&name) {
        true => format!("{name}_"),
        false => name.to_owned(),
    }
}

/// Whether a handle is anywhere in the type.
pub(crate) fn holds_handle(resolve: &Resolve, ty: Type) -> bool {
    let Type::Id(id) = ty else { return false };
    let holds = |t: &Type| holds_handle(resolve, *t);
    match &resolve.types[origin(resolve, id)].kind {
        TypeDefKind::Handle(_) => true,
        TypeDefKind::Record(r) => r.fields.iter().any(|f| holds(&f.ty)),
        TypeDefKind::Tuple(t) => t.types.iter().any(holds),
        TypeDefKind::Variant(v) => v.cases.iter().filter_map(|c| c.ty.as_ref()).any(holds),
        TypeDefKind::Option(t) | TypeDefKind::List(t) | TypeDefKind::Type(t) => holds(t),
        TypeDefKind::Result(r) => [&r.ok, &r.err].into_iter().flatten().any(holds),
        _ => false,
    }
}

/// `tcp-stream` as the name of its handle type.
pub(crate) fn handle_name(resource: &str) -> String {
    format!("{}Handle", resource.to_upper_camel_case())
}

/// What a handle in a signature refers to.
pub(crate) struct HandleUse {
    pub resource: TypeId,
    pub owned: bool,
}

pub(crate) fn as_handle(resolve: &Resolve, ty: Type) -> Option<HandleUse> {
    let Type::Id(id) = ty else { return None };
    match resolve.types[origin(resolve, id)].kind {
        TypeDefKind::Handle(Handle::Own(r)) => Some(HandleUse {
            resource: origin(resolve, r),
            owned: true,
        }),
        TypeDefKind::Handle(Handle::Borrow(r)) => Some(HandleUse {
            resource: origin(resolve, r),
            owned: false,
        }),
        _ => None,
    }
}

/// The element, if the type is a list of handles.
pub(crate) fn as_handle_list(resolve: &Resolve, ty: Type) -> Option<HandleUse> {
    let Type::Id(id) = ty else { return None };
    match resolve.types[origin(resolve, id)].kind {
        TypeDefKind::List(element) => as_handle(resolve, element),
        _ => None,
    }
}

/// Whether a value of the type is `Copy` in Rust: it holds no string, list or handle.
pub(crate) fn is_copy(resolve: &Resolve, ty: Type) -> bool {
    let Type::Id(id) = ty else {
        return ty != Type::String;
    };
    match &resolve.types[origin(resolve, id)].kind {
        TypeDefKind::Record(r) => r.fields.iter().all(|f| is_copy(resolve, f.ty)),
        TypeDefKind::Tuple(t) => t.types.iter().all(|t| is_copy(resolve, *t)),
        TypeDefKind::Variant(v) => v
            .cases
            .iter()
            .all(|c| c.ty.is_none_or(|t| is_copy(resolve, t))),
        TypeDefKind::Enum(_) | TypeDefKind::Flags(_) => true,
        TypeDefKind::Option(t) => is_copy(resolve, *t),
        TypeDefKind::Result(r) => [r.ok, r.err]
            .into_iter()
            .flatten()
            .all(|t| is_copy(resolve, t)),
        TypeDefKind::Type(t) => is_copy(resolve, *t),
        _ => false,
    }
}

/// Whether a value of the type can hold a floating-point number, which Rust's `Eq` refuses.
pub(crate) fn has_float(resolve: &Resolve, ty: Type) -> bool {
    let Type::Id(id) = ty else {
        return matches!(ty, Type::F32 | Type::F64);
    };
    let has_float = |t: &Type| has_float(resolve, *t);
    match &resolve.types[origin(resolve, id)].kind {
        TypeDefKind::Record(r) => r.fields.iter().any(|f| has_float(&f.ty)),
        TypeDefKind::Tuple(t) => t.types.iter().any(has_float),
        TypeDefKind::Variant(v) => v.cases.iter().filter_map(|c| c.ty.as_ref()).any(has_float),
        TypeDefKind::Option(t) | TypeDefKind::List(t) | TypeDefKind::Type(t) => has_float(t),
        TypeDefKind::Result(r) => [&r.ok, &r.err].into_iter().flatten().any(has_float),
        _ => false,
    }
}

/// Writes types as seen from inside or outside of the module that defines them.
pub(crate) struct Names<'a> {
    pub contract: &'a Contract,
    /// The module whose own names need no path; `None` writes every path from `contract`.
    pub inside: Option<&'a Interface>,
}

impl Names<'_> {
    /// The type as a value that somebody owns.
    pub fn owned(&self, ty: Type) -> Result<String> {
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
            Type::ErrorContext => bail!("error-context is not known here"),
            Type::Id(id) => self.defined(id)?,
        })
    }

    /// The type as a parameter of a syscall: borrowed unless it is `Copy`.
    pub fn param(&self, ty: Type) -> Result<String> {
        let resolve = &self.contract.resolve;
        if let Some(handle) = as_handle(resolve, ty) {
            return self.handle(handle.resource);
        }
        if ty == Type::String {
            return Ok("&str".into());
        }
        if let Type::Id(id) = ty
            && let TypeDefKind::List(element) = resolve.types[origin(resolve, id)].kind
        {
            return Ok(format!("&[{}]", self.owned(element)?));
        }
        let owned = self.owned(ty)?;
        Ok(if is_copy(resolve, ty) {
            owned
        } else {
            format!("&{owned}")
        })
    }

    fn defined(&self, id: TypeId) -> Result<String> {
        let resolve = &self.contract.resolve;
        let def = &resolve.types[id];
        if let Some(name) = &def.name {
            if matches!(
                resolve.types[origin(resolve, id)].kind,
                TypeDefKind::Resource
            ) {
                return self.handle(origin(resolve, id));
            }
            return Ok(format!("{}{}", self.path(id)?, name.to_upper_camel_case()));
        }
        self.shape(id)
    }

    /// What a type is made of, whether or not it has a name.
    pub fn shape(&self, id: TypeId) -> Result<String> {
        let resolve = &self.contract.resolve;
        Ok(match &resolve.types[id].kind {
            TypeDefKind::Tuple(t) => {
                let parts = t
                    .types
                    .iter()
                    .map(|t| self.owned(*t))
                    .collect::<Result<Vec<_>>>()?;
                // A tuple of one needs its comma.
                match parts.as_slice() {
                    [one] => format!("({one},)"),
                    _ => format!("({})", parts.join(", ")),
                }
            }
            TypeDefKind::Option(t) => format!("Option<{}>", self.owned(*t)?),
            TypeDefKind::Result(r) => format!(
                "Result<{}, {}>",
                r.ok.map_or(Ok("()".into()), |t| self.owned(t))?,
                r.err.map_or(Ok("()".into()), |t| self.owned(t))?
            ),
            TypeDefKind::List(t) => format!("Vec<{}>", self.owned(*t)?),
            TypeDefKind::Handle(Handle::Own(r) | Handle::Borrow(r)) => {
                self.handle(origin(resolve, *r))?
            }
            TypeDefKind::Type(t) => self.owned(*t)?,
            other => bail!("{} is not known here", other.as_str()),
        })
    }

    fn handle(&self, resource: TypeId) -> Result<String> {
        let name = self.contract.resolve.types[resource]
            .name
            .clone()
            .unwrap_or_default();
        Ok(format!("{}{}", self.path(resource)?, handle_name(&name)))
    }

    /// The module that owns a named type, as a path that ends in `::`, or nothing.
    fn path(&self, id: TypeId) -> Result<String> {
        let owner = self.contract.owner(id);
        match (owner, self.inside) {
            (Some(owner), Some(inside)) if owner.id == inside.id => Ok(String::new()),
            (Some(owner), Some(_)) => Ok(format!(
                "crate::{}::{}::",
                escape(&owner.package),
                escape(&owner.name)
            )),
            (Some(owner), None) => Ok(format!(
                "{}::{}::{}::",
                self.contract.target.contract,
                escape(&owner.package),
                escape(&owner.name)
            )),
            (None, _) => bail!("a type that no imported interface owns"),
        }
    }
}

impl Contract {
    /// The interface in whose module a type is written.
    pub(crate) fn owner(&self, id: TypeId) -> Option<&Interface> {
        self.interfaces
            .iter()
            .find(|i| i.types.contains(&id))
            .or_else(|| {
                let origin = origin(&self.resolve, id);
                self.interfaces.iter().find(|i| i.types.contains(&origin))
            })
    }
}
