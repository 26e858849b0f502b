//! The program measures and tells. No time is asserted: that is for a reader of the table.

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
    let release = std::path::Path::new(env!("CARGO_BIN_EXE_smallos-bench")).parent();
    release.is_some_and(|release| {
        release.join("smallos-host").exists() && release.join("../guests/sleeper.wasm").exists()
    })
}

#[test]
fn a_group_fills_its_rows() {
    if !has_been_built() {
        assert!(
            std::env::var_os("CI").is_none(),
            "CI builds the host and the guests before it tests"
        );
        eprintln!("skipped: build the host and the guests with `cargo xtask bench` first");
        return;
    }
    let output = bench(&["--quick", "idle"]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("100 sleeping tasks"), "{text}");
    assert!(text.contains("0 measurements failed"), "{text}");
}

#[test]
fn an_unknown_group_is_refused_with_the_known_ones() {
    let output = bench(&["no-such-group"]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("spawn, switch, memory"), "{text}");
}

#[test]
fn a_role_without_its_arguments_fails() {
    assert_eq!(bench(&["--role", "spawn"]).status.code(), Some(1));
}
