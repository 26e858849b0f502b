//! Everything that two readers could read in two ways is refused, by name.

use smallos_http::http::{
    Error, Limit, Limits, Method, Rule,
    client::{self, Event, Request},
    server,
    url::Url,
};

fn response_to(method: Method, bytes: &str) -> Result<usize, Error> {
    let mut c = client::Connection::new(Limits::default());
    c.request(0, &Request::new(method, Url::parse("http://a/").unwrap()))
        .unwrap();
    c.sent(usize::MAX);
    c.receive(0, bytes.as_bytes())
}

fn request(bytes: &[u8]) -> (Result<usize, Error>, String) {
    let mut c = server::Connection::new(Limits::default(), 0);
    let result = c.receive(0, bytes);
    (result, String::from_utf8(c.transmit().to_vec()).unwrap())
}

#[test]
fn responses() {
    let ok = "HTTP/1.1 200 OK\r\n";
    for (rest, rule) in [
        (
            "Content-Length: 1\r\nContent-Length: 2\r\n\r\n",
            Rule::ContentLengthTwice,
        ),
        (
            "Content-Length: 1\r\nContent-Length: 1\r\n\r\n",
            Rule::ContentLengthTwice,
        ),
        ("Content-Length: 1, 1\r\n\r\n", Rule::ContentLengthTwice),
        ("Content-Length: +1\r\n\r\n", Rule::ContentLength),
        ("Content-Length: -1\r\n\r\n", Rule::ContentLength),
        ("Content-Length: 0x1\r\n\r\n", Rule::ContentLength),
        ("Content-Length:\r\n\r\n", Rule::ContentLength),
        ("Content-Length: 1 1\r\n\r\n", Rule::ContentLength),
        (
            "Content-Length: 18446744073709551616\r\n\r\n",
            Rule::ContentLength,
        ),
        (
            "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            Rule::TwoFramings,
        ),
        (
            "Transfer-Encoding: gzip, chunked\r\n\r\n",
            Rule::TransferEncoding,
        ),
        (
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
            Rule::TransferEncoding,
        ),
        (
            "Transfer-Encoding: identity\r\n\r\n",
            Rule::TransferEncoding,
        ),
        ("Transfer-Encoding: \u{b}chunked\r\n\r\n", Rule::ControlByte),
        ("A: b\nC: d\r\n\r\n", Rule::BareLf),
        ("A: b\rC: d\r\n\r\n", Rule::BareCr),
        ("A: b\r\n c\r\n\r\n", Rule::FoldedLine),
        ("A: b\r\n\tc\r\n\r\n", Rule::FoldedLine),
        (" A: b\r\n\r\n", Rule::FoldedLine),
        ("A : b\r\n\r\n", Rule::HeaderLine),
        ("A\t: b\r\n\r\n", Rule::HeaderLine),
        (": b\r\n\r\n", Rule::HeaderLine),
        ("no colon\r\n\r\n", Rule::HeaderLine),
        ("A: b\0\r\n\r\n", Rule::ControlByte),
        ("Content-Length: 2\r\n\r\nabc", Rule::Unasked),
        (
            "Content-Length: 0\r\n\r\nHTTP/1.1 200 OK\r\n",
            Rule::Unasked,
        ),
    ] {
        let bytes = format!("{ok}{rest}");
        assert_eq!(
            response_to(Method::GET, &bytes),
            Err(Error::Peer(rule)),
            "{bytes:?}"
        );
    }
    for (bytes, rule) in [
        ("\r\nHTTP/1.1 200 OK\r\n\r\n", Rule::StartLine),
        ("HTTP/1.1 20 OK\r\n\r\n", Rule::Status),
        ("HTTP/1.1 099 OK\r\n\r\n", Rule::Status),
        ("HTTP/1.1 600 OK\r\n\r\n", Rule::Status),
        ("HTTP/2.0 200 OK\r\n\r\n", Rule::Version),
        ("HTTP/1.1  200 OK\r\n\r\n", Rule::Status),
        ("http/1.1 200 OK\r\n\r\n", Rule::Version),
        (
            "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
            Rule::TransferEncodingMisplaced,
        ),
        (
            "HTTP/1.1 204 No\r\nTransfer-Encoding: chunked\r\n\r\n",
            Rule::TransferEncodingMisplaced,
        ),
        (
            "HTTP/1.1 204 No\r\nContent-Length: 1\r\n\r\n",
            Rule::ContentLength,
        ),
        ("HTTP/1.1 101 Now\r\n\r\n", Rule::UpgradeUnasked),
    ] {
        assert_eq!(
            response_to(Method::GET, bytes),
            Err(Error::Peer(rule)),
            "{bytes:?}"
        );
    }
}

