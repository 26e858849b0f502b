//! Whole exchanges: our client with our server, and each with fixed bytes.

use smallos_http::http::{
    Body, Error, Headers, Limit, Limits, Method, Misuse, Rule,
    client::{self, Request, Reuse},
    payload::Payload,
    server::{self, Response},
    url::Url,
};

/// A client, a server, and what each has told.
struct Pair {
    client: client::Connection,
    server: server::Connection,
    asked: Vec<server::Event>,
    told: Vec<client::Event>,
    /// What the client sent, for a look at the wire.
    wire: Vec<u8>,
}

impl Pair {
    fn new() -> Self {
        Self {
            client: client::Connection::new(Limits::default()),
            server: server::Connection::new(Limits::default(), 0),
            asked: Vec::new(),
            told: Vec::new(),
            wire: Vec::new(),
        }
    }

    /// Carries bytes until both rest.
    fn run(&mut self) {
        loop {
            let up = self.server.receive(0, self.client.transmit()).unwrap();
            self.wire.extend_from_slice(&self.client.transmit()[..up]);
            self.client.sent(up);
            let down = self.client.receive(0, self.server.transmit()).unwrap();
            self.server.sent(down);
            self.asked.extend(std::iter::from_fn(|| self.server.poll()));
            self.told.extend(std::iter::from_fn(|| self.client.poll()));
            if up + down == 0 {
                return;
            }
        }
    }

    fn bodies(&self) -> (Vec<u8>, Vec<u8>) {
        let up = self.asked.iter().filter_map(|e| match e {
            server::Event::Body(piece) => Some(piece.as_slice()),
            _ => None,
        });
        let down = self.told.iter().filter_map(|e| match e {
            client::Event::Body(piece) => Some(piece.as_slice()),
            _ => None,
        });
        (
            up.flatten().copied().collect(),
            down.flatten().copied().collect(),
        )
    }
}

fn get(path: &str) -> Request {
    Request::new(Method::GET, Url::parse(&format!("http://a{path}")).unwrap())
}

fn wire(request: &Request) -> String {
    let mut c = client::Connection::new(Limits::default());
    c.request(0, request).unwrap();
    String::from_utf8(c.transmit().to_vec()).unwrap()
}

#[test]
fn what_a_request_looks_like() {
    let mut request = get("/p?q#f");
    request.headers.add("Accept", "*/*").unwrap();
    assert_eq!(
        wire(&request),
        "GET /p?q HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n"
    );
    request.method = Method::POST;
    request.close = true;
    assert_eq!(
        wire(&request),
        "POST /p?q HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\nAccept: */*\r\n\r\n"
    );
    let request = Request {
        upgrade: Some("websocket".into()),
        ..Request::new(Method::GET, Url::parse("http://[::1]:8/").unwrap())
    };
    assert_eq!(
        wire(&request),
        "GET / HTTP/1.1\r\nHost: [::1]:8\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"
    );
    let request = Request {
        method: Method::PUT,
        ..get("/")
    }
    .with_payload(&Payload::json("{}"));
    assert_eq!(
        wire(&request),
        "PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n"
    );
}

