//! Prints the glue for wasmi: the canonical ABI of each named type, and for each function the
//! code that takes its core values apart, makes the call and puts the result together.
//!
//! Sizes, offsets and signatures are computed by `wit-parser` here and printed as numbers; the
//! rules of the built-in shapes (`canon::shapes` of the engine) have their own computation, and
//! the compiler compares the two wherever a printed type holds a built-in one.

use crate::contract::{drop_name, method};
use crate::model::{Contract, Func, Interface};
use crate::types::{Names, as_handle, escape, handle_name, is_copy, local, origin};
use anyhow::{Result, bail};
use heck::{ToSnakeCase, ToUpperCamelCase};
use std::collections::BTreeSet;
use std::fmt::Write;
use wit_parser::abi::{AbiVariant, WasmType};
use wit_parser::{
    Function, Handle, Resolve, Result_, SizeAlign, Type, TypeDefKind, TypeId, WorldItem,
};

/// wasmi's typed host functions have at most so many parameters.
const TYPED_PARAMS_MAX: usize = 16;

/// The text of `host/engine-wasmi/src/generated.rs`, not yet formatted.
///
/// # Errors
/// If a function waits and takes handles away, which can't be done again after the wait; or if
/// the world doesn't export exactly one function that returns `result<list<u8>, string>`.
pub fn print(contract: &Contract) -> Result<String> {
    let printer = Printer::new(contract);
    let mut out = contract.target.header();
    let engine = contract.target.engine_wasmi;
    writeln!(
        out,
        "#[allow(unused_imports)]\nuse {engine}::canon::{{Abi, Borrow, Broken, Flat, Handle, Lift, Lifter, Lower, \
         Lowerer, Own, Plan}};\n\
         #[allow(unused_imports)]\nuse {engine}::glue::{{Answer, Call, Glue, Import, Interface, Outcome, State, enter, \
         link_many}};\n\
         use alloc::string::String;\nuse alloc::vec::Vec;\nuse core::marker::PhantomData;\n\
         use core::task::Poll;\nuse {}::Syscalls;\n\
         #[allow(unused_imports)]\nuse wasmi::{{Caller, Error, F32, F64, Func, Store, ValType}};\n",
        contract.target.contract
    )?;
    let mut resource = 0;
    let always = |interface: &&Interface| contract.feature(interface).is_none();
    for interface in contract.interfaces.iter().filter(always) {
        printer.definitions(interface, &mut resource, &mut out)?;
    }
    printer.glue(&mut out)?;
    for interface in contract.interfaces.iter().filter(always) {
        printer.calls(interface, "", &mut out)?;
    }
    for (package, feature) in contract.target.optional {
        printer.package(package, feature, &mut resource, &mut out)?;
    }
    printer.links(&mut out)?;
    Ok(out)
}

struct Printer<'a> {
    contract: &'a Contract,
    resolve: &'a Resolve,
    names: Names<'a>,
    sizes: SizeAlign,
}

/// A function's core signature.
struct Signature {
    params: Vec<WasmType>,
    result: Option<WasmType>,
    /// Its parameters are in memory, and the one core value points there.
    spilled: bool,
    /// Its last parameter points to where the result goes.
    placed: bool,
}

impl<'a> Printer<'a> {
    fn new(contract: &'a Contract) -> Self {
        let mut sizes = SizeAlign::default();
        sizes.fill(&contract.resolve);
        Self {
            contract,
            resolve: &contract.resolve,
            names: Names {
                contract,
                inside: None,
            },
            sizes,
        }
    }

