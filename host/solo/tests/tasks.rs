//! Tasks on one thread, in virtual time: who runs when, and how each of them ends.

use smallos_contract::kernel::signals::Signals;
use smallos_contract::kernel::tasks::{JoinError, Limits, Module, SpawnOptions, Tasks};
use smallos_contract::kernel::time::Time;
use smallos_contract::system::console::{Console, Output};
use smallos_contract::system::log::{Level, Log};
use smallos_contract::system::random::Random;
use smallos_grants::Grants;
use smallos_kernel::{End, Instant, Outcome, Priority, Restart, RestartPolicy};
use smallos_solo::simulation::{
    AnyProgram, Halt, Native, Settings, Simulation, What, by_hand, native, task,
};
use smallos_solo::{Slice, Solo};
use smallos_syscalls::{Inherited, Program, Run, Shared, Step, Task};

const MS: u64 = 1_000_000;
const SECOND: i64 = 1_000_000_000;

const AS_MINE: Limits = Limits {
    memory: None,
    timeout: None,
    handles: None,
    tasks: None,
};

fn done() -> Outcome {
    Outcome::Finished(Box::default())
}

fn simulation() -> Simulation {
    Simulation::new(Settings::default()).unwrap()
}

async fn say(me: &mut Native, text: &str) {
    me.wait(|task| task.write(Output::Stdout, text.as_bytes()))
        .await
        .unwrap()
        .unwrap();
}

/// Says its name after each of some sleeps.
fn ticker(name: &'static str, every_ns: i64, times: u32) -> AnyProgram {
    native(name, move |mut me| async move {
        for _ in 0..times {
            me.wait(|task| task.sleep(every_ns)).await.unwrap().unwrap();
            say(&mut me, name).await;
        }
        done()
    })
}

/// Computes for ever: looks whether to give way, and does so when told.
fn hog(name: &'static str) -> AnyProgram {
    by_hand(name, |_| {
        move |should_yield: &mut dyn FnMut() -> bool| {
            while !should_yield() {}
            Step::GaveWay
        }
    })
}

fn order(simulation: &Simulation) -> String {
    simulation.trace(|trace| {
        let written = trace
            .entries()
            .iter()
            .filter_map(|entry| match &entry.what {
                What::Wrote { bytes, .. } => Some(String::from_utf8_lossy(bytes)),
                _ => None,
            });
        written.collect()
    })
}

#[test]
fn time_jumps_to_the_next_timer() {
    let mut simulation = simulation();
    let day = 86_400 * SECOND;
    simulation
        .spawn(task(ticker("a", day, 2)), Restart::NEVER)
        .unwrap();
    simulation
        .spawn(task(ticker("b", day / 2 + 1, 3)), Restart::NEVER)
        .unwrap();
    let report = simulation.run();
    assert_eq!(report.halt, Halt::Over);
    assert_eq!(order(&simulation), "babba");
    assert_eq!(report.now.0, 2 * day as u64);
}

#[test]
fn the_same_seed_gives_the_same_trace_and_another_one_doesnt() {
    let run = |seed| {
        let mut simulation = Simulation::new(Settings {
            seed,
            ..Settings::default()
        })
        .unwrap();
        for name in ["x", "y", "z"] {
            let dice = native(name, move |mut me| async move {
                for _ in 0..20 {
                    let ns = me.get_random_u64().unwrap().unwrap() % 1000;
                    me.wait(|task| task.sleep(ns as i64)).await.ok();
                    say(&mut me, name).await;
                }
                done()
            });
            simulation.spawn(task(dice), Restart::NEVER).unwrap();
        }
        assert!(simulation.run().is_over());
        simulation.trace(|trace| trace.to_string())
    };
    assert_eq!(run(1), run(1));
    assert_ne!(run(1), run(2));
}

