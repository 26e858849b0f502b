//! Frames of RFC 6455, 5.7, bounds, pieces, closing and time.

mod support;

use smallos_websocket::{
    CloseCode, Closed, Connection, Delivery, Error, Event, LimitHit, Limits, Misuse, Timer,
    Violation,
};
use support::*;

const SECOND: u64 = 1_000_000_000;

fn closed(code: Option<u16>, reason: &str, by_peer: bool) -> Event {
    Event::Closed(Closed {
        code: code.and_then(CloseCode::new),
        reason: reason.into(),
        by_peer,
    })
}

#[test]
fn the_frames_of_the_rfc() {
    let mut client = client(Limits::default());
    assert_eq!(
        feed(&mut client, &[0x81, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f]),
        [Event::Text("Hello".into())]
    );
    let fragments = [0x01, 0x03, 0x48, 0x65, 0x6c, 0x80, 0x02, 0x6c, 0x6f];
    assert_eq!(feed(&mut client, &fragments), [Event::Text("Hello".into())]);
    assert_eq!(
        feed(&mut client, &[0x89, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f]),
        [Event::Ping(b"Hello".to_vec())]
    );
    assert_eq!(
        frames(&take(&mut client)),
        [(FIN | PONG, b"Hello".to_vec())]
    );
    let head_256 = [&[0x82, 0x7e, 0x01, 0x00][..], &[7; 256]].concat();
    assert_eq!(feed(&mut client, &head_256), [Event::Binary(vec![7; 256])]);
    let head_65536 = [&[0x82, 0x7f, 0, 0, 0, 0, 0, 1, 0, 0][..], &[7; 65536]].concat();
    assert_eq!(
        feed(&mut client, &head_65536),
        [Event::Binary(vec![7; 65536])]
    );

    let mut server = server(Limits::default());
    let masked_hello = [
        0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58,
    ];
    assert_eq!(
        feed(&mut server, &masked_hello),
        [Event::Text("Hello".into())]
    );
    let masked_pong = [
        0x8a, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58,
    ];
    assert_eq!(
        feed(&mut server, &masked_pong),
        [Event::Pong(b"Hello".to_vec())]
    );
    server.send_text("Hello").unwrap();
    assert_eq!(
        take(&mut server),
        [0x81, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f]
    );
}

#[test]
fn a_client_masks_each_frame_with_its_own_key() {
    let mut client = client(Limits::default());
    client.send_text("same").unwrap();
    let first = take(&mut client);
    client.send_text("same").unwrap();
    let second = take(&mut client);
    assert_eq!(frames(&first), frames(&second));
    assert_ne!(first, second);
    assert!(first[1] & 0x80 != 0);
}

#[test]
fn the_wrong_mask_is_refused_in_both_directions() {
    let mut server = server(Limits::default());
    let failed = |violation| vec![Event::Failed(Error::Peer(violation))];
    assert_eq!(
        feed(&mut server, &plain(FIN | TEXT, b"a")),
        failed(Violation::Unmasked)
    );
    let mut client = client(Limits::default());
    assert_eq!(
        feed(&mut client, &masked(FIN | TEXT, b"a")),
        failed(Violation::Masked)
    );
    for connection in [&mut server, &mut client] {
        assert_eq!(
            frames(&take(connection)),
            [(FIN | CLOSE, close_payload(1002, b""))]
        );
        assert!(connection.is_finished());
        assert_eq!(connection.send_text("late"), Err(Misuse::NotOpen));
    }
}

