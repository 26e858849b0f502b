//! The HTTP client of tasks against servers of all kinds: good ones, and those that break each
//! rule. Whatever a server does, the task gets a typed error in time and others never notice.

use std::{
    io::{Read, Write},
    net::TcpStream,
    os::fd::AsRawFd,
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use smallos_tests::{
    Engine, Finished, Job, PATIENCE, Program, each_engine, free_port,
    tls::{Authority, Connection, Identity, Serve},
    web::{Asked, WebPeer, until_closed},
};

/// Runs the probe against a server with these settings and cases.
fn probe(engine: Engine, peer: &WebPeer, words: &str) -> Finished {
    let flags = format!("--grant net.connect=127.0.0.1:{}", peer.port());
    let arguments = format!("{} {words}", peer.base());
    engine.guest(&flags, "http-probe", &arguments).run()
}

fn say(stream: &mut TcpStream, bytes: impl AsRef<[u8]>) -> bool {
    stream.write_all(bytes.as_ref()).is_ok()
}

fn whole(body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// A server that keeps to the rules.
fn good(asked: &Asked, stream: &mut TcpStream) -> bool {
    let path = asked.path.split('?').next().unwrap_or_default();
    match path {
        "/hello" => say(stream, whole("hello")),
        "/echo" => {
            let body = String::from_utf8_lossy(&asked.body);
            let from = asked.connection;
            say(
                stream,
                format!(
                    "HTTP/1.1 200 OK\r\nX-Connection: {from}\r\nContent-Length: {}\r\n\r\n{body}",
                    body.len()
                ),
            )
        }
        "/count" => say(stream, whole(&asked.body.len().to_string())),
        "/head" => say(stream, whole(&asked.head.replace("\r\n", "|"))),
        "/empty" => say(stream, "HTTP/1.1 204 No Content\r\n\r\n"),
        "/same" => say(
            stream,
            "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n",
        ),
        "/long" => say(
            stream,
            "HTTP/1.1 200 OK\r\nX-Length: kept\r\nContent-Length: 5\r\n\r\n",
        ),
        "/chunks" => say(
            stream,
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\
             3\r\none\r\n4;a=b\r\ntwo!\r\n0\r\nX-Sum: 7\r\n\r\n",
        ),
        "/until-close" => {
            say(stream, "HTTP/1.0 200 OK\r\n\r\nall of it");
            false
        }
        "/last" => {
            say(
                stream,
                "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\nlast",
            );
            false
        }
        "/interim" => say(
            stream,
            "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n\
             Content-Length: 2\r\n\r\nok",
        ),
        "/trailers" => say(stream, whole(&asked.trailers)),
        "/big" => {
            let piece = [b'b'; 50_000];
            say(stream, "HTTP/1.1 200 OK\r\nContent-Length: 2000000\r\n\r\n")
                && (0..40).all(|_| say(stream, piece))
        }
        "/bytewise" => whole("one by one").bytes().all(|byte| {
            thread::sleep(Duration::from_millis(1));
            say(stream, [byte])
        }),
        "/refuse-early" | "/refuse" => {
            say(
                stream,
                "HTTP/1.1 413 Content Too Large\r\nContent-Length: 2\r\n\r\nno",
            );
            until_closed(stream).ok();
            false
        }
        "/refuse-early-long" => {
            say(
                stream,
                "HTTP/1.1 413 Content Too Large\r\nContent-Length: 200000\r\n\r\n",
            );
            say(stream, [b'n'; 200_000]);
            until_closed(stream).ok();
            false
        }
        _ if path.starts_with("/to/") => {
            let (status, target) = path[4..].split_once('/').unwrap_or_default();
            say(
                stream,
                format!(
                    "HTTP/1.1 {status} Moved\r\nLocation: /{target}\r\nContent-Length: 3\r\n\r\nbye"
                ),
            )
        }
        _ => say(
            stream,
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
        ),
    }
}

#[each_engine]
fn responses_of_every_shape_are_read(engine: Engine) {
    let peer = WebPeer::start(good);
    let cases = "GET,/hello HEAD,/long OPTIONS,/empty GET,/same GET,/chunks GET,/interim \
        GET,/bytewise GET,/missing GET,/big GET,/until-close GET,/last GET,/hello";
    probe(engine, &peer, cases).code(0).prints(
        "GET /hello: 200 \"hello\"\n\
         HEAD /long: 200 X-Length=kept \"\"\n\
         OPTIONS /empty: 204 \"\"\n\
         GET /same: 304 \"\"\n\
         GET /chunks: 200 \"onetwo!\" trailer X-Sum=7\n\
         GET /interim: 200 \"ok\"\n\
         GET /bytewise: 200 \"one by one\"\n\
         GET /missing: 404 \"\"\n\
         GET /big: 200 2000000 bytes, sum 196000000\n\
         GET /until-close: 200 \"all of it\"\n\
         GET /last: 200 \"last\"\n\
         GET /hello: 200 \"hello\"\n",
    );
    let connections: Vec<usize> = peer.asked().iter().map(|asked| asked.connection).collect();
    // One connection for all, until the server ends it, once in each way.
    assert_eq!(connections, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3]);
    peer.is_left_alone();
}

#[each_engine]
fn idle_connections_count_towards_the_handles(engine: Engine) {
    let second_connections = |flags: &str| {
        let peers: Vec<WebPeer> = (0..12).map(|_| WebPeer::start(good)).collect();
        let last = peers.len() - 1;
        let mut words = format!("{} -idle=64", peers[0].base());
        for peer in peers.iter().chain([&peers[last], &peers[0]]) {
            words.push_str(&format!(" GET,{}/hello", peer.base()));
        }
        let flags = format!("--grant net.connect=127.0.0.1:* {flags}");
        engine.guest(&flags, "http-probe", &words).run().code(0);
        [&peers[last], &peers[0]].map(|peer| peer.asked()[1].connection)
    };
    assert_eq!(second_connections(""), [1, 1], "all are kept");
    assert_eq!(second_connections("--handles-max 30"), [1, 2]);
}

#[each_engine]
fn the_calls_that_hold_up_the_task_do_the_same(engine: Engine) {
    let peer = WebPeer::start(good);
    let cases = "-blocking GET,/hello GET,/chunks GET,/big POST,/count,length=200000 \
        POST,/count,chunks=60000 GET,/until-close GET,/hello";
    probe(engine, &peer, cases).code(0).prints(
        "GET /hello: 200 \"hello\"\n\
         GET /chunks: 200 \"onetwo!\"\n\
         GET /big: 200 2000000 bytes, sum 196000000\n\
         POST /count: 200 \"200000\"\n\
         POST /count: 200 \"60000\"\n\
         GET /until-close: 200 \"all of it\"\n\
         GET /hello: 200 \"hello\"\n",
    );
}

#[each_engine]
fn requests_of_every_shape_are_sent(engine: Engine) {
    let peer = WebPeer::start(good);
    let cases = "GET,/head,header=X-One:1,query=a&b POST,/head,form=x=y&z PUT,/echo,text=words \
        POST,/count,fill=3000000 PUT,/count,length=300000 POST,/count,chunks=300000 \
        POST,/trailers,chunks=10,trailer=done POST,/count,fill=9,expect POST,/head \
        POST,/echo,chunks=0 DELETE,/echo";
    let finished = probe(engine, &peer, cases);
    let port = peer.port();
    let host = format!("HTTP/1.1|Host: 127.0.0.1:{port}|");
    finished.code(0);
    for part in [
        "GET /head: 200 ",
        "POST /count: 200 \"3000000\"\n",
        "PUT /echo: 200 X-Connection=1 \"words\"\n",
        "PUT /count: 200 \"300000\"\n",
        "POST /count: 200 \"300000\"\n",
        "POST /trailers: 200 \"X-End: done\\r\\n\"\n",
        "POST /count: 200 \"9\"\n",
        "POST /echo: 200 X-Connection=1 \"\"\n",
        "DELETE /echo: 200 X-Connection=1 \"\"\n",
    ] {
        finished.shows(part);
    }
    let asked = peer.asked();
    let heads: Vec<String> = asked.iter().map(|a| a.head.replace("\r\n", "|")).collect();
    assert_eq!(
        heads[0],
        format!("GET /head?q=a%26b {host}X-One: 1|X-Probe: yes|")
    );
    assert_eq!(
        heads[1],
        format!(
            "POST /head {host}Content-Length: 15|\
             Content-Type: application/x-www-form-urlencoded|X-Probe: yes|"
        )
    );
    assert_eq!(asked[1].body, b"field=x%3Dy%26z");
}

#[each_engine]
fn redirects_are_followed_as_browsers_do(engine: Engine) {
    let peer = WebPeer::start(good);
    let cases = "GET,/to/302/hello POST,/to/303/count,text=gone POST,/to/307/echo,text=again \
        POST,/to/307/echo,chunks=4 GET,/to/301/to/308/to/302/hello GET,/to/302/empty#part";
    probe(engine, &peer, cases).code(0).prints(&format!(
        "GET /to/302/hello: 200 from {base}/hello \"hello\"\n\
         POST /to/303/count: 200 from {base}/count \"0\"\n\
         POST /to/307/echo: 200 from {base}/echo X-Connection=1 \"again\"\n\
         POST /to/307/echo: 307 \"bye\"\n\
         GET /to/301/to/308/to/302/hello: 200 from {base}/hello \"hello\"\n\
         GET /to/302/empty#part: 204 from {base}/empty#part \"\"\n",
        base = peer.base()
    ));
    let asked = peer.asked();
    assert_eq!(asked[3].method, "GET", "303 asks by GET");
    assert!(asked.iter().all(|asked| asked.connection == 1));
}

#[each_engine]
fn a_redirect_needs_its_own_grant_and_takes_no_secrets_along(engine: Engine) {
    let other = WebPeer::start(good);
    let target = other.base();
    let peer = WebPeer::start(move |_, stream| {
        let to =
            format!("HTTP/1.1 302 Found\r\nLocation: {target}/head\r\nContent-Length: 0\r\n\r\n");
        say(stream, to)
    });
    let cases = "GET,/a,user=ann,header=Cookie:id=7,header=X-Kept:1";
    probe(engine, &peer, cases)
        .code(0)
        .prints("GET /a: Net(access-denied)\n")
        .says(&format!("net.connect=127.0.0.1:{}", other.port()));
    assert!(other.asked().is_empty());

    let flags = "--grant net.connect=127.0.0.1:*";
    let arguments = format!("{} {cases}", peer.base());
    engine.guest(flags, "http-probe", &arguments).run().code(0);
    assert!(peer.asked()[1].head.contains("Authorization: Basic "));
    let head = &other.asked()[0].head;
    assert!(head.contains("X-Kept: 1"), "{head}");
    assert!(!head.contains("Authorization"), "{head}");
    assert!(!head.contains("Cookie"), "{head}");
}

#[each_engine]
fn a_redirect_is_followed_whatever_is_behind_its_head(engine: Engine) {
    let peer = WebPeer::start(|asked, stream| {
        let behind = match asked.path.as_str() {
            "/large" => "Content-Length: 169\r\n\r\n",
            "/broken" => "Transfer-Encoding: chunked\r\n\r\nno chunk\r\n",
            _ => return say(stream, whole("there")),
        };
        say(
            stream,
            format!("HTTP/1.1 302 Found\r\nLocation: /there\r\n{behind}"),
        );
        false
    });
    probe(engine, &peer, "-max=100 GET,/large GET,/broken")
        .code(0)
        .prints(&format!(
            "GET /large: 200 from {base}/there \"there\"\n\
             GET /broken: 200 from {base}/there \"there\"\n",
            base = peer.base()
        ));
}

#[each_engine]
fn redirects_have_a_limit(engine: Engine) {
    let peer = WebPeer::start(|asked, stream| {
        let to = match asked.path.as_str() {
            "/loop" => "Location: /loop\r\n".into(),
            "/two" => "Location: /a\r\nLocation: /b\r\n".into(),
            _ => format!("Location: ftp://127.0.0.1{}\r\n", asked.path),
        };
        say(
            stream,
            format!("HTTP/1.1 302 Found\r\n{to}Content-Length: 0\r\n\r\n"),
        )
    });
    probe(engine, &peer, "-redirects=3 GET,/loop GET,/two GET,/other")
        .code(0)
        .prints(
            "GET /loop: Limit(HttpLimit::Redirects)\n\
             GET /two: Redirect(\"http: a redirect with two locations\")\n\
             GET /other: Redirect(\"http: a redirect's location: \
             url: must begin with http:// or https://\")\n",
        );
    assert_eq!(peer.asked().len(), 4 + 1 + 1);
    probe(engine, &peer, "-redirects=0 GET,/loop")
        .code(0)
        .prints("GET /loop: 302 \"\"\n");
}

/// Servers that break the protocol: what each sends, and what the task is told.
const BROKEN: &[(&str, &str, &str)] = &[
    (
        "/two-lengths",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok",
        "Protocol(\"more than one content-length\")",
    ),
    (
        "/both-framings",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Protocol(\"content-length beside transfer-encoding\")",
    ),
    (
        "/bare-lf",
        "HTTP/1.1 200 OK\nContent-Length: 2\n\nok",
        "Protocol(\"a LF without CR\")",
    ),
    (
        "/folded",
        "HTTP/1.1 200 OK\r\nX-A: one\r\n two\r\nContent-Length: 0\r\n\r\n",
        "Protocol(\"a folded header line\")",
    ),
    (
        "/chunk-size",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n0\r\n\r\n",
        "200 \"\" then Protocol(\"malformed chunk size\")",
    ),
    (
        "/chunk-end",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello!\r\n0\r\n\r\n",
        "200 \"hello\" then Protocol(\"no CRLF after a chunk\")",
    ),
    (
        "/huge-chunk",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        "200 \"\" then Protocol(\"malformed chunk size\")",
    ),
    (
        "/length",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "Protocol(\"malformed content-length\")",
    ),
    (
        "/version",
        "HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n",
        "Protocol(\"version is not 1.0 or 1.1\")",
    ),
    (
        "/status",
        "HTTP/1.1 700 Odd\r\nContent-Length: 0\r\n\r\n",
        "Protocol(\"status outside 100 to 599\")",
    ),
    (
        "/switch",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
        "Protocol(\"an upgrade nobody asked for\")",
    ),
    (
        "/nul",
        "HTTP/1.1 200 OK\r\nX-A: \0\r\nContent-Length: 0\r\n\r\n",
        "Protocol(\"a control byte in a head\")",
    ),
    (
        "/too-long",
        "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n",
        "200 \"\" then Limit(HttpLimit::BodyBytes)",
    ),
    ("/close", "", "Closed"),
    ("/cut-head", "HTTP/1.1 200 OK\r\nContent-", "Closed"),
    (
        "/cut-body",
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf",
        "200 \"half\" then Closed",
    ),
    (
        "/cut-chunk",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
        "200 \"hel\" then Closed",
    ),
];

/// What takes more than a few bytes to say, and its outcome.
const FLOODS: &[(&str, &str)] = &[
    ("/long-head", "Limit(HttpLimit::HeadBytes)"),
    ("/endless-line", "Limit(HttpLimit::HeadBytes)"),
    ("/many-fields", "Limit(HttpLimit::HeaderCount)"),
    ("/interims", "Limit(HttpLimit::InterimResponses)"),
    (
        "/extensions",
        "200 \"\" then Limit(HttpLimit::ChunkExtensions)",
    ),
    ("/garbage", "Protocol(\"a control byte in a head\")"),
];

fn flood(path: &str, stream: &mut TcpStream) {
    let on = |stream: &mut TcpStream, text: &str| {
        // Until the other side has had enough.
        (0..1000).all(|_| say(stream, text));
    };
    match path {
        "/long-head" => {
            say(stream, "HTTP/1.1 200 OK\r\n");
            on(stream, &format!("X-Long: {}\r\n", "x".repeat(1000)));
        }
        "/endless-line" => on(stream, &"H".repeat(1000)),
        "/many-fields" => {
            say(stream, "HTTP/1.1 200 OK\r\n");
            on(stream, "X: y\r\n");
        }
        "/interims" => on(stream, "HTTP/1.1 102 Processing\r\n\r\n"),
        "/extensions" => {
            say(
                stream,
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1",
            );
            on(stream, &format!(";{}", "e".repeat(100)));
        }
        _ => {
            say(stream, [0; 1000]);
        }
    }
}

fn broken(asked: &Asked, stream: &mut TcpStream) -> bool {
    if let Some((_, bytes, _)) = BROKEN.iter().find(|(path, ..)| *path == asked.path) {
        say(stream, bytes);
    } else {
        flood(&asked.path, stream);
    }
    false
}

#[each_engine]
fn what_is_ambiguous_broken_or_too_much_is_refused_by_name(engine: Engine) {
    let peer = WebPeer::start(broken);
    let mut words = String::from("-max=1000");
    let mut expected = String::new();
    let outcomes = BROKEN.iter().map(|(path, _, outcome)| (path, outcome));
    for (path, outcome) in outcomes.chain(FLOODS.iter().map(|(path, outcome)| (path, outcome))) {
        words.push_str(&format!(" GET,{path}"));
        expected.push_str(&format!("GET {path}: {outcome}\n"));
    }
    probe(engine, &peer, &words).code(0).prints(&expected);
    peer.is_left_alone();
}

#[each_engine]
fn a_chunked_body_is_bounded_as_well(engine: Engine) {
    let peer = WebPeer::start(|_, stream| {
        say(
            stream,
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        );
        (0..10_000)
            .all(|_| say(stream, "64\r\n") && say(stream, [b'c'; 100]) && say(stream, "\r\n"));
        false
    });
    probe(engine, &peer, "-max=1000 GET,/")
        .code(0)
        .prints("GET /: 200 1000 bytes, sum 99000 then Limit(HttpLimit::BodyBytes)\n");
    peer.is_left_alone();
}

#[each_engine]
fn a_server_that_speaks_before_it_is_asked_is_refused(engine: Engine) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            say(&mut stream, whole("for whom?"));
            until_closed(&mut stream).ok();
        }
    });
    let flags = format!("--grant net.connect=127.0.0.1:{port}");
    let words = format!("http://127.0.0.1:{port} -idle=0 POST,/,length=100000,expect");
    let finished = engine.guest(&flags, "http-probe", &words).run();
    // It depends on who is faster whether the request was under way when the answer came, and
    // then there is no telling.
    let line = finished.code(0).stdout.clone();
    let expected = [
        "POST /: Protocol(\"bytes nobody asked for\")\n",
        "POST /: 200 \"for whom?\"\n",
    ];
    assert!(expected.contains(&line.as_str()), "{finished}");
}

