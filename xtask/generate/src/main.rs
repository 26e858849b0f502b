//! Generates what follows from `wit/`, for `cargo xtask`.
//!
//! Apart from `xtask` because the generators take most of a minute to compile and most commands
//! don't need them. It refuses to build guests: that is `cargo xtask guests`.

#![warn(missing_docs)]

mod abi;
mod board;
mod c;
mod checked_in;
mod host;
mod sdk;
mod text;

use std::{env, path::Path, process::ExitCode};

use anyhow::{Context as _, Result, bail};

const USAGE: &str = "\
smallos-generate bindings [--check]    the checked-in Rust files
smallos-generate abi FOLDER            Rust bindings for the guest of tests/abi, into FOLDER
smallos-generate board FOLDER TARGET OUT NAME...
                                       guests for boards: cargo examples to OUT/NAME.wasm
smallos-generate c FOLDER              C bindings for guests, into FOLDER
smallos-generate wat FOLDER FILE...    WebAssembly text to FOLDER/NAME.wasm";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let root = root()?;
    match words.as_slice() {
        ["bindings"] => bindings(&root, false),
        ["bindings", "--check"] => bindings(&root, true),
        ["abi", folder] => abi::guest(&root, Path::new(folder)),
        ["board", folder, target, out, names @ ..] => {
            board::guests(Path::new(folder), Path::new(target), Path::new(out), names)
        }
        ["c", folder] => c::generate(&root.join("wit"), Path::new(folder)),
        ["wat", folder, files @ ..] => text::assemble(Path::new(folder), files),
        _ => bail!("expected one of:\n{USAGE}"),
    }
}

/// The checkout: from cargo, else upwards from the current folder.
fn root() -> Result<std::path::PathBuf> {
    let start = match env::var_os("CARGO_MANIFEST_DIR") {
        Some(folder) => folder.into(),
        None => env::current_dir()?,
    };
    start
        .ancestors()
        .find(|folder| folder.join("wit").is_dir() && folder.join("xtask").is_dir())
        .map(Path::to_owned)
        .context("no checkout with wit/ and xtask/ here or above")
}

fn bindings(root: &Path, check: bool) -> Result<()> {
    let wit = root.join("wit");
    let mut files = vec![sdk::bindings(&wit)?];
    files.extend(host::files(&wit)?);
    // The next ones are made from these, so these are settled first.
    checked_in::settle(root, abi::types(root)?, check)?;
    files.extend(abi::files(root)?);
    checked_in::settle(root, files, check)
}
