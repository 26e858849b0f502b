//! `cargo run --example get -- METHOD URL [BODY]`: one exchange, redirects
//! followed, over plain TCP. Shows how little a shell has to do.

use std::{
    env,
    error::Error,
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use smallos_http::http::{
    Limits, Method, ResponseHead,
    client::{Connection, Event, Request},
    payload::Payload,
    redirect,
    url::{Host, Url},
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let method = Method::new(&args.next().ok_or("METHOD missing")?)?;
    let url = Url::parse(&args.next().ok_or("URL missing")?)?;
    let payload = args.next().map(Payload::text);
    let mut request = Request::new(method, url);
    request.headers.add("Accept", "*/*")?;
    if let Some(payload) = &payload {
        request = request.with_payload(payload);
        request.expect_continue = env::var_os("EXPECT").is_some();
    }
    let body = payload.map(|p| p.bytes).unwrap_or_default();
    for hops in 0.. {
        let head = exchange(&request, &body)?;
        match redirect::next(&redirect::Policy::default(), &request, &head, hops)? {
            Some(next) => {
                println!("-> {} {}", next.method, next.url);
                request = next;
            }
            None => break,
        }
    }
    Ok(())
}

fn exchange(request: &Request, body: &[u8]) -> Result<ResponseHead, Box<dyn Error>> {
    let start = Instant::now();
    let now = || start.elapsed().as_nanos() as u64;
    let url = &request.url;
    let mut stream = match url.host() {
        Host::Name(name) => TcpStream::connect((name.as_str(), url.port()))?,
        Host::V4(address) => TcpStream::connect((*address, url.port()))?,
        Host::V6(address) => TcpStream::connect((*address, url.port()))?,
    };
    let mut connection = Connection::new(Limits::default());
    connection.request(now(), request)?;
    let mut body = if request.body == smallos_http::http::Body::Empty {
        &[][..]
    } else {
        body
    };
    let mut head = None;
    let mut buffer = [0; 4096];
    loop {
        if !body.is_empty() && connection.can_send() {
            body = &body[connection.send_body(now(), body)?..];
        }
        let n = stream.write(connection.transmit())?;
        connection.sent(n);
        while let Some(event) = connection.poll() {
            match event {
                Event::Head(h) => {
                    println!(
                        "{} {} {:?}",
                        h.status,
                        h.reason,
                        h.headers.get_str("content-type")
                    );
                    head = Some(h);
                }
                Event::Body(piece) => println!("body: {} bytes", piece.len()),
                Event::End(trailers) => {
                    println!("end, {} trailers, {:?}", trailers.len(), connection.reuse());
                    return Ok(head.ok_or("no head")?);
                }
                other => println!("{other:?}"),
            }
        }
        if !connection.transmit().is_empty() || (!body.is_empty() && connection.can_send()) {
            continue;
        }
        if let Some(at) = connection.next_deadline() {
            let wait = at.saturating_sub(now()).max(1_000_000);
            stream.set_read_timeout(Some(Duration::from_nanos(wait)))?;
        }
        match stream.read(&mut buffer) {
            Ok(0) => connection.end_of_input()?,
            Ok(n) => {
                // All was polled, so that a read of this size fits.
                let taken = connection.receive(now(), &buffer[..n])?;
                assert_eq!(taken, n);
            }
            Err(_) => connection.handle_timeout(now())?,
        }
    }
}
