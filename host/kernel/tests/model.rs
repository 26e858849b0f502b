//! Random commands in virtual time, given to the kernel and to a slow, obvious model. Every
//! return value, every decision and everything that can be seen must be the same.

mod reference;

use proptest::prelude::*;
use reference::Model;
use smallos_kernel::{
    Config, Decision, Exit, Instant, Kernel, LimitKind, Outcome, Pid, Priority, Processor, Restart,
    RestartPolicy, SignalSet, Slot, Spawn, Stop, Wait,
};
use std::num::NonZeroU64;

/// One command. A `Who` picks among the pids given so far, the stale ones included.
#[derive(Clone, Debug)]
enum Command {
    Spawn {
        parent: Option<Who>,
        priority: u8,
        watcher: bool,
        timeout_ns: Option<u64>,
        descendants_max: u32,
        restart: Restart,
    },
    Next(usize),
    Yield(usize),
    Wait {
        on: usize,
        until: Option<u64>,
        signals: u32,
        tasks: Vec<Who>,
    },
    Stop(usize, Stop),
    Exit(usize, Outcome),
    Notify(Who),
    Pass(u64),
    Advance(u64),
    Signal(Who, u8),
    Take(Who, u32),
    Clear(Who, u32),
    Kill(Who, bool),
    /// Everything, if the number is 0: seldom, or little would live long.
    KillAll(u8),
    /// If the number is 0: seldom, or little would start.
    Close(u8),
    SetPriority(Who, u8),
    SetWatcher(Who, bool),
    /// A worker that speaks of a task it doesn't run.
    Misuse(Who),
}

type Who = usize;

fn who() -> impl Strategy<Value = Who> {
    0..14usize
}

fn restart() -> impl Strategy<Value = Restart> {
    let policy = prop_oneof![
        3 => Just(RestartPolicy::Never),
        1 => Just(RestartPolicy::OnFailure),
        1 => Just(RestartPolicy::Always),
    ];
    (policy, 0..20u64, 0..60u64, 0..4u32, 0..200u64).prop_map(
        |(policy, backoff_first_ns, backoff_max_ns, restarts_max, window_ns)| Restart {
            policy,
            backoff_first_ns,
            backoff_max_ns,
            restarts_max,
            window_ns,
        },
    )
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![
        Just(Outcome::Finished(Box::from(*b"ok"))),
        Just(Outcome::Error("no".into())),
        Just(Outcome::Limit(LimitKind::Memory)),
    ]
}

fn command() -> impl Strategy<Value = Command> {
    let on = || 0..4usize;
    let why = prop_oneof![
        4 => Just(Stop::Waiting),
        1 => Just(Stop::External),
        1 => Just(Stop::Sliced),
        1 => Just(Stop::Preempted),
    ];
    let spawn = (
        prop::option::weighted(0.7, who()),
        0..6u8,
        prop::bool::weighted(0.2),
        prop::option::weighted(0.15, 0..150u64),
        0..8u32,
        restart(),
    );
    let wait = (
        on(),
        prop::option::weighted(0.5, 0..60u64),
        0..8u32,
        prop::collection::vec(who(), 0..3),
    );
    prop_oneof![
        10 => spawn.prop_map(|(parent, priority, watcher, timeout_ns, descendants_max, restart)| {
            Command::Spawn { parent, priority, watcher, timeout_ns, descendants_max, restart }
        }),
        16 => on().prop_map(Command::Next),
        2 => on().prop_map(Command::Yield),
        10 => wait.prop_map(|(on, until, signals, tasks)| {
            Command::Wait { on, until, signals, tasks }
        }),
        12 => (on(), why).prop_map(|(on, why)| Command::Stop(on, why)),
        5 => (on(), outcome()).prop_map(|(on, outcome)| Command::Exit(on, outcome)),
        4 => who().prop_map(Command::Notify),
        3 => (0..30u64).prop_map(Command::Pass),
        5 => (0..80u64).prop_map(Command::Advance),
        5 => (who(), 0..4u8).prop_map(|(t, s)| Command::Signal(t, s)),
        2 => (who(), 0..8u32).prop_map(|(t, s)| Command::Take(t, s)),
        1 => (who(), 0..8u32).prop_map(|(t, s)| Command::Clear(t, s)),
        2 => (who(), any::<bool>()).prop_map(|(t, d)| Command::Kill(t, d)),
        1 => (0..8u8).prop_map(Command::KillAll),
        1 => (0..40u8).prop_map(Command::Close),
        2 => (who(), 0..6u8).prop_map(|(t, p)| Command::SetPriority(t, p)),
        1 => (who(), any::<bool>()).prop_map(|(t, w)| Command::SetWatcher(t, w)),
        1 => who().prop_map(Command::Misuse),
    ]
}

