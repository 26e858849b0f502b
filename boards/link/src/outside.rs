//! What comes from outside, as far as the compiler knows: nothing here is read from hardware,
//! but no caller's code can be left out because of what the values are.

use alloc::vec::Vec;
use core::hint::black_box;

/// Some number.
pub fn word() -> u32 {
    black_box(0)
}

/// Some bytes, `max` at most.
pub fn bytes(max: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(max);
    bytes.resize(max.min(word() as usize), word() as u8);
    bytes
}

/// Takes bytes.
pub fn take(bytes: &[u8]) {
    black_box(bytes);
}
