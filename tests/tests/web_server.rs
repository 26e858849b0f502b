//! A task that serves HTTP: curl as a real client, a browser that shows its live page, and
//! clients that break the rules, stall and flood. Those who behave never notice them.

use std::{
    io::{Read, Write},
    net::{Shutdown, TcpStream},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

#[path = "support/browser.rs"]
mod browser;

use browser::Browser;
use smallos_tests::{Engine, Job, PATIENCE, Running, connect, each_engine, free_port};

/// A web application and its address. Slow clients have so many milliseconds.
fn web_app(engine: Engine, patience_ms: u32, flags: &str) -> (Running, String) {
    let flags = format!("--grant net.listen=127.0.0.1:* {flags}");
    let arguments = format!("0 127.0.0.1 {patience_ms}");
    let mut server = engine.guest(&flags, "web-app", &arguments).start();
    let address = server.shows("http://").trim_end_matches('/').to_owned();
    (server, address)
}

/// Sends this, ends the sending side, and gives everything that comes until the server closes.
#[track_caller]
fn talk(address: &str, request: &[u8]) -> String {
    let mut stream = connect(address);
    // A server that has heard enough may close while this is still being sent.
    let _ = stream.write_all(request);
    let _ = stream.shutdown(Shutdown::Write);
    rest_of(&mut stream)
}

#[track_caller]
fn rest_of(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    match stream.read_to_end(&mut answer) {
        Ok(_) => String::from_utf8_lossy(&answer).into_owned(),
        Err(error) => panic!("{error} after {:?}", String::from_utf8_lossy(&answer)),
    }
}

/// Reads one response with a stated length, and nothing behind it.
#[track_caller]
fn response(stream: &mut TcpStream) -> (String, Vec<u8>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).expect("the head comes");
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).expect("ours is ASCII");
    let length = head
        .split_once("Content-Length: ")
        .map_or(0, |(_, rest)| rest.lines().next().unwrap().parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).expect("the body comes");
    (head, body)
}

/// Somebody who behaves is served.
#[track_caller]
fn is_served(address: &str) {
    let answer = talk(address, b"GET /hello/you HTTP/1.1\r\nHost: x\r\n\r\n");
    assert!(answer.ends_with("\r\n\r\nhello, you\n"), "{answer}");
}

