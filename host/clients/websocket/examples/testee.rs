//! Echoes over real sockets: `testee listen PORT`, `testee connect ADDRESS TARGET TEXT`, and
//! `testee autobahn ADDRESS`, which runs all cases that an Autobahn fuzzing server has.
//! `testee wrong PORT` listens and does it wrong.

use smallos_websocket::{ClientRequest, CloseCode, Connection, Event, Limits, Misuse};
use std::fs::File;
use std::io::{ErrorKind, Read, Result, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::time::{Duration, Instant};

/// Autobahn's cases 9.* go up to 16 MiB in one frame.
fn limits() -> Limits {
    Limits {
        max_frame_size: 16 << 20,
        max_message_size: 16 << 20,
        max_transmit_buffer: 17 << 20,
        ..Limits::default()
    }
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["listen", port] => {
            let listener = TcpListener::bind(("127.0.0.1", port.parse().expect("a port")))?;
            for stream in listener.incoming() {
                let stream = stream?;
                std::thread::spawn(move || drive(stream, Connection::listen(limits(), 0), echo));
            }
            Ok(())
        }
        // Has to be found out: whoever finds nothing wrong with it tests nothing.
        ["wrong", port] => {
            let listener = TcpListener::bind(("127.0.0.1", port.parse().expect("a port")))?;
            for stream in listener.incoming() {
                let stream = stream?;
                std::thread::spawn(move || drive(stream, Connection::listen(limits(), 0), shout));
            }
            Ok(())
        }
        ["connect", address, target, text] => {
            client(address, target, |connection, event| {
                println!("{event:?}");
                match event {
                    Event::Open { .. } => connection.send_text(text),
                    Event::Text(_) | Event::Binary(_) => {
                        connection.close(CloseCode::NORMAL, "done", 0)
                    }
                    _ => Ok(()),
                }
            })?;
            Ok(())
        }
        ["autobahn", address] => {
            let mut count = 0;
            client(address, "/getCaseCount", |_, event| {
                if let Event::Text(text) = event {
                    count = text.parse().expect("the number of cases");
                }
                Ok(())
            })?;
            println!("{count} cases");
            for case in 1..=count {
                client(
                    address,
                    &format!("/runCase?case={case}&agent=smallos"),
                    echo,
                )?;
            }
            client(address, "/updateReports?agent=smallos", |_, _| Ok(()))
        }
        _ => panic!("listen PORT | wrong PORT | connect ADDRESS TARGET TEXT | autobahn ADDRESS"),
    }
}

fn echo(connection: &mut Connection, event: &Event) -> core::result::Result<(), Misuse> {
    match event {
        Event::Request(request) => {
            connection.accept(request.subprotocols.first().map(String::as_str), &[])
        }
        Event::Text(text) => connection.send_text(text),
        Event::Binary(bytes) => connection.send_binary(bytes),
        _ => Ok(()),
    }
}

fn shout(connection: &mut Connection, event: &Event) -> core::result::Result<(), Misuse> {
    match event {
        Event::Text(text) => connection.send_text(&text.to_uppercase()),
        _ => echo(connection, event),
    }
}

fn client(
    address: &str,
    target: &str,
    user: impl FnMut(&mut Connection, &Event) -> core::result::Result<(), Misuse>,
) -> Result<()> {
    let mut random = File::open("/dev/urandom")?;
    let mut nonce = [0; 16];
    random.read_exact(&mut nonce)?;
    let masks = Box::new(move || {
        let mut key = [0; 4];
        random
            .read_exact(&mut key)
            .expect("the system has random numbers");
        key
    });
    let request = ClientRequest {
        host: address.into(),
        target: target.into(),
        subprotocols: vec!["chat".into()],
        headers: vec![],
    };
    let connection =
        Connection::connect(&request, nonce, masks, limits(), 0).expect("a valid request");
    drive(TcpStream::connect(address)?, connection, user)
}

/// The loop of the module `connection`, with a blocking socket.
fn drive(
    mut stream: TcpStream,
    mut connection: Connection,
    mut user: impl FnMut(&mut Connection, &Event) -> core::result::Result<(), Misuse>,
) -> Result<()> {
    stream.set_nodelay(true)?;
    let begin = Instant::now();
    let now_ns = || begin.elapsed().as_nanos() as u64;
    let mut bytes = vec![0; 64 << 10];
    loop {
        connection.handle_timeout(now_ns());
        while let Some(event) = connection.poll() {
            if matches!(event, Event::Failed(_)) {
                println!("{event:?}");
            }
            if let Err(misuse) = user(&mut connection, &event) {
                println!("{misuse}");
            }
            // Before the next event: an echo of many messages would not fit.
            while !connection.transmit().is_empty() {
                let count = match stream.write(connection.transmit()) {
                    Ok(count) => count,
                    // The peer is gone; what it sent before is still read.
                    Err(_) => connection.transmit().len(),
                };
                connection.sent(count);
            }
        }
        while !connection.transmit().is_empty() {
            let count = stream.write(connection.transmit()).unwrap_or(usize::MAX);
            connection.sent(count);
        }
        if connection.is_finished() {
            let _ = stream.shutdown(Shutdown::Both);
            return Ok(());
        }
        let wait_ns = connection
            .next_deadline()
            .map(|deadline| deadline.saturating_sub(now_ns()).max(1_000_000));
        stream.set_read_timeout(wait_ns.map(Duration::from_nanos))?;
        let room = connection.receive_room().min(bytes.len());
        match stream.read(&mut bytes[..room]) {
            Ok(0) => connection.end_of_input(),
            Ok(count) => connection
                .receive(&bytes[..count], now_ns())
                .expect("there is room"),
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted
                ) => {}
            Err(_) => connection.end_of_input(),
        }
    }
}