/// Commands that let large families grow and lose members in every generation.
fn family_command() -> impl Strategy<Value = Command> {
    let on = || 0..3usize;
    let spawn = (prop::option::weighted(0.95, who()), 1..4u8, 4..24u32);
    prop_oneof![
        8 => spawn.prop_map(|(parent, priority, descendants_max)| Command::Spawn {
            parent,
            priority,
            watcher: false,
            timeout_ns: None,
            descendants_max,
            restart: Restart::NEVER,
        }),
        5 => on().prop_map(Command::Next),
        1 => on().prop_map(|on| Command::Stop(on, Stop::Sliced)),
        4 => (on(), outcome()).prop_map(|(on, outcome)| Command::Exit(on, outcome)),
        2 => (who(), prop::bool::weighted(0.1)).prop_map(|(t, d)| Command::Kill(t, d)),
    ]
}

fn config() -> impl Strategy<Value = Config> {
    (
        1..10u32,
        2..6u8,
        1..4usize,
        any::<bool>(),
        prop::option::weighted(0.4, 1..40u64),
        0..5u32,
        1..4u32,
        1..5u32,
    )
        .prop_map(
            |(capacity, priority_levels, processors, eternal_watchers, ageing, f, w, depth_max)| {
                Config {
                    capacity,
                    priority_levels,
                    processors,
                    eternal_watchers,
                    ageing_ns: ageing.and_then(NonZeroU64::new),
                    finished_max: f,
                    woken_burst_max: w,
                    depth_max,
                }
            },
        )
}

/// Both, and what the workers hold.
struct Pair {
    kernel: Kernel<u64>,
    model: Model,
    processors: usize,
    now: u64,
    bodies: u64,
    /// Every pid so far.
    pids: Vec<Pid>,
    held: Vec<Option<(Pid, u64)>>,
    trace: Vec<String>,
}

impl Pair {
    fn new(config: Config) -> Self {
        Self {
            kernel: Kernel::new(config.clone()).expect("a valid configuration"),
            processors: config.processors,
            model: Model::new(config),
            now: 0,
            bodies: 0,
            pids: Vec::new(),
            held: vec![None; 4],
            trace: Vec::new(),
        }
    }

    fn pid(&self, who: Who) -> Pid {
        // Mostly the newest.
        match self.pids.len() {
            0 => Pid::new(1 + who as u32).expect("not 0"),
            n => self.pids[n - 1 - who.min(n - 1)],
        }
    }

    fn same<T: PartialEq + std::fmt::Debug>(&mut self, kernel: T, model: T) {
        assert_eq!(kernel, model, "kernel, then model");
        self.trace.push(format!("{kernel:?}"));
    }