#[test]
fn a_frame_over_its_bound_is_refused_before_its_payload() {
    let limits = Limits {
        max_frame_size: 1000,
        max_message_size: 1500,
        ..Limits::default()
    };
    let mut connection = client(limits.clone());
    assert!(matches!(
        feed(&mut connection, &plain(FIN | BINARY, &[0; 1000]))[..],
        [Event::Binary(_)]
    ));
    let head = &plain(FIN | BINARY, &[0; 1001])[..4];
    assert_eq!(
        feed(&mut connection, head),
        [Event::Failed(Error::Limit(LimitHit::FrameSize(1000)))]
    );
    assert_eq!(
        frames(&take(&mut connection)),
        [(FIN | CLOSE, close_payload(1009, b""))]
    );

    let mut connection = client(limits);
    feed(&mut connection, &plain(BINARY, &[0; 1000]));
    assert_eq!(feed(&mut connection, &plain(CONTINUATION, &[0; 500])), []);
    // A control frame is no part of the message.
    assert_eq!(
        feed(&mut connection, &plain(FIN | PONG, b"x")),
        [Event::Pong(b"x".to_vec())]
    );
    let head = &plain(FIN | CONTINUATION, &[0; 1])[..2];
    assert_eq!(
        feed(&mut connection, head),
        [Event::Failed(Error::Limit(LimitHit::MessageSize(1500)))]
    );
    assert!(connection.held_bytes() < 1024, "what was begun is dropped");
}

/// Autobahn 9.1.6 and 9.2.6 at the defaults: 4 MiB in frames of 1 MiB fit, a byte more doesn't.
#[test]
fn the_defaults_are_those_of_the_requirements() {
    let mut connection = client(Limits::default());
    let part = vec![b'a'; 1 << 20];
    for first in [TEXT, CONTINUATION, CONTINUATION] {
        assert_eq!(feed(&mut connection, &plain(first, &part)), []);
    }
    assert_eq!(
        feed(&mut connection, &plain(FIN | CONTINUATION, &part)),
        [Event::Text("a".repeat(4 << 20))]
    );
    connection.send_text(&"a".repeat(4 << 20)).unwrap();
    assert_eq!(frames(&take(&mut connection)).len(), 4);
    let head = &plain(FIN | TEXT, &vec![b'a'; (1 << 20) + 1])[..10];
    assert_eq!(
        feed(&mut connection, head),
        [Event::Failed(Error::Limit(LimitHit::FrameSize(1 << 20)))]
    );
}

#[test]
fn a_large_message_in_pieces_is_never_kept() {
    let limits = Limits {
        delivery: Delivery::Pieces,
        max_frame_size: u64::MAX,
        max_message_size: u64::MAX,
        max_receive_buffer: 0,
        max_head_size: 1000,
        ..Limits::default()
    };
    let text = "aä€😀".repeat(20_000);
    let mut connection = client(limits);
    let (mut joined, mut ends, mut most) = (String::new(), 0, 0);
    for bytes in plain(FIN | TEXT, text.as_bytes()).chunks(333) {
        connection.receive(bytes, 0).unwrap();
        while let Some(event) = connection.poll() {
            let Event::TextPiece { text, last } = event else {
                panic!("{event:?}")
            };
            joined.push_str(&text);
            ends += usize::from(last);
            most = most.max(connection.held_bytes());
        }
    }
    assert_eq!((joined == text, ends), (true, 1));
    assert!(most <= 2048, "{most} bytes held");

    let events = feed(
        &mut connection,
        &[
            plain(BINARY, b"ab"),
            plain(FIN | PING, b""),
            plain(FIN, b""),
        ]
        .concat(),
    );
    let piece = |bytes: &[u8], last| Event::BinaryPiece {
        bytes: bytes.to_vec(),
        last,
    };
    assert_eq!(
        events,
        [piece(b"ab", false), Event::Ping(vec![]), piece(b"", true)]
    );
    // The characters before the error, and then the error.
    let events = feed(&mut connection, &plain(FIN | TEXT, b"abc\xffdef"));
    let failed = Event::Failed(Error::Peer(Violation::TextUtf8));
    assert_eq!(
        events,
        [
            Event::TextPiece {
                text: "abc".into(),
                last: false
            },
            failed
        ]
    );
}

