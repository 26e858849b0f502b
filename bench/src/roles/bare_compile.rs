//! Makes an engine and compiles a guest, nothing more.

use super::{component, pool};
use crate::Failure;
use wasmtime::component::Component;

pub fn play(guest: &str) -> Result<(), Failure> {
    let engine = pool::engine(1024)?;
    Component::new(&engine, component::read(guest)?)?;
    Ok(())
}
