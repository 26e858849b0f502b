//! From the values of the file to [`Config`]: the rules that concern more than one key.

use crate::clients::ClientDefaults;
use crate::config::{Config, LogLevel, MemoryLayout};
use crate::error::{excerpt, nearest};
use crate::quantity::show_duration;
use crate::section::{Below, Errors, Section, walk};
use crate::task::{Limits, Restart, RestartPolicy, TEXTS_BYTES_MAX, TaskConfig};
use crate::tls::{self, TLS_DEFAULT, TlsProfile};
use crate::value::{Placed, expected};
use smallos_grants::{Grants, parse_one};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use toml::Spanned;
use toml::de::DeValue;

/// The most bytes of a task's name.
const TASK_NAME_BYTES_MAX: usize = 64;

/// The most bytes of a module's name.
const MODULE_NAME_BYTES_MAX: usize = 255;

/// The whole configuration. If errors were added, it isn't to be used.
pub(crate) fn config(top: &Section<'_>, below: &Below<'_, '_>, errors: &mut Errors<'_>) -> Config {
    let tasks = &below.tasks;
    let mut config = host(top);
    let directory = Path::new(errors.file)
        .parent()
        .unwrap_or(Path::new(""))
        .to_path_buf();
    for (name, path) in top.pairs("modules") {
        let shown = format!("modules.{}", excerpt(name));
        if let Err(why) = check_module_name(name) {
            errors.add(path.offset, &shown, why);
        }
        if let Err(why) = check_path(&path.text) {
            errors.add(path.offset, &shown, why);
        }
        config
            .modules
            .insert(name.clone(), directory.join(&path.text));
    }
    for (name, found) in &below.profiles {
        let profile = one_profile(name, found, &directory, errors);
        config.tls.insert((*name).to_string(), profile);
    }
    let named: BTreeSet<String> = config.modules.keys().cloned().collect();
    let mut names = BTreeMap::new();
    for (i, found) in tasks.iter().enumerate() {
        let shown = format!("task[{i}]");
        let offset = found.span().start;
        let DeValue::Table(table) = found.get_ref() else {
            errors.add(offset, shown, expected("a table", found.get_ref()));
            continue;
        };
        let mut section = Section::of_task(top, format!("{shown}."), offset);
        walk(
            table,
            "task",
            &shown,
            &mut section,
            &mut Below::default(),
            errors,
        );
        let task = one_task(&section, &mut config, &named, &directory, errors);
        if let Some(first) = names.insert(task.name.clone(), i)
            && section.has("task.name")
        {
            let message = format!(
                "task[{first}] is called \"{}\" already",
                excerpt(&task.name)
            );
            errors.add(
                section.offset_of("task.name"),
                section.shown("task.name"),
                message,
            );
        }
        config.tasks.push(task);
    }
    if config.tasks.len() > config.task_capacity as usize {
        let message = format!(
            "{} tasks, but task_capacity is {}",
            config.tasks.len(),
            config.task_capacity
        );
        errors.add(
            tasks.first().map_or(0, |task| task.span().start),
            "task",
            message,
        );
    }
    config
}

/// The top of the file, without modules and tasks.
pub(crate) fn host(top: &Section<'_>) -> Config {
    Config {
        task_capacity: top.count("task_capacity"),
        priority_levels: top.level("priority_levels"),
        io_buffer_length: top.count("io_buffer_length"),
        eternal_watchers: top.flag("eternal_watchers"),
        workers: top.count("workers"),
        slice: top.duration("slice"),
        ageing: top.duration_or_off("ageing"),
        memory_layout: match top.choice("memory_layout") {
            "dense" => MemoryLayout::Dense,
            _ => MemoryLayout::Guarded,
        },
        log: match top.choice("log") {
            "off" => LogLevel::Off,
            "error" => LogLevel::Error,
            "warn" => LogLevel::Warn,
            "debug" => LogLevel::Debug,
            "trace" => LogLevel::Trace,
            _ => LogLevel::Info,
        },
        timeout: top.duration_or_off("timeout"),
        stop_on_failure: top.flag("stop_on_failure"),
        modules: BTreeMap::new(),
        tls: BTreeMap::from([(
            TLS_DEFAULT.to_string(),
            TlsProfile::build(&Section::default(), Path::new("")),
        )]),
        client_defaults: ClientDefaults::build(top),
        tasks: Vec::new(),
    }
}

fn one_profile<'i>(
    name: &str,
    found: &Spanned<DeValue<'i>>,
    directory: &Path,
    errors: &mut Errors<'_>,
) -> TlsProfile {
    let shown = format!("tls.{}", excerpt(name));
    let offset = found.span().start;
    if let Err(why) = tls::check_name(name) {
        errors.add(offset, &shown, why);
    }
    let mut section = Section::of_profile(format!("{shown}."), offset);
    match found.get_ref() {
        DeValue::Table(table) => {
            let below = &mut Below::default();
            walk(table, "tls", &shown, &mut section, below, errors);
        }
        other => errors.add(offset, &shown, expected("a table", other)),
    }
    let profile = TlsProfile::build(&section, directory);
    tls::check(&profile, &section, errors);
    profile
}

