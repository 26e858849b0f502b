//! Every guest that there is, on both engines: the same output, the same messages, the same
//! end. A guest that isn't in the table fails the test, so that none is forgotten.
//!
//! One worker and a long slice make the order of events the same in each run. What needs more
//! than a run by itself has its own test elsewhere.

use std::{
    collections::BTreeSet,
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream, UdpSocket},
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use serde_json::Value;
use smallos_tests::{
    Echo, Engine, Finished, Job, free_port, guest,
    web::{Asked, WebPeer},
};
use wit_component::ComponentEncoder;

/// A guest and how it is run. Flags, arguments and input are as in a shell; `{port}` is the
/// port of the peer.
#[derive(Clone, Copy)]
struct Guest {
    name: &'static str,
    flags: &'static str,
    arguments: &'static str,
    input: &'static str,
    peer: Peer,
    same: Same,
}

/// Whom the guest talks to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Peer {
    /// Nobody; `{port}` is a free one.
    Nobody,
    /// A server of the test that sends back what it gets.
    Echo,
    /// The same for datagrams.
    Datagrams,
    /// A server of the test that reads and is silent.
    Listener,
    /// A client of the test that connects to the guest and expects an echo.
    Client,
    /// A web server of the test with a page and a stream of events.
    Web,
}

/// What is the same on both engines.
#[derive(Clone, Copy)]
enum Same {
    /// Output, messages and exit code. A trap's stack, which the interpreter doesn't have, is
    /// left out.
    All,
    /// The same with all numbers left out: they are times.
    ButNumbers,
    /// Messages, exit code and the length of the output: it is random.
    Length,
    /// Messages and exit code; a timeout decides how long the output is, not how it begins.
    Beginning,
    /// Output and exit code; the reason is the same in other words, wasmtime's and wasmi's.
    Reason(&'static str, &'static str),
    /// Nothing: the first may run it, the second refuses it with these words.
    WasmtimeOnly(&'static str),
    /// Exit codes differ as well, as these: `hostile.rs` says why.
    Codes(i32, i32),
}

const fn run(name: &'static str) -> Guest {
    Guest {
        name,
        flags: "",
        arguments: "",
        input: "",
        peer: Peer::Nobody,
        same: Same::All,
    }
}

impl Guest {
    const fn flags(self, flags: &'static str) -> Self {
        Self { flags, ..self }
    }

    const fn with(self, arguments: &'static str) -> Self {
        Self { arguments, ..self }
    }

    const fn input(self, input: &'static str) -> Self {
        Self { input, ..self }
    }

    const fn peer(self, peer: Peer) -> Self {
        Self { peer, ..self }
    }

    const fn same(self, same: Same) -> Self {
        Self { same, ..self }
    }

