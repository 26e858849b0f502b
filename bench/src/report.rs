//! A run: the chosen groups one after the other, and the table.

use crate::Failure;
use crate::groups::{self, Bench};
use crate::options::Options;
use crate::places::Places;
use crate::row::Row;
use crate::{json, machine, table};
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use std::io::Write;
use std::time::Instant;

/// Measures and prints. False if a measurement failed.
///
/// # Errors
/// If a filter names nothing, something isn't built, or the JSON file can't be written.
pub fn run(options: &Options) -> Result<bool, Failure> {
    for filter in &options.filters {
        if !groups::ALL
            .iter()
            .any(|group| group.name.starts_with(filter.as_str()))
        {
            let names: Vec<_> = groups::ALL.iter().map(|group| group.name).collect();
            return Err(format!("no group {filter:?}; there are {}", names.join(", ")).into());
        }
    }
    let bench = Bench {
        places: Places::find(options)?,
        quick: options.quick,
    };
    // A thousand connections, at both ends.
    let (_, most) = getrlimit(Resource::RLIMIT_NOFILE)?;
    setrlimit(Resource::RLIMIT_NOFILE, most.min(20_000), most)?;

    let facts = machine::facts();
    for (name, value) in &facts {
        say(&format!("{name:<10} {value}"));
    }
    say("best is the minimum of the repeats (the maximum of rates); ratio is best by best");
    say("");
    say(&table::heading());
    let started = Instant::now();
    let mut rows: Vec<Row> = Vec::new();
    for group in groups::ALL {
        let wanted = |filter: &String| group.name.starts_with(filter.as_str());
        if !options.filters.is_empty() && !options.filters.iter().any(wanted) {
            continue;
        }
        let mut measured = |row: Row| {
            say(&table::row(&row));
            rows.push(row);
        };
        if let Err(failure) = (group.measure)(&bench, &mut measured) {
            measured(Row::failed(group.name, "", &failure));
        }
    }
    let failed = rows.iter().filter(|row| row.has_failed()).count();
    let missed = rows
        .iter()
        .filter_map(|row| row.result.as_ref().ok()?.met());
    let missed = missed.filter(|met| !met).count();
    say("");
    say(&format!(
        "{} rows in {} s: {missed} aims missed, {failed} measurements failed",
        rows.len(),
        started.elapsed().as_secs()
    ));
    if let Some(path) = &options.json {
        std::fs::write(path, format!("{:#}\n", json::document(&facts, &rows)))?;
    }
    Ok(failed == 0)
}

/// One line to stdout. Whoever closed it wants no more of it.
fn say(line: &str) {
    writeln!(std::io::stdout(), "{line}").ok();
}
