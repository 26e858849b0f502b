//! The directory for compiled code.
//!
//! What lies there is loaded as machine code, so it must be the user's own and nobody else
//! may write in it. Without such a directory the host works, only slower.

use std::ffi::OsString;
use std::fs::{DirBuilder, Metadata};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

/// Where compiled code is kept, for the values of XDG_CACHE_HOME and HOME.
pub fn default_directory(xdg: Option<OsString>, home: Option<OsString>) -> Option<PathBuf> {
    let absolute = |path: OsString| Some(PathBuf::from(path)).filter(|path| path.is_absolute());
    let base = xdg.and_then(absolute);
    let base = base.or_else(|| home.and_then(absolute).map(|home| home.join(".cache")));
    base.map(|base| base.join("smallos"))
}

/// Makes the directory, readable for its owner alone, if it isn't there.
///
/// # Errors
/// Why it can't be used.
pub fn prepare(directory: &Path) -> Result<PathBuf, String> {
    let why = |what: &str| format!("no compiled code is kept: {}: {what}", directory.display());
    // The cache wants an absolute path.
    let path = std::path::absolute(directory).map_err(|error| why(&error.to_string()))?;
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&path)
        .map_err(|error| why(&error.to_string()))?;
    let found = std::fs::metadata(&path).map_err(|error| why(&error.to_string()))?;
    match safe(&found, nix::unistd::geteuid().as_raw()) {
        true => Ok(path),
        false => Err(why("others may write in it, or it is not yours")),
    }
}

fn safe(found: &Metadata, user: u32) -> bool {
    found.is_dir() && found.uid() == user && found.mode() & 0o022 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory(xdg: &str, home: &str) -> Option<PathBuf> {
        default_directory(Some(xdg.into()), Some(home.into()))
    }

    #[test]
    fn xdg_comes_first_if_it_is_absolute() {
        assert_eq!(directory("/x", "/h"), Some("/x/smallos".into()));
        assert_eq!(directory("", "/h"), Some("/h/.cache/smallos".into()));
        assert_eq!(directory("x", "h"), None);
        assert_eq!(default_directory(None, None), None);
    }

    #[test]
    fn a_directory_that_others_write_in_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let path = std::env::temp_dir().join(format!("smallos-cache-{}", std::process::id()));
        let made = prepare(&path.join("deep")).unwrap();
        assert_eq!(std::fs::metadata(&made).unwrap().mode() & 0o777, 0o700);
        std::fs::set_permissions(&made, std::fs::Permissions::from_mode(0o777)).unwrap();
        assert!(prepare(&made).unwrap_err().contains("others may write"));
        std::fs::remove_dir_all(&path).unwrap();
    }
}