#[test]
fn a_more_urgent_task_interrupts_a_hog_and_peers_take_turns() {
    // The interrupted task goes on where it was and keeps what is left of its slice.
    assert_eq!(interrupted(Slice::Looks(4)), "aaaab!bbbaa!aabbbb");
    assert_eq!(
        interrupted(Slice::Time { ns: 4 * MS }),
        "aaaab!bbbaa!aabbbb"
    );
    assert_eq!(interrupted(Slice::UntilItWaits), "aaaaaaaa!bbbbbbbb!");
}

/// What two tasks that compute, and one that wakes twice meanwhile, write.
fn interrupted(slice: Slice) -> String {
    let mut simulation = Simulation::new(Settings {
        look_ns: MS,
        slice,
        ..Settings::default()
    })
    .unwrap();
    let computes = |name: &'static str| {
        by_hand(name, move |mut task| {
            let mut looks = 0;
            move |should_yield: &mut dyn FnMut() -> bool| {
                while looks < 8 {
                    looks += 1;
                    assert!(task.write(Output::Stdout, name.as_bytes()).is_ready());
                    if should_yield() {
                        return Step::GaveWay;
                    }
                }
                Step::Ended(done())
            }
        })
    };
    for name in ["a", "b"] {
        simulation
            .spawn(task(computes(name)), Restart::NEVER)
            .unwrap();
    }
    let mut urgent = task(ticker("!", 5 * MS as i64, 2));
    urgent.priority = Priority::new(1);
    simulation.spawn(urgent, Restart::NEVER).unwrap();
    assert!(simulation.run().is_over());
    order(&simulation)
}

#[test]
fn a_hog_meets_its_timeout() {
    let mut simulation = Simulation::new(Settings {
        look_ns: MS,
        ..Settings::default()
    })
    .unwrap();
    let mut spec = task(hog("hog"));
    spec.limits.timeout_ns = Some(50 * MS);
    simulation.spawn(spec, Restart::NEVER).unwrap();
    let report = simulation.run();
    assert!(report.is_over());
    assert_eq!(report.now, Instant(50 * MS));
    simulation.trace(|trace| {
        assert_eq!(trace.outcomes("hog").next(), Some(&Outcome::TimedOut));
    });
}

#[test]
fn work_without_an_end_is_ended() {
    let mut simulation = Simulation::new(Settings {
        work_max: 1000,
        ..Settings::default()
    })
    .unwrap();
    simulation.spawn(task(hog("hog")), Restart::NEVER).unwrap();
    let yields = native("yields", |mut me| async move {
        loop {
            me.wait(|task| task.yield_()).await.unwrap();
        }
    });
    simulation.spawn(task(yields), Restart::NEVER).unwrap();
    let report = simulation.run();
    assert_eq!((report.halt, report.living), (Halt::WorkIsUp, 0));
}

#[test]
fn who_waits_for_nothing_is_stuck_and_can_be_stopped() {
    let mut simulation = simulation();
    for name in ["elder", "younger"] {
        let waits = native(name, |mut me| async move {
            me.wait(|task| task.wait(1)).await.ok();
            done()
        });
        simulation.spawn(task(waits), Restart::NEVER).unwrap();
    }
    let report = simulation.run();
    assert_eq!((report.halt, report.living), (Halt::Stuck, 2));
    simulation.stop();
    assert_eq!(simulation.run().halt, Halt::Over);
    let ends: Vec<_> = simulation.trace(|trace| {
        let names = trace.entries().iter().map(|entry| entry.name.to_string());
        names.collect()
    });
    assert_eq!(ends, ["younger", "elder"]);
}

#[test]
fn a_run_can_be_cut_at_a_moment_and_go_on() {
    let mut simulation = simulation();
    simulation
        .spawn(task(ticker("t", SECOND, 5)), Restart::NEVER)
        .unwrap();
    let report = simulation.run_until(Instant(2_500_000_000));
    assert_eq!(report.halt, Halt::TimeIsUp);
    assert_eq!(report.now, Instant(2_500_000_000));
    assert_eq!(order(&simulation), "tt");
    assert_eq!(simulation.run().now, Instant(5_000_000_000));
    assert_eq!(order(&simulation), "ttttt");
}

