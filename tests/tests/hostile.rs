//! Hostile guests, each beside tasks that behave. Those must not notice: the echo server
//! answers during the attack, the ticker ticks to its end, and the host blames the attacker.

use std::{io::Read, thread, time::Duration};

use smallos_tests::{Finished, HostCommand, Job, Running, free_port, round_trips, up};

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
fn attack(job: &Job) -> Running {
    let mut running = up(job).keep_input().start();
    let address = running.shows("listening on ");
    round_trips(&address, 10);
    running.shows("tick 20");
    round_trips(&address, 10);
    running
}

/// An attack that ends by itself, or by a limit.
#[track_caller]
fn attack_ends(attacker: &str, lines: &str) -> Finished {
    let mut running = attack(&beside("", attacker, lines));
    running.close_input();
    running.finish()
}

#[test]
fn endless_loop_keeps_its_slice_and_no_more() {
    let finished = attack_ends("endless-loop", "limits = { timeout = \"1 s\" }");
    finished.code(124).says("attacker");
}

#[test]
fn endless_loop_on_the_only_worker_leaves_it_to_others() {
    let job = beside(
        "workers = 1",
        "endless-loop",
        "limits = { timeout = \"1 s\" }",
    );
    let mut running = attack(&job);
    running.close_input();
    running.finish().code(124).says("attacker");
}

#[test]
fn endless_loops_on_every_worker_are_stopped_by_ctrl_c() {
    let job = beside("workers = 2", "endless-loop", "").task("second", "endless-loop", "");
    let mut running = attack(&job);
    running.signal(libc::SIGINT);
    running.finish().code(130);
}

#[test]
fn endless_loop_alone_is_ended_by_its_timeout() {
    let finished = HostCommand::guest("--timeout 100ms", "endless-loop", "").run();
    finished.code(124).says("endless-loop").says("100 ms");
}

#[test]
fn a_start_function_that_never_ends_is_a_task_like_any_other() {
    let finished = attack_ends("start-loop.wat", "limits = { timeout = \"1 s\" }");
    finished.code(124).says("attacker");
    HostCommand::guest("--timeout 100ms", "start-loop.wat", "")
        .run()
        .code(124);
}

#[test]
fn memory_bomb_ends_at_its_limit() {
    let finished = attack_ends("memory-bomb", "");
    finished
        .code(135)
        .says("attacker")
        .says("memory")
        .says("64 MiB");
}

#[test]
fn memory_bomb_ends_at_a_limit_of_its_own() {
    let finished = HostCommand::guest("--memory-max 4MiB", "memory-bomb", "").run();
    finished
        .code(135)
        .says("memory-bomb")
        .says("4 MiB")
        .says("--memory-max");
}

#[test]
fn memory_bomb_ends_in_the_dense_layout_too() {
    let mut running = attack(&beside("memory_layout = \"dense\"", "memory-bomb", ""));
    running.close_input();
    running.finish().code(135);
}

#[test]
fn big_memory_is_a_limit() {
    attack_ends("big-memory.wat", "")
        .code(135)
        .says("attacker")
        .says("memory");
}

#[test]
fn big_table_is_refused() {
    // Known before anything runs, so nothing runs.
    let finished = HostCommand::guest("", "big-table.wat", "").run();
    finished.code(65).says("table").says("100000");
}

#[test]
fn deep_recursion_ends_at_its_stack() {
    attack_ends("deep-recursion.wat", "")
        .code(135)
        .says("attacker")
        .says("stack");
}

#[test]
fn handle_leak_of_pollables_ends_at_its_handles() {
    attack_ends("handle-leak", "grants = [\"net.connect=127.0.0.1:9\"]")
        .code(135)
        .says("attacker")
        .says("handles");
}

#[test]
fn handle_leak_of_sockets_ends_at_its_handles() {
    attack_ends(
        "handle-leak",
        "args = [\"sockets\"]\ngrants = [\"net.connect=127.0.0.1:9\"]\nlimits = { handles = 200 }",
    )
    .code(135)
    .says("attacker")
    .says("handles");
}

#[test]
fn handle_leak_of_sockets_at_the_default_limit_leaves_descriptors_to_others() {
    attack_ends(
        "handle-leak",
        "args = [\"sockets\"]\ngrants = [\"net.connect=127.0.0.1:9\"]",
    )
    .code(135)
    .says("handles");
}

