//! Makes the engine and the desktop that a configuration asks for.

use crate::cache;
use crate::cli::{self, HostFlags};
use crate::engine::Engine;
use crate::exit::Code;
use crate::failure::Failure;
use crate::session::{Origin, Session};
use crate::voice::{Kind, Voice, printable};
use serde_json::json;
use smallos_config::{Config, LogLevel, MemoryLayout};
use smallos_contract::system::log::Level;
use smallos_desktop::{
    Desktop, LogLine, Observer, StartError, TlsProfile, TlsProfiles, should_yield,
};
use smallos_engine_wasmi as wasmi_engine;
use smallos_engine_wasmtime as wasmtime_engine;
use std::num::NonZeroU64;
use std::path::PathBuf;
use std::sync::Arc;

/// The engine for a configuration.
///
/// # Errors
/// If its settings don't fit each other or the machine.
pub fn engine(
    config: &Config,
    origin: Origin,
    flags: &HostFlags,
    voice: Voice,
) -> Result<Engine, Failure> {
    let stack = config.tasks.iter().map(|task| task.limits.stack).max();
    let stack_bytes = stack.map_or(STACK_BYTES, |bytes| {
        usize::try_from(bytes).unwrap_or(STACK_BYTES)
    });
    if flags.engine == cli::Engine::Wasmi {
        return Ok(Engine::Wasmi(wasmi_engine::Settings {
            stack_bytes,
            ..wasmi_engine::Settings::DESKTOP
        }));
    }
    let (tasks, most) = (config.task_capacity, wasmtime_engine::GUARDED_TASKS_MAX);
    if config.memory_layout == MemoryLayout::Guarded && tasks > most {
        let dense = origin.names("--memory-layout dense", "memory_layout = \"dense\"");
        return Err(Failure::usage(format!(
            "{}: {tasks} tasks are too many for the guarded memory layout, which has room for \
             {most}: set {dense}",
            origin.names("--task-capacity", "task_capacity"),
        )));
    }
    let settings = wasmtime_engine::Settings {
        tasks_max: config.task_capacity,
        layout: match config.memory_layout {
            MemoryLayout::Guarded => wasmtime_engine::MemoryLayout::Guarded,
            MemoryLayout::Dense => wasmtime_engine::MemoryLayout::Dense,
        },
        stack_bytes,
        cache: cache_directory(flags, voice),
        should_yield,
    };
    let engine = wasmtime_engine::Engine::new(settings).map_err(|error| {
        let text = format!("the engine can't be set up: {error}");
        Failure::new(Code::HOST, text)
    })?;
    Ok(Engine::Wasmtime(engine))
}

/// If no task says otherwise.
const STACK_BYTES: usize = 512 << 10;

fn cache_directory(flags: &HostFlags, voice: Voice) -> Option<PathBuf> {
    if flags.no_cache {
        return None;
    }
    let asked = flags.cache_dir.clone();
    let by_default =
        || cache::default_directory(std::env::var_os("XDG_CACHE_HOME"), std::env::var_os("HOME"));
    let directory = asked.clone().or_else(by_default)?;
    match cache::prepare(&directory) {
        Ok(directory) => Some(directory),
        Err(why) => {
            if asked.is_some() || flags.voice.verbose > 0 {
                voice.say(Kind::Warning, &why);
            }
            None
        }
    }
}

/// Reads the files of the TLS profiles.
///
/// # Errors
/// All that is wrong with them.
pub fn tls(config: &Config) -> Result<TlsProfiles, Failure> {
    let profiles = config.tls.iter().map(|(name, profile)| {
        let profile = profile.clone();
        let settings = TlsProfile {
            system_roots: profile.system_roots,
            ca_file: profile.ca_file,
            certificate_file: profile.certificate_file,
            key_file: profile.key_file,
            server_name: profile.server_name,
            handshake_timeout: profile.handshake_timeout,
        };
        (name.clone(), settings)
    });
    TlsProfiles::load(profiles).map_err(|errors| Failure {
        code: Code::USAGE,
        messages: errors.iter().map(ToString::to_string).collect(),
    })
}