#[test]
fn a_failing_task_is_restarted_until_its_policy_gives_up() {
    let mut simulation = simulation();
    let fails = native("fails", |mut me| async move {
        me.wait(|task| task.sleep(10 * MS as i64)).await.ok();
        Outcome::Error("no luck".into())
    });
    let restart = Restart {
        policy: RestartPolicy::OnFailure,
        backoff_first_ns: 100 * MS,
        backoff_max_ns: 1000 * MS,
        restarts_max: 2,
        window_ns: 10_000 * MS,
    };
    simulation.spawn(task(fails), restart).unwrap();
    assert!(simulation.run().is_over());
    let ends: Vec<_> = simulation.trace(|trace| {
        let ends = trace
            .entries()
            .iter()
            .filter_map(|entry| match &entry.what {
                What::Ended { end, .. } => Some((entry.at.0 / MS, *end)),
                _ => None,
            });
        ends.collect()
    });
    let again = |at: u64| End::Restarts { at_ns: at * MS };
    // A timer wheel may be a little late, never early.
    assert_eq!(
        ends,
        [(10, again(110)), (120, again(320)), (330, End::GaveUp)]
    );
}

#[test]
fn spawn_join_and_signals_work_between_tasks() {
    let mut simulation = simulation();
    let child = native("child", |mut me| async move {
        let slot = me.wait(|task| task.wait(0b110)).await.unwrap().unwrap();
        Outcome::Finished([slot].into())
    });
    simulation.add_module("child", child);
    let parent = native("parent", |mut me| async move {
        let options = |module: &str| SpawnOptions {
            module: Module::Named(module.into()),
            name: None,
            arguments: Vec::new(),
            priority: None,
            watcher: false,
            limits: AS_MINE,
        };
        assert!(me.spawn(&options("nobody")).unwrap().is_err());
        let pid = me.spawn(&options("child")).unwrap().unwrap();
        me.send(pid, 2).unwrap().unwrap();
        let joined = me.wait(|task| task.join(pid)).await.unwrap();
        assert_eq!(joined.unwrap(), [2]);
        let pid = me.spawn(&options("child")).unwrap().unwrap();
        me.wait(|task| task.yield_()).await.unwrap();
        assert_eq!(me.kill(pid, true).unwrap().unwrap(), 1);
        let joined = me.wait(|task| task.join(pid)).await.unwrap();
        assert!(matches!(joined, Err(JoinError::Failed(_))));
        done()
    });
    simulation.spawn(task(parent), Restart::NEVER).unwrap();
    assert!(simulation.run().is_over());
    simulation.trace(|trace| {
        assert_eq!(trace.outcomes("parent").next(), Some(&done()));
        let ends: Vec<_> = trace.outcomes("child").cloned().collect();
        assert_eq!(ends, [Outcome::Finished([2].into()), Outcome::Cancelled]);
    });
}

/// A program that says it listens, without ever doing so.
#[derive(Clone)]
struct Listens;

impl<P: smallos_syscalls::Platform> Program<P> for Listens {
    type Run = Never;

    fn name(&self) -> &str {
        "listens"
    }

    fn needs(&self) -> impl Iterator<Item = (&str, &str)> {
        [("smallos:net/tcp@0.1.0", "listen")].into_iter()
    }

    fn start(&self, _: Task<P>) -> Never {
        Never
    }
}

struct Never;

impl Run for Never {
    fn resume(&mut self, _: &mut dyn FnMut() -> bool) -> Step {
        Step::Ended(done())
    }
}

