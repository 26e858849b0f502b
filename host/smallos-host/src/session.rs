//! One run of a configuration, from loading the modules to the exit code.

use crate::cli::HostFlags;
use crate::engine::Loaded;
use crate::exit::Code;
use crate::failure::Failure;
use crate::host;
use crate::modules::{self, Modules};
use crate::signals;
use crate::summary;
use crate::voice::{Kind, Voice};
use crate::watch::{HostTask, Watch};
use smallos_config::{Config, LogLevel, RestartPolicy, TaskConfig};
use smallos_contract::system::console::Output;
use smallos_desktop::{Desktop, Program, StartError};
use smallos_engine_wasmtime::Kind as ProgramKind;
use smallos_grants::Grants;
use smallos_kernel::{Priority, Restart};
use smallos_syscalls::{ClientDefaults, Inherited, Limits, Shared, TaskSpec};
use std::sync::Arc;
use std::time::Duration;

/// Where a configuration came from, so that messages name what the user wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The flags of `run`.
    Run,
    /// A file.
    File,
}

impl Origin {
    /// The flag, or the key of the file.
    pub fn names(self, flag: &'static str, key: &'static str) -> &'static str {
        match self {
            Origin::Run => flag,
            Origin::File => key,
        }
    }
}

/// What is run, and how.
pub struct Session {
    /// The tasks and the host's settings.
    pub config: Config,
    /// Where they come from.
    pub origin: Origin,
    /// How the host works.
    pub flags: HostFlags,
    /// How it talks.
    pub voice: Voice,
}

impl Session {
    /// A session; `--workers` goes before what the configuration says.
    pub fn new(mut config: Config, origin: Origin, flags: HostFlags) -> Self {
        if let Some(workers) = flags.workers {
            config.workers = u32::try_from(workers).unwrap_or(u32::MAX);
        }
        let voice = Voice::new(&flags.voice);
        Self {
            config,
            origin,
            flags,
            voice,
        }
    }

    /// The log that is shown: the flags go before the configuration.
    pub fn log(&self) -> LogLevel {
        match (self.flags.voice.quiet, self.flags.voice.verbose) {
            (true, _) => LogLevel::Error,
            (false, 0) => self.config.log,
            (false, 1) => LogLevel::Debug,
            (false, _) => LogLevel::Trace,
        }
    }

    /// Runs everything to its end.
    ///
    /// # Errors
    /// All that is wrong, if nothing was run for it.
    pub fn run(self) -> Result<Code, Failure> {
        let engine = host::engine(&self.config, self.origin, &self.flags, self.voice)?;
        let modules = self.modules(&engine)?;
        let tls = host::tls(&self.config)?;
        self.warn_of_allowed();
        let (watch, messages) = Watch::new(self.voice, self.origin, self.config.stop_on_failure);
        let desktop = host::desktop(&self, &engine, tls, watch.clone()).map_err(refused)?;
        watch.attach(&desktop);
        let told = watch.clone();
        desktop.when_output_is_lost(Output::Stdout, move |error| told.output_is_lost(error));
        desktop.set_modules(modules.spawnable());
        for task in &self.config.tasks {
            let Some(loaded) = modules.of(task) else {
                continue;
            };
            let pid = desktop
                .spawn(spec(task, loaded), restart(task))
                .map_err(refused)?;
            watch.spawned(pid, host_task(task, loaded));
        }
        let no_thread = |error: std::io::Error| Failure::new(Code::HOST, error.to_string());
        signals::listen(watch.clone()).map_err(no_thread)?;
        let writer = messages.write_to(&desktop).map_err(no_thread)?;
        if let Some(timeout) = self.config.timeout {
            end_after(timeout, watch.clone()).map_err(no_thread)?;
        }
        let ran = desktop.run();
        // Its own thread tells it, unless there could be no such thread.
        if let Some(error) = desktop.lost_output(Output::Stdout) {
            watch.output_is_lost(&error);
        }
        watch.over();
        writer.join().ok();
        desktop.flush();
        ran.map_err(|error| Failure::new(Code::HOST, error.to_string()))?;
        let code = watch.code();
        self.sum_up(&desktop, &watch, code);
        Ok(code)
    }