#[each_engine]
fn an_answer_before_the_end_of_the_body_is_an_answer(engine: Engine) {
    let peer = WebPeer::start(good);
    let cases = "POST,/refuse,length=8000000 POST,/refuse-early,length=100,expect \
        POST,/refuse-early-long,length=100,expect";
    probe(engine, &peer, cases).code(0).prints(
        "POST /refuse: 413 \"no\"\n\
         POST /refuse-early: 413 \"no\"\n\
         POST /refuse-early-long: 413 200000 bytes, sum 22000000\n",
    );
}

/// Opens when the test says so.
#[derive(Default)]
struct Gate(Mutex<bool>, Condvar);

impl Gate {
    fn open(&self) {
        *self.0.lock().unwrap() = true;
        self.1.notify_all();
    }

    fn wait(&self) {
        let open = self.0.lock().unwrap();
        drop(
            self.1
                .wait_timeout_while(open, PATIENCE, |open| !*open)
                .unwrap(),
        );
    }
}

/// A server that waits at each place where one can, until `gate` opens.
fn stalling(gate: Arc<Gate>) -> WebPeer {
    WebPeer::start(move |asked, stream| {
        match asked.path.as_str() {
            "/silent" => {}
            "/head" => {
                say(stream, "HTTP/1.1 200 OK\r\nContent-Le");
            }
            "/body" => {
                say(stream, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
            }
            "/drip-head" => {
                // Each byte in good time, all of them not.
                let head = format!("HTTP/1.1 200 OK\r\nX-Slow: {}\r\n", "s".repeat(10_000));
                let drip = |byte| {
                    thread::sleep(Duration::from_millis(20));
                    say(stream, [byte])
                };
                head.bytes().all(drip);
            }
            "/drip-body" => {
                say(stream, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
                let drip = |byte| {
                    thread::sleep(Duration::from_millis(20));
                    say(stream, [byte])
                };
                [b'd'; 1000].into_iter().all(drip);
            }
            _ => return say(stream, whole("quick")),
        }
        gate.wait();
        false
    })
}

#[each_engine]
fn a_server_that_stalls_costs_its_task_the_time_that_was_set(engine: Engine) {
    let gate = Arc::new(Gate::default());
    let peer = stalling(Arc::clone(&gate));
    let cases = "-head=200 -body=200 GET,/silent GET,/head GET,/body GET,/drip-head \
        GET,/drip-body,timeout=300 GET,/silent,timeout=100 GET,/quick";
    let finished = probe(engine, &peer, cases);
    finished
        .code(0)
        .shows("GET /silent: Timeout(HttpPhase::Head)\n")
        .shows("GET /head: Timeout(HttpPhase::Head)\n")
        .shows("GET /body: 200 \"half\" then Timeout(HttpPhase::Body)\n")
        .shows("GET /drip-head: Timeout(HttpPhase::Head)\n")
        .shows("GET /drip-body: 200 \"d")
        .shows("then Timeout(HttpPhase::Exchange)\n")
        .shows("GET /silent: Timeout(HttpPhase::Exchange)\n")
        .shows("GET /quick: 200 \"quick\"\n");
    gate.open();
    peer.is_left_alone();
}

#[each_engine]
fn a_server_that_stalls_on_a_kept_connection_is_not_asked_twice(engine: Engine) {
    let gate = Arc::new(Gate::default());
    let peer = stalling(Arc::clone(&gate));
    probe(engine, &peer, "-head=200 GET,/quick GET,/silent")
        .code(0)
        .prints("GET /quick: 200 \"quick\"\nGET /silent: Timeout(HttpPhase::Head)\n");
    gate.open();
    peer.is_left_alone();
    assert_eq!(peer.asked().len(), 2);
}

#[each_engine]
fn a_server_that_takes_nothing_is_given_up(engine: Engine) {
    let gate = Arc::new(Gate::default());
    let shut = Arc::clone(&gate);
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let (_unread, _) = listener.accept().unwrap();
        shut.wait();
    });
    let flags = format!("--grant net.connect=127.0.0.1:{port}");
    let words = format!("http://127.0.0.1:{port} -body=200 POST,/,length=50000000");
    engine
        .guest(&flags, "http-probe", &words)
        .run()
        .code(0)
        .prints("POST /: Timeout(HttpPhase::Send)\n");
    gate.open();
}

