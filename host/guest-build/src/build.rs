//! From a cargo project to small guests.

use crate::cargo;
use crate::error::BuildError;
use crate::profile::{GUEST_TARGET, Profile};
use crate::shrink::{self, shrink};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// What of a project is built, and where to.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Further words for `cargo build`, for instance `--example NAME`.
    pub arguments: Vec<OsString>,
    /// Where cargo keeps what it compiles; by default where the project has it.
    pub target_dir: Option<PathBuf>,
    /// The folder of the finished modules; by default `smallos` in cargo's folder.
    pub out_dir: Option<PathBuf>,
}

/// A finished guest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Built {
    /// The guest's name as `Cargo.toml` has it.
    pub name: String,
    /// The module for the board.
    pub file: PathBuf,
    /// The same code as cargo left it, with the names of its functions.
    pub with_names: PathBuf,
    /// The module's bytes.
    pub bytes: Vec<u8>,
}

/// Builds the project in `folder`. Cargo's own words go to stderr.
///
/// # Errors
/// That cargo failed, that a file can't be read or written, or why a module can't run on a
/// board.
pub fn build(
    folder: &Path,
    profile: &Profile,
    selection: &Selection,
) -> Result<Vec<Built>, BuildError> {
    let mut all = Vec::new();
    for artifact in cargo::run(folder, profile, selection)? {
        let of_module = |why: String| BuildError::Module {
            name: artifact.name.clone(),
            why,
        };
        let module = fs::read(&artifact.file).map_err(BuildError::of_file(&artifact.file))?;
        if profile.page_bytes == 1 && shrink::has_dlmalloc(&module) {
            return Err(BuildError::Allocator(artifact.name));
        }
        let bytes = shrink(&module).map_err(of_module)?;
        let out = match &selection.out_dir {
            Some(folder) => folder.clone(),
            None => beside(&artifact.file),
        };
        fs::create_dir_all(&out).map_err(BuildError::of_file(&out))?;
        let file = out.join(format!("{}.wasm", artifact.name));
        fs::write(&file, &bytes).map_err(BuildError::of_file(&file))?;
        all.push(Built {
            name: artifact.name,
            file,
            with_names: artifact.file,
            bytes,
        });
    }
    Ok(all)
}

/// `target/smallos` for `target/wasm32-unknown-unknown/board/examples/NAME.wasm`.
fn beside(artifact: &Path) -> PathBuf {
    let target = artifact
        .ancestors()
        .find(|folder| folder.file_name().is_some_and(|name| name == GUEST_TARGET))
        .and_then(Path::parent);
    target.unwrap_or(Path::new("")).join("smallos")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finished_modules_are_in_cargos_folder() {
        let of_example = Path::new("/t/wasm32-unknown-unknown/board/examples/a.wasm");
        assert_eq!(beside(of_example), Path::new("/t/smallos"));
    }
}
