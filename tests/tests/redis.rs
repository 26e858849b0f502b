//! Redis from guests: the real server with what it can do, and servers that misbehave, beside a
//! task that must not notice.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    thread,
    time::{Duration, Instant},
};

use smallos_tests::{
    Engine, Finished, Job, PATIENCE, RedisServer, each_engine, free_port, tls::Authority,
};

/// A guest that may talk to the port, run to its end.
fn run(engine: Engine, port: u16, guest: &str, arguments: &str) -> Finished {
    let flags = format!("--grant net.connect=127.0.0.1:{port}");
    engine.guest(&flags, guest, arguments).run()
}

/// `redis-cli` with an address: user, password, database and settings around the server's name.
fn ask(engine: Engine, server: &RedisServer, url: &str, commands: &str) -> Finished {
    let port = server.port();
    let url = url.replace("HOST", &format!("127.0.0.1:{port}"));
    run(engine, port, "redis-cli", &format!("{url} {commands}"))
}

/// `redis-cli` under low caps.
fn capped(engine: Engine, server: &RedisServer, commands: &str) -> Finished {
    let port = server.port();
    let arguments: Vec<String> = format!("redis://127.0.0.1:{port} {commands}")
        .split(' ')
        .map(|word| format!("\"{word}\""))
        .collect();
    let job = Job::new("").lines(
        "[client_defaults]\nredis = { max_response_size = \"2 KiB\", max_nesting_depth = 4 }",
    );
    let lines = format!(
        "args = [{}]\ngrants = [\"net.connect=127.0.0.1:{port}\"]",
        arguments.join(", ")
    );
    engine.up(&job.task("cli", "redis-cli", &lines)).run()
}

/// The start of a server, or the end of the test where there is none.
macro_rules! server {
    ($($argument:expr),*) => {
        match RedisServer::start(&[$($argument),*]) {
            Some(server) => server,
            None => return,
        }
    };
}

#[each_engine]
fn the_demo_shows_commands_pipelines_and_transactions(engine: Engine) {
    let server = server!();
    let url = format!("redis://127.0.0.1:{}", server.port());
    run(engine, server.port(), "redis", &url)
        .code(0)
        .quietly()
        .prints(concat!(
            "Some(\"hello\"), None\n",
            "2 visits; 2 new fields: {\"city\": \"Bern\", \"name\": \"Ann\"}\n",
            "3 numbers, sorted [1, 2, 3]\n",
            "Some((0, 0))\n",
            "WRONGTYPE Operation against a key holding the wrong kind of value\n",
        ));
}

#[each_engine]
fn messages_come_by_channel_and_by_pattern(engine: Engine) {
    let server = server!();
    let arguments = format!("redis://127.0.0.1:{} 2", server.port());
    for protocol in ["?protocol=resp3", "?protocol=resp2"] {
        let arguments = arguments.replace(" 2", &format!("{protocol} 2"));
        run(engine, server.port(), "redis-pubsub", &arguments)
            .code(0)
            .quietly()
            .prints(concat!(
                "demo:news: issue 1 (by channel)\n",
                "demo:weather.bern: snow (by pattern)\n",
                "demo:news: issue 2 (by channel)\n",
                "demo:weather.bern: snow (by pattern)\n",
                "0 subscribers are left\n",
            ));
    }
}

#[each_engine]
fn both_versions_give_the_same_values_as_far_as_they_can(engine: Engine) {
    let server = server!();
    let commands = "SET n 5 , INCR n , GET none , RPUSH l a b , LRANGE l 0 -1 , HSET h f v , \
                    HGETALL h , SMISMEMBER s x , LPUSH n x , NOSUCH , ECHO ü";
    let three =
        "connected\nOK\n6\nNil\n2\n[\"a\" \"b\"]\n1\nMap([(Bytes([102]), Bytes([118]))])\n[0]\n";
    let errors = "error: WRONGTYPE Operation against a key holding the wrong kind of value\n\
                  error: ERR unknown command 'NOSUCH', with args beginning with: \n\"ü\"\n";
    ask(engine, &server, "redis://HOST?protocol=resp3", commands)
        .code(0)
        .prints(&format!("{three}{errors}"));
    server.ask("FLUSHALL");
    let two = three.replace("Map([(Bytes([102]), Bytes([118]))])", "[\"f\" \"v\"]");
    ask(engine, &server, "redis://HOST?protocol=resp2", commands)
        .code(0)
        .prints(&format!("{two}{errors}"));
}

