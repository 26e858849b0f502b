//! `smallos:mqtt/mqtt`: the state machine of `smallos-mqtt` over a task's connection.
//!
//! Messages are taken out of the machine one by one, because taking one acknowledges it. All
//! other events are taken at once: they are answers to the guest's own wishes, and must not
//! wait behind messages of others.

mod calls;
mod convert;
mod machine;
mod options;
mod reasons;
mod requests;
#[cfg(test)]
mod tests;

pub(crate) use machine::Machine;
