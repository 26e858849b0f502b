//! MULTI, EXEC, DISCARD (Redis docs, "Transactions"). What a reply means is decided by what the server
//! confirmed, never by what was sent: if it refused MULTI, the commands after it ran at
//! once, and their replies are replies.

use alloc::vec::Vec;

use super::{RequestId, ServerError, Value, Violation};

/// What became of a transaction.
#[derive(Clone, Debug, PartialEq)]
pub enum Executed {
    /// All queued commands ran, each with its own result; there is no rollback.
    Done(Vec<(RequestId, Result<Value, ServerError>)>),
    /// A watched key changed, so nothing ran.
    WatchedKeyChanged,
    /// The server refused, mostly with EXECABORT because a command could not be queued.
    /// Nothing ran.
    Refused(ServerError),
}

/// Pairs the results with the commands, in the order in which they were queued.
pub(crate) fn executed(queued: Vec<RequestId>, reply: Value) -> Result<Executed, Violation> {
    match reply {
        Value::Array(items) if items.len() == queued.len() => Ok(Executed::Done(
            queued
                .into_iter()
                .zip(items.into_iter().map(result))
                .collect(),
        )),
        Value::Array(_) => Err(Violation::TransactionLength),
        Value::Null => Ok(Executed::WatchedKeyChanged),
        Value::Error(error) => Ok(Executed::Refused(error)),
        _ => Err(Violation::ReplyKind),
    }
}

/// An error as a reply, or as the item of a reply, is a result.
pub(crate) fn result(value: Value) -> Result<Value, ServerError> {
    match value {
        Value::Error(error) => Err(error),
        value => Ok(value),
    }
}
