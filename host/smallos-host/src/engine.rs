//! The engines as the desktop platform sees them: programs whose instances are futures.

use smallos_desktop::{Desktop, Program, Run, should_yield};
use smallos_engine_wasmi as wasmi_engine;
use smallos_engine_wasmtime as wasmtime_engine;
use smallos_engine_wasmtime::{Import, Inspection, Kind, Memory};
use smallos_syscalls::{Program as _, Step, Task, needs};
use std::future::poll_fn;
use std::sync::Arc;
use std::task::Poll;

/// The engine of this host.
#[derive(Clone)]
pub enum Engine {
    /// Compiles to machine code.
    Wasmtime(wasmtime_engine::Engine<Desktop>),
    /// Interprets, as a board does.
    Wasmi(wasmi_engine::Settings),
}

impl Engine {
    /// Makes every running guest ask whether it must give way, soon. Async-signal-safe.
    pub fn interrupt(&self) {
        match self {
            Engine::Wasmtime(engine) => engine.interrupt(),
            // It asks after each slice of fuel anyway.
            Engine::Wasmi(_) => {}
        }
    }
}

/// A program of one of the engines, under the name that tasks spawn it by.
pub struct Loaded {
    name: String,
    code: Code,
    inspection: Arc<Inspection>,
    needs: Arc<[(String, String)]>,
}

#[derive(Clone)]
enum Code {
    Wasmtime(wasmtime_engine::Program<Desktop>),
    Wasmi(wasmi_engine::Program<Task<Desktop>>),
}

impl Loaded {
    /// Compiles a program.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn load(engine: &Engine, name: &str, file: &[u8]) -> Result<Arc<Self>, String> {
        let (code, inspection) = match engine {
            Engine::Wasmtime(engine) => {
                let program = wasmtime_engine::Program::load(engine, file);
                let program = program.map_err(|error| error.to_string())?;
                let inspection = program.inspect().clone();
                (Code::Wasmtime(program), inspection)
            }
            Engine::Wasmi(settings) => {
                let binary = wasmtime_engine::binary(file).map_err(|error| error.to_string())?;
                let program = wasmi_engine::Program::load(settings, name, &binary);
                let program = program.map_err(|error| refused(&error))?;
                let inspection = inspection(&program.inspect());
                (Code::Wasmi(program), inspection)
            }
        };
        let imports = inspection.imports.iter();
        let needs = imports
            .filter(|import| needs::grant_for(&import.interface, &import.function).is_some())
            .map(|import| (import.interface.clone(), import.function.clone()))
            .collect();
        Ok(Arc::new(Self {
            name: name.to_owned(),
            code,
            inspection: Arc::new(inspection),
            needs,
        }))
    }

    /// The same program under another name.
    pub fn named(&self, name: &str) -> Arc<Self> {
        Arc::new(Self {
            name: name.to_owned(),
            code: self.code.clone(),
            inspection: self.inspection.clone(),
            needs: self.needs.clone(),
        })
    }

    /// What it is.
    pub fn inspect(&self) -> &Inspection {
        &self.inspection
    }
}

/// Why wasmi doesn't run a file, and what to do.
fn refused(error: &wasmi_engine::LoadError) -> String {
    match error {
        wasmi_engine::LoadError::Component(_) => format!("{error} (try --engine wasmtime)"),
        wasmi_engine::LoadError::NoEntry => {
            format!("{error} (a WASI command runs with --engine wasmtime only)")
        }
        _ => error.to_string(),
    }
}

fn inspection(from: &wasmi_engine::Inspection) -> Inspection {
    let imports = from.imports.iter().map(|import| Import {
        interface: import.interface.into(),
        function: import.function.into(),
    });
    Inspection {
        kind: Kind::Task,
        core_module: !from.component,
        imports: imports.collect(),
        memories: vec![Memory {
            minimum_bytes: from.memory_bytes,
            maximum_bytes: from.memory_bytes_max,
        }],
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
        match &self.code {
            Code::Wasmtime(program) => Box::pin(program.start(task)),
            Code::Wasmi(program) => {
                let mut instance = program.start(task);
                Box::pin(poll_fn(move |_| {
                    match instance.resume(&mut should_yield) {
                        Step::Ended(outcome) => Poll::Ready(outcome),
                        // Which of the two it is the desktop knows from `should_yield`.
                        Step::Waiting | Step::GaveWay => Poll::Pending,
                    }
                }))
            }
        }
    }

    fn uses_waker(&self) -> bool {
        match &self.code {
            Code::Wasmtime(program) => program.uses_waker(),
            Code::Wasmi(_) => false,
        }
    }
}
