//! A wait and a wake: every task yields through the kernel, in turn. Each engine has a baseline
//! of its own, the same without a host: on wasmtime a component's import that suspends its
//! fiber, on wasmi a host function that traps; a ring resumes them.

use super::{Bench, LIMIT};
use crate::Failure;
use crate::row::{Aim, Row};
use crate::sample::{Figure, Samples};
use crate::scenario::{Engine, Layout, Scenario};
use crate::subject::{Finished, Subject};

const WASMTIME: &str = "wasmtime import, suspended";
const WASMI: &str = "wasmi trap, resumed";

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    for tasks in [1, 1_000, bench.scale(10_000, 5_000)] {
        let ring = Ring::new(bench, tasks);
        ring.on_wasmtime(row)?;
        // On wasmi each task has a whole page of memory of its own: not ten thousand of them.
        if tasks <= 1_000
            && let Err(failure) = ring.on_wasmi(row)
        {
            row(Row::failed(
                "switch",
                format!("{tasks} tasks, {WASMI}"),
                &failure,
            ));
        }
    }
    Ok(())
}

/// So many tasks, and how often each of them yields: in a short run, and in a long one.
struct Ring<'a> {
    bench: &'a Bench,
    tasks: u32,
    few: u32,
    many: u32,
}

impl<'a> Ring<'a> {
    fn new(bench: &'a Bench, tasks: u32) -> Self {
        // Starting ten thousand tasks costs as much as a million switches: more of these, then.
        let switches: u32 = bench.scale(1_000_000, 300_000) * if tasks > 1_000 { 3 } else { 1 };
        let few = 10;
        let many = few + switches / tasks;
        Self {
            bench,
            tasks,
            few,
            many,
        }
    }

    fn on_wasmtime(&self, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
        let [bare, guarded, dense] = self.costs([
            &|yields| self.bare("switch", yields),
            &|yields| self.host(Engine::Wasmtime, Layout::Guarded, yields),
            &|yields| self.host(Engine::Wasmtime, Layout::Dense, yields),
        ])?;
        row(self.row(WASMTIME, bare));
        for (name, cost) in [("guarded", guarded), ("dense", dense)] {
            let row_ = self.row(name, cost).against(WASMTIME, bare);
            row(row_.aim(Aim::RatioMost(3.0)));
        }
        Ok(())
    }

    fn on_wasmi(&self, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
        let [bare, host] = self
            .costs([&|yields| self.bare("switch-wasmi", yields), &|yields| {
                self.host(Engine::Wasmi, Layout::Guarded, yields)
            }])?;
        row(self.row(WASMI, bare));
        row(self.row("on wasmi", host).against(WASMI, bare));
        Ok(())
    }

    /// What one switch costs each of some subjects that are told how often to yield.
    fn costs<const N: usize>(
        &self,
        start: [&dyn Fn(u32) -> Result<Subject, Failure>; N],
    ) -> Result<[Figure; N], Failure> {
        let mut short = [const { Samples::new() }; N];
        let mut long = [const { Samples::new() }; N];
        for _ in 0..self.bench.scale(4, 3) {
            for (at, start) in start.iter().enumerate() {
                for (yields, samples) in [(self.few, &mut short), (self.many, &mut long)] {
                    let Finished { cpu, .. } = start(yields)?.finish(LIMIT)?;
                    samples[at].push(cpu.as_nanos() as f64);
                }
            }
        }
        let count = f64::from(self.many - self.few) * f64::from(self.tasks);
        Ok(std::array::from_fn(|at| {
            long[at].least().slope(short[at].least(), count)
        }))
    }

    fn bare(&self, role: &str, yields: u32) -> Result<Subject, Failure> {
        let arguments = [role, &self.tasks.to_string(), &yields.to_string()];
        self.bench.role(&format!("bare {role}"), &arguments)
    }

    fn host(&self, engine: Engine, layout: Layout, yields: u32) -> Result<Subject, Failure> {
        let scenario = Scenario::new(&self.bench.places)
            .engine(engine)
            .layout(layout)
            .capacity(10_500)
            .each("bench-yield", self.tasks, &[&yields.to_string()]);
        let (engine, layout) = (engine.name(), layout.name());
        scenario.start(&format!("switch {engine} {layout} {}", self.tasks))
    }

    fn row(&self, name: &str, cost: Figure) -> Row {
        Row::new(
            "switch",
            format!("{} tasks, {name}", self.tasks),
            cost,
            "ns",
        )
    }
}
