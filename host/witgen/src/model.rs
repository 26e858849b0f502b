//! The contract as the printers need it: interfaces in dependency order, each with its
//! own types and functions. Refuses a world whose imports aren't all interfaces.

use crate::target::Target;
use anyhow::{Context, Result, bail};
use heck::ToSnakeCase;
use std::path::Path;
use wit_parser::{
    Function, FunctionKind, InterfaceId, Resolve, Type, TypeDefKind, TypeId, WorldItem,
};

/// Everything that a guest of the world `smallos:task/task` may import.
pub struct Contract {
    pub(crate) resolve: Resolve,
    pub(crate) world: wit_parser::WorldId,
    pub(crate) target: Target<'static>,
    pub(crate) interfaces: Vec<Interface>,
}

/// One imported interface.
pub(crate) struct Interface {
    /// `poll`
    pub name: String,
    /// `kernel`
    pub package: String,
    /// `smallos:kernel/poll@0.1.0`
    pub id: String,
    pub docs: Option<String>,
    /// Types that this interface defines itself, in order; what it `use`s is not here.
    pub types: Vec<TypeId>,
    /// Names that it takes over from other interfaces.
    pub used: Vec<TypeId>,
    pub functions: Vec<Func>,
}

/// One function of an interface.
pub(crate) struct Func {
    /// `[method]pollable.ready`
    pub wit_name: String,
    /// `pollable_ready`
    pub rust_name: String,
    pub docs: Option<String>,
    pub params: Vec<(String, Type)>,
    pub result: Option<Type>,
    pub waits: bool,
}

impl Contract {
    /// Reads the packages of smallOS below `dir`.
    ///
    /// # Errors
    /// If they don't parse, or use something that the printers don't know.
    pub fn read(dir: &Path) -> Result<Self> {
        Self::read_for(dir, Target::SMALLOS)
    }

    /// Reads other packages below `dir`, whose main package has a world `task`.
    ///
    /// # Errors
    /// If they don't parse, or use something that the printers don't know.
    pub fn read_for(dir: &Path, target: Target<'static>) -> Result<Self> {
        let mut resolve = Resolve::default();
        let (package, _) = resolve
            .push_dir(dir)
            .with_context(|| format!("can't read the WIT packages in {}", dir.display()))?;
        let world = resolve
            .select_world(&[package], Some("task"))
            .with_context(|| format!("{} has no world `task`", dir.display()))?;
        let mut interfaces = Vec::new();
        for (key, item) in &resolve.worlds[world].imports {
            let WorldItem::Interface { id, .. } = item else {
                bail!("world task imports {key:?}, which is no interface");
            };
            interfaces.push(interface(&resolve, *id, &target)?);
        }
        let contract = Contract {
            resolve,
            world,
            target,
            interfaces,
        };
        crate::waits::check(&contract)?;
        contract.check_optional()?;
        Ok(contract)
    }

    /// The Cargo feature that brings an interface; `None` for one that is always there.
    pub(crate) fn feature(&self, interface: &Interface) -> Option<&str> {
        self.target.feature(&interface.package)
    }

    /// Refuses what would not compile without a feature: a type of an optional package that
    /// another package takes over.
    fn check_optional(&self) -> Result<()> {
        for interface in &self.interfaces {
            for id in &interface.used {
                let TypeDefKind::Type(Type::Id(alias)) = self.resolve.types[*id].kind else {
                    continue;
                };
                let Some(owner) = self.owner(alias) else {
                    continue;
                };
                let feature = self.feature(owner);
                if feature.is_some() && feature != self.feature(interface) {
                    bail!(
                        "{} uses a type of {}, which can be left out",
                        interface.id,
                        owner.id
                    );
                }
            }
        }
        Ok(())
    }
}

fn interface(resolve: &Resolve, id: InterfaceId, target: &Target<'_>) -> Result<Interface> {
    let raw = &resolve.interfaces[id];
    let name = raw.name.clone().context("an interface without a name")?;
    let package = raw.package.context("an interface without a package")?;
    let package = resolve.packages[package].name.name.clone();
    let (used, types) = raw
        .types
        .values()
        .partition(|t| crate::types::origin(resolve, **t) != **t && is_use(resolve, **t));
    let functions = raw
        .functions
        .values()
        .map(|f| func(resolve, &name, f, target))
        .collect::<Result<_>>()?;
    Ok(Interface {
        id: resolve.id_of(id).context("an interface without an id")?,
        docs: raw.docs.contents.clone(),
        name,
        package,
        types,
        used,
        functions,
    })
}

/// A `use`d type is an alias of one with the same kind that another interface owns.
fn is_use(resolve: &Resolve, id: TypeId) -> bool {
    let def = &resolve.types[id];
    match def.kind {
        TypeDefKind::Type(Type::Id(target)) => resolve.types[target].owner != def.owner,
        _ => false,
    }
}

fn func(resolve: &Resolve, interface: &str, f: &Function, target: &Target<'_>) -> Result<Func> {
    let rust_name = match f.kind {
        FunctionKind::Freestanding => f.name.to_snake_case(),
        FunctionKind::Method(resource) => {
            let resource = resolve.types[resource].name.clone().unwrap_or_default();
            format!(
                "{}_{}",
                resource.to_snake_case(),
                f.item_name().to_snake_case()
            )
        }
        _ => bail!(
            "{interface}.{}: only functions and methods are known",
            f.name
        ),
    };
    Ok(Func {
        rust_name: crate::types::escape(&rust_name),
        wit_name: f.name.clone(),
        docs: f.docs.contents.clone(),
        params: f
            .params
            .iter()
            .map(|p| (crate::types::escape(&p.name.to_snake_case()), p.ty))
            .collect(),
        result: f.result,
        waits: target.waits.contains(&(interface, f.name.as_str())),
    })
}