#[each_engine]
fn who_has_the_password_gets_in_and_to_a_database_of_its_own(engine: Engine) {
    let server = server!(
        "--requirepass",
        "secret",
        "--user",
        "ann",
        "on",
        ">pw d",
        "~a:*",
        "+@all"
    );
    for protocol in ["resp2", "resp3"] {
        let url =
            |login: &str, rest: &str| format!("redis://{login}@HOST{rest}protocol={protocol}");
        ask(engine, &server, &url(":secret", "/1?"), "SET k one , GET k")
            .code(0)
            .prints("connected\nOK\n\"one\"\n");
        ask(
            engine,
            &server,
            &url(":secret", "/2?name=somebody&"),
            "GET k , CLIENT GETNAME",
        )
        .code(0)
        .prints("connected\nNil\n\"somebody\"\n");
        ask(
            engine,
            &server,
            &url("ann:pw%20d", "?"),
            "SET a:1 x , GET b:1 , ACL WHOAMI",
        )
        .code(0)
        .shows("connected\nOK\nerror: NOPERM ")
        .shows("\"ann\"\n");
        for wrong in ["ann:no", "nobody:secret", ":no"] {
            ask(engine, &server, &url(wrong, "?"), "PING")
                .code(1)
                .prints("")
                .says("refuses the login: WRONGPASS");
        }
        ask(engine, &server, &url(":secret", "/9?"), "PING")
            .code(1)
            .says("refuses the login: ERR DB index is out of range");
    }
}

#[each_engine]
fn a_blocking_command_keeps_only_its_own_future_waiting(engine: Engine) {
    let server = server!();
    let url = format!("redis://127.0.0.1:{}", server.port());
    beside(
        engine,
        server.port(),
        &format!("{url} BLPOP none 0.3 , RPUSH some x , BLPOP some 5"),
    )
    .code(0)
    .shows("Nil\n1\n[\"some\" \"x\"]\n");
}

#[each_engine]
fn a_reply_that_nobody_waits_for_any_more_is_no_one_elses(engine: Engine) {
    let server = server!();
    let url = "redis://HOST?timeout=200";
    ask(
        engine,
        &server,
        url,
        "BLPOP none 1 , sleep 1200 , PING , ECHO mine",
    )
    .code(0)
    .prints("connected\nerror: no answer within the connection's timeout\nPONG\n\"mine\"\n");
}

#[each_engine]
fn calls_that_hold_up_the_whole_task_wait_no_longer_than_they_may(engine: Engine) {
    let server = server!();
    let arguments = format!("127.0.0.1 {}", server.port());
    run(engine, server.port(), "redis-blocking", &arguments)
        .code(0)
        .quietly()
        .prints(concat!(
            "1, 2\nErr(Timeout)\nErr(Timeout)\n",
            "1, true, hello\n",
            "Some(Error::Timeout)\n",
            "Some(Error::Misuse(\"a command needs a name, a subscription a channel\"))\n",
            "Some(Error::Misuse(\"the lengths don't fit the bytes\"))\n",
            "Some(Error::Misuse(\"every command's reply has been received\"))\n",
            "Some(1)\n",
            "Some(Error::Misuse(\"a reply hasn't been received\"))\n",
            "true\ntrue, 1\nto myself\nSome(Error::Timeout)\n",
        ));
}

