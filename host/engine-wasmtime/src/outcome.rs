//! Who is blamed for an end, and in which words.

use smallos_contract::Fault;
use smallos_kernel::{LimitKind, Outcome};
use smallos_syscalls::Meter;
use smallos_syscalls::ended::{self, cut};
use wasmtime::{Error, Trap, WasmBacktrace};
use wasmtime_wasi::I32Exit;

/// A trap's text, its stack included, is cut here.
const TEXT_BYTES_MAX: usize = 8192;

/// Why a guest did not return.
pub(crate) fn of_error(error: &Error, meter: &Meter) -> Outcome {
    if let Some(fault) = error.downcast_ref::<Fault>() {
        return ended::faulted(fault, || Outcome::Trapped(text(error).into()));
    }
    if let Some(I32Exit(status)) = error.downcast_ref() {
        return of_exit(*status);
    }
    if let Some(Trap::StackOverflow) = error.downcast_ref() {
        return Outcome::Limit(LimitKind::Stack);
    }
    // A guest that traps right after it was refused something was ended by that bound.
    if let Some(kind) = meter.refused() {
        return Outcome::Limit(kind);
    }
    Outcome::Trapped(text(error).into())
}

/// Why there is no instance.
pub(crate) fn of_instantiation(error: &Error, meter: &Meter) -> Outcome {
    // A start function runs during instantiation, and its faults are its own.
    if error.is::<Trap>() || error.is::<Fault>() || error.is::<WasmBacktrace>() {
        return of_error(error, meter);
    }
    if let Some(kind) = meter.refused() {
        return Outcome::Limit(kind);
    }
    let text = format!("{error:#}");
    // wasmtime has no type for this error.
    if text.contains("resource limit exceeded") {
        return Outcome::Limit(LimitKind::Instances);
    }
    Outcome::NotStarted(cut(text, TEXT_BYTES_MAX).into())
}

/// A command's `exit`.
pub(crate) fn of_exit(status: i32) -> Outcome {
    match status {
        0 => Outcome::Finished(Box::default()),
        status => Outcome::Error(format!("{EXIT_STATUS}{status}").into()),
    }
}

const EXIT_STATUS: &str = "exit status ";

/// The status with which a command ended. Ask it for commands only: a task of ours is free
/// to return an error of the same words.
pub fn exit_status(outcome: &Outcome) -> Option<i32> {
    match outcome {
        Outcome::Finished(_) => Some(0),
        Outcome::Error(text) => text.strip_prefix(EXIT_STATUS)?.parse().ok(),
        _ => None,
    }
}

/// The cause in words, then the guest's own stack, innermost first.
fn text(error: &Error) -> String {
    let mut text = error.root_cause().to_string();
    if let Some(backtrace) = error.downcast_ref::<WasmBacktrace>() {
        for (index, frame) in backtrace.frames().iter().enumerate() {
            let name = frame.func_name().map(demangled);
            let name = name.unwrap_or_else(|| format!("function {}", frame.func_index()));
            text.push_str(&format!("\n  {index}: {name}"));
        }
    }
    cut(text, TEXT_BYTES_MAX)
}

fn demangled(name: &str) -> String {
    // The hash at the end of a Rust name says nothing to its author.
    format!("{:#}", rustc_demangle::demangle(name))
}
