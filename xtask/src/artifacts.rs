//! What a cargo build made, read from its JSON messages.
//!
//! Only the two fields that matter here are looked for, in the form cargo writes them (one
//! message per line, no spaces, escaped strings). It refuses to be a JSON parser.

use std::path::PathBuf;

/// One file that cargo built for a target of the workspace.
#[derive(Debug, PartialEq, Eq)]
pub struct Artifact {
    /// The target's name as written in `Cargo.toml`.
    pub name: String,
    /// The `.wasm` file.
    pub file: PathBuf,
}

/// The `.wasm` files among cargo's messages, in the order they were finished.
pub fn wasm_files(messages: &str) -> Vec<Artifact> {
    messages
        .lines()
        .filter(|line| line.starts_with(r#"{"reason":"compiler-artifact""#))
        .filter_map(artifact)
        .collect()
}

fn artifact(message: &str) -> Option<Artifact> {
    let target = &message[message.find(r#""target":{"#)?..];
    let name = string_after(target, r#""name":""#)?;
    let files = &message[message.find(r#""filenames":["#)?..];
    let files = &files[..files.find(']')?];
    let file = files
        .split('"')
        .find(|part| part.ends_with(".wasm"))?
        .replace(r"\\", r"\");
    Some(Artifact {
        name: name.to_owned(),
        file: file.into(),
    })
}

fn string_after<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let start = text.find(key)? + key.len();
    let end = text[start..].find('"')?;
    Some(&text[start..start + end])
}

#[cfg(test)]
mod tests {
    use super::{Artifact, wasm_files};

    #[test]
    fn finds_the_module_and_its_written_name() {
        let messages = concat!(
            r#"{"reason":"compiler-artifact","package_id":"x","manifest_path":"/g/Cargo.toml","#,
            r#""target":{"kind":["example"],"crate_types":["cdylib"],"name":"echo-server","#,
            r#""src_path":"/g/a.rs"},"filenames":["/t/echo_server.wasm"],"executable":null}"#,
            "\n",
            r#"{"reason":"compiler-artifact","target":{"kind":["lib"],"name":"smallos"},"#,
            r#""filenames":["/t/libsmallos.rlib"],"executable":null}"#,
            "\n",
            r#"{"reason":"build-finished","success":true}"#,
        );
        let expected = Artifact {
            name: "echo-server".into(),
            file: "/t/echo_server.wasm".into(),
        };
        assert_eq!(wasm_files(messages), [expected]);
    }
}
