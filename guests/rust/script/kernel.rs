//! Calls of `smallos:kernel`: waiting, time, tasks and signals.

use crate::held::{Held, Resource};
use crate::words::{Words, bytes, told, told_bytes};
use smallos::bindings::kernel::{
    poll::{self, Pollable},
    signals,
    tasks::{self, Failure, JoinAllError, JoinError, Limits, Module, SpawnOptions},
    time,
};
use std::hint::black_box;
use std::mem::ManuallyDrop;

pub fn call(call: &str, words: &mut Words<'_>, held: &mut Held) -> Option<String> {
    Some(match call {
        "now" => told(time::now()),
        "wall-clock" => told(time::wall_clock()),
        "sleep" => told(time::sleep(words.number())),
        "subscribe-sleep" => {
            let timer = time::subscribe_sleep(words.number());
            held.pollables.keep_ok(timer)
        }
        "subscribe-instant" => {
            let timer = time::subscribe_instant(words.number());
            held.pollables.keep(timer)
        }
        "ready" => held.pollables.with(words.text(), |it| told(it.ready())),
        "block" => held.pollables.with(words.text(), |it| {
            it.block();
            String::from("ready")
        }),
        "poll" => polled(words, held),
        "poll-for" => polled_for(words, held),
        "drop-pollable" => held.pollables.spend(words.text(), dropped),
        "send" => {
            let task = held.pid(words.text());
            told(signals::send(task, words.number()))
        }
        "wait" => told(signals::wait(words.number())),
        "subscribe-wait" => {
            let signal = signals::subscribe_wait(words.number());
            held.pollables.keep_ok(signal)
        }
        "pending" => told(signals::pending()),
        "clear" => told(signals::clear(words.number())),
        "current" => told(tasks::current()),
        "spawn" => spawned(words, held),
        "join" => joined(tasks::join(held.pid(words.text()))),
        "subscribe-join" => {
            let end = tasks::subscribe_join(held.pid(words.text()));
            held.pollables.keep_ok(end)
        }
        "join-all" => all_joined(words, held),
        "kill" => {
            let task = held.pid(words.text());
            told(tasks::kill(task, words.yes()))
        }
        "yield" => {
            tasks::yield_();
            String::from("back")
        }
        "tasks" => told(tasks::tasks()),
        "info" => told(tasks::info(held.pid(words.text()))),
        "children" => told(tasks::children(held.pid(words.text()))),
        "set-priority" => {
            let task = held.pid(words.text());
            told(tasks::set_priority(task, words.number()))
        }
        "set-watcher" => {
            let task = held.pid(words.text());
            told(tasks::set_watcher(task, words.yes()))
        }
        "compute" => told(computed(words.number())),
        _ => return None,
    })
}

/// Drops a handle by the host's own function.
pub fn dropped<R>(resource: R) -> String {
    drop(resource);
    String::from("dropped")
}

fn polled(words: &mut Words<'_>, held: &Held) -> String {
    let picked: Vec<u32> = words
        .rest()
        .filter_map(|it| held.pollables.pick(it))
        .collect();
    let pollables = borrowed(&picked);
    let list: Vec<&Pollable> = pollables.iter().map(|it| &**it).collect();
    told(poll::poll(&list))
}

/// Polls with a time limit: what comes last in the list is the timer.
fn polled_for(words: &mut Words<'_>, held: &Held) -> String {
    let timer = match time::subscribe_sleep(words.number()) {
        Ok(timer) => timer,
        Err(error) => return told(error),
    };
    let picked: Vec<u32> = words
        .rest()
        .filter_map(|it| held.pollables.pick(it))
        .collect();
    let pollables = borrowed(&picked);
    let mut list: Vec<&Pollable> = pollables.iter().map(|it| &**it).collect();
    list.push(&timer);
    told(poll::poll(&list))
}

fn borrowed(numbers: &[u32]) -> Vec<ManuallyDrop<Pollable>> {
    let borrowed = numbers.iter();
    borrowed
        .map(|number| ManuallyDrop::new(Pollable::of(*number)))
        .collect()
}

/// `spawn MODULE NAME PRIORITY MEMORY TIMEOUT HANDLES TASKS WATCHER ARGUMENT...`; `-` is none,
/// and as the module it is the caller's own.
fn spawned(words: &mut Words<'_>, held: &mut Held) -> String {
    let module = match words.given() {
        Some(name) => Module::Named(name.into()),
        None => Module::Own,
    };
    let options = SpawnOptions {
        module,
        name: words.given().map(String::from),
        priority: words.maybe(),
        limits: Limits {
            memory: words.maybe(),
            timeout: words.maybe(),
            handles: words.maybe(),
            tasks: words.maybe(),
        },
        watcher: words.yes(),
        arguments: words.rest().map(String::from).collect(),
    };
    let spawned = tasks::spawn(&options);
    held.children.extend(spawned.ok());
    told(spawned)
}

fn joined(result: Result<Vec<u8>, JoinError>) -> String {
    told_bytes(result.map_err(plain))
}

fn all_joined(words: &mut Words<'_>, held: &Held) -> String {
    let pids: Vec<u32> = words.rest().map(|word| held.pid(word)).collect();
    match tasks::join_all(&pids) {
        Ok(results) => told(results.iter().map(|it| bytes(it)).collect::<Vec<_>>()),
        Err(JoinAllError { task, error }) => format!("Err({task}, {:?})", plain(error)),
    }
}

/// An engine's own words about a trap differ. What WebAssembly itself calls a trap has the same
/// first line everywhere.
fn plain(error: JoinError) -> JoinError {
    match error {
        JoinError::Failed(Failure::Trap(text)) => {
            let first = text.lines().next().unwrap_or_default();
            let first = if first.starts_with("wasm trap: ") {
                first
            } else {
                "of the call"
            };
            JoinError::Failed(Failure::Trap(first.into()))
        }
        error => error,
    }
}

/// Work that no compiler can leave out.
fn computed(rounds: u32) -> u32 {
    (0..rounds).fold(1, |sum, round| {
        black_box(sum ^ round).wrapping_mul(0x01000193)
    })
}
