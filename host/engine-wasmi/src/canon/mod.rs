//! The canonical ABI: how component-model values cross between a host and a core module.
//!
//! Every rule of the ABI that this engine follows is in here, and nothing else: no engine, no
//! syscall. The rules are those of the component model's `CanonicalABI.md` for synchronous
//! functions, UTF-8 strings and 32-bit memories.
//!
//! - [`Abi`] says how large a type is; [`Lift`] brings a guest's values to the host, and
//!   [`Lower`] the host's to the guest. They are implemented on *descriptors*: Rust's own types
//!   describe themselves, [`Own`] and [`Borrow`] say what a handle's bare type doesn't.
//! - [`Handles`] is a guest's handle table.
//! - What a guest gets wrong is [`Broken`]: its trap, never the host's panic.
//!
//! Lowering is done in two steps, because the guest's memory for a result comes from the
//! guest's own allocator. First [`Lower::plan`] lists what must be allocated, in the order in
//! which the ABI asks for it; then the engine calls the guest's `cabi_realloc` for each, and
//! may preempt it; last [`Lower::store`] writes everything, and no guest code runs between two
//! writes. So the host's stack never holds a guest's call, and a guest's endless allocator
//! costs others nothing.

mod broken;
mod flat;
mod handles;
mod lift;
mod lower;
mod shapes;
#[cfg(test)]
mod tests;

pub use broken::Broken;
pub use flat::Flat;
pub use handles::{Handle, Handles};
pub use lift::{Budget, Lift, Lifter};
pub use lower::{Lower, Lowerer, Plan, Request};
pub use shapes::{Borrow, Own};

/// How a type lies in a guest's memory and in its parameters.
pub trait Abi {
    /// What the host has of it.
    type Value;
    /// Bytes in memory, a multiple of [`ALIGN`](Self::ALIGN).
    const SIZE: u32;
    /// What its address is a multiple of: 1, 2, 4 or 8.
    const ALIGN: u32;
    /// Core values that it takes as a parameter.
    const FLAT: usize;
    /// Whether its one core value is the sign extension of its bytes in memory.
    const SIGNED: bool = false;
}

/// The next address from `at` on that has this alignment.
pub const fn aligned(at: u32, align: u32) -> u32 {
    (at + (align - 1)) & !(align - 1)
}

/// The larger one; `Ord::max` is not `const`.
pub const fn larger(a: u32, b: u32) -> u32 {
    if a > b { a } else { b }
}

/// The larger one; `Ord::max` is not `const`.
pub const fn more(a: usize, b: usize) -> usize {
    if a > b { a } else { b }
}

/// Bytes of the number that tells a variant's cases apart.
pub const fn discriminant_size(cases: usize) -> u32 {
    match cases {
        0..=0x100 => 1,
        0x101..=0x1_0000 => 2,
        _ => 4,
    }
}