#[each_engine]
fn futures_share_a_connection(engine: Engine) {
    let server = server!();
    let arguments = format!("redis://127.0.0.1:{} 50 10", server.port());
    run(engine, server.port(), "redis-shared", &arguments)
        .code(0)
        .quietly()
        .prints("50 futures had their own replies; given up half-way: true\n");
}

#[each_engine]
fn ten_thousand_commands_go_in_one_pipeline(engine: Engine) {
    let server = server!();
    let arguments = format!("redis://127.0.0.1:{} 10000 10000 100", server.port());
    run(engine, server.port(), "bench-redis", &arguments)
        .code(0)
        .quietly()
        .prints("connected\n10000 commands\n");
    assert_eq!(server.ask("DBSIZE"), ":1000");
}

#[each_engine]
fn a_value_larger_than_any_buffer_comes_whole(engine: Engine) {
    let server = server!();
    let arguments = format!("redis://127.0.0.1:{} 4 4 5000000", server.port());
    run(engine, server.port(), "bench-redis", &arguments)
        .code(0)
        .prints("connected\n4 commands\n");
}

#[each_engine]
fn a_command_larger_than_the_hosts_cap_is_not_sent(engine: Engine) {
    let server = server!();
    let port = server.port();
    let flags = format!("--memory-max 256MiB --grant net.connect=127.0.0.1:{port}");
    let arguments = format!("redis://127.0.0.1:{port} 2 2 17000000");
    engine
        .guest(&flags, "bench-redis", &arguments)
        .run()
        .code(1)
        .says("a limit was met: the bytes of a command");
    assert_eq!(server.ask("DBSIZE"), ":0");
}

#[each_engine]
fn the_hosts_caps_hold_for_replies(engine: Engine) {
    let server = server!();
    server.ask(&format!("SET long {}", "x".repeat(3000)));
    capped(engine, &server, "STRLEN long , GET long , PING")
        .code(0)
        .prints(concat!(
            "connected\n3000\n",
            "error: a limit was met: the bytes of a reply\n",
            "error: a limit was met: the bytes of a reply\n",
        ));
}

/// The caps allow 32 commands in it.
#[each_engine]
fn a_transaction_that_is_too_large_can_be_discarded(engine: Engine) {
    let server = server!();
    let commands = format!("MULTI , {}DISCARD , PING", "INCR n , ".repeat(33));
    capped(engine, &server, &commands).code(0).prints(&format!(
        "connected\nOK\n{}error: not possible now: the transaction is full: \
         EXEC or DISCARD comes first\nOK\nPONG\n",
        "QUEUED\n".repeat(32)
    ));
    assert_eq!(server.ask("EXISTS n"), ":0");
}

#[each_engine]
fn a_killed_task_leaves_no_connection(engine: Engine) {
    let server = server!();
    let port = server.port();
    let job = Job::new("")
        .task(
            "victim",
            "redis-cli",
            &format!(
                "args = [\"redis://127.0.0.1:{port}?name=victim\", \"BLPOP\", \"none\", \"0\"]\n\
                 grants = [\"net.connect=127.0.0.1:{port}\"]\nlimits = {{ timeout = \"1 s\" }}"
            ),
        )
        .task("doorman", "stdin-cat", "grants = [\"console.read\"]");
    let mut running = engine.up(&job).keep_input().start();
    let is_there = || server.ask("CLIENT LIST").contains("name=victim");
    until("the task is connected", is_there);
    until("its connection is closed", || !is_there());
    assert!(running.is_running());
    running.close_input();
    running.finish().code(124);
}

#[each_engine]
fn a_server_that_comes_back_is_connected_to_again(engine: Engine) {
    let server = server!();
    let port = server.port();
    let flags = format!("--grant net.connect=127.0.0.1:{port}");
    let commands =
        format!("redis://127.0.0.1:{port} SET a 1 , BLPOP none 20 , PING , reconnect , GET a");
    let mut running = engine.guest(&flags, "redis-cli", &commands).start();
    running.shows("OK");
    drop(server);
    running.shows("error: ");
    let _again = RedisServer::start_at(port, &[]);
    let finished = running.finish();
    finished.code(0).shows("connected again\nNil\n");
    assert_eq!(finished.stdout.matches("error: ").count(), 2, "{finished}");
}

