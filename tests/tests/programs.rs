//! The plain guests: what they print, what they get, and how their ends are told.

use smallos_tests::{Engine, each_engine, guest, host};

#[each_engine]
fn hello_greets_the_world_and_ends_well(engine: Engine) {
    engine
        .guest("", "hello", "")
        .run()
        .code(0)
        .prints("hello, world\n")
        .quietly();
}

#[each_engine]
fn run_can_be_left_out(engine: Engine) {
    let finished = host([
        "--engine".as_ref(),
        engine.name().as_ref(),
        guest("hello").as_os_str(),
        "dear".as_ref(),
        "reader".as_ref(),
    ])
    .run();
    finished.code(0).prints("hello, dear reader\n").quietly();
}

#[each_engine]
fn what_follows_the_module_belongs_to_the_task(engine: Engine) {
    let finished = engine.guest("", "hello", "--help --timeout -q").run();
    finished
        .code(0)
        .prints("hello, --help --timeout -q\n")
        .quietly();
}

#[each_engine]
fn a_file_that_is_called_like_a_command_is_reached_by_its_path(engine: Engine) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(guest("hello"), folder.path().join("up")).unwrap();
    host(["--engine", engine.name(), "./up", "there"])
        .within(folder.path())
        .run()
        .code(0)
        .prints("hello, there\n");
}

#[each_engine]
fn arguments_that_a_task_can_not_get_are_refused(engine: Engine) {
    use std::os::unix::ffi::OsStrExt;
    let finished = engine.guest("", "hello", "");
    let not_text = std::ffi::OsStr::from_bytes(b"\xff\xfe");
    finished
        .args([not_text])
        .run()
        .code(2)
        .prints("")
        .says("UTF-8");
    let long = "x".repeat(70_000);
    engine
        .guest("", "hello", "")
        .args([&long])
        .run()
        .code(2)
        .prints("")
        .says("65536");
}

#[each_engine]
fn a_task_sees_its_arguments_environment_and_configuration(engine: Engine) {
    let flags = "--name reader --env COLOUR=blue --config colour.depth=24";
    let finished = engine.guest(flags, "args-env", "one two").run();
    finished
        .code(0)
        .quietly()
        .shows("config colour.depth 24\n")
        .shows("name reader\nargument 0 one\nargument 1 two\nenvironment COLOUR blue\nconfig ");
}

#[each_engine]
fn the_hosts_environment_is_not_inherited_and_the_name_is_the_files(engine: Engine) {
    let finished = engine
        .guest("", "args-env", "")
        .env("SECRET", "stays here")
        .run();
    finished.code(0).shows("name args-env\nconfig ").quietly();
    assert!(!finished.stdout.contains("environment"), "{finished}");
}

#[each_engine]
fn a_result_is_a_good_end(engine: Engine) {
    engine.guest("", "exit-value", "a b").run().code(0);
}

#[each_engine]
fn webassembly_text_runs_as_it_is(engine: Engine) {
    engine
        .guest("", "answer.wat", "")
        .run()
        .code(0)
        .prints("")
        .quietly();
}

#[each_engine]
fn a_returned_error_is_exit_code_1_with_its_message(engine: Engine) {
    let finished = engine.guest("", "fail", "no more paper").run();
    finished.code(1).says("fail").says("no more paper");
}

#[each_engine]
fn a_panic_tells_message_file_and_line(engine: Engine) {
    let finished = engine.guest("", "panic", "").run();
    finished
        .code(101)
        .says("on purpose, with 3 numbers")
        .says("panic.rs:10:5");
}

#[each_engine]
fn a_trap_tells_its_reason(engine: Engine) {
    engine
        .guest("", "trap", "")
        .run()
        .code(134)
        .prints("")
        .says("task trap: trapped: wasm trap: wasm `unreachable` instruction executed\n");
}

