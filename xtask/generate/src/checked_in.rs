//! The generated files that are checked in: writes them, or names the stale ones.

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context as _, Result, bail, ensure};

/// One generated file.
pub struct File {
    /// Where it is, relative to the checkout.
    pub path: &'static str,
    /// Its text; if it is Rust, not yet formatted.
    pub text: String,
}

/// Formats the files and writes those that differ; with `check` fails and names them instead.
pub fn settle(root: &Path, files: Vec<File>, check: bool) -> Result<()> {
    let mut stale = Vec::new();
    for file in files {
        // The tests of the ABI have ten thousands of lines that nobody reads: they stay dense.
        let dense = file.path.starts_with("tests/abi/");
        let text = if file.path.ends_with(".rs") && !dense {
            format(&file.text).with_context(|| file.path)?
        } else {
            file.text
        };
        let path = root.join(file.path);
        if fs::read_to_string(&path).is_ok_and(|present| present == text) {
            continue;
        }
        stale.push(file.path);
        if !check {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
            }
            fs::write(&path, text).with_context(|| path.display().to_string())?;
            eprintln!("wrote {}", file.path);
        }
    }
    if check && !stale.is_empty() {
        bail!("stale: {} (run `cargo xtask bindings`)", stale.join(", "));
    }
    Ok(())
}

/// The text as rustfmt writes it, so that `cargo fmt --check` agrees with the generator.
fn format(text: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt (add it with `rustup component add rustfmt`)")?;
    let mut stdin = rustfmt.stdin.take().context("rustfmt has no stdin")?;
    // rustfmt reads everything before it writes, so this can't block for ever.
    stdin.write_all(text.as_bytes())?;
    drop(stdin);
    let output = rustfmt.wait_with_output()?;
    ensure!(
        output.status.success(),
        "rustfmt refuses the generated text"
    );
    Ok(String::from_utf8(output.stdout)?)
}