#[each_engine]
fn a_waiting_call_has_a_time_of_its_own(engine: Engine) {
    let gate = Arc::new(Gate::default());
    let peer = stalling(Arc::clone(&gate));
    probe(engine, &peer, "-blocking -call=100 GET,/silent GET,/body")
        .code(0)
        .prints(
            "GET /silent: Timeout(HttpPhase::Call)\n\
             GET /body: 200 \"half\" then Timeout(HttpPhase::Call)\n",
        );
    gate.open();
}

#[each_engine]
fn nobody_answers_a_connection(engine: Engine) {
    // A backlog of one that is full: the system drops what else comes.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    // SAFETY: listen takes two numbers, and the descriptor is open.
    let listens = unsafe { libc::listen(listener.as_raw_fd(), 0) };
    assert_eq!(listens, 0);
    let address = listener.local_addr().unwrap();
    let _in_the_way: Vec<TcpStream> = (0..2)
        .map_while(|_| TcpStream::connect_timeout(&address, Duration::from_millis(200)).ok())
        .collect();
    let flags = format!("--grant net.connect={address}");
    let words = format!("http://{address} -connect=200 GET,/");
    engine
        .guest(&flags, "http-probe", &words)
        .run()
        .code(0)
        .prints("GET /: Timeout(HttpPhase::Connect)\n");
    let gone = free_port();
    let flags = format!("--grant net.connect=127.0.0.1:{gone}");
    let words = format!("http://127.0.0.1:{gone} GET,/");
    engine
        .guest(&flags, "http-probe", &words)
        .run()
        .code(0)
        .prints("GET /: Net(connection-refused)\n");
}

