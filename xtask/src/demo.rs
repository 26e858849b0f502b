//! `cargo xtask demo`: builds what is missing and runs the main job, tasks that serve TCP.

use crate::{failure::Failure, guests, process::Process, project::Project, say};

const SCENARIO: &str = "examples/demo/smallos.toml";

/// Builds host and guests, then hands over to the host.
pub fn run(project: &Project) -> Result<(), Failure> {
    say::heading("build the host (the first time takes some minutes: wasmtime)");
    build(project)?;
    say::heading("build the guests");
    guests::build(project, &[])?;
    say::heading("run the demo (Ctrl-C stops it)");
    Process::new(project, project.program("smallos-host"))
        .args(["up", SCENARIO])
        .run()
}

/// Builds every program of the workspace. Always the whole workspace in the release profile:
/// another selection can mean other features, and then wasmtime is built again.
pub fn build(project: &Project) -> Result<(), Failure> {
    Process::cargo(project, ["build", "--release", "--workspace"]).run()
}
