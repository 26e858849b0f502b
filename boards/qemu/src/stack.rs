//! How much of the native stack was used: cortex-m-rt paints it at start.

use core::ptr;
use cortex_m_rt::STACK_PAINT_VALUE;

unsafe extern "C" {
    /// The lowest word of the stack and the end of it; the linker places both.
    static _stack_end: u32;
    static _stack_start: u32;
}

/// The most bytes of the stack that were in use at once.
pub fn used_bytes() -> usize {
    let (lowest, end) = (&raw const _stack_end, &raw const _stack_start);
    let mut word = lowest;
    // SAFETY: the words between the two symbols are RAM and aligned, and a read of one that
    // the stack now uses does no harm: the value is only compared.
    while word < end && unsafe { ptr::read_volatile(word) } == STACK_PAINT_VALUE {
        word = word.wrapping_add(1);
    }
    end.addr() - word.addr()
}
