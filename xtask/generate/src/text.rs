//! Guests written as WebAssembly text, mostly hostile ones that no compiler would make.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};

/// Writes `folder/NAME.wasm` for each file `NAME.wat`.
pub fn assemble(folder: &Path, files: &[&str]) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    for file in files {
        let module = wat::parse_file(file).with_context(|| (*file).to_owned())?;
        let stem = Path::new(file)
            .file_stem()
            .context("a file name is missing")?;
        let path = folder.join(stem).with_extension("wasm");
        fs::write(&path, module).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
