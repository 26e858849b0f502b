//! The desktop's host, run as a user would.

use crate::cases::Case;
use crate::options::Options;
use std::process::{Command, Stdio};

/// What a run gave.
pub struct Finished {
    pub stdout: Vec<u8>,
    /// `None` if a signal ended it.
    pub code: Option<i32>,
}

/// Runs a guest with what the board gives it: every grant, and 4 MB of memory.
pub fn run(options: &Options, case: &Case) -> Result<Finished, String> {
    let guest = options.guests.join(format!("{}.wasm", case.name));
    let output = Command::new(&options.host)
        .args(["run", "--quiet", "--allow-all", "--memory-max=4MiB"])
        .args(["--workers=1", "--timeout=30s"])
        .arg(guest)
        .args(case.arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .map_err(|error| format!("{}: {error}", options.host.display()))?;
    Ok(Finished {
        stdout: output.stdout,
        code: output.status.code(),
    })
}
