//! The heap: as much as the smallest chip has to give after stack and network.

use core::mem::MaybeUninit;
use embedded_alloc::LlffHeap;

#[global_allocator]
static HEAP: LlffHeap = LlffHeap::empty();

/// `shared/BOARDS.md` has where the rest of the RP2040's 264 KB goes.
const BYTES: usize = 190 << 10;

static mut ARENA: MaybeUninit<[u8; BYTES]> = MaybeUninit::uninit();

/// Gives the allocator its memory. Called once, before anything is allocated.
pub fn set_up() {
    // SAFETY: called once, at the start of `main`; nobody else uses the arena.
    unsafe { HEAP.init(&raw mut ARENA as usize, BYTES) }
}
