//! Runs a program on the real syscall layer, in virtual time, and checks how it ends.

use crate::script::World;
use smallos_engine_wasmi::Program;
use smallos_engine_wasmi::canon::Budget;
use smallos_kernel::{Config, Instant, LimitKind, Outcome, Restart};
use smallos_solo::simulation::{AnyProgram, Halt, Settings, Simulated, Simulation, What, task};
use smallos_solo::{Slice, Solo};
use smallos_syscalls::{Limits, Task};

/// What a guest of the simulation runs on.
pub type Machine = Solo<Simulated>;

/// The bounds of each guest.
const LIMITS: Limits = Limits {
    memory_bytes: 256 << 10,
    timeout_ns: None,
    handles: 12,
    tasks: 3,
    stack_bytes: 16 << 10,
    table_elements: 1000,
    instances: 4,
};
/// Tasks at a time.
const TASKS: usize = 4;
/// Bytes of a trace.
const TRACE_BYTES: usize = 128 << 10;
/// All that a run may need: each task with its memory, its stack and what its calls take, the
/// trace, and what is on its way through the network.
pub const RUN_BYTES_MAX: usize = TASKS * (2 * LIMITS.memory_bytes as usize + (1 << 20)) + (4 << 20);

/// How the engine is set up.
pub const ENGINE: smallos_engine_wasmi::Settings = smallos_engine_wasmi::Settings {
    fuel_slice: FUEL_SLICE,
    stack_bytes: LIMITS.stack_bytes as usize,
    budget: Budget::new(80 << 10, 80 << 10),
    module_bytes_max: 64 << 10,
};
const FUEL_SLICE: u64 = 2000;
/// Turns and looks of a run with whole slices.
const WORK: u64 = 80;

/// What came of a run.
#[derive(Debug, PartialEq, Eq)]
pub struct Ran {
    /// What the tasks did, in order.
    pub trace: String,
    /// It came to an end by itself, or all tasks wait for what can't happen.
    pub ended: bool,
}

/// Runs a program as the only task, which may start others.
///
/// `parts` says into how many smaller ones the engine's slices of fuel were cut.
pub fn run(program: &Program<Task<Machine>>, world: &World, parts: u64) -> Ran {
    // One task alone gives way each time, to be resumed at once; several would take turns at
    // other moments where they are interrupted more often.
    let imports = program.inspect().imports;
    let spawns = imports.iter().any(|import| import.function == "spawn");
    let slice = match spawns {
        true => Slice::UntilItWaits,
        false => Slice::Looks(1),
    };
    let mut simulation = Simulation::new(Settings {
        seed: world.seed,
        wall_seconds: world.clock.then_some(1_700_000_000),
        kernel: Config {
            capacity: TASKS as u32,
            finished_max: 4,
            ..Config::default()
        },
        slice,
        // A small slice is not used up: the next block of code doesn't fit in any more.
        work_max: if parts == 1 { WORK } else { WORK * parts * 4 },
        trace_bytes_max: TRACE_BYTES,
        stream_bytes_max: 64,
        datagrams_max: 2,
        sockets_max: 16,
        hosts: vec![("a".into(), vec![[127, 0, 0, 1].into()])],
        ..Settings::default()
    })
    .expect("these settings are in range");
    let (now, later) = world.input.split_at(world.input.len() / 2);
    simulation.input_at(Instant(0), now);
    simulation.input_at(Instant(1_000_000_000), later);
    let program = AnyProgram::new(program.clone());
    simulation.add_module("a", program.clone());
    let mut spec = task(program);
    spec.arguments = vec!["b".into(), String::new()];
    spec.limits = LIMITS;
    spec.limits.timeout_ns = world.timeout_ms.map(|ms| u64::from(ms) * 1_000_000);
    simulation
        .spawn(spec, Restart::NEVER)
        .expect("the table is empty");
    let halt = simulation.run().halt;
    // Those that wait for ever are killed, which has to free what they hold.
    simulation.stop();
    assert_eq!(simulation.run().living, 0, "killed tasks are still alive");
    let ended = halt != Halt::WorkIsUp;
    simulation.trace(|trace| {
        for entry in trace.entries() {
            if let What::Ended { outcome, .. } = &entry.what {
                judge(outcome);
            }
        }
        Ran {
            trace: trace.to_string(),
            ended,
        }
    })
}

/// A program that was loaded starts, and what ends it then is its own doing.
fn judge(outcome: &Outcome) {
    match outcome {
        Outcome::Finished(_)
        | Outcome::Error(_)
        | Outcome::Panicked(_)
        | Outcome::TimedOut
        | Outcome::Cancelled => {}
        Outcome::Limit(LimitKind::Instances) => panic!("one module needs one instance"),
        Outcome::Limit(_) => {}
        Outcome::Trapped(text) => assert!(
            !text.is_empty() && !text.contains("left the interpreter"),
            "a trap without a reason: {text:?}"
        ),
        Outcome::NotStarted(text) => panic!("it was loaded and doesn't start: {text}"),
    }
}