#[test]
fn chunks() {
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    let refuse = |body: &str, rule| {
        let bytes = format!("{head}{body}");
        assert_eq!(
            response_to(Method::GET, &bytes),
            Err(Error::Peer(rule)),
            "{body:?}"
        );
    };
    for body in [
        "-1\r\n",
        "+1\r\n",
        "0x1\r\n",
        " 1\r\n",
        "1 \r\n",
        "\r\n",
        ";a\r\n",
        "g\r\n",
        "1_0\r\n",
        "00000000000000001\r\n",
        "10000000000000000\r\n",
        "1\n",
        "1 a\r\n",
    ] {
        refuse(body, Rule::ChunkSize);
    }
    refuse("1\rX", Rule::BareCr);
    refuse("1;a\n", Rule::BareLf);
    refuse("1;a\0\r\n", Rule::ChunkExtension);
    refuse("1;a\rb\r\n", Rule::BareCr);
    refuse("1\r\nab\r\n", Rule::ChunkEnd);
    refuse("1\r\na\n", Rule::ChunkEnd);
    refuse("1\r\na\rb", Rule::ChunkEnd);
    refuse("0\r\nContent-Length: 1\r\n\r\n", Rule::Trailer);
    refuse("0\r\nTransfer-Encoding: chunked\r\n\r\n", Rule::Trailer);
    refuse("0\r\nHost: b\r\n\r\n", Rule::Trailer);
    refuse("0\r\nA: b\n\r\n", Rule::BareLf);
    refuse("0\r\n A: b\r\n\r\n", Rule::FoldedLine);
    let limit = |body: String, limit| {
        let bytes = format!("{head}{body}");
        assert_eq!(response_to(Method::GET, &bytes), Err(Error::Limit(limit)));
    };
    limit("ffffffffffffffff\r\n".into(), Limit::BodyBytes);
    limit("1000001\r\n".into(), Limit::BodyBytes);
    limit(format!("1;{}\r\n", "a".repeat(256)), Limit::ChunkExtensions);
    limit("1;aaaaaaaaa\r\nx\r\n".repeat(410), Limit::ChunkExtensions);
}