    /// A type as the ABI's traits describe it: handles say whether they change hands.
    fn descriptor(&self, ty: Type) -> Result<String> {
        let Type::Id(id) = ty else {
            return self.names.owned(ty);
        };
        let id = origin(self.resolve, id);
        let list = |types: &[Type]| -> Result<String> {
            let all = types
                .iter()
                .map(|ty| Ok(format!("{},", self.descriptor(*ty)?)));
            Ok(all.collect::<Result<Vec<_>>>()?.join(" "))
        };
        Ok(match &self.resolve.types[id].kind {
            TypeDefKind::Handle(handle) => {
                let (kind, resource) = match handle {
                    Handle::Own(resource) => ("Own", resource),
                    Handle::Borrow(resource) => ("Borrow", resource),
                };
                format!("{kind}<{}>", self.handle(*resource)?)
            }
            TypeDefKind::Option(ty) => format!("Option<{}>", self.descriptor(*ty)?),
            TypeDefKind::List(ty) => format!("Vec<{}>", self.descriptor(*ty)?),
            TypeDefKind::Result(Result_ { ok, err }) => {
                format!("Result<{}, {}>", self.side(*ok)?, self.side(*err)?)
            }
            TypeDefKind::Tuple(tuple) => format!("({})", list(&tuple.types)?),
            TypeDefKind::Type(ty) => self.descriptor(*ty)?,
            _ => self.names.owned(Type::Id(id))?,
        })
    }

    fn side(&self, ty: Option<Type>) -> Result<String> {
        ty.map_or(Ok("()".into()), |ty| self.descriptor(ty))
    }

    fn handle(&self, resource: TypeId) -> Result<String> {
        let resource = origin(self.resolve, resource);
        self.names.owned(Type::Id(resource))
    }

    /// Whether a value holds something that a host can't hand to a guest.
    fn borrows(&self, ty: Type) -> bool {
        let Type::Id(id) = ty else { return false };
        let id = origin(self.resolve, id);
        match &self.resolve.types[id].kind {
            TypeDefKind::Handle(Handle::Borrow(_)) => true,
            _ => self.parts(id).into_iter().any(|ty| self.borrows(ty)),
        }
    }

    /// Whether a value holds a handle that changes hands.
    fn owns(&self, ty: Type) -> bool {
        let Type::Id(id) = ty else { return false };
        let id = origin(self.resolve, id);
        match &self.resolve.types[id].kind {
            TypeDefKind::Handle(Handle::Own(_)) => true,
            _ => self.parts(id).into_iter().any(|ty| self.owns(ty)),
        }
    }

    /// Whether a value has something beside its own place.
    fn allocates(&self, ty: Type) -> bool {
        let Type::Id(id) = ty else {
            return ty == Type::String;
        };
        let id = origin(self.resolve, id);
        match &self.resolve.types[id].kind {
            TypeDefKind::List(_) => true,
            _ => self.parts(id).into_iter().any(|ty| self.allocates(ty)),
        }
    }

    fn parts(&self, id: TypeId) -> Vec<Type> {
        match &self.resolve.types[id].kind {
            TypeDefKind::Record(record) => record.fields.iter().map(|field| field.ty).collect(),
            TypeDefKind::Variant(variant) => {
                variant.cases.iter().filter_map(|case| case.ty).collect()
            }
            TypeDefKind::Tuple(tuple) => tuple.types.clone(),
            TypeDefKind::Option(ty) | TypeDefKind::List(ty) | TypeDefKind::Type(ty) => vec![*ty],
            TypeDefKind::Result(result) => result.ok.into_iter().chain(result.err).collect(),
            _ => Vec::new(),
        }
    }

    fn flat_count(&self, ty: Type) -> usize {
        let Type::Id(id) = ty else {
            return if ty == Type::String { 2 } else { 1 };
        };
        let id = origin(self.resolve, id);
        let parts = self.parts(id).into_iter().map(|ty| self.flat_count(ty));
        match &self.resolve.types[id].kind {
            TypeDefKind::List(_) => 2,
            TypeDefKind::Record(_) | TypeDefKind::Tuple(_) => parts.sum(),
            TypeDefKind::Variant(_) | TypeDefKind::Option(_) | TypeDefKind::Result(_) => {
                1 + parts.max().unwrap_or(0)
            }
            _ => 1,
        }
    }

