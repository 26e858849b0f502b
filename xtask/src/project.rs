//! Where things are in this project, and whether this is CI.

use std::{
    env,
    path::{Path, PathBuf},
};

use crate::failure::Failure;

/// The checkout that the command works on.
pub struct Project {
    /// The folder with the top-level `Cargo.toml`.
    pub root: PathBuf,
    /// True when `CI` is set: then nothing may be skipped.
    pub ci: bool,
}

impl Project {
    /// Finds the checkout: from cargo when run by `cargo xtask`, else upwards from here.
    pub fn find() -> Result<Self, Failure> {
        let start = match env::var_os("CARGO_MANIFEST_DIR") {
            Some(folder) => PathBuf::from(folder),
            None => env::current_dir()
                .map_err(|error| Failure::new(format!("current folder: {error}")))?,
        };
        let root = start
            .ancestors()
            .find(|folder| folder.join("wit").is_dir() && folder.join("xtask").is_dir())
            .ok_or_else(|| Failure::new("no checkout with wit/ and xtask/ here or above"))?;
        let ci = env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"));
        Ok(Self {
            root: root.to_owned(),
            ci,
        })
    }

    /// A path in the checkout.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// Where finished guests are: `target/guests`. Tests and scripts rely on it, so it does not
    /// follow `CARGO_TARGET_DIR`.
    pub fn guests(&self) -> PathBuf {
        self.path("target/guests")
    }

    /// A program that the release build of the workspace made.
    pub fn program(&self, name: &str) -> PathBuf {
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => self.root.join(folder),
            None => self.path("target"),
        };
        target
            .join("release")
            .join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// The cargo workspaces of the project, as folders relative to the root; the root is first.
    pub fn workspaces(&self) -> impl Iterator<Item = &'static str> {
        [
            "",
            "bench/natives",
            "boards/link",
            "boards/qemu",
            "boards/qemu/check",
            "fuzz",
            "guests",
            "xtask/generate",
        ]
        .into_iter()
        .filter(|folder| self.path(folder).join("Cargo.toml").is_file())
    }

    /// The `Cargo.toml` of each workspace, relative to the root.
    pub fn manifests(&self) -> impl Iterator<Item = PathBuf> {
        self.workspaces()
            .map(|folder| Path::new(folder).join("Cargo.toml"))
    }
}