fn curl(arguments: &[&str]) -> String {
    let output = Command::new("curl")
        .args(["--silent", "--show-error", "--max-time", "20"])
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("curl is there");
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[each_engine]
fn curl_gets_what_it_asks_for(engine: Engine) {
    let (server, address) = web_app(engine, 5000, "");
    let url = |path: &str| format!("http://{address}{path}");
    assert_eq!(curl(&[&url("/hello/J%C3%BCrgen")]), "hello, Jürgen\n");
    assert!(curl(&[&url("/")]).contains("<title>smallOS, live</title>"));
    let head = curl(&["--head", &url("/hello/you")]);
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    assert!(head.contains("Content-Length: 11\r\n"), "{head}");
    assert!(
        head.contains("Date: ") && head.contains(" GMT\r\n"),
        "{head}"
    );
    let code = ["--output", "/dev/null", "--write-out", "%{http_code}"];
    let status = |more: &[&str]| curl(&[&code, more].concat());
    assert_eq!(status(&[&url("/nowhere")]), "404");
    assert_eq!(status(&["--request", "PUT", &url("/text")]), "405");
    assert_eq!(status(&["--http1.0", &url("/text")]), "200");
    assert_eq!(status(&[&url("/type")]), "426");
    let keyless = [
        "--header",
        "Connection: Upgrade",
        "--header",
        "Upgrade: websocket",
        "--header",
        "Sec-WebSocket-Version: 13",
    ];
    let page = url("/type");
    assert_eq!(status(&[&keyless[..], &[&page]].concat()), "400");
    // What has no end has a head, and then the connection is there for the next request.
    let heads = curl(&["--head", &url("/live"), &url("/hello/you")]);
    assert!(heads.contains("Content-Type: text/event-stream\r\n"));
    assert!(heads.contains("Content-Length: 11\r\n"), "{heads}");
    // The second request goes over the first one's connection.
    let count = ["--write-out", "%{num_connects} "];
    let (one, two) = (url("/hello/a"), url("/hello/b"));
    assert_eq!(
        curl(&[&count[..], &[&one, &two]].concat()),
        "hello, a\n1 hello, b\n0 "
    );
    drop(server);
}

#[each_engine]
fn bodies_of_every_framing_come_back(engine: Engine) {
    let (_server, address) = web_app(engine, 5000, "");
    let url = format!("http://{address}/echo");
    let folder = tempfile::tempdir().unwrap();
    for size in [0_usize, 1, 16_384, 16_385, 200_000, 1 << 20] {
        let body: Vec<u8> = (0..size).map(|n| b'a' + (n % 23) as u8).collect();
        let file = folder.path().join("body");
        std::fs::write(&file, &body).unwrap();
        let given = format!("@{}", file.display());
        for framing in [
            "X-None: 1",
            "Transfer-Encoding: chunked",
            "Expect: 100-continue",
        ] {
            let came = curl(&["--header", framing, "--data-binary", &given, &url]);
            assert!(came.as_bytes() == body, "{size} bytes, {framing}");
        }
    }
    // One more than the guest wants.
    let file = folder.path().join("body");
    std::fs::write(&file, vec![b'x'; (1 << 20) + 1]).unwrap();
    let given = format!("@{}", file.display());
    let came = curl(&["--include", "--data-binary", &given, &url]);
    assert!(came.contains("HTTP/1.1 413 "), "{came}");
}

#[each_engine]
fn a_thousand_pipelined_requests_are_answered_in_order(engine: Engine) {
    let (_server, address) = web_app(engine, 10_000, "");
    let mut stream = connect(&address);
    let mut sender = stream.try_clone().unwrap();
    thread::scope(|scope| {
        scope.spawn(move || {
            let all: String = (0..1000)
                .map(|number| format!("GET /hello/{number} HTTP/1.1\r\nHost: x\r\n\r\n"))
                .collect();
            sender.write_all(all.as_bytes()).unwrap();
        });
        for number in 0..1000 {
            let (_, body) = response(&mut stream);
            assert_eq!(body, format!("hello, {number}\n").as_bytes());
        }
    });
}

#[each_engine]
fn what_is_sent_ahead_of_a_half_close_is_answered(engine: Engine) {
    let (_server, address) = web_app(engine, 5000, "");
    let answer = talk(
        &address,
        b"GET /hello/1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /echo HTTP/1.1\r\nHost: x\r\n\
          Content-Length: 5\r\n\r\nhelloGET /hello/3 HTTP/1.1\r\nHost: x\r\n\r\n",
    );
    let at = |part: &str| {
        answer
            .find(part)
            .unwrap_or_else(|| panic!("{part}: {answer}"))
    };
    assert!(at("hello, 1\n") < at("\r\n\r\nhelloHTTP/1.1") && answer.ends_with("hello, 3\n"));
}

/// Each could be read in two ways, or costs too much: none reaches the task.
const REFUSED: &[(&str, &str, &str)] = &[
    (
        "two content-lengths",
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        "400",
    ),
    (
        "a length beside chunks",
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "400",
    ),
    (
        "a list of lengths",
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5, 5\r\n\r\nhello",
        "400",
    ),
    (
        "a signed length",
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: +5\r\n\r\nhello",
        "400",
    ),
    ("bare LF", "GET / HTTP/1.1\nHost: x\n\n", "400"),
    (
        "bare LF later",
        "GET / HTTP/1.1\r\nHost: x\nX: y\r\n\r\n",
        "400",
    ),
    ("bare CR", "GET / HTTP/1.1\r\nHost: x\rX: y\r\n\r\n", "400"),
    (
        "a folded line",
        "GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n",
        "400",
    ),
    (
        "space before the colon",
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length : 5\r\n\r\nhello",
        "400",
    ),
    (
        "a chunk size of no digits",
        "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n0\r\n\r\n",
        "400",
    ),
    (
        "a chunk longer than it says",
        "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n0\r\n\r\n",
        "400",
    ),
    (
        "another coding",
        "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "501",
    ),
    ("no host", "GET / HTTP/1.1\r\n\r\n", "400"),
    (
        "two hosts",
        "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
        "400",
    ),
    (
        "two hosts, one of them in the target",
        "GET http://a/ HTTP/1.1\r\nHost: b\r\n\r\n",
        "400",
    ),
    (
        "a tunnel",
        "CONNECT x:80 HTTP/1.1\r\nHost: x:80\r\n\r\n",
        "501",
    ),
    (
        "another version",
        "GET / HTTP/3.0\r\nHost: x\r\n\r\n",
        "505",
    ),
    (
        "another expectation",
        "GET / HTTP/1.1\r\nHost: x\r\nExpect: cake\r\n\r\n",
        "417",
    ),
    ("no HTTP at all", "\x16\x03\x01\x02\x00\x01\x00", "400"),
    (
        "a length over the host's bound",
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n",
        "413",
    ),
];

#[each_engine]
fn what_breaks_the_rules_is_answered_by_the_host(engine: Engine) {
    let (mut server, address) = web_app(engine, 5000, "");
    let refused = |name: &str, request: &str, status: &str| {
        let answer = talk(&address, request.as_bytes());
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{name}: {answer}"
        );
        // Nothing behind it was taken for a second request.
        assert_eq!(answer.matches("HTTP/1.1").count(), 1, "{name}: {answer}");
        is_served(&address);
    };
    for (name, request, status) in REFUSED {
        refused(name, request, status);
        let behind = format!("GET /hello/1 HTTP/1.1\r\nHost: x\r\n\r\n{request}");
        let answer = talk(&address, behind.as_bytes());
        let status = format!("HTTP/1.1 {status} ");
        assert!(
            answer.contains("hello, 1\n") && answer.contains(&status),
            "{name} behind a good one: {answer}"
        );
    }
    let huge = "x".repeat(100_000);
    refused(
        "a huge head",
        &format!("GET / HTTP/1.1\r\nHost: x\r\nX: {huge}\r\n\r\n"),
        "431",
    );
    refused("a huge target", &format!("GET /{huge} HTTP/1.1\r\n"), "431");
    let many: String = (0..200)
        .map(|number| format!("X-{number}: y\r\n"))
        .collect();
    refused(
        "many fields",
        &format!("GET / HTTP/1.1\r\nHost: x\r\n{many}\r\n"),
        "431",
    );
    assert!(server.is_running());
}

