//! Who is blamed for an end, and in which words.

use crate::glue::{Place, Stopped};
use alloc::format;
use alloc::string::String;
use smallos_kernel::{LimitKind, Outcome};
use smallos_syscalls::{Meter, ended};
use wasmi::errors::{ErrorKind, InstantiationError};
use wasmi::{Error, TrapCode};

/// A text about a guest's end is cut here.
const TEXT_BYTES_MAX: usize = 1024;

/// A call that the guest made ends it.
pub(crate) fn of_stopped<S>(place: Place<S>, stopped: Stopped) -> Outcome {
    match stopped {
        Stopped::Broken(broken) => trapped(format!("{place}: {broken}")),
        Stopped::Fault(fault) => ended::faulted(&fault, || trapped(format!("{place}: {fault}"))),
    }
}

/// The guest trapped while it ran.
pub(crate) fn of_error(error: &Error, meter: &Meter) -> Outcome {
    match error.as_trap_code() {
        Some(TrapCode::StackOverflow) => return Outcome::Limit(LimitKind::Stack),
        Some(TrapCode::OutOfSystemMemory) => return Outcome::Limit(LimitKind::Memory),
        _ => {}
    }
    if let Some(kind) = meter.refused() {
        return Outcome::Limit(kind);
    }
    match error.as_trap_code() {
        Some(code) => of_trap(code),
        None => trapped(told(error)),
    }
}

/// There is no instance.
pub(crate) fn of_instantiation(error: &Error, meter: &Meter) -> Outcome {
    if let Some(kind) = meter.refused() {
        return Outcome::Limit(kind);
    }
    match error.kind() {
        // The only trap of instantiation that wasmi gives no code.
        ErrorKind::Instantiation(InstantiationError::ElementSegmentDoesNotFit { .. }) => {
            of_trap(TrapCode::TableOutOfBounds)
        }
        ErrorKind::Instantiation(
            InstantiationError::TooManyTables | InstantiationError::TooManyMemories,
        ) => Outcome::Limit(LimitKind::Instances),
        _ if error.as_trap_code().is_some() => of_error(error, meter),
        _ => Outcome::NotStarted(cut(told(error))),
    }
}

fn of_trap(code: TrapCode) -> Outcome {
    trapped(format!("wasm trap: {}", words(code)))
}

pub(crate) fn trapped(text: String) -> Outcome {
    Outcome::Trapped(cut(text))
}

fn cut(text: String) -> alloc::boxed::Box<str> {
    ended::cut(text, TEXT_BYTES_MAX).into()
}

/// An error of wasmi's in words of ours. To print it as it is would link the words for
/// everything that can go wrong in wasmi: 12 KB of flash.
pub(crate) fn told(error: &Error) -> String {
    match error.kind() {
        ErrorKind::Wasm(error) => format!("{} (at offset {:#x})", error.message(), error.offset()),
        ErrorKind::Message(text) => text.as_ref().into(),
        ErrorKind::Translation(_) | ErrorKind::ImplementationLimits(_) | ErrorKind::Ir(_) => {
            "a function of it is too large to be translated".into()
        }
        ErrorKind::Memory(_) => "its memory can't be made".into(),
        ErrorKind::Table(_) => "its tables can't be made".into(),
        ErrorKind::Instantiation(_) => "its exports or segments don't fit it".into(),
        _ => "the interpreter refused it".into(),
    }
}

/// The same words as wasmtime's, so that a guest's author reads the same on every host.
fn words(code: TrapCode) -> &'static str {
    match code {
        TrapCode::UnreachableCodeReached => "wasm `unreachable` instruction executed",
        TrapCode::MemoryOutOfBounds => "out of bounds memory access",
        TrapCode::TableOutOfBounds => "undefined element: out of bounds table access",
        TrapCode::IndirectCallToNull => "uninitialized element",
        TrapCode::IntegerDivisionByZero => "integer divide by zero",
        TrapCode::IntegerOverflow => "integer overflow",
        TrapCode::BadConversionToInteger => "invalid conversion to integer",
        TrapCode::StackOverflow => "call stack exhausted",
        TrapCode::BadSignature => "indirect call type mismatch",
        TrapCode::OutOfFuel => "out of fuel",
        TrapCode::GrowthOperationLimited => "growth refused",
        TrapCode::OutOfSystemMemory => "out of memory",
    }
}
