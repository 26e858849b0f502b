//! The functions that LLVM calls where the target has no instruction for it.
//!
//! Names and meanings are those of GCC's [legacy atomic built-ins], each for 1, 2 and 4 bytes,
//! with the minimum and the maximum that LLVM adds ([list]). Each returns the value before, and
//! is a full barrier, because a critical section is one. On a computer they are plain functions
//! with no name to link by, for tests.
//!
//! # Safety
//! `place` must be valid for reads and writes, and aligned to its size.
//!
//! [legacy atomic built-ins]: https://gcc.gnu.org/onlinedocs/gcc/_005f_005fsync-Builtins.html
//! [list]: https://llvm.org/docs/Atomics.html#libcalls-sync

// The one safety section of all of them is the module's.
#![allow(clippy::missing_safety_doc)]

use crate::exclusive::{change, change_if};

macro_rules! changes {
    ($type:ty: $($name:ident($before:ident, $operand:ident) $next:expr, $about:literal;)*) => {$(
        #[doc = $about]
        #[cfg_attr(target_os = "none", unsafe(no_mangle))]
        pub unsafe extern "C" fn $name(place: *mut $type, $operand: $type) -> $type {
            // SAFETY: the caller promises a valid place.
            unsafe { change(place, |$before| $next) }
        }
    )*};
}

macro_rules! functions {
    (
        $unsigned:ty, $signed:ty:
        $add:ident $sub:ident $and:ident $or:ident $xor:ident $nand:ident
        $umax:ident $umin:ident $max:ident $min:ident $swap:ident $compare:ident
    ) => {
        changes! { $unsigned:
            $add(before, by) before.wrapping_add(by), "Adds, wrapping round.";
            $sub(before, by) before.wrapping_sub(by), "Subtracts, wrapping round.";
            $and(before, by) before & by, "And of the bits.";
            $or(before, by) before | by, "Or of the bits.";
            $xor(before, by) before ^ by, "Exclusive or of the bits.";
            $nand(before, by) !(before & by), "Not-and of the bits.";
            $umax(before, by) before.max(by), "The larger one, without a sign.";
            $umin(before, by) before.min(by), "The smaller one, without a sign.";
            $swap(_before, new) new, "Replaces the value.";
        }
        changes! { $signed:
            $max(before, by) before.max(by), "The larger one, with a sign.";
            $min(before, by) before.min(by), "The smaller one, with a sign.";
        }
        /// Replaces the value by `new` if it is `expected`.
        #[cfg_attr(target_os = "none", unsafe(no_mangle))]
        pub unsafe extern "C" fn $compare(
            place: *mut $unsigned,
            expected: $unsigned,
            new: $unsigned,
        ) -> $unsigned {
            // SAFETY: the caller promises a valid place.
            unsafe { change_if(place, expected, new) }
        }
    };
}

functions! {
    u8, i8:
    __sync_fetch_and_add_1 __sync_fetch_and_sub_1 __sync_fetch_and_and_1
    __sync_fetch_and_or_1 __sync_fetch_and_xor_1 __sync_fetch_and_nand_1
    __sync_fetch_and_umax_1 __sync_fetch_and_umin_1
    __sync_fetch_and_max_1 __sync_fetch_and_min_1
    __sync_lock_test_and_set_1 __sync_val_compare_and_swap_1
}

functions! {
    u16, i16:
    __sync_fetch_and_add_2 __sync_fetch_and_sub_2 __sync_fetch_and_and_2
    __sync_fetch_and_or_2 __sync_fetch_and_xor_2 __sync_fetch_and_nand_2
    __sync_fetch_and_umax_2 __sync_fetch_and_umin_2
    __sync_fetch_and_max_2 __sync_fetch_and_min_2
    __sync_lock_test_and_set_2 __sync_val_compare_and_swap_2
}

functions! {
    u32, i32:
    __sync_fetch_and_add_4 __sync_fetch_and_sub_4 __sync_fetch_and_and_4
    __sync_fetch_and_or_4 __sync_fetch_and_xor_4 __sync_fetch_and_nand_4
    __sync_fetch_and_umax_4 __sync_fetch_and_umin_4
    __sync_fetch_and_max_4 __sync_fetch_and_min_4
    __sync_lock_test_and_set_4 __sync_val_compare_and_swap_4
}
