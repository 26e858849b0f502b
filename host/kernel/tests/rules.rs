//! The scheduling rules, one story each, through the public surface.

use smallos_kernel::{
    Config, Decision, Exit, Instant, Kernel, Outcome, Pid, Priority, Processor, Relation, Restart,
    RestartPolicy, SignalSet, Slot, Spawn, SpawnErrorKind, State, Stop, UnknownTask, Wait, Waited,
};

const NOW: Instant = Instant(0);
const ON: Processor = Processor(0);

fn task(priority: u8) -> Spawn<()> {
    Spawn {
        parent: None,
        name: "task".into(),
        priority: Priority::new(priority),
        watcher: false,
        timeout_ns: None,
        descendants_max: 100,
        restart: Restart::NEVER,
        body: (),
    }
}

fn kernel() -> Kernel<()> {
    Kernel::new(Config::default()).unwrap()
}

fn spawn(k: &mut Kernel<()>, spawn: Spawn<()>) -> Pid {
    k.spawn(NOW, spawn).unwrap()
}

fn spawn_below(k: &mut Kernel<()>, parent: Pid) -> Pid {
    let parent = Some(parent);
    spawn(k, Spawn { parent, ..task(1) })
}

fn runs(k: &mut Kernel<()>) -> Option<Pid> {
    match k.next(NOW, ON)? {
        Decision::Run { pid, .. } => Some(pid),
        Decision::Destroy { pid, .. } => panic!("{pid} is destroyed"),
    }
}

fn done() -> Outcome {
    Outcome::Finished(Box::default())
}

/// The next task runs and waits.
fn parks(k: &mut Kernel<()>, wait: Wait<'_>) -> Pid {
    let pid = runs(k).unwrap();
    assert_eq!(k.wait(NOW, pid, wait), Waited::Registered);
    k.stop(NOW, pid, (), Stop::Waiting);
    pid
}

fn ends(k: &mut Kernel<()>, pid: Pid) {
    assert_eq!(k.exit(NOW, pid, (), done()), Exit::Ended { body: () });
}

#[test]
fn the_lowest_number_first_then_first_come_first_served() {
    let mut k = kernel();
    let [low, a, b, high] = [7, 4, 4, 1].map(|p| spawn(&mut k, task(p)));
    for expected in [high, a, b, low] {
        assert_eq!(runs(&mut k), Some(expected));
        ends(&mut k, expected);
    }
    assert!(k.is_over());
}

#[test]
fn the_woken_go_to_the_front_in_order_the_sleepers_to_the_back() {
    let mut k = kernel();
    let any = Wait {
        signals: SignalSet::ALL,
        ..Wait::default()
    };
    let sleep = Wait {
        until: Some(Instant(10)),
        ..Wait::default()
    };
    let [a, b, c, d] = [4; 4].map(|p| spawn(&mut k, task(p)));
    parks(&mut k, any);
    parks(&mut k, any);
    parks(&mut k, sleep);
    assert_eq!(k.info(c).unwrap().state, State::Sleeping);
    let slot = Slot::new(3).unwrap();
    k.advance(Instant(10));
    k.signal(Instant(10), b, slot).unwrap();
    k.signal(Instant(10), a, slot).unwrap();
    for expected in [b, a, d, c] {
        assert_eq!(runs(&mut k), Some(expected));
        ends(&mut k, expected);
    }
}

#[test]
fn two_that_wake_each_other_do_not_starve_their_level() {
    let config = Config {
        woken_burst_max: 2,
        ..Config::default()
    };
    let mut k = Kernel::new(config).unwrap();
    let woken = [4; 8].map(|p| spawn(&mut k, task(p)));
    for _ in woken {
        parks(&mut k, Wait::default());
    }
    let others = [4; 2].map(|p| spawn(&mut k, task(p)));
    for pid in woken {
        k.notify(NOW, pid);
    }
    let [a, b, c, d, e, ..] = woken;
    let [x, y] = others;
    for expected in [a, b, x, c, d, y, e] {
        assert_eq!(runs(&mut k), Some(expected));
        ends(&mut k, expected);
    }
}

