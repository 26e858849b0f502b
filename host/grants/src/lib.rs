//! What a smallOS task may do. Everything is denied until a grant covers it.
//!
//! A [`Grant`] is one line of text, `NAME` or `NAME=PATTERN`; a [`Grants`] is the set that a
//! task holds and the place where every question is answered. This crate opens no socket,
//! resolves no name and touches no directory: the caller asks before it acts.
//!
//! The subtle part is names and addresses. A guest may give a name, and the name becomes one
//! or more addresses. The caller asks [`Grants::connect`] once per address, with the name *as
//! the guest gave it*; the answer is yes if the name or that address is covered. A grant for a
//! name therefore trusts whoever answers the name look-up. A grant for an address does not.
//!
//! | Text | Meaning |
//! |---|---|
//! | `net.connect=HOST:PORT` | connect to it; HOST is a name, `*.example.org`, `127.0.0.1`, `[::1]`, `10.0.0.0/8`, `[fd00::]/8`, `localhost` or `*` |
//! | `net.unverified=HOST:PORT` | take any TLS certificate there; HOST as for `net.connect`, which is needed too |
//! | `net.listen=ADDRESS:PORT` | listen there; `:7000` means any local address |
//! | `net.resolve=NAME` | look the name up; `*` and `*.example.org` too |
//! | `task.spawn` | start its own module and every known module |
//! | `task.spawn=MODULE` | start that module; `self` is the task's own |
//! | `task.control` | see and stop tasks that are not its descendants |
//! | `console.read` | read standard input |
//! | `fs.read=HOSTDIR::GUESTDIR` | read a directory |
//! | `fs.write=HOSTDIR::GUESTDIR` | read and write a directory |
//!
//! PORT is a number, a range `7000-7010`, or `*`.
//!
//! ```
//! use smallos_grants::{Grants, parse_one};
//!
//! let mut grants = Grants::none();
//! grants.add(parse_one("net.connect=*.example.org:443")?)?;
//! assert!(grants.connect(Some("api.example.org"), None, 443));
//! assert!(!grants.connect(Some("api.example.org"), None, 80));
//! assert!(!grants.connect(Some("example.org.evil.net"), None, 443));
//! # Ok::<(), smallos_grants::GrantError>(())
//! ```
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

extern crate alloc;

mod address;
mod directory;
mod error;
mod grant;
mod name;
mod nearest;
mod port;
mod set;
mod spawn;

pub use directory::Directory;
pub use error::{GrantError, Reason};
pub use grant::{GRANTS_KNOWN, Grant, KnownGrant, parse_one};
pub use set::{GRANTS_MAX, Grants};

/// The longest grant that is read, in bytes.
pub const GRANT_BYTES_MAX: usize = 512;
