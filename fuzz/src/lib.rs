//! Fuzz targets for the board's engine: hostile guests and hostile files.
//!
//! What is claimed: whatever a guest does at the boundary, the host doesn't panic, keeps its
//! memory within the guest's limits, gets the processor back after a bounded piece of work,
//! blames the guest, and holds nothing once the guest is gone. And whatever a file contains,
//! loading it ends with a program or with a reason.
//!
//! - [`calls`]: the input is a [`script`](Script), of which [`module`] makes a guest that calls
//!   the contract's functions; [`simulate`] runs it on the real syscall layer in virtual time.
//! - [`load`]: the input is a file, or [`edits`] of a file that is known to be good.
//! - [`counted`]: counts what the host allocates.
//!
//! Nothing here knows libFuzzer; `targets/` has the entry points. `cargo xtask fuzz` builds and
//! runs them.

#![warn(missing_docs)]

pub mod calls;
pub mod counted;
pub mod edits;
pub mod load;
mod module;
mod script;
mod simulate;

pub use script::Script;
