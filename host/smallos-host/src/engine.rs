//! The engine as the desktop platform sees it: programs whose instances are futures.

use smallos_desktop::{Desktop, Program, Run};
use smallos_engine_wasmtime as wasmtime_engine;
use smallos_syscalls::{Task, needs};
use std::sync::Arc;

/// The engine of this host.
pub type Engine = wasmtime_engine::Engine<Desktop>;

/// A program of that engine, under the name that tasks spawn it by.
pub struct Loaded {
    name: String,
    program: wasmtime_engine::Program<Desktop>,
    needs: Arc<[(String, String)]>,
}

impl Loaded {
    /// Compiles a program.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn load(
        engine: &Engine,
        name: &str,
        file: &[u8],
    ) -> Result<Arc<Self>, wasmtime_engine::LoadError> {
        let program = wasmtime_engine::Program::load(engine, file)?;
        let imports = program.inspect().imports.iter();
        let needs = imports
            .filter(|import| needs::grant_for(&import.interface, &import.function).is_some())
            .map(|import| (import.interface.clone(), import.function.clone()))
            .collect();
        Ok(Arc::new(Self {
            name: name.to_owned(),
            program,
            needs,
        }))
    }

    /// The same program under another name.
    pub fn named(&self, name: &str) -> Arc<Self> {
        Arc::new(Self {
            name: name.to_owned(),
            program: self.program.clone(),
            needs: self.needs.clone(),
        })
    }

    /// What it is.
    pub fn inspect(&self) -> &wasmtime_engine::Inspection {
        self.program.inspect()
    }
}

impl Program for Loaded {
    fn name(&self) -> &str {
        &self.name
    }

    fn needs(&self) -> &[(String, String)] {
        &self.needs
    }

    fn start(&self, task: Task<Desktop>) -> Run {
        Box::pin(self.program.start(task))
    }

    fn uses_waker(&self) -> bool {
        self.program.uses_waker()
    }
}
