//! Allocates, grows and frees in a memory counted in bytes, and looks whether every byte is
//! still there: the small allocator at work. Its arguments are the number of rounds and the
//! most bytes that a list grows by in one.

#![no_std]

extern crate alloc;

use alloc::vec::Vec;

use smallos::{Args, println};

/// The lists that live at the same time.
const LISTS: usize = 16;

#[smallos::task]
fn main(args: Args) -> Result<(), &'static str> {
    let mut lists: Vec<Vec<u8>> = (0..LISTS).map(|_| Vec::new()).collect();
    let mut state = 1_u32;
    let step_max = args.get_or(1, 200_u32);
    for _ in 0..args.get_or(0, 2_000_u32) {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let index = (state >> 8) as usize % LISTS;
        let list = &mut lists[index];
        if list.iter().any(|&byte| byte != index as u8) {
            return Err("a list has bytes of another");
        }
        match state >> 28 {
            0..4 => *list = Vec::new(),
            4..8 => list.shrink_to_fit(),
            _ => list.resize(
                list.len() + (state >> 8 & 0xffff) as usize % step_max as usize,
                index as u8,
            ),
        }
        // An alignment above that of the allocator's own blocks.
        let wide = Vec::<Wide>::with_capacity(1 + index % 3);
        if !wide.as_ptr().is_aligned() {
            return Err("a block isn't aligned");
        }
    }
    let pages = core::arch::wasm32::memory_size(0);
    drop(lists);
    let Ok(()) = Vec::<u8>::new().try_reserve_exact(1 << 30) else {
        println!("the heap holds, in {pages} bytes");
        return Ok(());
    };
    Err("a gigabyte was to be had")
}

#[repr(align(64))]
struct Wide {
    _bytes: [u8; 64],
}
