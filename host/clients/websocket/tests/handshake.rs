//! The opening handshake: the examples of RFC 6455, 1.2 and 1.3, each rule broken alone, each bound
//! met, and the input split and cut at every byte.

mod support;

use smallos_websocket::error::HandshakeRule::{self, *};
use smallos_websocket::{
    ClientRequest, Connection, Error, Event, Header, LimitHit, Limits, Misuse, ParsedRequest,
    Violation, handshake,
};
use support::*;

/// RFC 6455, 1.2, with the target and host of its example.
const REQUEST: &str = "GET /chat HTTP/1.1\r\nHost: server.example.com\r\nUpgrade: websocket\r\n\
    Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: http://example.com\r\n\
    Sec-WebSocket-Protocol: chat, superchat\r\nSec-WebSocket-Version: 13\r\n\r\n";
const RESPONSE: &str = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
    Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Protocol: chat\r\n\r\n";
const NONCE: [u8; 16] = *b"the sample nonce";

fn connect(limits: Limits) -> Connection {
    let mut connection =
        Connection::connect(&request(&["chat", "superchat"]), NONCE, masks(), limits, 0).unwrap();
    take(&mut connection);
    connection
}

fn fails(rule: HandshakeRule) -> Vec<Event> {
    vec![Event::Failed(Error::Peer(Violation::Handshake(rule)))]
}

#[test]
fn the_request_of_the_rfc_is_understood_and_answered() {
    for split in 0..REQUEST.len() {
        let mut connection = Connection::listen(Limits::default(), 0);
        let (first, second) = REQUEST.as_bytes().split_at(split);
        assert_eq!(feed(&mut connection, first), [], "split at {split}");
        let events = feed(&mut connection, second);
        let [Event::Request(request)] = &events[..] else {
            panic!("split at {split}: {events:?}")
        };
        assert_eq!(
            (request.target.as_str(), request.host.as_str()),
            ("/chat", "server.example.com")
        );
        assert_eq!(request.origin.as_deref(), Some("http://example.com"));
        assert_eq!(request.subprotocols, ["chat", "superchat"]);
        assert_eq!(request.headers.len(), 7);
        assert_eq!(
            connection.accept(Some("soap"), &[]),
            Err(Misuse::Handshake("a subprotocol that was not offered"))
        );
        connection.accept(Some("chat"), &[]).unwrap();
        assert_eq!(String::from_utf8(take(&mut connection)).unwrap(), RESPONSE);
        assert!(connection.is_open());
        assert_eq!(connection.accept(None, &[]), Err(Misuse::NoRequest));
    }
}

#[test]
fn the_response_of_the_rfc_opens_the_connection() {
    let mut connection = Connection::connect(
        &request(&["chat", "superchat"]),
        NONCE,
        masks(),
        Limits::default(),
        0,
    )
    .unwrap();
    let written = String::from_utf8(take(&mut connection)).unwrap();
    assert!(
        written.contains("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"),
        "{written}"
    );
    for split in 0..RESPONSE.len() {
        let mut connection = connect(Limits::default());
        assert_eq!(connection.send_text("early"), Err(Misuse::NotOpen));
        let (first, second) = RESPONSE.as_bytes().split_at(split);
        assert_eq!(feed(&mut connection, first), [], "split at {split}");
        assert_eq!(
            feed(&mut connection, second),
            [Event::Open {
                subprotocol: Some("chat".into())
            }]
        );
        assert!(connection.is_open());
    }
}

#[test]
fn a_head_cut_at_every_byte_is_a_lost_connection() {
    for cut in 0..REQUEST.len() {
        let mut connection = Connection::listen(Limits::default(), 0);
        assert_eq!(feed(&mut connection, &REQUEST.as_bytes()[..cut]), []);
        connection.end_of_input();
        assert_eq!(connection.poll(), Some(Event::Failed(Error::Lost)));
        assert_eq!(connection.poll(), None);
        assert!(connection.is_finished());
    }
    for cut in 0..RESPONSE.len() {
        let mut connection = connect(Limits::default());
        assert_eq!(feed(&mut connection, &RESPONSE.as_bytes()[..cut]), []);
        connection.end_of_input();
        assert_eq!(connection.poll(), Some(Event::Failed(Error::Lost)));
        assert!(connection.is_finished());
    }
}

