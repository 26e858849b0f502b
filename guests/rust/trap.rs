//! Traps inside three nested functions, whose names the host shows.

use std::hint::black_box;

#[smallos::task]
fn main() {
    black_box(outer_function(black_box(1)));
}

#[inline(never)]
fn outer_function(depth: u32) -> u32 {
    black_box(middle_function(depth + 1)) + 1
}

#[inline(never)]
fn middle_function(depth: u32) -> u32 {
    black_box(innermost_function(depth + 1)) + 1
}

#[inline(never)]
fn innermost_function(depth: u32) -> u32 {
    if black_box(depth) > 0 {
        #[cfg(target_arch = "wasm32")]
        core::arch::wasm32::unreachable();
    }
    depth
}
