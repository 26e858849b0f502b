//! Builds guests for boards, where each byte of a module costs two to three bytes of heap.
//!
//! Cargo compiles the guest with one profile and a few linker flags ([`Profile`]); then
//! [`shrink`] drops what no host reads and reduces the description of the guest's imports to
//! those that it has. The code stays as the compiler made it. `smallos-host build` and
//! `cargo xtask guests` both go through [`build`], so that there is one way to a small guest.
//!
//! What this crate refuses: guests that could not run with memory counted in bytes, and
//! modules whose imports don't fit their description. It knows no board; what fits where is
//! the host program's to say.

#![warn(missing_docs)]

mod build;
mod cargo;
mod description;
mod error;
mod measure;
mod profile;
mod shrink;

pub use build::{Built, Selection, build};
pub use error::BuildError;
pub use measure::{Measured, measure};
pub use profile::{GUEST_TARGET, Panics, Profile};
pub use shrink::shrink;
