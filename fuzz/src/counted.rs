//! An allocator that counts. It stops the process when the host holds more than a run may
//! need, and tells whether a run left something behind.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Bytes that are allocated now.
static HELD: AtomicUsize = AtomicUsize::new(0);
/// Bytes that may be allocated.
static HELD_MAX: AtomicUsize = AtomicUsize::new(usize::MAX);

/// The system's allocator, counted.
pub struct Counted;

// SAFETY: each method passes on to the system's allocator what it was given, and returns what
// it got.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        took(layout.size());
        // SAFETY: the caller's promises are the system allocator's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        took(layout.size());
        // SAFETY: the caller's promises are the system allocator's.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promises are the system allocator's.
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        took(size);
        HELD.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promises are the system allocator's.
        unsafe { System.realloc(at, layout, size) }
    }
}

fn took(bytes: usize) {
    let held = HELD.fetch_add(bytes, Relaxed).saturating_add(bytes);
    // A backtrace takes a lot, and is wanted.
    if held > HELD_MAX.load(Relaxed) && !std::thread::panicking() {
        // An engine would make a guest's end of a null pointer, and hide the defect.
        HELD_MAX.store(usize::MAX, Relaxed);
        let place = std::backtrace::Backtrace::force_capture();
        eprintln!("the host would hold {held} bytes, {bytes} of them from here:\n{place}");
        std::process::abort();
    }
}

/// Runs `f`, which may hold so much more than is held now. The process is aborted if it holds
/// more.
pub fn at_most<R>(bytes_max: usize, f: impl FnOnce() -> R) -> R {
    let held_max = HELD.load(Relaxed).saturating_add(bytes_max);
    let before = HELD_MAX.fetch_min(held_max, Relaxed);
    let result = f();
    HELD_MAX.store(before, Relaxed);
    result
}

/// As [`at_most`], and `f` has to free all that it holds.
///
/// # Panics
/// If it doesn't.
pub fn all_freed(bytes_max: usize, f: impl FnOnce()) {
    let before = HELD.load(Relaxed);
    at_most(bytes_max, f);
    let after = HELD.load(Relaxed);
    assert!(after <= before, "{} bytes were never freed", after - before);
}