#[test]
fn each_rule_of_a_request() {
    let table: &[(&str, &str, HandshakeRule, u16)] = &[
        ("GET /chat", "POST /chat", Method, 405),
        ("HTTP/1.1", "HTTP/1.0", Version, 505),
        ("HTTP/1.1", "HTTP/2.0", Version, 505),
        ("GET /chat", "GET chat", Target, 400),
        (
            "GET /chat",
            "GET http://server.example.com/chat",
            Target,
            400,
        ),
        ("GET /chat", "GET /chat#top", Target, 400),
        ("GET /chat", "GET  /chat", Syntax, 400),
        ("GET /chat", "\r\nGET /chat", NoStartLine, 400),
        ("Host: server.example.com\r\n", "", Host, 400),
        ("Host: ", "Host: a\r\nHost: ", Host, 400),
        ("server.example.com", "", Host, 400),
        ("server.example.com", "user@server.example.com", Host, 400),
        ("Upgrade: websocket\r\n", "", Upgrade, 426),
        ("Upgrade: websocket", "Upgrade: h2c", Upgrade, 426),
        ("Connection: Upgrade\r\n", "", Connection, 400),
        (
            "Connection: Upgrade",
            "Connection: keep-alive",
            Connection,
            400,
        ),
        (
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
            "",
            Key,
            400,
        ),
        (
            "Sec-WebSocket-Key: ",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Key: ",
            Key,
            400,
        ),
        (
            "dGhlIHNhbXBsZSBub25jZQ==",
            "dGhlIHNhbXBsZSBub25jZQ",
            Key,
            400,
        ),
        (
            "dGhlIHNhbXBsZSBub25jZQ==",
            "dGhlIHNhbXBsZSBub25jZR==",
            Key,
            400,
        ),
        ("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZQ==", Key, 400),
        (
            "dGhlIHNhbXBsZSBub25jZQ==",
            "dGhlIHNhbXBsZSBub25jZSEh",
            Key,
            400,
        ),
        ("Sec-WebSocket-Version: 13\r\n", "", WebSocketVersion, 426),
        ("Version: 13", "Version: 8", WebSocketVersion, 426),
        ("Version: 13", "Version: 13, 8", WebSocketVersion, 426),
        ("chat, superchat", "chat, chat", Protocol, 400),
        ("chat, superchat", "chat superchat", Protocol, 400),
        ("Origin", "Origin: a\r\nOrigin", Syntax, 400),
        ("Origin: ", "Content-Length: 5\r\nOrigin: ", Body, 400),
        (
            "Origin: ",
            "Content-Length: 0\r\nContent-Length: 0\r\nOrigin: ",
            Body,
            400,
        ),
        (
            "Origin: ",
            "Transfer-Encoding: chunked\r\nOrigin: ",
            Body,
            400,
        ),
        ("Origin: ", "Origin : ", Syntax, 400),
        ("Origin: ", "Folded: a\r\n b\r\nOrigin: ", Syntax, 400),
        ("Origin: http", "Origin: \0http", Syntax, 400),
        (
            "Origin: http://example.com\r\n",
            "Origin: http://example.com\n",
            LineEnding,
            400,
        ),
        ("Origin: http", "Origin: \rhttp", LineEnding, 400),
    ];
    for (from, to, rule, status) in table {
        assert!(REQUEST.contains(from), "{from}");
        let bad = REQUEST.replacen(from, to, 1);
        for step in [1, usize::MAX] {
            let mut connection = Connection::listen(Limits::default(), 0);
            let events: Vec<Event> = bad
                .as_bytes()
                .chunks(step.min(bad.len()))
                .flat_map(|bytes| feed(&mut connection, bytes))
                .collect();
            assert_eq!(events, fails(*rule), "{from:?} -> {to:?}");
            let answer = String::from_utf8(take(&mut connection)).unwrap();
            assert!(
                answer.starts_with(&format!("HTTP/1.1 {status} \r\n")),
                "{from:?} -> {to:?}: {answer}"
            );
            assert!(answer.ends_with("\r\n\r\n"));
            assert_eq!(
                answer.contains("Sec-WebSocket-Version: 13\r\n"),
                *status == 426
            );
            assert!(connection.is_finished());
        }
    }
}

