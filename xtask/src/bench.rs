//! `cargo xtask bench`: builds everything and runs the benchmark program, which prints the table.

use crate::{demo, failure::Failure, guests, process::Process, project::Project, say};

/// Baselines with dependencies of their own.
pub const NATIVES: &str = "bench/natives";
/// Where cargo builds them.
pub const NATIVES_BUILD: &str = "target/natives";

/// The words after `bench` go to the benchmark program as they are.
pub fn run(project: &Project, filters: &[String]) -> Result<(), Failure> {
    say::heading("build the host and the benchmarks");
    demo::build(project)?;
    say::heading("build the native programs beside them");
    Process::cargo(project, ["build", "--release"])
        .within(project, NATIVES)
        .env("CARGO_TARGET_DIR", project.path(NATIVES_BUILD))
        .run()?;
    say::heading("build the guests");
    guests::build(project, &[])?;
    say::heading("benchmarks (leave the machine alone meanwhile)");
    Process::new(project, project.program("smallos-bench"))
        .args(filters)
        .run()
}
