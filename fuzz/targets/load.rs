//! Hostile files.

#![no_main]

use smallos_fuzz::counted::Counted;

#[global_allocator]
static ALLOCATOR: Counted = Counted;

libfuzzer_sys::fuzz_target!(|input: &[u8]| smallos_fuzz::load::check(input));