#[test]
fn a_message_is_sent_in_pieces_with_pings_between() {
    let mut connection = server(Limits::default());
    connection.send_text_piece("one ", false).unwrap();
    assert_eq!(
        connection.send_text("other"),
        Err(Misuse::MessageUnfinished)
    );
    assert_eq!(
        connection.send_binary_piece(b"other", true),
        Err(Misuse::KindChanged)
    );
    connection.send_ping(b"?").unwrap();
    connection.send_text_piece("two", true).unwrap();
    connection.send_text("other").unwrap();
    let sent = [
        (TEXT, b"one ".to_vec()),
        (FIN | PING, b"?".to_vec()),
        (FIN | CONTINUATION, b"two".to_vec()),
        (FIN | TEXT, b"other".to_vec()),
    ];
    assert_eq!(frames(&take(&mut connection)), sent);
}

#[test]
fn more_than_fits_is_refused_and_changes_nothing() {
    let limits = Limits {
        max_transmit_buffer: 100,
        ..Limits::default()
    };
    let mut connection = server(limits);
    assert_eq!(
        connection.send_binary(&[0; 99]),
        Err(Misuse::TransmitFull { limit: 100 })
    );
    connection.send_binary(&[0; 98]).unwrap();
    assert_eq!(
        (connection.transmit_room(), connection.send_ping(b"")),
        (0, Err(Misuse::TransmitFull { limit: 100 }))
    );
    connection.sent(60);
    assert_eq!(
        connection.send_binary_piece(&[1; 59], false),
        Err(Misuse::TransmitFull { limit: 100 })
    );
    connection.send_binary(&[1; 58]).unwrap();
    // The Close frame has its own reserve.
    connection
        .close(CloseCode::NORMAL, &"x".repeat(123), 0)
        .unwrap();
    assert_eq!(connection.transmit().len(), 40 + 60 + 127);

    let room = connection.receive_room();
    assert_eq!(
        connection.receive(&vec![0; room + 1], 0),
        Err(Misuse::ReceiveFull { room })
    );
    connection.receive(&masked(FIN | PONG, b"x"), 0).unwrap();
    assert_eq!(connection.poll(), Some(Event::Pong(b"x".to_vec())));
}

/// A peer that pings and reads nothing gets no more than the bound's pongs, and at last the one
/// for its latest ping (RFC 6455, 5.5.3).
#[test]
fn pongs_are_bounded() {
    let limits = Limits {
        max_queued_pongs: 3,
        max_transmit_buffer: 10,
        ..Limits::default()
    };
    let mut connection = server(limits);
    let pings: Vec<u8> = (0..50_u8)
        .flat_map(|at| masked(FIN | PING, &[at]))
        .collect();
    assert_eq!(feed(&mut connection, &pings).len(), 50);
    assert_eq!(connection.transmit().len(), 9);
    connection.sent(2);
    assert_eq!(
        connection.transmit().len(),
        7,
        "half a pong is still a pong"
    );
    connection.sent(1);
    let pongs = frames(&take(&mut connection));
    assert_eq!(
        pongs,
        [
            (FIN | PONG, vec![1]),
            (FIN | PONG, vec![2]),
            (FIN | PONG, vec![49])
        ]
    );
    feed(&mut connection, &masked(FIN | PING, &[50]));
    assert_eq!(frames(&take(&mut connection)), [(FIN | PONG, vec![50])]);
}

#[test]
fn the_closing_handshake_begun_by_either_side() {
    for step in [1, usize::MAX] {
        for by_client in [true, false] {
            let (mut client, mut server) = (client(Limits::default()), server(Limits::default()));
            let (one, other) = if by_client {
                (&mut client, &mut server)
            } else {
                (&mut server, &mut client)
            };
            other.send_text("on its way").unwrap();
            one.close(CloseCode::GOING_AWAY, "tschüß", 0).unwrap();
            assert_eq!(one.close(CloseCode::NORMAL, "", 0), Err(Misuse::NotOpen));
            assert_eq!(one.send_text("late"), Err(Misuse::NotOpen));
            assert_eq!(one.send_ping(b""), Err(Misuse::NotOpen));
            let (ones, others) = carry(one, other, step);
            // What the other had sent before it knew still arrives.
            assert_eq!(
                ones,
                [
                    Event::Text("on its way".into()),
                    closed(Some(1001), "", false)
                ]
            );
            assert_eq!(others, [closed(Some(1001), "tschüß", true)]);
            assert!(server.is_finished());
            assert!(
                !client.is_finished(),
                "the server closes the stream (RFC 6455, 7.1.1)"
            );
            client.end_of_input();
            assert!(client.is_finished());
            assert_eq!(
                (
                    client.poll(),
                    client.next_deadline(),
                    server.next_deadline()
                ),
                (None, None, None)
            );
        }
    }
}

