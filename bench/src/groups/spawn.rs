//! Spawn to exit: a task that returns at once, against instantiating, running and dropping
//! the same component on bare wasmtime. Each cost is the difference of two numbers of tasks,
//! so that the start of the process is not in it.

use super::{Bench, cpu_in_turn};
use crate::Failure;
use crate::row::{Aim, Row};
use crate::sample::Figure;
use crate::scenario::{Layout, Scenario};

const BASELINE: &str = "wasmtime, pool, fiber";

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let few = 2_000;
    let many = bench.scale(102_000, 32_000);
    let repeats = bench.scale(5, 3);
    let guest = bench.places.guest("bench-exit")?;
    let guest = guest.to_string_lossy();

    let host = |layout, workers, count: u32| {
        Scenario::new(&bench.places)
            .layout(layout)
            .workers(workers)
            .task("spawner", 5, &[&count.to_string(), "bench-exit"])
            .module("bench-exit")
            .start(&format!("spawn {}", layout.name()))
    };
    let bare = |count: u32| bench.role("bare spawn", &["spawn", &guest, &count.to_string()]);
    let samples = cpu_in_turn(
        repeats,
        [
            &|| bare(few),
            &|| bare(many),
            &|| host(Layout::Guarded, 1, few),
            &|| host(Layout::Guarded, 1, many),
            &|| host(Layout::Dense, 1, few),
            &|| host(Layout::Dense, 1, many),
        ],
    )?;
    let cost = |at: usize| -> Figure {
        samples[at + 1]
            .least()
            .slope(samples[at].least(), f64::from(many - few))
            .times(1e-3)
    };
    row(Row::new("spawn", BASELINE, cost(0), "µs"));
    for (variant, at) in [("guarded", 2), ("dense", 4)] {
        let row_ = Row::new("spawn", variant, cost(at), "µs");
        row(row_.against(BASELINE, cost(0)).aim(Aim::RatioMost(1.5)));
    }
    Ok(())
}
