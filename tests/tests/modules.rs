//! Files that are no good module: each is refused with a reason, and nothing breaks.

use std::{
    fs::{self, File},
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use smallos_tests::{
    Engine, Finished, each_engine, guest, host,
    text::{MEMORY, task},
};
use wit_component::ComponentEncoder;

/// Runs a file with these contents.
fn run_bytes(engine: Engine, folder: &Path, name: &str, bytes: &[u8]) -> Finished {
    let file = folder.join(name);
    fs::write(&file, bytes).unwrap();
    run_file(engine, &file)
}

fn run_file(engine: Engine, file: &Path) -> Finished {
    // Whatever a flipped bit makes of a module, it ends.
    engine
        .host(["run", "--no-cache", "--timeout", "3s"])
        .args([file])
        .run()
}

/// Runs each of these variants of a module, on two threads.
fn run_all(engine: Engine, variants: &[Vec<u8>], check: impl Fn(usize, &Finished) + Sync) {
    let folder = tempfile::tempdir().unwrap();
    thread::scope(|scope| {
        for half in 0..2 {
            let (folder, check) = (folder.path(), &check);
            scope.spawn(move || {
                for (number, bytes) in variants.iter().enumerate().skip(half).step_by(2) {
                    check(
                        number,
                        &run_bytes(engine, folder, &format!("variant{number}.wasm"), bytes),
                    );
                }
            });
        }
    });
}

/// xorshift: the same bytes in each run.
fn random(seed: u64) -> impl FnMut() -> u64 {
    let mut state = seed;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    }
}

#[each_engine]
fn an_empty_file_is_refused(engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    let finished = run_bytes(engine, folder.path(), "empty.wasm", b"");
    finished
        .code(65)
        .prints("")
        .says("empty.wasm")
        .says("the file is empty");
}

#[each_engine]
fn random_bytes_are_refused(engine: Engine) {
    let mut next = random(7);
    let mut variants: Vec<Vec<u8>> = Vec::new();
    for length in 1..=12_u32 {
        let bytes: Vec<u8> = (0..1_usize << length).map(|_| next() as u8).collect();
        variants.push([b"\0asm\x01\0\0\0", &bytes[..]].concat());
        variants.push([b"\0asm\x0d\0\x01\0", &bytes[..]].concat());
        variants.push(bytes);
    }
    run_all(engine, &variants, |number, finished| {
        finished
            .code(65)
            .prints("")
            .says(&format!("variant{number}.wasm"));
    });
}

#[each_engine]
fn text_that_is_no_module_is_refused(engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    for (text, reason) in [
        ("#!/bin/sh\nexit 0\n", "not a WebAssembly module"),
        ("(component (export", "WebAssembly text with an error"),
        (
            "(module (func (unknown-word)))",
            "WebAssembly text with an error",
        ),
        ("\u{1b}[31mred", "not a WebAssembly module"),
    ] {
        let finished = run_bytes(engine, folder.path(), "text.wat", text.as_bytes());
        finished.code(65).prints("").says("text.wat").says(reason);
        assert!(
            !finished.stderr.contains('\u{1b}'),
            "a file must not colour a terminal"
        );
    }
}

#[each_engine]
fn deeply_nested_text_is_refused(engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    let text = "(module (func ".to_owned() + &"(block ".repeat(200_000);
    run_bytes(engine, folder.path(), "nested.wat", text.as_bytes())
        .code(65)
        .says("nested.wat");
}

#[each_engine]
fn a_truncated_module_is_refused_wherever_it_ends(engine: Engine) {
    let whole = fs::read(guest("hello")).unwrap();
    let variants: Vec<_> = (0..64)
        .map(|n| whole[..whole.len() * n / 64].to_vec())
        .collect();
    run_all(engine, &variants, |number, finished| match finished.code {
        // What is cut off may be nothing but names.
        Some(0) => drop(finished.prints("hello, world\n")),
        _ => drop(
            finished
                .code(65)
                .prints("")
                .says(&format!("variant{number}.wasm")),
        ),
    });
}

