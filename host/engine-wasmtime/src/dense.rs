//! The dense layout: memories and stacks in slots of large arenas.
//!
//! A mapping of its own for each guest meets two limits long before memory runs out: the
//! system's number of mappings (65,530) and the address space. Here thousands of slots share
//! one mapping, and no system call is needed to hand one out. The price is that nothing
//! unmapped lies between two slots: bounds are checked in code, and a stack has a red zone
//! that is checked when it is given back instead of a guard page.

use nix::sys::mman::{MapFlags, ProtFlags, mmap_anonymous};
use std::num::NonZeroUsize;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};
use wasmtime::{Error, LinearMemory, MemoryCreator, MemoryType, Result, StackCreator, StackMemory};

/// One mapping.
const CHUNK_BYTES: usize = 64 << 20;
/// The smallest memory slot: one WebAssembly page.
const SLOT_BYTES_MIN: usize = 64 << 10;
/// Sizes double from the smallest slot up to 4 GiB.
const CLASSES: usize = 17;

/// Slots of one size. Mappings are kept until the process ends: slots are used again, and a
/// fiber that outlives its engine must not lose its stack.
struct Arena {
    slot_bytes: usize,
    state: Mutex<Slots>,
}

#[derive(Default)]
struct Slots {
    free: Vec<Slot>,
    /// What is left of the newest mapping.
    fresh: Range<usize>,
}

/// The address of a slot, and how much of it may hold other bytes than zero.
#[derive(Clone, Copy)]
struct Slot {
    address: usize,
    dirty_bytes: usize,
}

impl Arena {
    const fn new(slot_bytes: usize) -> Self {
        Self {
            slot_bytes,
            state: Mutex::new(Slots {
                free: Vec::new(),
                fresh: 0..0,
            }),
        }
    }

    fn take(&self) -> Result<Slot> {
        let mut slots = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(slot) = slots.free.pop() {
            return Ok(slot);
        }
        if slots.fresh.len() < self.slot_bytes {
            slots.fresh = map(CHUNK_BYTES.max(self.slot_bytes))?;
        }
        let address = slots.fresh.start;
        slots.fresh.start += self.slot_bytes;
        Ok(Slot {
            address,
            dirty_bytes: 0,
        })
    }

    fn put_back(&self, slot: Slot) {
        self.state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .free
            .push(slot);
    }
}

fn map(bytes: usize) -> Result<Range<usize>> {
    let length = NonZeroUsize::new(bytes).ok_or_else(|| Error::msg("an empty mapping"))?;
    let protection = ProtFlags::PROT_READ | ProtFlags::PROT_WRITE;
    let flags = MapFlags::MAP_PRIVATE | MapFlags::MAP_NORESERVE;
    // SAFETY: a fresh private mapping at an address of the system's choice touches no other.
    let start = unsafe { mmap_anonymous(None, length, protection, flags) }
        .map_err(|error| Error::msg(format!("no memory for guests: {error}")))?;
    let start = start.as_ptr() as usize;
    Ok(start..start + bytes)
}

/// Linear memories.
struct Memories {
    classes: [Arena; CLASSES],
}

pub(crate) fn memories() -> Arc<dyn MemoryCreator> {
    let classes = std::array::from_fn(|class| Arena::new(SLOT_BYTES_MIN << class));
    Arc::new(Creator(Arc::new(Memories { classes })))
}

impl Memories {
    /// The class of the smallest slot that holds so many bytes.
    fn class(&self, bytes: usize) -> Result<usize> {
        let fitting = self
            .classes
            .iter()
            .position(|arena| bytes <= arena.slot_bytes);
        fitting.ok_or_else(|| Error::msg("a memory larger than 4 GiB"))
    }

    /// A slot whose first `bytes` are zero.
    fn zeroed(&self, class: usize, bytes: usize) -> Result<Slot> {
        let slot = self.classes[class].take()?;
        let dirty = slot.dirty_bytes.min(bytes);
        // SAFETY: the slot is ours alone, mapped, and at least `bytes` long.
        unsafe { std::ptr::write_bytes(slot.address as *mut u8, 0, dirty) };
        Ok(slot)
    }
}

struct Creator(Arc<Memories>);

// SAFETY: each memory is a slot of a mapping that is never unmapped, readable and writable
// over its whole length, used by no other memory until it is dropped, and zero at first.
// The engine is configured without reservation and guard, so that it relies on neither.
unsafe impl MemoryCreator for Creator {
    fn new_memory(
        &self,
        _: MemoryType,
        minimum: usize,
        _: Option<usize>,
        _: Option<usize>,
        guard_bytes: usize,
    ) -> std::result::Result<Box<dyn LinearMemory>, String> {
        if guard_bytes != 0 {
            return Err("the dense layout has no guard regions".into());
        }
        let memory = || -> Result<Memory> {
            let class = self.0.class(minimum)?;
            let slot = self.0.zeroed(class, minimum)?;
            Ok(Memory {
                memories: self.0.clone(),
                class,
                slot,
                bytes: minimum,
                bytes_most: minimum,
            })
        };
        memory()
            .map(|memory| Box::new(memory) as Box<dyn LinearMemory>)
            .map_err(|e| e.to_string())
    }
}

struct Memory {
    memories: Arc<Memories>,
    class: usize,
    slot: Slot,
    bytes: usize,
    /// The largest size in this slot: so much of it may be written.
    bytes_most: usize,
}

impl Memory {
    fn give_back(&mut self) {
        // Bytes beyond what this memory used may still be dirty from an earlier one.
        let dirty_bytes = self.slot.dirty_bytes.max(self.bytes_most);
        let slot = Slot {
            address: self.slot.address,
            dirty_bytes,
        };
        self.memories.classes[self.class].put_back(slot);
    }
}

