//! How a guest's own end is recorded, whatever engine ran it.

use crate::BYTES_MAX;
use alloc::string::String;
use alloc::vec::Vec;
use smallos_contract::Fault;
use smallos_contract::kernel::tasks::LimitKind as ContractLimit;
use smallos_kernel::{LimitKind, Outcome};

/// What a guest returned.
pub fn returned(result: Result<Vec<u8>, String>) -> Outcome {
    match result {
        Ok(bytes) if bytes.len() > BYTES_MAX => Outcome::Limit(LimitKind::Size),
        Ok(bytes) => Outcome::Finished(bytes.into()),
        Err(text) => Outcome::Error(cut(text, BYTES_MAX).into()),
    }
}

/// A syscall ended a guest. `trapped` is what the engine says of a handle that isn't there.
pub fn faulted(fault: &Fault, trapped: impl FnOnce() -> Outcome) -> Outcome {
    match fault {
        Fault::BadHandle => trapped(),
        Fault::Limit(kind) => Outcome::Limit(limit(*kind)),
        Fault::Panicked(text) => Outcome::Panicked(text.as_str().into()),
        Fault::Cancelled => Outcome::Cancelled,
    }
}

/// The kernel's name of a limit of the contract.
fn limit(kind: ContractLimit) -> LimitKind {
    match kind {
        ContractLimit::Memory => LimitKind::Memory,
        ContractLimit::Stack => LimitKind::Stack,
        ContractLimit::Table => LimitKind::Table,
        ContractLimit::Instances => LimitKind::Instances,
        ContractLimit::Handles => LimitKind::Handles,
        ContractLimit::Size => LimitKind::Size,
    }
}

/// The text, cut to so many bytes at a character's boundary.
pub fn cut(mut text: String, bytes_max: usize) -> String {
    if text.len() > bytes_max {
        let end = (0..=bytes_max)
            .rev()
            .find(|end| text.is_char_boundary(*end))
            .unwrap_or(0);
        text.truncate(end);
    }
    text
}
