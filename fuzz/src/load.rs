//! Hostile files: whatever is loaded, there is a program or a reason.

use crate::counted::{all_freed, at_most};
use crate::edits;
use crate::script::World;
use crate::simulate::{ENGINE, Machine, RUN_BYTES_MAX, run};
use smallos_engine_wasmi::{LoadError, Program};
use smallos_syscalls::Task;
use std::sync::Once;
use wasmparser::{Validator, WasmFeatures};

/// What loading may take for each byte of a file, and beside that.
const LOAD_BYTES_PER_BYTE: usize = 64;
const LOAD_BYTES: usize = 64 << 10;

/// What each program that was loaded finds.
const WORLD: World = World {
    seed: 0,
    input: Vec::new(),
    clock: false,
    timeout_ms: None,
    parts: 1,
};

/// Loads the file that an input means, and runs what was loaded.
///
/// # Panics
/// If the host does something that it shouldn't.
pub fn check(input: &[u8]) {
    static WARM: Once = Once::new();
    WARM.call_once(|| loaded(&edits::good(0)));
    let file = edits::file(input);
    all_freed(usize::MAX, || loaded(&file));
}

fn loaded(file: &[u8]) {
    let bytes_max = LOAD_BYTES + file.len() * LOAD_BYTES_PER_BYTE;
    let load = || Program::<Task<Machine>>::load(&ENGINE, "a", file);
    match at_most(bytes_max, load) {
        Ok(program) => {
            if !program.inspect().component {
                valid(file);
            }
            at_most(RUN_BYTES_MAX, || run(&program, &WORLD, 1));
        }
        Err(error) => explained(&error),
    }
}

/// The engine must not take what isn't WebAssembly at all.
fn valid(file: &[u8]) {
    let checked = Validator::new_with_features(WasmFeatures::all()).validate_all(file);
    if let Err(error) = checked {
        panic!("a module was loaded that isn't valid: {error}");
    }
}

fn explained(error: &LoadError) {
    let text = error.to_string();
    assert!(
        !text.is_empty() && text.len() < 8 << 10,
        "a reason of {} bytes",
        text.len()
    );
}
