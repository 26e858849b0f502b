//! Who runs when: priorities, preemption, ageing, timeouts, watchers, restarts.

use std::{fs, thread, time::Duration};

use smallos_tests::{Engine, Job, each_engine};

#[each_engine]
fn an_urgent_task_finishes_while_hogs_hold_every_worker(engine: Engine) {
    // The hogs are watchers and never end: the host ends because the urgent task did.
    let hog = "priority = 8\nwatcher = true";
    let job = Job::new("workers = 2")
        .task("hog1", "hog", hog)
        .task("hog2", "hog", hog)
        .task("hog3", "hog", hog)
        .task("urgent", "urgent", "priority = 1\nargs = [\"50\", \"4\"]");
    engine.up(&job).run().code(0).shows("rounds=50");
}

#[each_engine]
fn the_most_urgent_runs_first_and_equals_in_the_order_of_the_file(engine: Engine) {
    // Longer than any of them runs: a slice that ends sends its task behind its equals.
    let mut job = Job::new("workers = 1\nslice = \"1 s\"");
    for (name, priority) in [("e", 7), ("a", 1), ("c", 4), ("d", 4), ("b", 2)] {
        let lines = format!("priority = {priority}\nargs = [\"{name}\"]");
        job = job.task(name, "hello", &lines);
    }
    engine
        .up(&job)
        .run()
        .code(0)
        .prints("hello, a\nhello, b\nhello, c\nhello, d\nhello, e\n");
}

#[each_engine]
fn strict_priorities_let_a_hog_starve_the_less_urgent(engine: Engine) {
    let job = Job::new("workers = 1\ntimeout = \"400 ms\"")
        .task("hog", "hog", "priority = 2\nwatcher = true")
        .task("hello", "hello", "priority = 5");
    engine.up(&job).run().code(124).prints("");
}

#[each_engine]
fn ageing_lets_the_less_urgent_run_in_the_end(engine: Engine) {
    let job = Job::new("workers = 1\nageing = \"20 ms\"")
        .task("hog", "hog", "priority = 2\nwatcher = true")
        .task("hello", "hello", "priority = 5");
    engine.up(&job).run().code(0).prints("hello, world\n");
}

#[each_engine]
fn equals_share_one_worker(engine: Engine) {
    let job = Job::new("workers = 1")
        .task("hog", "hog", "watcher = true")
        .task("ticker", "ticker", "args = [\"2\", \"20\"]");
    // Often, because an interruption that is lost once in a while is lost for ever.
    for _ in 0..20 {
        engine.up(&job).run().code(0).shows("tick 20");
    }
}

#[each_engine]
fn a_timeout_ends_a_sleeping_task(engine: Engine) {
    let finished = engine.guest("--timeout 50ms", "sleeper", "").run();
    finished.code(124).says("sleeper").says("50 ms");
}

#[each_engine]
fn a_timeout_that_is_not_reached_changes_nothing(engine: Engine) {
    engine
        .guest("--timeout 20s", "sleeper", "20")
        .run()
        .code(0)
        .quietly();
}

#[each_engine]
fn a_timeout_of_one_task_leaves_the_others(engine: Engine) {
    let job = Job::new("")
        .task("short", "sleeper", "limits = { timeout = \"20 ms\" }")
        .task("ticker", "ticker", "args = [\"10\", \"10\"]");
    engine
        .up(&job)
        .run()
        .code(124)
        .says("short")
        .shows("tick 10");
}

#[each_engine]
fn a_timeout_of_the_run_ends_all_tasks(engine: Engine) {
    let job = Job::new("timeout = \"100 ms\"")
        .task("one", "sleeper", "")
        .task("two", "ticker", "args = [\"5\"]");
    engine.up(&job).run().code(124).says("100 ms");
}

#[each_engine]
fn watchers_end_with_the_last_other_task(engine: Engine) {
    let job = Job::new("")
        .task("watcher", "ticker", "args = [\"5\"]\nwatcher = true")
        .task("worker", "sleeper", "args = [\"60\"]");
    engine.up(&job).run().code(0).shows("tick 2");
}

#[each_engine]
fn eternal_watchers_keep_the_host_running(engine: Engine) {
    let job = Job::new("eternal_watchers = true")
        .task("watcher", "ticker", "args = [\"20\"]\nwatcher = true")
        .task("worker", "hello", "");
    let mut running = engine.up(&job).start();
    running.shows("hello, world");
    running.shows("tick 5");
    assert!(running.is_running());
    running.signal(libc::SIGINT);
    running.finish().code(130);
}

