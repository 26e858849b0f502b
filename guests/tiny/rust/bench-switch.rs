//! Waits for signal 0 and answers its parent with signal 0, as often as its argument says:
//! the cost of a wait and a wake.

#![no_std]

use smallos::{
    Args,
    bindings::kernel::{signals, tasks},
};

#[smallos::task]
fn main(args: Args) {
    let parent = tasks::info(tasks::current())
        .ok()
        .and_then(|info| info.parent);
    for _ in 0..args.get_or(0, 1_000_u32) {
        // Refused only for an empty set.
        let _ = signals::wait(1);
        if let Some(parent) = parent {
            // The parent may have ended; then nobody wants the answer.
            let _ = signals::send(parent, 0);
        }
    }
}

#[path = "panic.rs"]
mod panic;