#[test]
fn both_sides_close_at_once() {
    let (mut client, mut server) = (client(Limits::default()), server(Limits::default()));
    client.close(CloseCode::NORMAL, "a", 0).unwrap();
    server.close(CloseCode::GOING_AWAY, "b", 0).unwrap();
    let (clients, servers) = carry(&mut client, &mut server, usize::MAX);
    assert_eq!(clients, [closed(Some(1001), "b", false)]);
    assert_eq!(servers, [closed(Some(1000), "a", false)]);
}

#[test]
fn after_our_close_no_ping_is_answered_and_nothing_is_read_after_theirs() {
    let mut connection = server(Limits::default());
    connection.close(CloseCode::NORMAL, "", 0).unwrap();
    take(&mut connection);
    let bytes = [
        masked(FIN | PING, b"x"),
        masked(FIN | CLOSE, b""),
        masked(FIN | TEXT, b"late"),
        vec![0xff; 9],
    ]
    .concat();
    assert_eq!(
        feed(&mut connection, &bytes),
        [Event::Ping(b"x".to_vec()), closed(None, "", false)]
    );
    assert_eq!(take(&mut connection), b"");
    assert_eq!(feed(&mut connection, &[0xff; 99]), []);
}

#[test]
fn an_end_without_a_close_frame_is_a_loss() {
    let whole = masked(FIN | TEXT, b"Hello");
    for cut in 0..=whole.len() {
        let mut connection = server(Limits::default());
        let events = feed(&mut connection, &whole[..cut]);
        assert_eq!(events.len(), usize::from(cut == whole.len()));
        connection.end_of_input();
        assert_eq!(connection.poll(), Some(Event::Failed(Error::Lost)));
        assert_eq!(connection.poll(), None);
        assert!(connection.is_finished());
    }
}

#[test]
fn codes_that_must_not_be_sent_cannot_be_made() {
    for code in [0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535] {
        assert_eq!(CloseCode::new(code), None);
    }
    for code in [1000, 1003, 1007, 1011, 1014, 3000, 4999] {
        assert_eq!(CloseCode::new(code).map(CloseCode::get), Some(code));
    }
    assert_eq!(
        server(Limits::default()).close(CloseCode::NORMAL, &"x".repeat(124), 0),
        Err(Misuse::ControlTooLong)
    );
}

#[test]
fn a_handshake_that_takes_too_long() {
    let mut listening = Connection::listen(Limits::default(), 5 * SECOND);
    assert_eq!(listening.next_deadline(), Some(35 * SECOND));
    listening.receive(b"GET / HT", 30 * SECOND).unwrap();
    listening.handle_timeout(34 * SECOND);
    assert_eq!(listening.poll(), None);
    listening.handle_timeout(35 * SECOND);
    assert_eq!(
        listening.poll(),
        Some(Event::Failed(Error::Timeout(Timer::Handshake)))
    );
    assert!(listening.transmit().starts_with(b"HTTP/1.1 408 "));
    // The answer has its time too, and then it is dropped.
    assert_eq!(listening.next_deadline(), Some(45 * SECOND));
    listening.handle_timeout(45 * SECOND);
    assert!(listening.is_finished());

    let mut client =
        Connection::connect(&request(&[]), [0; 16], masks(), Limits::default(), 0).unwrap();
    client.sent(10);
    client.handle_timeout(30 * SECOND);
    assert_eq!(
        client.poll(),
        Some(Event::Failed(Error::Timeout(Timer::Handshake)))
    );
    assert!(client.is_finished());
}

