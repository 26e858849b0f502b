//! The host's side of the contract: traits and types for the syscall layer, glue for wasmtime.

use std::path::Path;

use anyhow::Result;
use smallos_witgen::{Contract, contract, wasmi, wasmtime, world};

use crate::checked_in::File;

/// The generated files of `host/`.
pub fn files(wit: &Path) -> Result<Vec<File>> {
    let packages = Contract::read(wit)?;
    Ok(vec![
        File {
            path: "host/contract/src/generated.rs",
            text: contract::print(&packages)?,
        },
        File {
            path: "host/engine-wasmi/src/generated.rs",
            text: wasmi::print(&packages)?,
        },
        File {
            path: "host/engine-wasmtime/src/generated.rs",
            text: wasmtime::print(&packages)?,
        },
        File {
            path: "host/engine-wasmtime/src/world.rs",
            text: world::print(&packages)?,
        },
    ])
}
