//! Work for a processor: each kernel of `bench/kernels` as native code and as a guest, on each
//! engine alone and in smallOS. Time for a round, start and compiling left out. A side
//! whose answer isn't that of this program has no figure.

use super::{Bench, LIMIT};
use crate::Failure;
use crate::row::Row;
use crate::sample::{Figure, Samples};
use crate::scenario::{Engine, Scenario};
use crate::subject::Subject;
use smallos_bench_kernels::{self as kernels, Kernel};
use std::time::{Duration, Instant};

const BASELINE: &str = "native";
const GUEST: &str = "bench-compute";
/// A short run, which holds all that is not the kernel.
const FEW: u32 = 1;

/// Who runs the kernel.
struct Side {
    name: &'static str,
    /// How many times slower than native code it is expected to be: it gets so many times
    /// fewer rounds, so that no side takes all the time.
    slower: u32,
    start: Start,
}

type Start = fn(&Bench, place: usize, rounds: u32) -> Result<Subject, Failure>;

const SIDES: [Side; 5] = [
    Side {
        name: BASELINE,
        slower: 1,
        start: |bench, place, rounds| {
            let arguments = ["compute-native", &place.to_string(), &rounds.to_string()];
            bench.role("native compute", &arguments)
        },
    },
    Side {
        name: "wasmtime alone",
        slower: 1,
        start: |bench, place, rounds| bare(bench, "compute", place, rounds),
    },
    Side {
        name: "smallos, wasmtime",
        slower: 1,
        start: |bench, place, rounds| host(bench, Engine::Wasmtime, place, rounds),
    },
    Side {
        name: "wasmi alone",
        slower: 16,
        start: |bench, place, rounds| bare(bench, "compute-wasmi", place, rounds),
    },
    Side {
        name: "smallos, wasmi",
        slower: 16,
        start: |bench, place, rounds| host(bench, Engine::Wasmi, place, rounds),
    },
];

fn bare(bench: &Bench, role: &str, place: usize, rounds: u32) -> Result<Subject, Failure> {
    let guest = bench.places.guest(GUEST)?;
    let (place, rounds) = (place.to_string(), rounds.to_string());
    bench.role(role, &[role, &guest.to_string_lossy(), &place, &rounds])
}

fn host(bench: &Bench, engine: Engine, place: usize, rounds: u32) -> Result<Subject, Failure> {
    let kernel = kernels::ALL.get(place).ok_or("no such kernel")?;
    let arguments = [kernel.name, &rounds.to_string()];
    let scenario = Scenario::new(&bench.places).engine(engine);
    scenario.task(GUEST, 5, &arguments).start("compute")
}

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    for (place, kernel) in kernels::ALL.iter().enumerate() {
        let kernel = Measured::new(bench, place, kernel);
        let mut costs = kernel.costs(bench);
        // The baseline is the first of the sides.
        let native = costs.first().and_then(|cost| cost.as_ref().ok().copied());
        for (side, cost) in SIDES.iter().zip(&mut costs) {
            let variant = format!("{}, {}", kernel.kernel.name, side.name);
            row(match (cost, native) {
                (Err(failure), _) => Row::failed("compute", variant, failure),
                (Ok(cost), Some(native)) if side.name != BASELINE => {
                    Row::new("compute", variant, *cost, "µs").against(BASELINE, native)
                }
                (Ok(cost), _) => Row::new("compute", variant, *cost, "µs"),
            });
        }
    }
    Ok(())
}

/// One kernel, and how it is measured.
struct Measured {
    kernel: &'static Kernel,
    place: usize,
    /// Rounds of native code in a long run.
    rounds: u32,
    answer: u32,
}

impl Measured {
    fn new(bench: &Bench, place: usize, kernel: &'static Kernel) -> Self {
        let time = Duration::from_millis(bench.scale(160, 40));
        Self {
            kernel,
            place,
            rounds: rounds_in(kernel, time),
            answer: (kernel.run)(1),
        }
    }

    /// What a round costs each side. One that fails is not tried again, and the others go on.
    fn costs(&self, bench: &Bench) -> Vec<Result<Figure, Failure>> {
        let mut samples: Vec<_> = SIDES
            .iter()
            .map(|_| Ok([const { Samples::new() }; 2]))
            .collect();
        for _ in 0..bench.scale(5, 3) {
            for (side, samples) in SIDES.iter().zip(&mut samples) {
                let repeat = |of: &mut [Samples; 2]| -> Result<(), Failure> {
                    for (rounds, samples) in [FEW, self.many(side)].into_iter().zip(of) {
                        samples.push(self.cpu_ns(bench, side, rounds)?);
                    }
                    Ok(())
                };
                if let Err(failure) = samples.as_mut().map_or(Ok(()), repeat) {
                    *samples = Err(failure);
                }
            }
        }
        let cost = |(side, samples): (&Side, Result<[Samples; 2], Failure>)| {
            let [short, long] = samples?;
            let count = f64::from(self.many(side) - FEW);
            Ok(long.least().slope(short.least(), count).times(1e-3))
        };
        SIDES.iter().zip(samples).map(cost).collect()
    }

    /// The rounds of a long run.
    fn many(&self, side: &Side) -> u32 {
        FEW + (self.rounds / side.slower).max(1)
    }

    fn cpu_ns(&self, bench: &Bench, side: &Side, rounds: u32) -> Result<f64, Failure> {
        let finished = (side.start)(bench, self.place, rounds)?.finish(LIMIT)?;
        let answer = format!("answer={}", self.answer);
        if finished
            .stdout
            .split_whitespace()
            .any(|word| word == answer)
        {
            return Ok(finished.cpu.as_nanos() as f64);
        }
        let said = finished.stdout.trim();
        Err(format!("it says {said:?} and not {answer}").into())
    }
}

/// How many rounds native code makes in this time, by a try.
fn rounds_in(kernel: &Kernel, time: Duration) -> u32 {
    let mut rounds = 1;
    loop {
        let started = Instant::now();
        (kernel.run)(rounds);
        let taken = started.elapsed();
        if taken * 8 >= time || rounds > u32::MAX / 32 {
            let fitting = f64::from(rounds) * time.as_secs_f64() / taken.as_secs_f64();
            return fitting as u32;
        }
        rounds *= 2;
    }
}
