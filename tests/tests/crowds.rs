//! Many tasks, and a table that is full.

use smallos_tests::{Engine, Job, each_engine, guest};

#[each_engine]
fn a_thousand_tasks_come_and_go(engine: Engine) {
    let job = Job::new("").task(
        "spawner",
        "spawner",
        "args = [\"1000\"]\ngrants = [\"task.spawn=self\"]\nlimits = { tasks = 600 }",
    );
    engine
        .up(&job)
        .run()
        .code(0)
        .prints("1000 tasks ended well\n");
}

#[each_engine]
fn a_thousand_tasks_run_with_the_flags_alone(engine: Engine) {
    let flags = "--grant task.spawn=self --tasks-max 600";
    engine
        .guest(flags, "spawner", "1000")
        .run()
        .code(0)
        .prints("1000 tasks ended well\n");
}

#[each_engine]
fn a_thousand_tasks_sleep_at_the_same_time(engine: Engine) {
    // The spawner starts 500 before it joins them, and there are two spawners.
    let sleeper = guest("sleeper");
    let spawner = "args = [\"500\", \"sleeper\", \"300\"]\ngrants = [\"task.spawn\"]\nlimits = { tasks = 500 }";
    let job = Job::new(&format!(
        "task_capacity = 1002\n[modules]\nsleeper = '{}'",
        sleeper.display()
    ))
    .task("one", "spawner", spawner)
    .task("two", "spawner", spawner);
    let finished = engine.up(&job).run();
    finished.code(0);
    assert_eq!(
        finished.stdout.matches("500 tasks ended well\n").count(),
        2,
        "{finished}"
    );
}

/// A spawner of this many children that sleep for a while, in a host with these settings.
fn spawner_of_sleepers(host_lines: &str, count: u32, lines: &str) -> Job {
    let sleeper = guest("sleeper");
    Job::new(&format!(
        "{host_lines}\n[modules]\nsleeper = '{}'",
        sleeper.display()
    ))
    .task(
        "spawner",
        "spawner",
        &format!("args = [\"{count}\", \"sleeper\", \"300\"]\ngrants = [\"task.spawn\"]\n{lines}"),
    )
}

#[each_engine]
fn a_full_table_is_the_spawners_error_and_the_host_goes_on(engine: Engine) {
    let job = spawner_of_sleepers("task_capacity = 10", 20, "priority = 2").task(
        "ticker",
        "ticker",
        "args = [\"5\", \"20\"]\npriority = 1",
    );
    engine
        .up(&job)
        .run()
        .code(1)
        .says("spawner")
        .says("TableFull")
        .shows("tick 20");
}

#[each_engine]
fn a_task_may_have_no_more_descendants_than_its_limit(engine: Engine) {
    let limits = "limits = { tasks = 5 }";
    engine
        .up(&spawner_of_sleepers("", 5, limits))
        .run()
        .code(0)
        .prints("5 tasks ended well\n");
    engine
        .up(&spawner_of_sleepers("", 6, limits))
        .run()
        .code(1)
        .prints("")
        .says("TableFull");
}

#[each_engine]
fn more_tasks_than_the_table_holds_are_refused_at_start(engine: Engine) {
    let job = Job::new("task_capacity = 1")
        .task("a", "hello", "")
        .task("b", "hello", "");
    let finished = engine.up(&job).run();
    finished.code(2).prints("").says("task_capacity");
}

#[each_engine]
fn finished_tasks_make_room_for_new_ones(engine: Engine) {
    let job = Job::new("task_capacity = 520").task(
        "spawner",
        "spawner",
        "args = [\"5000\"]\ngrants = [\"task.spawn=self\"]\nlimits = { tasks = 510 }",
    );
    engine
        .up(&job)
        .run()
        .code(0)
        .prints("5000 tasks ended well\n");
}
