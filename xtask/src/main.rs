//! `cargo xtask`: every command that builds, runs or checks this project.
//!
//! The same commands run on a developer's machine and in CI. This crate has no dependencies and
//! refuses to contain generators: those are in `xtask/generate`.

#![warn(missing_docs)]

mod advisories;
mod artifacts;
mod bench;
mod bindings;
mod c_guest;
mod chips;
mod demo;
mod emulator;
mod failure;
mod format;
mod fuzz;
mod guests;
mod manifest;
mod nearest;
mod process;
mod project;
mod qemu;
mod say;
mod setup;
mod test;
mod tools;

use std::process::ExitCode;

use failure::Failure;
use project::Project;

/// What a command is called, what its arguments are, and one line about it.
const COMMANDS: [(&str, &str, &str); 10] = [
    (
        "setup",
        "",
        "install what is missing: rust targets, clang and lld, cargo-nextest, cargo-deny",
    ),
    (
        "bindings",
        "[--check]",
        "generate the code that follows from wit/; --check only names stale files",
    ),
    (
        "guests",
        "[NAME...]",
        "build the guests to target/guests/NAME.wasm",
    ),
    (
        "demo",
        "",
        "build what is missing and run examples/demo/smallos.toml",
    ),
    (
        "bench",
        "[FILTER...]",
        "build and run the benchmarks, print the table",
    ),
    (
        "chips",
        "[--record WHY]",
        "link everything for each chip, compare the flash it takes with the record",
    ),
    ("fmt", "", "format the Rust of every workspace"),
    (
        "fuzz",
        "[TARGET...]",
        "attack the board's engine and the clients with hostile input",
    ),
    (
        "qemu",
        "",
        "run guests on an emulated Cortex-M3 and on the desktop, and compare",
    ),
    (
        "test",
        "[STEP...]",
        "run every check, or only the steps named (`cargo xtask test --help`)",
    ),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            say::error(&failure.message);
            ExitCode::from(failure.exit_code)
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<(), Failure> {
    let Some((command, rest)) = arguments.split_first() else {
        return Err(Failure::usage(help()));
    };
    if matches!(command.as_str(), "-h" | "--help" | "help") {
        say::plain(&help());
        return Ok(());
    }
    if rest.iter().any(|word| word == "-h" || word == "--help") {
        say::plain(&help_for(command)?);
        return Ok(());
    }
    let project = Project::find()?;
    match command.as_str() {
        "setup" => none_expected(command, rest).and_then(|()| setup::run(&project)),
        "bindings" => bindings::run(&project, rest),
        "guests" => guests::run(&project, rest),
        "demo" => none_expected(command, rest).and_then(|()| demo::run(&project)),
        "bench" => bench::run(&project, rest),
        "chips" => chips::run(&project, rest),
        "fmt" => none_expected(command, rest).and_then(|()| format::run(&project)),
        "fuzz" => fuzz::run(&project, rest),
        "qemu" => none_expected(command, rest).and_then(|()| qemu::run(&project)),
        "test" => test::run(&project, rest),
        unknown => Err(unknown_command(unknown)),
    }
}

fn help() -> String {
    let mut text = String::from("cargo xtask COMMAND\n\n");
    for (name, arguments, about) in COMMANDS {
        let left = format!("{name} {arguments}");
        text.push_str(&format!("  {left:<20} {about}\n"));
    }
    text.push_str("\nA first build takes some minutes: most of it is wasmtime.");
    text
}

fn help_for(command: &str) -> Result<String, Failure> {
    let Some((name, arguments, about)) = COMMANDS.into_iter().find(|entry| entry.0 == command)
    else {
        return Err(unknown_command(command));
    };
    let mut text = format!("cargo xtask {name} {arguments}\n\n  {about}\n");
    match name {
        "fuzz" => text.push_str(&fuzz::help()),
        "test" => text.push_str(&test::help()),
        _ => {}
    }
    Ok(text)
}

fn unknown_command(name: &str) -> Failure {
    let names = COMMANDS.map(|entry| entry.0);
    Failure::usage(format!(
        "cargo xtask {name}: unknown command{} (see `cargo xtask --help`)",
        nearest::hint(name, &names)
    ))
}

fn none_expected(command: &str, rest: &[String]) -> Result<(), Failure> {
    match rest.first() {
        None => Ok(()),
        Some(word) => Err(Failure::usage(format!(
            "cargo xtask {command}: takes no argument, got {word:?}"
        ))),
    }
}