#[each_engine]
fn others_go_on_while_a_server_stalls_and_floods(engine: Engine) {
    let gate = Arc::new(Gate::default());
    let stalled = stalling(Arc::clone(&gate));
    let flooding = WebPeer::start(|_, stream| {
        say(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Length: 16000000\r\n\r\n",
        );
        (0..160).all(|_| say(stream, [b'f'; 100_000]))
    });
    let cases = |peer: &WebPeer, cases: &str| format!("args = [\"{}\", {cases}]", peer.base());
    let grants = |peer: &WebPeer| format!("\ngrants = [\"net.connect=127.0.0.1:{}\"]", peer.port());
    let job = Job::new("workers = 1")
        .task(
            "stalled",
            "http-probe",
            &(cases(&stalled, "\"GET,/silent\"") + &grants(&stalled)),
        )
        .task(
            "flooded",
            "http-probe",
            &(cases(&flooding, "\"GET,/a\", \"GET,/b\"") + &grants(&flooding)),
        )
        .task("ticker", "ticker", "args = [\"1\", \"50\"]");
    let mut running = engine.up(&job).start();
    running.shows("tick 50");
    running.shows("GET /b: 200 16000000 bytes");
    // Only now the server gives up, long after the others.
    gate.open();
    running.shows("GET /silent: Closed");
    running.finish().code(0);
}

