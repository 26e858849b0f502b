//! Server-sent events as tasks get them: what is in a stream, what is done when it breaks, and
//! how much of it a task must bear.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    thread,
    time::Duration,
};

use smallos_tests::{
    Engine, Finished, HostCommand, Job, each_engine, free_port,
    web::{Asked, WebPeer, until_closed},
};

const STREAM: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";

fn say(stream: &mut TcpStream, text: &str) -> bool {
    stream.write_all(text.as_bytes()).is_ok()
}

/// The guest against a server, with these arguments behind the URL.
fn listen(engine: Engine, peer: &WebPeer, arguments: &str) -> HostCommand {
    let flags = format!("--grant net.connect=127.0.0.1:{}", peer.port());
    let arguments = format!("{}/events {arguments}", peer.base());
    engine.guest(&flags, "sse", &arguments)
}

/// The id that the last request named.
fn last_id(asked: &Asked) -> Option<&str> {
    let line = |line: &'_ str| line.starts_with("Last-Event-ID");
    asked
        .head
        .lines()
        .find(|text| line(text))?
        .split(": ")
        .nth(1)
}

#[each_engine]
fn a_stream_is_read_by_the_rules_of_browsers(engine: Engine) {
    let peer = WebPeer::start(|_, stream| {
        say(stream, STREAM);
        let text = "\u{feff}: hello\ndata: one\ndata:two\n\nevent: named\rdata\r\rid: 7\r\n\
            data:  spaced\r\n\r\nretry: soon\nid: 8\0\ndata: still 7\n\ndata: never ended";
        // At any place a piece may end.
        text.bytes().all(|byte| stream.write_all(&[byte]).is_ok());
        until_closed(stream).ok();
        false
    });
    listen(engine, &peer, "4")
        .run()
        .code(0)
        .prints(" message: one\ntwo\n named: \n7 message:  spaced\n7 message: still 7\n");
    let head = &peer.asked()[0].head;
    assert!(head.contains("Accept: text/event-stream\r\n"), "{head}");
    assert!(!head.contains("Last-Event-ID"), "{head}");
    peer.is_left_alone();
}

#[each_engine]
fn a_stream_that_breaks_goes_on_where_it_was(engine: Engine) {
    let peer = WebPeer::start(|asked, stream| {
        match asked.connection {
            1 => say(stream, &format!("{STREAM}retry: 20\nid: 1\ndata: one\n\n")),
            // Cut inside an event, which doesn't count.
            2 => say(
                stream,
                &format!("{STREAM}id: 2\ndata: two\n\nid: 3\ndata: no"),
            ),
            // Without an answer, and then with one that isn't HTTP.
            3 => true,
            4 => say(stream, &format!("{STREAM}data: four\n\n")),
            _ => say(stream, "HTTP/1.1 204 No Content\r\n\r\n"),
        };
        false
    });
    // Waits for ever between two tries, unless the server says otherwise.
    listen(engine, &peer, "9 50000")
        .run()
        .code(0)
        .prints("1 message: one\n2 message: two\n2 message: four\n");
    let asked = peer.asked();
    let ids: Vec<Option<&str>> = asked.iter().map(last_id).collect();
    assert_eq!(ids, [None, Some("1"), Some("2"), Some("2"), Some("2")]);
}

#[each_engine]
fn a_server_that_comes_late_is_waited_for(engine: Engine) {
    let port = free_port();
    let flags = format!("--grant net.connect=127.0.0.1:{port}");
    let arguments = format!("http://127.0.0.1:{port}/ 1 20 1000");
    let mut running = engine.guest(&flags, "sse", &arguments).start();
    thread::sleep(Duration::from_millis(100));
    assert!(running.is_running());
    let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        // An answer before the question would be refused.
        let mut request = [0; 4096];
        assert!(stream.read(&mut request).unwrap() > 0);
        say(&mut stream, &format!("{STREAM}data: at last\n\n"));
        until_closed(&mut stream).ok();
    });
    running.shows(" message: at last");
    running.finish().code(0);
}

#[each_engine]
fn failures_in_a_row_have_a_number(engine: Engine) {
    let port = free_port();
    let flags = format!("--grant net.connect=127.0.0.1:{port}");
    let arguments = format!("http://127.0.0.1:{port}/ 1 10 3");
    engine
        .guest(&flags, "sse", &arguments)
        .run()
        .code(1)
        .says("connection-refused");

    let peer = WebPeer::start(|_, _| false);
    listen(engine, &peer, "1 10 3")
        .run()
        .code(1)
        .says("the server closed the connection too early");
    assert_eq!(peer.asked().len(), 3);
}

