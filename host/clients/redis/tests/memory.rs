//! What a hostile peer can make the client hold: what it sent, not what it announced. One
//! test in this file, because it counts what the process allocates.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use smallos_redis::{Limits, Protocol, decode::Decoder};

struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.fetch_add(layout.size(), Relaxed) + layout.size();
        PEAK.fetch_max(held, Relaxed);
        // SAFETY: as the caller promised.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        // SAFETY: as the caller promised.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Bytes allocated at the most while `input` is decoded.
fn peak_bytes(input: &[u8], piece: usize) -> usize {
    let mut decoder = Decoder::new(&Limits::default(), Protocol::Resp3);
    let before = HELD.load(Relaxed);
    PEAK.store(before, Relaxed);
    for mut piece in input.chunks(piece) {
        while let Ok(Some(frame)) = decoder.decode(&mut piece) {
            drop(frame);
        }
    }
    PEAK.load(Relaxed) - before
}

#[test]
fn announcements_reserve_next_to_nothing() {
    for announcement in [
        "$16000000\r\n",
        "!16000000\r\n",
        "*1000000\r\n",
        "%500000\r\n",
    ] {
        let peak = peak_bytes(announcement.as_bytes(), 1);
        assert!(peak <= 8 << 10, "{announcement:?}: {peak} bytes");
    }
    let nested = "*30000\r\n".repeat(32);
    let peak = peak_bytes(nested.as_bytes(), 100);
    assert!(peak <= 64 << 10, "nested: {peak} bytes");

    // The dearest reply: as many values as are allowed, three bytes each. Twice their size
    // (48 bytes) while the list grows, and as much again while it is moved.
    let nulls = format!("*{}\r\n{}", (1 << 20) - 1, "_\r\n".repeat((1 << 20) - 1));
    let peak = peak_bytes(nulls.as_bytes(), 4096);
    assert!(peak <= 150 << 20, "nulls: {peak} bytes");
}
