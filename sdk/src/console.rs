//! Output to the host's terminal and input from it. The standard library's own `println!`
//! does nothing on `wasm32-unknown-unknown`, so this crate brings its own.
//!
//! One call of a macro is one write, and its bytes stay together up to 65,536 of them. A
//! write waits while the host's output buffer is full, and holds up the whole task. Output
//! that nobody can receive any more is dropped without a word.

use alloc::{string::String, vec::Vec};
use core::fmt::{self, Write as _};

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

/// What the print macros call.
#[doc(hidden)]
pub fn print(to: Output, text: fmt::Arguments<'_>, newline: bool) {
    if let (Some(text), false) = (text.as_str(), newline) {
        let _ = write(to, text.as_bytes());
        return;
    }
    let mut line = String::new();
    // Formatting into a string fails only if a `Display` does; what it wrote is shown.
    let _ = line.write_fmt(text);
    if newline {
        line.push('\n');
    }
    let _ = write(to, line.as_bytes());
}

/// Writes to the host's standard output.
#[macro_export]
macro_rules! print {
    ($($text:tt)*) => {
        $crate::console::print(
            $crate::console::Output::Stdout, ::core::format_args!($($text)*), false)
    };
}

/// Writes a line to the host's standard output.
#[macro_export]
macro_rules! println {
    () => { $crate::print!("\n") };
    ($($text:tt)*) => {
        $crate::console::print(
            $crate::console::Output::Stdout, ::core::format_args!($($text)*), true)
    };
}

/// Writes to the host's standard error output.
#[macro_export]
macro_rules! eprint {
    ($($text:tt)*) => {
        $crate::console::print(
            $crate::console::Output::Stderr, ::core::format_args!($($text)*), false)
    };
}

/// Writes a line to the host's standard error output.
#[macro_export]
macro_rules! eprintln {
    () => { $crate::eprint!("\n") };
    ($($text:tt)*) => {
        $crate::console::print(
            $crate::console::Output::Stderr, ::core::format_args!($($text)*), true)
    };
}