    const fn reason(self, wasmtime: &'static str, wasmi: &'static str) -> Self {
        self.same(Same::Reason(wasmtime, wasmi))
    }
}

const LISTEN: &str = "--grant net.listen=127.0.0.1:{port} --timeout 300ms";
const CONNECT: &str = "--grant net.connect=127.0.0.1:{port}";
const REDIS: &str = "redis://127.0.0.1:{port}";
const SPAWN: &str = "--grant task.spawn=self";
const LOOPBACK: &str = "--grant net.listen=127.0.0.1:* --grant net.connect=127.0.0.1:*";
const SOON: &str = "--timeout 200ms";

/// All of them, by name.
const GUESTS: &[Guest] = &[
    // Of another contract: `tests/abi` runs it.
    run("abi").reason("doesn't have: smallos:abi/", "doesn't have: smallos:abi/"),
    run("answer"),
    run("args-env")
        .flags("--name reader --env A=1 --env B=zwei --config depth=24")
        .with("one two ü"),
    run("bad-discriminant").reason("discriminant: 9", "console@0.1.0#write: a discriminant"),
    run("bad-handle").reason("handle index 12345", "#[method]pollable.ready: a handle"),
    run("bad-length").reason("out of bounds", "#get: a pointer out of bounds"),
    run("bad-pointer").reason("out of bounds", "#get: a pointer out of bounds"),
    run("bad-realloc").reason("realloc", "#name: cabi_realloc"),
    run("bad-result-discriminant").reason("discriminant", "#run: a discriminant"),
    run("bad-result-length").reason("out of bounds", "#run: a pointer out of bounds"),
    run("bad-result-pointer").reason("out of bounds", "#run: a pointer out of bounds"),
    run("bad-result-utf8").reason("utf-8", "#run: a string that is not UTF-8"),
    run("bad-return-area").reason("out of bounds", "#get: a pointer out of bounds"),
    run("bad-utf8").reason("utf-8", "#get: a string that is not UTF-8"),
    run("bench-compute").with("sieve 1"),
    run("bench-echo")
        .flags(LISTEN)
        .with("{port}")
        .peer(Peer::Client),
    run("bench-echo-blocking")
        .flags(LISTEN)
        .with("{port}")
        .peer(Peer::Client),
    run("bench-echo-tasks")
        .flags("--grant net.listen=127.0.0.1:{port} --grant task.spawn=self --timeout 300ms")
        .with("{port}")
        .peer(Peer::Client),
    run("bench-exit"),
    run("bench-http")
        .flags(CONNECT)
        .with("{port} 2 10 4")
        .peer(Peer::Web),
    run("bench-park").flags(SOON),
    run("bench-mqtt").flags(CONNECT).with("{port}"),
    run("bench-redis").flags(CONNECT).with(REDIS),
    run("bench-switch").flags(SOON).with("3"),
    // Real clients load it, and those below: `web_server.rs` and `websocket.rs`.
    run("bench-web").flags(LISTEN).with("{port}"),
    run("bench-yield").with("1000"),
    run("big-memory"),
    run("big-result"),
    run("big-table").same(Same::Codes(65, 135)),
    run("board-heap").with("500"),
    run("board-hello"),
    run("board-panic").with("one"),
    run("c-hello").flags(SPAWN).with("family"),
    run("chat-client")
        .flags(CONNECT)
        .with("ann 3 127.0.0.1 {port}")
        .peer(Peer::Echo),
    run("chat-server").flags(LISTEN).with("{port}"),
    run("deep-recursion"),
    run("echo-client")
        .flags(CONNECT)
        .with("127.0.0.1 {port} 20 5000")
        .peer(Peer::Echo),
    run("echo-server")
        .flags(LISTEN)
        .with("{port}")
        .peer(Peer::Client),
    run("endless-loop").flags(SOON),
    run("exit-value").with("a b"),
    run("fail").with("no more paper"),
    run("fork-tree").flags(SPAWN),
    run("handle-leak").flags("--handles-max 100 --grant net.connect=127.0.0.1:9"),
    run("hello").with("dear reader"),
    run("hog").with("50"),
    run("http")
        .flags(CONNECT)
        .with("http://127.0.0.1:{port}/page POST words")
        .peer(Peer::Web),
    // What else it can do is in `http.rs`.
    run("http-probe")
        .flags(CONNECT)
        .with("http://127.0.0.1:{port} GET,/page")
        .peer(Peer::Web),
    run("log-levels").flags("-vv").same(Same::ButNumbers),
    run("memory-bomb").flags("--memory-max 4MiB"),
    // `mqtt` gives them a server; here nobody listens.
    run("mqtt-publish").flags(CONNECT).with("127.0.0.1 {port}"),
    run("mqtt-steps")
        .flags(CONNECT)
        .with("127.0.0.1 {port} connect next"),
    run("mqtt-subscribe")
        .flags(CONNECT)
        .with("127.0.0.1 {port}"),
    run("no-export").reason("nothing to start", "nothing to start"),
    run("no-grant")
        .flags(
            "--grant task.spawn=other --grant console.read --grant net.connect=127.0.0.1:1 \
                --grant net.listen=127.0.0.1:1 --grant net.resolve=example.org",
        )
        .with("connect"),
    run("no-std"),
    run("output-flood").flags(SOON).same(Same::Beginning),
    run("panic"),
    run("panic-loop"),
    run("pyos-echo")
        .flags("--grant net.listen=127.0.0.1:{port} --grant task.spawn=self --timeout 300ms")
        .with("{port}")
        .peer(Peer::Client)
        .same(Same::ButNumbers),
    run("pyos-getpid").flags(SPAWN),
    run("pyos-killtask").flags(SPAWN),
    run("pyos-nested").flags(SPAWN),
    run("pyos-newtask").flags(SPAWN),
    run("pyos-readwait").flags(LOOPBACK),
    run("pyos-waittask").flags(SPAWN),
    run("pyos-writewait").flags(LOOPBACK),
    run("random").with("32").same(Same::Length),
    // `redis.rs` gives them a server; here nobody listens.
    run("redis").flags(CONNECT).with(REDIS),
    run("redis-blocking")
        .flags(CONNECT)
        .with("127.0.0.1 {port}"),
    run("redis-cli").flags(CONNECT).with(REDIS),
    run("redis-pubsub").flags(CONNECT).with(REDIS),
    run("redis-shared").flags(CONNECT).with(REDIS),
    run("resolve").flags("--grant net.resolve=localhost"),
    // `tests/traces` gives it something to do.
    run("script").flags("--allow-all"),
    run("sensor")
        .flags(CONNECT)
        .with("127.0.0.1 {port} 5 1")
        .peer(Peer::Listener),
    run("sensor-async")
        .flags(CONNECT)
        .with("127.0.0.1 {port} 5 1")
        .peer(Peer::Listener),
    run("showcase").flags(SPAWN),
    run("sleeper").with("20"),
    run("spawn-bomb").flags("--quiet --grant task.spawn=self --timeout 200ms"),
    run("spawner").flags(SPAWN).with("20"),
    run("sse")
        .flags(CONNECT)
        .with("http://127.0.0.1:{port}/events")
        .peer(Peer::Web),
    run("start-loop").flags(SOON),
    run("stdin-cat")
        .flags("--grant console.read")
        .input("one line\nand one without an end"),
    run("ticker").with("2 10"),
    // A server that knows no TLS; `tls.rs` has those that do.
    run("tls-client")
        .flags("--grant net.connect=127.0.0.1:{port} --grant task.spawn=self --grant console.read")
        .with("127.0.0.1 {port} hello")
        .peer(Peer::Echo),
    run("tls-get")
        .flags(CONNECT)
        .with("127.0.0.1 {port}")
        .peer(Peer::Echo),
    run("trap"),
    run("udp-client")
        .flags(CONNECT)
        .with("127.0.0.1:{port} 5")
        .peer(Peer::Datagrams),
    run("udp-echo").flags(LISTEN).with("{port} 3"),
    run("unknown-import").reason(
        "doesn't have: example:unknown/thing@1.0.0#go",
        "doesn't have: example:unknown/thing@1.0.0#go",
    ),
    run("urgent").with("5 2").same(Same::ButNumbers),
    run("wasi-hello").same(Same::WasmtimeOnly("--engine wasmtime only")),
    run("web-app").flags(LISTEN).with("{port}"),
    run("websocket")
        .flags(CONNECT)
        .with("ws://127.0.0.1:{port}/"),
    run("websocket-echo").flags(LISTEN).with("{port}"),
    run("wrong-export").reason("smallos:task/run@0.1.0#run", "smallos:task/run@0.1.0#run"),
    run("wrong-import").reason("smallos:kernel/tasks@0.1.0::current", "tasks@0.1.0#current"),
];

#[test]
fn every_guest_is_in_the_table_and_was_built() {
    let folder = guest("hello").with_file_name("");
    let files = fs::read_dir(folder).expect("`cargo xtask guests` makes it");
    let built: BTreeSet<String> = files
        .map(|file| file.expect("it can be read").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "wasm")
        })
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    let known: BTreeSet<String> = GUESTS.iter().map(|guest| guest.name.to_owned()).collect();
    assert_eq!(known.len(), GUESTS.len(), "a guest is in the table twice");
    assert_eq!(
        built, known,
        "left: built guests; right: the table of guests.rs"
    );
}

