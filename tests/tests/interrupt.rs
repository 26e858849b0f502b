//! Ctrl-C, SIGTERM, and a reader of the output that goes away.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};

use smallos_tests::{Engine, Job, each_engine, guest};

/// Three tasks that never end, of which the last is started last.
fn three_sleepers() -> Job {
    Job::new("")
        .task("first", "ticker", "args = [\"10\", \"0\", \"first\"]")
        .task("second", "ticker", "args = [\"10\", \"0\", \"second\"]")
        .task("third", "ticker", "args = [\"10\", \"0\", \"third\"]")
}

#[each_engine]
fn ctrl_c_stops_a_task(engine: Engine) {
    let mut running = engine.guest("", "ticker", "5").start();
    running.shows("tick 2");
    running.signal(libc::SIGINT);
    running.finish().code(130).says("stopping 1 task");
}

#[each_engine]
fn ctrl_c_stops_the_tasks_in_reverse_order_of_their_start(engine: Engine) {
    // With one worker; several take down at the same time what was stopped in this order.
    let job = three_sleepers();
    let mut running = engine.up(&job).args(["--json", "--workers", "1"]).start();
    for name in ["first", "second", "third"] {
        running.shows(&format!("{name} 1"));
    }
    running.signal(libc::SIGINT);
    let finished = running.finish();
    finished.code(130);
    let ends: Vec<_> = finished
        .stderr
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|event| event["event"] == "ended")
        .filter_map(|event| event["task"].as_str().map(str::to_owned))
        .collect();
    assert_eq!(ends, ["third", "second", "first"], "{finished}");
}

#[each_engine]
fn sigterm_stops_as_ctrl_c_does(engine: Engine) {
    let job = three_sleepers();
    let mut running = engine.up(&job).start();
    running.shows("third 1");
    running.signal(libc::SIGTERM);
    running.finish().code(130).says("stopping 3 tasks");
}

#[each_engine]
fn ctrl_c_stops_computing_tasks_too(engine: Engine) {
    let mut running = engine.guest("--workers 1 -v", "hog", "").start();
    std::thread::sleep(std::time::Duration::from_millis(300));
    running.signal(libc::SIGINT);
    running.finish().code(130);
}

#[each_engine]
fn a_second_ctrl_c_stops_at_once(engine: Engine) {
    // Nobody reads what is left to write, so the first alone would wait for a reader.
    let mut running = engine.guest("", "output-flood", "").unread().start();
    let output = running.take_output();
    std::thread::sleep(std::time::Duration::from_millis(300));
    running.signal(libc::SIGINT);
    running.says("stopping");
    if running.is_running() {
        running.signal(libc::SIGINT);
    }
    running.finish().code(130);
    drop(output);
}

#[each_engine]
fn a_single_task_ends_with_the_reader_of_its_output(engine: Engine) {
    let mut running = engine.guest("", "ticker", "5").unread().start();
    let mut reader = BufReader::new(running.take_output());
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    assert_eq!(line, "tick 1\n");
    // As in `smallos-host ticker.wasm | head -1`.
    drop(reader);
    running.finish().code(141).quietly();
}

#[each_engine]
fn a_flood_ends_with_the_reader_of_its_output(engine: Engine) {
    let mut running = engine.guest("", "output-flood", "").unread().start();
    let mut begin = [0; 100];
    let mut output = running.take_output();
    output.read_exact(&mut begin).unwrap();
    drop(output);
    running.finish().code(141).quietly();
}

#[each_engine]
fn a_last_word_that_nobody_reads_has_the_code_of_a_broken_pipe(engine: Engine) {
    let command = engine.guest("--grant console.read", "stdin-cat", "");
    let mut running = command.unread().keep_input().start();
    drop(running.take_output());
    // Only now is there something to write, after which the task ends by itself.
    running.write(b"a line\n");
    running.close_input();
    running.finish().code(141).quietly();
}

#[each_engine]
fn tasks_of_a_file_go_on_without_a_reader(engine: Engine) {
    let job = Job::new("")
        .task("first", "ticker", "args = [\"5\", \"40\", \"first\"]")
        .task("second", "ticker", "args = [\"5\", \"40\", \"second\"]");
    let mut running = engine.up(&job).unread().start();
    drop(running.take_output());
    let finished = running.finish();
    finished
        .code(0)
        .says("warning: standard output: Broken pipe");
    assert_eq!(finished.stderr.lines().count(), 1, "{finished}");
}

#[each_engine]
fn output_that_finds_no_room_is_told_once(engine: Engine) {
    let job =
        Job::new("")
            .task("first", "hello", "")
            .task("second", "ticker", "args = [\"5\", \"40\"]");
    let (hello, ticker) = (guest("hello"), guest("ticker"));
    let engine = ["--engine".as_ref(), engine.name().as_ref()];
    let with_engine = |command: &'static str| [&[command.as_ref()], &engine[..]].concat();
    for arguments in [
        [&with_engine("run")[..], &[hello.as_os_str()]].concat(),
        [
            &with_engine("run")[..],
            &[ticker.as_os_str(), "5".as_ref(), "40".as_ref()],
        ]
        .concat(),
        [&with_engine("up")[..], &[job.file().as_os_str()]].concat(),
        vec!["grants".as_ref()],
    ] {
        let full = std::fs::File::options().write(true).open("/dev/full");
        let mut command = Command::new(smallos_tests::host_program());
        command.args(&arguments).stdin(Stdio::null());
        let output = command.stdout(full.unwrap()).output().unwrap();
        assert_eq!(output.status.code(), Some(70), "{arguments:?}: {output:?}");
        assert_eq!(
            String::from_utf8_lossy(&output.stderr),
            "error: standard output: No space left on device\n",
            "{arguments:?}"
        );
    }
}

#[test]
fn the_hosts_own_output_may_be_closed_too() {
    for arguments in [
        &["--help"][..],
        &["man"],
        &["completions", "bash"],
        &["grants"],
    ] {
        let mut running = smallos_tests::host(arguments).unread().start();
        drop(running.take_output());
        let finished = running.finish();
        assert!(finished.code.is_some(), "{arguments:?}: {finished}");
    }
}