#[each_engine]
fn a_task_that_is_killed_leaves_no_connection(engine: Engine) {
    let gate = Arc::new(Gate::default());
    let closed = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&closed);
    let peer = WebPeer::start(move |_, stream| {
        say(stream, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
        if until_closed(stream).is_ok() {
            count.fetch_add(1, Ordering::Relaxed);
        }
        false
    });
    let lines = format!(
        "args = [\"{}\", \"GET,/\"]\ngrants = [\"net.connect=127.0.0.1:{}\"]\n\
         limits.timeout = \"300 ms\"",
        peer.base(),
        peer.port()
    );
    // The host itself goes on, so that it isn't the system that closes.
    let job = Job::new("").task("probe", "http-probe", &lines).task(
        "ticker",
        "ticker",
        "args = [\"50\"]",
    );
    let mut running = engine.up(&job).start();
    running.shows("tick 1");
    running.says("probe");
    peer.is_left_alone();
    assert_eq!(closed.load(Ordering::Relaxed), 1);
    assert!(running.is_running());
    gate.open();
}

#[each_engine]
fn a_connection_that_was_closed_meanwhile_is_made_again(engine: Engine) {
    let peer = WebPeer::start(|asked, stream| match asked.path.as_str() {
        // Promises to stay, and goes once it is asked again.
        "/first" => say(stream, whole("first")),
        _ if asked.connection % 2 == 1 => false,
        _ => say(stream, whole("again")),
    });
    let cases = "GET,/first GET,/second GET,/first POST,/third,text=no GET,/fourth";
    probe(engine, &peer, cases).code(0).prints(
        "GET /first: 200 \"first\"\n\
         GET /second: 200 \"again\"\n\
         GET /first: 200 \"first\"\n\
         POST /third: 200 \"again\"\n\
         GET /fourth: 200 \"again\"\n",
    );
    let connections: Vec<usize> = peer.asked().iter().map(|asked| asked.connection).collect();
    assert_eq!(connections, [1, 1, 2, 2, 2, 2]);

    // What may not be repeated isn't.
    let peer = WebPeer::start(|asked, stream| asked.path == "/a" && say(stream, whole("a")));
    probe(engine, &peer, "GET,/a POST,/b,text=once")
        .code(0)
        .prints("GET /a: 200 \"a\"\nPOST /b: Closed\n");
    assert_eq!(peer.asked().len(), 2);
}

