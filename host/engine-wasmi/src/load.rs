//! From bytes to a module that is known to fit the contract, or the reason why it doesn't.

use crate::component;
use crate::glue::{Glue, Place};
use crate::outcome::told;
use crate::sections::{
    COMPONENT, MODULE, MemorySize, check_counts, locals_max, memory_size, plain_types,
};
use crate::settings::Settings;
use crate::spare;
use crate::start;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use wasmi::{CompilationMode, Config, Engine, ExternType, FuncType, Module, ValType};

/// What the custom sections are called in which bindings generators describe a module.
const TYPE_SECTION: &[u8] = b"component-type";
const SECTION_CUSTOM: u8 = 0;

/// The smallest value stack that wasmi begins with, in bytes.
const STACK_BYTES_MIN: usize = 256;
/// A call takes at least this of the native stack that a compiler would use, in bytes; so many
/// calls are allowed as frames of this size fit in the limit.
const FRAME_BYTES: usize = 64;
/// What a variable takes of a guest's stack, in bytes. A function that has more of them than
/// fit in could never be called.
const LOCAL_BYTES: usize = 8;

/// Why a file is no program that this engine runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadError {
    /// Larger than [`Settings::module_bytes_max`].
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The most.
        bytes_max: usize,
    },
    /// Not WebAssembly.
    NotWebAssembly,
    /// A core module without the section that says what it imports and exports as a component.
    NoComponentType {
        /// It was built for WASI preview 1.
        preview1: bool,
    },
    /// A component that can't be run by its main core module alone; the text says why.
    Component(&'static str),
    /// It breaks a rule of the format, or uses a feature that this engine doesn't have.
    Invalid(String),
    /// It imports what this engine doesn't have: interface and function.
    UnknownImports(Vec<String>),
    /// It imports from this interface, whose package was left out of this build.
    LeftOut(&'static str),
    /// An import or export has another type than the contract's.
    WrongType(String),
    /// It needs an allocator or a memory, and doesn't export one.
    NoExport(String),
    /// It doesn't export the entry point.
    NoEntry,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::TooLarge { bytes, bytes_max } => {
                write!(f, "{bytes} bytes are too many; the most is {bytes_max}")
            }
            LoadError::NotWebAssembly => f.write_str("not a WebAssembly module"),
            LoadError::NoComponentType { preview1: true } => {
                f.write_str("a module for WASI preview 1: build it with a smallOS SDK")
            }
            LoadError::NoComponentType { preview1: false } => f.write_str(
                "a core module without a component-type section: nothing says what its imports \
                 mean. Build it with a smallOS SDK, or with bindings from wit-bindgen",
            ),
            LoadError::Component(why) => write!(f, "a component that this engine can't run: {why}"),
            LoadError::Invalid(message) => {
                write!(f, "broken, or for another engine than wasmi: {message}")
            }
            LoadError::UnknownImports(names) => {
                write!(f, "it imports what this engine doesn't have: ")?;
                for (index, name) in names.iter().enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}{name}")?;
                }
                Ok(())
            }
            LoadError::LeftOut(interface) => {
                let package = interface.split('/').next().unwrap_or(interface);
                write!(
                    f,
                    "it imports {interface}, and this host was built without {package}"
                )
            }
            LoadError::WrongType(message) => f.write_str(message),
            LoadError::NoExport(name) => write!(f, "it doesn't export {name}, which it needs"),
            LoadError::NoEntry => {
                f.write_str("it doesn't export smallos:task/run@0.1.0: nothing to start")
            }
        }
    }
}

impl core::error::Error for LoadError {}

/// A module with the functions that it imports, in its own order.
pub(crate) struct Loaded<S: 'static> {
    pub module: Module,
    pub imports: Box<[Place<S>]>,
    /// It came as a component.
    pub component: bool,
    /// Its linear memory.
    pub memory: MemorySize,
}

/// How a module's bytes become a module.
pub(crate) type Compile = fn(&Engine, &[u8]) -> Result<Module, wasmi::Error>;

pub(crate) fn load<S>(
    settings: &Settings,
    glue: Glue<S>,
    file: &[u8],
    compile: Compile,
) -> Result<Loaded<S>, LoadError> {
    if file.len() > settings.module_bytes_max {
        return Err(LoadError::TooLarge {
            bytes: file.len(),
            bytes_max: settings.module_bytes_max,
        });
    }
    let component = file.starts_with(COMPONENT);
    let bytes = if component {
        component::main_module(file, glue.entry)?
    } else if file.starts_with(MODULE) {
        file
    } else {
        return Err(LoadError::NotWebAssembly);
    };
    let cut = |_| LoadError::Invalid("it ends in the middle of a section".into());
    check_counts(bytes).map_err(cut)?;
    if !plain_types(bytes).map_err(cut)? {
        let text = "it has types of the proposals for garbage collection or typed references";
        return Err(LoadError::Invalid(text.into()));
    }
    let locals = locals_max(bytes).map_err(cut)?;
    if locals > (settings.stack_bytes / LOCAL_BYTES) as u64 {
        let text = format!("a function of it has {locals} variables, too many for its stack");
        return Err(LoadError::Invalid(text));
    }
    let rewritten = start::exported(bytes).map_err(cut)?;
    let bytes = rewritten.as_deref().unwrap_or(bytes);
    let engine = Engine::new(&config(settings));
    let module = compile(&engine, bytes).map_err(|error| LoadError::Invalid(told(&error)))?;
    // wasmi validated the module but doesn't tell the size of its memory's pages.
    let memory = memory_size(bytes).unwrap_or_default();
    drop(rewritten);
    if !component && !has_type(file) {
        let preview1 = |import: wasmi::ImportType<'_>| import.module() == "wasi_snapshot_preview1";
        return Err(LoadError::NoComponentType {
            preview1: module.imports().any(preview1),
        });
    }
    let imports = resolve(glue, &module)?;
    check_exports(glue, &module, &imports)?;
    spare::drop_buffers(&engine, compile);
    Ok(Loaded {
        module,
        imports,
        component,
        memory,
    })
}

