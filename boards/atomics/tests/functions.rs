//! Each function against the meaning that `core::sync::atomic` gives to the same operation, and
//! with threads that get in each other's way.

use std::sync::atomic::{AtomicI8, AtomicI16, AtomicI32, AtomicU8, AtomicU16, AtomicU32, Ordering};

use smallos_atomics::sync::*;

type Function<T> = unsafe extern "C" fn(*mut T, T) -> T;

/// Both sides of each wrap and of each sign.
macro_rules! corners {
    ($type:ty) => {
        [
            0,
            1,
            2,
            0x55,
            <$type>::MAX - 1,
            <$type>::MAX,
            <$type>::MIN,
            <$type>::MIN + 1,
        ]
    };
}

macro_rules! same {
    ($type:ty, $atomic:ty: $($ours:ident $theirs:ident),*) => {$({
        let function: Function<$type> = $ours;
        for before in corners!($type) {
            for operand in corners!($type) {
                let mut place = before;
                // SAFETY: the place is a variable.
                let returned = unsafe { function(&mut place, operand) };
                let reference = <$atomic>::new(before);
                let expected = reference.$theirs(operand, Ordering::SeqCst);
                let context = format!("{}({before}, {operand})", stringify!($ours));
                assert_eq!(returned, expected, "{context} returned");
                assert_eq!(place, reference.into_inner(), "{context} left");
            }
        }
    })*};
}

#[test]
fn one_byte_as_in_core() {
    same!(u8, AtomicU8:
        __sync_fetch_and_add_1 fetch_add, __sync_fetch_and_sub_1 fetch_sub,
        __sync_fetch_and_and_1 fetch_and, __sync_fetch_and_or_1 fetch_or,
        __sync_fetch_and_xor_1 fetch_xor, __sync_fetch_and_nand_1 fetch_nand,
        __sync_fetch_and_umax_1 fetch_max, __sync_fetch_and_umin_1 fetch_min,
        __sync_lock_test_and_set_1 swap);
    same!(i8, AtomicI8: __sync_fetch_and_max_1 fetch_max, __sync_fetch_and_min_1 fetch_min);
}

#[test]
fn two_bytes_as_in_core() {
    same!(u16, AtomicU16:
        __sync_fetch_and_add_2 fetch_add, __sync_fetch_and_sub_2 fetch_sub,
        __sync_fetch_and_and_2 fetch_and, __sync_fetch_and_or_2 fetch_or,
        __sync_fetch_and_xor_2 fetch_xor, __sync_fetch_and_nand_2 fetch_nand,
        __sync_fetch_and_umax_2 fetch_max, __sync_fetch_and_umin_2 fetch_min,
        __sync_lock_test_and_set_2 swap);
    same!(i16, AtomicI16: __sync_fetch_and_max_2 fetch_max, __sync_fetch_and_min_2 fetch_min);
}

#[test]
fn four_bytes_as_in_core() {
    same!(u32, AtomicU32:
        __sync_fetch_and_add_4 fetch_add, __sync_fetch_and_sub_4 fetch_sub,
        __sync_fetch_and_and_4 fetch_and, __sync_fetch_and_or_4 fetch_or,
        __sync_fetch_and_xor_4 fetch_xor, __sync_fetch_and_nand_4 fetch_nand,
        __sync_fetch_and_umax_4 fetch_max, __sync_fetch_and_umin_4 fetch_min,
        __sync_lock_test_and_set_4 swap);
    same!(i32, AtomicI32: __sync_fetch_and_max_4 fetch_max, __sync_fetch_and_min_4 fetch_min);
}

#[test]
fn compares_before_it_swaps() {
    let mut one = 7_u8;
    let mut two = 7_u16;
    let mut four = 7_u32;
    // SAFETY: the places are variables.
    unsafe {
        assert_eq!(__sync_val_compare_and_swap_1(&mut one, 6, 9), 7);
        assert_eq!(__sync_val_compare_and_swap_2(&mut two, 6, 9), 7);
        assert_eq!(__sync_val_compare_and_swap_4(&mut four, 6, 9), 7);
        assert_eq!((one, two, four), (7, 7, 7), "not as expected: left alone");
        assert_eq!(__sync_val_compare_and_swap_1(&mut one, 7, 9), 7);
        assert_eq!(__sync_val_compare_and_swap_2(&mut two, 7, 9), 7);
        assert_eq!(__sync_val_compare_and_swap_4(&mut four, 7, 9), 7);
    }
    assert_eq!((one, two, four), (9, 9, 9));
}

#[test]
fn no_count_is_lost_between_threads() {
    const THREADS: u32 = 4;
    const ROUNDS: u32 = 20_000;
    // Beside it in the same word, to see that nobody writes more than its own bytes.
    let bytes = [const { AtomicU8::new(0) }; 4];
    let total = AtomicU32::new(0);
    std::thread::scope(|scope| {
        for byte in &bytes {
            let total = &total;
            scope.spawn(move || {
                for _ in 0..ROUNDS {
                    // SAFETY: both places live until the threads have ended, and are only
                    // touched by these functions until then.
                    unsafe {
                        __sync_fetch_and_add_4(total.as_ptr(), 1);
                        __sync_fetch_and_add_1(byte.as_ptr(), 1);
                    }
                }
            });
        }
    });
    assert_eq!(total.into_inner(), THREADS * ROUNDS);
    let each = bytes.map(AtomicU8::into_inner);
    assert_eq!(each, [(ROUNDS % 256) as u8; THREADS as usize]);
}
