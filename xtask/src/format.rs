//! `cargo xtask fmt`: formats the Rust of every workspace of the project.

use crate::{failure::Failure, process::Process, project::Project, setup};

/// Formats everything.
pub fn run(project: &Project) -> Result<(), Failure> {
    each(project, &[])
}

/// Runs `cargo fmt --all` with more words in each workspace. All of them are visited before a
/// failure is told, so that one run lists every file.
pub fn each(project: &Project, words: &[&str]) -> Result<(), Failure> {
    setup::components(project)?;
    let mut outcome = Ok(());
    for folder in project.workspaces() {
        let here = Process::cargo(project, ["fmt", "--all"])
            .args(words)
            .within(project, folder)
            .run();
        outcome = outcome.and(here);
    }
    outcome
}
