//! Computes without ever giving way: for ever, or for as many milliseconds as its argument
//! says. Returns the number of rounds.

use std::hint::black_box;

use smallos::{Args, time::Instant};

#[smallos::task]
fn main(args: Args) -> String {
    let Some(span_ms) = args.get(0).and_then(|text| text.parse::<u64>().ok()) else {
        loop {
            black_box(round());
        }
    };
    let start = Instant::now();
    let mut rounds = 0u64;
    while start.elapsed().as_millis() < u128::from(span_ms) {
        black_box(round());
        rounds += 1;
    }
    rounds.to_string()
}

/// About a millisecond of arithmetic.
#[inline(never)]
fn round() -> u64 {
    (0..1_000_000u64).fold(1, |sum, n| black_box(sum ^ n).wrapping_mul(0x9E37_79B9))
}
