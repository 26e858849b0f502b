//! A small allocator for guests without the standard library: a list of free blocks by
//! address, first fit, neighbours merged. It costs a few hundred bytes of code where the
//! standard library's dlmalloc costs several thousand, and it starts in the page that the
//! stack and the data leave unfinished. It refuses nothing but more memory than the host
//! gives; then the allocation fails as any other.

use core::{
    alloc::{GlobalAlloc, Layout},
    cell::UnsafeCell,
    mem, ptr,
};

use crate::fit::Fit;

/// Blocks begin and end at multiples of this, so that a free one can hold its own entry.
const UNIT: usize = mem::size_of::<Free>();

/// The entry of a free block, at its beginning.
struct Free {
    size: usize,
    next: *mut Free,
}

/// The allocator. One thread only, as all guests have.
struct Heap {
    first: UnsafeCell<*mut Free>,
    started: UnsafeCell<bool>,
}

// SAFETY: a wasm32 guest without shared memory has exactly one thread.
unsafe impl Sync for Heap {}

#[global_allocator]
static HEAP: Heap = Heap {
    first: UnsafeCell::new(ptr::null_mut()),
    started: UnsafeCell::new(false),
};

/// What a request takes: whole units, and room to align in for the rare large alignment.
fn block_size(layout: Layout) -> Option<usize> {
    layout.size().max(1).checked_next_multiple_of(UNIT)
}

// SAFETY: blocks are handed out once until freed, are at least as large as asked for, and
// aligned: `take` searches by alignment.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let Some(size) = block_size(layout) else {
            return ptr::null_mut();
        };
        let align = layout.align().max(UNIT);
        // SAFETY: one thread, and no reference into the list outlives a call.
        unsafe {
            let found = self.take(size, align);
            if found.is_null() && self.grow(size, align) {
                return self.take(size, align);
            }
            found
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if let Some(size) = block_size(layout) {
            // SAFETY: the block came from `alloc` with this layout.
            unsafe { self.give(block as usize, size) }
        }
    }
}

impl Heap {
    /// Cuts a block out of the first free one that has room for it.
    unsafe fn take(&self, size: usize, align: usize) -> *mut u8 {
        // SAFETY: the list holds only free blocks of our own memory.
        unsafe {
            let mut link = self.first.get();
            while !(*link).is_null() {
                let free = *link;
                let from = free as usize;
                if let Some(fit) = Fit::find(from, (*free).size, size, align) {
                    *link = (*free).next;
                    let at = from + fit.before;
                    // Both rests are multiples of a unit; they go back into the list.
                    if fit.before > 0 {
                        self.give(from, fit.before);
                    }
                    if fit.behind > 0 {
                        self.give(at + size, fit.behind);
                    }
                    return at as *mut u8;
                }
                link = &raw mut (*free).next;
            }
            ptr::null_mut()
        }
    }

    /// Puts a block back at its place and merges it with its neighbours.
    unsafe fn give(&self, at: usize, size: usize) {
        // SAFETY: the block is free from now on, large enough for its entry and aligned.
        unsafe {
            let mut before: *mut Free = ptr::null_mut();
            let mut after = *self.first.get();
            while !after.is_null() && (after as usize) < at {
                before = after;
                after = (*after).next;
            }
            let block = at as *mut Free;
            *block = Free { size, next: after };
            if !after.is_null() && at + size == after as usize {
                (*block).size += (*after).size;
                (*block).next = (*after).next;
            }
            if before.is_null() {
                *self.first.get() = block;
            } else if before as usize + (*before).size == at {
                (*before).size += (*block).size;
                (*before).next = (*block).next;
            } else {
                (*before).next = block;
            }
        }
    }

    /// Asks the host for pages; the first time takes what the last page has left as well.
    unsafe fn grow(&self, size: usize, align: usize) -> bool {
        const PAGE: usize = 65_536;
        unsafe extern "C" {
            static __heap_base: u8;
        }
        // SAFETY: the linker puts `__heap_base` behind the data; nothing else uses what
        // follows it or calls `memory.grow`.
        unsafe {
            if !mem::replace(&mut *self.started.get(), true) {
                let from = (&raw const __heap_base as usize).next_multiple_of(UNIT);
                let to = core::arch::wasm32::memory_size(0) * PAGE;
                if from + UNIT <= to {
                    self.give(from, to - from);
                    if Fit::find(from, to - from, size, align).is_some() {
                        return true;
                    }
                }
            }
            let Some(bytes) = size.checked_add(align) else {
                return false;
            };
            let pages = bytes.div_ceil(PAGE);
            let old = core::arch::wasm32::memory_grow(0, pages);
            if old == usize::MAX {
                return false;
            }
            self.give(old * PAGE, pages * PAGE);
            true
        }
    }
}
