//! The ways in which a script ends before its last line.

use crate::words::{Words, payload};
use smallos::bindings::kernel::tasks;
use std::hint::black_box;

/// The script's own end, if that is what the line says. Most ends don't come back.
pub fn call(call: &str, words: &mut Words<'_>) -> Option<Result<Vec<u8>, String>> {
    match call {
        "return" => return Some(Ok(payload(words.number()))),
        "fail" => return Some(Err(words.text().repeat(words.number()))),
        "rust-panic" => panic!("the script says so: {}", words.text()),
        "panic" => {
            let location = words.maybe().map(|line| tasks::PanicLocation {
                file: String::from("script"),
                line,
                column: words.number(),
            });
            tasks::panic(words.text(), location.as_ref());
        }
        "unreachable" => trap(),
        "out-of-bounds" => {
            // SAFETY: a volatile read outside of everything that Rust has allocated. The address
            // is beyond a memory of this size, and the engine ends the guest.
            black_box(unsafe { black_box(0xffff_fff0_usize as *const u64).read_volatile() });
        }
        "recurse" => {
            black_box(recurse(black_box(1)));
        }
        "memory" => {
            let mut all = Vec::new();
            for _ in 0..words.number::<usize>() {
                all.push(black_box(vec![1_u8; 1 << 16]));
            }
            drop(black_box(all));
        }
        _ => {}
    }
    None
}

fn trap() -> ! {
    #[cfg(target_arch = "wasm32")]
    core::arch::wasm32::unreachable();
    #[cfg(not(target_arch = "wasm32"))]
    std::process::abort()
}

#[inline(never)]
#[expect(unconditional_recursion, reason = "the stack's limit ends it")]
fn recurse(depth: u64) -> u64 {
    black_box(recurse(black_box(depth) + 1)) + depth
}
