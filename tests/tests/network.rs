//! Tasks that serve and use TCP and UDP, with the test's own sockets on the other side.

use std::{
    io::Write,
    net::{SocketAddr, TcpStream, UdpSocket},
    thread,
};

use smallos_tests::{Echo, Engine, Job, PATIENCE, Running, each_engine, free_port, round_trips};

/// An echo server and its address.
fn echo_server(engine: Engine) -> (Running, String) {
    let flags = "--grant net.listen=127.0.0.1:*";
    let mut server = engine.guest(flags, "echo-server", "0").start();
    let address = server.shows("listening on ");
    (server, address)
}

#[each_engine]
fn many_connections_at_once_are_served(engine: Engine) {
    let (mut server, address) = echo_server(engine);
    let mut all: Vec<Echo> = (0..200).map(|_| Echo::connect(&address)).collect();
    for round in 0..3 {
        for (number, echo) in all.iter_mut().enumerate() {
            echo.send(format!("{number} in round {round}").as_bytes());
        }
        for (number, echo) in all.iter_mut().enumerate() {
            echo.receive(format!("{number} in round {round}").as_bytes());
        }
    }
    all.into_iter().for_each(Echo::close);
    assert!(server.is_running());
}

#[each_engine]
fn big_messages_come_back_whole(engine: Engine) {
    let (_server, address) = echo_server(engine);
    let message: Vec<u8> = (0..16_u32 << 20)
        .map(|n| (n ^ (n >> 8) ^ (n >> 16)) as u8)
        .collect();
    let mut echo = Echo::connect(&address);
    echo.stream(&message);
    echo.close();
}

#[each_engine]
fn one_client_that_does_not_read_holds_up_nobody_else(engine: Engine) {
    let (_server, address) = echo_server(engine);
    let stuck = TcpStream::connect(&address).unwrap();
    stuck.set_nonblocking(true).unwrap();
    // As much as the connection takes, until the server waits for its reader.
    while (&stuck).write(&[b'x'; 65_536]).is_ok() {}
    round_trips(&address, 20);
}

#[each_engine]
fn a_client_that_closes_half_way_gets_the_rest_first(engine: Engine) {
    let (_server, address) = echo_server(engine);
    let mut echo = Echo::connect(&address);
    echo.send(b"the last words");
    let mut other = Echo::connect(&address);
    other.round_trip(b"somebody else");
    echo.receive(b"the last words");
    echo.close();
    other.round_trip(b"still here");
}

#[each_engine]
fn a_client_that_breaks_off_concerns_nobody_else(engine: Engine) {
    let (mut server, address) = echo_server(engine);
    for _ in 0..20 {
        let mut rude = TcpStream::connect(&address).unwrap();
        rude.write_all(&[0xFF; 4096]).unwrap();
        // Dropped with unread bytes: the server sees a reset.
        drop(rude);
    }
    round_trips(&address, 5);
    assert!(server.is_running());
}

#[each_engine]
fn a_task_is_a_client_of_the_test(engine: Engine) {
    let (_server, address) = echo_server(engine);
    let port = address.rsplit_once(':').unwrap().1;
    let flags = format!("--grant net.connect={address}");
    let arguments = format!("127.0.0.1 {port} 50 10000");
    let finished = engine.guest(&flags, "echo-client", &arguments).run();
    finished
        .code(0)
        .prints("50 messages of 10000 bytes came back\n")
        .quietly();
}

#[each_engine]
fn a_refused_connection_is_an_error_of_the_task(engine: Engine) {
    let port = free_port();
    let flags = format!("--grant net.connect=127.0.0.1:{port}");
    let arguments = format!("127.0.0.1 {port}");
    engine
        .guest(&flags, "echo-client", &arguments)
        .run()
        .code(1)
        .says("refused");
}

#[each_engine]
fn a_chat_of_two_tasks_over_a_third(engine: Engine) {
    let port = free_port();
    let connect = format!("grants = [\"net.connect=127.0.0.1:{port}\"]");
    let job = Job::new("")
        .task(
            "room",
            "chat-server",
            &format!(
                "args = [\"{port}\"]\nwatcher = true\ngrants = [\"net.listen=127.0.0.1:{port}\"]"
            ),
        )
        .task(
            "ann",
            "chat-client",
            &format!("args = [\"ann\", \"3\", \"127.0.0.1\", \"{port}\"]\n{connect}"),
        )
        .task(
            "bob",
            "chat-client",
            &format!("args = [\"bob\", \"3\", \"127.0.0.1\", \"{port}\"]\n{connect}"),
        );
    let finished = engine.up(&job).run();
    finished.code(0).shows(&format!("chat on 127.0.0.1:{port}"));
    for number in 1..=3 {
        finished.shows(&format!("ann hears bob: line {number}\n"));
        finished.shows(&format!("bob hears ann: line {number}\n"));
    }
}

