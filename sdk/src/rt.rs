//! The few functions that the generated bindings call: memory for the canonical ABI, and
//! what keeps its exports alive through the linker. Nothing here is for users.

use alloc::alloc::{Layout, alloc, dealloc, handle_alloc_error, realloc};
use core::ptr::{self, NonNull};

/// Forces a reference to `cabi_realloc`, without which the linker would drop the export.
pub fn maybe_link_cabi_realloc() {
    #[cfg(target_arch = "wasm32")]
    {
        #[used]
        static KEEP: unsafe extern "C" fn(*mut u8, usize, usize, usize) -> *mut u8 = cabi_realloc;
    }
}

/// The allocator that the host calls to place lists and strings in our memory.
///
/// # Safety
/// As for `realloc`: `old` is null or came from here with `old_size` and `align`.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub unsafe extern "C" fn cabi_realloc(
    old: *mut u8,
    old_size: usize,
    align: usize,
    new_size: usize,
) -> *mut u8 {
    if old_size == 0 && new_size == 0 {
        return ptr::without_provenance_mut(align);
    }
    // SAFETY: the canonical ABI passes a power of two for `align`, a size that fits the
    // memory, and either nothing or an earlier result of this function as `old`.
    unsafe {
        let layout = Layout::from_size_align_unchecked(old_size.max(new_size), align);
        let new = if old_size == 0 {
            alloc(layout)
        } else {
            realloc(
                old,
                Layout::from_size_align_unchecked(old_size, align),
                new_size,
            )
        };
        if new.is_null() {
            handle_alloc_error(layout);
        }
        new
    }
}

/// Runs the static constructors once. Because it is called, the linker doesn't wrap every
/// export, `cabi_realloc` included, in a second call of them.
#[cfg(target_arch = "wasm32")]
pub fn run_ctors_once() {
    static mut DONE: bool = false;
    unsafe extern "C" {
        fn __wasm_call_ctors();
    }
    // SAFETY: a guest has one thread, and the linker provides the function.
    unsafe {
        if !DONE {
            __wasm_call_ctors();
            DONE = true;
        }
    }
}

/// Memory that lives for the length of one call.
pub struct Cleanup {
    at: NonNull<u8>,
    layout: Layout,
}

impl Cleanup {
    /// Allocates `layout`; a null pointer and no owner for an empty one.
    pub fn new(layout: Layout) -> (*mut u8, Option<Self>) {
        if layout.size() == 0 {
            return (ptr::null_mut(), None);
        }
        // SAFETY: the size isn't zero.
        match NonNull::new(unsafe { alloc(layout) }) {
            Some(at) => (at.as_ptr(), Some(Self { at, layout })),
            None => handle_alloc_error(layout),
        }
    }

    /// Leaves the memory to somebody else.
    pub fn forget(self) {
        core::mem::forget(self);
    }
}

impl Drop for Cleanup {
    fn drop(&mut self) {
        // SAFETY: allocated in `new` with this layout and not forgotten.
        unsafe { dealloc(self.at.as_ptr(), self.layout) }
    }
}