#[test]
fn too_many_subprotocols_are_refused() {
    let offering = |count: usize| {
        let names: Vec<String> = (0..count).map(|number| format!("p{number}")).collect();
        let request = REQUEST.replacen("chat, superchat", &names.join(", "), 1);
        feed(
            &mut Connection::listen(Limits::default(), 0),
            request.as_bytes(),
        )
    };
    assert!(matches!(&offering(16)[..], [Event::Request(_)]));
    assert_eq!(offering(17), fails(HandshakeRule::Protocol));
}

#[test]
fn what_a_request_may_say() {
    let table = [
        ("Upgrade: websocket", "uPGRADE: h2c, WebSocket"),
        ("Connection: Upgrade", "Connection: keep-alive,\tupgrade"),
        (
            "Connection: Upgrade",
            "Connection: keep-alive\r\nConnection: Upgrade",
        ),
        (
            "chat, superchat",
            "chat\r\nSec-WebSocket-Protocol: superchat",
        ),
        (
            "Origin: ",
            "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\nOrigin: ",
        ),
        ("Origin: ", "Content-Length: 0\r\nOrigin: "),
        ("server.example.com", "[::1]:8080"),
        ("/chat", "/"),
        ("/chat", "/chat?a=b&c=%20"),
    ];
    for (from, to) in table {
        let mut connection = Connection::listen(Limits::default(), 0);
        let events = feed(&mut connection, REQUEST.replacen(from, to, 1).as_bytes());
        let [Event::Request(request)] = &events[..] else {
            panic!("{to:?}: {events:?}")
        };
        assert_eq!(request.subprotocols, ["chat", "superchat"]);
        connection.accept(None, &[]).unwrap();
        let answer = String::from_utf8(take(&mut connection)).unwrap();
        assert!(
            !answer.contains("Extensions") && !answer.contains("Protocol:"),
            "{answer}"
        );
    }
}

#[test]
fn each_rule_of_a_response() {
    let table: &[(&str, &str, HandshakeRule)] = &[
        ("HTTP/1.1", "HTTP/1.0", Version),
        ("101 Switching", "1O1 Switching", Syntax),
        ("Upgrade: websocket\r\n", "", Upgrade),
        ("Upgrade: websocket", "Upgrade: websocket, h2c", Upgrade),
        (
            "Upgrade: websocket",
            "Upgrade: websocket\r\nUpgrade: websocket",
            Upgrade,
        ),
        ("Connection: Upgrade\r\n", "", Connection),
        ("Connection: Upgrade", "Connection: close", Connection),
        (
            "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n",
            "",
            Accept,
        ),
        ("s3pPLMBi", "s3pPLMBj", Accept),
        (
            "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
            "S3PPLMBITXAQ9KYGZZHZRBK+XOO=",
            Accept,
        ),
        (
            "Sec-WebSocket-Accept: ",
            "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Accept: ",
            Accept,
        ),
        ("Protocol: chat", "Protocol: soap", Protocol),
        ("Protocol: chat", "Protocol: CHAT", Protocol),
        ("Protocol: chat", "Protocol: chat, superchat", Protocol),
        (
            "Protocol: chat",
            "Protocol: chat\r\nSec-WebSocket-Protocol: chat",
            Protocol,
        ),
        (
            "Protocol: chat",
            "Extensions: permessage-deflate",
            Extension,
        ),
        (
            "Upgrade: websocket",
            "Upgrade: websocket\r\nTransfer-Encoding: chunked",
            Body,
        ),
        (
            "Upgrade: websocket",
            "Upgrade: websocket\r\nContent-Length: 3",
            Body,
        ),
        ("Upgrade: websocket\r\n", "Upgrade: websocket\n", LineEnding),
        ("Upgrade: websocket", "Upgrade:\r\n websocket", Syntax),
    ];
    for (from, to, rule) in table {
        assert!(RESPONSE.contains(from), "{from}");
        let mut connection = connect(Limits::default());
        assert_eq!(
            feed(&mut connection, RESPONSE.replacen(from, to, 1).as_bytes()),
            fails(*rule),
            "{from:?} -> {to:?}"
        );
        assert_eq!(
            take(&mut connection),
            b"",
            "a client says nothing to a server that isn't one"
        );
        assert!(connection.is_finished());
    }
    for status in [100, 200, 301, 401, 503] {
        let mut connection = connect(Limits::default());
        let answer = RESPONSE.replacen("101", &status.to_string(), 1);
        assert_eq!(
            feed(&mut connection, answer.as_bytes()),
            [Event::Failed(Error::Refused { status })]
        );
    }
}

