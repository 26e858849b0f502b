//! Everything that a seed stands for: the host, its network, the tasks and their scripts.

use crate::modules::{Modules, SCRIPT};
use crate::random::Random;
use crate::script;
use smallos_contract::system::log::Level;
use smallos_grants::Grants;
use smallos_kernel::{Config, Instant, Priority, Restart, RestartPolicy};
use smallos_solo::Slice;
use smallos_solo::simulation::{AnyProgram, Settings, Simulation};
use smallos_syscalls::{Inherited, Limits, Shared, TaskSpec};
use std::fmt;

/// Turns of all tasks together. Some worlds have tasks that wake each other for ever.
const WORK_MAX: u64 = 600;
/// Beyond this the trace is of no more use.
const TRACE_BYTES_MAX: usize = 1 << 20;

/// Grants that cover some of what scripts do, without `task.control`.
const NARROW: &[&str] = &[
    "net.connect=127.0.0.1:*",
    "net.listen=127.0.0.1:7000-7001",
    "net.resolve=alpha",
    "task.spawn",
    "console.read",
];

/// A host with tasks, before anything runs.
pub struct World {
    settings: Settings,
    /// Configuration values: the scripts, and something else.
    configuration: Vec<(String, String)>,
    tasks: Vec<Root>,
    /// What is typed when.
    input: Vec<(Instant, Vec<u8>)>,
}

/// A task that the host itself starts.
struct Root {
    name: String,
    arguments: Vec<String>,
    priority: u8,
    watcher: bool,
    limits: Limits,
    restart: Restart,
    grants: &'static [&'static str],
}

impl World {
    /// The world of a seed.
    pub fn new(seed: u64) -> Self {
        let random = &mut Random::new(seed);
        let scripts = random.within(2, 6);
        let mut configuration: Vec<(String, String)> = (0..scripts)
            .map(|index| (script::key(index), script::script(random, index, scripts)))
            .collect();
        configuration.push(("answer".into(), "42".into()));
        Self {
            settings: settings(random),
            configuration,
            tasks: (0..random.within(1, 4))
                .map(|index| root(random, index, scripts))
                .collect(),
            input: (0..random.below(4))
                .map(|at| (Instant(at * 1_500_000), vec![b'a' + at as u8; 9]))
                .collect(),
        }
    }

    /// A world of tasks that have nothing to do with each other but the processor, which they
    /// take from each other by priority after every few looks at the fuel.
    pub fn apart(seed: u64) -> Self {
        let random = &mut Random::new(seed);
        let tasks = random.within(2, 6);
        let configuration = (0..tasks)
            .map(|index| (script::key(index), script::alone(random)))
            .collect();
        let tasks = (0..tasks).map(|index| Root {
            name: format!("{SCRIPT}-{index}"),
            arguments: vec![script::key(index)],
            priority: random.within(1, 4) as u8,
            watcher: false,
            limits: Limits::default(),
            restart: Restart::NEVER,
            grants: &["*"],
        });
        Self {
            tasks: tasks.collect(),
            configuration,
            settings: Settings {
                slice: Slice::Looks(random.within(1, 5) as u32),
                work_max: u64::MAX,
                trace_bytes_max: TRACE_BYTES_MAX,
                ..Settings::default()
            },
            input: Vec::new(),
        }
    }

    /// Sets the world up with the programs of one engine.
    ///
    /// # Panics
    /// If a setting is out of range: a defect of this file.
    pub fn simulation(&self, modules: &Modules) -> Simulation {
        let simulation = Simulation::new(self.settings.clone()).expect("settings within range");
        for (name, program) in modules.iter() {
            simulation.add_module(name, program);
        }
        for (at, bytes) in &self.input {
            simulation.input_at(*at, bytes);
        }
        for task in &self.tasks {
            // A table that is too small for all of them is a world as well.
            let _ = simulation.spawn(self.spec(task, modules.script()), task.restart);
        }
        simulation
    }

    fn spec(&self, task: &Root, module: AnyProgram) -> TaskSpec<AnyProgram> {
        let grants = match task.grants {
            ["*"] => Grants::all(),
            some => Grants::parse(some.iter().copied()).expect("grants as they are written"),
        };
        TaskSpec {
            module,
            name: task.name.clone(),
            arguments: task.arguments.clone(),
            priority: Priority::new(task.priority),
            watcher: task.watcher,
            limits: task.limits,
            ends: None,
            inherited: Shared::new(Inherited {
                environment: vec![("HOME".into(), "/nowhere".into())],
                configuration: self.configuration.clone(),
                grants,
                ..Inherited::default()
            }),
        }
    }
}

