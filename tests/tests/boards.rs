//! Guests for boards: how large they are, that they do on the desktop what they shall do on a
//! board, how they are built, and which boards they fit.

use std::{
    fs,
    io::Read,
    net::TcpListener,
    path::{Path, PathBuf},
};

use serde_json::Value;
use smallos_tests::{Engine, Finished, HostCommand, PATIENCE, each_engine, guest, host};

/// A folder of the project.
fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

#[track_caller]
fn size(name: &str) -> u64 {
    fs::metadata(guest(name)).expect("it was built").len()
}

#[test]
fn small_guests_are_small() {
    for (name, less_than) in [
        ("board-hello", 2_048),
        ("sensor", 10_000),
        ("sensor-async", 22_000),
    ] {
        assert!(size(name) < less_than, "{name}: {} bytes", size(name));
    }
}

#[each_engine]
fn a_small_guest_says_hello_in_both_layouts(engine: Engine) {
    for flags in ["", "--memory-layout dense"] {
        let finished = engine.guest(flags, "board-hello", "").run();
        finished.code(0).quietly();
        finished.prints("hello from a small guest\n");
    }
}

#[each_engine]
fn the_small_allocator_keeps_every_byte(engine: Engine) {
    for flags in ["", "--memory-layout dense"] {
        let finished = engine.guest(flags, "board-heap", "5000").run();
        finished.code(0).quietly().shows("the heap holds, in ");
        let bytes = finished.stdout.split_whitespace().nth(4).expect("a number");
        let bytes: u32 = bytes.parse().expect("a number");
        // Far below the page of 65,536 bytes with which other guests begin.
        assert!((4_096..40_000).contains(&bytes), "{bytes}");
    }
}

#[each_engine]
fn memory_counted_in_bytes_has_the_same_limit(engine: Engine) {
    let heap = |arguments| engine.guest("--memory-max 64KiB", "board-heap", arguments);
    heap("5000").run().code(0);
    // The same with lists ten times as long.
    heap("5000 2000").run().code(135).says("memory");
}

/// Runs a sensor against a listener of the test's own and gives what it sent.
#[track_caller]
fn readings(engine: Engine, name: &str, flags: &str) -> (Finished, String) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("it is bound").port();
    let flags = format!("--grant net.connect=127.0.0.1:{port} {flags}");
    let running = engine
        .guest(&flags, name, &format!("127.0.0.1 {port} 5 1"))
        .start();
    let (mut stream, _) = listener.accept().expect("the sensor connects");
    stream
        .set_read_timeout(Some(PATIENCE))
        .expect("a time above zero");
    let mut sent = String::new();
    stream
        .read_to_string(&mut sent)
        .expect("the sensor closes its side");
    (running.finish(), sent)
}

#[each_engine]
fn a_sensor_sends_its_readings_to_a_server(engine: Engine) {
    for (name, flags) in [
        ("sensor", ""),
        ("sensor", "--memory-layout dense"),
        ("sensor-async", ""),
    ] {
        let (finished, sent) = readings(engine, name, flags);
        finished.code(0).quietly().prints("sent 5 readings\n");
        let lines: Vec<Vec<&str>> = sent.lines().map(|line| line.split(' ').collect()).collect();
        let values: Vec<&[&str]> = lines.iter().map(|words| &words[3..]).collect();
        let expected = [
            ["20.60", "C", "49.68", "%"],
            ["20.94", "C", "44.88", "%"],
            ["21.29", "C", "40.17", "%"],
            ["21.80", "C", "48.39", "%"],
            ["20.12", "C", "42.07", "%"],
        ];
        assert_eq!(values, expected, "{sent}");
        let numbers: Vec<&str> = lines.iter().map(|words| words[0]).collect();
        assert_eq!(numbers, ["1", "2", "3", "4", "5"]);
        let times: Vec<u64> = lines.iter().filter_map(|w| w[1].parse().ok()).collect();
        assert!(times.len() == 5 && times.is_sorted(), "{sent}");
    }
}

#[each_engine]
fn a_sensor_waits_for_its_server(engine: Engine) {
    let port = smallos_tests::free_port();
    let flags = format!("--grant net.connect=127.0.0.1:{port}");
    let mut running = engine
        .guest(&flags, "sensor", &format!("127.0.0.1 {port} 1 20"))
        .start();
    running.shows("no server: connection-refused");
    let listener = TcpListener::bind(("127.0.0.1", port)).expect("still free");
    let (mut stream, _) = listener.accept().expect("the sensor tries again");
    let mut sent = String::new();
    stream.read_to_string(&mut sent).expect("it sends");
    assert!(
        sent.starts_with("1 ") && sent.ends_with("20.60 C 49.68 %\n"),
        "{sent}"
    );
    running.finish().code(0);
}

/// `smallos-host build`, with a folder for what it makes. Tests run side by side in one cargo
/// folder, so each builds another example: cargo keeps one file of each.
fn build(project: &str, out: &Path, arguments: &str) -> HostCommand {
    host(["build"])
        .args([folder(project)])
        .args(["--out".as_ref(), out.as_os_str()])
        .args(arguments.split_whitespace())
        // Where `cargo xtask guests` has compiled the SDK already.
        .env("CARGO_TARGET_DIR", folder("target/guests-build"))
}

fn json(finished: &Finished) -> Value {
    finished.code(0);
    serde_json::from_str(&finished.stdout).unwrap_or_else(|error| panic!("{error}\n{finished}"))
}

