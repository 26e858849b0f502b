//! Wakes at fixed times and measures how late it is. Arguments: rounds (100), period in
//! milliseconds (10). Prints one line, in microseconds, and returns the same.

use smallos::{
    Args, println,
    time::{Duration, Instant, sleep_blocking},
};

#[smallos::task]
fn main(args: Args) -> String {
    let rounds: usize = args.get_or(0, 100).max(1);
    let period = Duration::from_millis(args.get_or(1, 10));
    let mut late_ns: Vec<u64> = (0..rounds)
        .map(|_| {
            let start = Instant::now();
            sleep_blocking(period);
            Instant::now().duration_since(start + period).as_nanos() as u64
        })
        .collect();
    late_ns.sort_unstable();
    let at = |percent: usize| late_ns[(rounds * percent / 100).min(rounds - 1)] as f64 / 1e3;
    let line = format!(
        "late_us min={:.1} p50={:.1} p99={:.1} max={:.1} rounds={rounds}",
        at(0),
        at(50),
        at(99),
        at(100),
    );
    println!("{line}");
    line
}
