//! What ends a guest in the middle of a call.

use crate::kernel::tasks::LimitKind;
use alloc::string::String;
use core::fmt;

/// Why a host function doesn't return to its guest. Each kind is the guest's own doing;
/// a failure of the host's is never a fault but an error value of the contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The guest passed a handle that isn't in its table, or is of another kind.
    BadHandle,
    /// The guest met a bound of its task.
    Limit(LimitKind),
    /// The guest reported a panic; the text has its message and place.
    Panicked(String),
    /// The guest ended itself.
    Cancelled,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::BadHandle => f.write_str("a handle that this task doesn't have"),
            Fault::Limit(kind) => write!(f, "limit met: {kind:?}"),
            Fault::Panicked(text) => f.write_str(text),
            Fault::Cancelled => f.write_str("cancelled by itself"),
        }
    }
}

impl core::error::Error for Fault {}
