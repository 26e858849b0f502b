//! The program measures and tells. No time is asserted: that is for a reader of the table.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn bench(arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_smallos-bench");
    Command::new(program)
        .args(arguments)
        .output()
        .expect("smallos-bench starts")
}

/// The host and the guests are other crates' programs: a test of this crate alone may come
/// before they are built.
fn has_been_built() -> bool {
    let release = Path::new(env!("CARGO_BIN_EXE_smallos-bench")).parent();
    release.is_some_and(|release| {
        release.join("smallos-host").exists()
            && ["sleeper", "bench-compute"]
                .iter()
                .all(|guest| module(guest).exists())
    })
}

fn module(guest: &str) -> PathBuf {
    let release = Path::new(env!("CARGO_BIN_EXE_smallos-bench")).parent();
    let guests = release.unwrap_or(Path::new(".")).join("../guests");
    guests.join(format!("{guest}.wasm"))
}

/// False where the test can't be made; in CI it fails instead.
fn can_be_tested() -> bool {
    if has_been_built() {
        return true;
    }
    assert!(
        std::env::var_os("CI").is_none(),
        "CI builds the host and the guests before it tests"
    );
    eprintln!("skipped: build the host and the guests with `cargo xtask bench` first");
    false
}

#[test]
fn a_group_fills_its_rows() {
    if !can_be_tested() {
        return;
    }
    let output = bench(&["--quick", "idle"]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("100 sleeping tasks"), "{text}");
    assert!(text.contains("0 measurements failed"), "{text}");
}

#[test]
fn every_kernel_has_one_answer_natively_and_on_bare_engines() {
    if !can_be_tested() {
        return;
    }
    let guest = module("bench-compute");
    let guest = guest.to_string_lossy();
    for place in ["0", "1", "2", "3", "4"] {
        let native = bench(&["--role", "compute-native", place, "2"]);
        let text = String::from_utf8_lossy(&native.stdout);
        let answer = text.strip_prefix("answer=").map(str::trim);
        assert!(answer.is_some_and(|it| it != "0"), "kernel {place}: {text}");
        for role in ["compute", "compute-wasmi"] {
            let other = bench(&["--role", role, &guest, place, "2"]);
            let complaint = String::from_utf8_lossy(&other.stderr);
            assert_eq!(other.stdout, native.stdout, "{role} {place}: {complaint}");
        }
    }
    let sixth = bench(&["--role", "compute-native", "5", "1"]);
    assert_eq!(sixth.status.code(), Some(1), "a sixth kernel is not tested");
}

#[test]
fn an_unknown_group_is_refused_with_the_known_ones() {
    let output = bench(&["no-such-group"]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("spawn, switch, compute, memory"), "{text}");
}

#[test]
fn a_role_without_its_arguments_fails() {
    assert_eq!(bench(&["--role", "spawn"]).status.code(), Some(1));
}