#[test]
fn build_makes_what_xtask_makes_and_says_what_it_weighs() {
    let out = tempfile::tempdir().unwrap();
    let finished = build(
        "guests/board",
        out.path(),
        "--json --board pico-w -- --example board-hello",
    )
    .run();
    let answer = json(&finished);
    let report = &answer[0];
    let module = fs::read(out.path().join("board-hello.wasm")).unwrap();
    assert!(module == fs::read(guest("board-hello")).unwrap());
    assert_eq!(report["name"], "board-hello");
    assert_eq!(report["bytes"], module.len());
    assert_eq!(report["stack_bytes"], 4096);
    let memory = report["memory_bytes"].as_u64().unwrap();
    // Stack, heap, and the text of the guest.
    assert!((5_121..5_400).contains(&memory), "{report}");
    assert!(
        report["description_bytes"].as_u64().unwrap() < 400,
        "{report}"
    );
    assert_eq!(report["boards"][0]["name"], "pico-w");
    assert_eq!(report["boards"][0]["fits"], true);
    let names = report["with_names"].as_str().unwrap();
    assert!(fs::read(names).unwrap().len() > module.len(), "{names}");
}

#[test]
fn stack_and_heap_are_flags() {
    let out = tempfile::tempdir().unwrap();
    let arguments = "--stack 2KiB --heap 0B --json -- --example board-heap";
    let answer = json(&build("guests/board", out.path(), arguments).run());
    assert!(
        answer[0]["memory_bytes"].as_u64().unwrap() < 3_000,
        "{answer}"
    );
    Engine::Wasmi
        .host(["run"])
        .args([out.path().join("board-heap.wasm")])
        .run()
        .code(0)
        .shows("the heap holds");
    build("guests/board", out.path(), "--stack 1001B")
        .run()
        .code(2)
        .says("multiple of 16");
}

#[test]
fn a_panic_tells_as_much_as_was_asked_for() {
    let out = tempfile::tempdir().unwrap();
    for (flags, code, says) in [
        ("", 134, "unreachable"),
        ("--panic place", 101, "board-panic.rs:10:5"),
        ("--panic message", 101, "on purpose, with 0 argument"),
    ] {
        let arguments = format!("{flags} -- --example board-panic");
        build("guests/board", out.path(), &arguments).run().code(0);
        for engine in Engine::ALL {
            let finished = engine
                .host(["run"])
                .args([out.path().join("board-panic.wasm")])
                .run();
            finished.code(code).says(says).prints("0 argument\n");
        }
    }
}

#[test]
fn a_guest_that_does_not_fit_its_board_is_an_error() {
    let out = tempfile::tempdir().unwrap();
    let arguments = "--stack 1MiB --board esp32-c3 -- --example sensor";
    let finished = build("guests/board", out.path(), arguments).run();
    finished.code(65).shows("esp32-c3: no: it takes about");
    finished.says("sensor doesn't fit esp32-c3");
    build("guests/board", out.path(), "--board picow")
        .run()
        .code(2)
        .says("did you mean pico-w?");
}

#[test]
fn the_standard_librarys_allocator_is_refused() {
    let out = tempfile::tempdir().unwrap();
    let finished = build("guests", out.path(), "-- --example hello").run();
    finished.code(65).says("features = [\"board\"]");
    assert!(fs::read_dir(out.path()).unwrap().next().is_none());
}

#[test]
fn a_guest_of_the_standard_library_may_be_built_with_the_small_allocator() {
    let out = tempfile::tempdir().unwrap();
    let arguments = "-- --example args-env --features smallos/allocator";
    let finished = build("guests", out.path(), arguments).run();
    // The build script of that package has its own idea of a stack.
    finished
        .code(0)
        .says("its stack has 65536 bytes and not 4096");
    let module = out.path().join("args-env.wasm");
    assert!(fs::metadata(&module).unwrap().len() < 16_000);
    host(["run"])
        .args([module.as_os_str(), "one".as_ref()])
        .run()
        .code(0)
        .shows("one");
}

#[test]
fn build_says_what_is_no_project() {
    let out = tempfile::tempdir().unwrap();
    build("guests/nowhere", out.path(), "")
        .run()
        .code(66)
        .says("nowhere");
    // A library without any guest.
    build("guests/board", out.path(), "-- --lib")
        .run()
        .code(1)
        .says("crate-type = [\"cdylib\"]");
}

#[test]
fn inspect_says_which_boards_a_module_fits() {
    let fits = host(["inspect"]).args([guest("sensor")]).run();
    fits.code(0).shows("pico-w: fits").shows("esp32-c3: fits");
    let inspect = |name: &str| json(&host(["inspect", "--json"]).args([guest(name)]).run());
    let hello = &inspect("hello")["boards"];
    assert_eq!(hello[1]["name"], "pico-w");
    assert_eq!(hello[1]["fits"], false);
    let reason = hello[1]["reasons"][0].as_str().unwrap();
    assert!(reason.contains("bytes of heap"), "{reason}");
    let wasi = &inspect("wasi-hello")["boards"][0];
    assert!(
        wasi["reasons"]
            .to_string()
            .contains("smallos:task/run@0.1.0"),
        "{wasi}"
    );
    let mqtt = &inspect("mqtt-publish")["boards"][1];
    assert!(
        mqtt["reasons"]
            .to_string()
            .contains("it imports smallos:mqtt, which the board's host is built without"),
        "{mqtt}"
    );
    let sensor = &inspect("sensor")["boards"];
    for board in sensor.as_array().unwrap() {
        assert_eq!(board["fits"], true, "{board}");
        assert!(board["heap_bytes_needed"].as_u64().unwrap() > size("sensor"));
    }
}
