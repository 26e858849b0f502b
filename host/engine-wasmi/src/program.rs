//! A loaded program and its instances, for the syscall layer of smallOS.

use crate::generated;
use crate::glue::Glue;
use crate::guest::Guest;
use crate::load::{self, Compile, LoadError, Loaded};
use crate::settings::Settings;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use smallos_contract::Syscalls;
use smallos_syscalls::{Limits, Platform, Shared, Step, Task};
use wasmi::Module;

/// One imported function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Import {
    /// For instance `smallos:net/tcp@0.1.0`.
    pub interface: &'static str,
    /// For instance `listen`.
    pub function: &'static str,
}

/// What a program is.
#[derive(Debug, Clone)]
pub struct Inspection {
    /// It came as a component, of which this engine runs the main core module.
    pub component: bool,
    /// What it imports, the destructors of resources left out.
    pub imports: Vec<Import>,
    /// Bytes of linear memory at start.
    pub memory_bytes: u64,
    /// The most that its memory may grow to, where the program says so.
    pub memory_bytes_max: Option<u64>,
}

/// A program that tasks can be made from. Cloning gives another reference to the same one.
pub struct Program<S: 'static> {
    shared: Shared<Kept<S>>,
}

struct Kept<S: 'static> {
    name: String,
    settings: Settings,
    glue: Glue<S>,
    loaded: Loaded<S>,
}

impl<S> Clone for Program<S> {
    fn clone(&self) -> Self {
        Self {
            shared: self.shared.clone(),
        }
    }
}

impl<S: Syscalls> Program<S> {
    /// What guests may import and what they export: for tools that make guests.
    pub const fn contract() -> Glue<S> {
        generated::glue()
    }

    /// Checks and translates a program of smallOS's contract. `file` is a core module with a
    /// component-type section, or a component.
    ///
    /// # Errors
    /// Everything that keeps it from running, except for grants and limits.
    #[cfg(feature = "validate")]
    pub fn load(settings: &Settings, name: &str, file: &[u8]) -> Result<Self, LoadError> {
        Self::load_for(settings, generated::glue(), name, file)
    }

    /// Translates a program without checking that its code keeps the rules of WebAssembly.
    ///
    /// # Safety
    /// The program must be valid WebAssembly: somebody has validated it, and nobody has changed
    /// it since. Code that isn't valid can do anything to the host.
    ///
    /// # Errors
    /// What keeps it from running, as far as it is seen.
    pub unsafe fn load_unchecked(
        settings: &Settings,
        name: &str,
        file: &[u8],
    ) -> Result<Self, LoadError> {
        Self::load_by(settings, generated::glue(), name, file, |engine, bytes| {
            // SAFETY: the caller promises that the program is valid. The one other module that
            // loading passes here (`spare`) has no code that could be taken for valid.
            unsafe { Module::new_unchecked(engine, bytes) }
        })
    }
}

impl<S> Program<S> {
    /// Checks and translates a program of another contract, whose glue `smallos-witgen` printed.
    ///
    /// # Errors
    /// Everything that keeps it from running, except for limits.
    #[cfg(feature = "validate")]
    pub fn load_for(
        settings: &Settings,
        glue: Glue<S>,
        name: &str,
        file: &[u8],
    ) -> Result<Self, LoadError> {
        Self::load_by(settings, glue, name, file, |engine, bytes| {
            Module::new(engine, bytes)
        })
    }

    fn load_by(
        settings: &Settings,
        glue: Glue<S>,
        name: &str,
        file: &[u8],
        compile: Compile,
    ) -> Result<Self, LoadError> {
        let loaded = load::load(settings, glue, file, compile)?;
        Ok(Self {
            shared: Shared::new(Kept {
                name: name.into(),
                settings: *settings,
                glue,
                loaded,
            }),
        })
    }

    /// What the program is.
    pub fn inspect(&self) -> Inspection {
        let loaded = &self.shared.loaded;
        Inspection {
            component: loaded.component,
            imports: imports(loaded).collect(),
            memory_bytes: loaded.memory.minimum_bytes,
            memory_bytes_max: loaded.memory.maximum_bytes,
        }
    }

    /// Makes an instance for any syscalls.
    pub fn instantiate(&self, limits: &Limits, syscalls: S) -> Instance<S> {
        let Kept {
            settings,
            glue,
            loaded,
            ..
        } = &*self.shared;
        Instance {
            guest: Box::new(Guest::new(
                &loaded.module,
                *glue,
                settings,
                limits,
                syscalls,
            )),
            program: self.clone(),
        }
    }
}

fn imports<S>(loaded: &Loaded<S>) -> impl Iterator<Item = Import> {
    let places = loaded.imports.iter();
    let functions = places.filter(|place| !place.import.name.starts_with("[resource-drop]"));
    functions.map(|place| Import {
        interface: place.interface.id,
        function: place.import.name,
    })
}

impl<P: Platform> smallos_syscalls::Program<P> for Program<Task<P>>
where
    Task<P>: Syscalls,
{
    type Run = Instance<Task<P>>;

    fn name(&self) -> &str {
        &self.shared.name
    }

    fn needs(&self) -> impl Iterator<Item = (&str, &str)> {
        imports(&self.shared.loaded).map(|import| (import.interface, import.function))
    }

    fn start(&self, task: Task<P>) -> Instance<Task<P>> {
        let limits = task.spec().limits;
        self.instantiate(&limits, task)
    }
}

/// One instance. Dropping it ends the guest and drops all that it held.
pub struct Instance<S: 'static> {
    guest: Box<Guest<S>>,
    program: Program<S>,
}

impl<S> Instance<S> {
    /// Runs the guest on, from its start or from where it stopped. Asks `should_yield` after
    /// each slice of fuel, and gives way once the answer is true.
    pub fn resume(&mut self, should_yield: &mut dyn FnMut() -> bool) -> Step {
        self.guest.resume(&self.program.shared.loaded, should_yield)
    }
}

impl<S> smallos_syscalls::Run for Instance<S> {
    fn resume(&mut self, should_yield: &mut dyn FnMut() -> bool) -> Step {
        Instance::resume(self, should_yield)
    }
}
