//! Deny by default: what a task may do must be granted, and a missing grant is told clearly.

use smallos_tests::{Echo, HostCommand, Job, free_port, guest, host, up};

#[test]
fn a_missing_grant_is_named_at_start_with_its_task() {
    for (module, grant) in [
        ("echo-server", "net.listen"),
        ("echo-client", "net.connect"),
        ("udp-echo", "net.listen"),
        ("resolve", "net.resolve"),
        ("stdin-cat", "console.read"),
        ("spawner", "task.spawn"),
    ] {
        let finished = HostCommand::guest("--name worker", module, "").run();
        finished
            .code(77)
            .prints("")
            .says("worker")
            .says(grant)
            .says("--grant");
    }
}

#[test]
fn up_tells_all_missing_grants_before_anything_starts() {
    let job = Job::new("")
        .task("greeter", "hello", "")
        .task("server", "echo-server", "")
        .task("reader", "stdin-cat", "");
    up(&job)
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
fn tries(what: &str) -> String {
    let flags = "--grant task.spawn=other --grant net.connect=127.0.0.1:1 \
                 --grant net.listen=127.0.0.1:1 --grant net.resolve=example.org \
                 --grant console.read";
    let finished = HostCommand::guest(flags, "no-grant", what).run();
    finished.code(0);
    finished.stdout
}

#[test]
fn a_port_that_is_not_granted_is_not_connected_to() {
    assert!(
        tries("connect").contains("access-denied"),
        "{}",
        tries("connect")
    );
}

#[test]
fn an_address_that_is_not_granted_is_not_listened_on() {
    assert!(
        tries("listen").contains("access-denied"),
        "{}",
        tries("listen")
    );
}

#[test]
fn localhost_comes_with_any_grant_of_the_network() {
    assert_eq!(tries("resolve"), "None\n");
}

#[test]
fn the_own_module_is_not_spawned_without_its_grant() {
    assert!(tries("spawn").contains("Denied"), "{}", tries("spawn"));
}

#[test]
fn allow_all_says_so_loudly_each_time() {
    for _ in 0..2 {
        let finished = HostCommand::guest("--allow-all", "spawner", "3").run();
        finished
            .code(0)
            .prints("3 tasks ended well\n")
            .says("--allow-all");
    }
}

#[test]
fn a_module_is_spawned_by_the_name_that_is_granted() {
    let module = format!("hello={}", guest("hello").display());
    let finished = host(["run", "--module", &module, "--grant", "task.spawn=hello"])
        .args([guest("spawner")])
        .args(["2", "hello", "child"])
        .run();
    finished
        .code(0)
        .prints("hello, child\nhello, child\n2 tasks ended well\n");
}

#[test]
fn a_grant_for_one_module_covers_no_other() {
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
    up(&job("task.spawn=hello"))
        .run()
        .code(0)
        .prints("hello, world\n1 tasks ended well\n");
    up(&job("task.spawn=other"))
        .run()
        .code(1)
        .prints("")
        .says("Denied");
    up(&job("task.spawn=self"))
        .run()
        .code(1)
        .prints("")
        .says("Denied");
}

#[test]
fn a_module_that_nobody_knows_is_an_error_of_the_spawner() {
    let flags = "--grant task.spawn";
    HostCommand::guest(flags, "spawner", "1 nobody")
        .run()
        .code(1)
        .says("UnknownModule");
}

#[test]
fn a_misspelt_grant_is_a_usage_error_with_the_nearest_name() {
    let finished = HostCommand::guest("--grant net.lisen=:7000", "echo-server", "").run();
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

#[test]
fn a_listener_gets_the_granted_port_and_no_other() {
    let port = free_port();
    let flags = format!("--grant net.listen=127.0.0.1:{port}");
    let mut server = HostCommand::guest(&flags, "echo-server", &port.to_string()).start();
    let address = server.shows("listening on ");
    Echo::connect(&address).round_trip(b"granted");
    let other = (port + 1).to_string();
    let finished = HostCommand::guest(&flags, "echo-server", &other).run();
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