/// The desktop for a session.
///
/// # Errors
/// If a setting is out of range or the operating system has no more descriptors.
pub fn desktop(
    session: &Session,
    engine: &Engine,
    tls: TlsProfiles,
    observer: Arc<dyn Observer>,
) -> Result<Desktop, StartError> {
    let config = &session.config;
    let interrupted = engine.clone();
    let ns = |duration: std::time::Duration| u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX);
    let log = session.log();
    let voice = session.voice;
    Desktop::new(smallos_desktop::Config {
        kernel: smallos_kernel::Config {
            capacity: config.task_capacity,
            priority_levels: config.priority_levels,
            eternal_watchers: config.eternal_watchers,
            ageing_ns: config.ageing.and_then(|age| NonZeroU64::new(ns(age))),
            ..smallos_kernel::Config::default()
        },
        workers: workers(config),
        slice: config.slice,
        output_lines_max: usize::try_from(config.io_buffer_length).unwrap_or(usize::MAX),
        log_level: level(log),
        log_format: Box::new(move |line| match log {
            LogLevel::Off => String::new(),
            _ => log_line(voice, line),
        }),
        tls,
        interrupt: Arc::new(move || interrupted.interrupt()),
        observer,
    })
}

/// One per core, unless a number is given.
fn workers(config: &Config) -> usize {
    match usize::try_from(config.workers) {
        Ok(0) | Err(_) => std::thread::available_parallelism().map_or(1, usize::from),
        Ok(workers) => workers,
    }
}

/// The least grave entry that is kept.
fn level(log: LogLevel) -> Level {
    match log {
        LogLevel::Off | LogLevel::Error => Level::Error,
        LogLevel::Warn => Level::Warn,
        LogLevel::Info => Level::Info,
        LogLevel::Debug => Level::Debug,
        LogLevel::Trace => Level::Trace,
    }
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Trace => "trace",
        Level::Debug => "debug",
        Level::Info => "info",
        Level::Warn => "warn",
        Level::Error => "error",
        Level::Critical => "critical",
    }
}

/// `LEVEL task: context: message`.
fn log_line(voice: Voice, line: &LogLine<'_>) -> String {
    let level = word(line.level);
    if voice.json {
        return voice.event(json!({
            "event": "log",
            "level": level,
            "task": line.task.map(|(name, _)| name),
            "pid": line.task.map(|(_, pid)| pid.get()),
            "context": line.context,
            "message": line.message,
        }));
    }
    let task = line.task.map_or("smallos", |(name, _)| name);
    let mut text = format!("{:<5} {}: ", level.to_uppercase(), printable(task));
    if !line.context.is_empty() {
        text.push_str(&printable(line.context));
        text.push_str(": ");
    }
    text.push_str(&printable(line.message));
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::VoiceFlags;
    use smallos_kernel::Pid;

    fn line<'a>(message: &'a str, context: &'a str) -> LogLine<'a> {
        LogLine {
            task: Pid::new(7).map(|pid| ("web", pid)),
            level: Level::Info,
            context,
            message,
        }
    }

    #[test]
    fn log_lines() {
        let voice = Voice::new(&VoiceFlags::default());
        assert_eq!(
            log_line(voice, &line("up", "http")),
            "INFO  web: http: up\n"
        );
        assert_eq!(
            log_line(voice, &line("a\nERROR b", "")),
            "INFO  web: a\n  ERROR b\n"
        );
    }

    #[test]
    fn log_lines_as_json() {
        let voice = Voice::new(&VoiceFlags {
            json: true,
            ..VoiceFlags::default()
        });
        let text = log_line(voice, &line("up\n", "http"));
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["event"], "log");
        assert_eq!(value["task"], "web");
        assert_eq!(value["pid"], 7);
        assert_eq!(value["message"], "up\n");
        assert_eq!(text.matches('\n').count(), 1);
    }
}