#[test]
fn with_ageing_a_ready_task_climbs_one_level_for_one_run() {
    let config = Config {
        ageing_ns: std::num::NonZeroU64::new(100),
        ..Config::default()
    };
    let mut k = Kernel::new(config).unwrap();
    let low = spawn(&mut k, task(5));
    k.advance(Instant(99));
    let urgent = spawn(&mut k, task(4));
    // One nanosecond more: level 4, behind the one that was there.
    k.advance(Instant(100));
    let later = spawn(&mut k, task(4));
    for expected in [urgent, low, later] {
        assert_eq!(runs(&mut k), Some(expected));
        k.stop(NOW, expected, (), Stop::Sliced);
    }
    for expected in [urgent, later] {
        assert_eq!(runs(&mut k), Some(expected));
        ends(&mut k, expected);
    }
    assert_eq!(runs(&mut k), Some(low));
}

#[test]
fn a_signal_before_the_wait_is_not_lost() {
    let mut k = kernel();
    let pid = spawn(&mut k, task(1));
    let slot = Slot::new(31).unwrap();
    k.signal(NOW, pid, slot).unwrap();
    runs(&mut k);
    let wait = Wait {
        signals: slot.into(),
        ..Wait::default()
    };
    assert_eq!(k.wait(NOW, pid, wait), Waited::Ready);
    assert_eq!(k.take_signal(pid, slot.into()), Some(slot));
    assert_eq!(k.wait(NOW, pid, wait), Waited::Registered);
}

#[test]
fn a_wake_between_wait_and_stop_is_not_lost() {
    let mut k = kernel();
    let pid = spawn(&mut k, task(1));
    runs(&mut k);
    k.wait(NOW, pid, Wait::default());
    k.notify(NOW, pid);
    k.stop(NOW, pid, (), Stop::Waiting);
    assert_eq!(runs(&mut k), Some(pid));
    // It was told once.
    assert_eq!(k.wait(NOW, pid, Wait::default()), Waited::Registered);
}

#[test]
fn a_task_that_waits_for_something_outside_goes_on_when_told() {
    let mut k = kernel();
    let [outside, other] = [1; 2].map(|p| spawn(&mut k, task(p)));
    // It registered nothing: only a notice ends this wait.
    assert_eq!(runs(&mut k), Some(outside));
    k.stop(NOW, outside, (), Stop::External);
    assert_eq!(k.info(outside).unwrap().state, State::Waiting);
    assert_eq!(runs(&mut k), Some(other));
    k.stop(NOW, other, (), Stop::Sliced);
    k.notify(NOW, outside);
    assert_eq!(runs(&mut k), Some(outside));
    // The notice comes before the stop: it is kept, and counts once.
    k.notify(NOW, outside);
    k.stop(NOW, outside, (), Stop::External);
    assert_eq!(runs(&mut k), Some(outside));
    k.stop(NOW, outside, (), Stop::External);
    assert_eq!(runs(&mut k), Some(other));
    k.stop(NOW, other, (), Stop::Sliced);
    // With a moment registered besides, that ends the wait too, and puts it at the back.
    k.notify(NOW, outside);
    assert_eq!(runs(&mut k), Some(outside));
    let until = Some(Instant(10));
    let wait = Wait {
        until,
        ..Wait::default()
    };
    assert_eq!(k.wait(NOW, outside, wait), Waited::Registered);
    k.stop(NOW, outside, (), Stop::External);
    k.advance(Instant(10));
    for expected in [other, outside] {
        assert_eq!(runs(&mut k), Some(expected));
        ends(&mut k, expected);
    }
}

#[test]
fn the_end_of_a_task_wakes_those_who_join_it() {
    let mut k = kernel();
    let child = spawn(&mut k, task(2));
    let parent = spawn(&mut k, task(1));
    parks(
        &mut k,
        Wait {
            tasks: &[child],
            ..Wait::default()
        },
    );
    assert_eq!(runs(&mut k), Some(child));
    k.exit(NOW, child, (), Outcome::Error("no".into()));
    assert_eq!(runs(&mut k), Some(parent));
    assert_eq!(k.outcome(child), Ok(Some(&Outcome::Error("no".into()))));
}

#[test]
fn one_who_stops_waiting_leaves_the_other_joiners_in_order() {
    let mut k = kernel();
    let target = spawn(&mut k, task(9));
    let waiters = [1; 4].map(|p| spawn(&mut k, task(p)));
    let tasks = [target, target];
    for _ in waiters {
        parks(
            &mut k,
            Wait {
                tasks: &tasks,
                ..Wait::default()
            },
        );
    }
    let [a, b, c, d] = waiters;
    k.notify(NOW, b);
    assert_eq!(runs(&mut k), Some(b));
    ends(&mut k, b);
    assert_eq!(runs(&mut k), Some(target));
    ends(&mut k, target);
    for expected in [a, c, d] {
        assert_eq!(runs(&mut k), Some(expected));
        ends(&mut k, expected);
    }
}