#[test]
fn a_program_without_the_grant_for_an_import_is_not_started() {
    let mut simulation = simulation();
    let mut spec = task(AnyProgram::new(Listens));
    simulation.spawn(spec.clone(), Restart::NEVER).unwrap();
    spec.name = String::from("denied");
    spec.inherited = Shared::new(Inherited {
        grants: Grants::none(),
        ..Inherited::default()
    });
    simulation.spawn(spec, Restart::NEVER).unwrap();
    assert!(simulation.run().is_over());
    simulation.trace(|trace| {
        assert_eq!(trace.outcomes("listens").next(), Some(&done()));
        let denied = trace.outcomes("denied").next().unwrap();
        let Outcome::NotStarted(text) = denied else {
            panic!("{denied:?}")
        };
        assert!(text.contains("net.listen"), "{text}");
    });
}

#[test]
fn input_comes_when_the_script_says_and_ends_after_it() {
    let mut simulation = simulation();
    simulation.input_at(Instant(2 * MS), b"second");
    simulation.input_at(Instant(MS), b"first");
    let reads = native("reads", |mut me| async move {
        loop {
            let bytes = me.wait(|task| task.read(4)).await.unwrap().unwrap();
            if bytes.is_empty() {
                return done();
            }
            let at = me.now().unwrap() / MS;
            say(
                &mut me,
                &format!("{at}:{} ", String::from_utf8_lossy(&bytes)),
            )
            .await;
        }
    });
    simulation.spawn(task(reads), Restart::NEVER).unwrap();
    assert!(simulation.run().is_over());
    assert_eq!(order(&simulation), "1:firs 1:t 2:seco 2:nd ");
}

#[test]
fn the_trace_is_bounded_and_reads_as_lines() {
    let chatty = |trace_bytes_max| {
        let mut simulation = Simulation::new(Settings {
            trace_bytes_max,
            ..Settings::default()
        })
        .unwrap();
        let talks = native("talks", |mut me| async move {
            me.log(Level::Debug, "quiet", "not kept").unwrap();
            me.log(Level::Warn, "loud", "kept").unwrap();
            for _ in 0..100 {
                say(&mut me, "blah\n").await;
            }
            done()
        });
        simulation.spawn(task(talks), Restart::NEVER).unwrap();
        assert!(simulation.run().is_over());
        simulation.trace(|trace| (trace.dropped(), trace.to_string()))
    };
    let (dropped, text) = chatty(1 << 20);
    assert_eq!(dropped, 0);
    let mut lines = text.lines();
    assert_eq!(
        lines.next(),
        Some("0.000000000 talks[1] log Warn loud: kept")
    );
    assert_eq!(lines.next(), Some("0.000000000 talks[1] stdout: blah\\n"));
    assert_eq!(
        lines.last(),
        Some("0.000000000 talks[1] ended: finished:  (Ended)")
    );
    let (dropped, text) = chatty(1000);
    assert_eq!(dropped as usize + text.lines().count() - 1, 102);
}

#[test]
fn a_host_can_be_given_to_another_thread() {
    fn is_send_and_sync<T: Send + Sync>() {}
    is_send_and_sync::<Solo<smallos_solo::simulation::Simulated>>();
    fn is_send<T: Send>() {}
    is_send::<Task<Solo<smallos_solo::simulation::Simulated>>>();
}

#[test]
fn a_simulation_that_is_given_up_frees_its_tasks() {
    let alive = std::sync::Arc::new(());
    let kept = alive.clone();
    let waits = native("waits", move |mut me| {
        let kept = kept.clone();
        async move {
            me.wait(|task| task.wait(1)).await.ok();
            drop(kept);
            done()
        }
    });
    let mut simulation = simulation();
    simulation.spawn(task(waits), Restart::NEVER).unwrap();
    assert_eq!(simulation.run().halt, Halt::Stuck);
    assert_eq!(std::sync::Arc::strong_count(&alive), 3);
    assert!(simulation.solo().clone().into_machine().is_err());
    drop(simulation);
    assert_eq!(std::sync::Arc::strong_count(&alive), 1);
}
