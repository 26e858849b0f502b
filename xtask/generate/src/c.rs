//! C bindings for guests: `task.h`, `task.c` and the object file with the component type. They
//! are not checked in.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};
use wit_bindgen_c::Opts;
use wit_bindgen_core::{Files, wit_parser::Resolve};

/// Writes the bindings for the world `task` into `folder`.
pub fn generate(wit: &Path, folder: &Path) -> Result<()> {
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_path(wit)?;
    let world = resolve.select_world(&[package], Some("task"))?;
    let mut files = Files::default();
    Opts::default()
        .build()
        .generate(&mut resolve, world, &mut files)?;
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    for (name, bytes) in files.iter() {
        let path = folder.join(name);
        fs::write(&path, bytes).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