#[test]
fn a_subtree_is_killed_youngest_first() {
    let mut k = kernel();
    let a = spawn(&mut k, task(1));
    let b = spawn(
        &mut k,
        Spawn {
            parent: Some(a),
            ..task(1)
        },
    );
    let c = spawn(
        &mut k,
        Spawn {
            parent: Some(b),
            ..task(1)
        },
    );
    let d = spawn(
        &mut k,
        Spawn {
            parent: Some(a),
            ..task(1)
        },
    );
    assert_eq!(k.kill(NOW, a, true), Ok(4));
    for expected in [d, c, b, a] {
        let decision = k.next(NOW, ON);
        assert_eq!(
            decision,
            Some(Decision::Destroy {
                pid: expected,
                body: ()
            })
        );
        k.exit(NOW, expected, (), done());
        assert_eq!(k.outcome(expected), Ok(Some(&Outcome::Cancelled)));
    }
    assert!(k.is_over());
}

#[test]
fn a_chain_of_spawn_and_exit_meets_the_grandparents_limit() {
    let mut k = kernel();
    let limited = Spawn {
        descendants_max: 4,
        ..task(9)
    };
    let below = |parent, priority| Spawn {
        parent: Some(parent),
        ..task(priority)
    };
    let refusal = |k: &mut Kernel<()>, parent| k.spawn(NOW, below(parent, 1)).unwrap_err().kind;
    let grandparent = spawn(&mut k, limited);
    // Each link leaves a child behind that lives on, starts the next link, and ends.
    let mut link = spawn(&mut k, below(grandparent, 1));
    let mut left = Vec::new();
    for _ in 0..2 {
        assert_eq!(runs(&mut k), Some(link));
        left.push(spawn(&mut k, below(link, 8)));
        let next = spawn(&mut k, below(link, 1));
        ends(&mut k, link);
        link = next;
    }
    assert_eq!(runs(&mut k), Some(link));
    left.push(spawn(&mut k, below(link, 8)));
    assert_eq!(refusal(&mut k, link), SpawnErrorKind::TableFull);
    // Its end makes room for one, wherever below the grandparent.
    ends(&mut k, link);
    assert_eq!(k.children(grandparent), left);
    assert_eq!(k.info(left[0]).unwrap().parent, Some(grandparent));
    assert_eq!(k.info(grandparent).unwrap().descendants, 3);
    spawn(&mut k, below(left[0], 8));
    assert_eq!(refusal(&mut k, left[1]), SpawnErrorKind::TableFull);
    assert_eq!(k.kill(NOW, grandparent, true), Ok(5));
}

#[test]
fn the_children_of_a_task_killed_alone_are_adopted_among_their_aunts() {
    let mut k = kernel();
    let top = spawn(&mut k, task(1));
    let middle = spawn_below(&mut k, top);
    let first = spawn_below(&mut k, middle);
    let aunt = spawn_below(&mut k, top);
    let last = spawn_below(&mut k, middle);
    assert_eq!(k.kill(NOW, middle, false), Ok(1));
    // At once, in the order of their start; the killed one is still there.
    assert_eq!(k.children(top), [middle, first, aunt, last]);
    assert_eq!(k.info(middle).unwrap().descendants, 0);
    assert_eq!(k.info(top).unwrap().descendants, 4);
    assert_eq!(k.related(first, top), Relation::Parent);
    assert_eq!(k.related(top, last), Relation::Descendant);
    assert_eq!(k.related(middle, last), Relation::Other);
    k.next(NOW, ON);
    ends(&mut k, middle);
    assert_eq!(k.children(top), [first, aunt, last]);
    // Nobody is above the top one: its children go on alone.
    assert_eq!(runs(&mut k), Some(top));
    ends(&mut k, top);
    for pid in [first, aunt, last] {
        assert_eq!(k.info(pid).unwrap().parent, None);
        assert_eq!(runs(&mut k), Some(pid));
        ends(&mut k, pid);
    }
    assert!(k.is_over());
}