/// Nothing was offered, so nothing can be chosen.
#[test]
fn a_subprotocol_nobody_asked_for() {
    let mut connection =
        Connection::connect(&request(&[]), NONCE, masks(), Limits::default(), 0).unwrap();
    assert!(
        !String::from_utf8(take(&mut connection))
            .unwrap()
            .contains("Protocol")
    );
    assert_eq!(feed(&mut connection, RESPONSE.as_bytes()), fails(Protocol));
}

#[test]
fn bounds_of_the_head() {
    let limits = Limits {
        max_line_size: 60,
        max_head_size: 400,
        max_headers: 8,
        ..Limits::default()
    };
    let try_with = |extra: &str| {
        let mut connection = Connection::listen(limits.clone(), 0);
        let events = feed(
            &mut connection,
            REQUEST
                .replacen("Origin", &format!("{extra}Origin"), 1)
                .as_bytes(),
        );
        (events, String::from_utf8(take(&mut connection)).unwrap())
    };
    let hit = |limit: LimitHit| vec![Event::Failed(Error::Limit(limit))];
    let fits = format!("X: {}\r\n", "x".repeat(57));
    assert!(matches!(try_with(&fits).0[..], [Event::Request(_)]));
    let (events, answer) = try_with(&format!("X: {}\r\n", "x".repeat(58)));
    assert_eq!(events, hit(LimitHit::LineSize(60)));
    assert!(answer.starts_with("HTTP/1.1 431 "), "{answer}");
    assert_eq!(try_with("A: b\r\nC: d\r\n").0, hit(LimitHit::Headers(8)));
    assert_eq!(try_with(&fits.repeat(4)).0, hit(LimitHit::HeadSize(400)));

    // A line that never ends is refused at the bound.
    let mut connection = connect(limits);
    let events = feed(&mut connection, &[b'x'; 60]);
    assert_eq!(events, []);
    assert_eq!(feed(&mut connection, b"x"), hit(LimitHit::LineSize(60)));
}

#[test]
fn what_cannot_be_written() {
    let written = |change: fn(&mut ClientRequest)| {
        let mut request = request(&["chat"]);
        change(&mut request);
        Connection::connect(&request, NONCE, masks(), Limits::default(), 0)
            .map(|_| ())
            .unwrap_err()
    };
    assert_eq!(
        written(|request| request.target = "chat".into()),
        Misuse::Handshake("target")
    );
    assert_eq!(
        written(|request| request.target = "/a b".into()),
        Misuse::Handshake("target")
    );
    assert_eq!(
        written(|request| request.target = "/a\r\nX: y".into()),
        Misuse::Handshake("target")
    );
    assert_eq!(
        written(|request| request.host = "a\r\nX: y".into()),
        Misuse::Handshake("host")
    );
    assert_eq!(
        written(|request| request.host.clear()),
        Misuse::Handshake("host")
    );
    assert_eq!(
        written(|request| request.subprotocols.push("chat".into())),
        Misuse::Handshake("subprotocols")
    );
    assert_eq!(
        written(|request| request.subprotocols.push("a,b".into())),
        Misuse::Handshake("subprotocols")
    );
    let header = |name: &str, value: &str| Header {
        name: name.into(),
        value: value.into(),
    };
    for (name, value, part) in [
        ("X Y", "z", "a header's name"),
        ("", "z", "a header's name"),
        ("sec-websocket-KEY", "z", "a header's name"),
        ("Content-Length", "3", "a header's name"),
        ("X", "a\r\nY: b", "a header's value"),
        ("X", "a\0", "a header's value"),
    ] {
        let mut request = request(&[]);
        request.headers.push(header(name, value));
        let result = Connection::connect(&request, NONCE, masks(), Limits::default(), 0);
        assert_eq!(
            result.map(|_| ()),
            Err(Misuse::Handshake(part)),
            "{name}: {value}"
        );
        let mut connection = Connection::listen(Limits::default(), 0);
        feed(&mut connection, REQUEST.as_bytes());
        assert_eq!(
            connection.accept(None, &request.headers),
            Err(Misuse::Handshake(part))
        );
        connection
            .accept(None, &[header("Set-Cookie", "a=b")])
            .unwrap();
        assert!(
            String::from_utf8(take(&mut connection))
                .unwrap()
                .contains("Set-Cookie: a=b\r\n")
        );
    }
}