/// For a person who looks for a difference.
impl fmt::Display for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:?}", self.settings)?;
        for task in &self.tasks {
            let Root {
                name,
                arguments,
                priority,
                watcher,
                limits,
                restart,
                grants,
            } = task;
            writeln!(
                f,
                "task {name} {arguments:?}: priority {priority}, watcher {watcher}"
            )?;
            writeln!(f, "  {limits:?}\n  {restart:?}\n  {grants:?}")?;
        }
        for (at, bytes) in &self.input {
            writeln!(f, "input at {at:?}: {}", bytes.escape_ascii())?;
        }
        for (key, text) in &self.configuration {
            writeln!(f, "{key}:")?;
            for line in text.lines() {
                writeln!(f, "  {line}")?;
            }
        }
        Ok(())
    }
}

fn settings(random: &mut Random) -> Settings {
    Settings {
        seed: random.below(u64::MAX),
        wall_seconds: random.one(&[None, Some(1_700_000_000)]),
        kernel: Config {
            capacity: random.one(&[5, 12, 40, 200]),
            eternal_watchers: random.percent(10),
            finished_max: random.one(&[1, 4, 100]),
            woken_burst_max: random.one(&[1, 3, 32]),
            depth_max: random.one(&[2, 4, 64]),
            ..Config::default()
        },
        slice: Slice::UntilItWaits,
        work_max: WORK_MAX,
        log_level: random.one(&[Level::Trace, Level::Debug, Level::Info]),
        trace_bytes_max: TRACE_BYTES_MAX,
        stream_bytes_max: random.one(&[1, 10, 500, 65_536]),
        datagrams_max: random.one(&[1, 3, 64]),
        sockets_max: random.one(&[3, 8, 1024, 1024]),
        addresses: random
            .one(&[&[][..], &["10.0.0.1"]])
            .iter()
            .map(|ip| ip.parse().expect("an address"))
            .collect(),
        hosts: [
            ("alpha", &["127.0.0.1"][..]),
            ("beta", &["192.0.2.1", "::1", "127.0.0.1"]),
            ("gone", &["192.0.2.7"]),
            ("empty", &[]),
        ]
        .map(|(name, ips)| {
            let ips = ips.iter().map(|ip| ip.parse().expect("an address"));
            (name.into(), ips.collect())
        })
        .into(),
        ..Settings::default()
    }
}

fn root(random: &mut Random, index: u64, scripts: u64) -> Root {
    let script = match index {
        0 => 0,
        _ => random.below(scripts),
    };
    Root {
        name: format!("{SCRIPT}-{index}"),
        arguments: vec![script::key(script)],
        priority: random.within(1, 9) as u8,
        watcher: random.percent(15),
        limits: Limits {
            memory_bytes: random.one(&[
                100_000,
                300_000,
                1 << 20,
                1 << 20,
                2 << 20,
                2 << 20,
                4 << 20,
                4 << 20,
            ]),
            timeout_ns: random.one(&[
                None,
                None,
                Some(600_000),
                Some(20_000_000),
                Some(20_000_000),
                Some(3_000_000_000),
            ]),
            handles: random.one(&[5, 30, 100, 1_000, 1_000]),
            tasks: random.one(&[0, 1, 5, 50, 50]),
            ..Limits::default()
        },
        restart: match random.percent(20) {
            false => Restart::NEVER,
            true => Restart {
                policy: random.one(&[RestartPolicy::OnFailure, RestartPolicy::Always]),
                backoff_first_ns: random.one(&[0, 1_000, 1_000_000]),
                backoff_max_ns: 4_000_000,
                restarts_max: random.below(4) as u32,
                window_ns: random.one(&[1_000_000_000, 60_000_000_000]),
            },
        },
        grants: random.one(&[
            &["*"],
            &["*"],
            &["*"],
            &["*"],
            &["*"],
            &["*"],
            NARROW,
            NARROW,
            &[
                "net.connect=*:7000-7002",
                "net.listen=:*",
                "net.resolve=*",
                "task.spawn=self",
                "console.read",
            ],
            // Not enough to start at all.
            &["net.connect=*:*", "net.listen=:*", "net.resolve=*"],
        ]),
    }
}
