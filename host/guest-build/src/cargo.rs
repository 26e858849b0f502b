//! Runs cargo and reads from its messages which modules it made.

use crate::build::Selection;
use crate::error::BuildError;
use crate::profile::Profile;
use serde_json::Value;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A module that cargo made.
pub(crate) struct Artifact {
    /// The target's name as written in `Cargo.toml`.
    pub name: String,
    pub file: PathBuf,
}

/// Builds the project in `folder`. Cargo's own words go to stderr.
pub(crate) fn run(
    folder: &Path,
    profile: &Profile,
    selection: &Selection,
) -> Result<Vec<Artifact>, BuildError> {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command
        .current_dir(folder)
        .arg("build")
        .args(["--message-format", "json-render-diagnostics"])
        .args(profile.arguments())
        .args(&selection.arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit());
    // Under `cargo run` these tell about the running program. Passed on, they would look to
    // build scripts like a changed environment.
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        let of_package = text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_");
        if of_package || text == "CARGO_BIN_NAME" || text == "CARGO_CRATE_NAME" {
            command.env_remove(&name);
        }
    }
    if let Some((name, value)) = profile.environment() {
        command.env(name, value);
    }
    if let Some(target) = &selection.target_dir {
        command.env("CARGO_TARGET_DIR", target);
    }
    let output = command.output().map_err(|why| match folder.is_dir() {
        true => BuildError::NoCargo(why),
        false => BuildError::of_file(folder)(why),
    })?;
    if !output.status.success() {
        return Err(BuildError::Cargo(folder.to_owned()));
    }
    let found = modules(&String::from_utf8_lossy(&output.stdout));
    match found.is_empty() {
        true => Err(BuildError::NoModule(folder.to_owned())),
        false => Ok(found),
    }
}

/// The `.wasm` files among cargo's messages, in the order they were finished.
fn modules(messages: &str) -> Vec<Artifact> {
    messages.lines().filter_map(module).collect()
}

fn module(line: &str) -> Option<Artifact> {
    let message: Value = serde_json::from_str(line).ok()?;
    if message.get("reason")? != "compiler-artifact" {
        return None;
    }
    let files = message.get("filenames")?.as_array()?;
    let mut files = files.iter().filter_map(Value::as_str).map(PathBuf::from);
    let file = files.find(|file| file.extension().is_some_and(|ending| ending == "wasm"))?;
    let name = message.get("target")?.get("name")?.as_str()?.to_owned();
    Some(Artifact { name, file })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_found_among_other_artifacts() {
        let messages = r#"
            {"reason":"compiler-artifact","target":{"name":"smallos"},"filenames":["/t/a.rlib"]}
            {"reason":"compiler-artifact","target":{"name":"a-b"},"filenames":["/t/a_b.wasm"]}
            {"reason":"build-finished","success":true}
        "#;
        let found = modules(messages);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].name, "a-b");
        assert_eq!(found[0].file, Path::new("/t/a_b.wasm"));
    }
}
