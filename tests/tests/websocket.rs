//! Tasks that speak WebSocket, with tungstenite on the other side, and peers that break the
//! rules, stall, and end in the middle.

use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    thread,
    time::{Duration, Instant},
};

use smallos_tests::{Engine, Finished, Job, PATIENCE, Running, connect, each_engine, free_port};
use tungstenite::{
    Message, WebSocket,
    protocol::{
        CloseFrame, Role,
        frame::{
            Frame,
            coding::{CloseCode, Data, OpCode},
        },
    },
};

/// A task that sends messages back, and its address.
fn echo(engine: Engine, flags: &str) -> (Running, String) {
    let flags = format!("--grant net.listen=127.0.0.1:* {flags}");
    let mut server = engine.guest(&flags, "websocket-echo", "0").start();
    let address = server.shows("listening on ");
    (server, address)
}

#[track_caller]
fn open(address: &str) -> WebSocket<TcpStream> {
    let url = format!("ws://{address}/any/path");
    let (socket, _) = tungstenite::client(url, connect(address)).expect("the task agrees");
    socket
}

#[track_caller]
fn comes_back(socket: &mut WebSocket<TcpStream>, message: Message) {
    socket.send(message.clone()).expect("the task reads");
    assert!(socket.read().expect("the task answers") == message);
}

#[each_engine]
fn a_real_client_is_answered(engine: Engine) {
    let (mut server, address) = echo(engine, "");
    let mut socket = open(&address);
    for size in [0, 1, 125, 126, 65_535, 65_536, 300_000, 1_000_000] {
        comes_back(&mut socket, Message::text("ü".repeat(size / 2)));
        comes_back(&mut socket, Message::binary(vec![7; size]));
    }
    // Four frames with a ping between them are one message, and the pong comes first.
    let part = |code, text: &'static str, last| {
        Message::Frame(Frame::message(text, OpCode::Data(code), last))
    };
    socket.send(part(Data::Text, "in ", false)).unwrap();
    socket.send(part(Data::Continue, "fo", false)).unwrap();
    socket.send(Message::Ping("now".into())).unwrap();
    socket.send(part(Data::Continue, "", false)).unwrap();
    socket.send(part(Data::Continue, "ur", true)).unwrap();
    assert_eq!(socket.read().unwrap(), Message::Pong("now".into()));
    assert_eq!(socket.read().unwrap(), Message::text("in four"));
    socket
        .close(Some(CloseFrame {
            code: CloseCode::Away,
            reason: "enough".into(),
        }))
        .unwrap();
    match socket.read().unwrap() {
        Message::Close(Some(frame)) => assert_eq!(frame.code, CloseCode::Away),
        other => panic!("{other:?}"),
    }
    assert!(socket.read().is_err(), "closed");
    assert!(server.is_running());
}

/// Most of what is sent waits on the way: neither side may wait for the other for ever.
#[each_engine]
fn a_client_that_sends_much_before_it_reads(engine: Engine) {
    let (_server, address) = echo(engine, "");
    let mut socket = open(&address);
    let messages: Vec<Message> = (0..60_u8)
        .map(|number| Message::binary(vec![number; 40_000]))
        .collect();
    let mut sender =
        WebSocket::from_raw_socket(socket.get_ref().try_clone().unwrap(), Role::Client, None);
    thread::scope(|scope| {
        scope.spawn(|| {
            for message in &messages {
                sender.send(message.clone()).unwrap();
            }
        });
        for message in &messages {
            assert!(socket.read().unwrap() == *message);
        }
    });
}

#[each_engine]
fn a_thousand_connections_are_served(engine: Engine) {
    let (mut server, address) = echo(engine, "--handles-max 5000");
    let mut all: Vec<_> = (0..1000).map(|_| open(&address)).collect();
    for round in 0..3 {
        for (number, socket) in all.iter_mut().enumerate() {
            let text = format!("{number} in round {round}");
            comes_back(socket, Message::text(text));
        }
    }
    drop(all);
    comes_back(&mut open(&address), Message::text("still here"));
    assert!(server.is_running());
}

/// Upgrades by hand, so that what follows can be wrong.
fn raw(address: &str) -> TcpStream {
    let mut stream = connect(address);
    write!(
        stream,
        "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    )
    .unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
    assert!(head.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), "{head}");
    stream
}

