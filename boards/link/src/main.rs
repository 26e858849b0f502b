//! Everything that a board runs, in one program: start-up, heap, a machine, the host on one
//! thread, the syscall layer, the glue and the engine, loading and running a guest.
//!
//! It shows that all of it builds and links for a chip, and how much flash it takes. It is
//! never run: its machine drives no hardware (see `outside`). Running is what `boards/qemu`
//! is for. Without the feature `engine` it is what the figures are compared with.

#![no_std]
#![no_main]
#![warn(missing_docs)]

extern crate alloc;

#[cfg(feature = "engine")]
mod guest;
#[cfg(not(feature = "engine"))]
#[path = "nothing.rs"]
mod guest;
mod heap;
mod host;
mod machine;
mod net;
mod outside;
mod panic;

// Nothing here names them: the functions that the compiler calls, and the critical sections.
#[cfg(target_arch = "arm")]
use cortex_m as _;
#[cfg(target_arch = "riscv32")]
use riscv as _;
use smallos_atomics as _;

#[cfg_attr(target_arch = "arm", cortex_m_rt::entry)]
#[cfg_attr(target_arch = "riscv32", riscv_rt::entry)]
fn main() -> ! {
    heap::set_up();
    outside::take(&outside::bytes(outside::word() as usize));
    host::run();
    loop {
        core::hint::spin_loop();
    }
}
