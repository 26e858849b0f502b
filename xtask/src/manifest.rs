//! The guests that a `Cargo.toml` lists.
//!
//! Reads only section headings and `name = "..."` lines, the way this project writes them. It
//! refuses to be a TOML parser.

use std::{fs, path::Path};

use crate::failure::{Failure, of_file};

/// The names of the `[[example]]` sections of `folder/Cargo.toml`.
pub fn examples(folder: &Path) -> Result<Vec<String>, Failure> {
    Ok(names_in(&read(folder)?, "[[example]]"))
}

/// The names of the `[[bin]]` sections, and the package's own when there is a `src/main.rs`.
pub fn programs(folder: &Path) -> Result<Vec<String>, Failure> {
    let text = read(folder)?;
    let mut names = names_in(&text, "[[bin]]");
    if names.is_empty() && folder.join("src/main.rs").is_file() {
        names = names_in(&text, "[package]");
    }
    Ok(names)
}

fn read(folder: &Path) -> Result<String, Failure> {
    let manifest = folder.join("Cargo.toml");
    fs::read_to_string(&manifest).map_err(of_file(&manifest))
}

fn names_in(text: &str, heading: &str) -> Vec<String> {
    let mut inside = false;
    let mut names = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            inside = line == heading;
        } else if inside && let Some(name) = name_of(line) {
            names.push(name.to_owned());
        }
    }
    names
}

/// `NAME` of the line `name = "NAME"`.
fn name_of(line: &str) -> Option<&str> {
    let value = line.strip_prefix("name")?.trim_start().strip_prefix('=')?;
    value.trim().strip_prefix('"')?.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::names_in;

    #[test]
    fn takes_names_from_the_right_sections_only() {
        let text = r#"
            [package]
            name = "guests"
            [[example]]
            name = "echo-server"
            path = "rust/echo-server.rs"
            [dependencies]
            name = "no"
            [[example]]
            crate-type = ["cdylib"]
            name="hello" # with a remark
        "#;
        assert_eq!(names_in(text, "[[example]]"), ["echo-server", "hello"]);
        assert_eq!(names_in(text, "[package]"), ["guests"]);
    }
}
