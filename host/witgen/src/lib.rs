//! Turns WIT packages into Rust for a host: the typed contract that a syscall layer
//! implements, and the glue that lifts and lowers values for wasmtime and for wasmi.
//!
//! The packages are the single source of the guest contract. Nobody writes the lowering of
//! one function by hand; what this crate can't express it refuses, naming the function, so
//! that a change of the contract never turns into a guess here. Our own output is checked in
//! (`cargo xtask bindings`), and the test command fails when it is stale.
//!
//! - [`contract`] writes one trait per interface, with the types of that interface.
//! - [`wasmtime`] writes the functions that put an implementation into a `Linker`.
//! - [`wasmi`] writes the canonical ABI of each type and the code of each call.
//! - [`world`] writes the world's own description, by which core modules are wrapped.
//! - [`waits`] says which of our own functions park their caller.
//!
//! # For packages of your own
//!
//! A folder with a package whose world is called `task`, which imports interfaces and exports
//! one function `func() -> result<list<u8>, string>`; a [`Target`] that says where the printed
//! text goes; and the printers' text in three modules of a crate:
//!
//! ```no_run
//! use smallos_witgen::{Contract, Target, contract, wasmi};
//!
//! const TARGET: Target<'static> = Target {
//!     source: "my-wit/",
//!     contract: "crate",
//!     engine_wasmi: "smallos_engine_wasmi",
//!     waits: &[("clock", "sleep")],
//!     optional: &[],
//! };
//!
//! fn main() -> anyhow::Result<()> {
//!     let packages = Contract::read_for("my-wit".as_ref(), TARGET)?;
//!     std::fs::write("src/contract.rs", contract::print(&packages)?)?;
//!     std::fs::write("src/generated.rs", wasmi::print(&packages)?)?;
//!     Ok(())
//! }
//! ```
//!
//! The crate implements the printed traits for a type of its own, with
//! `smallos_contract::Waiter` beside them, and runs guests by
//! `smallos_engine_wasmi::Program::load_for` with the printed `glue()`. A function in `waits`
//! returns `Poll`: after `Pending` the guest is suspended, and the function is called again
//! with the same arguments at the next resume. `tests/abi` of this project is such a crate.
//!
//! A package in `optional` is printed behind a Cargo feature of these crates, for chips that
//! have no room for it. The printed text compiles with any of the features; a guest that
//! imports from a package which was left out is refused at load, by its name.
//!
//! | WIT | contract | from a guest | to a guest |
//! |---|---|---|---|
//! | numbers, `bool`, `char` | the same | yes | yes |
//! | `string`, `list<u8>` as a parameter | `&str`, `&[u8]`, in the guest's memory | yes | |
//! | `string`, `list` | `String`, `Vec` | yes | yes |
//! | `record`, `variant`, `enum`, `flags` | `struct`, `enum`, `enum`, set of bits | yes | yes |
//! | `option`, `result`, `tuple` up to 12 | the same | yes | yes |
//! | `own<r>` | `RHandle`; a parameter takes the handle from the guest | wasmi anywhere, wasmtime as a parameter | as a result or the ok of one |
//! | `borrow<r>` | `RHandle` | wasmi anywhere, wasmtime as a parameter or its list | never (the ABI has no such thing) |
//! | `future`, `stream`, `async` functions, constructors and statics | refused | | |

pub mod contract;
mod flags;
mod model;
mod target;
mod types;
pub mod waits;
pub mod wasmi;
pub mod wasmtime;
pub mod world;

pub use model::Contract;
pub use target::Target;
