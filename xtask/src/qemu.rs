//! `cargo xtask qemu`: runs guests on an emulated Cortex-M3 and on the desktop, compares what
//! they do, and shows what each takes of the board's heap.
//!
//! The image is `boards/qemu`, the comparison `boards/qemu/check`; this only puts together what
//! they need: guests, the host, the chip's target and QEMU.

use std::fs;

use crate::{
    demo, emulator,
    failure::{Failure, of_file},
    guests,
    process::Process,
    project::Project,
    say, setup,
};

/// The image's target.
pub const TARGET: &str = "thumbv7m-none-eabi";
/// Cargo's output.
pub const OUTPUT: &str = "target/qemu-image";
/// The heap that each guest took, for the benchmark's table.
const HEAP: &str = "target/boards/qemu.txt";

/// `cargo xtask qemu`.
pub fn run(project: &Project) -> Result<(), Failure> {
    demo::build(project)?;
    guests::build(project, &[])?;
    compare(project)
}

/// The step of `cargo xtask test`: guests and host are built already.
pub fn compare(project: &Project) -> Result<(), Failure> {
    setup::targets(project, &[TARGET])?;
    let emulator = match emulator::find(project) {
        Ok(emulator) => emulator,
        Err(failure) if !project.ci => {
            say::note(&format!(
                "SKIPPED, the guests on an emulated board: {}",
                failure.message
            ));
            return Ok(());
        }
        Err(failure) => return Err(failure),
    };
    let mut check = Process::cargo(project, ["run", "--quiet", "--release", "--manifest-path"])
        .args(["boards/qemu/check/Cargo.toml", "--"])
        .args(["--guests".as_ref(), project.guests().as_os_str()])
        .args([
            "--host".as_ref(),
            project.program("smallos-host").as_os_str(),
        ])
        .args(["--qemu".as_ref(), emulator.program.as_os_str()])
        .env("CARGO_TARGET_DIR", project.path(OUTPUT));
    if let Some(libraries) = &emulator.libraries {
        check = check.env("LD_LIBRARY_PATH", libraries);
    }
    let report = check.output()?;
    say::plain(report.trim_end());
    let heap: Vec<&str> = report
        .lines()
        .filter(|line| line.starts_with("heap "))
        .collect();
    let path = project.path(HEAP);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(of_file(folder))?;
    }
    fs::write(&path, heap.join("\n") + "\n").map_err(of_file(&path))
}