#[each_engine]
fn random_bytes_differ_between_runs(engine: Engine) {
    let [one, two] = [(); 2].map(|()| engine.guest("", "random", "32").run());
    for finished in [&one, &two] {
        finished.code(0).quietly();
        let line = finished.stdout.trim_end();
        assert!(
            line.len() == 64 && line.bytes().all(|b| b.is_ascii_hexdigit()),
            "{finished}"
        );
    }
    assert_ne!(one.stdout, two.stdout);
}

#[each_engine]
fn the_log_shows_what_the_flags_ask_for(engine: Engine) {
    let entries = ["a trace", "a debug", "an info", "a warn", "an error"];
    for (flags, shown) in [("-vv", 5), ("-v", 4), ("", 3), ("--quiet", 1)] {
        let finished = engine.guest(flags, "log-levels", "").run();
        finished.code(0).prints("");
        for (number, entry) in entries.iter().rev().enumerate() {
            let expected = number < shown;
            let is_there = finished.stderr.contains(&format!("{entry} entry"));
            assert_eq!(
                is_there, expected,
                "{entry} with flags {flags:?}\n{finished}"
            );
        }
    }
}

#[each_engine]
fn a_log_line_names_level_task_and_context(engine: Engine) {
    let finished = engine.guest("--name scribe", "log-levels", "").run();
    let line = finished
        .stderr
        .lines()
        .find(|line| line.contains("a warn entry"));
    let line = line.unwrap_or_else(|| panic!("{finished}"));
    assert!(line.to_lowercase().contains("warn"), "{line}");
    assert!(
        line.contains("scribe") && line.contains("log_levels"),
        "{line}"
    );
}

#[each_engine]
fn standard_input_goes_through_a_task_that_may_read_it(engine: Engine) {
    let text = "one line\nand one without an end";
    let finished = engine.guest("--grant console.read", "stdin-cat", "");
    finished
        .input(text.as_bytes())
        .run()
        .code(0)
        .prints(text)
        .quietly();
}

#[each_engine]
fn a_megabyte_of_standard_input_goes_through_unchanged(engine: Engine) {
    let text = "0123456789abcde\n".repeat(65_536);
    let finished = engine.guest("--grant console.read", "stdin-cat", "");
    let mut running = finished.keep_input().start();
    running.write(text.as_bytes());
    running.close_input();
    let finished = running.finish();
    finished.code(0).quietly();
    assert!(
        finished.stdout == text,
        "{} bytes came out",
        finished.stdout.len()
    );
}

#[each_engine]
fn localhost_has_an_address(engine: Engine) {
    let finished = engine
        .guest("--grant net.resolve=localhost", "resolve", "")
        .run();
    finished.code(0).shows("localhost 127.0.0.1");
}

#[each_engine]
fn a_name_that_is_not_granted_is_not_looked_up(engine: Engine) {
    let flags = "--grant net.resolve=localhost";
    engine
        .guest(flags, "resolve", "example.org")
        .run()
        .code(1)
        .says("denied");
}

#[each_engine]
fn a_task_without_the_standard_library_runs(engine: Engine) {
    engine
        .guest("", "no-std", "")
        .run()
        .code(0)
        .prints("no_std: the sum is 333300\n");
}

#[each_engine]
fn a_panic_without_the_standard_library_has_its_message_too(engine: Engine) {
    let finished = engine.guest("", "no-std", "panic").run();
    finished
        .code(101)
        .says("no_std panics on purpose, with 1 argument")
        .says("no-std.rs:18:9");
}

#[each_engine]
fn a_task_in_c_greets(engine: Engine) {
    // It imports spawn for its other half, so it needs the grant in any case.
    let finished = engine.guest("--grant task.spawn=self", "c-hello", "").run();
    finished.code(0).prints("hello from C\n").quietly();
}

#[each_engine]
fn a_task_in_c_has_a_child_of_its_own_module(engine: Engine) {
    let finished = engine
        .guest("--grant task.spawn=self", "c-hello", "family")
        .run();
    finished
        .code(0)
        .prints("hello from C\nthe child's answer is 42\n")
        .quietly();
}