#[each_engine]
fn one_failure_leaves_the_others_and_gives_the_exit_code(engine: Engine) {
    let job = Job::new("workers = 1")
        .task("bad", "fail", "args = [\"first\"]")
        .task("worse", "panic", "priority = 9")
        .task("ticker", "ticker", "args = [\"5\", \"10\"]");
    let finished = engine.up(&job).run();
    finished
        .code(1)
        .shows("tick 10")
        .says("bad")
        .says("first")
        .says("worse");
}

#[each_engine]
fn stop_on_failure_ends_the_others(engine: Engine) {
    let job = Job::new("stop_on_failure = true")
        .task("ticker", "ticker", "args = [\"5\"]")
        .task("bad", "fail", "");
    engine
        .up(&job)
        .run()
        .code(1)
        .says("bad")
        .says("this task fails on purpose");
}

#[each_engine]
fn a_task_that_ends_well_is_not_started_again_on_failure(engine: Engine) {
    let restart = "restart = { policy = \"on-failure\", backoff = \"1 ms\" }";
    let job = Job::new("").task("once", "hello", restart);
    engine.up(&job).run().code(0).prints("hello, world\n");
}

#[each_engine]
fn a_task_that_always_restarts_runs_again_after_a_good_end(engine: Engine) {
    let restart = "restart = { policy = \"always\", backoff = \"1 ms\", max = 1000 }";
    let job = Job::new("").task("again", "hello", restart);
    let mut running = engine.up(&job).start();
    while running.output_so_far().lines().count() < 5 {
        assert!(running.is_running());
        thread::sleep(Duration::from_millis(5));
    }
    running.signal(libc::SIGINT);
    running.finish().code(130);
}

#[each_engine]
fn a_crash_loop_backs_off_longer_each_time(engine: Engine) {
    let restart = "restart = { policy = \"on-failure\", backoff = \"40 ms\", max = 3 }";
    let job = Job::new("").task("crash", "fail", restart);
    let begun = std::time::Instant::now();
    let finished = engine.up(&job).run();
    finished.code(1);
    // 40, 80 and 160 ms.
    assert!(begun.elapsed() >= Duration::from_millis(280), "{finished}");
    assert_eq!(
        finished
            .stderr
            .matches("this task fails on purpose")
            .count(),
        4,
        "{finished}"
    );
}

/// A task of priority 5 that sets its own priority and traps if the answer isn't the
/// expected one: 0 for ok, 1 for an error.
fn set_priority(priority: u8, expected: u8) -> String {
    format!(
        r#"(module
  (@custom "component-type" "")
  (import "smallos:kernel/tasks@0.1.0" "current" (func $current (result i32)))
  (import "smallos:kernel/tasks@0.1.0" "set-priority" (func $set (param i32 i32 i32)))
  (memory (export "memory") 1)
  (func (export "smallos:task/run@0.1.0#run") (result i32)
    (call $set (call $current) (i32.const {priority}) (i32.const 0))
    (if (i32.ne (i32.load8_u (i32.const 0)) (i32.const {expected})) (then unreachable))
    (i32.const 64)))"#
    )
}

#[each_engine]
fn a_task_may_lower_itself_and_raises_itself_with_a_grant_only(engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("set-priority.wat");
    for (grant, priority, expected) in [
        (None, 8, 0),
        (None, 5, 0),
        (None, 4, 1),
        (Some("task.control"), 1, 0),
        (Some("task.control"), 0, 1),
        (Some("task.control"), 10, 1),
    ] {
        fs::write(&file, set_priority(priority, expected)).unwrap();
        let grant = grant.map(|grant| ["--grant", grant]);
        let flags = ["run", "--priority", "5"]
            .into_iter()
            .chain(grant.into_iter().flatten());
        engine.host(flags).args([&file]).run().code(0).quietly();
    }
}

#[each_engine]
fn a_priority_out_of_range_is_refused_with_the_range(engine: Engine) {
    for priority in ["0", "10", "-1", "high"] {
        let flags = format!("--priority={priority}");
        engine
            .guest(&flags, "hello", "")
            .run()
            .code(2)
            .prints("")
            .says("priority");
    }
}
