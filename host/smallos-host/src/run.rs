//! `run`: a single module, with a configuration made of flags.

use crate::argv;
use crate::bounds;
use crate::cli::{self, Run};
use crate::exit::Code;
use crate::failure::Failure;
use crate::session::{Origin, Session};
use smallos_config::{Config, MemoryLayout, TEXTS_BYTES_MAX, TLS_DEFAULT, TaskConfig};
use smallos_grants::Grants;
use std::ffi::OsString;
use std::path::PathBuf;

/// Runs the module to its end.
///
/// # Errors
/// What is wrong with the flags or the module.
pub fn run(flags: Run) -> Result<Code, Failure> {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    match argv::misread(&arguments, &flags.command) {
        Some(failure) => Err(failure),
        None => session(flags)?.run(),
    }
}

fn session(flags: Run) -> Result<Session, Failure> {
    let mut config = Config::default_for_run();
    if let Some(capacity) = flags.task_capacity {
        config.task_capacity = small(capacity);
    }
    if let Some(slice) = flags.slice {
        config.slice = slice;
    }
    match flags.memory_layout {
        Some(cli::MemoryLayout::Guarded) => config.memory_layout = MemoryLayout::Guarded,
        Some(cli::MemoryLayout::Dense) => config.memory_layout = MemoryLayout::Dense,
        None => {}
    }
    if let Some(default) = config.tls.get_mut(TLS_DEFAULT) {
        default.ca_file.clone_from(&flags.tls_ca);
    }
    let task = task(&flags, &config)?;
    if let Some(name) = &task.module_name {
        config.modules.insert(name.clone(), task.module.clone());
    }
    for (name, path) in &flags.modules {
        let path = PathBuf::from(path);
        if let Some(other) = config.modules.insert(name.clone(), path.clone())
            && other != path
        {
            return Err(Failure::usage(format!(
                "--module {name}: {} and {} would have the same name",
                other.display(),
                path.display()
            )));
        }
    }
    config.tasks.push(task);
    Ok(Session::new(config, Origin::Run, flags.host))
}

fn task(flags: &Run, config: &Config) -> Result<TaskConfig, Failure> {
    let mut command = flags.command.iter();
    let module = command.next().map(PathBuf::from).unwrap_or_default();
    let mut task = TaskConfig::new(config, "", module);
    task.name = name(flags, &task)?;
    task.args = command.map(text).collect::<Result<_, _>>()?;
    task.env = flags.env.iter().cloned().collect();
    task.config = flags.config.iter().cloned().collect();
    task.grants = grants(flags)?;
    if let Some(priority) = flags.priority {
        if priority >= config.priority_levels.into() {
            let least = config.priority_levels - 1;
            let text = format!("--priority {priority}: the range is 1 to {least}");
            return Err(Failure::usage(text));
        }
        task.priority = u8::try_from(priority).unwrap_or(u8::MAX);
    }
    task.limits.timeout = flags.timeout;
    if let Some(bytes) = flags.memory_max {
        task.limits.memory = bytes;
    }
    if let Some(bytes) = flags.stack_max {
        task.limits.stack = bytes;
    }
    if let Some(handles) = flags.handles_max {
        task.limits.handles = small(handles);
    }
    if let Some(tasks) = flags.tasks_max {
        task.limits.tasks = small(tasks);
    }
    let bytes = |pairs: &[(String, String)]| pairs.iter().map(|(k, v)| k.len() + v.len()).sum();
    within("arguments", task.args.iter().map(String::len).sum())?;
    within("environment (--env)", bytes(&flags.env))?;
    within("configuration (--config)", bytes(&flags.config))?;
    Ok(task)
}

fn name(flags: &Run, task: &TaskConfig) -> Result<String, Failure> {
    match (&flags.name, &task.module_name) {
        (Some(name), _) => Ok(name.clone()),
        (None, Some(stem)) => bounds::name(stem).map_err(|why| {
            Failure::usage(format!(
                "the file's name is no task name: {why}; give one with --name"
            ))
        }),
        // A path without a name is no file; reading it will say so.
        (None, None) => Ok("task".to_owned()),
    }
}

fn grants(flags: &Run) -> Result<Grants, Failure> {
    let mut grants = match flags.allow_all {
        true => Grants::all(),
        false => Grants::none(),
    };
    for grant in &flags.grants {
        let added = grants.add(grant.clone());
        added.map_err(|error| Failure::usage(format!("--grant: {error}")))?;
    }
    Ok(grants)
}

fn text(argument: &OsString) -> Result<String, Failure> {
    argument.to_str().map(str::to_owned).ok_or_else(|| {
        let shown = argument.to_string_lossy();
        Failure::usage(format!(
            "the argument {shown:?} is not UTF-8 text, which tasks need"
        ))
    })
}

fn within(what: &str, bytes: usize) -> Result<(), Failure> {
    match bytes <= TEXTS_BYTES_MAX {
        true => Ok(()),
        false => Err(Failure::usage(format!(
            "the task's {what}: {bytes} bytes are too many; the most is {TEXTS_BYTES_MAX}"
        ))),
    }
}

/// Flags are in range already.
fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Cli, Command};
    use clap::Parser;

    fn parsed(arguments: &[&str]) -> Result<Session, Failure> {
        let words = ["smallos-host", "run"].iter().chain(arguments);
        match Cli::try_parse_from(words).unwrap().command {
            Command::Run(flags) => session(*flags),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn flags_become_a_task() {
        let session = parsed(&[
            "--priority=2",
            "--memory-max=1 MiB",
            "--timeout=2 s",
            "--env=A=1",
            "--grant=net.listen=:7",
            "--module=other=b.wasm",
            "--tls-ca=ca.pem",
            "dir/app.wasm",
            "one",
        ])
        .unwrap();
        let task = &session.config.tasks[0];
        assert_eq!((task.name.as_str(), task.priority), ("app", 2));
        assert_eq!(task.limits.memory, 1 << 20);
        assert_eq!(task.args, ["one"]);
        assert!(task.grants.any_listen() && !task.grants.any_connect());
        let tls = &session.config.tls["default"];
        assert_eq!(
            (tls.system_roots, tls.ca_file.as_deref()),
            (true, Some("ca.pem".as_ref()))
        );
        let modules: Vec<&str> = session.config.modules.keys().map(String::as_str).collect();
        assert_eq!(modules, ["app", "other"]);
    }

    #[test]
    fn a_priority_beyond_the_levels_is_refused() {
        let failure = parsed(&["--priority=10", "app.wasm"]).err().unwrap();
        assert_eq!(
            failure,
            Failure::usage("--priority 10: the range is 1 to 9")
        );
    }

    #[test]
    fn two_modules_of_one_name_are_refused() {
        let failure = parsed(&["--module=app=b.wasm", "app.wasm"]).err().unwrap();
        assert!(failure.messages[0].contains("would have the same name"));
        assert!(parsed(&["--module=app=app.wasm", "app.wasm"]).is_ok());
    }
}
