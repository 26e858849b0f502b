//! Why there is no small guest.

use std::fmt;
use std::path::PathBuf;

/// Why there is no small guest.
#[derive(Debug)]
pub enum BuildError {
    /// A file or folder that can't be used.
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        why: std::io::Error,
    },
    /// Cargo couldn't be started.
    NoCargo(std::io::Error),
    /// Cargo failed, and has said why.
    Cargo(PathBuf),
    /// Cargo was content, but made no module.
    NoModule(PathBuf),
    /// The guest allocates with the standard library's allocator, which crashes in a memory
    /// that is counted in bytes.
    Allocator(String),
    /// What the compiler made is no module that a host would take.
    Module {
        /// The guest's name.
        name: String,
        /// Why.
        why: String,
    },
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, why } => write!(f, "{}: {why}", path.display()),
            Self::NoCargo(why) => write!(f, "cargo can't be started: {why}"),
            Self::Cargo(path) => {
                write!(f, "{}: cargo failed, see above", path.display())
            }
            Self::NoModule(path) => write!(
                f,
                "{}: cargo made no .wasm file: a guest is a library with \
                 crate-type = [\"cdylib\"], or an example with it (-- --example NAME)",
                path.display()
            ),
            Self::Allocator(name) => write!(
                f,
                "{name}: it allocates with the standard library's allocator, which can't work \
                 in a memory counted in bytes: in Cargo.toml give the dependency smallos \
                 default-features = false, features = [\"board\"] and write #![no_std], or add \
                 the feature \"allocator\" to what it has"
            ),
            Self::Module { name, why } => write!(f, "{name}: {why}"),
        }
    }
}

impl std::error::Error for BuildError {}

impl BuildError {
    pub(crate) fn of_file(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |why| Self::File { path, why }
    }
}
