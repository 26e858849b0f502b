//! Hostile guests at the boundary: whatever they call with whatever values, the host stands.

use crate::counted::all_freed;
use crate::module::module;
use crate::script::{Script, World};
use crate::simulate::{ENGINE, Machine, RUN_BYTES_MAX, Ran, run};
use smallos_engine_wasmi::{Program, Settings};
use smallos_syscalls::Task;
use std::sync::Once;

/// Runs the guest that an input means, twice.
///
/// # Panics
/// If the host does something that it shouldn't.
pub fn check(input: &[u8]) {
    // What the first run of a process allocates for good is not a guest's.
    static WARM: Once = Once::new();
    WARM.call_once(|| twice(&[]));
    all_freed(RUN_BYTES_MAX, || twice(input));
}

fn twice(input: &[u8]) {
    let Ok(script) = Script::new(input) else {
        return;
    };
    let made = module(&script, Program::<Task<Machine>>::contract());
    let first = once(&made, &script.world, 1);
    // A guest must not notice how often it is interrupted. One that was stopped for working
    // too long is stopped elsewhere then.
    let parts = if first.ended { script.world.parts } else { 1 };
    let second = once(&made, &script.world, parts);
    assert_eq!(
        first, second,
        "the same input, another trace (interrupted {parts} times as often)"
    );
}

fn once(module: &[u8], world: &World, parts: u64) -> Ran {
    let settings = Settings {
        fuel_slice: ENGINE.fuel_slice / parts,
        ..ENGINE
    };
    match Program::load(&settings, "a", module) {
        Ok(program) => run(&program, world, parts),
        Err(error) => panic!("a module that is made to be right is refused: {error}"),
    }
}

/// What an input means, for people.
pub fn show(input: &[u8]) -> String {
    let Ok(script) = Script::new(input) else {
        return "no script".into();
    };
    let made = module(&script, Program::<Task<Machine>>::contract());
    let ran = once(&made, &script.world, 1);
    format!("{script:#?}\n{}", ran.trace)
}
