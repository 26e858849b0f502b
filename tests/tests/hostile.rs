//! Hostile guests, each beside tasks that behave. Those must not notice: the echo server
//! answers during the attack, the ticker ticks to its end, and the host blames the attacker.

use std::{io::Read, thread, time::Duration};

use smallos_tests::{Engine, Finished, Job, Running, each_engine, free_port, round_trips};

/// An attacker, whose lines are further keys of its task, beside an echo server, a ticker,
/// and a doorman who keeps the host open until standard input ends.
fn beside(host_lines: &str, attacker: &str, lines: &str) -> Job {
    Job::new(host_lines)
        .task("attacker", attacker, lines)
        .task(
            "echo",
            "echo-server",
            "args = [\"0\"]\nwatcher = true\ngrants = [\"net.listen=127.0.0.1:*\"]",
        )
        .task("ticker", "ticker", "args = [\"5\", \"20\"]")
        .task("doorman", "stdin-cat", "grants = [\"console.read\"]")
}

/// Starts the job and sees that the others work.
#[track_caller]
fn attack(engine: Engine, job: &Job) -> Running {
    let mut running = engine.up(job).keep_input().start();
    let address = running.shows("listening on ");
    round_trips(&address, 10);
    running.shows("tick 20");
    round_trips(&address, 10);
    running
}

/// An attack that ends by itself, or by a limit.
#[track_caller]
fn attack_ends(engine: Engine, attacker: &str, lines: &str) -> Finished {
    let mut running = attack(engine, &beside("", attacker, lines));
    running.close_input();
    running.finish()
}

#[each_engine]
fn endless_loop_keeps_its_slice_and_no_more(engine: Engine) {
    let finished = attack_ends(engine, "endless-loop", "limits = { timeout = \"1 s\" }");
    finished.code(124).says("attacker");
}

#[each_engine]
fn endless_loop_on_the_only_worker_leaves_it_to_others(engine: Engine) {
    let job = beside(
        "workers = 1",
        "endless-loop",
        "limits = { timeout = \"1 s\" }",
    );
    let mut running = attack(engine, &job);
    running.close_input();
    running.finish().code(124).says("attacker");
}

#[each_engine]
fn endless_loops_on_every_worker_are_stopped_by_ctrl_c(engine: Engine) {
    let job = beside("workers = 2", "endless-loop", "").task("second", "endless-loop", "");
    let mut running = attack(engine, &job);
    running.signal(libc::SIGINT);
    running.finish().code(130);
}

#[each_engine]
fn endless_loop_alone_is_ended_by_its_timeout(engine: Engine) {
    let finished = engine.guest("--timeout 100ms", "endless-loop", "").run();
    finished.code(124).says("endless-loop").says("100 ms");
}

#[each_engine]
fn a_start_function_that_never_ends_is_a_task_like_any_other(engine: Engine) {
    let finished = attack_ends(engine, "start-loop.wat", "limits = { timeout = \"1 s\" }");
    finished.code(124).says("attacker");
    engine
        .guest("--timeout 100ms", "start-loop.wat", "")
        .run()
        .code(124);
}

#[each_engine]
fn memory_bomb_ends_at_its_limit(engine: Engine) {
    let finished = attack_ends(engine, "memory-bomb", "");
    finished
        .code(135)
        .says("attacker")
        .says("memory")
        .says("64 MiB");
}

#[each_engine]
fn memory_bomb_ends_at_a_limit_of_its_own(engine: Engine) {
    let finished = engine.guest("--memory-max 4MiB", "memory-bomb", "").run();
    finished
        .code(135)
        .says("memory-bomb")
        .says("4 MiB")
        .says("--memory-max");
}

#[each_engine]
fn memory_bomb_ends_in_the_dense_layout_too(engine: Engine) {
    let mut running = attack(
        engine,
        &beside("memory_layout = \"dense\"", "memory-bomb", ""),
    );
    running.close_input();
    running.finish().code(135);
}

#[each_engine]
fn big_memory_is_a_limit(engine: Engine) {
    attack_ends(engine, "big-memory.wat", "")
        .code(135)
        .says("attacker")
        .says("memory");
}

