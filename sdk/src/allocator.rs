//! A small allocator for guests without the standard library: a list of free blocks by
//! address, first fit, neighbours merged. It costs a few hundred bytes of code where the
//! standard library's dlmalloc costs several thousand, and it works with pages of any size,
//! which dlmalloc doesn't: with the pages of one byte that guests for boards have, it takes
//! from the host little more than it needs. It refuses nothing but more memory than the host
//! gives; then the allocation fails as any other.

use core::{
    alloc::{GlobalAlloc, Layout},
    cell::UnsafeCell,
    mem, ptr,
};

use crate::fit::Fit;

/// Blocks begin and end at multiples of this, so that a free one can hold its own entry.
const UNIT: usize = mem::size_of::<Free>();

/// What a memory with pages of one byte grows by, or a multiple of it.
const STEP_BYTES: usize = 512;

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

/// What a request takes: whole units. No overflow: a layout's size is at most `isize::MAX`.
const fn block_size(layout: Layout) -> usize {
    (layout.size() + (UNIT - 1)) & !(UNIT - 1)
}

// SAFETY: blocks are handed out once until freed, are at least as large as asked for, and
// aligned: `take` searches by alignment.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let size = block_size(layout);
        let align = layout.align().max(UNIT);
        loop {
            // SAFETY: one thread, and no reference into the list outlives a call.
            let found = unsafe { self.take(size, align) };
            // SAFETY: as above.
            if !found.is_null() || !unsafe { self.grow(size + (align - UNIT)) } {
                return found;
            }
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block came from `alloc` with this layout.
        unsafe { self.give(block as usize, block_size(layout)) }
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

    /// Gets more memory: the first time what the last page has left, then so many bytes from
    /// the host, rounded up. Whether there was any.
    unsafe fn grow(&self, bytes: usize) -> bool {
        unsafe extern "C" {
            static __heap_base: u8;
            // Its address is the size of a page, as the linker was told.
            static __wasm_first_page_end: u8;
        }
        let page = &raw const __wasm_first_page_end as usize;
        // SAFETY: the linker puts `__heap_base` behind the data; nothing else uses what
        // follows it or calls `memory.grow`.
        unsafe {
            let end = core::arch::wasm32::memory_size(0) * page;
            if !mem::replace(&mut *self.started.get(), true) {
                let from = (&raw const __heap_base as usize).next_multiple_of(UNIT);
                if from + UNIT <= end {
                    self.give(from, (end - from) & !(UNIT - 1));
                }
                return true;
            }
            let from = end.next_multiple_of(UNIT);
            // Whole steps, so that a memory which grows by bytes isn't moved at each request.
            let Some(bytes) = bytes.checked_next_multiple_of(STEP_BYTES) else {
                return false;
            };
            let pages = (from - end + bytes).div_ceil(page);
            if core::arch::wasm32::memory_grow(0, pages) == usize::MAX {
                return false;
            }
            self.give(from, (end + pages * page - from) & !(UNIT - 1));
            true
        }
    }
}
