//! Compares a target of `boards/targets` with the compiler's own, so that an update of the
//! compiler isn't missed there.
//!
//! Both are JSON as rustc prints it: one field in a line, in order. It refuses to be a parser.

use std::{collections::BTreeSet, fs};

use crate::{
    failure::{Failure, of_file},
    process::Process,
    project::Project,
};

/// What may differ: compare-and-swap, the width that goes with it, and frame pointers.
const CHANGED: [&str; 3] = ["atomic-cas", "max-atomic-width", "frame-pointer"];

/// Fails if the file of a target differs from the compiler's own in anything else than we mean.
pub fn check(project: &Project, target: &str) -> Result<(), Failure> {
    let name = format!("boards/targets/{target}.json");
    let file = project.path(&name);
    let ours = fs::read_to_string(&file).map_err(of_file(&file))?;
    let theirs = Process::new(project, "rustc")
        .args(["-Zunstable-options", "--print", "target-spec-json"])
        .args(["--target", target])
        .env("RUSTC_BOOTSTRAP", "1")
        .output()?;
    let differing = differences(&ours, &theirs);
    if differing.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{name} differs from the compiler's {target} in {}; see boards/targets/README.md",
        differing.join(", ")
    )))
}

fn differences(ours: &str, theirs: &str) -> Vec<String> {
    let fields = |text: &str| -> BTreeSet<String> {
        let lines = text.lines().map(|line| line.trim().trim_end_matches(','));
        let fields = lines.filter(|line| line.contains(':'));
        let meant = |line: &&str| {
            CHANGED
                .iter()
                .any(|name| line.starts_with(&format!("\"{name}\":")))
        };
        fields.filter(|line| !meant(line)).map(Into::into).collect()
    };
    let (ours, theirs) = (fields(ours), fields(theirs));
    ours.symmetric_difference(&theirs).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::differences;

    #[test]
    fn sees_what_we_did_not_mean() {
        let theirs = "{\n  \"arch\": \"arm\",\n  \"atomic-cas\": false,\n  \"x\": 1\n}\n";
        let ours = "{\n  \"arch\": \"arm\",\n  \"atomic-cas\": true,\n  \"x\": 1\n}\n";
        assert!(differences(ours, theirs).is_empty());
        let theirs = "{\n  \"arch\": \"arm\",\n  \"x\": 2,\n  \"new\": \"y\"\n}\n";
        let expected = ["\"new\": \"y\"", "\"x\": 1", "\"x\": 2"];
        assert_eq!(differences(ours, theirs), expected);
    }
}
