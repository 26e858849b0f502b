//! Many seeds on all processors, or the one that somebody asks for.

use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

/// Names the one seed to run: `SMALLOS_SEED=17`.
const SEED: &str = "SMALLOS_SEED";
/// Says how many seeds to run instead of the usual number, for a long run by hand.
const SEEDS: &str = "SMALLOS_SEEDS";

/// Checks so many seeds from 0 on, or as the environment variables `SMALLOS_SEED` and
/// `SMALLOS_SEEDS` say. A check gives back what is wrong.
///
/// # Panics
/// With a seed for which something is wrong, and how to run it alone.
pub fn check(count: u64, check: impl Fn(u64) -> Result<(), String> + Sync) {
    let (first, end) = match (number(SEED), number(SEEDS)) {
        (Some(seed), _) => (seed, seed + 1),
        (None, count_asked) => (0, count_asked.unwrap_or(count)),
    };
    let next = AtomicU64::new(first);
    let failed = AtomicU64::new(u64::MAX);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= end || failed.load(Ordering::Relaxed) != u64::MAX {
                        return;
                    }
                    if check(seed).is_err() {
                        failed.fetch_min(seed, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let seed = failed.into_inner();
    if seed != u64::MAX {
        let why = check(seed).expect_err("a seed means the same every time");
        panic!("seed {seed} (run it alone with {SEED}={seed}):\n{why}");
    }
}

/// Whether one seed is asked for: then its whole world is worth printing.
pub fn one_only() -> bool {
    std::env::var_os(SEED).is_some()
}

fn number(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(
        text.parse()
            .unwrap_or_else(|_| panic!("{variable} must be a number")),
    )
}
