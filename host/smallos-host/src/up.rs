//! `up` and `check`: the tasks of a configuration file.

use crate::cli::{Check, Up};
use crate::exit::Code;
use crate::failure::Failure;
use crate::host;
use crate::nearest::nearest;
use crate::session::{Origin, Session};
use crate::voice::to_stdout;
use serde_json::{Value, json};
use smallos_config::Config;
use std::path::Path;

/// Runs the tasks to their end.
///
/// # Errors
/// All that is wrong with the file, the modules and the grants; then nothing was run.
pub fn up(flags: Up) -> Result<Code, Failure> {
    let config = load(&flags.file)?;
    Session::new(config, Origin::File, flags.host).run()
}

/// Tells what is wrong, and runs nothing.
///
/// # Errors
/// All that is wrong.
pub fn check(flags: Check) -> Result<Code, Failure> {
    if flags.keys {
        to_stdout(&match flags.host.voice.json {
            true => format!("{}\n", keys()),
            false => smallos_config::keys_text(),
        })?;
        return Ok(Code::FINISHED);
    }
    let file = flags.file.display().to_string();
    let json = flags.host.voice.json;
    let checked = tasks(flags);
    if json {
        let (tasks, errors) = match &checked {
            Ok(tasks) => (Some(*tasks), Vec::new()),
            Err(failure) => (None, failure.messages.clone()),
        };
        let ok = checked.is_ok();
        let answer = json!({ "file": file, "ok": ok, "tasks": tasks, "errors": errors });
        to_stdout(&format!("{answer}\n"))?;
        return Ok(if ok { Code::FINISHED } else { Code::USAGE });
    }
    let tasks = checked.map_err(|failure| Failure {
        code: Code::USAGE,
        ..failure
    })?;
    let noun = if tasks == 1 { "task" } else { "tasks" };
    to_stdout(&format!("{file}: ok ({tasks} {noun})\n"))?;
    Ok(Code::FINISHED)
}

/// How many there are, if all is well.
fn tasks(flags: Check) -> Result<usize, Failure> {
    let config = load(&flags.file)?;
    let session = Session::new(config, Origin::File, flags.host);
    let engine = host::engine(
        &session.config,
        session.origin,
        &session.flags,
        session.voice,
    )?;
    let unusable = unusable(&session.config).map(|text| Err(Failure::usage(text)));
    let tls = host::tls(&session.config).map(|_| ());
    let all = [session.modules(&engine).map(|_| ()), tls]
        .into_iter()
        .chain(unusable);
    match Failure::all(all.filter_map(Result::err).collect()) {
        Some(failure) => Err(failure),
        None => Ok(session.config.tasks.len()),
    }
}

/// Grants that would allow what isn't there: a directory, or a module to start.
fn unusable(config: &Config) -> impl Iterator<Item = String> {
    config.tasks.iter().flat_map(|task| {
        let directories = task
            .grants
            .directories()
            .filter_map(|(directory, writable)| {
                let grant = if writable { "fs.write" } else { "fs.read" };
                let why = match std::fs::metadata(directory.host()) {
                    Ok(found) if found.is_dir() => return None,
                    Ok(_) => "it is no directory".to_owned(),
                    Err(error) => error.to_string(),
                };
                Some(format!("task {}: {grant}={directory}: {why}", task.name))
            });
        let modules = task.grants.iter().filter_map(|grant| {
            let text = grant.to_string();
            let name = text.strip_prefix("task.spawn=")?;
            if name == "self" || config.modules.contains_key(name) {
                return None;
            }
            let advice = match nearest(name, config.modules.keys().map(String::as_str)) {
                Some(near) => format!("did you mean {near}?"),
                None => "add it to [modules]".to_owned(),
            };
            let task = &task.name;
            Some(format!("task {task}: {text}: no such module ({advice})"))
        });
        directories.chain(modules)
    })
}

/// Every key, for programs.
fn keys() -> Value {
    let all = smallos_config::KEYS.iter().map(|key| {
        let range = Some(key.range_text()).filter(|range| !range.is_empty());
        json!({
            "key": key.path,
            "alias": key.alias,
            "type": key.type_text(),
            "default": key.default_text(),
            "range": range,
            "meaning": key.doc,
        })
    });
    all.collect()
}

fn load(file: &Path) -> Result<Config, Failure> {
    let config = Config::load(file).map_err(|errors| Failure {
        code: Code::USAGE,
        messages: errors.iter().map(ToString::to_string).collect(),
    })?;
    if config.tasks.is_empty() {
        let text = format!("{}: no task: add a [[task]]", file.display());
        return Err(Failure::usage(text));
    }
    Ok(config)
}
