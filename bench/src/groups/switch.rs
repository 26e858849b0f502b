//! A wait and a wake: every task yields through the kernel, in turn, against bare wasmtime
//! where a component's import suspends its fiber and a ring of futures resumes it.

use super::{Bench, cpu_in_turn};
use crate::Failure;
use crate::row::{Aim, Row};
use crate::scenario::{Layout, Scenario};

const BASELINE: &str = "wasmtime import, suspended";

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    for tasks in [1, 1_000, bench.scale(10_000, 5_000)] {
        at(bench, tasks, row)?;
    }
    Ok(())
}

fn at(bench: &Bench, tasks: u32, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    // Starting ten thousand tasks costs as much as a million switches: more of these, then.
    let switches: u32 = bench.scale(1_000_000, 300_000) * if tasks > 1_000 { 3 } else { 1 };
    let few = 10;
    let many = few + switches / tasks;
    let host = |layout: Layout, workers, yields: u32| {
        let yields = yields.to_string();
        let scenario = Scenario::new(&bench.places)
            .layout(layout)
            .workers(workers)
            .capacity(10_500);
        let scenario = scenario.each("bench-yield", tasks, &[&yields]);
        scenario.start(&format!("switch {} {tasks}", layout.name()))
    };
    let (all, few_text, many_text) = (tasks.to_string(), few.to_string(), many.to_string());
    let samples = cpu_in_turn(
        bench.scale(4, 3),
        [
            &|| bench.role("bare switch", &["switch", &all, &few_text]),
            &|| bench.role("bare switch", &["switch", &all, &many_text]),
            &|| host(Layout::Guarded, 1, few),
            &|| host(Layout::Guarded, 1, many),
            &|| host(Layout::Dense, 1, few),
            &|| host(Layout::Dense, 1, many),
        ],
    )?;
    let count = f64::from(many - few) * f64::from(tasks);
    let cost = |at: usize| samples[at + 1].least().slope(samples[at].least(), count);
    row(Row::new(
        "switch",
        format!("{tasks} tasks, {BASELINE}"),
        cost(0),
        "ns",
    ));
    for (variant, at) in [("guarded", 2), ("dense", 4)] {
        let row_ = Row::new(
            "switch",
            format!("{tasks} tasks, {variant}"),
            cost(at),
            "ns",
        );
        row(row_.against(BASELINE, cost(0)).aim(Aim::RatioMost(3.0)));
    }
    Ok(())
}