/// How many tasks these and all below them can start, whoever starts them.
fn can_start(k: &mut Kernel<()>, orphans: &[Pid]) -> usize {
    let mut parents = orphans.to_vec();
    let mut started = 0;
    while let Some(&parent) = parents.last() {
        let parent = Some(parent);
        match k.spawn(NOW, Spawn { parent, ..task(9) }) {
            Ok(pid) => {
                started += 1;
                parents.push(pid);
            }
            Err(refused) => {
                assert_eq!(refused.kind, SpawnErrorKind::TableFull);
                parents.pop();
            }
        }
    }
    started
}

/// A task of the host's with this limit, and so many children.
fn family(k: &mut Kernel<()>, descendants_max: u32, children: usize) -> (Pid, Vec<Pid>) {
    let root = spawn(
        k,
        Spawn {
            descendants_max,
            ..task(1)
        },
    );
    let children = (0..children).map(|_| spawn_below(k, root)).collect();
    (root, children)
}

#[test]
fn orphans_share_what_is_left_of_the_limit() {
    // 4 - 3 can't be shared by three; 9 - 3 gives two to each; 1 to the only one.
    for (limit, children, rest) in [(4, 3, 0), (3, 3, 0), (9, 3, 6), (11, 3, 6), (2, 1, 1)] {
        let mut k = kernel();
        let (root, orphans) = family(&mut k, limit, children);
        assert_eq!(runs(&mut k), Some(root));
        ends(&mut k, root);
        assert_eq!(can_start(&mut k, &orphans), rest, "{limit} {children}");
        // The same if it is killed alone, at once.
        let mut k = kernel();
        let (root, orphans) = family(&mut k, limit, children);
        assert_eq!(k.kill(NOW, root, false), Ok(1));
        assert_eq!(can_start(&mut k, &orphans), rest, "{limit} {children}");
    }
}

#[test]
fn an_orphan_keeps_what_it_has_and_a_lower_limit_of_its_own() {
    let mut k = kernel();
    let (root, children) = family(&mut k, 8, 1);
    let modest = Spawn {
        parent: Some(root),
        descendants_max: 1,
        ..task(1)
    };
    let modest = spawn(&mut k, modest);
    spawn_below(&mut k, children[0]);
    spawn_below(&mut k, children[0]);
    assert_eq!(runs(&mut k), Some(root));
    ends(&mut k, root);
    // 8 - 4: two more for each, but the modest one may have only one.
    assert_eq!(can_start(&mut k, &[modest]), 1);
    assert_eq!(can_start(&mut k, &children), 2);
    assert_eq!(k.info(children[0]).unwrap().descendants, 4);
}

#[test]
fn a_family_that_loses_its_first_task_again_and_again_stays_in_the_limit() {
    let mut k = kernel();
    let (mut root, _) = family(&mut k, 6, 0);
    for _ in 0..6 {
        // The only child takes over each time, with one place less.
        let child = spawn_below(&mut k, root);
        assert_eq!(k.kill(NOW, root, false), Ok(1));
        root = child;
    }
    assert_eq!(can_start(&mut k, &[root]), 0);
}

#[test]
fn a_closed_kernel_starts_nothing_and_starts_nothing_again() {
    let mut k = kernel();
    let restart = Restart {
        policy: RestartPolicy::Always,
        backoff_first_ns: 10,
        backoff_max_ns: 10,
        restarts_max: 9,
        window_ns: 1_000,
    };
    let [parked, running] = [1, 2].map(|p| spawn(&mut k, Spawn { restart, ..task(p) }));
    let other = spawn(&mut k, task(3));
    assert_eq!(runs(&mut k), Some(parked));
    let crash = || Outcome::Trapped("unreachable".into());
    let at = Instant(10);
    assert_eq!(k.exit(NOW, parked, (), crash()), Exit::Restarts { at });
    assert_eq!(runs(&mut k), Some(running));
    k.close();
    // Before anything else is looked at.
    for parent in [None, Some(running), Pid::new(1_000)] {
        let refused = k.spawn(NOW, Spawn { parent, ..task(0) }).unwrap_err();
        assert_eq!(refused.kind, SpawnErrorKind::Closing);
        assert_eq!(refused.to_string(), "the host is stopping");
    }
    // What ran goes on, and ends for good with its own outcome.
    assert!(!k.doomed(running));
    let ended = k.exit(NOW, running, (), crash());
    assert_eq!(ended, Exit::Ended { body: () });
    assert_eq!(k.outcome(running), Ok(Some(&crash())));
    let destroyed = Decision::Destroy {
        pid: parked,
        body: (),
    };
    assert_eq!(k.next(NOW, ON), Some(destroyed));
    ends(&mut k, parked);
    assert_eq!(k.next_deadline(), None);
    assert_eq!(runs(&mut k), Some(other));
    ends(&mut k, other);
    assert!(k.is_over());
}

