//! The programs on wasmi.

use crate::modules::Modules;
use crate::unbroken::Unbroken;
use smallos_engine_wasmi::{Program, Settings};
use smallos_solo::Solo;
use smallos_solo::simulation::{AnyProgram, Simulated};
use smallos_syscalls::Task;

/// All programs, never interrupted.
pub fn modules() -> Modules {
    load(u64::MAX / 4, AnyProgram::new)
}

/// All programs, which give way to more urgent ones after so much fuel.
pub fn preempted(fuel_slice: u64) -> Modules {
    load(fuel_slice, AnyProgram::new)
}

/// All programs, interrupted each time that so much fuel is burnt.
pub fn interrupted(fuel_slice: u64) -> Modules {
    load(fuel_slice, |program| AnyProgram::new(Unbroken(program)))
}

type Loaded = Program<Task<Solo<Simulated>>>;

fn load(fuel_slice: u64, hide: impl Fn(Loaded) -> AnyProgram) -> Modules {
    let settings = Settings {
        fuel_slice,
        ..Settings::DESKTOP
    };
    Modules::load(|name, file| match Program::load(&settings, name, file) {
        Ok(program) => hide(program),
        Err(error) => panic!("{name} on wasmi: {error}"),
    })
}
