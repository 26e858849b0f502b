//! A guest's file as a component. Our guests are core modules that carry their types.

use crate::Failure;
use wit_component::ComponentEncoder;

/// Reads a guest and wraps it.
pub fn read(path: &str) -> Result<Vec<u8>, Failure> {
    let module = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    let encoded = ComponentEncoder::default()
        .module(&module)
        .and_then(|mut it| it.encode());
    encoded.map_err(|error| format!("{path}: {error:#}").into())
}