    /// The glue of an optional package, in a module of its own, so that one attribute is enough.
    fn package(
        &self,
        package: &str,
        feature: &str,
        resource: &mut u16,
        out: &mut String,
    ) -> Result<()> {
        let interfaces = self.contract.interfaces.iter();
        let interfaces: Vec<_> = interfaces.filter(|i| i.package == package).collect();
        if interfaces.is_empty() {
            return Ok(());
        }
        writeln!(
            out,
            "#[cfg(feature = {feature:?})]\nmod {} {{\n#[allow(unused_imports)]\nuse super::*;",
            escape(package)
        )?;
        for interface in &interfaces {
            self.definitions(interface, resource, out)?;
        }
        for interface in &interfaces {
            self.calls(interface, "pub(super) ", out)?;
        }
        out.push_str("}\n");
        Ok(())
    }

    fn definitions(
        &self,
        interface: &Interface,
        resource: &mut u16,
        out: &mut String,
    ) -> Result<()> {
        for id in &interface.types {
            self.definition(*id, resource, out)?;
        }
        Ok(())
    }

    fn calls(&self, interface: &Interface, visibility: &str, out: &mut String) -> Result<()> {
        for function in &interface.functions {
            out.push_str(visibility);
            self.function(interface, function, out)?;
        }
        for id in &interface.types {
            self.destructor(interface, *id, visibility, out)?;
        }
        Ok(())
    }

    /// The ABI of a type that has a name.
    fn definition(&self, id: TypeId, resource: &mut u16, out: &mut String) -> Result<()> {
        match &self.resolve.types[id].kind {
            TypeDefKind::Resource => {
                let path = self.handle(id)?;
                writeln!(
                    out,
                    "impl Handle for {path} {{ const RESOURCE: u16 = {resource};\n\
                     fn from_rep(rep: u32) -> Self {{ Self(rep) }}\n\
                     fn rep(self) -> u32 {{ self.0 }} }}"
                )?;
                *resource += 1;
                Ok(())
            }
            TypeDefKind::Record(record) => {
                let fields: Vec<(String, Type)> = record
                    .fields
                    .iter()
                    .map(|field| (escape(&field.name.to_snake_case()), field.ty))
                    .collect();
                self.record(id, &fields, out)
            }
            TypeDefKind::Variant(variant) => {
                let cases: Vec<(String, Option<Type>)> = variant
                    .cases
                    .iter()
                    .map(|case| (case.name.to_upper_camel_case(), case.ty))
                    .collect();
                self.variant(id, &cases, out)
            }
            TypeDefKind::Enum(cases) => {
                let cases: Vec<(String, Option<Type>)> = cases
                    .cases
                    .iter()
                    .map(|case| (case.name.to_upper_camel_case(), None))
                    .collect();
                self.variant(id, &cases, out)
            }
            TypeDefKind::Flags(_) => self.flags(id, out),
            // A name for another type: it needs no ABI of its own.
            _ => Ok(()),
        }
    }

    fn abi(&self, id: TypeId, signed: &str, out: &mut String) -> Result<String> {
        let ty = Type::Id(id);
        let path = self.names.owned(ty)?;
        writeln!(
            out,
            "impl Abi for {path} {{ type Value = Self; const SIZE: u32 = {}; \
             const ALIGN: u32 = {}; const FLAT: usize = {}; {signed} }}",
            self.sizes.size(&ty).size_wasm32(),
            self.sizes.align(&ty).align_wasm32(),
            self.flat_count(ty),
        )?;
        Ok(path)
    }

