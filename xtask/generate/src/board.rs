//! Guests for boards, as `smallos-host build` builds them: the same library, because the host
//! program takes minutes to compile and this one doesn't need it.

use std::path::Path;

use anyhow::Result;
use smallos_guest_build::{Profile, Selection, build};

/// Builds examples of the package in `folder` to `out/NAME.wasm`.
pub fn guests(folder: &Path, target_dir: &Path, out: &Path, names: &[&str]) -> Result<()> {
    let examples = names.iter().flat_map(|name| ["--example", name]);
    let selection = Selection {
        arguments: examples.map(Into::into).collect(),
        target_dir: Some(target_dir.to_owned()),
        out_dir: Some(out.to_owned()),
    };
    build(folder, &Profile::default(), &selection)?;
    Ok(())
}
