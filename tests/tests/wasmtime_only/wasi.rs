//! A standard WASI 0.2 command that knows nothing of smallOS.

use std::{
    fs,
    io::{Read, Write},
    net::TcpListener,
    thread,
    time::Duration,
};

use smallos_tests::{Engine::Wasmtime, Job};

#[test]
fn it_gets_arguments_environment_clocks_and_random_numbers() {
    let finished = Wasmtime
        .guest("--env COLOUR=blue", "wasi-hello", "a b")
        .run();
    finished.code(0).quietly().prints(
        "hello from wasi\n\
         arguments [\"a\", \"b\"]\n\
         environment COLOUR blue\n\
         the wall clock is set: true\n\
         time passes: true\n\
         random numbers differ: true\n",
    );
}

#[test]
fn it_reads_standard_input() {
    let flags = "--grant console.read";
    let finished = Wasmtime
        .guest(flags, "wasi-hello", "read")
        .input(b"five\n")
        .run();
    finished.code(0).prints("read 5 bytes: five\n").quietly();
}

#[test]
fn a_granted_folder_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("note.txt"), "kept here\n").unwrap();
    let flags = format!("--grant fs.read={}::/data", folder.path().display());
    let finished = Wasmtime
        .guest(&flags, "wasi-hello", "open /data/note.txt")
        .run();
    finished
        .code(0)
        .prints("/data/note.txt: kept here\n")
        .quietly();
}

#[test]
fn a_granted_folder_is_no_way_out_of_it() {
    let outer = tempfile::tempdir().unwrap();
    fs::write(outer.path().join("secret.txt"), "a secret").unwrap();
    let inner = outer.path().join("inner");
    fs::create_dir(&inner).unwrap();
    std::os::unix::fs::symlink("../secret.txt", inner.join("link")).unwrap();
    let flags = format!("--grant fs.read={}::/data", inner.display());
    for path in [
        "/data/../secret.txt",
        "/data/link",
        "/secret.txt",
        "../secret.txt",
    ] {
        let finished = Wasmtime
            .guest(&flags, "wasi-hello", &format!("open {path}"))
            .run();
        finished.code(1).says("wasi-hello:");
        assert!(!finished.stdout.contains("secret\n"), "{finished}");
    }
}

#[test]
fn no_folder_is_there_without_a_grant() {
    let finished = Wasmtime.guest("", "wasi-hello", "open /etc/passwd").run();
    finished.code(1).prints("").says("wasi-hello:");
}

#[test]
fn a_granted_address_can_be_connected_to() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut line = [0; 16];
        stream.read_exact(&mut line).unwrap();
        stream.write_all(b"welcome").unwrap();
        line
    });
    let flags = format!("--grant net.connect={address}");
    let finished = Wasmtime
        .guest(&flags, "wasi-hello", &format!("connect {address}"))
        .run();
    finished.code(0).prints("answer: welcome\n").quietly();
    assert_eq!(&server.join().unwrap(), b"hello from wasi\n");
}

#[test]
fn another_address_can_not_be_connected_to() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    for flags in ["", "--grant net.connect=127.0.0.1:9"] {
        let finished = Wasmtime.guest(flags, "wasi-hello", &format!("connect {address}"));
        finished.run().code(1).prints("").says("wasi-hello:");
    }
    listener.set_nonblocking(true).unwrap();
    assert!(listener.accept().is_err(), "nobody has come");
}

#[test]
fn it_sleeps_and_ends() {
    Wasmtime
        .guest("", "wasi-hello", "sleep 20")
        .run()
        .code(0)
        .prints("")
        .quietly();
}

#[test]
fn an_endless_loop_is_ended_by_the_timeout() {
    let finished = Wasmtime
        .guest("--timeout 200ms", "wasi-hello", "loop")
        .run();
    finished.code(124).says("wasi-hello");
}

#[test]
fn an_endless_sleep_is_ended_by_the_timeout() {
    Wasmtime
        .guest("--timeout 100ms", "wasi-hello", "sleep 3600000")
        .run()
        .code(124);
}

#[test]
fn its_exit_is_a_good_or_a_bad_end() {
    // WASI 0.2 itself knows nothing between the two.
    for (given, code) in [(0, 0), (1, 1), (42, 1)] {
        Wasmtime
            .guest("", "wasi-hello", &format!("exit {given}"))
            .run()
            .code(code);
    }
}

#[test]
fn its_panic_is_a_trap_with_its_functions() {
    let finished = Wasmtime
        .guest("", "wasi-hello", "panic")
        .guest_prints_panic()
        .run();
    finished
        .code(134)
        .says("on purpose")
        .says("wasi_hello::main");
}

#[test]
fn ctrl_c_stops_it() {
    for arguments in ["loop", "sleep 3600000"] {
        let mut running = Wasmtime.guest("", "wasi-hello", arguments).start();
        thread::sleep(Duration::from_millis(500));
        running.signal(libc::SIGINT);
        running.finish().code(130);
    }
}

#[test]
fn it_uses_no_processor_time_while_it_sleeps() {
    let job = Job::new("workers = 2").task("wasi", "wasi-hello", "args = [\"sleep\", \"3600000\"]");
    let running = Wasmtime.up(&job).start();
    thread::sleep(Duration::from_millis(300));
    let before = running.cpu_time();
    thread::sleep(Duration::from_secs(2));
    let used = running.cpu_time() - before;
    // Generous: a quarter of a core. A busy loop takes all of one.
    assert!(
        used < Duration::from_millis(500),
        "{used:?} of processor time in 2 s"
    );
}
