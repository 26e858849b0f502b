//! Hostile: takes memory, and writes to it, until there is none.

use std::hint::black_box;

#[smallos::task]
fn main() {
    let mut all = Vec::new();
    loop {
        all.push(black_box(vec![1u8; 1 << 20]));
    }
}
