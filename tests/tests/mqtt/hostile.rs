//! Servers that do what they shouldn't: the task gets a typed error within its time limit, the
//! connection ends, and other tasks never notice.

use std::{
    io::Write,
    net::Shutdown,
    thread,
    time::{Duration, Instant},
};

use smallos_tests::{Engine, HostCommand, Job, each_engine};

use super::broker::{ACCEPTED, ACCEPTED_311, Broker, Peer, parse_publish, publish};

/// As `super::steps`, with an identifier: these servers assign none.
fn steps(engine: Engine, port: u16, steps: &str) -> HostCommand {
    super::steps(engine, port, &format!("id=me {steps}"))
}

/// What a guest says to a server that accepts and then says this.
#[track_caller]
fn after(engine: Engine, answer: &[u8], said: &str) {
    let broker = Broker::new();
    let mut guest = steps(engine, broker.port, "connect next next").start();
    let mut peer = broker.accept_with(ACCEPTED);
    guest.shows("connect: ");
    // It may have closed by then.
    let _ = peer.0.write_all(answer);
    peer.expect_end();
    // And each later call says the same.
    let next = format!("next failed: {said}\n");
    guest.finish().code(0).shows(&format!("{next}{next}"));
}

#[each_engine]
fn broken_rules_end_the_connection_and_are_named(engine: Engine) {
    let protocol = |rule: &str| format!("the server broke the protocol: {rule}");
    let cases: [(&[u8], String); 8] = [
        (
            &[0xff; 4096],
            protocol("the fixed header's flags are not those of the packet type (MQTT 2.1.3)"),
        ),
        (ACCEPTED, protocol("a second CONNACK (MQTT 3.2)")),
        // An acknowledgement of what was never sent.
        (
            &[0x40, 2, 0, 9],
            protocol("a PUBACK for no QoS 1 message under way (MQTT 3.4)"),
        ),
        (
            &[0x70, 2, 0, 9],
            protocol("a PUBCOMP without our PUBREL (MQTT 4.3.3)"),
        ),
        // A gigabyte is announced.
        (
            &[0x30, 0xff, 0xff, 0xff, 0x7f],
            protocol("a packet is larger than the maximum packet size (MQTT 3.1.2.11.4)"),
        ),
        (
            &[0xd0, 0],
            protocol("a PINGRESP without a PINGREQ (MQTT 3.13)"),
        ),
        // 5.0's way to say goodbye.
        (
            &[0xe0, 1, 0x8b],
            "the server disconnected: server shutting down".into(),
        ),
        // In the middle of a message.
        (&[], "the connection is closed".into()),
    ];
    for (bytes, said) in &cases[..7] {
        after(engine, bytes, said);
    }
    let broker = Broker::new();
    let guest = steps(engine, broker.port, "connect next").start();
    let mut peer = broker.accept_with(ACCEPTED);
    peer.say(&[0x30, 100, 0]);
    peer.0.shutdown(Shutdown::Write).unwrap();
    peer.expect_end();
    let said = format!("next failed: {}\n", cases[7].1);
    guest.finish().code(0).shows(&said);
}

#[each_engine]
fn answers_that_are_no_acceptance_fail_the_connect(engine: Engine) {
    let cases: [(&[u8], &str); 4] = [
        (
            b"HTTP/1.1 400 Bad Request\r\n\r\n",
            "the server broke the protocol: ",
        ),
        (
            &[0x20, 3, 0, 0x88, 0],
            "the server refused: server unavailable",
        ),
        (
            &[0x20, 3, 1, 0, 0],
            "the server broke the protocol: the server resumes a session",
        ),
        (&[], "the connection is closed"),
    ];
    for (bytes, said) in cases {
        let broker = Broker::new();
        let guest = steps(engine, broker.port, "connect").start();
        let (mut peer, _) = broker.accept();
        peer.say(bytes);
        peer.0.shutdown(Shutdown::Write).unwrap();
        peer.expect_end();
        guest
            .finish()
            .code(0)
            .shows(&format!("connect failed: {said}"));
    }
}

