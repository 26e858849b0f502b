//! Deny by default: what a task may do must be granted, and a missing grant is told clearly.

use smallos_tests::{Echo, Engine, Job, each_engine, free_port, guest, host};

#[each_engine]
fn a_missing_grant_is_named_at_start_with_its_task(engine: Engine) {
    for (module, grant) in [
        ("echo-server", "net.listen"),
        ("echo-client", "net.connect"),
        ("udp-echo", "net.listen"),
        ("resolve", "net.resolve"),
        ("stdin-cat", "console.read"),
        ("spawner", "task.spawn"),
    ] {
        let finished = engine.guest("--name worker", module, "").run();
        finished
            .code(77)
            .prints("")
            .says("worker")
            .says(grant)
            .says("--grant");
    }
}

#[each_engine]
fn up_tells_all_missing_grants_before_anything_starts(engine: Engine) {
    let job = Job::new("")
        .task("greeter", "hello", "")
        .task("server", "echo-server", "")
        .task("reader", "stdin-cat", "");
    engine
        .up(&job)
        .run()
        .code(77)
        .prints("")
        .says("server")
        .says("net.listen")
        .says("reader")
        .says("console.read");
}

/// The guest tries what its grants of the same kind don't cover.
#[track_caller]
fn tries(engine: Engine, what: &str) -> String {
    let flags = "--grant task.spawn=other --grant net.connect=127.0.0.1:1 \
                 --grant net.listen=127.0.0.1:1 --grant net.resolve=example.org \
                 --grant console.read";
    let finished = engine.guest(flags, "no-grant", what).run();
    finished.code(0);
    finished.stdout
}

#[each_engine]
fn a_port_that_is_not_granted_is_not_connected_to(engine: Engine) {
    assert!(
        tries(engine, "connect").contains("access-denied"),
        "{}",
        tries(engine, "connect")
    );
}

#[each_engine]
fn an_address_that_is_not_granted_is_not_listened_on(engine: Engine) {
    assert!(
        tries(engine, "listen").contains("access-denied"),
        "{}",
        tries(engine, "listen")
    );
}

#[each_engine]
fn localhost_comes_with_any_grant_of_the_network(engine: Engine) {
    assert_eq!(tries(engine, "resolve"), "None\n");
}

#[each_engine]
fn the_own_module_is_not_spawned_without_its_grant(engine: Engine) {
    assert!(
        tries(engine, "spawn").contains("Denied"),
        "{}",
        tries(engine, "spawn")
    );
}

#[each_engine]
fn allow_all_says_so_loudly_each_time(engine: Engine) {
    for _ in 0..2 {
        let finished = engine.guest("--allow-all", "spawner", "3").run();
        finished
            .code(0)
            .prints("3 tasks ended well\n")
            .says("--allow-all");
    }
}

#[each_engine]
fn a_module_is_spawned_by_the_name_that_is_granted(engine: Engine) {
    let module = format!("hello={}", guest("hello").display());
    let finished = engine
        .host(["run", "--module", &module, "--grant", "task.spawn=hello"])
        .args([guest("spawner")])
        .args(["2", "hello", "child"])
        .run();
    finished
        .code(0)
        .prints("hello, child\nhello, child\n2 tasks ended well\n");
}

#[each_engine]
fn a_grant_for_one_module_covers_no_other(engine: Engine) {
    let job = |grant: &str| {
        let path = guest("hello");
        Job::new(&format!(
            "[modules]\nhello = '{0}'\nother = '{0}'",
            path.display()
        ))
        .task(
            "spawner",
            "spawner",
            &format!("args = [\"1\", \"hello\"]\ngrants = [\"{grant}\"]"),
        )
    };
    engine
        .up(&job("task.spawn=hello"))
        .run()
        .code(0)
        .prints("hello, world\n1 tasks ended well\n");
    engine
        .up(&job("task.spawn=other"))
        .run()
        .code(1)
        .prints("")
        .says("Denied");
    engine
        .up(&job("task.spawn=self"))
        .run()
        .code(1)
        .prints("")
        .says("Denied");
}

#[each_engine]
fn a_module_that_nobody_knows_is_an_error_of_the_spawner(engine: Engine) {
    let flags = "--grant task.spawn";
    engine
        .guest(flags, "spawner", "1 nobody")
        .run()
        .code(1)
        .says("UnknownModule");
}

#[each_engine]
fn a_misspelt_grant_is_a_usage_error_with_the_nearest_name(engine: Engine) {
    let finished = engine
        .guest("--grant net.lisen=:7000", "echo-server", "")
        .run();
    finished
        .code(2)
        .prints("")
        .says("net.lisen")
        .says("net.listen");
}

#[test]
fn a_grant_without_an_end_is_a_usage_error() {
    for grant in [
        "net.listen=127.0.0.1",
        "net.listen=127.0.0.1:99999",
        "net.connect=:",
        "",
    ] {
        let finished = host(["run", "--grant", grant])
            .args([guest("echo-server")])
            .run();
        finished.code(2).prints("");
    }
}

#[each_engine]
fn a_listener_gets_the_granted_port_and_no_other(engine: Engine) {
    let port = free_port();
    let flags = format!("--grant net.listen=127.0.0.1:{port}");
    let mut server = engine
        .guest(&flags, "echo-server", &port.to_string())
        .start();
    let address = server.shows("listening on ");
    Echo::connect(&address).round_trip(b"granted");
    let other = (port + 1).to_string();
    let finished = engine.guest(&flags, "echo-server", &other).run();
    finished.code(1).prints("").says("denied");
}

#[test]
fn the_known_grants_are_listed() {
    let finished = host(["grants"]).run();
    finished.code(0).quietly();
    for name in [
        "net.connect",
        "net.listen",
        "net.resolve",
        "task.spawn",
        "task.control",
    ] {
        finished.shows(name);
    }
}