    fn give(&mut self, command: &Command) {
        let now = Instant(self.now);
        match command.clone() {
            Command::Spawn {
                parent,
                priority,
                watcher,
                timeout_ns,
                descendants_max,
                restart,
            } => {
                self.bodies += 1;
                let body = self.bodies;
                let parent = parent.map(|p| self.pid(p));
                let priority = Priority::new(priority);
                let spawn = || Spawn {
                    parent,
                    name: format!("task {body}").into(),
                    priority,
                    watcher,
                    timeout_ns,
                    descendants_max,
                    restart,
                    body,
                };
                let refusal = self.model.refusal(now, parent, priority);
                match self.kernel.spawn(now, spawn()) {
                    Ok(pid) => {
                        assert_eq!(refusal, None);
                        self.model.spawned(now, pid, spawn());
                        assert!(!self.pids.contains(&pid), "{pid} was another's");
                        self.pids.push(pid);
                        let name = format!("task {body}");
                        assert_eq!(self.kernel.info(pid).map(|i| i.name), Ok(&*name));
                    }
                    Err(error) => {
                        self.same(Some(error.kind), refusal);
                        assert_eq!(error.body, body);
                    }
                }
            }
            Command::Next(on) => {
                let decision = self.kernel.next(now, Processor(on));
                if let Some(Decision::Run { pid, body } | Decision::Destroy { pid, body }) =
                    decision
                {
                    self.held[on] = Some((pid, body));
                }
                let expected = self.model.next(now, Processor(on));
                self.same(decision, expected);
            }
            Command::Yield(on) => {
                if let Some((pid, _)) = self.held[on] {
                    self.kernel.yield_now(pid);
                    self.model.yield_now(pid);
                }
            }
            Command::Wait {
                on,
                until,
                signals,
                tasks,
            } => {
                if let Some((pid, _)) = self.held[on] {
                    let until = until.map(|ns| now.after(ns));
                    let signals = SignalSet(signals);
                    let tasks: Vec<Pid> = tasks.into_iter().map(|t| self.pid(t)).collect();
                    let wait = Wait {
                        until,
                        signals,
                        tasks: &tasks,
                    };
                    let waited = self.kernel.wait(now, pid, wait);
                    let expected = self.model.wait(now, pid, until, signals, &tasks);
                    self.same(waited, expected);
                }
            }
            Command::Stop(on, why) => {
                if let Some((pid, body)) = self.held[on].take() {
                    self.kernel.stop(now, pid, body, why);
                    self.model.stop(now, pid, body, why);
                }
            }
            Command::Exit(on, outcome) => {
                if let Some((pid, body)) = self.held[on].take() {
                    let exit = self.kernel.exit(now, pid, body, outcome.clone());
                    let expected = self.model.exit(now, pid, body, outcome);
                    self.same(exit, expected);
                }
            }
            Command::Notify(t) => {
                self.kernel.notify(now, self.pid(t));
                self.model.notify(now, self.pid(t));
            }
            Command::Pass(ns) => self.now += ns,
            Command::Advance(ns) => {
                self.now += ns;
                self.kernel.advance(Instant(self.now));
                self.model.advance(Instant(self.now));
            }
            Command::Signal(t, slot) => {
                let slot = Slot::new(slot).expect("below 32");
                let sent = self.kernel.signal(now, self.pid(t), slot);
                let expected = self.model.signal(now, self.pid(t), slot);
                self.same(sent, expected);
            }
            Command::Take(t, set) => {
                let taken = self.kernel.take_signal(self.pid(t), SignalSet(set));
                let expected = self.model.take_signal(self.pid(t), SignalSet(set));
                self.same(taken, expected);
            }
            Command::Clear(t, set) => {
                let cleared = self.kernel.clear_signals(self.pid(t), SignalSet(set));
                let expected = self.model.clear_signals(self.pid(t), SignalSet(set));
                self.same(cleared, expected);
            }
            Command::Kill(t, below) => {
                let killed = self.kernel.kill(now, self.pid(t), below);
                let expected = self.model.kill(now, self.pid(t), below);
                self.same(killed, expected);
            }
            Command::KillAll(0) => {
                self.kernel.kill_all_youngest_first(now);
                self.model.kill_all(now);
            }
            Command::KillAll(_) => {}
            Command::Close(0) => {
                self.kernel.close();
                self.model.close();
            }
            Command::Close(_) => {}
            Command::SetPriority(t, p) => {
                let set = self.kernel.set_priority(self.pid(t), Priority::new(p));
                let expected = self.model.set_priority(self.pid(t), Priority::new(p));
                self.same(set, expected);
            }
            Command::SetWatcher(t, w) => {
                let set = self.kernel.set_watcher(self.pid(t), w);
                let expected = self.model.set_watcher(self.pid(t), w);
                self.same(set, expected);
            }
            Command::Misuse(t) => {
                let pid = self.pid(t);
                if self.held.iter().flatten().all(|h| h.0 != pid) {
                    self.kernel.stop(now, pid, 0, Stop::Sliced);
                    self.kernel.yield_now(pid);
                    let exit = self.kernel.exit(now, pid, 0, Outcome::Cancelled);
                    assert_eq!(exit, Exit::Ended { body: 0 });
                    self.model.stop(now, pid, 0, Stop::Sliced);
                }
            }
        }
    }