/// The server's own TLS, which asks for a certificate of the client's.
#[each_engine]
fn over_tls_both_sides_show_who_they_are(engine: Engine) {
    let (authority, stranger) = (Authority::new(), Authority::new());
    let [theirs, ours] = ["localhost", "client"].map(|name| authority.issue(&[name]));
    let root = authority.root().display().to_string();
    let [certificate, key] =
        [&theirs.certificate, &theirs.key].map(|file| file.display().to_string());
    let port = free_port();
    let server = server!(
        "--tls-port",
        &port.to_string(),
        "--tls-cert-file",
        &certificate,
        "--tls-key-file",
        &key,
        "--tls-ca-cert-file",
        &root
    );
    let profiles = format!(
        "[tls.inner]\nsystem_roots = false\nca_file = '{root}'\n\
         certificate_file = '{}'\nkey_file = '{}'\n\
         [tls.nobody]\nsystem_roots = false\nca_file = '{root}'\n\
         [tls.stranger]\nsystem_roots = false\nca_file = '{}'\n",
        ours.certificate.display(),
        ours.key.display(),
        stranger.root().display(),
    );
    let ask = |setting: &str| {
        let lines = format!(
            "args = [\"rediss://localhost:{port}/?{setting}\", \"SET\", \"k\", \"secured\"]\n\
             grants = [\"net.connect=localhost:{port}\"]"
        );
        let job = Job::new("").lines(&profiles);
        engine.up(&job.task("cli", "redis-cli", &lines)).run()
    };
    ask("tls=inner").code(0).prints("connected\nOK\n");
    assert_eq!(server.ask("GET k"), "secured");
    // Without a certificate of the client's, without the server's root, without a profile.
    ask("tls=nobody").code(1).prints("");
    ask("tls=stranger").code(1).says("certificate-refused");
    ask("tls=unheard-of").code(1).says("unknown-profile");
}

#[each_engine]
fn without_a_grant_nothing_is_connected(engine: Engine) {
    engine
        .guest("", "redis-cli", "redis://127.0.0.1:1")
        .run()
        .code(77)
        .says("net.connect");
    engine
        .guest(
            "--grant net.connect=127.0.0.1:2",
            "redis-cli",
            "redis://127.0.0.1:1",
        )
        .run()
        .code(1)
        .says("access-denied")
        .says("net.connect=127.0.0.1:1");
}

#[each_engine]
fn nobody_listens(engine: Engine) {
    let port = free_port();
    // In RESP2 there is nothing to say before the first command.
    for protocol in ["", "?protocol=resp2"] {
        let url = format!("redis://127.0.0.1:{port}{protocol}");
        run(engine, port, "redis-cli", &format!("{url} PING"))
            .code(1)
            .prints("")
            .says("connection-refused");
    }
}

