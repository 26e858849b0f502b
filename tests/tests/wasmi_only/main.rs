//! What the interpreter alone refuses: what a board has no room for. It does so when it loads
//! a file, and names the reason; the compiling engine runs most of it, or refuses it in other
//! words. Everything else that is refused is refused by both (`modules.rs`). And the one thing
//! that the interpreter alone allows.

use smallos_tests::{
    Engine::Wasmi,
    text::{MEMORY, task},
};

#[track_caller]
fn refused(text: &str, reason: &str) {
    Wasmi
        .text("", text)
        .code(65)
        .prints("")
        .says("task.wat: ")
        .says(reason);
}

#[test]
fn what_is_refused_here_runs_without_its_one_fault() {
    for text in [task(MEMORY, ""), component("", "")] {
        Wasmi.text("", &text).code(0).prints("").quietly();
    }
}

#[test]
fn simd_is_refused() {
    let entry = "(drop (i32x4.extract_lane 0 (v128.const i32x4 1 2 3 4)))";
    refused(&task(MEMORY, entry), "SIMD");
}

#[test]
fn a_memory_of_64_bits_is_refused() {
    let memory = r#"(memory (export "memory") i64 1)"#;
    refused(&task(memory, ""), "memory64");
}

#[test]
fn a_second_memory_is_refused() {
    let memory = format!("{MEMORY} (memory 1)");
    refused(&task(&memory, ""), "multiple memories");
}

#[test]
fn threads_are_refused() {
    let shared = r#"(memory (export "memory") 1 1 shared)"#;
    refused(&task(shared, ""), "threads");
    let entry = "(drop (i32.atomic.load (i32.const 0)))";
    refused(&task(MEMORY, entry), "threads");
}

#[test]
fn exceptions_are_refused() {
    refused(&task(&format!("{MEMORY} (tag)"), ""), "exceptions");
}

#[test]
fn garbage_collected_types_are_refused() {
    let types = format!("{MEMORY} (type $point (struct (field i32)))");
    refused(&task(&types, ""), "garbage collection");
}

#[test]
fn a_wasi_component_is_told_which_engine_runs_it() {
    let finished = Wasmi.guest("", "wasi-hello", "").run();
    finished
        .code(65)
        .prints("")
        .says("wasi-hello.wasm: ")
        .says("a WASI command runs with --engine wasmtime only");
}

/// A component around a module, whose function is lifted with these options, with further
/// definitions.
fn component(options: &str, definitions: &str) -> String {
    format!(
        r#"(component
             (core module $code
               (memory (export "memory") 1)
               (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) unreachable)
               (func (export "smallos:task/run@0.1.0#run") (result i32) (i32.const 64)))
             (core instance $main (instantiate $code))
             (alias core export $main "memory" (core memory $memory))
             {definitions}
             (func $run (result (result (list u8) (error string)))
               (canon lift (core func $main "smallos:task/run@0.1.0#run")
                 (memory $memory) {options}))
             (instance $entry (export "run" (func $run)))
             (export "smallos:task/run@0.1.0" (instance $entry)))"#
    )
}

#[test]
fn a_component_with_other_strings_than_utf_8_is_refused() {
    for encoding in ["utf16", "latin1+utf16"] {
        refused(
            &component(&format!("string-encoding={encoding}"), ""),
            "UTF-8",
        );
    }
}

#[test]
fn a_component_with_asynchronous_functions_is_refused() {
    let stream = "(type $bytes (stream u8)) (core func (canon stream.new $bytes))";
    refused(&component("", stream), "async");
    let wait = "(core func (canon waitable-set.new))";
    refused(&component("", wait), "async");
    let returns = "(core func (canon task.return (result u32)))";
    refused(&component("", returns), "async");
}

#[test]
fn a_component_whose_module_has_names_of_its_own_is_told_why() {
    let named = component("", "").replace("smallos:task/run@0.1.0#run", "main");
    refused(&named, "under the name that bindings generators give it");
}

#[test]
fn a_component_with_two_entry_points_is_refused() {
    let second = r#"(core module (func (export "smallos:task/run@0.1.0#run")))"#;
    refused(&component("", second), "two of its core modules");
}

/// Here the interpreter does more than the compiler: there, a component is made of the module,
/// and its functions that need memory are there only once the module has started.
#[test]
fn a_start_function_may_wait() {
    let sleep = r#"(import "smallos:kernel/time@0.1.0" "sleep" (func $sleep (param i64 i32)))"#;
    let start = "(func $start (call $sleep (i64.const 1000000) (i32.const 0))) (start $start)";
    let text = task(&format!("{sleep} {MEMORY} {start}"), "");
    Wasmi.text("", &text).code(0).prints("").quietly();
}
