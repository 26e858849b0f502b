//! Output to the host's terminal and input from it. The standard library's own `println!`
//! does nothing on `wasm32-unknown-unknown`, so this crate brings its own.
//!
//! One call of a macro is one write, and its bytes stay together up to 65,536 of them. A
//! write waits while the host's output buffer is full, and holds up the whole task. Output
//! that nobody can receive any more is dropped without a word.

use alloc::vec::Vec;
use core::fmt;

use crate::{
    bindings::system::console,
    executor::{self, Source},
};

pub use console::{ConsoleError, Output};

/// The most bytes that one call to the host carries.
const CALL_SIZE_MAX: usize = 65_536;

/// Writes all the bytes. The host keeps at most 65,536 of them together.
pub fn write(to: Output, bytes: &[u8]) -> Result<(), ConsoleError> {
    for part in bytes.chunks(CALL_SIZE_MAX) {
        console::write(to, part)?;
    }
    Ok(())
}

/// Reads what is there, at least one byte and at most `max` (cut to 65,536), or none at the
/// end of the input. Needs the grant `console.read`.
pub async fn read(max: u32) -> Result<Vec<u8>, ConsoleError> {
    executor::wait(Source::new(console::subscribe_read()?)).await;
    console::read(max)
}

/// As [`read`], but holds up the whole task.
pub fn read_blocking(max: u32) -> Result<Vec<u8>, ConsoleError> {
    console::read(max)
}

/// What the print macros call. Text without values is known when the guest is compiled:
/// there this leaves one call, and nothing of the formatting.
#[doc(hidden)]
#[inline(always)]
pub fn print(to: Output, text: fmt::Arguments<'_>) {
    match text.as_str() {
        Some(text) => put(to, text.as_bytes()),
        None => print_values(to, text),
    }
}

#[inline(never)]
fn print_values(to: Output, text: fmt::Arguments<'_>) {
    // The same function as `format!` has, so that a guest which uses both pays once. As there,
    // a `Display` that fails is a panic.
    put(to, alloc::fmt::format(text).as_bytes());
}

/// Writes, and doesn't care whether anybody can receive it.
#[inline]
fn put(to: Output, bytes: &[u8]) {
    let _ = write(to, bytes);
}

/// Writes to the host's standard output.
#[macro_export]
macro_rules! print {
    ($($text:tt)*) => {
        $crate::console::print(
            $crate::console::Output::Stdout, ::core::format_args!($($text)*))
    };
}

/// Writes a line to the host's standard output.
#[macro_export]
macro_rules! println {
    () => { $crate::print!("\n") };
    // The compiler makes one text of the two.
    ($($text:tt)*) => { $crate::print!("{}\n", ::core::format_args!($($text)*)) };
}

/// Writes to the host's standard error output.
#[macro_export]
macro_rules! eprint {
    ($($text:tt)*) => {
        $crate::console::print(
            $crate::console::Output::Stderr, ::core::format_args!($($text)*))
    };
}

/// Writes a line to the host's standard error output.
#[macro_export]
macro_rules! eprintln {
    () => { $crate::eprint!("\n") };
    ($($text:tt)*) => { $crate::eprint!("{}\n", ::core::format_args!($($text)*)) };
}
