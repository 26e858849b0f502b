//! CPU time of a host whose tasks all sleep.

use super::Bench;
use crate::Failure;
use crate::row::{Aim, Row};
use crate::sample::Figure;
use crate::scenario::Scenario;
use std::time::Duration;

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let span = Duration::from_secs(bench.scale(5, 2));
    let scenario = Scenario::new(&bench.places)
        .workers(0)
        .many("sleeper", 100, &[]);
    let mut subject = scenario.start("idle")?;
    subject.settle(Duration::from_secs(5))?;
    let before = subject.cpu()?;
    std::thread::sleep(span);
    subject.still_runs()?;
    let used = subject.cpu()?.saturating_sub(before);
    let figure = Figure::once(used.as_secs_f64() * 1e3 / span.as_secs_f64());
    let row_ = Row::new("idle", "100 sleeping tasks", figure, "ms cpu/s");
    row(row_.aim(Aim::Below(0.1)));
    Ok(())
}