    fn record(&self, id: TypeId, fields: &[(String, Type)], out: &mut String) -> Result<()> {
        let signed = match fields {
            [(_, only)] => {
                format!(
                    "const SIGNED: bool = <{} as Abi>::SIGNED;",
                    self.descriptor(*only)?
                )
            }
            _ => String::new(),
        };
        let path = self.abi(id, &signed, out)?;
        let offsets = self.sizes.field_offsets(fields.iter().map(|(_, ty)| ty));
        let offsets: Vec<usize> = offsets.iter().map(|(at, _)| at.size_wasm32()).collect();
        let mut lifts = String::new();
        let mut loads = String::new();
        let mut plans = String::new();
        let mut stores = String::new();
        for ((name, ty), at) in fields.iter().zip(offsets) {
            let part = self.descriptor(*ty)?;
            write!(lifts, "{name}: <{part} as Lift>::lift(from, flat)?,")?;
            let at = offset(at);
            write!(loads, "{name}: <{part} as Lift>::load(from, at{at})?,")?;
            if self.allocates(*ty) {
                write!(plans, "<{part} as Lower>::plan(&value.{name}, plan);")?;
            }
            write!(
                stores,
                "<{part} as Lower>::store(&value.{name}, to, at{at})?;"
            )?;
        }
        writeln!(
            out,
            "impl Lift for {path} {{\n\
             fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {{ \
             Ok(Self {{ {lifts} }}) }}\n\
             fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {{ \
             Ok(Self {{ {loads} }}) }}\n}}"
        )?;
        if self.borrows(Type::Id(id)) {
            return Ok(());
        }
        writeln!(
            out,
            "impl Lower for {path} {{\n\
             fn plan(value: &Self, plan: &mut Plan) {{ {plans} }}\n\
             fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {{ \
             {stores} Ok(()) }}\n}}"
        )?;
        Ok(())
    }

    fn variant(
        &self,
        id: TypeId,
        cases: &[(String, Option<Type>)],
        out: &mut String,
    ) -> Result<()> {
        let path = self.abi(id, "", out)?;
        let tag = match cases.len() {
            0..=0x100 => 1,
            0x101..=0x1_0000 => 2,
            _ => 4,
        };
        let align = self.sizes.align(&Type::Id(id)).align_wasm32();
        let payload = usize::next_multiple_of(tag, align);
        let count = self.flat_count(Type::Id(id)) - 1;
        let (mut lifts, mut loads, mut plans, mut stores) =
            (String::new(), String::new(), String::new(), String::new());
        for (index, (name, ty)) in cases.iter().enumerate() {
            let Some(ty) = ty else {
                write!(lifts, "{index} => Self::{name},")?;
                write!(loads, "{index} => Self::{name},")?;
                write!(
                    stores,
                    "{path}::{name} => to.discriminant(at, {tag}, {index}),"
                )?;
                continue;
            };
            let part = self.descriptor(*ty)?;
            write!(
                lifts,
                "{index} => Self::{name}(<{part} as Lift>::lift(from, &mut payload)?),"
            )?;
            write!(
                loads,
                "{index} => Self::{name}(<{part} as Lift>::load(from, at + {payload})?),"
            )?;
            if self.allocates(*ty) {
                write!(
                    plans,
                    "{path}::{name}(value) => <{part} as Lower>::plan(value, plan),"
                )?;
            }
            write!(
                stores,
                "{path}::{name}(value) => {{ to.discriminant(at, {tag}, {index})?; \
                 <{part} as Lower>::store(value, to, at + {payload}) }}"
            )?;
        }
        let bare = cases.iter().all(|(_, ty)| ty.is_none());
        writeln!(
            out,
            "impl Lift for {path} {{\n\
             fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {{\n\
             let case = flat.next_u32(); {payload_places}\n\
             Ok(match case {{ {lifts} _ => return Err(Broken::Discriminant) }}) }}\n\
             fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {{\n\
             Ok(match from.discriminant(at, {tag})? {{ {loads} \
             _ => return Err(Broken::Discriminant) }}) }}\n}}",
            payload_places = match bare {
                true => String::new(),
                false => format!("let mut payload = flat.payload({count});"),
            }
        )?;
        if self.borrows(Type::Id(id)) {
            return Ok(());
        }
        let plan = match plans.is_empty() {
            true => String::new(),
            false => format!(
                "#[allow(clippy::single_match, unreachable_patterns)]\n\
                 fn plan(value: &Self, plan: &mut Plan) {{ \
                 match value {{ {plans} _ => {{}} }} }}\n"
            ),
        };
        let store = match bare {
            // An enum's discriminant is its number.
            true => format!("to.discriminant(at, {tag}, *value as u32)"),
            false => format!("match value {{ {stores} }}"),
        };
        writeln!(
            out,
            "impl Lower for {path} {{\n{plan}\
             fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {{ \
             {store} }}\n}}"
        )?;
        Ok(())
    }

