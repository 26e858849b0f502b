//! Files that are no good module: each is refused with a reason, and nothing breaks.

use std::{
    fs::{self, File},
    path::Path,
    thread,
};

use smallos_tests::{Finished, HostCommand, guest, host};

/// Runs a file with these contents.
fn run_bytes(folder: &Path, name: &str, bytes: &[u8]) -> Finished {
    let file = folder.join(name);
    fs::write(&file, bytes).unwrap();
    run_file(&file)
}

fn run_file(file: &Path) -> Finished {
    // Whatever a flipped bit makes of a module, it ends.
    host(["run", "--no-cache", "--timeout", "3s"])
        .args([file])
        .run()
}

/// Runs each of these variants of a module, on two threads.
fn run_all(variants: &[Vec<u8>], check: impl Fn(usize, &Finished) + Sync) {
    let folder = tempfile::tempdir().unwrap();
    thread::scope(|scope| {
        for half in 0..2 {
            let (folder, check) = (folder.path(), &check);
            scope.spawn(move || {
                for (number, bytes) in variants.iter().enumerate().skip(half).step_by(2) {
                    check(
                        number,
                        &run_bytes(folder, &format!("variant{number}.wasm"), bytes),
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

#[test]
fn an_empty_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let finished = run_bytes(folder.path(), "empty.wasm", b"");
    finished
        .code(65)
        .prints("")
        .says("empty.wasm")
        .says("the file is empty");
}

#[test]
fn random_bytes_are_refused() {
    let mut next = random(7);
    let mut variants: Vec<Vec<u8>> = Vec::new();
    for length in 1..=12_u32 {
        let bytes: Vec<u8> = (0..1_usize << length).map(|_| next() as u8).collect();
        variants.push([b"\0asm\x01\0\0\0", &bytes[..]].concat());
        variants.push([b"\0asm\x0d\0\x01\0", &bytes[..]].concat());
        variants.push(bytes);
    }
    run_all(&variants, |number, finished| {
        finished
            .code(65)
            .prints("")
            .says(&format!("variant{number}.wasm"));
    });
}

#[test]
fn text_that_is_no_module_is_refused() {
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
        let finished = run_bytes(folder.path(), "text.wat", text.as_bytes());
        finished.code(65).prints("").says("text.wat").says(reason);
        assert!(
            !finished.stderr.contains('\u{1b}'),
            "a file must not colour a terminal"
        );
    }
}

#[test]
fn deeply_nested_text_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let text = "(module (func ".to_owned() + &"(block ".repeat(200_000);
    run_bytes(folder.path(), "nested.wat", text.as_bytes())
        .code(65)
        .says("nested.wat");
}

#[test]
fn a_truncated_module_is_refused_wherever_it_ends() {
    let whole = fs::read(guest("hello")).unwrap();
    let variants: Vec<_> = (0..64)
        .map(|n| whole[..whole.len() * n / 64].to_vec())
        .collect();
    run_all(&variants, |number, finished| match finished.code {
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

#[test]
fn a_truncated_component_is_refused_wherever_it_ends() {
    let whole = fs::read(guest("wasi-hello")).unwrap();
    let variants: Vec<_> = (0..32)
        .map(|n| whole[..whole.len() * n / 32].to_vec())
        .collect();
    run_all(&variants, |number, finished| {
        finished
            .code(65)
            .prints("")
            .says(&format!("variant{number}.wasm"));
    });
}

#[test]
fn flipped_bits_harm_the_task_at_most() {
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
    run_all(&variants, |number, finished| {
        // Well, an error, a bad module, a missing grant, a panic, a timeout, a trap, a limit.
        let known = [0, 1, 65, 77, 101, 124, 134, 135];
        let is_known = finished.code.is_some_and(|code| known.contains(&code));
        assert!(is_known, "variant {number} of seed 11: {finished}");
    });
}

/// Found by a flipped bit: the sections of a core module name versions of packages, and one
/// that doesn't agree with the rest made packages depend on each other in a circle.
#[test]
fn versions_that_do_not_agree_are_refused() {
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
    run_all(&variants, |number, finished| {
        let known = finished.code.is_some_and(|code| [0, 65].contains(&code));
        assert!(known, "variant {number}: {finished}");
    });
}

#[test]
fn an_oversized_file_is_refused_without_reading_it_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.wasm");
    // Sparse: it takes no space.
    File::create(&path).unwrap().set_len(1 << 40).unwrap();
    run_file(&path).code(65).says("huge.wasm").says("67108864");
}

#[test]
fn a_device_without_an_end_is_not_read_for_ever() {
    let finished = run_file(Path::new("/dev/zero"));
    assert!(matches!(finished.code, Some(65 | 66)), "{finished}");
    finished.says("/dev/zero");
}

#[test]
fn a_file_that_is_not_there_is_named() {
    host(["run", "no-such-file.wasm"])
        .run()
        .code(66)
        .prints("")
        .says("no-such-file.wasm");
    host(["no-such-file.wasm"])
        .run()
        .code(66)
        .prints("")
        .says("no-such-file.wasm");
}

#[test]
fn a_folder_is_no_module() {
    let folder = tempfile::tempdir().unwrap();
    run_file(folder.path())
        .code(66)
        .says(&folder.path().display().to_string());
}

#[test]
fn unknown_imports_are_named() {
    let finished = HostCommand::guest("", "unknown-import.wat", "").run();
    finished
        .code(65)
        .prints("")
        .says("unknown-import")
        .says("example:unknown/thing@1.0.0#go");
}

#[test]
fn an_import_of_another_type_is_named() {
    let finished = HostCommand::guest("", "wrong-import.wat", "").run();
    finished
        .code(65)
        .says("wrong-import")
        .says("smallos:kernel/tasks@0.1.0")
        .says("current");
}

#[test]
fn an_export_of_another_type_is_named() {
    let finished = HostCommand::guest("", "wrong-export.wat", "").run();
    finished
        .code(65)
        .says("wrong-export")
        .says("smallos:task/run@0.1.0");
}

#[test]
fn a_component_without_an_entry_is_refused() {
    let finished = HostCommand::guest("", "no-export.wat", "").run();
    finished.code(65).says("no-export").says("nothing to start");
}

#[test]
fn a_module_for_wasi_preview_1_is_told_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let text = r#"(module
        (import "wasi_snapshot_preview1" "proc_exit" (func (param i32)))
        (memory (export "memory") 1)
        (func (export "_start")))"#;
    let finished = run_bytes(folder.path(), "old.wat", text.as_bytes());
    finished.code(65).says("preview 1").says("wasm32-wasip2");
}

#[test]
fn a_core_module_without_a_component_type_is_told_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let text = "(module (memory (export \"memory\") 1) (func (export \"run\")))";
    let finished = run_bytes(folder.path(), "bare.wat", text.as_bytes());
    finished.code(65).says("component-type").says("SDK");
}
