//! Makes the table of the guests that the image runs, from the environment variable
//! `SMALLOS_GUESTS`, with `SMALLOS_TIMEOUT_MS` as the bound of each and `SMALLOS_SLICE_MS` as its
//! slice, and hands the memory map to the linker.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

const FORM: &str = "SMALLOS_GUESTS is a list, separated by commas, of NAME:PATH:PRIORITY or \
NAME:PATH:PRIORITY:ARGUMENT:...; PRIORITY is 1 to 9, or `-` for a module that others spawn; \
groups that run one after the other are separated by semicolons";

/// How long each task may take where nobody says so.
const TIMEOUT_MS: u32 = 60_000;
/// How long a task may run on while others of its priority wait, where nobody says so.
const SLICE_MS: u32 = 10;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=memory.x");
    println!("cargo::rerun-if-env-changed=SMALLOS_GUESTS");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::copy("memory.x", out.join("memory.x")).expect("memory.x is beside build.rs");
    println!("cargo::rustc-link-search={}", out.display());
    let guests = env::var("SMALLOS_GUESTS").unwrap_or_default();
    match all(&guests) {
        Ok(table) => fs::write(out.join("guests.rs"), table).expect("OUT_DIR can be written"),
        Err(error) => {
            println!("cargo::error={error}");
            println!("cargo::error={FORM}");
        }
    }
}

fn all(guests: &str) -> Result<String, String> {
    let mut all = milliseconds("TIMEOUT_MS", "SMALLOS_TIMEOUT_MS", TIMEOUT_MS)?;
    all += &milliseconds("SLICE_MS", "SMALLOS_SLICE_MS", SLICE_MS)?;
    all += &table(guests)?;
    Ok(all)
}

/// A number of milliseconds as a constant of Rust.
fn milliseconds(constant: &str, variable: &str, usual: u32) -> Result<String, String> {
    println!("cargo::rerun-if-env-changed={variable}");
    let ms = match env::var(variable) {
        Err(_) => usual,
        Ok(text) => match text.parse() {
            Ok(ms) if ms > 0 => ms,
            _ => return Err(format!("{variable}: {text} is no number of milliseconds")),
        },
    };
    Ok(format!("pub const {constant}: u32 = {ms};\n"))
}

fn table(guests: &str) -> Result<String, String> {
    let mut table = String::from("pub const GROUPS: &[&[Built]] = &[\n");
    for group in guests.split(';').map(str::trim).filter(|g| !g.is_empty()) {
        table.push_str("&[\n");
        for entry in group.split(',').map(str::trim).filter(|e| !e.is_empty()) {
            table.push_str(&built(entry)?);
        }
        table.push_str("],\n");
    }
    table.push_str("];\n");
    Ok(table)
}

/// One guest as a value of Rust.
fn built(entry: &str) -> Result<String, String> {
    let mut fields = entry.split(':');
    let (Some(name), Some(path), Some(priority)) = (fields.next(), fields.next(), fields.next())
    else {
        return Err(format!("{entry}: a field is missing"));
    };
    let priority = match priority {
        "-" => None,
        number => match number.parse::<u8>() {
            Ok(number @ 1..=9) => Some(number),
            _ => return Err(format!("{entry}: no priority is called {number}")),
        },
    };
    let file = Path::new(path)
        .canonicalize()
        .map_err(|error| format!("{path}: {error}"))?;
    println!("cargo::rerun-if-changed={}", file.display());
    let arguments: Vec<&str> = fields.collect();
    Ok(format!(
        "Built {{ name: {name:?}, priority: {priority:?}, arguments: &{arguments:?}, \
         file: include_bytes!({:?}) }},\n",
        file.display().to_string()
    ))
}
