//! `cargo run --example serve -- PORT COUNT`: serves so many connections, one
//! thread each, then ends. Routes: `/`, `/hello/{name}`, `/echo`, `/events`.

use std::{
    env,
    error::Error,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    thread,
    time::{Duration, Instant},
};

use smallos_http::{
    http::{
        Body, Headers, Limits, Method,
        route::{Found, Router},
        server::{Connection, Event, Response},
    },
    sse,
};

#[derive(Clone, Copy)]
enum Page {
    Index,
    Hello,
    Echo,
    Events,
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let listener = TcpListener::bind(("127.0.0.1", args[0].parse()?))?;
    let mut threads = Vec::new();
    for stream in listener.incoming().take(args[1].parse()?) {
        let stream = stream?;
        threads.push(thread::spawn(move || {
            if let Err(error) = serve(stream) {
                println!("{error}");
            }
        }));
    }
    for thread in threads {
        let _ = thread.join();
    }
    Ok(())
}

fn serve(mut stream: TcpStream) -> Result<(), Box<dyn Error>> {
    let mut router = Router::new();
    router.add(Method::GET, "/", Page::Index)?;
    router.add(Method::GET, "/hello/{name}", Page::Hello)?;
    router.add(Method::POST, "/echo", Page::Echo)?;
    router.add(Method::GET, "/events", Page::Events)?;

    let start = Instant::now();
    let now = || start.elapsed().as_nanos() as u64;
    let mut connection = Connection::new(Limits::default(), now());
    let mut input: Vec<u8> = Vec::new();
    // What is left to write of the response, and whether the request ended.
    let (mut out, mut finish): (Vec<u8>, bool) = (Vec::new(), false);
    loop {
        let result = connection.receive(now(), &input);
        match &result {
            Ok(n) => drop(input.drain(..*n)),
            Err(error) => println!("{error}"),
        }
        while let Some(event) = connection.poll() {
            match event {
                Event::Request(head) => {
                    println!("{} {}", head.method, head.target);
                    let mut response = Response::new(200);
                    match router.find(&head.method, head.path()) {
                        Found::Handler(Page::Index, _) => out.extend(b"smallOS\n"),
                        Found::Handler(Page::Hello, parameters) => {
                            let name = parameters.get("name").unwrap_or_default();
                            out.extend(format!("hello, {name}\n").bytes());
                        }
                        Found::Handler(Page::Echo, _) => {
                            if head.expects_continue {
                                connection.send_continue(now())?;
                            }
                            response.body = Body::Chunked;
                        }
                        Found::Handler(Page::Events, _) => {
                            response.body = Body::Chunked;
                            response.headers.add("Content-Type", "text/event-stream")?;
                            let mut text = String::new();
                            for i in 0..3 {
                                let (id, data) = (i.to_string(), format!("tick {i}"));
                                let message = sse::Message {
                                    id: Some(&id),
                                    data: Some(&data),
                                    ..sse::Message::default()
                                };
                                message.write(&mut text)?;
                            }
                            out.extend(text.bytes());
                        }
                        Found::OtherMethods(allow) => {
                            response.status = 405;
                            response.headers.add("Allow", allow)?;
                        }
                        Found::Nothing => response.status = 404,
                        Found::Malformed => response.status = 400,
                    }
                    if response.body == Body::Empty {
                        response.body = Body::Length(out.len() as u64);
                    }
                    connection.respond(now(), &response)?;
                }
                Event::Body(piece) => out.extend(piece),
                Event::End(_) => finish = true,
            }
        }
        if !out.is_empty() {
            match connection.write_body(now(), &out) {
                Ok(n) => drop(out.drain(..n)),
                // The request was refused: its body is nobody's.
                Err(_) => out.clear(),
            }
        }
        if finish && out.is_empty() {
            connection.finish_body(now(), &Headers::new())?;
            finish = false;
        }
        let n = stream.write(connection.transmit())?;
        connection.sent(n);
        if connection.should_close() {
            return Ok(());
        }
        if !connection.transmit().is_empty() || !out.is_empty() {
            continue;
        }
        if !input.is_empty() && matches!(result, Ok(1..)) {
            continue;
        }
        if let Some(at) = connection.next_deadline() {
            let wait = at.saturating_sub(now()).max(1_000_000);
            stream.set_read_timeout(Some(Duration::from_nanos(wait)))?;
        }
        let mut buffer = [0; 4096];
        match stream.read(&mut buffer) {
            Ok(0) => connection.end_of_input()?,
            Ok(n) => input.extend(&buffer[..n]),
            Err(_) => connection.handle_timeout(now())?,
        }
    }
}
