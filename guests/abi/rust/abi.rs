//! Passes values of all kinds through its memory: `get` one, `pass` it for another, `put` that
//! back. What it gets and puts is the business of `tests/abi`; here nothing is known about it.
//! `handles.rs` is written by hand, because handles have a life.

#![allow(missing_docs, unused, clippy::all)]

mod echo;
mod handles;
mod rt;

// The modules that it defines have to be at the root: its paths begin there.
include!(concat!(env!("SMALLOS_ABI_BINDINGS"), "/bindings.rs"));

use smallos::abi::control;

struct Task;

impl exports::smallos::task::run::Guest for Task {
    fn run() -> Result<Vec<u8>, String> {
        let mut rounds = 0_u32;
        while control::next() {
            echo::all();
            handles::round(control::seed());
            let (count, digest) = rt::reallocs();
            control::reallocs(count, digest);
            rounds += 1;
        }
        Ok(rounds.to_le_bytes().to_vec())
    }
}

export!(Task);