#[each_engine]
fn garbage_in_a_chat_disturbs_nobody(engine: Engine) {
    let flags = "--grant net.listen=127.0.0.1:*";
    let mut room = engine.guest(flags, "chat-server", "0").start();
    let address = room.shows("chat on ");
    let mut ann = Echo::connect(&address);
    let mut bob = Echo::connect(&address);
    // Bob is in the room once Ann has heard him.
    bob.send(b"hello\n");
    ann.receive(b"hello\n");
    for length in [1, 1_000, 100_000] {
        // No end of line, or far too late.
        let mut rude = TcpStream::connect(&address).unwrap();
        let _ = rude.write_all(&vec![0xFE; length]);
        drop(rude);
    }
    ann.send(b"still here\n");
    bob.receive_among(b"still here\n");
    assert!(room.is_running());
}

#[each_engine]
fn datagrams_come_back_to_the_test(engine: Engine) {
    // An answer to whoever has written needs no grant of its own.
    let flags = "--grant net.listen=127.0.0.1:*";
    let mut server = engine.guest(flags, "udp-echo", "0 20").start();
    let address: SocketAddr = server.shows("udp on ").parse().unwrap();
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    for number in 0..20_usize {
        let message = vec![number as u8; number * 70];
        socket.send_to(&message, address).unwrap();
        let mut answer = [0xAA; 2000];
        let (count, sender) = socket.recv_from(&mut answer).unwrap();
        assert_eq!((&answer[..count], sender), (&message[..], address));
    }
    server.finish().code(0);
}

#[each_engine]
fn two_tasks_exchange_datagrams(engine: Engine) {
    let port = free_port();
    // One worker runs the server first, so that no datagram comes before it listens.
    let job = Job::new("workers = 1")
        .task(
            "server",
            "udp-echo",
            &format!("args = [\"{port}\", \"3\"]\ngrants = [\"net.listen=127.0.0.1:{port}\"]\npriority = 1"),
        )
        .task(
            "client",
            "udp-client",
            &format!("args = [\"127.0.0.1:{port}\", \"3\"]\ngrants = [\"net.connect=127.0.0.1:{port}\"]"),
        );
    engine
        .up(&job)
        .run()
        .code(0)
        .shows("3 datagrams came back\n");
}

#[each_engine]
fn two_hundred_clients_come_and_go(engine: Engine) {
    let (mut server, address) = echo_server(engine);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| (0..25).for_each(|_| round_trips(&address, 2)));
        }
    });
    assert!(server.is_running());
    server.signal(libc::SIGINT);
    server.finish().code(130);
}

#[each_engine]
fn more_clients_than_handles_do_not_end_a_server(engine: Engine) {
    let flags = "--grant net.listen=127.0.0.1:* --handles-max 100";
    let mut server = engine.guest(flags, "echo-server", "0").start();
    let address = server.shows("listening on ");
    // A hundred handles serve about thirty clients; the others wait in the backlog.
    let mut clients: Vec<Echo> = (0..60).map(|_| Echo::connect(&address)).collect();
    for client in &mut clients[..20] {
        client.round_trip(b"served");
    }
    let mut last = clients.pop().unwrap();
    clients.into_iter().for_each(Echo::close);
    last.round_trip(b"served as well");
    server.signal(libc::SIGTERM);
    server.finish().code(130);
}

/// The end of a task closes what it held open: its connections, and its port.
#[each_engine]
fn a_task_that_is_ended_leaves_no_socket_behind(engine: Engine) {
    let port = free_port();
    let address = format!("127.0.0.1:{port}");
    let server = format!(
        "args = [\"{port}\"]\ngrants = [\"net.listen={address}\"]\nlimits = {{ timeout = \"500 ms\" }}"
    );
    let job = Job::new("").task("echo", "echo-server", &server).task(
        "doorman",
        "stdin-cat",
        "grants = [\"console.read\"]",
    );
    let mut running = engine.up(&job).keep_input().start();
    running.shows("listening on ");
    let mut served = Echo::connect(&address);
    served.round_trip(b"served");
    running.says("task echo: took longer than its timeout");
    served.close();
    assert!(TcpStream::connect(&address).is_err(), "nobody listens");
    running.close_input();
    running.finish().code(124);
}
