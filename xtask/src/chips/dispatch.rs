//! Sees to it that wasmi is built with the dispatch that works on chips.
//!
//! `auto-dispatch` counts on tail calls. On ARM and RISC-V LLVM doesn't always make them, and
//! then the native stack grows with every instruction of the guest until it has run through
//! RAM. The program still builds and links, which is why the features are looked at.

use super::FOLDER;
use crate::{failure::Failure, process::Process, project::Project};

const NEEDED: &str = "portable-dispatch";
const FORBIDDEN: &str = "auto-dispatch";

/// Fails unless wasmi has the right features for each of the targets.
pub fn check(
    project: &Project,
    targets: impl Iterator<Item = &'static str>,
) -> Result<(), Failure> {
    for target in targets {
        let tree = Process::cargo(project, ["tree", "--edges", "normal", "--prefix", "none"])
            .args(["--format", "{p} features:{f}", "--target", target])
            .within(project, FOLDER)
            .output()?;
        judge(&tree).map_err(|why| Failure::new(format!("{FOLDER} for {target}: {why}")))?;
    }
    Ok(())
}

/// Reads lines such as `wasmi v2.0.0 features:indirect-dispatch,portable-dispatch`.
fn judge(tree: &str) -> Result<(), String> {
    let mut found = false;
    for line in tree.lines().filter(|line| line.starts_with("wasmi v")) {
        found = true;
        let features = line.split_once("features:").map_or("", |(_, rest)| rest);
        // A package that was shown before has a star behind it.
        let mut features = features.split([',', ' ']);
        if features.clone().any(|feature| feature == FORBIDDEN) {
            return Err(format!(
                "wasmi has the feature {FORBIDDEN}, which overruns the stack there; take \
                 {NEEDED} and indirect-dispatch"
            ));
        }
        if !features.any(|feature| feature == NEEDED) {
            return Err(format!("wasmi lacks the feature {NEEDED}"));
        }
    }
    match found {
        true => Ok(()),
        false => Err("no wasmi among its dependencies, so nothing was checked".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn takes_the_right_features_only() {
        assert_eq!(
            judge(
                "smallos-link v0.1.0 features:\nwasmi v2.0.0 features:portable-dispatch,stable\n"
            ),
            Ok(())
        );
        let wrong = judge("wasmi v2.0.0 features:auto-dispatch,portable-dispatch (*)");
        assert!(wrong.is_err_and(|why| why.contains("auto-dispatch")));
        let wrong = judge("wasmi v2.0.0 features:stable");
        assert!(wrong.is_err_and(|why| why.contains("lacks")));
    }

    #[test]
    fn a_tree_without_wasmi_proves_nothing() {
        assert!(judge("wasmi_core v2.0.0 features:portable-dispatch").is_err());
    }
}