#[test]
fn a_peer_that_does_not_close() {
    let mut connection = client(Limits::default());
    assert_eq!(connection.next_deadline(), None);
    connection.close(CloseCode::NORMAL, "", 7 * SECOND).unwrap();
    take(&mut connection);
    assert_eq!(connection.next_deadline(), Some(17 * SECOND));
    // It may talk on, but that doesn't buy it time.
    connection
        .receive(&plain(FIN | TEXT, b"..."), 16 * SECOND)
        .unwrap();
    assert_eq!(connection.poll(), Some(Event::Text("...".into())));
    connection.handle_timeout(17 * SECOND);
    assert_eq!(
        connection.poll(),
        Some(Event::Failed(Error::Timeout(Timer::Close)))
    );
    assert!(connection.is_finished());

    // It answers, and then keeps the stream open.
    let mut connection = client(Limits::default());
    connection.close(CloseCode::NORMAL, "", 0).unwrap();
    take(&mut connection);
    connection
        .receive(&plain(FIN | CLOSE, b""), SECOND)
        .unwrap();
    assert_eq!(connection.poll(), Some(closed(None, "", false)));
    assert!(!connection.is_finished());
    connection.handle_timeout(10 * SECOND);
    assert!(connection.is_finished());
    assert_eq!(connection.poll(), None);
}

#[test]
fn a_silent_peer_is_pinged_and_given_up() {
    let limits = Limits {
        ping_interval_ns: Some(30 * SECOND),
        pong_timeout_ns: 5 * SECOND,
        ..Limits::default()
    };
    let mut connection = server(limits);
    assert_eq!(connection.next_deadline(), Some(30 * SECOND));
    connection
        .receive(&masked(FIN | PONG, b""), 10 * SECOND)
        .unwrap();
    assert_eq!(connection.next_deadline(), Some(40 * SECOND));
    connection.handle_timeout(40 * SECOND);
    assert_eq!(frames(&take(&mut connection)), [(FIN | PING, vec![])]);
    assert_eq!(connection.next_deadline(), Some(45 * SECOND));
    // Any byte is a sign of life.
    connection
        .receive(&masked(FIN | TEXT, b"alive")[..1], 44 * SECOND)
        .unwrap();
    assert_eq!(connection.next_deadline(), Some(74 * SECOND));
    connection.handle_timeout(74 * SECOND);
    connection.handle_timeout(79 * SECOND);
    assert_eq!(
        connection.poll(),
        Some(Event::Failed(Error::Timeout(Timer::Pong)))
    );
    assert!(connection.is_finished());
}

#[test]
fn a_peer_that_nobody_listens_to_is_not_silent() {
    let mut connection = server(Limits {
        ping_interval_ns: Some(30 * SECOND),
        ..Limits::default()
    });
    connection.handle_timeout(30 * SECOND);
    assert_eq!(frames(&take(&mut connection)), [(FIN | PING, vec![])]);
    // The user polls nothing, so no answer could be read.
    let message = masked(FIN | TEXT, b"hello");
    let count = connection.receive_room().div_ceil(message.len());
    let stream = message.repeat(count);
    let (now, later) = stream.split_at(connection.receive_room());
    connection.receive(now, 31 * SECOND).unwrap();
    for _ in 0..4 {
        let at = connection.next_deadline().unwrap();
        connection.handle_timeout(at);
    }
    assert!(take(&mut connection).is_empty() && connection.is_open());
    let mut events = feed(&mut connection, b"");
    while let Some(event) = connection.poll() {
        events.push(event);
    }
    events.extend(feed(&mut connection, later));
    assert_eq!(events, vec![Event::Text("hello".into()); count]);
}

/// What 1,000 idle connections cost is a benchmark's business; that one holds nothing is a rule.
#[test]
fn an_idle_connection_holds_next_to_nothing() {
    let mut connection = server(Limits::default());
    for _ in 0..3 {
        feed(&mut connection, &masked(FIN | TEXT, &[b'a'; 60_000]));
        connection.send_text(&"a".repeat(60_000)).unwrap();
        take(&mut connection);
        assert!(
            connection.held_bytes() <= 512,
            "{} bytes held",
            connection.held_bytes()
        );
    }
    assert!(
        size_of::<Connection>() <= 640,
        "{} bytes",
        size_of::<Connection>()
    );
}