#[each_engine]
fn big_table_does_not_come_to_run(engine: Engine) {
    // All the tables of a compiling host have one size, known when it loads a module. The
    // interpreter asks for the task's own limit when it starts it.
    let finished = engine.guest("", "big-table.wat", "").run();
    finished
        .code(engine.of(65, 135))
        .says("table")
        .says("100000");
}

#[each_engine]
fn deep_recursion_ends_at_its_stack(engine: Engine) {
    attack_ends(engine, "deep-recursion.wat", "")
        .code(135)
        .says("attacker")
        .says("stack");
}

#[each_engine]
fn handle_leak_of_pollables_ends_at_its_handles(engine: Engine) {
    attack_ends(
        engine,
        "handle-leak",
        "grants = [\"net.connect=127.0.0.1:9\"]",
    )
    .code(135)
    .says("attacker")
    .says("handles");
}

#[each_engine]
fn handle_leak_of_sockets_ends_at_its_handles(engine: Engine) {
    attack_ends(
        engine,
        "handle-leak",
        "args = [\"sockets\"]\ngrants = [\"net.connect=127.0.0.1:9\"]\nlimits = { handles = 200 }",
    )
    .code(135)
    .says("attacker")
    .says("handles");
}

#[each_engine]
fn handle_leak_of_sockets_at_the_default_limit_leaves_descriptors_to_others(engine: Engine) {
    attack_ends(
        engine,
        "handle-leak",
        "args = [\"sockets\"]\ngrants = [\"net.connect=127.0.0.1:9\"]",
    )
    .code(135)
    .says("handles");
}

#[each_engine]
fn big_result_is_a_limit(engine: Engine) {
    attack_ends(engine, "big-result", "")
        .code(135)
        .says("attacker")
        .says("65");
}

#[each_engine]
fn spawn_bomb_takes_its_share_of_the_table_and_no_more(engine: Engine) {
    // 256 descendants are the default; 1,024 tasks fit.
    let job = beside("", "spawn-bomb", "grants = [\"task.spawn=self\"]").task(
        "spawner",
        "spawner",
        "args = [\"50\"]\ngrants = [\"task.spawn=self\"]",
    );
    let mut running = attack(engine, &job);
    running.shows("50 tasks ended well");
    running.signal(libc::SIGINT);
    running.finish().code(130);
}

#[each_engine]
fn fork_tree_goes_as_deep_as_it_may(engine: Engine) {
    let finished = attack_ends(engine, "fork-tree", "grants = [\"task.spawn=self\"]");
    finished.code(1).says("attacker").says("TableFull");
}

#[each_engine]
fn output_flood_beside_a_reader_that_reads(engine: Engine) {
    let mut running = attack(
        engine,
        &beside("", "output-flood", "limits = { timeout = \"300 ms\" }"),
    );
    running.close_input();
    running.finish().code(124);
}

#[each_engine]
fn output_flood_that_nobody_reads_holds_up_only_writers(engine: Engine) {
    let port = free_port();
    let address = format!("127.0.0.1:{port}");
    let server = format!("args = [\"{port}\"]\ngrants = [\"net.listen={address}\"]\npriority = 1");
    let job = Job::new("")
        .task("echo", "echo-server", &server)
        .task("flood", "output-flood", "");
    let mut running = engine.up(&job).unread().start();
    let mut output = running.take_output();
    // It is read slowly, until the server has got its own line in between.
    let mut text = Vec::new();
    while !String::from_utf8_lossy(&text).contains(&format!("listening on {address}\n")) {
        let mut some = [0; 4096];
        let count = output.read(&mut some).unwrap();
        assert!(count > 0, "the host has ended");
        text.extend_from_slice(&some[..count]);
        thread::sleep(Duration::from_millis(1));
    }
    round_trips(&address, 10);
    // And then nobody is there any more.
    drop(output);
    round_trips(&address, 10);
    assert!(running.is_running());
    running.signal(libc::SIGINT);
    running.finish().code(130);
}

/// What a guest passes wrong is its own trap, told with the reason. The interpreter names the
/// function too.
#[track_caller]
fn blamed(engine: Engine, attacker: &str, wasmtime: &str, wasmi: &str) {
    let reason = engine.of(wasmtime, wasmi);
    let finished = engine.guest("", attacker, "").run();
    let name = attacker.trim_end_matches(".wat");
    let blame = format!("task {name}: trapped: ");
    finished
        .code(134)
        .prints("")
        .says_in_order(&[&blame, reason]);
    attack_ends(engine, attacker, "")
        .code(134)
        .says_in_order(&["task attacker: trapped: ", reason]);
}

