//! A thread that wakes at fixed times and measures how late it is, beside threads that
//! compute. Prints the line that the guest `urgent` prints.

use crate::Failure;
use std::hint::black_box;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

pub fn play(rounds: usize, period_ms: u64, hogs: usize) -> Result<(), Failure> {
    let period = Duration::from_millis(period_ms);
    let over = AtomicBool::new(false);
    let mut late_us: Vec<f64> = std::thread::scope(|scope| {
        for _ in 0..hogs {
            scope.spawn(|| {
                let mut number = 1_u64;
                while !over.load(Ordering::Relaxed) {
                    number = black_box(number).wrapping_mul(0x9E37_79B9);
                }
            });
        }
        let late_us = (0..rounds.max(1))
            .map(|_| {
                let start = Instant::now();
                std::thread::sleep(period);
                (start.elapsed() - period).as_secs_f64() * 1e6
            })
            .collect();
        over.store(true, Ordering::Relaxed);
        late_us
    });
    late_us.sort_by(f64::total_cmp);
    let at = |percent: usize| late_us[(late_us.len() * percent / 100).min(late_us.len() - 1)];
    let (p50, p99, max) = (at(50), at(99), at(100));
    println!(
        "late_us p50={p50:.1} p99={p99:.1} max={max:.1} rounds={}",
        late_us.len()
    );
    Ok(())
}
