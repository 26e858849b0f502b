//! What the generated bindings call. As the SDK's, but `cabi_realloc` keeps a digest of its
//! calls: the host's engines have to ask for the same memory in the same order.

use std::{
    alloc::{Layout, alloc, dealloc, handle_alloc_error, realloc},
    cell::Cell,
    ptr::{self, NonNull},
};

/// A guest has one thread.
struct Calls(Cell<(u32, u64)>);

// SAFETY: a wasm32 guest without shared memory has exactly one thread.
unsafe impl Sync for Calls {}

static CALLS: Calls = Calls(Cell::new((0, 0)));

/// The number of calls and the digest since the last question.
pub fn reallocs() -> (u32, u64) {
    CALLS.0.replace((0, 0))
}

fn remember(words: [usize; 5]) {
    words.map(note);
    let (count, digest) = CALLS.0.get();
    CALLS.0.set((count + 1, digest));
}

/// Adds something to the digest that all engines have to do alike.
pub fn note(word: usize) {
    let (count, digest) = CALLS.0.get();
    // FNV-1a, a word at a time.
    let digest = (digest ^ word as u64).wrapping_mul(0x0000_0100_0000_01b3);
    CALLS.0.set((count, digest.rotate_left(17)));
}

/// Forces a reference to `cabi_realloc`, without which the linker would drop the export.
pub fn maybe_link_cabi_realloc() {
    #[cfg(target_arch = "wasm32")]
    {
        #[used]
        static KEEP: unsafe extern "C" fn(*mut u8, usize, usize, usize) -> *mut u8 = cabi_realloc;
    }
}

/// The allocator that the host calls.
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
    let new = if old_size == 0 && new_size == 0 {
        ptr::without_provenance_mut(align)
    } else {
        // SAFETY: the canonical ABI passes a power of two for `align`, a size that fits the
        // memory, and either nothing or an earlier result of this function as `old`.
        unsafe {
            let layout = Layout::from_size_align_unchecked(old_size.max(new_size), align);
            let new = match old_size {
                0 => alloc(layout),
                _ => {
                    let old_layout = Layout::from_size_align_unchecked(old_size, align);
                    realloc(old, old_layout, new_size)
                }
            };
            if new.is_null() {
                handle_alloc_error(layout);
            }
            new
        }
    };
    remember([old.addr(), old_size, align, new_size, new.addr()]);
    new
}

/// Runs the static constructors once. Because it is called, the linker doesn't wrap every
/// export in a second call of them.
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
}

impl Drop for Cleanup {
    fn drop(&mut self) {
        // SAFETY: allocated in `new` with this layout and not forgotten.
        unsafe { dealloc(self.at.as_ptr(), self.layout) }
    }
}

/// The few things of the crate `bitflags` that the bindings need. Unknown bits are kept, so that
/// an engine which sets one is found out.
macro_rules! bitflags {
    ($(#[$attr:meta])* $vis:vis struct $name:ident : $repr:ty {
        $($(#[$flag_attr:meta])* const $flag:ident = $val:expr;)*
    }) => {
        $(#[$attr])*
        $vis struct $name { bits: $repr }

        impl $name {
            $($(#[$flag_attr])* $vis const $flag: Self = Self { bits: $val };)*
            $vis fn empty() -> Self { Self { bits: 0 } }
            $vis fn from_bits_retain(bits: $repr) -> Self { Self { bits } }
            $vis fn bits(&self) -> $repr { self.bits }
        }

        impl core::ops::BitOr<$name> for $name {
            type Output = Self;
            fn bitor(self, other: $name) -> $name { Self { bits: self.bits | other.bits } }
        }
    };
}
pub(crate) use bitflags;
