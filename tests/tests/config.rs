//! `smallos.toml`: `up` and `check`, right and wrong.

use std::{fs, net::TcpListener, path::Path};

use smallos_tests::{Engine, Finished, Job, each_engine, free_port, guest, host};

fn check(engine: Engine, job: &Job) -> Finished {
    engine.host(["check"]).args([job.file()]).run()
}

#[each_engine]
fn a_good_file_is_ok_and_nothing_runs(engine: Engine) {
    let job = Job::new("")
        .task("one", "hello", "")
        .task("two", "ticker", "");
    let finished = check(engine, &job);
    finished.code(0).quietly().shows("ok (2 tasks)");
    assert!(!finished.stdout.contains("hello"), "{finished}");
}

#[each_engine]
fn up_and_check_find_the_file_in_their_folder(engine: Engine) {
    let job = Job::new("").task("one", "hello", "");
    engine
        .host(["up"])
        .within(job.folder())
        .run()
        .code(0)
        .prints("hello, world\n");
    engine
        .host(["check"])
        .within(job.folder())
        .run()
        .code(0)
        .shows("smallos.toml: ok (1 task");
}

#[each_engine]
fn modules_are_found_from_the_files_folder(engine: Engine) {
    let job = Job::new("").lines("[[task]]\nname = \"near\"\nmodule = \"near.wasm\"");
    fs::copy(guest("hello"), job.folder().join("near.wasm")).unwrap();
    engine.up(&job).run().code(0).prints("hello, world\n");
}

/// Both commands refuse the file with exit code 2 and this text, and start nothing.
#[track_caller]
fn refused(engine: Engine, job: &Job, message: &str) {
    check(engine, job).code(2).says(message);
    engine.up(job).run().code(2).prints("").says(message);
}

#[each_engine]
fn an_unknown_key_comes_with_the_nearest(engine: Engine) {
    refused(
        engine,
        &Job::new("[client_defaults.redis]\nmax_nesting_depht = 5").task("a", "hello", ""),
        "smallos.toml:2: client_defaults.redis.max_nesting_depht: unknown key (did you mean max_nesting_depth?)",
    );
    refused(
        engine,
        &Job::new("").task("a", "hello", "limits = { memroy = 5 }"),
        "task[0].limits.memroy: unknown key (did you mean memory?)",
    );
}

#[each_engine]
fn a_wrong_type_names_its_key(engine: Engine) {
    refused(
        engine,
        &Job::new("task_capacity = \"many\"").task("a", "hello", ""),
        "task_capacity",
    );
    refused(
        engine,
        &Job::new("").task("a", "hello", "args = [1]"),
        "task[0].args",
    );
    refused(
        engine,
        &Job::new("").task("a", "hello", "watcher = \"no\""),
        "task[0].watcher",
    );
}

#[each_engine]
fn a_priority_out_of_range_comes_with_the_range(engine: Engine) {
    refused(
        engine,
        &Job::new("").task("a", "hello", "priority = 10"),
        "10 is out of range (1 to 9",
    );
    refused(
        engine,
        &Job::new("priority_levels = 3").task("a", "hello", "priority = 3"),
        "(1 to 2",
    );
    refused(
        engine,
        &Job::new("").task("a", "hello", "priority = 0"),
        "task[0].priority",
    );
}

#[each_engine]
fn all_errors_are_told_at_once(engine: Engine) {
    let job = Job::new("workerz = 1").task("a", "hello", "priority = 77\nrestart = \"maybe\"");
    check(engine, &job)
        .code(2)
        .says("workerz")
        .says("task[0].priority")
        .says("task[0].restart");
}

#[each_engine]
fn text_that_is_no_toml_is_told_with_its_line(engine: Engine) {
    refused(
        engine,
        &Job::new("workers = 1\nworkers = = 2"),
        "smallos.toml:2",
    );
    refused(engine, &Job::new("[[task]"), "smallos.toml:1");
}

#[each_engine]
fn bytes_that_are_no_text_are_refused(engine: Engine) {
    let job = Job::new("");
    fs::write(job.file(), b"workers = \xff\xfe").unwrap();
    refused(engine, &job, "smallos.toml");
}

#[each_engine]
fn a_file_without_tasks_has_nothing_to_run(engine: Engine) {
    refused(engine, &Job::new("workers = 1"), "task");
}

#[each_engine]
fn a_module_name_that_is_not_listed_comes_with_the_nearest(engine: Engine) {
    let hello = guest("hello");
    let job = Job::new(&format!("[modules]\nworker = '{}'", hello.display()))
        .lines("[[task]]\nname = \"a\"\nmodule = \"wroker\"");
    refused(engine, &job, "did you mean worker?");
}

#[each_engine]
fn a_module_file_that_is_not_there_is_named(engine: Engine) {
    let job = Job::new("").lines("[[task]]\nname = \"lost\"\nmodule = \"./nowhere.wasm\"");
    check(engine, &job).code(2).says("nowhere.wasm");
    let finished = engine.up(&job).run();
    assert!(matches!(finished.code, Some(2 | 66)), "{finished}");
    finished.prints("").says("nowhere.wasm");
}

