//! The emulator QEMU for ARM: from the path, or unpacked beside the system.
//!
//! Debian's package may want to remove a newer `qemu-utils`, and a developer's machine is not
//! ours to change; so the packages are fetched and unpacked into `target/qemu`, which needs no
//! root, and nothing is installed.

use std::{fs, path::PathBuf};

use crate::{
    failure::{Failure, of_file},
    process::Process,
    project::Project,
    say, setup,
};

const PROGRAM: &str = "qemu-system-arm";
const FOLDER: &str = "target/qemu";
/// Where the unpacked libraries are.
const LIBRARIES: [&str; 2] = ["usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu"];

/// A QEMU that runs.
pub struct Emulator {
    pub program: PathBuf,
    /// `LD_LIBRARY_PATH`, for an unpacked one.
    pub libraries: Option<String>,
}

/// Finds QEMU, and unpacks it where there is none.
///
/// # Errors
/// If Debian's packages can't be fetched or don't run here.
pub fn find(project: &Project) -> Result<Emulator, Failure> {
    let installed = Emulator {
        program: PROGRAM.into(),
        libraries: None,
    };
    let folder = project.path(FOLDER);
    let libraries = LIBRARIES.map(|library| folder.join(library).display().to_string());
    let unpacked = Emulator {
        program: folder.join("usr/bin").join(PROGRAM),
        libraries: Some(libraries.join(":")),
    };
    if runs(project, &installed) {
        return Ok(installed);
    }
    if !runs(project, &unpacked) {
        unpack(project)?;
    }
    match runs(project, &unpacked) {
        true => Ok(unpacked),
        false => Err(Failure::new(format!(
            "{PROGRAM} was unpacked into {FOLDER} and doesn't run there; install Debian's \
             package qemu-system-arm"
        ))),
    }
}

fn runs(project: &Project, emulator: &Emulator) -> bool {
    let mut process = Process::new(project, &emulator.program).args(["--version"]);
    if let Some(libraries) = &emulator.libraries {
        process = process.env("LD_LIBRARY_PATH", libraries);
    }
    process.quietly().is_some()
}

fn unpack(project: &Project) -> Result<(), Failure> {
    say::note(&format!(
        "unpacking Debian's qemu-system-arm into {FOLDER} (15 MB; nothing is installed)"
    ));
    let packages = project.path(FOLDER).join("packages");
    fs::create_dir_all(&packages).map_err(of_file(&packages))?;
    let wanted = || {
        Process::new(project, "apt-get")
            .args(["install", "--simulate", "--no-install-recommends", PROGRAM])
            .quietly()
    };
    // On a fresh machine the package lists are absent.
    let plan = match wanted() {
        Some(plan) => plan,
        None => {
            setup::apt(project, &["update"], &[])?;
            wanted().ok_or_else(|| {
                Failure::new(format!(
                    "apt-get knows no package {PROGRAM}: is this Debian?"
                ))
            })?
        }
    };
    let names: Vec<&str> = plan
        .lines()
        .filter_map(|line| line.strip_prefix("Inst ")?.split(' ').next())
        .collect();
    let download = || {
        Process::new(project, "apt-get")
            .within(project, &format!("{FOLDER}/packages"))
            .args(["download"])
            .args(&names)
            .run()
    };
    // Lists that are old name versions which the mirror has no more.
    download().or_else(|_| setup::apt(project, &["update"], &[]).and_then(|()| download()))?;
    for entry in fs::read_dir(&packages).map_err(of_file(&packages))? {
        let package = entry.map_err(of_file(&packages))?.path();
        Process::new(project, "dpkg")
            .args(["-x".as_ref(), package.as_os_str()])
            .args([project.path(FOLDER)])
            .run()?;
    }
    Ok(())
}