// SAFETY: `as_ptr` is valid for `byte_size` bytes at any time, growth keeps the contents,
// and what growth adds is zero.
unsafe impl LinearMemory for Memory {
    fn byte_size(&self) -> usize {
        self.bytes
    }

    fn byte_capacity(&self) -> usize {
        self.memories.classes[self.class].slot_bytes
    }

    fn grow_to(&mut self, bytes: usize) -> Result<()> {
        if bytes <= self.byte_capacity() {
            let dirty = self.slot.dirty_bytes.min(bytes).saturating_sub(self.bytes);
            // SAFETY: this part of the slot belongs to this memory and to nobody yet.
            unsafe { std::ptr::write_bytes(self.as_ptr().add(self.bytes), 0, dirty) };
        } else {
            let class = self.memories.class(bytes)?;
            let slot = self.memories.zeroed(class, bytes)?;
            // SAFETY: both slots are mapped, different, and at least `self.bytes` long.
            unsafe {
                std::ptr::copy_nonoverlapping(self.as_ptr(), slot.address as *mut u8, self.bytes);
            }
            self.give_back();
            (self.class, self.slot, self.bytes_most) = (class, slot, 0);
        }
        self.bytes = bytes;
        self.bytes_most = self.bytes_most.max(bytes);
        Ok(())
    }

    fn as_ptr(&self) -> *mut u8 {
        self.slot.address as *mut u8
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.give_back();
    }
}

/// Fiber stacks.
struct Stacks {
    arena: Arc<Arena>,
}

pub(crate) fn stacks(bytes: usize) -> Arc<dyn StackCreator> {
    Arc::new(Stacks {
        arena: Arc::new(Arena::new(bytes)),
    })
}

/// The low end of each stack stays zero, as it was mapped: only host code on a fiber that
/// runs over the end of its stack writes there. It is not written at the start, because that
/// would cost each parked task a page of memory. If it isn't zero when the stack is given
/// back, the process ends rather than go on with another task's memory damaged.
const RED_ZONE_WORDS: usize = (8 << 10) / size_of::<u64>();

// SAFETY: each stack is a slot of a mapping that is never unmapped and used by no other
// fiber until it is dropped; its range is page-aligned because slots are.
unsafe impl StackCreator for Stacks {
    fn new_stack(&self, bytes: usize, zeroed: bool) -> Result<Box<dyn StackMemory>> {
        if bytes > self.arena.slot_bytes || zeroed {
            return Err(Error::msg(
                "the dense layout has one size of stack, not zeroed",
            ));
        }
        let stack = Stack {
            arena: self.arena.clone(),
            slot: self.arena.take()?,
        };
        Ok(Box::new(stack))
    }
}

struct Stack {
    arena: Arc<Arena>,
    slot: Slot,
}

impl Stack {
    fn overrun(&self) -> bool {
        let start = self.slot.address as *const u64;
        // SAFETY: the slot is mapped, page-aligned, larger than the red zone, and no fiber
        // runs on it now.
        let red_zone = unsafe { std::slice::from_raw_parts(start, RED_ZONE_WORDS) };
        // Every task passes here, and a loop that stops at the first difference isn't made
        // into wide instructions.
        red_zone.iter().fold(0, |seen, word| seen | word) != 0
    }
}

// SAFETY: the slot stays mapped and this stack's own until it is dropped.
unsafe impl StackMemory for Stack {
    fn top(&self) -> *mut u8 {
        (self.slot.address + self.arena.slot_bytes) as *mut u8
    }

    fn range(&self) -> Range<usize> {
        self.slot.address..self.slot.address + self.arena.slot_bytes
    }

    fn guard_range(&self) -> Range<*mut u8> {
        let start = self.slot.address as *mut u8;
        start..start
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        if self.overrun() {
            eprintln!(
                "smallos: host code ran over a guest's stack; set memory_layout = \"guarded\""
            );
            std::process::abort();
        }
        self.arena.put_back(self.slot);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_written_red_zone_is_seen() {
        let arena = Arc::new(Arena::new(64 << 10));
        let slot = arena.take().unwrap();
        let stack = Stack { arena, slot };
        assert!(!stack.overrun());
        // The last word that belongs to the red zone.
        let word = (slot.address as *mut u64).wrapping_add(RED_ZONE_WORDS - 1);
        // SAFETY: inside of the slot, which is this test's own.
        unsafe { word.write(1) };
        assert!(stack.overrun());
        // SAFETY: as above. Dropping the stack would end the process otherwise.
        unsafe { word.write(0) };
    }

    #[test]
    fn a_slot_that_is_used_again_is_zero_also_after_growth() {
        let memories = Memories {
            classes: std::array::from_fn(|class| Arena::new(SLOT_BYTES_MIN << class)),
        };
        let creator = Creator(Arc::new(memories));
        let ty = || MemoryType::new(0, None);
        let page = 4096;
        for round in 0..3 {
            let mut memory = creator.new_memory(ty(), page, None, None, 0).unwrap();
            memory.grow_to(2 * page).unwrap();
            // Once beyond the slot, so that it moves.
            memory.grow_to(SLOT_BYTES_MIN + page).unwrap();
            // SAFETY: the memory is this test's own, and that long.
            let bytes =
                unsafe { std::slice::from_raw_parts_mut(memory.as_ptr(), memory.byte_size()) };
            assert!(bytes.iter().all(|byte| *byte == 0), "round {round}");
            bytes.fill(0xff);
        }
    }
}