#[test]
fn every_guest_does_the_same_on_both_engines() {
    in_parallel(|row| {
        let [wasmtime, wasmi] = Engine::ALL.map(|engine| row.run(engine, &guest(row.name)));
        row.compare(&wasmtime, &wasmi);
    });
}

/// The interpreter takes the main module out of a component: it must be the one that went in.
#[test]
fn every_guest_does_the_same_as_a_component() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    in_parallel(|row| {
        let module = fs::read(guest(row.name)).expect("it was built");
        let Some(component) = as_component(&module) else {
            assert!(row.is_text() || row.name == "wasi-hello", "{}", row.name);
            return;
        };
        let file = folder.path().join(row.name).with_extension("wasm");
        fs::write(&file, component).expect("room in the folder");
        let [module, component] =
            [&guest(row.name), &file].map(|file| row.run(Engine::Wasmi, file));
        row.compare_same(&module, &component);
    });
}

/// Nothing for what is a component already, or has no description of itself to make one by, as
/// WebAssembly text has none.
fn as_component(module: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = ComponentEncoder::default().module(module).ok()?;
    encoder.encode().ok()
}

/// On each core one guest at a time, all of them whatever fails.
#[track_caller]
fn in_parallel(story: impl Fn(&Guest) + Sync) {
    let next = AtomicUsize::new(0);
    let failed = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(row) = GUESTS.get(next.fetch_add(1, Ordering::Relaxed)) {
                    // What went wrong has been printed by then.
                    if catch_unwind(AssertUnwindSafe(|| story(row))).is_err() {
                        failed.lock().expect("no panic inside").push(row.name);
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().expect("no panic inside");
    assert!(failed.is_empty(), "these differ: {failed:?}");
}

impl Guest {
    fn run(&self, engine: Engine, file: &Path) -> Finished {
        let port = self.peer.start();
        let placed = |text: &str| text.replace("{port}", &port.to_string());
        let flags = placed(self.flags);
        let mut words: Vec<PathBuf> = vec!["run".into()];
        words.extend(["--workers=1", "--slice=1s"].map(PathBuf::from));
        words.extend(flags.split_whitespace().map(PathBuf::from));
        words.push(file.into());
        words.extend(placed(self.arguments).split_whitespace().map(PathBuf::from));
        let running = engine.host(words).input(self.input.as_bytes()).start();
        if self.peer == Peer::Client {
            let mut client = Echo::connect(&format!("127.0.0.1:{port}"));
            client.round_trip(b"one");
            client.round_trip(b"two");
            client.close();
        }
        let mut finished = running.finish();
        // Each run has a port and a folder of its own.
        let path = file.display().to_string();
        for text in [&mut finished.stdout, &mut finished.stderr] {
            *text = text
                .replace(&port.to_string(), "{port}")
                .replace(&path, "{file}");
        }
        finished
    }

    /// Whether it was made from WebAssembly text.
    fn is_text(&self) -> bool {
        let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../guests/wat");
        texts.join(self.name).with_extension("wat").is_file()
    }

    #[track_caller]
    fn compare(&self, wasmtime: &Finished, wasmi: &Finished) {
        let name = self.name;
        match self.same {
            Same::Reason(compiler, interpreter) => {
                assert_eq!(wasmtime.stdout, wasmi.stdout, "{name}");
                assert_eq!(wasmtime.code, wasmi.code, "{name}: {wasmtime} {wasmi}");
                assert!(matches!(wasmi.code, Some(65 | 134)), "{name}: {wasmi}");
                wasmtime.says(compiler);
                wasmi.says(interpreter);
            }
            Same::WasmtimeOnly(reason) => drop(wasmi.code(65).prints("").says(reason)),
            Same::Codes(compiler, interpreter) => {
                wasmtime.code(compiler).prints("");
                wasmi.code(interpreter).prints("");
            }
            _ => self.compare_same(wasmtime, wasmi),
        }
    }

    /// As `compare`, for two runs that must not even differ in words.
    #[track_caller]
    fn compare_same(&self, first: &Finished, second: &Finished) {
        let name = self.name;
        let [mut one, mut two] = [first, second].map(|finished| finished.stdout.clone());
        let [mut told, mut told_too] = [first, second].map(without_stack);
        match self.same {
            Same::ButNumbers => {
                for text in [&mut one, &mut two, &mut told, &mut told_too] {
                    *text = without_numbers(text);
                }
            }
            Same::Length => {
                for text in [&mut one, &mut two] {
                    *text = "x".repeat(text.len());
                }
            }
            Same::Beginning => {
                let least = one.len().min(two.len());
                assert!(least > 0, "{name}: no output");
                one.truncate(least);
                two.truncate(least);
            }
            _ => {}
        }
        assert_eq!(first.code, second.code, "{name}: {first} {second}");
        assert!(one == two, "{name}: other output: {first} {second}");
        assert_eq!(told, told_too, "{name}: other messages");
    }
}

impl Peer {
    /// Starts it, and gives the port that stands for it. Its thread ends with the test.
    fn start(self) -> u16 {
        match self {
            Peer::Nobody | Peer::Client => free_port(),
            Peer::Echo => serve(|bytes| Some(bytes.to_vec())),
            Peer::Listener => serve(|_| None),
            Peer::Web => WebPeer::start(page_or_events).port(),
            Peer::Datagrams => {
                let socket = UdpSocket::bind("127.0.0.1:0").expect("a free port");
                let port = socket.local_addr().expect("it is bound").port();
                thread::spawn(move || {
                    let mut bytes = [0; 2048];
                    while let Ok((count, sender)) = socket.recv_from(&mut bytes) {
                        let _ = socket.send_to(&bytes[..count], sender);
                    }
                });
                port
            }
        }
    }
}

/// A page for every path, and an event with an end for one.
fn page_or_events(asked: &Asked, stream: &mut TcpStream) -> bool {
    let answer: &[u8] = match asked.path.as_str() {
        "/events" if asked.head.contains("Last-Event-ID: 1") => b"HTTP/1.1 204 No Content\r\n\r\n",
        "/events" => {
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n\
              retry: 10\nid: 1\ndata: one\n\n"
        }
        _ => b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage",
    };
    stream.write_all(answer).is_ok() && asked.path != "/events"
}

/// Answers one connection.
fn serve(answer: fn(&[u8]) -> Option<Vec<u8>>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("it is bound").port();
    thread::spawn(move || {
        let Ok((mut stream, _)) = listener.accept() else {
            return;
        };
        let mut bytes = [0; 4096];
        while let Ok(count) = stream.read(&mut bytes) {
            let answer = answer(&bytes[..count]).unwrap_or_default();
            if count == 0 || stream.write_all(&answer).is_err() {
                break;
            }
        }
    });
    port
}

/// What was told, without the lines `  0: function` of a trap.
fn without_stack(finished: &Finished) -> String {
    let lines = finished.stderr.lines().filter(|line| {
        let numbered = line.trim_start().split_once(": ");
        let is_frame = numbered.is_some_and(|(number, _)| number.parse::<u32>().is_ok());
        !(is_frame && line.starts_with("  "))
    });
    lines.map(|line| format!("{line}\n")).collect()
}

/// Each number becomes `#`, and each gap one blank: tables are as wide as their numbers.
fn without_numbers(text: &str) -> String {
    let mut out = String::new();
    for char in text.chars() {
        match char {
            '0'..='9' if out.ends_with('#') => {}
            '0'..='9' => out.push('#'),
            ' ' if out.ends_with(' ') => {}
            _ => out.push(char),
        }
    }
    out
}

/// What came of a run: its output, its log, and the ends of its tasks. Each is in order; the
/// log and the ends come to standard error from two threads.
fn transcript(engine: Engine, job: &Job) -> [Vec<String>; 3] {
    let finished = engine.up(job).args(["--json", "-vv"]).run();
    // Of the first that fails: `fork-tree`.
    finished.code(1);
    let of = |kind: &str| {
        let lines = finished.stderr.lines();
        let events = lines.map(|line| -> Value {
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"))
        });
        let keys = ["task", "pid", "level", "outcome", "message", "exit_code"];
        let told = events.filter(|event| event["event"] == kind);
        told.map(|event| keys.map(|key| event[key].to_string()).join(" "))
            .collect()
    };
    let output = finished.stdout.lines().map(str::to_owned).collect();
    [output, of("log"), of("ended")]
}

#[test]
fn a_mix_of_tasks_has_the_same_events_in_the_same_order() {
    let spawns = "grants = [\"task.spawn=self\"]";
    // Nothing here looks at a clock: real time would mix it anew in each run.
    let job = Job::new("workers = 1\nslice = \"1 s\"")
        .task("late", "hello", "priority = 9\nargs = [\"late\"]")
        .task("soon", "hello", "priority = 1\nargs = [\"soon\"]")
        .task("family", "fork-tree", &format!("priority = 3\n{spawns}"))
        .task("spawner", "spawner", &format!("priority = 3\n{spawns}"))
        .task("turns", "pyos-getpid", &format!("priority = 3\n{spawns}"))
        .task("yields", "bench-yield", "priority = 3\nargs = [\"30\"]")
        .task("panic", "panic-loop", "priority = 4")
        .task("bad", "fail", "priority = 5")
        .task("log", "log-levels", "priority = 6")
        .task(
            "bomb",
            "memory-bomb",
            "priority = 7\nlimits = { memory = \"4 MiB\" }",
        );
    let [wasmtime, wasmi] = Engine::ALL.map(|engine| transcript(engine, &job));
    for (one, two) in wasmtime.iter().zip(&wasmi) {
        assert!(one.len() >= 5, "{one:?}");
        assert_eq!(one, two);
    }
    assert_eq!(wasmtime[2].len(), 10, "each task ends once");
}

#[test]
fn the_default_engine_compiles() {
    let finished = smallos_tests::host(["run"])
        .args([guest("wasi-hello")])
        .run();
    finished.code(0).shows("hello from wasi");
}