#[each_engine]
fn bad_pointer_is_the_guests_trap(engine: Engine) {
    blamed(
        engine,
        "bad-pointer.wat",
        "out of bounds",
        "smallos:system/environment@0.1.0#get: a pointer out of bounds",
    );
}

#[each_engine]
fn bad_length_is_the_guests_trap(engine: Engine) {
    blamed(
        engine,
        "bad-length.wat",
        "out of bounds",
        "smallos:system/environment@0.1.0#get: a pointer out of bounds",
    );
}

#[each_engine]
fn bad_utf8_is_the_guests_trap(engine: Engine) {
    blamed(
        engine,
        "bad-utf8.wat",
        "utf-8",
        "smallos:system/environment@0.1.0#get: a string that is not UTF-8",
    );
}

#[each_engine]
fn bad_handle_is_the_guests_trap(engine: Engine) {
    blamed(
        engine,
        "bad-handle.wat",
        "unknown handle index 12345",
        "smallos:kernel/poll@0.1.0#[method]pollable.ready: a handle that this task doesn't have",
    );
}

#[each_engine]
fn bad_discriminant_is_the_guests_trap(engine: Engine) {
    blamed(
        engine,
        "bad-discriminant.wat",
        "discriminant: 9",
        "smallos:system/console@0.1.0#write: a discriminant without a case",
    );
}

#[each_engine]
fn bad_realloc_is_the_guests_trap(engine: Engine) {
    blamed(
        engine,
        "bad-realloc.wat",
        "realloc",
        "smallos:system/environment@0.1.0#name: cabi_realloc returned",
    );
}

#[each_engine]
fn bad_return_area_is_the_guests_trap(engine: Engine) {
    blamed(
        engine,
        "bad-return-area.wat",
        "out of bounds",
        "smallos:system/environment@0.1.0#get: a pointer out of bounds",
    );
}

#[each_engine]
fn bad_result_discriminant_is_the_guests_trap(engine: Engine) {
    blamed(
        engine,
        "bad-result-discriminant.wat",
        "discriminant",
        "smallos:task/run@0.1.0#run: a discriminant without a case",
    );
}

#[each_engine]
fn bad_result_length_is_the_guests_trap(engine: Engine) {
    blamed(
        engine,
        "bad-result-length.wat",
        "out of bounds",
        "smallos:task/run@0.1.0#run: a pointer out of bounds",
    );
}

#[each_engine]
fn bad_result_pointer_is_the_guests_trap(engine: Engine) {
    blamed(
        engine,
        "bad-result-pointer.wat",
        "out of bounds",
        "smallos:task/run@0.1.0#run: a pointer out of bounds",
    );
}

#[each_engine]
fn bad_result_utf8_is_the_guests_trap(engine: Engine) {
    blamed(
        engine,
        "bad-result-utf8.wat",
        "utf-8",
        "smallos:task/run@0.1.0#run: a string that is not UTF-8",
    );
}

#[each_engine]
fn panic_loop_is_started_again_and_then_given_up(engine: Engine) {
    let restart = "restart = { policy = \"on-failure\", backoff = \"5 ms\", max = 3 }";
    let finished = attack_ends(engine, "panic-loop", restart);
    finished
        .code(101)
        .says("attacker")
        .says("again (rust/hostile/panic-loop.rs:5:5)");
    // The first start and three more.
    let panics = finished.stderr.matches("panic-loop.rs:5:5").count();
    assert_eq!(panics, 4, "{finished}");
    finished.says("gave up after 3 restarts");
}

#[each_engine]
fn a_long_back_off_keeps_nobody_waiting_after_ctrl_c(engine: Engine) {
    let restart = "restart = { policy = \"on-failure\", backoff = \"1 h\", backoff_max = \"1 h\" }";
    let mut running = attack(engine, &beside("", "panic-loop", restart));
    running.says("panic-loop.rs:5:5");
    running.signal(libc::SIGINT);
    running.finish().code(130);
}
