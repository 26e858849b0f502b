//! One entry for fuzzers: whatever the bytes are, nothing panics, the bounds
//! hold, and how the input was cut in pieces can't be told from the events.

use alloc::{string::String, vec::Vec};

use crate::{
    http::{
        self, Error, Headers, Limits, Method, client, redirect,
        route::Router,
        server,
        url::{self, Url},
    },
    sse,
};

#[cfg(test)]
mod tests;

/// Runs one input. The first byte chooses the reader, the second the cuts.
///
/// # Panics
/// If a promise is broken; that is what it is for.
pub fn fuzz_one(data: &[u8]) {
    let [reader, cuts, input @ ..] = data else {
        return;
    };
    let step = usize::from(cuts % 16) + 1;
    let pieces: Vec<&[u8]> = input.chunks(step).collect();
    match reader % 5 {
        0 => {
            let method = [Method::GET, Method::HEAD][usize::from(cuts / 16 % 2)].clone();
            let upgrade = cuts / 32 % 2 == 1;
            assert_eq!(
                client_trace(&method, upgrade, &[input]),
                client_trace(&method, upgrade, &pieces)
            );
        }
        1 => assert_eq!(server_trace(&[input]), server_trace(&pieces)),
        2 => assert_eq!(sse_trace(&[input]), sse_trace(&pieces)),
        3 => text(&String::from_utf8_lossy(input)),
        _ => echo(input, step),
    }
}

/// Small enough that inputs meet them.
fn limits() -> Limits {
    Limits {
        head_bytes_max: 512,
        header_count_max: 12,
        body_bytes_max: 300,
        receive_buffer: 32,
        send_buffer: 256,
        chunk_extension_max: 12,
        chunk_extensions_max: 40,
        interim_max: 2,
        discard_max: 64,
        ..Limits::default()
    }
}

/// All that could be seen of a run.
#[derive(Debug, PartialEq, Eq)]
struct Trace<E, F> {
    events: Vec<E>,
    error: Option<F>,
    sent: Vec<u8>,
    taken: usize,
}

impl<E, F> Trace<E, F> {
    fn new() -> Self {
        Self {
            events: Vec::new(),
            error: None,
            sent: Vec::new(),
            taken: 0,
        }
    }
}

fn client_trace(method: &Method, upgrade: bool, pieces: &[&[u8]]) -> Trace<client::Event, Error> {
    let mut trace = Trace::new();
    let mut connection = client::Connection::new(limits());
    let mut request = client::Request::new(method.clone(), Url::parse("http://a/").unwrap());
    request.upgrade = upgrade.then(|| "x".into());
    connection.request(0, &request).unwrap();
    connection.sent(usize::MAX);
    'pieces: for piece in pieces {
        let mut rest = *piece;
        while !rest.is_empty() {
            let result = connection.receive(0, rest);
            let seen = drain_client(&mut connection, &mut trace.events);
            match result {
                Ok(0) if !seen => break 'pieces,
                Ok(n) => {
                    rest = &rest[n..];
                    trace.taken += n;
                }
                Err(error) => {
                    assert_eq!(connection.reuse(), client::Reuse::Close);
                    trace.error = Some(error);
                    // How much the failing call took is not told.
                    trace.taken = 0;
                    return trace;
                }
            }
        }
    }
    trace.error = connection.end_of_input().err();
    drain_client(&mut connection, &mut trace.events);
    trace
}

fn drain_client(connection: &mut client::Connection, events: &mut Vec<client::Event>) -> bool {
    let mut seen = 0;
    let mut body = 0;
    while let Some(event) = connection.poll() {
        seen += 1;
        if let client::Event::Body(piece) = event {
            body += piece.len();
            if let Some(client::Event::Body(last)) = events.last_mut() {
                last.extend_from_slice(&piece);
            } else {
                events.push(client::Event::Body(piece));
            }
        } else {
            events.push(event);
        }
    }
    assert!(body <= limits().receive_buffer);
    // Two interim responses, head, body and end.
    assert!(seen <= 6);
    seen > 0
}

fn server_trace(pieces: &[&[u8]]) -> Trace<server::Event, Error> {
    let mut trace = Trace::new();
    let mut connection = server::Connection::new(limits(), 0);
    'pieces: for piece in pieces {
        let mut rest = *piece;
        while !rest.is_empty() {
            let result = connection.receive(0, rest);
            let seen = drain_server(&mut connection, &mut trace);
            match result {
                Ok(0) if !seen => break 'pieces,
                Ok(n) => {
                    rest = &rest[n..];
                    trace.taken += n;
                }
                Err(error) => {
                    assert!(connection.should_close());
                    trace.error = Some(error);
                    // How much the failing call took is not told.
                    trace.taken = 0;
                    return trace;
                }
            }
        }
    }
    trace.error = connection.end_of_input().err();
    drain_server(&mut connection, &mut trace);
    trace
}

