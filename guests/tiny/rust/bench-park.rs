//! Waits for signal 0, perhaps for ever: what a parked task costs.

#![no_std]

use smallos::bindings::kernel::signals;

#[smallos::task]
fn main() {
    // Refused only for an empty set.
    let _ = signals::wait(1);
}

#[path = "panic.rs"]
mod panic;