/// The code of the Close frame that comes, and then the end of the stream.
#[track_caller]
fn closed_with(stream: &mut TcpStream) -> u16 {
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).expect("an end, and no reset");
    match rest.as_slice() {
        [0x88, 2, high, low] => u16::from_be_bytes([*high, *low]),
        other => panic!("no Close frame and nothing else: {other:02x?}"),
    }
}

#[each_engine]
fn who_breaks_the_rules_is_told_which_and_closed(engine: Engine) {
    let (mut server, address) = echo(engine, "");
    let mut good = open(&address);
    let masked = |first: u8, payload: &[u8]| {
        let mut frame = vec![first, 0x80 | payload.len() as u8, 0, 0, 0, 0];
        frame.extend_from_slice(payload);
        frame
    };
    let cases: [(&str, Vec<u8>, u16); 13] = [
        ("no mask", vec![0x81, 2, b'h', b'i'], 1002),
        ("a reserved bit", masked(0xC1, b"hi"), 1002),
        ("a reserved opcode", masked(0x83, b"hi"), 1002),
        ("a reserved control opcode", masked(0x8B, b"hi"), 1002),
        ("a ping in parts", masked(0x09, b"hi"), 1002),
        ("nothing to continue", masked(0x80, b"hi"), 1002),
        (
            "a message inside another",
            [masked(0x01, b"a"), masked(0x81, b"b")].concat(),
            1002,
        ),
        ("half a code", masked(0x88, b"x"), 1002),
        (
            "a code for nobody",
            masked(0x88, &1005_u16.to_be_bytes()),
            1002,
        ),
        ("bad UTF-8", masked(0x81, b"\xC3\x28"), 1007),
        (
            "half a character at the end",
            masked(0x81, b"\xE2\x82"),
            1007,
        ),
        (
            "a frame of a terabyte",
            vec![0x82, 0xFF, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            1009,
        ),
        (
            "a length of 2^63",
            vec![0x82, 0xFF, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            1002,
        ),
    ];
    for (name, bytes, code) in cases {
        let mut rude = raw(&address);
        rude.write_all(&bytes).unwrap();
        assert_eq!(closed_with(&mut rude), code, "{name}");
        // The same, byte by byte, with more behind it.
        let mut rude = raw(&address);
        for byte in &bytes {
            rude.write_all(&[*byte]).unwrap();
        }
        let _ = rude.write_all(&[0x55; 5000]);
        assert_eq!(closed_with(&mut rude), code, "{name}, slowly");
        comes_back(&mut good, Message::text(name));
    }
    assert!(server.is_running());
}

#[each_engine]
fn a_message_that_never_ends_is_given_up(engine: Engine) {
    let (_server, address) = echo(engine, "");
    let mut rude = raw(&address);
    let mut good = open(&address);
    let mut frame = vec![0x02, 0xFE, 0xFF, 0xFF, 0, 0, 0, 0];
    frame.resize(frame.len() + 0xFFFF, 0x55);
    let mut sent = 0_u64;
    while rude.write_all(&frame).is_ok() {
        frame[0] = 0;
        sent += 0xFFFF;
        assert!(sent < 100 << 20, "far more than the host's 4 MiB");
        comes_back(&mut good, Message::text("not disturbed"));
        let mut first = [0];
        rude.set_nonblocking(true).unwrap();
        let told = rude.peek(&mut first).is_ok();
        rude.set_nonblocking(false).unwrap();
        if told {
            break;
        }
    }
    let mut frame = [0; 4];
    rude.read_exact(&mut frame).unwrap();
    assert_eq!(frame[..2], [0x88, 2]);
    assert_eq!(u16::from_be_bytes([frame[2], frame[3]]), 1009);
}

#[each_engine]
fn who_goes_without_a_word_concerns_nobody_else(engine: Engine) {
    let (mut server, address) = echo(engine, "");
    let mut good = open(&address);
    for length in [0, 1, 2, 5, 100] {
        for _ in 0..10 {
            let mut rude = raw(&address);
            rude.write_all(&[[0x82, 0xFE, 0xFF].as_slice(), &[0; 200]].concat()[..length])
                .unwrap();
            drop(rude);
        }
        comes_back(&mut good, Message::text("still here"));
    }
    assert!(server.is_running());
}

/// A flood of pings and no reading of pongs: some are left out, and others are served.
#[each_engine]
fn a_flood_of_pings_holds_up_nobody(engine: Engine) {
    let (mut server, address) = echo(engine, "");
    let mut good = open(&address);
    let mut rude = raw(&address);
    let pings = [0x89, 0x80, 0, 0, 0, 0].repeat(100_000);
    rude.set_nonblocking(true).unwrap();
    let mut sent = 0;
    for _ in 0..200 {
        match rude.write(&pings[sent..]) {
            Ok(count) => sent += count,
            Err(_) => thread::sleep(Duration::from_millis(1)),
        }
        if sent == pings.len() {
            break;
        }
        comes_back(&mut good, Message::text("not disturbed"));
    }
    assert!(server.is_running());
}

/// A task that is a client, with these milliseconds for each step.
fn client(engine: Engine, address: &str, arguments: &str) -> Finished {
    let flags = format!("--grant net.connect={address}");
    let arguments = format!("ws://{address}/feed?x=1 {arguments}");
    engine.guest(&flags, "websocket", &arguments).run()
}

/// A server of the test that has one connection.
fn server(serve: impl FnOnce(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("it is bound").to_string();
    thread::spawn(move || {
        let (stream, _) = listener.accept().expect("somebody connects");
        stream.set_read_timeout(Some(PATIENCE)).expect("above zero");
        serve(stream);
    });
    address
}

#[each_engine]
fn a_task_is_a_client_of_a_real_server(engine: Engine) {
    for size in [0, 20, 70_000, 400_000] {
        let address = server(|stream| {
            let mut socket = tungstenite::accept(stream).expect("the task asks well");
            loop {
                match socket.read() {
                    Ok(message @ (Message::Text(_) | Message::Binary(_))) => {
                        socket.send(message).expect("the task reads");
                    }
                    Ok(_) => {}
                    Err(tungstenite::Error::ConnectionClosed) => return,
                    Err(error) => panic!("{error}"),
                }
            }
        });
        let finished = client(engine, &address, &format!("5 {size}"));
        finished
            .code(0)
            .prints(&format!(
                "5 texts and 5 binaries of {size} bytes came back\n"
            ))
            .quietly();
    }
}

/// The task sleeps and asks for nothing: the host looks at its connections all the same.
#[each_engine]
fn pings_are_answered_while_the_task_waits_for_something_else(engine: Engine) {
    let address = server(|stream| {
        let mut socket = tungstenite::accept(stream).expect("the task asks well");
        loop {
            match socket.read().expect("the task is there") {
                Message::Ping(_) => break,
                message @ (Message::Text(_) | Message::Binary(_)) => {
                    socket.send(message).expect("the task reads");
                }
                _ => {}
            }
        }
        socket.flush().expect("its pong goes out");
        thread::sleep(Duration::from_millis(500));
        socket
            .send(Message::Ping("asleep?".into()))
            .expect("a ping");
        let begun = Instant::now();
        assert_eq!(socket.read().unwrap(), Message::Pong("asleep?".into()));
        assert!(begun.elapsed() < Duration::from_secs(11), "after the sleep");
        while socket.read().is_ok() {}
    });
    client(engine, &address, "1 20 30000 12000")
        .code(0)
        .quietly();
}

#[each_engine]
fn a_task_is_a_client_of_a_task(engine: Engine) {
    let (_server, address) = echo(engine, "");
    client(engine, &address, "20 100000").code(0).quietly();
}

/// Answers the handshake, and then this.
fn agrees(then: impl FnOnce(TcpStream) + Send + 'static) -> String {
    server(move |stream| {
        let mut socket = tungstenite::accept(stream).expect("the task asks well");
        let _ = socket.read();
        then(socket.get_ref().try_clone().expect("a descriptor"));
    })
}

fn writes(bytes: &'static [u8]) -> impl FnOnce(TcpStream) + Send + 'static {
    move |mut stream| {
        let _ = stream.write_all(bytes);
        // Whoever reads hears what the task thinks of it.
        let _ = stream.read_to_end(&mut Vec::new());
    }
}

#[each_engine]
fn a_server_that_is_wrong_is_an_error_of_the_task(engine: Engine) {
    let cases: Vec<(&str, String, &str)> = vec![
        (
            "refuses",
            server(writes(
                b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
            )),
            "status 403",
        ),
        (
            "no HTTP",
            server(writes(b"220 mail.example.org ESMTP\r\n\r\n")),
            "broke the protocol",
        ),
        (
            "another key",
            server(writes(
                b"HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                  Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
            )),
            "Sec-WebSocket-Accept",
        ),
        (
            "goes at once",
            // What it leaves unread would end the connection with a reset.
            server(|mut stream| drop(stream.read(&mut [0; 4096]))),
            "closed with code 1006",
        ),
        (
            "an endless head",
            server(|mut stream| {
                let _ = stream.write_all(b"HTTP/1.1 101 X\r\n");
                while stream.write_all(&[b'x'; 4096]).is_ok() {}
            }),
            "too much",
        ),
        (
            "silent",
            server(|mut s| drop(s.read_to_end(&mut Vec::new()))),
            "too long",
        ),
        ("a mask", agrees(writes(b"\x81\x82\0\0\0\0hi")), "is masked"),
        ("bad UTF-8", agrees(writes(b"\x81\x02\xC3\x28")), "no UTF-8"),
        (
            "a huge frame",
            agrees(writes(b"\x82\x7F\0\0\x01\0\0\0\0\0")),
            "max_frame_size",
        ),
        ("goes later", agrees(drop), "closed with code 1006"),
        (
            "closes",
            agrees(writes(b"\x88\x06\x03\xE9away")),
            "closed with code 1001: away",
        ),
        (
            "stalls",
            agrees(|mut s| drop(s.read_to_end(&mut Vec::new()))),
            "not done in time",
        ),
        (
            "half a frame",
            agrees(writes(b"\x81\x05he")),
            "not done in time",
        ),
    ];
    for (name, address, says) in cases {
        let begun = Instant::now();
        let finished = client(engine, &address, "3 20 700");
        assert!(begun.elapsed() < PATIENCE, "{name}");
        assert!(
            finished.code == Some(1) && finished.stderr.contains(says),
            "{name}: {finished}"
        );
    }
}

#[each_engine]
fn a_url_that_is_wrong_or_not_granted_is_an_error(engine: Engine) {
    let flags = "--grant net.connect=127.0.0.1:9";
    for (url, says) in [
        ("http://127.0.0.1:9/", "ws://"),
        ("ws://127.0.0.1:9/#part", "fragment"),
        ("ws://user@127.0.0.1:9/", "url"),
        ("ws://127.0.0.1:99999/", "url"),
        ("ws://127.0.0.1:10/", "access-denied"),
        ("ws://127.0.0.1:9/", "refused"),
    ] {
        let finished = engine.guest(flags, "websocket", url).run();
        finished.code(1).says(says);
    }
    let finished = engine.guest("", "websocket", "ws://127.0.0.1:9/").run();
    finished.says("net.connect");
}

/// While the others work, one has a server that answers nothing, and its timeout ends it.
#[each_engine]
fn a_client_that_is_killed_leaves_no_connection(engine: Engine) {
    let (sender, receiver) = std::sync::mpsc::channel();
    let address = agrees(move |mut stream| {
        let mut rest = Vec::new();
        let ended = stream.read_to_end(&mut rest);
        sender.send(ended.is_ok()).expect("the test waits");
    });
    let job = Job::new("")
        .task(
            "client",
            "websocket",
            &format!(
                "args = [\"ws://{address}/\"]\ngrants = [\"net.connect={address}\"]\n\
                 limits = {{ timeout = \"500 ms\" }}"
            ),
        )
        .task("ticker", "ticker", "args = [\"20\", \"10\"]");
    let finished = engine.up(&job).run();
    finished
        .code(124)
        .says("task client: took longer")
        .shows("tick 10");
    assert_eq!(receiver.recv_timeout(PATIENCE), Ok(true), "it was closed");
}

#[each_engine]
fn nobody_listens(engine: Engine) {
    let address = format!("127.0.0.1:{}", free_port());
    client(engine, &address, "").code(1).says("refused");
}