#[each_engine]
fn a_truncated_component_is_refused_wherever_it_ends(engine: Engine) {
    let module = fs::read(guest("hello")).unwrap();
    let mut encoder = ComponentEncoder::default().module(&module).unwrap();
    let whole = encoder.encode().unwrap();
    let variants: Vec<_> = (0..64)
        .map(|n| whole[..whole.len() * n / 64].to_vec())
        .collect();
    run_all(engine, &variants, |number, finished| {
        finished
            .code(65)
            .prints("")
            .says(&format!("variant{number}.wasm"));
    });
}

#[each_engine]
fn a_small_file_is_refused_at_whatever_byte_it_ends(engine: Engine) {
    // A component, and a module.
    for (name, code) in [("answer", 0), ("bad-handle", 134)] {
        let whole = fs::read(guest(name)).unwrap();
        let variants: Vec<_> = (0..whole.len()).map(|n| whole[..n].to_vec()).collect();
        let complete = AtomicUsize::new(0);
        run_all(engine, &variants, |number, finished| {
            finished.prints("");
            if finished.code == Some(code) {
                complete.fetch_add(1, Ordering::Relaxed);
                return;
            }
            let file = format!("variant{number}.wasm");
            finished.code(65).says(&file);
        });
        // The end of a file is a section of names, and that may be left out.
        let complete = complete.into_inner();
        assert!(complete <= 2, "{name}: {complete} truncated files are run");
    }
}

#[each_engine]
fn flipped_bits_harm_the_task_at_most(engine: Engine) {
    let whole = fs::read(guest("hello")).unwrap();
    let mut next = random(11);
    let variants: Vec<_> = (0..96)
        .map(|_| {
            let mut bytes = whole.clone();
            let at = next() as usize % bytes.len();
            bytes[at] ^= 1 << (next() % 8);
            bytes
        })
        .collect();
    run_all(engine, &variants, |number, finished| {
        // Well, an error, a bad module, a missing grant, a panic, a timeout, a trap, a limit.
        let known = [0, 1, 65, 77, 101, 124, 134, 135];
        let is_known = finished.code.is_some_and(|code| known.contains(&code));
        assert!(is_known, "variant {number} of seed 11: {finished}");
    });
}

/// Found by a flipped bit: the sections of a core module name versions of packages, and one
/// that doesn't agree with the rest made packages depend on each other in a circle.
#[each_engine]
fn versions_that_do_not_agree_are_refused(engine: Engine) {
    let whole = fs::read(guest("hello")).unwrap();
    let version = b"@0.1.0";
    let variants: Vec<_> = (0..whole.len() - version.len())
        .filter(|at| whole[*at..].starts_with(version))
        .map(|at| {
            let mut bytes = whole.clone();
            bytes[at + version.len() - 1] = b'8';
            bytes
        })
        .collect();
    assert!(variants.len() > 10, "the module names its packages");
    run_all(engine, &variants, |number, finished| {
        let known = finished.code.is_some_and(|code| [0, 65].contains(&code));
        assert!(known, "variant {number}: {finished}");
    });
}

#[each_engine]
fn an_oversized_file_is_refused_without_reading_it_all(engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.wasm");
    // Sparse: it takes no space.
    File::create(&path).unwrap().set_len(1 << 40).unwrap();
    run_file(engine, &path)
        .code(65)
        .says("huge.wasm")
        .says("67108864");
}

#[each_engine]
fn a_device_without_an_end_is_not_read_for_ever(engine: Engine) {
    let finished = run_file(engine, Path::new("/dev/zero"));
    assert!(matches!(finished.code, Some(65 | 66)), "{finished}");
    finished.says("/dev/zero");
}