#[each_engine]
fn check_loads_the_modules_and_looks_at_their_grants(engine: Engine) {
    let job =
        Job::new("")
            .task("broken", "unknown-import.wat", "")
            .task("denied", "echo-server", "");
    // All of it at once, so that one look is enough.
    check(engine, &job)
        .code(2)
        .says("example:unknown/thing")
        .says("task denied")
        .says("net.listen");
}

#[each_engine]
fn check_names_each_missing_grant(engine: Engine) {
    let job = Job::new("")
        .task("server", "echo-server", "")
        .task("reader", "stdin-cat", "");
    let finished = check(engine, &job);
    finished
        .code(2)
        .says("task server needs the grant net.listen");
    finished.says("task reader needs the grant console.read");
}

#[each_engine]
fn a_port_in_use_is_the_tasks_error_and_others_run_on(engine: Engine) {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let server = format!("args = [\"{port}\"]\ngrants = [\"net.listen=127.0.0.1:{port}\"]");
    let job = Job::new("").task("server", "echo-server", &server).task(
        "ticker",
        "ticker",
        "args = [\"5\", \"10\"]",
    );
    engine
        .up(&job)
        .run()
        .code(1)
        .says("server")
        .says("address-in-use")
        .shows("tick 10");
}

#[each_engine]
fn the_old_names_of_two_keys_are_accepted(engine: Engine) {
    let job = Job::new("oslist_length = 20\nnum_categories = 4").task("a", "hello", "priority = 3");
    check(engine, &job).code(0);
    engine.up(&job).run().code(0).prints("hello, world\n");
    let both = Job::new("oslist_length = 20\ntask_capacity = 20").task("a", "hello", "");
    refused(engine, &both, "given twice");
}

#[each_engine]
fn tasks_get_their_arguments_environment_and_configuration(engine: Engine) {
    let job = Job::new("").task(
        "reader",
        "args-env",
        "args = [\"one\", \"two words\"]\nenv = { COLOUR = \"blue\" }\nconfig = { depth = \"24\" }",
    );
    let finished = engine.up(&job).env("SECRET", "stays here").run();
    finished
        .code(0)
        .shows("name reader\nargument 0 one\nargument 1 two words\nenvironment COLOUR blue\n");
    finished.shows("config depth 24\n");
    assert!(!finished.stdout.contains("SECRET"), "{finished}");
}

#[each_engine]
fn client_defaults_reach_the_task_that_may_override_them(engine: Engine) {
    let job = Job::new("[client_defaults.redis]\nmax_nesting_depth = 8")
        .task("plain", "args-env", "")
        .task(
            "own",
            "args-env",
            "client_defaults.redis.max_nesting_depth = 9",
        );
    let finished = engine.up(&job).run();
    finished.code(0);
    finished.shows("config client_defaults.redis.max_nesting_depth 8\n");
    finished.shows("config client_defaults.redis.max_nesting_depth 9\n");
    assert_eq!(
        finished
            .stdout
            .matches("config client_defaults.mqtt.keepalive 60\n")
            .count(),
        2
    );
}

#[each_engine]
fn a_memory_limit_holds_for_its_task(engine: Engine) {
    let job = Job::new("")
        .task("bomb", "memory-bomb", "limits = { memory = \"3 MiB\" }")
        .task("hello", "hello", "");
    engine
        .up(&job)
        .run()
        .code(135)
        .says("bomb")
        .says("3 MiB")
        .shows("hello, world\n");
}

#[test]
fn the_keys_are_listed() {
    let finished = host(["check", "--keys"]).run();
    finished
        .code(0)
        .quietly()
        .shows("task_capacity")
        .shows("client_defaults.sse.max_line_size");
}

#[test]
fn a_missing_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    for command in ["up", "check"] {
        let finished = host([command]).within(folder.path()).run();
        assert!(matches!(finished.code, Some(2 | 66)), "{finished}");
        finished.prints("").says("smallos.toml");
    }
}

#[each_engine]
fn two_servers_of_one_port_get_one_clear_error(engine: Engine) {
    let port = free_port();
    let server = format!(
        "args = [\"{port}\"]\ngrants = [\"net.listen=127.0.0.1:{port}\"]\nlimits = {{ timeout = \"300 ms\" }}"
    );
    let job = Job::new("workers = 1")
        .task("first", "echo-server", &server)
        .task("second", "echo-server", &server);
    let finished = engine.up(&job).run();
    finished
        .says("task second: address-in-use")
        .shows(&format!("listening on 127.0.0.1:{port}\n"));
    assert!(matches!(finished.code, Some(1 | 124)), "{finished}");
}

#[test]
fn the_examples_are_right() {
    for file in ["demo/smallos.toml", "echo.toml"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../examples")
            .join(file);
        host(["check"])
            .args([path])
            .run()
            .code(0)
            .quietly()
            .shows("ok (");
    }
}