/// See [`TaskConfig::new`].
pub(crate) fn task_of_defaults(host: &Config, name: String, module: PathBuf) -> TaskConfig {
    let nothing = Section::default();
    TaskConfig {
        name,
        module_name: stem(&module),
        module,
        args: Vec::new(),
        env: BTreeMap::new(),
        config: BTreeMap::new(),
        priority: default_priority(&nothing, host),
        watcher: nothing.flag("task.watcher"),
        grants: Grants::none(),
        limits: limits(&nothing),
        restart: restart(&nothing),
        client_defaults: host.client_defaults.clone(),
    }
}

fn one_task(
    section: &Section<'_>,
    config: &mut Config,
    named: &BTreeSet<String>,
    directory: &Path,
    errors: &mut Errors<'_>,
) -> TaskConfig {
    let name = task_name(section, errors);
    let (module, module_name) = module(section, config, named, directory, errors);
    let restart = restart(section);
    if restart.backoff > restart.backoff_max {
        // At the one that is given; the other may be a default.
        let path = match section.has("task.restart.backoff") {
            true => "task.restart.backoff",
            false => "task.restart.backoff_max",
        };
        let message = format!(
            "backoff ({}) is longer than backoff_max ({})",
            show_duration(restart.backoff),
            show_duration(restart.backoff_max)
        );
        errors.add(section.offset_of(path), section.shown(path), message);
    }
    TaskConfig {
        name,
        module,
        module_name,
        args: arguments(section, errors),
        env: table(section, "task.env", check_variable, errors),
        config: table(section, "task.config", check_config_key, errors),
        priority: priority(section, config, errors),
        watcher: section.flag("task.watcher"),
        grants: grants(section, errors),
        limits: limits(section),
        restart,
        client_defaults: ClientDefaults::build(section),
    }
}

fn task_name(section: &Section<'_>, errors: &mut Errors<'_>) -> String {
    let (offset, shown) = (section.offset_of("task.name"), section.shown("task.name"));
    let Some(name) = section.text("task.name") else {
        if !section.is_faulty("task.name") {
            errors.add(offset, shown, "missing; every task needs a name");
        }
        return String::new();
    };
    if name.is_empty() || name.len() > TASK_NAME_BYTES_MAX {
        let message = format!(
            "{} bytes long; write 1 to {TASK_NAME_BYTES_MAX}",
            name.len()
        );
        errors.add(offset, shown, message);
    } else if name.chars().any(char::is_control) || name.trim() != name {
        errors.add(
            offset,
            shown,
            "has a control character, or a space at an end; remove it",
        );
    }
    name.to_string()
}

/// The module's file and the name by which it is known.
fn module(
    section: &Section<'_>,
    config: &mut Config,
    named: &BTreeSet<String>,
    directory: &Path,
    errors: &mut Errors<'_>,
) -> (PathBuf, Option<String>) {
    let (offset, shown) = (
        section.offset_of("task.module"),
        section.shown("task.module"),
    );
    let Some(text) = section.text("task.module") else {
        if !section.is_faulty("task.module") {
            errors.add(offset, shown, "missing; say what the task runs");
        }
        return (PathBuf::new(), None);
    };
    if named.contains(text)
        && let Some(path) = config.modules.get(text)
    {
        return (path.clone(), Some(text.to_string()));
    }
    if let Err(why) = check_path(text) {
        errors.add(offset, shown, why);
        return (PathBuf::new(), None);
    }
    // A bare word is meant as a name, and a wrong name should not become "no such file".
    if !text.contains(['/', '.', '\\']) {
        let hint = match nearest(text, named.iter().map(String::as_str)) {
            Some(near) => format!("did you mean {near}?"),
            None => format!("for a file, write ./{}", excerpt(text)),
        };
        let message = format!("\"{}\" is not in [modules] ({hint})", excerpt(text));
        errors.add(offset, shown, message);
        return (PathBuf::new(), None);
    }
    let path = directory.join(text);
    let Some(stem) = stem(&path) else {
        return (path, None);
    };
    if named.contains(&stem) {
        // `[modules]` has given the name away; two tasks may still run this file.
        let known = config.modules.get(&stem) == Some(&path);
        return (path, known.then_some(stem));
    }
    let known = config
        .modules
        .entry(stem.clone())
        .or_insert_with(|| path.clone());
    if *known != path {
        let message = format!(
            "two files would be the module \"{}\"; give them names in [modules]",
            excerpt(&stem)
        );
        errors.add(offset, shown, message);
    }
    (path, Some(stem))
}

/// The file's name without its extension, if that can be a module's name.
fn stem(path: &Path) -> Option<String> {
    let stem = path.file_stem()?.to_str()?;
    check_module_name(stem).is_ok().then(|| stem.to_string())
}