#[each_engine]
fn a_response_that_is_dropped_half_read_closes_its_connection(engine: Engine) {
    let peer = WebPeer::start(good);
    probe(engine, &peer, "GET,/big,drop GET,/hello,drop GET,/hello")
        .code(0)
        .prints("GET /big: 200 \"\"\nGET /hello: 200 \"\"\nGET /hello: 200 \"hello\"\n");
    let connections: Vec<usize> = peer.asked().iter().map(|asked| asked.connection).collect();
    assert_eq!(connections, [1, 2, 2], "one that has come whole is kept");
}

#[each_engine]
fn what_a_guest_asks_for_in_vain_is_an_error_with_its_name(engine: Engine) {
    let peer = WebPeer::start(good);
    let cases = "CONNECT,/ G(T,/ GET,ftp://x/ GET,http://u:p@127.0.0.1/ GET,/,header=Host:x \
        GET,/,header=X:\u{1} GET,http://[::1/ GET,/,header=Content-Length:5";
    let finished = probe(engine, &peer, cases);
    finished
        .code(0)
        .shows("CONNECT /: InvalidArgument(\"http: CONNECT is not spoken here\")\n")
        .shows("G(T /: InvalidArgument(\"method: http: a method must be letters")
        .shows("GET ftp://x/: InvalidArgument(\"url: must begin with http:// or https://\")\n")
        .shows("GET http://u:p@127.0.0.1/: InvalidArgument(\"url: user and password")
        .shows("GET /: InvalidArgument(\"http: this header is written by the library\")\n")
        .shows("GET /: InvalidArgument(\"header \\\"X\\\": http: a header value")
        .shows("GET http://[::1/: InvalidArgument(\"url: the host is missing or malformed\")\n");
    assert!(peer.asked().is_empty());
}