    fn flags(&self, id: TypeId, out: &mut String) -> Result<()> {
        let path = self.abi(id, "", out)?;
        let size = self.sizes.size(&Type::Id(id)).size_wasm32();
        writeln!(
            out,
            "impl Lift for {path} {{\n\
             fn lift(_: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self, Broken> {{ \
             Ok(Self::from_bits(flat.next_u32())) }}\n\
             fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self, Broken> {{ \
             Ok(Self::from_bits(from.discriminant(at, {size})?)) }}\n}}\n\
             impl Lower for {path} {{\n\
             fn store(value: &Self, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken> {{ \
             to.discriminant(at, {size}, value.bits()) }}\n}}"
        )?;
        Ok(())
    }

    fn signature(&self, interface: &Interface, function: &Func) -> Result<Signature> {
        let raw = self.raw(interface, function)?;
        let signature = self.resolve.wasm_signature(AbiVariant::GuestImport, raw);
        Ok(Signature {
            params: signature.params.into_iter().map(on_wasm32).collect(),
            result: signature.results.first().copied().map(on_wasm32),
            spilled: signature.indirect_params,
            placed: signature.retptr,
        })
    }

    fn raw(&self, interface: &Interface, function: &Func) -> Result<&Function> {
        for (_, raw) in &self.resolve.interfaces {
            let is_it = raw.package.is_some()
                && raw.name.as_deref() == Some(&interface.name)
                && raw
                    .package
                    .is_some_and(|id| self.resolve.packages[id].name.name == interface.package);
            if is_it && let Some(found) = raw.functions.get(&function.wit_name) {
                return Ok(found);
            }
        }
        bail!("{}: no function {}", interface.id, function.wit_name)
    }

    fn glue(&self, out: &mut String) -> Result<()> {
        let (entry, post_return) = self.entry()?;
        writeln!(
            out,
            "/// The whole contract.\n\
             pub(crate) const fn glue<S: Syscalls + 'static>() -> Glue<S> {{\n\
             Glue {{ interfaces: Table::<S>::INTERFACES, entry: {entry:?}, \
             post_return: {post_return:?} }} }}\n\
             struct Table<S>(PhantomData<S>);\n\
             impl<S: Syscalls + 'static> Table<S> {{\n\
             const INTERFACES: &'static [Interface<S>] = &["
        )?;
        for interface in &self.contract.interfaces {
            // Types alone are nothing that a module could import.
            if interface.functions.is_empty() && !self.has_resources(interface) {
                continue;
            }
            let mut module = String::new();
            if let Some(feature) = self.contract.feature(interface) {
                module = format!("{}::", escape(&interface.package));
                writeln!(
                    out,
                    "#[cfg(not(feature = {feature:?}))]\n\
                     Interface {{ id: {:?}, functions: &[] }},\n#[cfg(feature = {feature:?})]",
                    interface.id
                )?;
            }
            writeln!(out, "Interface {{ id: {:?}, functions: &[", interface.id)?;
            for function in &interface.functions {
                let signature = self.signature(interface, function)?;
                let allocates = function.result.is_some_and(|ty| self.allocates(ty));
                self.import(
                    &function.wit_name,
                    &signature,
                    allocates,
                    &format!("{module}{}", call_name(interface, function)),
                    out,
                )?;
            }
            for id in &interface.types {
                if let Some(name) = self.resource(*id) {
                    let signature = destructor_signature();
                    let call = format!("{module}{}", drop_call_name(interface, &name));
                    self.import(
                        &format!("[resource-drop]{name}"),
                        &signature,
                        false,
                        &call,
                        out,
                    )?;
                }
            }
            out.push_str("] },\n");
        }
        out.push_str("];\n}\n");
        Ok(())
    }

