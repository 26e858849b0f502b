//! The same seed, the same trace: on both engines, twice on one, and however often a guest is
//! interrupted.

use smallos_traces::modules::Modules;
use smallos_traces::{World, on_wasmi, on_wasmtime, script, seeds, told};
use std::collections::BTreeMap;

/// Runs a world on two engines, or twice on one.
fn same(seed: u64, on: [(&str, &Modules); 2]) -> Result<(), String> {
    let world = World::new(seed);
    let [one, two] = on.map(|(_, modules)| told::run(&world, modules));
    told::difference(&one, &two).map_or(Ok(()), |text| Err(told_by(&world, on, &text)))
}

fn told_by(world: &World, [(one, _), (two, _)]: [(&str, &Modules); 2], text: &str) -> String {
    let world = match seeds::one_only() {
        true => world.to_string(),
        false => String::new(),
    };
    format!("{world}- {one}\n+ {two}\n{text}")
}

#[test]
fn both_engines_tell_the_same() {
    let engine = on_wasmtime::engine();
    let wasmtime = on_wasmtime::modules(&engine);
    let wasmi = on_wasmi::modules();
    seeds::check(10_000, |seed| {
        same(seed, [("wasmtime", &wasmtime), ("wasmi", &wasmi)])?;
        if seed % 16 == 0 {
            same(
                seed,
                [("wasmtime", &wasmtime), ("wasmtime again", &wasmtime)],
            )?;
            same(seed, [("wasmi", &wasmi), ("wasmi again", &wasmi)])?;
        }
        Ok(())
    });
}

/// An interpreter that stops in the middle of anything, host calls and `cabi_realloc` included,
/// and a compiler that stops at every check. Slices of 3 and 61 units are smaller than what single
/// instructions need: those must come through all the same.
#[test]
fn an_interruption_that_goes_on_at_once_shows_nowhere() {
    let engine = on_wasmtime::engine();
    let wasmi = on_wasmi::modules();
    let interrupted = [
        ("wasmi every 3", on_wasmi::interrupted(3)),
        ("wasmi every 61", on_wasmi::interrupted(61)),
        ("wasmi every 5,000", on_wasmi::interrupted(5_000)),
        ("wasmtime", on_wasmtime::interrupted(&engine)),
    ];
    seeds::check(1_200, |seed| {
        let (name, modules) = &interrupted[seed as usize % interrupted.len()];
        same(seed, [("wasmi", &wasmi), (name, modules)])
    });
}

/// Who runs when changes with the slices of fuel. What a task does that has nothing to do with
/// the others must not. (What tasks do that have to do with each other may: one that is
/// preempted between two calls sees what the other did in between. So nothing else is compared.)
#[test]
fn preemption_shows_to_nobody_who_is_alone() {
    let wasmi = on_wasmi::modules();
    let preempted = [7, 300, 5_000, 20_000].map(on_wasmi::preempted);
    seeds::check(200, |seed| {
        let world = World::apart(seed);
        let whole = told::run_by_task(&world, &wasmi);
        for modules in &preempted {
            let sliced = told::run_by_task(&world, modules);
            if let Some(text) = told::difference(&whole, &sliced) {
                let on = [("wasmi", &wasmi), ("wasmi preempted", modules)];
                return Err(told_by(&world, on, &text));
            }
        }
        Ok(())
    });
}

/// And preemption does happen there.
#[test]
fn preemption_changes_who_runs_when() {
    let (whole, preempted) = (on_wasmi::modules(), on_wasmi::preempted(300));
    let differ = (0..50).filter(|seed| {
        let world = World::apart(*seed);
        told::run(&world, &whole) != told::run(&world, &preempted)
    });
    assert!(differ.count() > 10, "hardly anybody was ever preempted");
}

/// A comparison of traces in which nothing happens would be no test.
#[test]
fn the_scripts_reach_every_call_and_every_end() {
    let wasmi = on_wasmi::modules();
    let mut done: BTreeMap<String, u64> = BTreeMap::new();
    for seed in 0..600 {
        for line in told::run(&World::new(seed), &wasmi) {
            let Some((_, what)) = line.split_once("] ") else {
                continue;
            };
            let what = what.strip_prefix("log Info ").unwrap_or(what);
            let mut words = what.split(": ");
            let (Some(call), answer) = (words.next(), words.next()) else {
                continue;
            };
            if call == "ended" {
                let end = answer
                    .unwrap_or_default()
                    .split(" (")
                    .next()
                    .unwrap_or_default();
                *done.entry(format!("ended: {end}")).or_default() += 1;
            } else if answer != Some("none") {
                *done.entry(call.into()).or_default() += 1;
            }
        }
    }
    let ends = [
        "finished",
        "error",
        "panicked",
        "trapped",
        "limit",
        "timed out",
        "cancelled",
        "not started",
    ];
    let ends = ends.map(|end| format!("ended: {end}"));
    let wanted = script::calls().map(String::from).chain(ends);
    let rare: Vec<String> = wanted
        .filter(|what| done.get(what).is_none_or(|count| *count < 5))
        .collect();
    assert!(rare.is_empty(), "hardly ever done: {rare:?}\n{done:#?}");
}

/// And neither would one that can't tell two traces apart.
#[test]
fn another_world_has_another_trace() {
    let wasmi = on_wasmi::modules();
    let [one, two] = [1, 2].map(|seed| told::run(&World::new(seed), &wasmi));
    let difference = told::difference(&one, &two).expect("two worlds differ");
    assert!(difference.contains("\n+ "), "{difference}");
    assert!(told::difference(&one, &one[..one.len() - 1]).is_some());
    assert!(told::difference(&one, &one).is_none());
}