#[test]
fn a_server_may_refuse() {
    let mut connection = Connection::listen(Limits::default(), 0);
    assert_eq!(connection.refuse(403, &[]), Err(Misuse::NoRequest));
    feed(&mut connection, REQUEST.as_bytes());
    assert_eq!(
        connection.refuse(101, &[]),
        Err(Misuse::Handshake("a status outside of 300 to 599"))
    );
    connection.refuse(403, &[]).unwrap();
    assert!(!connection.is_finished());
    let answer = take(&mut connection);
    assert!(connection.is_finished());
    assert_eq!(connection.poll(), None);

    let mut client = connect(Limits::default());
    assert_eq!(
        feed(&mut client, &answer),
        [Event::Failed(Error::Refused { status: 403 })]
    );
}

#[test]
fn both_sides_of_our_own_at_every_pace() {
    for step in [1, 2, 3, 7, 100, usize::MAX] {
        let mut client = Connection::connect(
            &request(&["soap", "chat"]),
            NONCE,
            masks(),
            Limits::default(),
            0,
        )
        .unwrap();
        let mut server = Connection::listen(Limits::default(), 0);
        let (_, asked) = carry(&mut client, &mut server, step);
        assert!(
            matches!(&asked[..], [Event::Request(request)] if request.subprotocols == ["soap", "chat"])
        );
        server.accept(Some("chat"), &[]).unwrap();
        // Not before the answer is there: the server sends right behind it.
        server.send_text("welcome").unwrap();
        let (opened, _) = carry(&mut client, &mut server, step);
        assert_eq!(
            opened,
            [
                Event::Open {
                    subprotocol: Some("chat".into())
                },
                Event::Text("welcome".into())
            ]
        );
        client.send_text("grüß dich").unwrap();
        client.send_binary(&[0; 70_000]).unwrap();
        let (_, heard) = carry(&mut client, &mut server, step);
        assert_eq!(
            heard,
            [
                Event::Text("grüß dich".into()),
                Event::Binary(vec![0; 70_000])
            ]
        );
    }
}

/// The way of a server that has other pages too: it read the head, and hands over what follows.
#[test]
fn a_request_that_was_read_elsewhere() {
    let headers: &[(&str, &[u8])] = &[
        ("host", b"server.example.com"),
        ("upgrade", b"websocket"),
        ("connection", b"Upgrade"),
        ("sec-websocket-key", b"dGhlIHNhbXBsZSBub25jZQ=="),
        ("sec-websocket-version", b"13"),
        ("sec-websocket-protocol", b" chat, superchat "),
    ];
    let read = ParsedRequest {
        method: "GET",
        minor_version: 1,
        target: "/chat",
        headers,
    };
    let (mut connection, request) = Connection::requested(&read, Limits::default(), 0).unwrap();
    assert_eq!(request.subprotocols, ["chat", "superchat"]);
    connection
        .receive(&masked(FIN | TEXT, b"early"), 0)
        .unwrap();
    assert_eq!(connection.poll(), None, "nothing before the answer");
    connection.accept(Some("chat"), &[]).unwrap();
    assert_eq!(String::from_utf8(take(&mut connection)).unwrap(), RESPONSE);
    assert_eq!(connection.poll(), Some(Event::Text("early".into())));

    for (bad, status) in [
        (
            ParsedRequest {
                method: "PUT",
                ..read
            },
            405,
        ),
        (
            ParsedRequest {
                minor_version: 0,
                ..read
            },
            505,
        ),
        (
            ParsedRequest {
                target: "*",
                ..read
            },
            400,
        ),
        (
            ParsedRequest {
                headers: &headers[1..],
                ..read
            },
            400,
        ),
        (
            ParsedRequest {
                headers: &headers[..4],
                ..read
            },
            426,
        ),
    ] {
        let error = Connection::requested(&bad, Limits::default(), 0)
            .map(|_| ())
            .unwrap_err();
        assert_eq!(handshake::refusal_status(&error), status, "{error}");
    }
}