    fn has_resources(&self, interface: &Interface) -> bool {
        interface
            .types
            .iter()
            .any(|id| self.resource(*id).is_some())
    }

    fn resource(&self, id: TypeId) -> Option<String> {
        let def = &self.resolve.types[id];
        match def.kind {
            TypeDefKind::Resource => def.name.clone(),
            _ => None,
        }
    }

    fn import(
        &self,
        name: &str,
        signature: &Signature,
        allocates: bool,
        call: &str,
        out: &mut String,
    ) -> Result<()> {
        let params: Vec<&str> = signature.params.iter().map(|ty| val_type(*ty)).collect();
        let result = match signature.result {
            Some(ty) => format!("Some({})", val_type(ty)),
            None => "None".into(),
        };
        writeln!(
            out,
            "Import {{ name: {name:?}, params: &[{}], result: {result}, \
             allocates: {allocates}, call: {call}::<S>, link: {}::<S> }},",
            params.join(", "),
            link_name(signature)
        )?;
        Ok(())
    }

    /// The names of the world's exported function and of its post-return function.
    fn entry(&self) -> Result<(String, String)> {
        let world = &self.resolve.worlds[self.contract.world];
        let mut found = Vec::new();
        for item in world.exports.values() {
            let WorldItem::Interface { id, .. } = item else {
                bail!("world task exports something that is no interface");
            };
            let interface = self.resolve.id_of(*id).unwrap_or_default();
            for function in self.resolve.interfaces[*id].functions.values() {
                let returns = function.result.map(|ty| self.descriptor(ty)).transpose()?;
                if !function.params.is_empty()
                    || returns.as_deref() != Some("Result<Vec<u8>, String>")
                {
                    bail!(
                        "{interface}#{}: a task's entry is func() -> result<list<u8>, string>",
                        function.name
                    );
                }
                found.push(format!("{interface}#{}", function.name));
            }
        }
        match found.as_slice() {
            [one] => Ok((one.clone(), format!("cabi_post_{one}"))),
            _ => bail!("world task exports {} functions, not one", found.len()),
        }
    }

    fn function(&self, interface: &Interface, function: &Func, out: &mut String) -> Result<()> {
        let signature = self.signature(interface, function)?;
        let owns = function.params.iter().any(|(_, ty)| self.owns(*ty));
        let borrows = function.params.iter().any(|(_, ty)| self.borrows(*ty));
        if function.waits && owns {
            bail!(
                "{}#{} waits and takes a handle away: it can't be called again after the wait",
                interface.id,
                function.wit_name
            );
        }
        writeln!(
            out,
            "fn {}<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {{",
            call_name(interface, function)
        )?;
        if function.waits {
            out.push_str("call.begin_wait(syscalls);\n");
        }
        if !function.params.is_empty() {
            out.push_str("let mut from = call.lifter(); let mut flat = Flat::new(args);\n");
        }
        if owns && borrows {
            out.push_str("from.remember_lent();\n");
        }
        let mut arguments = Vec::new();
        if signature.spilled {
            let types: Vec<&Type> = function.params.iter().map(|(_, ty)| ty).collect();
            let size = self.sizes.record(types.iter().copied());
            writeln!(
                out,
                "let at = from.place(flat.next_u32(), {}, {})?;",
                size.size.size_wasm32(),
                size.align.align_wasm32()
            )?;
            let offsets = self.sizes.field_offsets(types.iter().copied());
            for ((name, ty), (field, _)) in function.params.iter().zip(offsets) {
                let name = local(name);
                writeln!(
                    out,
                    "let {name} = <{} as Lift>::load(&mut from, at{})?;",
                    self.descriptor(*ty)?,
                    offset(field.size_wasm32())
                )?;
                arguments.push(self.argument(&name, *ty));
            }
        } else {
            for (name, ty) in &function.params {
                let name = local(name);
                let (lift, argument) = self.lift(&name, *ty)?;
                writeln!(out, "let {name} = {lift};")?;
                arguments.push(argument);
            }
        }
        let called = format!(
            "{}(syscalls, {})",
            method(self.contract, interface, &function.rust_name),
            arguments.join(", ")
        );
        match function.waits {
            true => writeln!(
                out,
                "let result = match {called} {{ Poll::Ready(result) => result?, \
                 Poll::Pending => return Ok(Answer::Wait) }};"
            )?,
            false => writeln!(out, "let result = {called}?;")?,
        }
        let result = self.side(function.result)?;
        match signature.placed {
            true => {
                let place = signature.params.len() - 1;
                writeln!(out, "call.placed::<{result}>(result, args[{place}])\n}}")?;
            }
            false => writeln!(out, "call.direct::<{result}>(&result)\n}}")?,
        }
        Ok(())
    }

