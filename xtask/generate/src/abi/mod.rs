//! The test of the canonical ABI in `tests/abi`: its random WIT types, the host's side of all of
//! its types, and the guest's. Everything follows from `tests/abi/wit` and the number in
//! `tests/abi/seed`.

mod echo;
mod random;
mod rust;
mod values;

use std::{fs, path::Path};

use anyhow::{Context as _, Result};
use smallos_witgen::{Contract, Target, contract, wasmi, wasmtime};
use wit_bindgen_core::{Files, WorldGenerator as _, wit_parser::Resolve};

use crate::checked_in::File;

const FOLDER: &str = "tests/abi/wit";

const TARGET: Target<'static> = Target {
    source: "tests/abi/wit/",
    contract: "crate",
    engine_wasmi: "smallos_engine_wasmi",
    waits: rust::WAITING,
    optional: &[],
};

/// The random packages. They come before [`files`], which reads them.
pub fn types(root: &Path) -> Result<Vec<File>> {
    let path = root.join("tests/abi/seed");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let seed = text
        .trim()
        .parse()
        .with_context(|| format!("{}: expected a number", path.display()))?;
    Ok(random::files(seed))
}

/// The generated Rust files of `tests/abi`.
pub fn files(root: &Path) -> Result<Vec<File>> {
    let folder = root.join(FOLDER);
    let packages = Contract::read_for(&folder, TARGET)?;
    let (resolve, _) = parse(&folder)?;
    Ok(vec![
        File {
            path: "tests/abi/src/contract.rs",
            text: contract::print(&packages)?,
        },
        File {
            path: "tests/abi/src/on_wasmtime/generated.rs",
            text: wasmtime::print(&packages)?,
        },
        File {
            path: "tests/abi/src/on_wasmi/generated.rs",
            text: wasmi::print(&packages)?,
        },
        File {
            path: "tests/abi/src/values.rs",
            text: values::print(&resolve)?,
        },
    ])
}

/// The guest's bindings and its calls, which aren't checked in.
pub fn guest(root: &Path, folder: &Path) -> Result<()> {
    let (mut resolve, world) = parse(&root.join(FOLDER))?;
    let calls = echo::print(&resolve)?;
    let options = wit_bindgen_rust::Opts {
        runtime_path: Some("crate::rt".into()),
        bitflags_path: Some("crate::rt".into()),
        generate_all: true,
        ..Default::default()
    };
    let mut files = Files::default();
    options.build().generate(&mut resolve, world, &mut files)?;
    let (_, bindings) = files
        .iter()
        .find(|(name, _)| name.ends_with(".rs"))
        .context("the generator gave no Rust file")?;
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    for (name, text) in [("bindings.rs", bindings), ("echo.rs", calls.as_bytes())] {
        let path = folder.join(name);
        if fs::read(&path).is_ok_and(|present| present == text) {
            continue;
        }
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

fn parse(folder: &Path) -> Result<(Resolve, wit_bindgen_core::wit_parser::WorldId)> {
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_path(folder)?;
    let world = resolve.select_world(&[package], Some("task"))?;
    Ok((resolve, world))
}
