//! Cold start: from the start of the host's process to its end, for a module that does next
//! to nothing, with compiled code in the cache and without.

use super::{Bench, LIMIT};
use crate::Failure;
use crate::row::Row;
use crate::sample::Samples;
use crate::subject::Subject;
use std::process::Command;

/// About 80 KB; starts two tasks that print five lines in all.
const GUEST: &str = "pyos-getpid";
const BASELINE: &str = "wasmtime, compile only";

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let guest = bench.places.guest(GUEST)?;
    let kilobytes = std::fs::metadata(&guest)?.len() / 1000;
    let guest_text = guest.to_string_lossy();
    let cache = bench.places.file("cold-cache");
    let host = |cached: bool| -> Result<f64, Failure> {
        let mut command = Command::new(&bench.places.host);
        command.args(["run", "--quiet", "--allow-all"]);
        match cached {
            true => command.arg("--cache-dir").arg(&cache),
            false => command.arg("--no-cache"),
        };
        command.arg(&guest);
        milliseconds(Subject::start(&bench.places, "cold start", &mut command)?)
    };

    let mut samples = [const { Samples::new() }; 5];
    for _ in 0..bench.scale(15, 5) {
        let mut command = Command::new("true");
        samples[0].push(milliseconds(Subject::start(
            &bench.places,
            "true",
            &mut command,
        )?)?);
        samples[1].push(milliseconds(
            bench.role("bare compile", &["compile", &guest_text])?,
        )?);
        samples[2].push(host(false)?);
        if cache.exists() {
            std::fs::remove_dir_all(&cache)?;
        }
        samples[3].push(host(true)?);
        samples[4].push(host(true)?);
    }
    let baseline = samples[1].least();
    let names = [
        "`true`, a process alone",
        BASELINE,
        "no cache",
        "empty cache",
        "warm cache",
    ];
    for (at, (name, samples)) in names.iter().zip(&samples).enumerate() {
        let row_ = Row::new(
            "cold",
            format!("{kilobytes} KB, {name}"),
            samples.least(),
            "ms",
        );
        row(if at < 2 {
            row_
        } else {
            row_.against(BASELINE, baseline)
        });
    }
    Ok(())
}

fn milliseconds(subject: Subject) -> Result<f64, Failure> {
    Ok(subject.finish(LIMIT)?.wall.as_secs_f64() * 1e3)
}