#[each_engine]
fn who_stalls_is_told_and_closed(engine: Engine) {
    let (_server, address) = web_app(engine, 400, "");
    // A byte now and then doesn't help: the whole head has its time.
    let mut drip = connect(&address);
    let begun = Instant::now();
    // The server reads on for two seconds after its answer, so that nothing here is met by a reset.
    for byte in b"GET / HTTP/1.1\r\nHost: x\r\nX: ".iter().cycle() {
        if begun.elapsed() > Duration::from_secs(1) || drip.write_all(&[*byte]).is_err() {
            break;
        }
        is_served(&address);
        thread::sleep(Duration::from_millis(20));
    }
    let _ = drip.shutdown(Shutdown::Write);
    let told = rest_of(&mut drip);
    assert!(told.starts_with("HTTP/1.1 408 "), "{told}");
    for (name, begin) in [
        ("a head", "GET / HTTP/1.1\r\nHost"),
        (
            "a small body",
            "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhel",
        ),
        (
            "a large body",
            "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\nhel",
        ),
        (
            "chunks",
            "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel",
        ),
    ] {
        let mut stalled = connect(&address);
        stalled.write_all(begin.as_bytes()).unwrap();
        let answer = rest_of(&mut stalled);
        assert!(answer.starts_with("HTTP/1.1 408 "), "{name}: {answer}");
    }
    // Nobody asked for anything: there is nothing to answer.
    assert_eq!(rest_of(&mut connect(&address)), "");
    is_served(&address);
}

