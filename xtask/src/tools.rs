//! The cargo subcommands that the checks need, at versions that are known to work.
//!
//! They are installed where `cargo install` puts them, so that the next clone finds them. A
//! newer version that is already there is accepted.

use crate::{
    failure::{Failure, of_file},
    process::Process,
    project::Project,
    say,
};

struct Tool {
    /// The cargo subcommand: `nextest` is the package `cargo-nextest`.
    subcommand: &'static str,
    version: &'static str,
    /// Features to choose at installation.
    features: &'static [&'static str],
}

const NEXTEST: Tool = Tool {
    subcommand: "nextest",
    version: "0.9.143",
    features: &["--no-default-features", "--features", "default-no-update"],
};

const DENY: Tool = Tool {
    subcommand: "deny",
    version: "0.20.2",
    features: &[],
};

/// Makes sure that `cargo nextest` is there.
pub fn nextest(project: &Project) -> Result<(), Failure> {
    NEXTEST.ensure(project)
}

/// Makes sure that `cargo deny` is there.
pub fn deny(project: &Project) -> Result<(), Failure> {
    DENY.ensure(project)
}

impl Tool {
    fn ensure(&self, project: &Project) -> Result<(), Failure> {
        let found = Process::cargo(project, [self.subcommand, "--version"]).quietly();
        if found.is_some_and(|text| is_at_least(&text, self.version)) {
            return Ok(());
        }
        let package = format!("cargo-{}@{}", self.subcommand, self.version);
        say::note(&format!(
            "installing {package} from source, once; this takes two or three minutes"
        ));
        let folder = project.path("target/tools");
        // These programs do little work here: compile them quickly rather than well. That is a
        // third of the time.
        Process::cargo(project, ["install", "--quiet", "--locked", "--force"])
            .args(self.features)
            .args([&package])
            .env("CARGO_TARGET_DIR", &folder)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "false")
            .run()?;
        // Kept only while it is of use: a failed installation goes on from there.
        std::fs::remove_dir_all(&folder).map_err(of_file(&folder))
    }
}

/// True when the first version number in `text` is `wanted` or later.
fn is_at_least(text: &str, wanted: &str) -> bool {
    let numbers = |version: &str| -> Option<Vec<u32>> {
        version.split('.').map(|part| part.parse().ok()).collect()
    };
    let found = text
        .split_whitespace()
        .find_map(|word| numbers(word).filter(|parts| parts.len() == 3));
    found.is_some() && found >= numbers(wanted)
}

#[cfg(test)]
mod tests {
    use super::is_at_least;

    #[test]
    fn compares_versions_by_number() {
        assert!(is_at_least("cargo-nextest 0.9.143 (60fa45f63)", "0.9.143"));
        assert!(is_at_least("cargo-nextest 0.10.0", "0.9.143"));
        assert!(!is_at_least("cargo-nextest 0.9.99", "0.9.143"));
        assert!(!is_at_least("no version here", "0.9.143"));
    }
}
