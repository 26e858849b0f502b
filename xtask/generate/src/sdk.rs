//! The SDK's bindings. They are checked in, so that a user's first guest compiles without the
//! generator: seconds instead of a minute.

use std::path::Path;

use anyhow::{Context as _, Result};
use wit_bindgen_core::{Files, WorldGenerator as _, wit_parser::Resolve};
use wit_bindgen_rust::Opts;

use crate::checked_in::File;

/// The bindings for the world `task`.
pub fn bindings(wit: &Path) -> Result<File> {
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_path(wit)?;
    let world = resolve.select_world(&[package], Some("task"))?;
    let options = Opts {
        format: true,
        // Our own few lines instead of the crate `wit-bindgen`.
        runtime_path: Some("crate::rt".into()),
        additional_derive_attributes: vec!["PartialEq".into(), "Eq".into()],
        // With a float inside there is no `Eq`.
        additional_derive_ignore: ["node", "values", "incoming"].map(String::from).into(),
        generate_all: true,
        // The macro is used by `#[smallos::task]`, from the user's crate.
        pub_export_macro: true,
        export_macro_name: Some("__export_task".into()),
        default_bindings_module: Some("::smallos::bindings".into()),
        // A short, fixed name: the section's name may not depend on who generates.
        type_section_suffix: Some("smallos-sdk".into()),
        ..Opts::default()
    };
    let mut files = Files::default();
    options.build().generate(&mut resolve, world, &mut files)?;
    let (_, bytes) = files
        .iter()
        .find(|(name, _)| name.ends_with(".rs"))
        .context("the generator gave no Rust file")?;
    Ok(File {
        path: "sdk/src/bindings/task.rs",
        text: String::from_utf8(bytes.to_vec())?,
    })
}
