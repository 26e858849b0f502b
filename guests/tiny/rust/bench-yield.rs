//! Yields as often as its argument says: the cost of a switch.

#![no_std]

use smallos::{Args, bindings::kernel::tasks};

#[smallos::task]
fn main(args: Args) {
    for _ in 0..args.get_or(0, 1_000_u32) {
        tasks::yield_();
    }
}

#[path = "panic.rs"]
mod panic;
