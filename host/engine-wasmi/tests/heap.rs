//! What a loaded program holds of the heap: nothing that only its translation needed.

#![cfg(feature = "validate")]

use smallos_engine_wasmi::glue::Glue;
use smallos_engine_wasmi::{Program, Settings};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counted;

#[global_allocator]
static COUNTED: Counted = Counted;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
}

// SAFETY: every block is the system's, with its own layout; counting neither allocates nor
// panics.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.set(HELD.get() + layout.size() as isize);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        HELD.set(HELD.get() - layout.size() as isize);
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(block, layout) }
    }
}

/// A task whose entry point is so many blocks inside of each other. Blocks leave no code.
fn nested(blocks: usize) -> Vec<u8> {
    let mut body = vec![0];
    body.extend([0x02, 0x40].repeat(blocks));
    body.extend([0x0b].repeat(blocks));
    body.extend([0x41, 0x00, 0x0b]);
    let code = [&[1][..], &length(body.len()), &body].concat();
    let sections = [
        (0, b"\x0ecomponent-type".to_vec()),
        (1, b"\x01\x60\x00\x01\x7f".to_vec()),
        (3, b"\x01\x00".to_vec()),
        (5, b"\x01\x00\x00".to_vec()),
        (7, b"\x02\x06memory\x02\x00\x03run\x00\x00".to_vec()),
        (10, code),
    ];
    let mut file = b"\0asm\x01\0\0\0".to_vec();
    for (id, content) in sections {
        file.push(id);
        file.extend(length(content.len()));
        file.extend(content);
    }
    file
}

/// A length in LEB128, of two bytes.
fn length(length: usize) -> [u8; 2] {
    assert!(length < 1 << 14);
    [length as u8 | 0x80, (length >> 7) as u8]
}

fn held_by_program(file: &[u8]) -> isize {
    let glue = Glue::<()> {
        interfaces: &[],
        entry: "run",
        post_return: "post-return",
    };
    let before = HELD.get();
    let program = Program::load_for(&Settings::BOARD, glue, "nested", file).unwrap();
    let held = HELD.get() - before;
    drop(program);
    assert_eq!(HELD.get(), before);
    held
}

#[test]
fn buffers_for_translation_are_gone() {
    let (flat, deep) = (nested(1), nested(1000));
    // wasmi's list of open blocks alone has 32 bytes or more for each of them.
    let more = held_by_program(&deep) - held_by_program(&flat);
    assert!(more < 1000, "{more} bytes for 1000 blocks");
}
