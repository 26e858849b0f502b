//! Hostile guests at the boundary to the host.

#![no_main]

use smallos_fuzz::calls;
use smallos_fuzz::counted::Counted;
use std::sync::LazyLock;

#[global_allocator]
static ALLOCATOR: Counted = Counted;

/// Somebody wants to know what an input means.
static SHOWS: LazyLock<bool> = LazyLock::new(|| std::env::var_os("SMALLOS_FUZZ_SHOW").is_some());

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if *SHOWS {
        eprintln!("{}", calls::show(input));
    }
    calls::check(input);
});