#[each_engine]
fn a_silent_server_is_left_in_time(engine: Engine) {
    let broker = Broker::new();
    let text = "timeout=300 connect connect-blocking keep=1 connect next \
                reconnect sub=t:1 pub=t:1:x pub=t:0:y";
    let began = Instant::now();
    let guest = steps(engine, broker.port, text).start();
    // Accepts the connection and says nothing, twice.
    for _ in 0..2 {
        let (mut peer, _) = broker.accept();
        peer.expect_end();
    }
    // Accepts the session and says nothing to a sign of life.
    let mut peer = broker.accept_with(ACCEPTED);
    assert_eq!(peer.packet(), (0xc0, vec![]));
    peer.expect_end();
    // Answers nothing else, either: the connection stands meanwhile.
    let mut peer = broker.accept_with(ACCEPTED);
    assert_eq!(peer.packet().0, 0x82);
    assert_eq!(peer.packet().0, 0x32);
    assert_eq!(peer.packet().0, 0x30);
    let finished = guest.finish();
    finished.code(0).prints(
        "connect failed: timeout: The connection could not be made in time.\n\
         connect-blocking failed: timeout: The connection could not be made in time.\n\
         connect: a new session of \"me\"\n\
         next failed: timeout: The connection could not be made in time.\n\
         reconnect: a new session of \"me\"\n\
         sub failed: the server didn't answer in time\n\
         pub failed: the server didn't answer in time\n\
         pub: ReasonCode::Success\n",
    );
    assert!(began.elapsed() < Duration::from_secs(20));
}

#[each_engine]
fn a_server_that_never_reads_holds_up_only_who_writes_to_it(engine: Engine) {
    let broker = Broker::new();
    let port = broker.port;
    let grants = format!("grants = [\"net.connect=127.0.0.1:{port}\"]");
    let job = Job::new("stop_on_failure = false")
        .task(
            "writer",
            "mqtt-steps",
            &format!(
                "args = [\"127.0.0.1\", \"{port}\", \"id=me\", \"timeout=500\", \"connect\", \
                 \"flood-blocking=t:0:400\", \"flood=t:0:1\", \"pub=t:1:x\"]\n{grants}"
            ),
        )
        .task("other", "ticker", "args = [\"5\", \"20\"]");
    let running = engine.up(&job).start();
    let _peer = broker.accept_with(ACCEPTED);
    let finished = running.finish();
    let late = "the server didn't answer in time";
    finished.code(0);
    finished.shows(&format!("flood-blocking failed: {late}\n"));
    finished.shows(&format!("flood failed: {late}\n"));
    finished.shows(&format!("pub failed: {late}\n"));
    finished.shows("tick 5");
}

#[each_engine]
fn bytes_that_trickle_are_put_together(engine: Engine) {
    let broker = Broker::new();
    let guest = steps(engine, broker.port, "v311 connect next next").start();
    let (mut peer, _) = broker.accept();
    let mut bytes = ACCEPTED_311.to_vec();
    bytes.extend_from_slice(&[0x30, 4, 0, 1, b't', b'a']);
    bytes.extend_from_slice(&[0x32, 6, 0, 1, b't', 0, 7, b'b']);
    for byte in bytes {
        peer.say(&[byte]);
        thread::sleep(Duration::from_millis(3));
    }
    assert_eq!(peer.packet(), (0x40, vec![0, 7]));
    peer.expect_end();
    guest.finish().code(0).shows("next: t:0:a\nnext: t:1:b\n");
}