/// nginx with files to send, on one port plainly and on another with TLS.
struct Nginx {
    _program: Program,
    authority: Authority,
    plain: u16,
    secured: u16,
}

impl Nginx {
    /// `None` where it isn't installed.
    fn start() -> Option<Self> {
        let authority = Authority::new();
        let Identity { certificate, key } = authority.issue(&["localhost"]);
        let (plain, secured) = (free_port(), free_port());
        authority.write("page.txt", "from nginx\n");
        authority.write("large.bin", &"n".repeat(3_000_000));
        let paths: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .iter()
            .map(|kind| format!("{kind}_temp_path {kind};\n"))
            .collect();
        let here = authority.folder();
        let configuration = format!(
            "daemon off; master_process off; pid pid; error_log stderr;\n\
             events {{}}\n\
             http {{ access_log off; {paths}\n\
             ssl_certificate {}; ssl_certificate_key {};\n\
             server {{ listen 127.0.0.1:{plain}; listen 127.0.0.1:{secured} ssl; root {};\n\
             client_max_body_size 1m; absolute_redirect off;\n\
             location /moved {{ return 301 /page.txt; }}\n\
             location /secure {{ return 301 https://localhost:{secured}/said; }}\n\
             location /plain {{ return 301 http://localhost:{plain}/said; }}\n\
             location /said {{\n\
             return 200 \"$request_method $http_x_probe $https $connection_requests\"; }} }} }}",
            certificate.display(),
            key.display(),
            here.display()
        );
        let file = authority.write("nginx.conf", &configuration);
        let arguments = [
            "-p".as_ref(),
            here.as_os_str(),
            "-c".as_ref(),
            file.as_os_str(),
        ];
        let program = Program::start("nginx", arguments, here, plain)?;
        Some(Self {
            _program: program,
            authority,
            plain,
            secured,
        })
    }

