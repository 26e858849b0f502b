//! The command line.

use std::path::PathBuf;

const USAGE: &str = "usage: smallos-qemu-check --guests FOLDER --host PROGRAM [--qemu PROGRAM]";

/// Where everything is.
pub struct Options {
    /// The folder of the built guests.
    pub guests: PathBuf,
    /// The desktop's host program.
    pub host: PathBuf,
    /// The emulator; `qemu-system-arm` from the path where nobody says so.
    pub qemu: PathBuf,
}

impl Options {
    pub fn from_arguments() -> Result<Self, String> {
        let (mut guests, mut host) = (None, None);
        let mut qemu = PathBuf::from("qemu-system-arm");
        let mut arguments = std::env::args_os().skip(1);
        while let Some(flag) = arguments.next() {
            let value = arguments.next().map(PathBuf::from).ok_or(USAGE)?;
            match flag.to_str() {
                Some("--guests") => guests = Some(value),
                Some("--host") => host = Some(value),
                Some("--qemu") => qemu = value,
                _ => return Err(USAGE.into()),
            }
        }
        let absolute = |path: Option<PathBuf>| {
            let path = path.ok_or(USAGE)?;
            path.canonicalize()
                .map_err(|error| format!("{}: {error}", path.display()))
        };
        Ok(Self {
            guests: absolute(guests)?,
            host: absolute(host)?,
            qemu,
        })
    }
}