fn config(settings: &Settings) -> Config {
    let mut config = Config::default();
    config
        .consume_fuel(true)
        .compilation_mode(CompilationMode::Eager)
        .ignore_custom_sections(true)
        .set_min_stack_height(STACK_BYTES_MIN)
        .set_max_stack_height(settings.stack_bytes.max(STACK_BYTES_MIN))
        .set_max_recursion_depth((settings.stack_bytes / FRAME_BYTES).max(16))
        // Keeping one takes 0.6 KB of each program, and saves two small blocks in calls of a
        // guest's allocator only: a task keeps its own stack while it waits.
        .set_max_cached_stacks(0);
    #[cfg(feature = "validate")]
    config
        .wasm_custom_page_sizes(true)
        // Each of these costs flash or memory, and no toolchain uses them unasked.
        .wasm_multi_memory(false)
        .wasm_wide_arithmetic(false);
    config
}

fn has_type(module: &[u8]) -> bool {
    crate::sections::sections(module).flatten().any(|section| {
        let name = crate::sections::Reader(section.content).bytes();
        section.id == SECTION_CUSTOM && name.is_ok_and(|name| name.starts_with(TYPE_SECTION))
    })
}

fn resolve<S>(glue: Glue<S>, module: &Module) -> Result<Box<[Place<S>]>, LoadError> {
    let mut places = Vec::new();
    let mut unknown = Vec::new();
    for import in module.imports() {
        let found = glue
            .interfaces
            .iter()
            .find(|interface| interface.id == import.module());
        if let Some(interface) = found
            && interface.functions.is_empty()
        {
            return Err(LoadError::LeftOut(interface.id));
        }
        let found = found.and_then(|interface| {
            let mut functions = interface.functions.iter();
            let import = functions.find(|function| function.name == import.name())?;
            Some(Place { interface, import })
        });
        let Some(place) = found else {
            unknown.push(format!("{}#{}", import.module(), import.name()));
            continue;
        };
        let fits = match import.ty() {
            ExternType::Func(ty) => {
                ty.params() == place.import.params && ty.results() == place.import.result.as_slice()
            }
            _ => false,
        };
        if !fits {
            let wanted = Signature(place.import.params, place.import.result.as_slice());
            let text = match import.ty() {
                ExternType::Func(ty) => format!(
                    "{place} is imported as {}, and is {wanted}",
                    Signature(ty.params(), ty.results())
                ),
                _ => format!("{place} is imported as something else than a function"),
            };
            return Err(LoadError::WrongType(text));
        }
        places.push(place);
    }
    match unknown.is_empty() {
        true => Ok(places.into()),
        false => Err(LoadError::UnknownImports(unknown)),
    }
}

struct Signature<'a>(&'a [ValType], &'a [ValType]);

impl fmt::Display for Signature<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, types: &[ValType]| {
            for (index, ty) in types.iter().enumerate() {
                let space = if index == 0 { "" } else { " " };
                let name = match ty {
                    ValType::I32 => "i32",
                    ValType::I64 => "i64",
                    ValType::F32 => "f32",
                    ValType::F64 => "f64",
                    _ => "another",
                };
                write!(f, "{space}{name}")?;
            }
            Ok(())
        };
        f.write_str("(")?;
        list(f, self.0)?;
        f.write_str(") -> (")?;
        list(f, self.1)?;
        f.write_str(")")
    }
}

/// The name of the guest's allocator, as all generators export it.
pub(crate) const REALLOC: &str = "cabi_realloc";
/// The name of the guest's memory.
pub(crate) const MEMORY: &str = "memory";
/// What a reactor module does once before all else.
pub(crate) const INITIALIZE: &str = "_initialize";

fn check_exports<S>(glue: Glue<S>, module: &Module, imports: &[Place<S>]) -> Result<(), LoadError> {
    let check = |name: &str, params: &[ValType], results: &[ValType]| match module.get_export(name)
    {
        None => Ok(false),
        Some(ExternType::Func(ty)) if is(&ty, params, results) => Ok(true),
        Some(_) => Err(LoadError::WrongType(format!(
            "its export {name} must be a function {}",
            Signature(params, results)
        ))),
    };
    if !check(glue.entry, &[], &[ValType::I32])? {
        return Err(LoadError::NoEntry);
    }
    check(glue.post_return, &[ValType::I32], &[])?;
    check(INITIALIZE, &[], &[])?;
    check(start::NAME, &[], &[])?;
    match module.get_export(MEMORY) {
        Some(ExternType::Memory(_)) => {}
        _ => return Err(LoadError::NoExport(format!("its memory as {MEMORY:?}"))),
    }
    let has_realloc = check(REALLOC, &[ValType::I32; 4], &[ValType::I32])?;
    let allocating = imports.iter().find(|place| place.import.allocates);
    match allocating {
        Some(place) if !has_realloc => Err(LoadError::NoExport(format!(
            "{REALLOC}, where {place} puts its result"
        ))),
        _ => Ok(()),
    }
}

fn is(ty: &FuncType, params: &[ValType], results: &[ValType]) -> bool {
    ty.params() == params && ty.results() == results
}