    /// How a parameter is taken from the core values, and how it is passed on. Strings and
    /// bytes stay in the guest's memory.
    fn lift(&self, name: &str, ty: Type) -> Result<(String, String)> {
        if ty == Type::String {
            return Ok(("from.flat_str(&mut flat)?".into(), name.into()));
        }
        if self.descriptor(ty)? == "Vec<u8>" {
            return Ok(("from.flat_bytes(&mut flat)?".into(), name.into()));
        }
        let lift = format!(
            "<{} as Lift>::lift(&mut from, &mut flat)?",
            self.descriptor(ty)?
        );
        Ok((lift, self.argument(name, ty)))
    }

    fn argument(&self, name: &str, ty: Type) -> String {
        match as_handle(self.resolve, ty).is_some() || is_copy(self.resolve, ty) {
            true => name.into(),
            false => format!("&{name}"),
        }
    }

    fn destructor(
        &self,
        interface: &Interface,
        id: TypeId,
        visibility: &str,
        out: &mut String,
    ) -> Result<()> {
        let Some(name) = self.resource(id) else {
            return Ok(());
        };
        writeln!(
            out,
            "{visibility}fn {}<S: Syscalls>(call: &mut Call<'_>, syscalls: &mut S, args: &[u64]) -> Outcome {{\n\
             let handle = call.dropped::<{}>(args)?;\n\
             {}(syscalls, handle)?;\n Ok(Answer::Done(0))\n}}",
            drop_call_name(interface, &name),
            self.handle(id)?,
            method(self.contract, interface, &drop_name(&name))
        )?;
        debug_assert!(self.handle(id)?.ends_with(&handle_name(&name)));
        Ok(())
    }

    /// The signature of each function, destructors first, and the feature that brings it.
    fn users(&self) -> Result<Vec<(Signature, Option<&str>)>> {
        let mut users = Vec::new();
        for interface in &self.contract.interfaces {
            if self.has_resources(interface) {
                users.push((destructor_signature(), self.contract.feature(interface)));
            }
        }
        for interface in &self.contract.interfaces {
            for function in &interface.functions {
                let signature = self.signature(interface, function)?;
                users.push((signature, self.contract.feature(interface)));
            }
        }
        Ok(users)
    }

