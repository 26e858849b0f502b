//! Generates the code that follows from `wit/`: the SDK's bindings, the host's contract and the
//! engines' glue. The generators are in `xtask/generate`, because they take a minute to compile.

use crate::{failure::Failure, process::Process, project::Project, setup};

/// `cargo xtask bindings [--check]`.
pub fn run(project: &Project, arguments: &[String]) -> Result<(), Failure> {
    match arguments {
        [] => generate(project, false),
        [word] if word == "--check" => generate(project, true),
        _ => Err(Failure::usage(
            "cargo xtask bindings: takes only --check, to name stale files and write nothing",
        )),
    }
}

/// Writes the generated files, or with `check` fails and names the stale ones.
pub fn generate(project: &Project, check: bool) -> Result<(), Failure> {
    // What is generated is written as rustfmt has it.
    setup::components(project)?;
    let process = generator(project, "bindings");
    if check {
        process.args(["--check"]).run()
    } else {
        process.run()
    }
}

/// The generator program with its first word. It is a workspace of its own.
pub fn generator(project: &Project, word: &str) -> Process {
    Process::cargo(project, ["run", "--quiet", "--manifest-path"])
        .args(["xtask/generate/Cargo.toml", "--", word])
        .env("CARGO_TARGET_DIR", project.path("target/generate"))
}