    /// Loads all modules and checks all grants.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn modules(&self, engine: &crate::engine::Engine) -> Result<Modules, Failure> {
        let (modules, mut failures) = Modules::load(engine, &self.config);
        let tasks = self.config.tasks.iter();
        failures.extend(tasks.filter_map(|task| self.missing(task, &modules)));
        match Failure::all(failures) {
            Some(failure) => Err(failure),
            None => Ok(modules),
        }
    }

    /// The grants that a task lacks.
    fn missing(&self, task: &TaskConfig, modules: &Modules) -> Option<Failure> {
        let needs = modules.of(task)?.needs();
        let messages: Vec<String> = modules::missing(&task.grants, needs)
            .into_iter()
            .map(|missing| {
                let form = match missing.function.as_str() {
                    // A datagram client binds too, and a grant to connect covers that.
                    "bind" => "net.listen=[ADDRESS]:PORT or net.connect=HOST:PORT",
                    _ => modules::grant_form(missing.grant),
                };
                let add = match self.origin {
                    Origin::Run => format!("add --grant {form}"),
                    Origin::File => format!("add {form} to its grants"),
                };
                format!("task {} {missing}; {add}", task.name)
            })
            .collect();
        (!messages.is_empty()).then_some(Failure {
            code: Code::DENIED,
            messages,
        })
    }

    /// Not even `--quiet` hides this.
    fn warn_of_allowed(&self) {
        for task in self
            .config
            .tasks
            .iter()
            .filter(|task| task.grants.allows_all())
        {
            let text = format!(
                "task {} may do everything that a grant can allow, except for directories \
                 (--allow-all)",
                task.name
            );
            self.voice.say(Kind::Warning, &text);
        }
    }

    fn sum_up(&self, desktop: &Desktop, watch: &Watch, code: Code) {
        let elapsed = Duration::from_nanos(desktop.now().0);
        if self.voice.json {
            summary::event(self.voice, &watch.tasks(), elapsed, code);
        } else if self.flags.voice.verbose > 0 {
            summary::table(&watch.tasks(), elapsed);
        }
    }
}

fn refused(error: StartError) -> Failure {
    let code = match error {
        StartError::Config(_) | StartError::Task(..) => Code::USAGE,
        StartError::System(..) => Code::HOST,
    };
    Failure::new(code, error.to_string())
}

fn end_after(timeout: Duration, watch: Arc<Watch>) -> std::io::Result<()> {
    let thread = std::thread::Builder::new().name("smallos-timeout".into());
    thread.spawn(move || {
        std::thread::sleep(timeout);
        watch.time_is_over(timeout);
    })?;
    Ok(())
}

fn host_task(task: &TaskConfig, loaded: &Loaded) -> HostTask {
    HostTask {
        name: task.name.clone(),
        priority: task.priority,
        command: loaded.inspect().kind == ProgramKind::Command,
        ended: None,
        restarts: 0,
        ended_ns: 0,
        cpu_ns: 0,
    }
}

fn spec(task: &TaskConfig, loaded: &Arc<Loaded>) -> TaskSpec<Arc<dyn Program>> {
    TaskSpec {
        module: loaded.clone(),
        name: task.name.clone(),
        arguments: task.args.clone(),
        priority: Priority::new(task.priority),
        watcher: task.watcher,
        limits: Limits {
            memory_bytes: task.limits.memory,
            timeout_ns: task.limits.timeout.map(ns),
            handles: task.limits.handles,
            tasks: task.limits.tasks,
            stack_bytes: task.limits.stack,
            table_elements: task.limits.table_elements.into(),
            instances: task.limits.instances,
        },
        ends: None,
        inherited: Shared::new(Inherited {
            environment: owned(&task.env),
            configuration: configuration(task),
            grants: Grants::clone(&task.grants),
            clients: clients(&task.client_defaults),
        }),
    }
}

