//! From the host's call of `run` to the user's function and back: the arguments going in,
//! the result coming out.

use alloc::{string::String, vec::Vec};
use core::{fmt::Display, future::Future};

use crate::Args;

/// What a task function may return.
pub trait TaskReturn {
    /// The result for those who join the task, or the message of its failure.
    fn into_result(self) -> Result<Vec<u8>, String>;
}

/// What a task may give to those who join it: at most 65,536 bytes.
pub trait IntoResult {
    /// The bytes.
    fn into_bytes(self) -> Vec<u8>;
}

impl IntoResult for () {
    fn into_bytes(self) -> Vec<u8> {
        Vec::new()
    }
}

impl IntoResult for Vec<u8> {
    fn into_bytes(self) -> Vec<u8> {
        self
    }
}

impl IntoResult for String {
    fn into_bytes(self) -> Vec<u8> {
        String::into_bytes(self)
    }
}

impl<T: IntoResult> TaskReturn for T {
    fn into_result(self) -> Result<Vec<u8>, String> {
        Ok(self.into_bytes())
    }
}

impl<T: IntoResult, E: Display> TaskReturn for Result<T, E> {
    fn into_result(self) -> Result<Vec<u8>, String> {
        match self {
            Ok(value) => Ok(value.into_bytes()),
            // As `format!` does it: a guest which uses that has no second way to a string.
            Err(error) => Err(alloc::format!("{error}")),
        }
    }
}

/// What a task function may take as its parameter.
pub trait FromArguments {
    /// Asks the host for the arguments.
    fn from_arguments() -> Self;
}

impl FromArguments for Vec<String> {
    fn from_arguments() -> Self {
        crate::env::args().into_vec()
    }
}

impl FromArguments for Args {
    fn from_arguments() -> Self {
        crate::env::args()
    }
}

/// Runs a plain task function.
pub fn run<R: TaskReturn>(function: impl FnOnce() -> R) -> Result<Vec<u8>, String> {
    prepare();
    function().into_result()
}

/// Runs an async task function on the executor.
pub fn run_async<F>(function: impl FnOnce() -> F) -> Result<Vec<u8>, String>
where
    F: Future,
    F::Output: TaskReturn,
{
    prepare();
    crate::executor::block_on(function()).into_result()
}

/// Connects panics and the log with the host.
fn prepare() {
    #[cfg(feature = "std")]
    crate::panic::install();
    #[cfg(feature = "log")]
    crate::logger::install();
}
