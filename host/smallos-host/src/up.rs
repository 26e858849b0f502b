//! `up` and `check`: the tasks of a configuration file.

use crate::cli::{Check, Up};
use crate::exit::Code;
use crate::failure::Failure;
use crate::host;
use crate::session::{Origin, Session};
use crate::voice::to_stdout;
use serde_json::json;
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
        to_stdout(&smallos_config::keys_text());
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
        to_stdout(&format!("{answer}\n"));
        return Ok(if ok { Code::FINISHED } else { Code::USAGE });
    }
    let tasks = checked.map_err(|failure| Failure {
        code: Code::USAGE,
        ..failure
    })?;
    let noun = if tasks == 1 { "task" } else { "tasks" };
    to_stdout(&format!("{file}: ok ({tasks} {noun})\n"));
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
    session.modules(&engine)?;
    Ok(session.config.tasks.len())
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