#[each_engine]
fn a_file_that_is_not_there_is_named(engine: Engine) {
    engine
        .host(["run", "no-such-file.wasm"])
        .run()
        .code(66)
        .prints("")
        .says("no-such-file.wasm");
    host(["--engine", engine.name(), "no-such-file.wasm"])
        .run()
        .code(66)
        .prints("")
        .says("no-such-file.wasm");
}

#[each_engine]
fn a_folder_is_no_module(engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    run_file(engine, folder.path())
        .code(66)
        .says(&folder.path().display().to_string());
}

#[each_engine]
fn unknown_imports_are_named(engine: Engine) {
    let finished = engine.guest("", "unknown-import.wat", "").run();
    finished
        .code(65)
        .prints("")
        .says("unknown-import")
        .says("example:unknown/thing@1.0.0#go");
}

#[each_engine]
fn an_import_of_another_type_is_named(engine: Engine) {
    let finished = engine.guest("", "wrong-import.wat", "").run();
    finished
        .code(65)
        .says("wrong-import")
        .says("smallos:kernel/tasks@0.1.0")
        .says("current");
}

#[each_engine]
fn an_export_of_another_type_is_named(engine: Engine) {
    let finished = engine.guest("", "wrong-export.wat", "").run();
    finished
        .code(65)
        .says("wrong-export")
        .says("smallos:task/run@0.1.0");
}

#[each_engine]
fn a_component_without_an_entry_is_refused(engine: Engine) {
    let finished = engine.guest("", "no-export.wat", "").run();
    finished.code(65).says("no-export").says("nothing to start");
}

#[each_engine]
fn a_module_for_wasi_preview_1_is_told_what_to_do(engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    let text = r#"(module
        (import "wasi_snapshot_preview1" "proc_exit" (func (param i32)))
        (memory (export "memory") 1)
        (func (export "_start")))"#;
    let finished = run_bytes(engine, folder.path(), "old.wat", text.as_bytes());
    finished.code(65).says("preview 1").says("SDK");
}

#[each_engine]
fn a_core_module_without_a_component_type_is_told_what_to_do(engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    let text = "(module (memory (export \"memory\") 1) (func (export \"run\")))";
    let finished = run_bytes(engine, folder.path(), "bare.wat", text.as_bytes());
    finished.code(65).says("component-type").says("SDK");
}

/// What a module for tasks lacks, or has of another type, is named.
#[each_engine]
fn what_does_not_fit_the_contract_is_named(engine: Engine) {
    let name = r#"(import "smallos:system/environment@0.1.0" "name" (func $name (param i32)))"#;
    let call = "(call $name (i32.const 0))";
    let realloc = r#"(func (export "cabi_realloc") (param i32) (result i32) unreachable)"#;
    let post = r#"(func (export "cabi_post_smallos:task/run@0.1.0#run"))"#;
    let number = r#"(import "smallos:kernel/tasks@0.1.0" "current" (global i32))"#;
    let method = r#"(import "smallos:kernel/poll@0.1.0" "[method]pollable.nothing" (func))"#;
    let memory = r#"(import "env" "memory" (memory 1))"#;
    let bare = format!(r#"(module (@custom "component-type" "") {MEMORY})"#);
    for (text, reason) in [
        (task("", ""), "memory"),
        (task("(memory 1)", ""), "memory"),
        (task(memory, ""), "env#memory"),
        (task(&format!("{name} {MEMORY}"), call), "cabi_realloc"),
        (task(&format!("{realloc} {MEMORY}"), ""), "cabi_realloc"),
        (
            task(&format!("{post} {MEMORY}"), ""),
            "cabi_post_smallos:task/run@0.1.0#run",
        ),
        (task(&format!("{number} {MEMORY}"), ""), "current"),
        (task(&format!("{method} {MEMORY}"), ""), "pollable.nothing"),
        (bare, "smallos:task/run@0.1.0"),
    ] {
        let finished = engine.text("", &text);
        finished.code(65).prints("").says("task.wat: ").says(reason);
    }
}
