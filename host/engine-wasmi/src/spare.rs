//! Makes wasmi give back what it keeps for the next translation.
//!
//! An engine of wasmi keeps the buffers of its last translation for the next one: 8 KB and
//! more, as large as the largest function needed them. Here an engine translates one program
//! and never another, and wasmi has no way to ask for them. But who translates takes them out
//! and puts them back only on success. So the engine is given a module that can't be
//! translated, and drops the buffers with it.

use crate::load::Compile;
use wasmi::Engine;

/// A module with one function, of the type of a task's entry, whose body is empty: not even a
/// list of variables is in it. Readers fail at its first byte, so that nothing of it is ever
/// looked at as code, checked or not. The type is there already; it adds none to the engine.
const UNTRANSLATABLE: &[u8] = b"\0asm\x01\0\0\0\
    \x01\x05\x01\x60\x00\x01\x7f\
    \x03\x02\x01\x00\
    \x0a\x02\x01\x00";

/// Drops what `engine` keeps for translating.
pub(crate) fn drop_buffers(engine: &Engine, compile: Compile) {
    let translated = compile(engine, UNTRANSLATABLE);
    debug_assert!(
        translated.is_err(),
        "wasmi has translated a function without a body"
    );
}