fn check_module_name(name: &str) -> Result<(), &'static str> {
    if name == "self" {
        return Err("\"self\" means a task's own module; choose another name");
    }
    let length_ok = (1..=MODULE_NAME_BYTES_MAX).contains(&name.len());
    if !length_ok || name.trim() != name || name.contains('*') || has_control(name) {
        return Err(
            "bad module name; write 1 to 255 bytes without *, control characters or \
                    spaces at the ends",
        );
    }
    Ok(())
}

fn check_path(path: &str) -> Result<(), &'static str> {
    if path.is_empty() || has_control(path) {
        return Err("bad path; it is empty or has a control character");
    }
    Ok(())
}

fn has_control(text: &str) -> bool {
    text.chars().any(char::is_control)
}

fn arguments(section: &Section<'_>, errors: &mut Errors<'_>) -> Vec<String> {
    let args: Vec<String> = section
        .texts("task.args")
        .iter()
        .map(|arg| arg.text.clone())
        .collect();
    let bytes = args.iter().map(String::len).sum();
    check_total(section, "task.args", bytes, errors);
    for (i, arg) in section.texts("task.args").iter().enumerate() {
        if arg.text.contains('\0') {
            errors.add(
                arg.offset,
                format!("{}[{i}]", section.shown("task.args")),
                "contains a NUL",
            );
        }
    }
    args
}

fn check_total(section: &Section<'_>, path: &str, bytes: usize, errors: &mut Errors<'_>) {
    if bytes > TEXTS_BYTES_MAX {
        let message = format!("{bytes} bytes in all; at most {TEXTS_BYTES_MAX} are allowed");
        errors.add(section.offset_of(path), section.shown(path), message);
    }
}

fn table(
    section: &Section<'_>,
    path: &str,
    check: fn(&str) -> Result<(), &'static str>,
    errors: &mut Errors<'_>,
) -> BTreeMap<String, String> {
    let mut bytes = 0;
    let mut table = BTreeMap::new();
    for (name, Placed { text, offset }) in section.pairs(path) {
        let shown = || format!("{}.{}", section.shown(path), excerpt(name));
        if let Err(why) = check(name) {
            errors.add(*offset, shown(), why);
        } else if text.contains('\0') {
            errors.add(*offset, shown(), "contains a NUL");
        }
        bytes += name.len() + text.len();
        table.insert(name.clone(), text.clone());
    }
    check_total(section, path, bytes, errors);
    table
}

fn check_variable(name: &str) -> Result<(), &'static str> {
    if name.is_empty() || name.contains(['=', '\0']) {
        return Err("bad variable name; it is empty or has \"=\" or a NUL");
    }
    Ok(())
}

/// `client_defaults.` belongs to the host, which hands its own values out under it.
fn check_config_key(key: &str) -> Result<(), &'static str> {
    if key.is_empty() || key.contains('\0') {
        return Err("bad key; it is empty or has a NUL");
    }
    if key.starts_with("client_defaults.") {
        return Err("set this in the task's client_defaults table");
    }
    Ok(())
}

fn default_priority(section: &Section<'_>, config: &Config) -> u8 {
    section
        .level("task.priority")
        .min(config.priority_levels - 1)
}

fn priority(section: &Section<'_>, config: &Config, errors: &mut Errors<'_>) -> u8 {
    let (priority, most) = (section.level("task.priority"), config.priority_levels - 1);
    if section.has("task.priority") && priority > most {
        let message = format!(
            "{priority} is out of range (1 to {most}, because priority_levels is {})",
            config.priority_levels
        );
        errors.add(
            section.offset_of("task.priority"),
            section.shown("task.priority"),
            message,
        );
    }
    default_priority(section, config)
}

fn grants(section: &Section<'_>, errors: &mut Errors<'_>) -> Grants {
    let mut grants = Grants::none();
    for (i, Placed { text, offset }) in section.texts("task.grants").iter().enumerate() {
        if let Err(error) = parse_one(text).and_then(|grant| grants.add(grant)) {
            errors.add(
                *offset,
                format!("{}[{i}]", section.shown("task.grants")),
                error.to_string(),
            );
        }
    }
    grants
}

fn limits(section: &Section<'_>) -> Limits {
    Limits {
        memory: section.number("task.limits.memory"),
        timeout: section.duration_or_off("task.limits.timeout"),
        handles: section.count("task.limits.handles"),
        tasks: section.count("task.limits.tasks"),
        stack: section.number("task.limits.stack"),
        table_elements: section.count("task.limits.table_elements"),
        instances: section.count("task.limits.instances"),
    }
}

/// The word alone, or the table with its `policy`; TOML itself refuses both at once.
fn restart(section: &Section<'_>) -> Restart {
    let word = match section.has("task.restart") {
        true => section.choice("task.restart"),
        false => section.choice("task.restart.policy"),
    };
    Restart {
        policy: match word {
            "on-failure" => RestartPolicy::OnFailure,
            "always" => RestartPolicy::Always,
            _ => RestartPolicy::Never,
        },
        backoff: section.duration("task.restart.backoff"),
        backoff_max: section.duration("task.restart.backoff_max"),
        max: section.count("task.restart.max"),
        window: section.duration("task.restart.window"),
    }
}