    /// One function for each core signature, which makes linked functions of that type. One that
    /// only optional packages need is there only with one of them.
    fn links(&self, out: &mut String) -> Result<()> {
        let mut done = BTreeSet::new();
        let users = self.users()?;
        for (signature, _) in &users {
            let name = link_name(signature);
            if name == LINK_MANY || !done.insert(name.clone()) {
                continue;
            }
            let same = users.iter().filter(|(other, _)| link_name(other) == name);
            let features: Option<BTreeSet<&str>> = same.map(|(_, feature)| *feature).collect();
            out.push_str(&any_of(features.unwrap_or_default()));
            let (mut params, mut args) = (String::new(), String::new());
            for (index, ty) in signature.params.iter().enumerate() {
                let (rust, bits) = match ty {
                    WasmType::I64 => ("u64", format!("a{index}")),
                    WasmType::F32 => ("F32", format!("u64::from(a{index}.to_bits())")),
                    WasmType::F64 => ("F64", format!("a{index}.to_bits()")),
                    _ => ("u32", format!("u64::from(a{index})")),
                };
                write!(params, ", a{index}: {rust}")?;
                write!(args, "{bits}, ")?;
            }
            let (result, convert) = match signature.result {
                None => ("()", ".map(|_| ())"),
                Some(WasmType::I64) => ("u64", ""),
                Some(WasmType::F32) => ("F32", ".map(|bits| F32::from_bits(bits as u32))"),
                Some(WasmType::F64) => ("F64", ".map(F64::from_bits)"),
                Some(_) => ("u32", ".map(|bits| bits as u32)"),
            };
            writeln!(
                out,
                "fn {name}<S: 'static>(store: &mut Store<State<S>>, \
                 interface: &'static Interface<S>, import: &'static Import<S>) -> Func {{\n\
                 Func::wrap(store, move |caller: Caller<'_, State<S>>{params}| \
                 -> Result<{result}, Error> {{\n\
                 enter(caller, interface, import, &[{args}]){convert} }}) }}"
            )?;
        }
        Ok(())
    }
}

/// The attribute of what is there with any of the features; nothing for what always is.
fn any_of(features: BTreeSet<&str>) -> String {
    let features: Vec<String> = features
        .iter()
        .map(|feature| format!("feature = {feature:?}"))
        .collect();
    match features.as_slice() {
        [] => String::new(),
        [one] => format!("#[cfg({one})]\n"),
        several => format!("#[cfg(any({}))]\n", several.join(", ")),
    }
}

/// A core type where pointers have 32 bits. A place that a pointer shares with an `i64` has 64.
fn on_wasm32(ty: WasmType) -> WasmType {
    match ty {
        WasmType::Pointer | WasmType::Length => WasmType::I32,
        WasmType::PointerOrI64 => WasmType::I64,
        other => other,
    }
}

fn destructor_signature() -> Signature {
    Signature {
        params: vec![WasmType::I32],
        result: None,
        spilled: false,
        placed: false,
    }
}

/// What is added to an address.
fn offset(bytes: usize) -> String {
    match bytes {
        0 => String::new(),
        _ => format!(" + {bytes}"),
    }
}

fn call_name(interface: &Interface, function: &Func) -> String {
    format!(
        "{}_{}_{}",
        interface.package.to_snake_case(),
        interface.name.to_snake_case(),
        function.rust_name
    )
}

fn drop_call_name(interface: &Interface, resource: &str) -> String {
    format!(
        "{}_{}_{}",
        interface.package.to_snake_case(),
        interface.name.to_snake_case(),
        drop_name(resource)
    )
}

const LINK_MANY: &str = "link_many";

fn link_name(signature: &Signature) -> String {
    if signature.params.len() > TYPED_PARAMS_MAX {
        return LINK_MANY.into();
    }
    let letter = |ty: &WasmType| match ty {
        WasmType::I64 => 'l',
        WasmType::F32 => 'f',
        WasmType::F64 => 'd',
        _ => 'i',
    };
    let params: String = signature.params.iter().map(letter).collect();
    let result: String = signature.result.iter().map(letter).collect();
    let named = |letters: String| {
        if letters.is_empty() {
            "none".into()
        } else {
            letters
        }
    };
    format!("link_{}_{}", named(params), named(result))
}

fn val_type(ty: WasmType) -> &'static str {
    match ty {
        WasmType::I64 => "ValType::I64",
        WasmType::F32 => "ValType::F32",
        WasmType::F64 => "ValType::F64",
        _ => "ValType::I32",
    }
}
