//! Who is blamed for an end, and in which words.

use crate::glue::{Place, Stopped};
use alloc::format;
use alloc::string::{String, ToString};
use smallos_contract::Fault;
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
        Stopped::Fault(fault @ Fault::BadHandle) => trapped(format!("{place}: {fault}")),
        Stopped::Fault(Fault::Limit(kind)) => Outcome::Limit(ended::limit(kind)),
        Stopped::Fault(Fault::Panicked(text)) => Outcome::Panicked(text.as_str().into()),
        Stopped::Fault(Fault::Cancelled) => Outcome::Cancelled,
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
        None => trapped(error.to_string()),
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
        _ => Outcome::NotStarted(cut(error.to_string())),
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
