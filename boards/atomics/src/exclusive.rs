//! The two things that nobody may interrupt: change a value, and change it if it is as expected.

/// Changes the value at `place` and returns the one before.
///
/// # Safety
/// `place` must be valid for reads and writes, and aligned.
pub(crate) unsafe fn change<T: Copy>(place: *mut T, next: impl FnOnce(T) -> T) -> T {
    critical_section::with(|_| {
        // Volatile, because plain stores of an interrupt or of the other core go on beside this:
        // one read and one write, and no guess of the compiler's about either.
        // SAFETY: the caller promises a valid place; the critical section keeps the others out.
        unsafe {
            let before = place.read_volatile();
            place.write_volatile(next(before));
            before
        }
    })
}

/// Puts `new` at `place` if `expected` is there, and returns what was there.
///
/// # Safety
/// `place` must be valid for reads and writes, and aligned.
pub(crate) unsafe fn change_if<T: Copy + PartialEq>(place: *mut T, expected: T, new: T) -> T {
    critical_section::with(|_| {
        // Writes nothing when it finds another value: a store of the other core that came
        // between would be lost. The crate's documentation counts on it.
        // SAFETY: as in `change`.
        unsafe {
            let before = place.read_volatile();
            if before == expected {
                place.write_volatile(new);
            }
            before
        }
    })
}