#[test]
fn big_result_is_a_limit() {
    attack_ends("big-result", "")
        .code(135)
        .says("attacker")
        .says("65");
}

#[test]
fn spawn_bomb_takes_its_share_of_the_table_and_no_more() {
    // 256 descendants are the default; 1,024 tasks fit.
    let job = beside("", "spawn-bomb", "grants = [\"task.spawn=self\"]").task(
        "spawner",
        "spawner",
        "args = [\"50\"]\ngrants = [\"task.spawn=self\"]",
    );
    let mut running = attack(&job);
    running.shows("50 tasks ended well");
    running.signal(libc::SIGINT);
    running.finish().code(130);
}

#[test]
fn fork_tree_goes_as_deep_as_it_may() {
    let finished = attack_ends("fork-tree", "grants = [\"task.spawn=self\"]");
    finished.code(1).says("attacker").says("TableFull");
}

#[test]
fn output_flood_beside_a_reader_that_reads() {
    let mut running = attack(&beside(
        "",
        "output-flood",
        "limits = { timeout = \"300 ms\" }",
    ));
    running.close_input();
    running.finish().code(124);
}

#[test]
fn output_flood_that_nobody_reads_holds_up_only_writers() {
    let port = free_port();
    let address = format!("127.0.0.1:{port}");
    let server = format!("args = [\"{port}\"]\ngrants = [\"net.listen={address}\"]\npriority = 1");
    let job = Job::new("")
        .task("echo", "echo-server", &server)
        .task("flood", "output-flood", "");
    let mut running = up(&job).unread().start();
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

/// What a guest passes wrong is its own trap, told with the reason.
#[track_caller]
fn blamed(attacker: &str, reason: &str) {
    let finished = HostCommand::guest("", attacker, "").run();
    let name = attacker.trim_end_matches(".wat");
    finished.code(134).prints("").says(name).says(reason);
    attack_ends(attacker, "")
        .code(134)
        .says("attacker")
        .says(reason);
}

#[test]
fn bad_pointer_is_the_guests_trap() {
    blamed("bad-pointer.wat", "out of bounds");
}

#[test]
fn bad_length_is_the_guests_trap() {
    blamed("bad-length.wat", "out of bounds");
}

#[test]
fn bad_utf8_is_the_guests_trap() {
    blamed("bad-utf8.wat", "utf-8");
}

#[test]
fn bad_handle_is_the_guests_trap() {
    blamed("bad-handle.wat", "unknown handle index 12345");
}

#[test]
fn bad_discriminant_is_the_guests_trap() {
    blamed("bad-discriminant.wat", "discriminant: 9");
}

#[test]
fn bad_realloc_is_the_guests_trap() {
    blamed("bad-realloc.wat", "realloc");
}

#[test]
fn bad_return_area_is_the_guests_trap() {
    blamed("bad-return-area.wat", "out of bounds");
}

#[test]
fn bad_result_discriminant_is_the_guests_trap() {
    blamed("bad-result-discriminant.wat", "discriminant");
}

#[test]
fn bad_result_length_is_the_guests_trap() {
    blamed("bad-result-length.wat", "out of bounds");
}

#[test]
fn bad_result_pointer_is_the_guests_trap() {
    blamed("bad-result-pointer.wat", "out of bounds");
}

#[test]
fn bad_result_utf8_is_the_guests_trap() {
    blamed("bad-result-utf8.wat", "utf-8");
}

#[test]
fn panic_loop_is_started_again_and_then_given_up() {
    let restart = "restart = { policy = \"on-failure\", backoff = \"5 ms\", max = 3 }";
    let finished = attack_ends("panic-loop", restart);
    finished
        .code(101)
        .says("attacker")
        .says("again (rust/hostile/panic-loop.rs:5:5)");
    // The first start and three more.
    let panics = finished.stderr.matches("panic-loop.rs:5:5").count();
    assert_eq!(panics, 4, "{finished}");
    finished.says("gave up after 3 restarts");
}

#[test]
fn a_long_back_off_keeps_nobody_waiting_after_ctrl_c() {
    let restart = "restart = { policy = \"on-failure\", backoff = \"1 h\", backoff_max = \"1 h\" }";
    let mut running = attack(&beside("", "panic-loop", restart));
    running.says("panic-loop.rs:5:5");
    running.signal(libc::SIGINT);
    running.finish().code(130);
}