    /// All that can be seen from outside.
    fn compare(&mut self) {
        let (k, m) = (&self.kernel, &self.model);
        m.check_families();
        assert_eq!(k.list().collect::<Vec<_>>(), m.list());
        assert_eq!(k.ready_len(), m.ready_len());
        assert_eq!(k.living(), m.living_len());
        assert_eq!(k.is_over(), m.living_len() == 0);
        assert_eq!(k.preempt(), m.preempt());
        for p in 0..=self.processors {
            assert_eq!(
                k.should_yield(Processor(p)),
                m.should_yield(Processor(p)),
                "processor {p}"
            );
        }
        let (told, earliest) = (k.next_deadline().map(|d| d.0), m.next_deadline());
        assert_eq!(told.is_some(), earliest.is_some());
        assert!(told <= earliest);
        if m.timers() <= 8 {
            assert_eq!(told, earliest);
        }
        let newest = self.pids.iter().rev().take(16);
        for &pid in newest.clone() {
            let seen = k.info(pid).ok().map(|i| {
                assert_eq!(i.descendants as usize, m.descendants(pid).len());
                assert_eq!(i.doomed, m.doomed(pid));
                (
                    i.parent,
                    i.priority.get(),
                    i.state,
                    i.watcher,
                    i.cpu_ns,
                    i.restarts,
                )
            });
            assert_eq!(seen, m.info(pid), "{pid}");
            assert_eq!(k.outcome(pid), m.outcome(pid), "{pid}");
            assert_eq!(k.children(pid), m.children(pid), "{pid}");
            assert_eq!(k.doomed(pid), m.doomed(pid), "{pid}");
            assert_eq!(k.pending_signals(pid), m.pending_signals(pid), "{pid}");
        }
        for &actor in newest.clone().take(6) {
            for &target in newest.clone().take(6) {
                assert_eq!(k.related(actor, target), m.related(actor, target));
            }
        }
    }

    /// Ends everything as a host does; then nothing may be left.
    fn wind_down(&mut self) {
        self.give(&Command::KillAll(0));
        for on in 0..self.processors {
            self.give(&Command::Exit(on, Outcome::Cancelled));
        }
        while self.kernel.ready_len() > 0 {
            self.give(&Command::Next(0));
            self.give(&Command::Exit(0, Outcome::Cancelled));
        }
        self.compare();
        assert!(self.kernel.is_over());
        assert_eq!(self.kernel.next_deadline(), None);
    }
}

fn run(config: Config, commands: &[Command]) -> Vec<String> {
    let mut pair = Pair::new(config);
    for command in commands {
        pair.give(command);
        pair.compare();
    }
    pair.wind_down();
    pair.trace
}

/// A few seconds' worth.
const CASES: u32 = if cfg!(debug_assertions) { 700 } else { 10_000 };

fn settings(cases: u32) -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases)
    }
}

proptest! {
    #![proptest_config(settings(CASES))]

    #[test]
    fn kernel_and_model_agree(
        config in config(),
        commands in prop::collection::vec(command(), 0..200),
    ) {
        run(config, &commands);
    }
}

proptest! {
    #![proptest_config(settings(CASES / 5))]

    #[test]
    fn kernel_and_model_agree_on_families(
        commands in prop::collection::vec(family_command(), 0..150),
    ) {
        let config = Config {
            capacity: 24,
            processors: 3,
            depth_max: 8,
            ..Config::default()
        };
        run(config, &commands);
    }
}

proptest! {
    #![proptest_config(settings(50))]

    #[test]
    fn the_same_commands_give_the_same_trace(
        config in config(),
        commands in prop::collection::vec(command(), 100..200),
    ) {
        let first = run(config.clone(), &commands);
        prop_assert_eq!(first, run(config, &commands));
    }
}

/// Commands from a seed: the same in every process and on every host.
fn seeded(seed: u8, commands: usize) -> Vec<Command> {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(settings(1), rng);
    let tree = prop::collection::vec(command(), commands).new_tree(&mut runner);
    tree.expect("a value").current()
}

#[test]
fn the_same_seed_gives_the_same_trace() {
    let config = Config {
        capacity: 8,
        processors: 2,
        ..Config::default()
    };
    let trace = |seed| run(config.clone(), &seeded(seed, 400));
    assert!(trace(7).len() > 100);
    assert_eq!(trace(7), trace(7));
    assert_ne!(trace(7), trace(8));
}

/// A random test is worth what it reaches: every kind of answer must have come.
#[test]
fn the_commands_reach_every_kind_of_answer() {
    let mut all = String::new();
    for seed in 0..40 {
        let config = Config {
            capacity: 6,
            processors: 1 + usize::from(seed % 3),
            finished_max: u32::from(seed % 4),
            depth_max: 2,
            ageing_ns: NonZeroU64::new(u64::from(seed % 2) * 20),
            ..Config::default()
        };
        all += &run(config, &seeded(seed, 2_000)).join("\n");
    }
    for answer in [
        "Run {",
        "Destroy {",
        "Registered",
        "Ready",
        "Ended {",
        "Restarts {",
        "GaveUp {",
        "Closing",
        "TableFull",
        "TooDeep",
        "UnknownParent",
        "InvalidPriority",
        "UnknownTask",
        "Ok(0)",
        "Ok(1)",
        "Ok(2)",
        "Some(Slot(2))",
    ] {
        let times = all.matches(answer).count();
        assert!(times >= 5, "{answer} came {times} times");
    }
}
