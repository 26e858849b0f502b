//! Hostile: computes for ever and never calls the host.

use std::hint::black_box;

#[smallos::task]
fn main() {
    let mut number = 0u64;
    loop {
        number = black_box(number.wrapping_add(1));
    }
}
