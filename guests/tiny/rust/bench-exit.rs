//! Returns at once: what a task costs from its start to its end.

#![no_std]

#[smallos::task]
fn main() {}

#[path = "panic.rs"]
mod panic;