#[test]
fn requests_and_what_the_server_answers() {
    let long = format!(
        "GET / HTTP/1.1\r\nHost: a\r\nA: {}\r\n\r\n",
        "b".repeat(16_384)
    );
    let many = format!(
        "GET / HTTP/1.1\r\nHost: a\r\n{}\r\n",
        "A: b\r\n".repeat(100)
    );
    let post = "POST / HTTP/1.1\r\nHost: a\r\n";
    for (bytes, error, status) in [
        (
            "GET / HTTP/1.1\r\n\r\n".into(),
            Error::Peer(Rule::Host),
            400,
        ),
        (
            "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n".into(),
            Error::Peer(Rule::Host),
            400,
        ),
        (
            "GET / HTTP/1.1\r\nHost: a b\r\n\r\n".into(),
            Error::Peer(Rule::Host),
            400,
        ),
        (
            "GET / HTTP/1.1\r\nHost: u@a\r\n\r\n".into(),
            Error::Peer(Rule::Host),
            400,
        ),
        (
            "GET a HTTP/1.1\r\nHost: a\r\n\r\n".into(),
            Error::Peer(Rule::Target),
            400,
        ),
        (
            "GET * HTTP/1.1\r\nHost: a\r\n\r\n".into(),
            Error::Peer(Rule::Target),
            400,
        ),
        (
            "GET /#f HTTP/1.1\r\nHost: a\r\n\r\n".into(),
            Error::Peer(Rule::Target),
            400,
        ),
        (
            "GET /\u{e9} HTTP/1.1\r\nHost: a\r\n\r\n".into(),
            Error::Peer(Rule::Target),
            400,
        ),
        (
            "GET  / HTTP/1.1\r\nHost: a\r\n\r\n".into(),
            Error::Peer(Rule::StartLine),
            400,
        ),
        (
            "GET / HTTP/1.1 \r\nHost: a\r\n\r\n".into(),
            Error::Peer(Rule::StartLine),
            400,
        ),
        ("GET /\r\n\r\n".into(), Error::Peer(Rule::StartLine), 400),
        (
            "\r\n\r\nGET / HTTP/1.1\r\n".into(),
            Error::Peer(Rule::StartLine),
            400,
        ),
        (
            " GET / HTTP/1.1\r\n".into(),
            Error::Peer(Rule::StartLine),
            400,
        ),
        (
            "GET / HTTP/2.0\r\nHost: a\r\n\r\n".into(),
            Error::Peer(Rule::Version),
            505,
        ),
        (
            "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n".into(),
            Error::Peer(Rule::Method),
            501,
        ),
        (
            format!("{post}Transfer-Encoding: gzip\r\n\r\n"),
            Error::Peer(Rule::TransferEncoding),
            501,
        ),
        (
            format!("{post}Expect: magic\r\n\r\n"),
            Error::Peer(Rule::Expectation),
            417,
        ),
        (
            format!("{post}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"),
            Error::Peer(Rule::TwoFramings),
            400,
        ),
        (
            format!("{post}Content-Length: 1\r\nContent-Length: 2\r\n\r\n"),
            Error::Peer(Rule::ContentLengthTwice),
            400,
        ),
        (
            format!("{post}Content-Length: 16777217\r\n\r\n"),
            Error::Limit(Limit::BodyBytes),
            413,
        ),
        (
            "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n".into(),
            Error::Peer(Rule::TransferEncodingMisplaced),
            400,
        ),
        (long, Error::Limit(Limit::HeadBytes), 431),
        (many, Error::Limit(Limit::HeaderCount), 431),
    ] {
        let (result, answer) = request(bytes.as_bytes());
        assert_eq!(result, Err(error), "{bytes:?}");
        let start = format!("HTTP/1.1 {status} ");
        assert!(
            answer.starts_with(&start) && answer.contains("Connection: close"),
            "{answer}"
        );
        assert_eq!(answer.matches("HTTP/1.1").count(), 1);
    }
}

#[test]
fn a_malformed_second_request_is_answered_after_the_first() {
    let mut c = server::Connection::new(Limits::default(), 0);
    let bytes = b"GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\nHost: a\r\n\r\n";
    let first = c.receive(0, bytes).unwrap();
    assert_eq!(first, 27, "the second waits with the caller");
    c.respond(0, &server::Response::new(204)).unwrap();
    assert_eq!(
        c.receive(0, &bytes[first..]),
        Err(Error::Peer(Rule::BareLf))
    );
    let answer = String::from_utf8(c.transmit().to_vec()).unwrap();
    assert!(answer.starts_with("HTTP/1.1 204 ") && answer.contains("HTTP/1.1 400 "));
    assert!(!c.should_close());
    c.sent(answer.len());
    assert!(c.should_close());
}

#[test]
fn a_failed_connection_stays_failed_and_keeps_what_came_before() {
    let mut c = client::Connection::new(Limits::default());
    c.request(
        0,
        &Request::new(Method::GET, Url::parse("http://a/").unwrap()),
    )
    .unwrap();
    c.sent(usize::MAX);
    let error = Err(Error::Peer(Rule::ChunkSize));
    let bytes = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\nz";
    assert_eq!(c.receive(0, bytes), error);
    assert_eq!(c.receive(0, b"1"), error);
    assert!(matches!(c.poll(), Some(Event::Head(_))));
    assert_eq!(c.poll(), Some(Event::Body(b"x".to_vec())));
    assert_eq!(c.poll(), None);
    assert_eq!(c.reuse(), client::Reuse::Close);
}