/// What a server does that doesn't keep to the protocol, after each read, and what the guest is
/// told, which asks `GET a`, then `GET b`.
struct Wrong {
    answers: &'static [u8],
    then_closes: bool,
    said: [&'static str; 2],
}

const WRONG: &[Wrong] = &[
    Wrong {
        answers: b"",
        then_closes: false,
        said: ["no answer within", "no answer within"],
    },
    Wrong {
        answers: b"",
        then_closes: true,
        said: ["has closed", "has closed"],
    },
    Wrong {
        answers: b"$5\r\nhal",
        then_closes: true,
        said: ["ended inside of a reply", "ended inside of a reply"],
    },
    Wrong {
        answers: b"$5\r\nhal",
        then_closes: false,
        said: ["no answer within", "no answer within"],
    },
    Wrong {
        answers: b"HTTP/1.1 400 Bad Request\r\n\r\n",
        then_closes: false,
        said: ["broke the protocol", "broke the protocol"],
    },
    Wrong {
        answers: b"+OK\r\n+OK\r\n",
        then_closes: false,
        said: ["OK", "a reply to no command"],
    },
    Wrong {
        answers: b"$99999999\r\n",
        then_closes: false,
        said: ["the bytes of a reply", "the bytes of a reply"],
    },
    Wrong {
        answers: b"*9999999\r\n",
        then_closes: false,
        said: ["the number of values", "the number of values"],
    },
    Wrong {
        answers: &[b'x'; 100_000],
        then_closes: false,
        said: ["the bytes of a line", "the bytes of a line"],
    },
    Wrong {
        answers: b"-MOVED 3999 127.0.0.1:6381\r\n",
        then_closes: false,
        said: ["error: MOVED 3999 127.0.0.1:6381", "error: MOVED 3999"],
    },
    Wrong {
        answers: b"-no code here\r\n",
        then_closes: false,
        said: ["error: no code here", "error: no code here"],
    },
];

#[each_engine]
fn wrong_answers_are_typed_errors_and_concern_nobody_else(engine: Engine) {
    for Wrong {
        answers,
        then_closes,
        said,
    } in WRONG
    {
        let port = serve(|mut stream| {
            let mut request = [0; 4096];
            while stream.read(&mut request).is_ok_and(|count| count > 0) {
                if stream.write_all(answers).is_err() || *then_closes {
                    break;
                }
            }
        });
        let url = format!("redis://127.0.0.1:{port}?protocol=resp2&timeout=300");
        let finished = beside(engine, port, &format!("{url} GET a , GET b"));
        finished.code(0);
        let lines: Vec<&str> = finished
            .stdout
            .lines()
            .filter(|line| !line.starts_with("tick"))
            .collect();
        let [connected, first, second] = lines[..] else {
            panic!("{finished}");
        };
        assert_eq!(connected, "connected");
        assert!(first.contains(said[0]), "{answers:?}: {finished}");
        assert!(second.contains(said[1]), "{answers:?}: {finished}");
    }
}

#[each_engine]
fn a_deep_reply_meets_its_limit(engine: Engine) {
    let deep = b"*1\r\n".repeat(40);
    let port = serve(move |mut stream| {
        let mut request = [0; 4096];
        while stream.read(&mut request).is_ok_and(|count| count > 0) {
            stream.write_all(&deep).ok();
        }
    });
    let url = format!("redis://127.0.0.1:{port}?protocol=resp2");
    beside(engine, port, &format!("{url} GET a"))
        .code(0)
        .shows("the nesting of a reply");
}

#[each_engine]
fn a_server_that_answers_byte_by_byte_is_too_slow_in_the_end(engine: Engine) {
    let port = serve(|mut stream| {
        let mut request = [0; 4096];
        assert!(stream.read(&mut request).is_ok_and(|count| count > 0));
        for byte in b"$1000\r\n".iter().chain(&[b'x'; 1000]) {
            if stream.write_all(&[*byte]).is_err() {
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
    });
    let url = format!("redis://127.0.0.1:{port}?protocol=resp2&timeout=300");
    beside(engine, port, &format!("{url} GET a"))
        .code(0)
        .shows("error: no answer within the connection's timeout");
}

#[each_engine]
fn a_server_that_never_reads_holds_up_its_client_alone(engine: Engine) {
    let port = serve(|stream| {
        thread::sleep(PATIENCE);
        drop(stream);
    });
    let url = format!("redis://127.0.0.1:{port}?protocol=resp2&timeout=500");
    let arguments = format!("{url} 4000 4000 4000");
    let finished = job_beside(engine, port, "bench-redis", &arguments);
    finished
        .code(1)
        .shows("connected\n")
        .shows("tick 20\n")
        .says("no answer within the connection's timeout");
}

#[each_engine]
fn a_handshake_that_never_ends_ends_in_time(engine: Engine) {
    let port = serve(|mut stream| {
        let mut request = [0; 4096];
        while stream.read(&mut request).is_ok_and(|count| count > 0) {}
    });
    let url = format!("redis://127.0.0.1:{port}?timeout=300");
    let finished = beside(engine, port, &format!("{url} PING"));
    finished
        .code(1)
        .shows("tick 20\n")
        .says("no answer within the connection's timeout");
}

#[each_engine]
fn an_old_server_is_spoken_to_in_its_own_version(engine: Engine) {
    let old = |mut stream: TcpStream| {
        let mut request = [0; 4096];
        while let Ok(count) = stream.read(&mut request)
            && count > 0
        {
            let is_hello = request[..count].windows(5).any(|word| word == b"HELLO");
            let answer: &[u8] = if is_hello {
                b"-ERR unknown command 'HELLO'\r\n"
            } else {
                b"+PONG\r\n"
            };
            stream.write_all(answer).ok();
        }
    };
    let port = serve(old);
    run(
        engine,
        port,
        "redis-cli",
        &format!("redis://127.0.0.1:{port} PING"),
    )
    .code(0)
    .prints("connected\nPONG\n");
    let port = serve(old);
    let url = format!("redis://127.0.0.1:{port}?protocol=resp3");
    run(engine, port, "redis-cli", &format!("{url} PING"))
        .code(1)
        .says("the server speaks no RESP3");
}

#[each_engine]
fn messages_that_nobody_takes_are_bounded(engine: Engine) {
    let server = server!();
    let port = server.port();
    let flags = format!("--grant net.connect=127.0.0.1:{port}");
    let commands =
        format!("redis://127.0.0.1:{port} SUBSCRIBE c , sleep 1500 , PING , next , next");
    let mut running = engine.guest(&flags, "redis-cli", &commands).start();
    running.shows("1");
    let mut publisher = TcpStream::connect(("127.0.0.1", port)).unwrap();
    for number in 0..5000 {
        write!(publisher, "PUBLISH c {number}\r\n").unwrap();
    }
    running
        .finish()
        .code(0)
        .shows("error: a limit was met: the messages that wait to be taken\nc: 0\nc: 1\n");
}

/// Without a password RESP3's HELLO is refused, while in RESP2 the commands are.
#[each_engine]
fn who_has_no_password_is_told_so(engine: Engine) {
    let server = server!("--requirepass", "secret");
    ask(engine, &server, "redis://HOST?protocol=resp3", "PING")
        .code(1)
        .says("refuses the login: NOAUTH");
    ask(engine, &server, "redis://HOST?protocol=resp2", "PING")
        .code(0)
        .prints("connected\nerror: NOAUTH Authentication required.\n");
}

/// Answers connections, each on a thread of its own that ends with the test.
fn serve(story: impl Fn(TcpStream) + Send + Sync + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("it is bound").port();
    thread::spawn(move || {
        let story = &story;
        thread::scope(|scope| {
            for stream in listener.incoming().flatten() {
                scope.spawn(move || story(stream));
            }
        });
    });
    port
}

/// `redis-cli` beside a ticker, on the only worker.
fn beside(engine: Engine, port: u16, arguments: &str) -> Finished {
    let finished = job_beside(engine, port, "redis-cli", arguments);
    finished.shows("tick 20\n");
    finished
}

fn job_beside(engine: Engine, port: u16, guest: &str, arguments: &str) -> Finished {
    let arguments: Vec<String> = arguments
        .split_whitespace()
        .map(|word| format!("\"{word}\""))
        .collect();
    let job = Job::new("workers = 1")
        .task(
            "client",
            guest,
            &format!(
                "args = [{}]\ngrants = [\"net.connect=127.0.0.1:{port}\"]",
                arguments.join(", ")
            ),
        )
        .task("ticker", "ticker", "args = [\"5\", \"20\"]");
    engine.up(&job).run()
}

#[track_caller]
fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let limit = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(Instant::now() < limit, "not in time: {what}");
        thread::sleep(Duration::from_millis(20));
    }
}