fn drain_server(
    connection: &mut server::Connection,
    trace: &mut Trace<server::Event, Error>,
) -> bool {
    let mut seen = false;
    let mut body = 0;
    while let Some(event) = connection.poll() {
        seen = true;
        match event {
            server::Event::Body(piece) => {
                body += piece.len();
                if let Some(server::Event::Body(last)) = trace.events.last_mut() {
                    last.extend_from_slice(&piece);
                } else {
                    trace.events.push(server::Event::Body(piece));
                }
            }
            server::Event::End(trailers) => {
                if connection.owes_response() {
                    let response = server::Response::new(200);
                    connection.respond(0, &response).unwrap();
                }
                trace.events.push(server::Event::End(trailers));
            }
            request @ server::Event::Request(_) => trace.events.push(request),
        }
    }
    assert!(body <= limits().receive_buffer);
    assert!(connection.transmit().len() <= limits().send_buffer + limits().head_bytes_max + 64);
    trace.sent.extend_from_slice(connection.transmit());
    connection.sent(usize::MAX);
    seen
}

fn sse_trace(pieces: &[&[u8]]) -> Trace<sse::Event, sse::Error> {
    let limits = sse::Limits {
        line_bytes_max: 40,
        event_bytes_max: 80,
        events_waiting_max: 2,
    };
    let mut trace = Trace::new();
    let mut decoder = sse::Decoder::new(limits, "");
    for piece in pieces {
        let mut rest = *piece;
        while !rest.is_empty() {
            let result = decoder.receive(rest);
            let mut seen = 0;
            while let Some(event) = decoder.poll() {
                seen += 1;
                trace.events.push(event);
            }
            assert!(seen <= 2);
            match result {
                Ok(n) => {
                    assert!(n > 0);
                    rest = &rest[n..];
                    trace.taken += n;
                }
                Err(error) => {
                    trace.error = Some(error);
                    trace.taken = 0;
                    return trace;
                }
            }
        }
    }
    trace.sent = decoder.last_event_id().into();
    trace
}

/// The readers that take a whole text.
fn text(text: &str) {
    let base = Url::parse("https://h:8/b/c/d;p?q#f").unwrap();
    for url in [Url::parse(text), base.join(text)].into_iter().flatten() {
        let written = alloc::format!("{url}");
        // Encoding may have made it longer than what is read.
        if written.len() <= url::URL_BYTES_MAX {
            assert_eq!(Url::parse(&written).as_ref(), Ok(&url), "{written}");
        }
        assert!(!url.target().contains([' ', '\r', '\n', '#']));
        assert!(url.path().starts_with('/'));
    }
    let mut headers = Headers::new();
    if headers.add("Location", text).is_ok() {
        let request = client::Request::new(Method::POST, base);
        let head = http::ResponseHead {
            version: http::Version::Http11,
            status: 302,
            reason: String::new(),
            headers,
        };
        let _ = redirect::next(&redirect::Policy::default(), &request, &head, 0);
    }
    let mut router = Router::new();
    if router.add(Method::GET, text, 1).is_ok() {
        let _ = router.find(&Method::HEAD, text);
    }
    let _ = url::decode_pairs(text);
    assert_eq!(
        url::decode(&url::encode_segment(text)).as_deref(),
        Some(text)
    );
}

/// Our server must read what our client wrote, and the other way round.
fn echo(body: &[u8], step: usize) {
    let mut client = client::Connection::new(limits());
    let mut server = server::Connection::new(limits(), 0);
    let mut request = client::Request::new(Method::PUT, Url::parse("http://a/").unwrap());
    request.body = http::Body::Chunked;
    client.request(0, &request).unwrap();
    let body = &body[..body.len().min(300)];
    let (mut to_send, mut finished) = (body, false);
    let (mut seen, mut back, mut done) = (Vec::new(), Vec::new(), false);
    let mut to_answer = 0;
    while !done {
        if !finished {
            let n = client
                .send_body(0, &to_send[..to_send.len().min(step)])
                .unwrap();
            to_send = &to_send[n..];
            finished = to_send.is_empty() && client.finish_body(0, &Headers::new()).is_ok();
        }
        let n = server.receive(0, client.transmit()).unwrap();
        client.sent(n);
        while let Some(event) = server.poll() {
            match event {
                server::Event::Request(_) => {
                    let response = server::Response {
                        body: http::Body::Length(body.len() as u64),
                        ..server::Response::new(200)
                    };
                    server.respond(0, &response).unwrap();
                }
                server::Event::Body(piece) => seen.extend_from_slice(&piece),
                server::Event::End(_) => {}
            }
        }
        to_answer += server.write_body(0, &seen[to_answer..]).unwrap_or(0);
        let n = client.receive(0, server.transmit()).unwrap();
        server.sent(n);
        while let Some(event) = client.poll() {
            match event {
                client::Event::Body(piece) => back.extend_from_slice(&piece),
                client::Event::End(_) => done = true,
                _ => {}
            }
        }
    }
    assert_eq!(back, body);
}