#[each_engine]
fn who_closes_in_the_middle_concerns_nobody_else(engine: Engine) {
    let (mut server, address) = web_app(engine, 2000, "");
    let request = b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 50000\r\n\r\nhello";
    for end in 1..request.len() {
        let mut rude = connect(&address);
        rude.write_all(&request[..end]).unwrap();
        drop(rude);
    }
    // Asks for much and goes without reading it.
    for _ in 0..20 {
        let mut rude = connect(&address);
        rude.write_all(b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n")
            .unwrap();
        rude.write_all(&vec![b'x'; 200_000]).unwrap();
        drop(rude);
    }
    is_served(&address);
    assert!(server.is_running());
}

#[each_engine]
fn who_reads_nothing_holds_up_nobody_and_is_closed(engine: Engine) {
    let (_server, address) = web_app(engine, 700, "");
    let mut stuck = connect(&address);
    let body = vec![b'x'; 1 << 20];
    stuck
        .write_all(b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1048576\r\n\r\n")
        .unwrap();
    stuck.write_all(&body).unwrap();
    // Asks again and again, and takes no answer.
    stuck.set_nonblocking(true).unwrap();
    let limit = Instant::now() + PATIENCE;
    let one = b"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n";
    let pipelined = [&one[..], &body[..60_000]].concat().repeat(200);
    let mut sent = 0;
    loop {
        match stuck.write(&pipelined[sent..]) {
            Ok(count) => sent += count,
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                is_served(&address);
                thread::sleep(Duration::from_millis(50));
            }
            // Closed.
            Err(_) => break,
        }
        assert!(Instant::now() < limit, "it was never closed");
        assert!(sent < pipelined.len(), "all of it was taken");
    }
    is_served(&address);
}

#[each_engine]
fn a_thousand_connections_of_which_half_stall(engine: Engine) {
    let (mut server, address) = web_app(engine, 1500, "--handles-max 5000");
    let mut stalled: Vec<TcpStream> = Vec::new();
    let mut served: Vec<TcpStream> = Vec::new();
    for number in 0..500 {
        let mut stall = connect(&address);
        stall.write_all(b"GET / HTTP/1.1\r\nHo").unwrap();
        stalled.push(stall);
        let mut good = connect(&address);
        write!(good, "GET /hello/{number} HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        served.push(good);
    }
    for (number, good) in served.iter_mut().enumerate() {
        let (_, body) = response(good);
        assert_eq!(body, format!("hello, {number}\n").as_bytes());
    }
    drop(served);
    for stall in &mut stalled {
        let answer = rest_of(stall);
        assert!(answer.starts_with("HTTP/1.1 408 "), "{answer}");
    }
    is_served(&address);
    assert!(server.is_running());
}

#[each_engine]
fn a_server_that_is_stopped_answers_first(engine: Engine) {
    let (server, address) = web_app(engine, 5000, "");
    let mut idle = connect(&address);
    idle.write_all(b"GET /hello/you HTTP/1.1\r\nHost: x\r\n\r\n")
        .unwrap();
    response(&mut idle);
    let mut live = connect(&address);
    live.write_all(b"GET /live HTTP/1.1\r\nHost: x\r\n\r\n")
        .unwrap();
    let mut begin = [0; 15];
    live.read_exact(&mut begin).unwrap();
    assert_eq!(&begin, b"HTTP/1.1 200 OK");
    assert_eq!(
        curl(&["--request", "POST", &format!("http://{address}/stop")]),
        "stopping\n"
    );
    assert_eq!(rest_of(&mut idle), "");
    // Complete, up to the last chunk.
    assert!(rest_of(&mut live).ends_with("\r\n0\r\n\r\n"));
    server.finish().code(0).shows("stopped\n");
    assert!(TcpStream::connect(&address).is_err(), "nobody listens");
}

#[each_engine]
fn a_server_that_is_killed_leaves_no_connection(engine: Engine) {
    let port = free_port();
    let address = format!("127.0.0.1:{port}");
    let server = format!(
        "args = [\"{port}\"]\ngrants = [\"net.listen={address}\"]\nlimits = {{ timeout = \"1 s\" }}"
    );
    let job = Job::new("").task("app", "web-app", &server).task(
        "doorman",
        "stdin-cat",
        "grants = [\"console.read\"]",
    );
    let mut running = engine.up(&job).keep_input().start();
    running.shows("http://");
    let mut open = [
        "",
        "GET / HTTP/1.1\r\nHo",
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n",
        "GET /live HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /type HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
    ]
    .map(|begin| {
        let mut stream = connect(&address);
        stream.write_all(begin.as_bytes()).unwrap();
        stream
    });
    running.says("task app: took longer than its timeout");
    for stream in &mut open {
        let mut rest = Vec::new();
        // An end or a reset, but no connection.
        let _ = stream.read_to_end(&mut rest);
        assert!(stream.take_error().unwrap().is_none());
    }
    assert!(TcpStream::connect(&address).is_err(), "nobody listens");
    running.close_input();
    running.finish().code(124);
}

#[each_engine]
fn events_reach_a_page_as_they_happen(engine: Engine) {
    let (_server, address) = web_app(engine, 10_000, "");
    let mut live = connect(&address);
    live.write_all(b"GET /live HTTP/1.1\r\nHost: x\r\n\r\n")
        .unwrap();
    let mut seen = String::new();
    let mut until = |part: &str| {
        let mut bytes = [0; 4096];
        while !seen.contains(part) {
            let count = live.read(&mut bytes).expect("the event comes");
            assert!(count > 0, "ended after {seen}");
            seen.push_str(&String::from_utf8_lossy(&bytes[..count]));
        }
    };
    until("id: 0\ndata: \n\n");
    for number in 1..=50 {
        let text = format!("change {number}");
        curl(&["--data", &text, &format!("http://{address}/text")]);
        until(&format!("event: text\nid: {number}\ndata: {text}\n\n"));
    }
    assert_eq!(curl(&[&format!("http://{address}/text")]), "change 50");
}

#[each_engine]
fn a_page_that_goes_is_forgotten(engine: Engine) {
    let (_server, address) = web_app(engine, 10_000, "");
    let pages = format!("http://{address}/pages");
    let limit = Instant::now() + PATIENCE;
    let until = |count: &str| {
        while curl(&[&pages]) != count {
            assert!(Instant::now() < limit, "there are never {count} pages");
        }
    };
    let open: Vec<TcpStream> = (0..5)
        .map(|_| {
            let mut live = connect(&address);
            live.write_all(b"GET /live HTTP/1.1\r\nHost: x\r\n\r\n")
                .unwrap();
            live
        })
        .collect();
    until("5");
    drop(open);
    until("0");
    // What nobody reads would hide the end, so it counts as one.
    let mut flood = connect(&address);
    flood
        .write_all(b"GET /live HTTP/1.1\r\nHost: x\r\n\r\n")
        .unwrap();
    until("1");
    flood.write_all(&[b'x'; 20_000]).unwrap();
    until("0");
}

/// A real browser opens the live page twice: one page types, and the other one shows it.
#[each_engine]
fn a_browser_shows_the_live_page(engine: Engine) {
    let Some(browser) = Browser::start() else {
        assert!(
            !smallos_tests::is_ci(),
            "chromium is missing: `cargo xtask setup` installs it"
        );
        println!("skipped: a_browser_shows_the_live_page, for want of chromium");
        return;
    };
    let (server, address) = web_app(engine, 30_000, "");
    let url = format!("http://{address}/");
    let text = "document.getElementById('text').textContent";
    let count = "document.getElementById('count').textContent";
    let mut shows = browser.open(&url);
    shows.until(count, "0");
    curl(&["--data", "from outside", &format!("{url}text")]);
    shows.until(text, "from outside");
    // A page that is opened with #text types it by itself.
    let mut types = browser.open(&format!("{url}#typed%20in%20a%20browser"));
    types.until(text, "typed in a browser");
    shows.until(text, "typed in a browser");
    shows.until(count, "2");
    assert_eq!(curl(&[&format!("{url}text")]), "typed in a browser");
    assert_eq!(
        curl(&["--request", "POST", &format!("{url}stop")]),
        "stopping\n"
    );
    server.finish().code(0);
}