#[each_engine]
fn a_message_is_acknowledged_when_it_is_taken(engine: Engine) {
    let broker = Broker::new();
    let text = "keep=0 connect sub=t:2 sleep=500 next next disconnect";
    let mut guest = steps(engine, broker.port, text).start();
    let mut peer = broker.accept_with(ACCEPTED);
    let (_, request) = peer.packet();
    peer.say(&[0x90, 4, request[0], request[1], 0, 2]);
    peer.say(&publish(1, 7, "t", "a"));
    peer.say(&publish(2, 8, "t", "b"));
    guest.shows("sub: ");
    peer.0
        .set_read_timeout(Some(Duration::from_millis(200)))
        .unwrap();
    assert!(peer.0.peek(&mut [0]).is_err(), "nobody has taken it");
    peer.0
        .set_read_timeout(Some(smallos_tests::PATIENCE))
        .unwrap();
    assert_eq!(peer.packet(), (0x40, vec![0, 7]));
    assert_eq!(peer.packet(), (0x50, vec![0, 8]));
    peer.say(&[0x62, 2, 0, 8]);
    guest.finish().code(0).shows("next: t:1:a\nnext: t:2:b\n");
}

#[each_engine]
fn a_sleeping_task_sends_signs_of_life(engine: Engine) {
    let broker = Broker::new();
    let guest = steps(engine, broker.port, "keep=1 connect sleep=3000 next").start();
    let mut peer = broker.accept_with(ACCEPTED);
    let mut pings = 0;
    while pings < 3 {
        assert_eq!(peer.packet(), (0xc0, vec![]));
        peer.say(&[0xd0, 0]);
        pings += 1;
    }
    peer.say(&publish(0, 0, "t", "good"));
    peer.expect_end();
    guest.finish().code(0).shows("next: t:0:good\n");
}

#[each_engine]
fn a_task_that_takes_no_messages_sends_signs_of_life(engine: Engine) {
    let broker = Broker::new();
    let text = "keep=1 messages=1 connect sleep=3000 next next";
    let guest = steps(engine, broker.port, text).start();
    let mut peer = broker.accept_with(ACCEPTED);
    peer.say(&publish(0, 0, "t", "a"));
    peer.say(&publish(0, 0, "t", "b"));
    // The answers stand behind the messages.
    for _ in 0..3 {
        assert_eq!(peer.packet(), (0xc0, vec![]));
        peer.say(&[0xd0, 0]);
    }
    peer.expect_end();
    guest.finish().code(0).shows("next: t:0:a\nnext: t:0:b\n");
}

#[each_engine]
fn a_task_that_computed_for_long_does_not_blame_the_server(engine: Engine) {
    let broker = Broker::new();
    let text = "keep=1 timeout=200 connect sleep=900 spin=1200 pub=t:1:x disconnect";
    let guest = steps(engine, broker.port, text).start();
    let mut peer = broker.accept_with(ACCEPTED);
    // The answer comes at once, but the task doesn't look for longer than it may take.
    assert_eq!(peer.packet(), (0xc0, vec![]));
    peer.say(&[0xd0, 0]);
    let (kind, body) = loop {
        let packet = peer.packet();
        match packet.0 {
            0xc0 => peer.say(&[0xd0, 0]),
            _ => break packet,
        }
    };
    let (_, id, _) = parse_publish(kind, &body);
    let id = id.to_be_bytes();
    peer.say(&[0x40, 2, id[0], id[1]]);
    guest
        .finish()
        .code(0)
        .shows("pub: ReasonCode::Success\ndisconnect: ()\n");
}