#[test]
fn what_a_user_may_not_do() {
    let mut c = client::Connection::new(Limits::default());
    for name in [
        "Content-Length",
        "transfer-encoding",
        "Host",
        "Connection",
        "Upgrade",
        "Expect",
    ] {
        let mut request = get("/");
        request.headers.add(name, "x").unwrap();
        assert_eq!(c.request(0, &request), Err(Misuse::OwnHeader), "{name}");
    }
    let mut headers = Headers::new();
    for (name, value) in [
        ("A:", "b"),
        ("", "b"),
        ("A b", "c"),
        ("A\r\nB", "c"),
        ("\u{e9}", "c"),
    ] {
        assert!(headers.add(name, value).is_err(), "{name:?}");
    }
    for value in ["a\r\nB: c", "a\n", "a\0", " a", "a\t"] {
        assert!(headers.add("A", value).is_err(), "{value:?}");
    }
    assert!(headers.is_empty());
    headers.add("Authorization", "secret").unwrap();
    headers.add("A", "b").unwrap();
    assert_eq!(
        format!("{headers:?}"),
        r#"{"Authorization": "..", "A": "b"}"#
    );
    headers.remove("AUTHORIZATION");
    assert_eq!(headers.iter().collect::<Vec<_>>(), [("A", &b"b"[..])]);
    let connect = Request {
        method: Method::new("CONNECT").unwrap(),
        ..get("/")
    };
    assert_eq!(c.request(0, &connect), Err(Misuse::Method));
    assert!(Method::new("GE T").is_err() && Method::new("").is_err());
    let upgrade = Request {
        upgrade: Some("a, b".into()),
        ..get("/")
    };
    assert_eq!(c.request(0, &upgrade), Err(Misuse::UpgradeName));
    let mut large = get("/");
    large.headers.add("A", "b".repeat(20_000)).unwrap();
    assert_eq!(c.request(0, &large), Err(Misuse::Limit(Limit::HeadBytes)));
    assert_eq!(c.send_body(0, b"x"), Err(Misuse::NotNow));

    let put = Request {
        method: Method::PUT,
        body: Body::Length(3),
        ..get("/")
    };
    c.request(0, &put).unwrap();
    assert_eq!(c.request(0, &put), Err(Misuse::Busy));
    assert_eq!(c.send_body(0, b"abcd"), Err(Misuse::BodyTooLong));
    assert_eq!(c.send_body(0, b"ab"), Ok(2));
    assert_eq!(c.finish_body(0, &Headers::new()), Err(Misuse::BodyTooShort));
    assert_eq!(c.send_body(0, b"c"), Ok(1));
    assert_eq!(c.finish_body(0, &Headers::new()), Ok(()));
    assert_eq!(c.send_body(0, b"d"), Err(Misuse::NotNow));

    let mut s = server::Connection::new(Limits::default(), 0);
    assert_eq!(s.respond(0, &Response::new(200)), Err(Misuse::NotNow));
    s.receive(0, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
    assert_eq!(s.respond(0, &Response::new(101)), Err(Misuse::Status));
    assert_eq!(s.respond(0, &Response::new(600)), Err(Misuse::Status));
    let body = Response {
        body: Body::Chunked,
        ..Response::new(204)
    };
    assert_eq!(s.respond(0, &body), Err(Misuse::BodyNotAllowed));
    assert_eq!(
        s.upgrade(0, "x", &Headers::new()),
        Err(Misuse::UpgradeNotOffered)
    );
    assert_eq!(s.send_continue(0), Err(Misuse::NotNow));
    let chunked = Response {
        body: Body::Chunked,
        ..Response::new(200)
    };
    s.respond(0, &chunked).unwrap();
    let mut trailers = Headers::new();
    trailers.add("Content-Length", "1").unwrap();
    assert_eq!(s.finish_body(0, &trailers), Err(Misuse::Trailers));
    assert_eq!(s.finish_body(0, &Headers::new()), Ok(()));
}

#[test]
fn a_megabyte_each_way_through_small_buffers() {
    let mut pair = Pair::new();
    let data: Vec<u8> = (0..1_000_000u32).map(|i| ((i * 31) >> 7) as u8).collect();
    for body in [Body::Chunked, Body::Length(data.len() as u64)] {
        let request = Request {
            method: Method::POST,
            body,
            ..get("/up")
        };
        pair.client.request(0, &request).unwrap();
        let mut sent = 0;
        while sent < data.len() {
            sent += pair.client.send_body(0, &data[sent..]).unwrap();
            assert!(pair.client.transmit().len() <= 32 * 1024 + 64);
            pair.run();
        }
        let mut trailers = Headers::new();
        if body == Body::Chunked {
            trailers.add("X-Sum", "42").unwrap();
        }
        pair.client.finish_body(0, &trailers).unwrap();
        pair.run();
        assert_eq!(
            pair.asked.last(),
            Some(&server::Event::End(trailers.clone()))
        );
        pair.server
            .respond(
                0,
                &Response {
                    body,
                    ..Response::new(200)
                },
            )
            .unwrap();
        let mut sent = 0;
        while sent < data.len() {
            sent += pair.server.write_body(0, &data[sent..]).unwrap();
            pair.run();
        }
        pair.server.finish_body(0, &trailers).unwrap();
        pair.run();
        assert_eq!(pair.told.last(), Some(&client::Event::End(trailers)));
        assert!(pair.bodies() == (data.clone(), data.clone()));
        assert_eq!(pair.client.reuse(), Reuse::Ready);
        (pair.asked, pair.told) = (Vec::new(), Vec::new());
    }
}

#[test]
fn a_user_who_does_not_poll_holds_the_peer_back() {
    let mut c = client::Connection::new(Limits::default());
    c.request(0, &get("/")).unwrap();
    c.sent(usize::MAX);
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
    c.receive(0, head).unwrap();
    let body = [7; 100_000];
    assert_eq!(c.receive(0, &body), Ok(16 * 1024));
    assert_eq!(c.receive(0, &body), Ok(0));
    c.poll().unwrap();
    assert!(matches!(c.poll(), Some(client::Event::Body(piece)) if piece.len() == 16 * 1024));
    assert_eq!(c.receive(0, &body), Ok(16 * 1024));
}

#[test]
fn head_204_and_304_have_no_body() {
    let mut pair = Pair::new();
    for (method, status, body) in [
        (Method::HEAD, 200, Body::Length(5)),
        (Method::HEAD, 200, Body::Chunked),
        (Method::GET, 204, Body::Empty),
        (Method::GET, 304, Body::Empty),
        (Method::GET, 200, Body::Empty),
        (Method::OPTIONS, 200, Body::Empty),
    ] {
        pair.client
            .request(0, &Request { method, ..get("/") })
            .unwrap();
        pair.run();
        pair.server
            .respond(
                0,
                &Response {
                    body,
                    ..Response::new(status)
                },
            )
            .unwrap();
        if body != Body::Empty {
            // The same handler code as for GET.
            assert_eq!(pair.server.write_body(0, b"hello"), Ok(5));
        }
        pair.server.finish_body(0, &Headers::new()).unwrap();
        pair.run();
        assert!(
            matches!(&pair.told[..], [client::Event::Head(head), client::Event::End(_)]
            if head.status == status && (status == 200) == (head.headers.len() == 1))
        );
        pair.told.clear();
        assert_eq!(pair.client.reuse(), Reuse::Ready);
    }
    assert!(pair.bodies().1.is_empty());
}

#[test]
fn expect_continue() {
    let mut pair = Pair::new();
    let put = Request {
        method: Method::PUT,
        body: Body::Length(3),
        expect_continue: true,
        ..get("/")
    };
    pair.client.request(0, &put).unwrap();
    assert_eq!(pair.client.send_body(0, b"abc"), Ok(0));
    pair.run();
    assert!(matches!(&pair.asked[..], [server::Event::Request(head)] if head.expects_continue));
    pair.server.send_continue(0).unwrap();
    pair.run();
    assert_eq!(pair.told, [client::Event::Continue]);
    assert_eq!(pair.client.send_body(0, b"abc"), Ok(3));
    pair.run();
    pair.server.respond(0, &Response::new(200)).unwrap();
    pair.run();
    assert_eq!(pair.bodies().0, b"abc");
    assert_eq!(pair.client.reuse(), Reuse::Ready);

    // Refused: the body is never sent and the connection ends.
    pair.client.request(0, &put).unwrap();
    pair.run();
    pair.server.respond(0, &Response::new(413)).unwrap();
    pair.run();
    assert_eq!(pair.client.send_body(0, b"abc"), Err(Misuse::NotNow));
    assert_eq!(pair.client.reuse(), Reuse::Close);
    assert!(pair.server.should_close());
}

#[test]
fn a_body_that_was_refused_stays_refused_while_the_answer_comes() {
    let mut c = client::Connection::new(Limits::default());
    let put = Request {
        method: Method::PUT,
        body: Body::Chunked,
        expect_continue: true,
        ..get("/")
    };
    c.request(0, &put).unwrap();
    assert!(c.is_sending());
    c.sent(c.transmit().len());
    let answer = b"HTTP/1.1 413 Too Large\r\nContent-Length: 4\r\n\r\nno";
    assert_eq!(c.receive(0, answer), Ok(answer.len()));
    assert!(!c.is_sending() && !c.can_send());
    assert_eq!(c.send_body(0, b"x"), Err(Misuse::Refused));
    assert_eq!(c.finish_body(0, &Headers::new()), Err(Misuse::Refused));
    assert_eq!(c.receive(0, b"t!"), Ok(2));
    let events: Vec<client::Event> = std::iter::from_fn(|| c.poll()).collect();
    assert!(matches!(events.last(), Some(client::Event::End(_))));
    assert_eq!(c.reuse(), Reuse::Close);
}

#[test]
fn a_head_is_told_whatever_is_wrong_with_its_body() {
    let mut c = client::Connection::new(Limits {
        body_bytes_max: 100,
        ..Limits::default()
    });
    c.request(0, &get("/")).unwrap();
    c.sent(c.transmit().len());
    let answer = b"HTTP/1.1 301 Moved\r\nLocation: /b\r\nContent-Length: 169\r\n\r\n";
    assert_eq!(c.receive(0, answer), Err(Error::Limit(Limit::BodyBytes)));
    assert!(matches!(c.poll(), Some(client::Event::Head(head)) if head.status == 301));
    assert_eq!(c.poll(), None);
}

#[test]
fn pipelined_requests_are_answered_in_order() {
    let mut s = server::Connection::new(Limits::default(), 0);
    let mut input = Vec::new();
    for i in 0..5 {
        input.extend_from_slice(
            format!("POST /{i} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n{i}").as_bytes(),
        );
    }
    let (mut rest, mut out) = (&input[..], Vec::new());
    while !rest.is_empty() {
        rest = &rest[s.receive(0, rest).unwrap()..];
        let Some(server::Event::Request(head)) = s.poll() else {
            panic!()
        };
        assert!(matches!(s.poll(), Some(server::Event::Body(_))));
        assert!(matches!(s.poll(), Some(server::Event::End(_))));
        assert_eq!(s.receive(0, rest), Ok(0), "not before the answer");
        s.respond(
            0,
            &Response {
                body: Body::Length(2),
                ..Response::new(200)
            },
        )
        .unwrap();
        s.write_body(0, head.path().as_bytes()).unwrap();
        out.extend_from_slice(s.transmit());
        s.sent(usize::MAX);
    }
    let one = |i| format!("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n/{i}");
    assert_eq!(
        String::from_utf8(out).unwrap(),
        (0..5).map(one).collect::<String>()
    );
    assert!(!s.should_close());
}

#[test]
fn an_upgrade_hands_over_the_rest() {
    let mut c = client::Connection::new(Limits::default());
    c.request(
        0,
        &Request {
            upgrade: Some("websocket".into()),
            ..get("/ws")
        },
    )
    .unwrap();
    let mut s = server::Connection::new(Limits::default(), 0);
    let mut up = c.transmit().to_vec();
    c.sent(up.len());
    up.extend_from_slice(b"\x81\x80");
    assert_eq!(s.receive(0, &up), Ok(up.len() - 2));
    let Some(server::Event::Request(head)) = s.poll() else {
        panic!()
    };
    assert_eq!(head.upgrades(), ["websocket"]);
    assert_eq!(
        s.upgrade(0, "h2c", &Headers::new()),
        Err(Misuse::UpgradeNotOffered)
    );
    let mut headers = Headers::new();
    headers.add("Sec-WebSocket-Accept", "x").unwrap();
    s.upgrade(0, "websocket", &headers).unwrap();
    assert_eq!(s.receive(0, b"\x81\x80"), Ok(0));
    assert!(s.is_upgraded() && !s.should_close());
    let mut down = s.transmit().to_vec();
    down.extend_from_slice(b"\x81\x00");
    assert_eq!(c.receive(0, &down), Ok(down.len() - 2));
    assert!(matches!(c.poll(), Some(client::Event::Upgraded(head))
        if head.headers.get("sec-websocket-accept") == Some(b"x")));
    assert_eq!(c.receive(0, b"\x81\x00"), Ok(0));
    assert_eq!(c.reuse(), Reuse::Close);
}

#[test]
fn old_clients_and_those_who_want_to_close() {
    for (request, head, closes) in [
        (
            "GET / HTTP/1.0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
            true,
        ),
        (
            "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
            "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n",
            true,
        ),
        (
            "GET / HTTP/1.1\r\nHost: a\r\nConnection: x, CLOSE\r\n\r\n",
            "HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n",
            true,
        ),
        (
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
            false,
        ),
    ] {
        let mut s = server::Connection::new(Limits::default(), 0);
        s.receive(0, request.as_bytes()).unwrap();
        s.respond(
            0,
            &Response {
                body: Body::Chunked,
                ..Response::new(200)
            },
        )
        .unwrap();
        assert_eq!(std::str::from_utf8(s.transmit()).unwrap(), head);
        s.write_body(0, b"x").unwrap();
        s.finish_body(0, &Headers::new()).unwrap();
        let chunked = head.contains("chunked");
        let end: &[u8] = if chunked {
            b"1\r\nx\r\n0\r\n\r\n"
        } else {
            b"\r\n\r\nx"
        };
        assert!(s.transmit().ends_with(end));
        s.sent(usize::MAX);
        assert_eq!(s.should_close(), closes);
    }
    let mut s = server::Connection::new(Limits::default(), 0);
    s.receive(0, b"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        .unwrap();
    s.respond(0, &Response::new(204)).unwrap();
    assert_eq!(
        s.transmit(),
        b"HTTP/1.1 204 No Content\r\nConnection: keep-alive\r\n\r\n"
    );
    s.sent(usize::MAX);
    assert!(!s.should_close());
}

#[test]
fn when_a_client_connection_can_be_reused() {
    let after = |response: &[u8]| {
        let mut c = client::Connection::new(Limits::default());
        c.request(0, &get("/")).unwrap();
        c.sent(usize::MAX);
        c.receive(0, response).unwrap();
        while c.poll().is_some() {}
        c.reuse()
    };
    assert_eq!(after(b"HTTP/1.1 204 x\r\n\r\n"), Reuse::Ready);
    assert_eq!(
        after(b"HTTP/1.1 204\r\nConnection: close\r\n\r\n"),
        Reuse::Close
    );
    assert_eq!(after(b"HTTP/1.0 204 x\r\n\r\n"), Reuse::Close);
    assert_eq!(
        after(b"HTTP/1.0 204 x\r\nConnection: Keep-Alive\r\n\r\n"),
        Reuse::Ready
    );
    assert_eq!(after(b"HTTP/1.1 200 x\r\n\r\nuntil close"), Reuse::Busy);

    let mut c = client::Connection::new(Limits::default());
    c.request(
        0,
        &Request {
            method: Method::PUT,
            body: Body::Length(9),
            ..get("/")
        },
    )
    .unwrap();
    c.sent(usize::MAX);
    c.receive(0, b"HTTP/1.1 413 x\r\nContent-Length: 0\r\n\r\n")
        .unwrap();
    while c.poll().is_some() {}
    assert_eq!(c.reuse(), Reuse::Close, "its body is half sent");
    assert_eq!(c.request(0, &get("/")), Err(Misuse::Closed));

    let mut c = client::Connection::new(Limits::default());
    c.end_of_input().unwrap();
    assert_eq!(c.reuse(), Reuse::Close, "the server closed at rest");
}

#[test]
fn a_body_that_nobody_reads_is_dropped_up_to_a_limit() {
    for (length, kept) in [(60_000usize, true), (70_000, false)] {
        let mut s = server::Connection::new(Limits::default(), 0);
        let head = format!("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: {length}\r\n\r\n");
        s.receive(0, head.as_bytes()).unwrap();
        s.respond(0, &Response::new(404)).unwrap();
        s.sent(usize::MAX);
        let body = vec![0; length];
        let taken = s.receive(0, &body).unwrap();
        assert_eq!(taken, length.min(64 * 1024));
        assert_eq!(s.should_close(), !kept);
        if kept {
            assert!(s.receive(0, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").unwrap() > 0);
            assert!(s.owes_response());
        }
    }
}

#[test]
fn limits_on_responses() {
    let small = Limits {
        body_bytes_max: 4,
        ..Limits::default()
    };
    for response in [
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\nhello",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\n",
    ] {
        let mut c = client::Connection::new(small.clone());
        c.request(0, &get("/")).unwrap();
        c.sent(usize::MAX);
        let result = c.receive(0, response.as_bytes());
        assert_eq!(result, Err(Error::Limit(Limit::BodyBytes)), "{response}");
    }
    let mut c = client::Connection::new(Limits::default());
    c.request(0, &get("/")).unwrap();
    c.sent(usize::MAX);
    let result = c.receive(0, "HTTP/1.1 103 x\r\n\r\n".repeat(9).as_bytes());
    assert_eq!(result, Err(Error::Limit(Limit::Interim)));
    let mut c = client::Connection::new(Limits::default());
    c.request(0, &get("/")).unwrap();
    c.sent(usize::MAX);
    let long = format!("HTTP/1.1 200 OK\r\nA: {}", "b".repeat(20_000));
    assert_eq!(
        c.receive(0, long.as_bytes()),
        Err(Error::Limit(Limit::HeadBytes))
    );
    let mut c = client::Connection::new(Limits::default());
    assert_eq!(c.receive(0, b"H"), Err(Error::Peer(Rule::Unasked)));
}

#[test]
fn targets() {
    for (target, path, query) in [
        ("/a/b?c?d", "/a/b", Some("c?d")),
        ("/", "/", None),
        ("//x/y", "//x/y", None),
        ("/r?u=http://z/", "/r", Some("u=http://z/")),
        ("http://h/a?b", "/a", Some("b")),
        ("http://h", "/", None),
        ("http://h?b", "/", Some("b")),
    ] {
        let mut s = server::Connection::new(Limits::default(), 0);
        s.receive(
            0,
            format!("GET {target} HTTP/1.1\r\nHost: h\r\n\r\n").as_bytes(),
        )
        .unwrap();
        let Some(server::Event::Request(head)) = s.poll() else {
            panic!()
        };
        assert_eq!((head.path(), head.query()), (path, query), "{target}");
    }
}

#[test]
fn a_response_before_the_request_is_somebody_elses() {
    let response = b"HTTP/1.1 204 x\r\n\r\n";
    let mut c = client::Connection::new(Limits::default());
    c.request(0, &get("/")).unwrap();
    assert_eq!(c.receive(0, response), Err(Error::Peer(Rule::Unasked)));

    // The same on a reused connection that still sends the body before.
    let mut c = client::Connection::new(Limits::default());
    c.request(
        0,
        &Request {
            method: Method::PUT,
            body: Body::Length(9),
            ..get("/")
        },
    )
    .unwrap();
    c.send_body(0, b"012345678").unwrap();
    let length = c.transmit().len();
    c.sent(length - 4);
    c.receive(0, response).unwrap();
    while c.poll().is_some() {}
    c.request(0, &get("/2")).unwrap();
    c.sent(4);
    let mut early = c;
    assert_eq!(early.receive(0, response), Err(Error::Peer(Rule::Unasked)));
}

#[test]
fn examples_of_rfc_9110_and_9112() {
    // RFC 9110 3.9
    let url = Url::parse("http://www.example.com/hello.txt").unwrap();
    let mut request = Request::new(Method::GET, url);
    request.headers.add("User-Agent", "curl/7.64.1").unwrap();
    request.headers.add("Accept-Language", "en, mi").unwrap();
    let mut c = client::Connection::new(Limits::default());
    c.request(0, &request).unwrap();
    assert_eq!(
        std::str::from_utf8(c.transmit()).unwrap(),
        "GET /hello.txt HTTP/1.1\r\nHost: www.example.com\r\n\
         User-Agent: curl/7.64.1\r\nAccept-Language: en, mi\r\n\r\n"
    );
    c.sent(usize::MAX);
    let response = b"HTTP/1.1 200 OK\r\nDate: Mon, 27 Jul 2009 12:28:53 GMT\r\nServer: Apache\r\n\
        Last-Modified: Wed, 22 Jul 2009 19:15:56 GMT\r\nETag: \"34aa387-d-1568eb00\"\r\n\
        Accept-Ranges: bytes\r\nContent-Length: 51\r\nVary: Accept-Encoding\r\n\
        Content-Type: text/plain\r\n\r\n\
        Hello World! My content includes a trailing CRLF.\r\n";
    assert_eq!(c.receive(0, response), Ok(response.len()));
    assert!(matches!(c.poll(), Some(client::Event::Head(head)) if head.headers.len() == 8));
    assert!(matches!(c.poll(), Some(client::Event::Body(body)) if body.ends_with(b"CRLF.\r\n")));
    assert!(matches!(c.poll(), Some(client::Event::End(_))));
    // RFC 9112 3.2.1 to 3.2.4
    for (request, ok) in [
        (
            "GET /where?q=now HTTP/1.1\r\nHost: www.example.org\r\n\r\n",
            true,
        ),
        (
            "GET http://www.example.org/pub/WWW/TheProject.html HTTP/1.1\r\nHost: www.example.org\r\n\r\n",
            true,
        ),
        (
            "GET http://www.example.org/ HTTP/1.1\r\nHost: other\r\n\r\n",
            false,
        ),
        (
            "GET http://www.example.org/ HTTP/1.1\r\nHost: www.example.org:81\r\n\r\n",
            false,
        ),
        (
            "CONNECT www.example.com:80 HTTP/1.1\r\nHost: www.example.com\r\n\r\n",
            false,
        ),
        (
            "OPTIONS * HTTP/1.1\r\nHost: www.example.org:8001\r\n\r\n",
            true,
        ),
    ] {
        let mut s = server::Connection::new(Limits::default(), 0);
        assert_eq!(s.receive(0, request.as_bytes()).is_ok(), ok, "{request}");
    }
}

#[test]
fn a_client_that_reads_no_answers_gets_no_more_of_them() {
    let mut s = server::Connection::new(Limits::default(), 0);
    let requests = b"GET / HTTP/1.1\r\nHost: a\r\n\r\n".repeat(100);
    let mut rest = &requests[..];
    let mut answers = 0;
    loop {
        let taken = s.receive(0, rest).unwrap();
        rest = &rest[taken..];
        if taken == 0 {
            break;
        }
        while s.poll().is_some() {}
        s.respond(
            0,
            &Response {
                body: Body::Length(1000),
                ..Response::new(200)
            },
        )
        .unwrap();
        // The last answer fits in part only.
        if s.write_body(0, &[0; 1000]).unwrap() < 1000 {
            assert_eq!(s.receive(0, rest), Ok(0));
            break;
        }
        answers += 1;
    }
    assert!((10..=16).contains(&answers));
    assert!(s.transmit().len() <= 32 * 1024 + 64);

    // Without bodies: the heads alone fill it.
    let mut s = server::Connection::new(
        Limits {
            send_buffer: 100,
            ..Limits::default()
        },
        0,
    );
    let mut rest = &requests[..];
    while s.transmit().len() < 100 {
        rest = &rest[s.receive(0, rest).unwrap()..];
        s.respond(0, &Response::new(200)).unwrap();
    }
    assert_eq!(s.receive(0, rest), Ok(0));
    s.sent(usize::MAX);
    assert!(s.receive(0, rest).unwrap() > 0);
}

#[test]
fn a_body_that_did_not_wait_to_be_asked_for_keeps_the_connection() {
    let mut s = server::Connection::new(Limits::default(), 0);
    let head = b"PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\nx";
    s.receive(0, head).unwrap();
    assert_eq!(s.send_continue(0), Err(Misuse::NotNow));
    s.respond(0, &Response::new(404)).unwrap();
    assert!(!s.transmit().windows(5).any(|w| w == b"close"));
    s.receive(0, b"y").unwrap();

    s.receive(0, &head[..head.len() - 1]).unwrap();
    s.send_continue(0).unwrap();
    assert_eq!(s.send_continue(0), Err(Misuse::NotNow), "once is enough");
}