#[test]
fn watchers_end_with_the_last_other_task() {
    let mut k = kernel();
    let watcher = spawn(
        &mut k,
        Spawn {
            watcher: true,
            ..task(1)
        },
    );
    let other = spawn(&mut k, task(2));
    parks(&mut k, Wait::default());
    assert_eq!(runs(&mut k), Some(other));
    ends(&mut k, other);
    let destroyed = Decision::Destroy {
        pid: watcher,
        body: (),
    };
    assert_eq!(k.next(NOW, ON), Some(destroyed));
}

#[test]
fn a_timeout_dooms_a_running_task() {
    let mut k = kernel();
    let pid = spawn(
        &mut k,
        Spawn {
            timeout_ns: Some(50),
            ..task(1)
        },
    );
    runs(&mut k);
    k.advance(Instant(49));
    assert!(!k.doomed(pid));
    k.advance(Instant(50));
    assert!(k.doomed(pid) && k.should_yield(ON));
    k.exit(Instant(60), pid, (), done());
    assert_eq!(k.outcome(pid), Ok(Some(&Outcome::TimedOut)));
    assert_eq!(k.info(pid).unwrap().cpu_ns, 60);
}

#[test]
fn a_crashing_task_restarts_until_the_kernel_gives_up() {
    let mut k = kernel();
    let restart = Restart {
        policy: RestartPolicy::OnFailure,
        backoff_first_ns: 10,
        backoff_max_ns: 1_000,
        restarts_max: 2,
        window_ns: 1_000,
    };
    let pid = spawn(&mut k, Spawn { restart, ..task(1) });
    let crash = || Outcome::Trapped("unreachable".into());
    for at in [10, 30].map(Instant) {
        runs(&mut k);
        assert_eq!(k.exit(NOW, pid, (), crash()), Exit::Restarts { at });
        assert_eq!(runs(&mut k), None);
        assert_eq!(k.outcome(pid), Ok(None));
        assert_eq!(k.next_deadline(), Some(at));
        k.advance(at);
    }
    runs(&mut k);
    assert_eq!(k.exit(NOW, pid, (), crash()), Exit::GaveUp { body: () });
    assert_eq!(k.info(pid).unwrap().restarts, 2);
}

#[test]
fn the_urgent_takes_the_processor_of_the_least_urgent() {
    let config = Config {
        processors: 2,
        ..Config::default()
    };
    let mut k = Kernel::new(config).unwrap();
    let [a, b] = [5, 3].map(|p| spawn(&mut k, task(p)));
    k.next(NOW, Processor(0));
    assert_eq!(k.preempt(), None);
    k.next(NOW, Processor(1));
    let urgent = spawn(&mut k, task(2));
    let equal = spawn(&mut k, task(5));
    // b runs on the first, for it was the more urgent.
    assert_eq!(k.preempt(), Some(Processor(1)));
    k.stop(NOW, a, (), Stop::Preempted);
    k.next(NOW, Processor(1));
    assert_eq!(k.preempt(), None);
    for pid in [urgent, b] {
        ends(&mut k, pid);
    }
    // It lost its processor: before its equals.
    assert_eq!(runs(&mut k), Some(a));
    ends(&mut k, a);
    assert_eq!(runs(&mut k), Some(equal));
}

#[test]
fn the_greatest_table_and_level_and_a_place_used_until_its_pids_wrap() {
    let config = Config {
        capacity: smallos_kernel::CAPACITY_MAX,
        priority_levels: 255,
        finished_max: 0,
        ..Config::default()
    };
    let mut k = Kernel::new(config).unwrap();
    let first = spawn(&mut k, task(254));
    let mut seen = std::collections::BTreeSet::from([first]);
    let mut pid = first;
    for reuse in 1.. {
        assert_eq!(runs(&mut k), Some(pid));
        ends(&mut k, pid);
        assert_eq!(k.outcome(pid), Err(UnknownTask(pid)));
        pid = spawn(&mut k, task(254));
        if !seen.insert(pid) {
            assert_eq!((reuse, pid), (4_095, first));
            break;
        }
    }
}
