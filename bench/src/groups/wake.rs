//! Time from wake to running of an urgent task, with every core kept busy by hogs. The
//! baseline is a thread of the operating system beside threads that compute.

use super::{Bench, LIMIT};
use crate::Failure;
use crate::row::{Aim, Row};
use crate::sample::{Figure, Samples};
use crate::scenario::Scenario;
use crate::subject::Finished;

const BASELINE: &str = "thread beside threads";
const NAMES: [&str; 3] = ["p50", "p99", "max"];

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let rounds: u32 = bench.scale(500, 200);
    let period_ms = 4;
    // The hogs outlast the rounds, late ones included.
    let hog_ms = (rounds * period_ms * 3 / 2).to_string();
    let (rounds, period_ms) = (rounds.to_string(), period_ms.to_string());
    let hogs = 2 * std::thread::available_parallelism()?.get();

    let host = || {
        let mut scenario = Scenario::new(&bench.places).workers(0);
        scenario = scenario.task("urgent", 1, &[&rounds, &period_ms]);
        for _ in 0..hogs {
            scenario = scenario.task("hog", 8, &[&hog_ms]);
        }
        scenario.start("wake")?.finish(LIMIT)
    };
    let hogs_text = hogs.to_string();
    let arguments = ["wake", &rounds, &period_ms, &hogs_text];
    let thread = || bench.role("wake of a thread", &arguments)?.finish(LIMIT);

    let mut ours = [const { Samples::new() }; 3];
    let mut theirs = [const { Samples::new() }; 3];
    for _ in 0..bench.scale(3, 2) {
        push(&mut theirs, &thread()?)?;
        push(&mut ours, &host()?)?;
    }
    for ((name, ours), theirs) in NAMES.iter().zip(&ours).zip(&theirs) {
        let theirs: Figure = theirs.least();
        row(Row::new(
            "wake",
            format!("{name}, {BASELINE}"),
            theirs,
            "µs",
        ));
        let row_ = Row::new(
            "wake",
            format!("{name}, urgent task beside {hogs} hogs"),
            ours.least(),
            "µs",
        );
        let row_ = row_.against(BASELINE, theirs);
        row(if *name == "p99" {
            row_.aim(Aim::Below(100.0))
        } else {
            row_
        });
    }
    Ok(())
}

/// Takes the figures out of the line that the guest and the role print alike.
fn push(samples: &mut [Samples; 3], finished: &Finished) -> Result<(), Failure> {
    for (name, samples) in NAMES.iter().zip(samples) {
        let words = finished.stdout.split_whitespace();
        let mut values = words.filter_map(|word| word.strip_prefix(name)?.strip_prefix('='));
        let value = values
            .next()
            .ok_or_else(|| format!("no {name} in {:?}", finished.stdout))?;
        samples.push(value.parse()?);
    }
    Ok(())
}
