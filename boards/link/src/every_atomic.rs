//! Links only if there is a function for each atomic operation that the compiler may call on a
//! chip without compare-and-swap: each width with each operation. A name that `smallos-atomics`
//! lacks would otherwise be found by whoever first uses that operation on a board.

#![no_std]
#![no_main]

extern crate alloc;

mod heap;
mod outside;
mod panic;

use core::sync::atomic::Ordering::SeqCst;
use core::sync::atomic::{AtomicI8, AtomicI16, AtomicI32, AtomicU8, AtomicU16, AtomicU32};

#[cfg(target_arch = "arm")]
use cortex_m as _;
#[cfg(target_arch = "riscv32")]
use riscv as _;
use smallos_atomics as _;

macro_rules! use_all {
    ($($atomic:ident as $type:ty),*) => {$({
        static PLACE: $atomic = $atomic::new(0);
        let by = outside::word() as $type;
        let mut sum = PLACE.fetch_add(by, SeqCst);
        sum ^= PLACE.fetch_sub(by, SeqCst);
        sum ^= PLACE.fetch_and(by, SeqCst);
        sum ^= PLACE.fetch_or(by, SeqCst);
        sum ^= PLACE.fetch_xor(by, SeqCst);
        sum ^= PLACE.fetch_nand(by, SeqCst);
        sum ^= PLACE.fetch_max(by, SeqCst);
        sum ^= PLACE.fetch_min(by, SeqCst);
        sum ^= PLACE.swap(by, SeqCst);
        sum ^= PLACE.compare_exchange(by, sum, SeqCst, SeqCst).unwrap_or_else(|it| it);
        PLACE.store(sum, SeqCst);
        outside::take(&PLACE.load(SeqCst).to_le_bytes());
    })*};
}

#[cfg_attr(target_arch = "arm", cortex_m_rt::entry)]
#[cfg_attr(target_arch = "riscv32", riscv_rt::entry)]
fn main() -> ! {
    heap::set_up();
    outside::take(&outside::bytes(outside::word() as usize));
    use_all!(
        AtomicU8 as u8,
        AtomicI8 as i8,
        AtomicU16 as u16,
        AtomicI16 as i16,
        AtomicU32 as u32,
        AtomicI32 as i32
    );
    loop {
        core::hint::spin_loop();
    }
}
