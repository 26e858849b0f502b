//! A loaded program: compiled, linked, and known to fit the contract.

use crate::engine::{Engine, Half};
use crate::glue::State;
use crate::load::{self, Form, LoadError};
use smallos_syscalls::{Platform, Task};
use std::sync::Arc;
use wasmtime::component::types::ComponentItem;
use wasmtime::component::{Component, ComponentExportIndex, InstancePre, Type};

/// Which contract a program is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Our own: it exports `smallos:task/run`.
    Task,
    /// A WASI 0.2 command: it exports `wasi:cli/run`.
    Command,
}

/// One imported function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// For instance `smallos:net/tcp@0.1.0`.
    pub interface: String,
    /// For instance `listen`.
    pub function: String,
}

/// What a program is.
#[derive(Debug, Clone)]
pub struct Inspection {
    /// Which contract it is written for.
    pub kind: Kind,
    /// It came as a core module with a component-type section, not as a component.
    pub core_module: bool,
    /// What it imports.
    pub imports: Vec<Import>,
    /// Its linear memories: pages at start and at most, and bytes per page.
    pub memories: Vec<Memory>,
}

/// One linear memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Memory {
    /// Bytes at start.
    pub minimum_bytes: u64,
    /// The most that it may grow to, where the program says so.
    pub maximum_bytes: Option<u64>,
}

/// A program that tasks can be made from. Cloning gives another reference to the same one.
pub struct Program<P: Platform> {
    pub(crate) shared: Arc<Loaded<P>>,
}

impl<P: Platform> Clone for Program<P> {
    fn clone(&self) -> Self {
        Self {
            shared: self.shared.clone(),
        }
    }
}

pub(crate) struct Loaded<P: Platform> {
    pub engine: Engine<P>,
    pub pre: InstancePre<State<Task<P>>>,
    pub entry: ComponentExportIndex,
    pub inspection: Inspection,
}

impl<P: Platform + Send + Sync> Program<P>
where
    Task<P>: Send,
{
    /// Compiles a program, or takes its code from the cache.
    ///
    /// # Errors
    /// Everything that keeps it from running, except for grants and limits.
    pub fn load(engine: &Engine<P>, file: &[u8]) -> Result<Self, LoadError> {
        let source = load::read(file)?;
        let invalid = |error: wasmtime::Error| LoadError::Invalid(format!("{error:#}"));
        let tasks = &engine.shared.tasks;
        let mut component = Component::new(&tasks.engine, &source.component).map_err(invalid)?;
        let imports = imports(tasks, &component);
        let kind = kind(tasks, &component)?;
        let half = match kind {
            Kind::Task => tasks,
            Kind::Command => {
                let commands = engine.commands().map_err(invalid)?;
                if !wasmtime::Engine::same(&commands.engine, &tasks.engine) {
                    component =
                        Component::new(&commands.engine, &source.component).map_err(invalid)?;
                }
                commands
            }
        };
        let unknown = unknown(&imports, kind);
        if !unknown.is_empty() {
            return Err(LoadError::UnknownImports(unknown));
        }
        let pre = half
            .linker
            .instantiate_pre(&component)
            .map_err(|error| LoadError::WrongType(format!("{error:#}")))?;
        let entry = entry(&component, kind).ok_or(LoadError::NoEntry)?;
        let memories = load::memories(&source.component);
        let core_module = source.form == Form::CoreModule;
        let inspection = Inspection {
            kind,
            core_module,
            imports,
            memories,
        };
        let loaded = Loaded {
            engine: engine.clone(),
            pre,
            entry,
            inspection,
        };
        Ok(Self {
            shared: Arc::new(loaded),
        })
    }

    /// What the program is.
    pub fn inspect(&self) -> &Inspection {
        &self.shared.inspection
    }
}

const TASK_ENTRY: &str = "smallos:task/run@0.1.0";
const COMMAND_ENTRY: &str = "wasi:cli/run@0.2.";

fn imports<P: Platform>(half: &Half<P>, component: &Component) -> Vec<Import> {
    let ty = component.component_type();
    let mut imports = Vec::new();
    for (interface, item) in ty.imports(&half.engine) {
        let ComponentItem::ComponentInstance(instance) = item.ty else {
            // A bare function or type: it belongs to no interface.
            imports.push(Import {
                interface: interface.into(),
                function: String::new(),
            });
            continue;
        };
        for (function, export) in instance.exports(&half.engine) {
            if matches!(export.ty, ComponentItem::ComponentFunc(_)) {
                let (interface, function) = (interface.into(), function.into());
                imports.push(Import {
                    interface,
                    function,
                });
            }
        }
    }
    imports
}

/// Interfaces that this host doesn't have. A wrong function of a known interface is found
/// when the program is linked.
fn unknown(imports: &[Import], kind: Kind) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for Import {
        interface,
        function,
    } in imports
    {
        let known = interface.starts_with("smallos:")
            || (kind == Kind::Command && interface.starts_with("wasi:"));
        let name = match function.as_str() {
            "" => interface.clone(),
            function => format!("{interface}#{function}"),
        };
        if (!known || function.is_empty()) && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn kind<P: Platform>(half: &Half<P>, component: &Component) -> Result<Kind, LoadError> {
    let ty = component.component_type();
    for (name, item) in ty.exports(&half.engine) {
        let ComponentItem::ComponentInstance(instance) = item.ty else {
            continue;
        };
        let kind = match name {
            TASK_ENTRY => Kind::Task,
            _ if name.starts_with(COMMAND_ENTRY) => Kind::Command,
            _ => continue,
        };
        for (function, item) in instance.exports(&half.engine) {
            if let (ComponentItem::ComponentFunc(run), "run") = (item.ty, function) {
                let fits = match kind {
                    Kind::Task => run.params().len() == 0 && returns_bytes(run.results()),
                    Kind::Command => true,
                };
                return match fits {
                    true => Ok(kind),
                    false => Err(LoadError::WrongType(format!(
                        "{name}#run must be func() -> result<list<u8>, string>"
                    ))),
                };
            }
        }
    }
    Err(LoadError::NoEntry)
}

fn returns_bytes(mut results: impl ExactSizeIterator<Item = Type>) -> bool {
    let Some(Type::Result(result)) = results.next() else {
        return false;
    };
    let bytes = matches!(result.ok(), Some(Type::List(list)) if list.ty() == Type::U8);
    bytes && result.err() == Some(Type::String)
}

fn entry(component: &Component, kind: Kind) -> Option<ComponentExportIndex> {
    let name = match kind {
        Kind::Task => TASK_ENTRY.to_owned(),
        Kind::Command => {
            let ty = component.component_type();
            let mut exports = ty.exports(component.engine());
            exports
                .find(|(name, _)| name.starts_with(COMMAND_ENTRY))?
                .0
                .to_owned()
        }
    };
    let instance = component.get_export_index(None, &name)?;
    component.get_export_index(Some(&instance), "run")
}