#[each_engine]
fn the_servers_receive_maximum_is_kept(engine: Engine) {
    let broker = Broker::new();
    let guest = steps(engine, broker.port, "connect many=t:1:5 disconnect").start();
    // Receive maximum 2.
    let mut peer = broker.accept_with(&[0x20, 6, 0, 0, 3, 0x21, 0, 2]);
    let mut next = || {
        let (kind, body) = peer.packet();
        assert_eq!(kind, 0x32);
        let (_, id, _) = parse_publish(kind, &body);
        id.to_be_bytes()
    };
    let (first, second) = (next(), next());
    peer.0
        .set_read_timeout(Some(Duration::from_millis(200)))
        .unwrap();
    assert!(peer.0.peek(&mut [0]).is_err(), "more than allowed");
    peer.0
        .set_read_timeout(Some(smallos_tests::PATIENCE))
        .unwrap();
    // Out of order, which is allowed between clients and this server.
    peer.say(&[0x40, 2, second[0], second[1], 0x40, 2, first[0], first[1]]);
    for _ in 0..3 {
        let (kind, body) = peer.packet();
        let id = parse_publish(kind, &body).1.to_be_bytes();
        peer.say(&[0x40, 2, id[0], id[1]]);
    }
    assert_eq!(peer.packet().0, 0xe0);
    guest.finish().code(0).shows("many: 5 acknowledged\n");
}

#[each_engine]
fn the_receive_maximum_is_told_and_far_more_ends_the_connection(engine: Engine) {
    let broker = Broker::new();
    let text = "messages=8 receive=2 connect count=3000";
    let guest = steps(engine, broker.port, text).start();
    let (mut peer, connect) = broker.accept();
    let told = connect.windows(3).any(|property| property == [0x21, 0, 2]);
    assert!(told, "{connect:?}");
    peer.say(ACCEPTED);
    // Never released: none of these exchanges ends.
    let mut reader = Peer(peer.0.try_clone().unwrap());
    let said = thread::spawn(move || {
        loop {
            let (kind, body) = reader.packet();
            if kind != 0x50 {
                return (kind, body[0]);
            }
        }
    });
    for id in 0..2100_u16 {
        let text = id.to_string();
        if peer.0.write_all(&publish(2, id + 1, "t", &text)).is_err() {
            break;
        }
    }
    // Receive maximum exceeded.
    assert_eq!(said.join().unwrap(), (0xe0, 0x93));
    guest
        .finish()
        .code(0)
        .shows("count failed: the server broke the protocol: more QoS 1 and 2 messages");
}

#[each_engine]
fn topics_become_aliases_and_come_back_as_topics(engine: Engine) {
    let broker = Broker::new();
    let text = "connect pub=rooms/1:0:a pub=rooms/1:0:b next next";
    let guest = steps(engine, broker.port, text).start();
    // Topic alias maximum 1.
    let mut peer = broker.accept_with(&[0x20, 6, 0, 0, 3, 0x22, 0, 1]);
    for (topic, text) in [("rooms/1", "a"), ("", "b")] {
        let (kind, body) = peer.packet();
        let (sent, _, rest) = parse_publish(kind, &body);
        assert_eq!(sent, topic);
        assert_eq!(rest, [&[3, 0x23, 0, 1], text.as_bytes()].concat());
    }
    peer.say(&[0x30, 7, 0, 1, b't', 3, 0x23, 0, 5]);
    peer.say(&[0x30, 6, 0, 0, 3, 0x23, 0, 5]);
    peer.expect_end();
    guest.finish().code(0).shows("next: t:0:\nnext: t:0:\n");
}

#[each_engine]
fn a_killed_task_leaves_no_connection(engine: Engine) {
    let broker = Broker::new();
    let port = broker.port;
    let job = Job::new("stop_on_failure = false")
        .task(
            "victim",
            "mqtt-steps",
            &format!(
                "args = [\"127.0.0.1\", \"{port}\", \"id=me\", \"connect\", \"next\"]\n\
                 grants = [\"net.connect=127.0.0.1:{port}\"]\nlimits = {{ timeout = \"500 ms\" }}"
            ),
        )
        .task("other", "sleeper", "args = [\"20000\"]");
    let mut running = engine.up(&job).start();
    let mut peer = broker.accept_with(ACCEPTED);
    peer.expect_end();
    assert!(running.is_running());
}
