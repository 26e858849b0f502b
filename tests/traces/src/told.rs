//! What a run was like, as lines that can be compared.

use crate::modules::Modules;
use crate::world::World;
use smallos_kernel::Outcome;
use smallos_solo::simulation::{Entry, What};
use std::fmt::Write;

/// Runs a world to its end. One line for each thing that a task did, and how it all ended.
pub fn run(world: &World, modules: &Modules) -> Vec<String> {
    lines(world, modules, |_| {})
}

/// As [`run`], but task by task: what each did in its own order.
pub fn run_by_task(world: &World, modules: &Modules) -> Vec<String> {
    // Stable, so that the lines of one task stay in order.
    lines(world, modules, |entries| {
        entries.sort_by_key(|entry| entry.pid)
    })
}

fn lines(world: &World, modules: &Modules, order: impl Fn(&mut Vec<Entry>)) -> Vec<String> {
    let mut simulation = world.simulation(modules);
    let report = simulation.run();
    simulation.trace(|trace| {
        let mut entries: Vec<Entry> = trace.entries().iter().map(plain).collect();
        order(&mut entries);
        let ends = [
            format!("{} entries found no room", trace.dropped()),
            format!("{report:?}"),
        ];
        entries.iter().map(Entry::to_string).chain(ends).collect()
    })
}

/// An engine tells in its own words how a guest broke a rule of the canonical ABI, and wasmtime
/// adds the guest's stack. What WebAssembly itself calls a trap has the same first line
/// everywhere.
fn plain(entry: &Entry) -> Entry {
    let mut entry = entry.clone();
    if let What::Ended {
        outcome: Outcome::Trapped(text),
        ..
    } = &mut entry.what
    {
        let first = text.lines().next().unwrap_or_default();
        *text = match first.starts_with("wasm trap: ") {
            true => first.into(),
            false => "of a call".into(),
        };
    }
    entry
}

/// Where two runs begin to differ, with what led there; none if they don't.
pub fn difference(a: &[String], b: &[String]) -> Option<String> {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    if same == a.len() && same == b.len() {
        return None;
    }
    let mut text = String::new();
    for line in &a[same.saturating_sub(8)..same] {
        // Writing into a string can't fail.
        let _ = writeln!(text, "  {line}");
    }
    let end = "(nothing more)";
    let _ = writeln!(text, "- {}", a.get(same).map_or(end, |line| line));
    let _ = writeln!(text, "+ {}", b.get(same).map_or(end, |line| line));
    Some(text)
}