fn clients(from: &smallos_config::ClientDefaults) -> ClientDefaults {
    let bytes = |size: u64| usize::try_from(size).unwrap_or(usize::MAX);
    ClientDefaults {
        stream_buffer_bytes: bytes(from.stream.max_buffer_size),
        http_response_bytes: bytes(from.http.max_response_size),
        redis_response_bytes: bytes(from.redis.max_response_size),
        redis_nesting_depth: from.redis.max_nesting_depth,
        mqtt_keepalive_s: u16::try_from(from.mqtt.keepalive.as_secs()).unwrap_or(u16::MAX),
        mqtt_packet_bytes: bytes(from.mqtt.max_packet_size),
        mqtt_messages: bytes(from.mqtt.max_queued_messages.into()),
        sse_event_bytes: bytes(from.sse.max_event_size),
        sse_line_bytes: bytes(from.sse.max_line_size),
        websocket_frame_bytes: bytes(from.websocket.max_frame_size),
        websocket_message_bytes: bytes(from.websocket.max_message_size),
        websocket_line_bytes: bytes(from.websocket.max_line_size),
    }
}

/// What the task was given comes first, and the first of a key is what counts.
fn configuration(task: &TaskConfig) -> Vec<(String, String)> {
    let defaults = task.client_defaults.entries();
    let defaults = defaults
        .iter()
        .map(|(key, value)| ((*key).to_owned(), value.to_string()));
    let unset = defaults.filter(|(key, _)| !task.config.contains_key(key));
    owned(&task.config).into_iter().chain(unset).collect()
}

fn owned(map: &std::collections::BTreeMap<String, String>) -> Vec<(String, String)> {
    map.iter()
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

fn restart(task: &TaskConfig) -> Restart {
    let restart = &task.restart;
    Restart {
        policy: match restart.policy {
            RestartPolicy::Never => smallos_kernel::RestartPolicy::Never,
            RestartPolicy::OnFailure => smallos_kernel::RestartPolicy::OnFailure,
            RestartPolicy::Always => smallos_kernel::RestartPolicy::Always,
        },
        backoff_first_ns: ns(restart.backoff),
        backoff_max_ns: ns(restart.backoff_max),
        restarts_max: restart.max,
        window_ns: ns(restart.window),
    }
}

fn ns(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task() -> TaskConfig {
        TaskConfig::new(&Config::default_for_run(), "web", "web.wasm")
    }

    #[test]
    fn a_task_sees_the_client_defaults_unless_it_has_its_own() {
        let mut task = task();
        let key = "client_defaults.redis.max_nesting_depth";
        assert!(configuration(&task).contains(&(key.into(), "32".into())));
        task.config.insert(key.into(), "5".into());
        let values: Vec<_> = configuration(&task)
            .into_iter()
            .filter(|(k, _)| k == key)
            .collect();
        assert_eq!(values, [(key.into(), "5".into())]);
    }

    #[test]
    fn flags_go_before_the_file() {
        let mut config = Config::default_for_run();
        (config.workers, config.log) = (1, LogLevel::Off);
        let mut flags = HostFlags::default();
        let session = Session::new(config.clone(), Origin::File, HostFlags::default());
        assert_eq!((session.config.workers, session.log()), (1, LogLevel::Off));
        (flags.workers, flags.voice.verbose) = (Some(3), 2);
        let session = Session::new(config, Origin::File, flags);
        assert_eq!(
            (session.config.workers, session.log()),
            (3, LogLevel::Trace)
        );
    }

    #[test]
    fn restarts_are_those_of_the_file() {
        let mut task = task();
        assert_eq!(restart(&task).policy, smallos_kernel::RestartPolicy::Never);
        task.restart.policy = RestartPolicy::OnFailure;
        let restart = restart(&task);
        assert_eq!(restart.policy, smallos_kernel::RestartPolicy::OnFailure);
        assert_eq!(
            (restart.backoff_first_ns, restart.restarts_max),
            (100_000_000, 5)
        );
    }
}
