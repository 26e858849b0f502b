//! The programs on wasmtime, whose guests are futures.

use crate::modules::Modules;
use smallos_engine_wasmtime::{Engine, Import, MemoryLayout, Program, Settings};
use smallos_kernel::Outcome;
use smallos_solo::Solo;
use smallos_solo::simulation::{AnyProgram, Simulated};
use smallos_syscalls::{Run, Step, Task};
use std::cell::Cell;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

/// Guests that live at once, in all simulations of one process.
const TASKS_MAX: u32 = 2_000;

thread_local! {
    /// Whether guests of this thread are told to give way.
    static INTERRUPTS: Cell<bool> = const { Cell::new(false) };
    /// Whether the present guest was told so since it was resumed.
    static TOLD: Cell<bool> = const { Cell::new(false) };
}

/// What the engine asks in the middle of a guest.
fn should_yield() -> bool {
    let interrupts = INTERRUPTS.get();
    TOLD.set(interrupts);
    interrupts
}

/// All programs, never interrupted.
pub fn modules(engine: &Engine<Solo<Simulated>>) -> Modules {
    load(engine, false)
}

/// All programs, interrupted at every function and in every round of every loop.
pub fn interrupted(engine: &Engine<Solo<Simulated>>) -> Modules {
    load(engine, true)
}

/// An engine for all simulations of a process.
///
/// # Panics
/// If this machine can't have one.
pub fn engine() -> Engine<Solo<Simulated>> {
    let engine = Engine::new(Settings {
        tasks_max: TASKS_MAX,
        layout: MemoryLayout::Guarded,
        stack_bytes: 512 << 10,
        cache: None,
        should_yield,
    });
    engine.unwrap_or_else(|error| panic!("no engine: {error}"))
}

fn load(engine: &Engine<Solo<Simulated>>, interrupts: bool) -> Modules {
    Modules::load(|name, file| match Program::load(engine, file) {
        Ok(program) => AnyProgram::new(OnWasmtime {
            name,
            program,
            interrupts,
        }),
        Err(error) => panic!("{name} on wasmtime: {error}"),
    })
}

/// A program in the form that a host on one thread runs.
#[derive(Clone)]
struct OnWasmtime {
    name: &'static str,
    program: Program<Solo<Simulated>>,
    interrupts: bool,
}

impl smallos_syscalls::Program<Solo<Simulated>> for OnWasmtime {
    type Run = Started;

    fn name(&self) -> &str {
        self.name
    }

    fn needs(&self) -> impl Iterator<Item = (&str, &str)> {
        let imports = self.program.inspect().imports.iter();
        imports.map(
            |Import {
                 interface,
                 function,
             }| (&**interface, &**function),
        )
    }

    fn start(&self, task: Task<Solo<Simulated>>) -> Started {
        Started {
            future: Box::pin(self.program.start(task)),
            interrupts: self.interrupts,
        }
    }
}

/// An instance.
struct Started {
    future: Pin<Box<dyn Future<Output = Outcome> + Send>>,
    interrupts: bool,
}

impl Run for Started {
    /// Goes on at once when it was interrupted: the host's own wish to interrupt isn't asked
    /// for, as nothing in a simulation makes one while a guest runs unless it counts work.
    fn resume(&mut self, _: &mut dyn FnMut() -> bool) -> Step {
        INTERRUPTS.set(self.interrupts);
        loop {
            TOLD.set(false);
            // The kernel knows what the guest waits for; no waker is needed.
            match self
                .future
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop()))
            {
                Poll::Ready(outcome) => return Step::Ended(outcome),
                Poll::Pending if TOLD.get() => {}
                Poll::Pending => return Step::Waiting,
            }
        }
    }
}
