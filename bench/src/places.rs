//! Where things are: the host, the guests, this program, and a directory for the run.

use crate::Failure;
use crate::options::Options;
use std::path::{Path, PathBuf};

/// Paths of one run. The directory goes with it.
pub struct Places {
    /// `smallos-host`.
    pub host: PathBuf,
    /// This program, for its roles.
    pub own: PathBuf,
    /// `smallos-bench-natives`, for its roles; it may not be built.
    pub natives: PathBuf,
    /// For files of the run: scenarios, outputs, caches.
    pub directory: PathBuf,
    guests: PathBuf,
    /// Cargo's directory of the workspace, `target`.
    built: PathBuf,
}

impl Places {
    /// Looks everything up.
    ///
    /// # Errors
    /// If the host or the guests aren't built, or the directory can't be made.
    pub fn find(options: &Options) -> Result<Self, Failure> {
        let own = std::env::current_exe()?;
        let release = own.parent().ok_or("this program has no directory")?;
        // A test's program is one level deeper.
        let release = if release.ends_with("deps") {
            release.join("..")
        } else {
            release.into()
        };
        let host = options
            .host
            .clone()
            .unwrap_or_else(|| release.join("smallos-host"));
        let guests = options
            .guests
            .clone()
            .unwrap_or_else(|| release.join("../guests"));
        for path in [&host, &guests] {
            if !path.exists() {
                let path = path.display();
                return Err(format!("{path} is missing: run `cargo xtask bench`").into());
            }
        }
        let directory = std::env::temp_dir().join(format!("smallos-bench-{}", std::process::id()));
        std::fs::create_dir_all(&directory)?;
        let (host, guests) = (host.canonicalize()?, guests.canonicalize()?);
        Ok(Self {
            host,
            own,
            natives: release.join("../natives/release/smallos-bench-natives"),
            directory,
            guests,
            built: release.join(".."),
        })
    }

    /// The file of a guest.
    ///
    /// # Errors
    /// If it isn't built.
    pub fn guest(&self, name: &str) -> Result<PathBuf, Failure> {
        let path = self.guests.join(format!("{name}.wasm"));
        match path.exists() {
            true => Ok(path),
            false => Err(format!("guest {name} is missing: run `cargo xtask guests`").into()),
        }
    }

    /// What another step has left in the build's directory, if it has.
    pub fn produced(&self, path: &str) -> Option<String> {
        std::fs::read_to_string(self.built.join(path)).ok()
    }

    /// A file of the project, if this program still lies in the project that it was built in.
    pub fn committed(&self, path: &str) -> Option<String> {
        std::fs::read_to_string(self.built.join("..").join(path)).ok()
    }

    /// A path in the run's own directory.
    pub fn file(&self, name: impl AsRef<Path>) -> PathBuf {
        self.directory.join(name)
    }
}

impl Drop for Places {
    fn drop(&mut self) {
        // Left-overs in the system's temporary directory hurt nobody.
        std::fs::remove_dir_all(&self.directory).ok();
    }
}
