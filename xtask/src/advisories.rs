//! Known vulnerabilities in dependencies, through `cargo deny check advisories`.
//!
//! The database is a tarball beside the checkout, so that the check works without a network and
//! gives the same answer for everybody. Without the tarball the public one is fetched, but only
//! when this step is asked for by name.

use std::{fs, path::Path};

use crate::{
    failure::{Failure, of_file},
    process::Process,
    project::Project,
    say, tools,
};

/// The database, relative to the checkout.
const TARBALL: &str = "../shared/advisory-db.tar.xz";

/// What a run without the database says.
pub const ABSENT: &str = "advisories: not part of this run, there is no \
    ../shared/advisory-db.tar.xz (`cargo xtask test advisories` fetches the public database)";

/// Where cargo deny looks for the database by default.
const PUBLIC: &str = "https://github.com/RustSec/advisory-db";

/// True when the database is beside the checkout.
pub fn is_here(project: &Project) -> bool {
    project.path(TARBALL).is_file()
}

/// Checks the dependencies of every workspace.
pub fn check(project: &Project) -> Result<(), Failure> {
    tools::deny(project)?;
    let local = if is_here(project) {
        Some(unpack(project)?)
    } else {
        say::note(&format!("no {TARBALL}: fetching the public database"));
        None
    };
    for manifest in project.manifests() {
        let mut process = Process::cargo(
            project,
            ["deny", "--workspace", "--all-features", "--manifest-path"],
        )
        .args([manifest])
        .args(["check", "advisories"]);
        if let Some(url) = &local {
            // cargo deny fetches with git: let git read the local copy in place of the public one.
            process = process
                .env("GIT_CONFIG_COUNT", "1")
                .env("GIT_CONFIG_KEY_0", format!("url.{url}.insteadOf"))
                .env("GIT_CONFIG_VALUE_0", PUBLIC);
        }
        process.run()?;
    }
    Ok(())
}

/// Unpacks the tarball and makes a git repository of it, which is what cargo deny fetches from.
fn unpack(project: &Project) -> Result<String, Failure> {
    let folder = project.path("target/advisories/source");
    if folder.is_dir() {
        fs::remove_dir_all(&folder).map_err(of_file(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(of_file(&folder))?;
    Process::new(project, "tar")
        .args(["-xJf".as_ref(), project.path(TARBALL).as_os_str()])
        .args([
            "--strip-components=1".as_ref(),
            "-C".as_ref(),
            folder.as_os_str(),
        ])
        .run()?;
    git(
        project,
        &folder,
        &["init", "--quiet", "--initial-branch=main"],
    )?;
    git(project, &folder, &["add", "--all"])?;
    git(
        project,
        &folder,
        &[
            "-c",
            "user.name=xtask",
            "-c",
            "user.email=xtask@localhost",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "--quiet",
            "--no-verify",
            "--message",
            "advisories",
        ],
    )?;
    Ok(format!("file://{}", folder.display()))
}

fn git(project: &Project, folder: &Path, words: &[&str]) -> Result<(), Failure> {
    Process::new(project, "git")
        .args(["-C".as_ref(), folder.as_os_str()])
        .args(words)
        .run()
}
