//! Deadlines: a slow peer is told from a slow user. Time is a number here.

use smallos_http::http::{
    Body, Error, Limits, Method, Timer,
    client::{Connection, Event, Request},
    server::{self, Response},
    url::Url,
};

const S: u64 = 1_000_000_000;

fn client(method: Method, body: Body) -> Connection {
    let mut c = Connection::new(Limits {
        body_total_ns: Some(100 * S),
        ..Limits::default()
    });
    let mut request = Request::new(method, Url::parse("http://a/").unwrap());
    request.body = body;
    c.request(0, &request).unwrap();
    c
}

#[test]
fn a_server_that_never_answers() {
    let mut c = client(Method::GET, Body::Empty);
    c.sent(usize::MAX);
    assert_eq!(c.next_deadline(), Some(30 * S));
    assert_eq!(c.handle_timeout(30 * S - 1), Ok(()));
    // A head that drips in does not help.
    c.receive(29 * S, b"HTTP/1.1 200").unwrap();
    assert_eq!(c.handle_timeout(30 * S), Err(Error::Timeout(Timer::Head)));
    assert_eq!(c.receive(30 * S, b" OK"), Err(Error::Timeout(Timer::Head)));
    assert_eq!(c.next_deadline(), None);
}

#[test]
fn a_server_that_takes_nothing() {
    let mut c = client(Method::PUT, Body::Length(1_000_000));
    assert!(c.send_body(S, &[0; 100_000]).unwrap() < 100_000);
    c.sent(1000);
    assert_eq!(c.handle_timeout(31 * S), Ok(()), "it took something");
    assert_eq!(
        c.handle_timeout(61 * S),
        Err(Error::Timeout(Timer::SendStall))
    );
}

#[test]
fn a_user_who_is_slow_to_send_or_to_poll() {
    let mut c = client(Method::PUT, Body::Chunked);
    c.sent(usize::MAX);
    assert_eq!(c.handle_timeout(30 * S), Ok(()));
    c.finish_body(40 * S, &Default::default()).unwrap();
    c.sent(usize::MAX);
    c.receive(41 * S, b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
    assert_eq!(c.receive(42 * S, &[0; 20_000]), Ok(16 * 1024));
    assert_eq!(c.handle_timeout(72 * S), Ok(()), "the buffer is full");
    while c.poll().is_some() {}
    assert_eq!(
        c.handle_timeout(102 * S),
        Err(Error::Timeout(Timer::BodyIdle))
    );
}

#[test]
fn what_the_user_adds_gives_a_server_that_stalls_no_more_time() {
    let mut c = client(Method::PUT, Body::Length(1_000));
    c.sent(1);
    for second in 1..40 {
        assert_eq!(c.send_body(second * S, b"x"), Ok(1));
        assert_eq!(c.handle_timeout(second * S), Ok(()));
    }
    // It took a byte within the first 30 seconds and none within the next.
    assert_eq!(c.next_deadline(), Some(60 * S));
    assert_eq!(
        c.handle_timeout(60 * S),
        Err(Error::Timeout(Timer::SendStall))
    );
}

#[test]
fn a_body_that_drips() {
    let mut c = client(Method::GET, Body::Empty);
    c.sent(usize::MAX);
    c.receive(0, b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
    for second in 1..10 {
        c.receive(second * 10 * S, b"x").unwrap();
        assert_eq!(c.handle_timeout(second * 10 * S), Ok(()));
    }
    assert_eq!(c.next_deadline(), Some(100 * S));
    assert_eq!(
        c.handle_timeout(100 * S),
        Err(Error::Timeout(Timer::BodyTotal))
    );
}

#[test]
fn nobody_says_continue() {
    let mut c = Connection::new(Limits::default());
    let mut request = Request::new(Method::PUT, Url::parse("http://a/").unwrap());
    request.body = Body::Length(1);
    request.expect_continue = true;
    c.request(0, &request).unwrap();
    c.sent(usize::MAX);
    assert_eq!(c.next_deadline(), Some(S));
    c.handle_timeout(S).unwrap();
    assert_eq!(c.poll(), Some(Event::Continue));
    assert_eq!(c.send_body(S, b"x"), Ok(1));
}

#[test]
fn what_the_server_adds_gives_a_client_that_stalls_no_more_time() {
    let mut s = server::Connection::new(Limits::default(), 0);
    s.receive(0, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
    let mut response = Response::new(200);
    response.body = Body::Chunked;
    s.respond(0, &response).unwrap();
    s.sent(1);
    for second in 1..40 {
        assert_eq!(s.write_body(second * S, b"event"), Ok(5));
        assert_eq!(s.handle_timeout(second * S), Ok(()));
    }
    assert_eq!(s.next_deadline(), Some(60 * S), "it took a byte in time");
    assert_eq!(
        s.handle_timeout(60 * S),
        Err(Error::Timeout(Timer::SendStall))
    );
}

#[test]
fn a_client_of_the_server_that_stalls() {
    // Idle: closed without a word.
    let mut s = server::Connection::new(Limits::default(), 0);
    assert_eq!(s.handle_timeout(60 * S), Err(Error::Timeout(Timer::Idle)));
    assert!(s.should_close() && s.transmit().is_empty());

    // Half a head: told so.
    let mut s = server::Connection::new(Limits::default(), 0);
    s.receive(50 * S, b"GET / HT").unwrap();
    s.receive(79 * S, b"TP").unwrap();
    assert_eq!(s.handle_timeout(80 * S), Err(Error::Timeout(Timer::Head)));
    assert!(s.transmit().starts_with(b"HTTP/1.1 408 "));

    // Half a body.
    let mut s = server::Connection::new(Limits::default(), 0);
    s.receive(
        0,
        b"PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nx",
    )
    .unwrap();
    assert_eq!(
        s.handle_timeout(30 * S),
        Err(Error::Timeout(Timer::BodyIdle))
    );
    assert!(s.transmit().starts_with(b"HTTP/1.1 408 "));

    // It does not take the answer.
    let mut s = server::Connection::new(Limits::default(), 0);
    s.receive(0, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
    assert_eq!(
        s.next_deadline(),
        None,
        "our user has all the time there is"
    );
    s.respond(
        S,
        &Response {
            body: Body::Chunked,
            ..Response::new(200)
        },
    )
    .unwrap();
    assert_eq!(
        s.handle_timeout(31 * S),
        Err(Error::Timeout(Timer::SendStall))
    );
    assert!(s.should_close());
}
