//! How a task ended. Whoever joins it gets this.

use alloc::boxed::Box;

/// How a task ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It ended well, with this result.
    Finished(Box<[u8]>),
    /// It returned this error.
    Error(Box<str>),
    /// It panicked with this message.
    Panicked(Box<str>),
    /// It did what the WebAssembly specification forbids, or misused a host function.
    Trapped(Box<str>),
    /// It met one of its limits.
    Limit(LimitKind),
    /// It ran longer than its timeout.
    TimedOut,
    /// It was killed.
    Cancelled,
    /// It could not be instantiated.
    NotStarted(Box<str>),
}

impl Outcome {
    /// Whether it ended other than well.
    #[must_use]
    pub const fn failed(&self) -> bool {
        !matches!(self, Self::Finished(_))
    }
}

/// A bound that ended a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LimitKind {
    /// Linear memory.
    Memory,
    /// Native stack: recursion too deep.
    Stack,
    /// Elements of a table.
    Table,
    /// Core instances.
    Instances,
    /// Open handles.
    Handles,
    /// The size of a result or of an argument of a host function.
    Size,
}
