//! Memory of parked tasks: resident size with many of them less that with few, and how many
//! fit in 2 GiB, which is tried and not only computed.

use super::Bench;
use crate::Failure;
use crate::row::{Aim, Row};
use crate::sample::Figure;
use crate::scenario::{Layout, Scenario};
use crate::subject::Subject;
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(30);
const BASELINE: &str = "wasmtime, pool";
const KIB: f64 = 1024.0;
const GIB: f64 = 1024.0 * 1024.0 * 1024.0;

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let (few, many) = (1_000, bench.scale(10_000, 5_000));
    let each = |small: u64, large: u64| {
        Figure::once((large as f64 - small as f64) / f64::from(many - few))
    };

    let bare = |count: u32| resident(bench.role("bare park", &["park", &count.to_string()])?);
    let baseline = each(bare(few)?, bare(many)?).times(1.0 / KIB);
    row(Row::new(
        "memory",
        format!("a parked task of {many}, {BASELINE}"),
        baseline,
        "KiB",
    ));

    for layout in [Layout::Guarded, Layout::Dense] {
        let figure = each(parked(bench, layout, few)?, parked(bench, layout, many)?);
        let variant = format!("a parked task of {many}, {}", layout.name());
        let row_ = Row::new("memory", variant, figure.times(1.0 / KIB), "KiB");
        row(row_.against(BASELINE, baseline));
    }
    if bench.quick {
        return Ok(());
    }
    let hundred = 100_000;
    let bytes = parked(bench, Layout::Dense, hundred)? as f64;
    let figure = Figure::once(bytes / GIB);
    row(Row::new("memory", "100000 parked tasks, dense", figure, "GiB").aim(Aim::Below(1.5)));

    // A little less than the straight line promises, because tables grow in steps.
    let fitting = (f64::from(hundred) * 2.0 * GIB / bytes * 0.99) as u32;
    let bytes = parked(bench, Layout::Dense, fitting)? as f64;
    if bytes > 2.0 * GIB {
        return Err(format!("{fitting} parked tasks take {:.3} GiB", bytes / GIB).into());
    }
    let variant = format!("parked tasks in {:.2} GiB, dense", bytes / GIB);
    row(Row::new(
        "memory",
        variant,
        Figure::once(f64::from(fitting)),
        "tasks",
    ));
    Ok(())
}

/// Resident bytes of a host with so many parked tasks.
fn parked(bench: &Bench, layout: Layout, count: u32) -> Result<u64, Failure> {
    let scenario = Scenario::new(&bench.places)
        .layout(layout)
        .capacity(if layout == Layout::Guarded {
            10_500
        } else {
            count + count / 100 + 100
        })
        .many("bench-park", count, &[]);
    resident(scenario.start(&format!("park {} {count}", layout.name()))?)
}

fn resident(mut subject: Subject) -> Result<u64, Failure> {
    subject.settle(LIMIT)?;
    // A task that could not be started would be told of here, and would cost nothing.
    if !subject.complaints().is_empty() {
        return Err(subject.failure("not all tasks are parked"));
    }
    subject.resident_bytes()
}