    /// What the probe says of these cases, with trust in nginx's certificate.
    fn probe(&self, engine: Engine, base: &str, cases: &str) -> Finished {
        let flags = format!(
            "--grant net.connect=localhost:* --tls-ca {}",
            self.authority.root().display()
        );
        let words = format!("{base} {cases}");
        engine.guest(&flags, "http-probe", &words).run()
    }
}

#[each_engine]
fn a_real_server_is_understood(engine: Engine) {
    let Some(nginx) = Nginx::start() else {
        return;
    };
    let base = format!("http://localhost:{}", nginx.plain);
    let cases = "GET,/page.txt HEAD,/page.txt GET,/moved GET,/large.bin GET,/said POST,/said,text=x \
        POST,/page.txt,fill=2000000 GET,/nothing,drop GET,/page.txt";
    nginx
        .probe(engine, &base, cases)
        .code(0)
        .shows("GET /page.txt: 200 \"from nginx\\n\"\n")
        .shows("HEAD /page.txt: 200 \"\"\n")
        .shows(&format!(
            "GET /moved: 200 from {base}/page.txt \"from nginx\\n\"\n"
        ))
        .shows("GET /large.bin: 200 3000000 bytes, sum 330000000\n")
        .shows("GET /said: 200 \"GET yes  6\"\n")
        .shows("POST /said: 200 \"POST yes  7\"\n")
        .shows("POST /page.txt: 413 ")
        .shows("GET /nothing: 404 \"\"\n");
}

#[each_engine]
fn the_same_over_tls(engine: Engine) {
    let Some(nginx) = Nginx::start() else {
        return;
    };
    let base = format!("https://localhost:{}", nginx.secured);
    let plain = format!("http://localhost:{}", nginx.plain);
    let cases = format!(
        "GET,/said GET,/large.bin POST,/said,text=x GET,/said GET,/plain GET,{plain}/secure"
    );
    nginx.probe(engine, &base, &cases).code(0).prints(&format!(
        "GET /said: 200 \"GET yes on 1\"\n\
         GET /large.bin: 200 3000000 bytes, sum 330000000\n\
         POST /said: 200 \"POST yes on 3\"\n\
         GET /said: 200 \"GET yes on 4\"\n\
         GET /plain: Redirect(\"http: a redirect from https to http\")\n\
         GET {plain}/secure: 200 from {base}/said \"GET yes on 1\"\n"
    ));
    // Nobody has told this one to trust the authority.
    let words = format!("{base} GET,/said");
    engine
        .guest("--grant net.connect=localhost:*", "http-probe", &words)
        .run()
        .code(0)
        .prints("GET /said: Net(certificate-refused)\n");
}

#[each_engine]
fn a_body_that_was_cut_under_tls_is_not_taken_for_whole(engine: Engine) {
    let authority = Authority::new();
    let serve = |ends: fn(Connection)| {
        Serve::new(&authority.issue(&["localhost"])).start(move |mut connection| {
            let mut request = [0; 4096];
            assert!(connection.read(&mut request).unwrap() > 0);
            connection
                .write_all(b"HTTP/1.1 200 OK\r\n\r\nhalf")
                .unwrap();
            ends(connection);
        })
    };
    let outcome = |port: u16| {
        let flags = format!(
            "--grant net.connect=localhost:* --tls-ca {}",
            authority.root().display()
        );
        let words = format!("https://localhost:{port} GET,/");
        let finished = engine.guest(&flags, "http-probe", &words).run();
        finished.code(0).stdout.clone()
    };
    assert_eq!(outcome(serve(Connection::close)), "GET /: 200 \"half\"\n");
    let cut = outcome(serve(Connection::cut));
    assert!(cut.starts_with("GET /: 200 \"half\" then Net("), "{cut}");
}
