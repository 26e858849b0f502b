//! A component's own types: a component that lies about them, or has others, is refused.

use std::{fs, path::PathBuf};

use smallos_tests::{Engine::Wasmtime, Finished};

fn run(component: &str) -> Finished {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join("component.wat");
    fs::write(&file, component).unwrap();
    Wasmtime.host(["run"]).args([&file]).run()
}

#[test]
fn an_export_of_another_type_is_named() {
    let finished = run(r#"(component
        (core module $code
          (func (export "run") (result i32) (i32.const 0)))
        (core instance $main (instantiate $code))
        (func $run (result u32) (canon lift (core func $main "run")))
        (instance $entry (export "run" (func $run)))
        (export "smallos:task/run@0.1.0" (instance $entry)))"#);
    finished.code(65).says("smallos:task/run@0.1.0#run must be");
}

#[test]
fn an_import_of_another_type_is_named() {
    let finished = run(r#"(component
        (import "smallos:kernel/tasks@0.1.0" (instance $tasks
          (export "current" (func (result u64)))))
        (core func $current (canon lower (func $tasks "current")))
        (core module $code
          (import "host" "current" (func $current (result i64)))
          (memory (export "memory") 1)
          (func (export "run") (result i32)
            (drop (call $current))
            (i32.const 64)))
        (core instance $main (instantiate $code
          (with "host" (instance (export "current" (func $current))))))
        (alias core export $main "memory" (core memory $memory))
        (func $run (result (result (list u8) (error string)))
          (canon lift (core func $main "run") (memory $memory)))
        (instance $entry (export "run" (func $run)))
        (export "smallos:task/run@0.1.0" (instance $entry)))"#);
    finished
        .code(65)
        .says("smallos:kernel/tasks@0.1.0")
        .says("current");
}

#[test]
fn the_names_inside_of_a_component_are_its_own() {
    // The interpreter goes by the names that bindings generators give (`answer.wat`).
    let finished = run(r#"(component
        (core module $code
          (memory (export "m") 1)
          (func (export "main") (result i32) (i32.const 0)))
        (core instance $main (instantiate $code))
        (alias core export $main "m" (core memory $memory))
        (func $run (result (result (list u8) (error string)))
          (canon lift (core func $main "main") (memory $memory)))
        (instance $entry (export "run" (func $run)))
        (export "smallos:task/run@0.1.0" (instance $entry)))"#);
    finished.code(0).prints("").quietly();
}