#[each_engine]
fn what_is_no_stream_is_not_asked_for_again(engine: Engine) {
    let answers = [
        (
            "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n",
            1,
            "the server answered with status 500",
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n",
            1,
            "not text/event-stream, but \"text/html\"",
        ),
        (
            "HTTP/1.1 200 OK\nContent-Type: text/event-stream\n\n",
            1,
            "the server broke the protocol: a LF without CR",
        ),
        ("HTTP/1.1 204 No Content\r\n\r\n", 0, ""),
    ];
    for (answer, code, words) in answers {
        let peer = WebPeer::start(move |_, stream| say(stream, answer));
        let finished = listen(engine, &peer, "").run();
        finished.code(code).prints("").says(words);
        assert_eq!(peer.asked().len(), 1, "{answer}");
    }
}

#[each_engine]
fn a_redirect_is_followed_and_needs_a_grant(engine: Engine) {
    let other = WebPeer::start(|_, stream| say(stream, &format!("{STREAM}data: moved\n\n")));
    let target = other.base();
    let peer = WebPeer::start(move |_, stream| {
        say(
            stream,
            &format!("HTTP/1.1 307 Moved\r\nLocation: {target}/\r\nContent-Length: 0\r\n\r\n"),
        )
    });
    listen(engine, &peer, "1")
        .run()
        .code(1)
        .says("access-denied");
    let flags = "--grant net.connect=127.0.0.1:*";
    let arguments = format!("{}/events 1", peer.base());
    engine
        .guest(flags, "sse", &arguments)
        .run()
        .code(0)
        .prints(" message: moved\n");
}

/// Runs the guest with the bounds of a configuration.
fn bounded(engine: Engine, peer: &WebPeer) -> Finished {
    let lines = format!(
        "args = [\"{}/\", \"100000\"]\ngrants = [\"net.connect=127.0.0.1:{}\"]\n\
         client_defaults.sse = {{ max_event_size = \"4 KiB\", max_line_size = \"1 KiB\" }}",
        peer.base(),
        peer.port()
    );
    engine.up(&Job::new("").task("sse", "sse", &lines)).run()
}

#[each_engine]
fn an_event_and_a_line_have_a_size(engine: Engine) {
    let peer = WebPeer::start(|_, stream| {
        say(stream, &format!("{STREAM}data: small\n\n"));
        (0..10_000).all(|_| say(stream, "data: a line of many\n"));
        false
    });
    bounded(engine, &peer)
        .code(1)
        .prints(" message: small\n")
        .says("larger than allowed");
    peer.is_left_alone();

    let peer = WebPeer::start(|_, stream| {
        say(stream, &format!("{STREAM}data: small\n\n: "));
        (0..10_000).all(|_| say(stream, "endless "));
        false
    });
    bounded(engine, &peer)
        .code(1)
        .prints(" message: small\n")
        .says("larger than allowed");
    peer.is_left_alone();
}

#[each_engine]
fn a_flood_of_events_comes_whole_and_in_order(engine: Engine) {
    let peer = WebPeer::start(|_, stream| {
        say(stream, STREAM);
        let mut piece = String::new();
        for number in 0..20_000 {
            piece.push_str(&format!("id: {number}\ndata: x\n\n"));
        }
        say(stream, &piece);
        until_closed(stream).ok();
        false
    });
    let finished = listen(engine, &peer, "20000").run();
    finished.code(0);
    let numbers = finished.stdout.lines().map(|line| line.split(' ').next());
    assert!(
        numbers.eq((0..20_000)
            .map(|n| n.to_string())
            .collect::<Vec<_>>()
            .iter()
            .map(|n| Some(n.as_str()))),
        "{finished}"
    );
}

#[each_engine]
fn a_task_that_is_killed_closes_its_stream(engine: Engine) {
    let peer = WebPeer::start(|_, stream| {
        say(stream, &format!("{STREAM}data: first\n\n"));
        until_closed(stream).ok();
        false
    });
    let lines = format!(
        "args = [\"{}/\"]\ngrants = [\"net.connect=127.0.0.1:{}\"]\nlimits.timeout = \"200 ms\"",
        peer.base(),
        peer.port()
    );
    let job = Job::new("")
        .task("sse", "sse", &lines)
        .task("ticker", "ticker", "args = [\"50\"]");
    let mut running = engine.up(&job).start();
    running.shows(" message: first");
    running.says("sse");
    peer.is_left_alone();
    assert!(running.is_running());
}
