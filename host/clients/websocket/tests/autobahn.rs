//! The cases of the Autobahn test suite that need no extension, by number, played against a
//! server and a client that echo. The suite itself was run too (`tests/autobahn/README.md`); this
//! table is what stays when there is no Python. Cases 9.* (sizes and time) are in `limits.rs` as
//! far as they are about limits.

mod support;

use smallos_websocket::{Connection, Delivery, Error, Event, Limits, Misuse, Role};
use support::*;

/// What has to come back.
enum Outcome {
    /// These frames, and the connection is open.
    Frames(Vec<(u8, Vec<u8>)>),
    /// These frames, and then a Close frame with this code: the connection failed.
    Fails(Vec<(u8, Vec<u8>)>, u16),
    /// These frames, and then a Close frame with this payload: it was closed cleanly.
    Closes(Vec<(u8, Vec<u8>)>, Vec<u8>),
}
use Outcome::{Closes, Fails, Frames};

struct Case {
    number: String,
    sent: Vec<(u8, Vec<u8>)>,
    outcome: Outcome,
}

fn case(number: impl Into<String>, sent: &[(u8, &[u8])], outcome: Outcome) -> Case {
    Case {
        number: number.into(),
        sent: owned(sent),
        outcome,
    }
}

fn owned(frames: &[(u8, &[u8])]) -> Vec<(u8, Vec<u8>)> {
    frames
        .iter()
        .map(|(first, payload)| (*first, payload.to_vec()))
        .collect()
}

/// Plays the cases in both roles and both ways of delivery, whole and byte by byte.
fn play(cases: &[Case]) {
    for case in cases {
        for role in [Role::Server, Role::Client] {
            for step in [usize::MAX, 1] {
                let limits = Limits {
                    max_frame_size: 1 << 20,
                    ..Limits::default()
                };
                let mut connection = match role {
                    Role::Server => server(limits),
                    Role::Client => client(limits),
                };
                let wire: Vec<u8> = case
                    .sent
                    .iter()
                    .flat_map(|(first, payload)| match role {
                        Role::Server => masked(*first, payload),
                        Role::Client => plain(*first, payload),
                    })
                    .collect();
                let (last, mut sent) = echo(&mut connection, &wire, step);
                let at = format!("case {} for a {role:?} in steps of {step}", case.number);
                match &case.outcome {
                    Frames(expected) => {
                        assert_eq!(&sent, expected, "{at}");
                        assert!(connection.is_open(), "{at}: {last:?}");
                    }
                    Fails(expected, code) => {
                        assert_eq!(
                            sent.pop(),
                            Some((FIN | CLOSE, close_payload(*code, b""))),
                            "{at}"
                        );
                        assert_eq!(&sent, expected, "{at}");
                        assert!(
                            matches!(last, Some(Event::Failed(Error::Peer(_)))),
                            "{at}: {last:?}"
                        );
                        assert!(connection.is_finished(), "{at}");
                    }
                    Closes(expected, payload) => {
                        assert_eq!(sent.pop(), Some((FIN | CLOSE, payload.clone())), "{at}");
                        assert_eq!(&sent, expected, "{at}");
                        assert!(matches!(last, Some(Event::Closed(_))), "{at}: {last:?}");
                        // 7.1.1 of the RFC: the server closes the stream.
                        assert_eq!(connection.is_finished(), role == Role::Server, "{at}");
                    }
                }
            }
        }
    }
}

fn echo(
    connection: &mut Connection,
    wire: &[u8],
    step: usize,
) -> (Option<Event>, Vec<(u8, Vec<u8>)>) {
    let (mut last, mut sent) = (None, Vec::new());
    for bytes in wire.chunks(step.min(connection.receive_room())) {
        connection.receive(bytes, 0).unwrap();
        while let Some(event) = connection.poll() {
            match &event {
                Event::Text(text) => connection.send_text(text).unwrap(),
                Event::Binary(bytes) => connection.send_binary(bytes).unwrap(),
                _ => {}
            }
            sent.extend(take(connection));
            last = Some(event);
        }
        sent.extend(take(connection));
    }
    (last, frames(&sent))
}

const T: u8 = FIN | TEXT;
const B: u8 = FIN | BINARY;
const C: u8 = FIN | CONTINUATION;

#[test]
fn cases_1_framing() {
    let mut cases = Vec::new();
    for (at, length) in [0, 125, 126, 127, 128, 65535, 65536]
        .into_iter()
        .enumerate()
    {
        let stars = vec![b'*'; length];
        let bytes = vec![0xfe; length];
        cases.push(case(
            format!("1.1.{}", at + 1),
            &[(T, &stars)],
            Frames(owned(&[(T, &stars)])),
        ));
        cases.push(case(
            format!("1.2.{}", at + 1),
            &[(B, &bytes)],
            Frames(owned(&[(B, &bytes)])),
        ));
    }
    play(&cases);
    // 1.1.8 and 1.2.8 are the last again, in chops of 997 bytes; here in the chops of the step.
}

#[test]
fn cases_2_pings_and_pongs() {
    let (ping, pong) = (FIN | PING, FIN | PONG);
    let binary = [0x00, 0xff, 0xfe, 0xfd, 0xfc, 0xfb, 0x00, 0xff];
    let long = [0xfe; 126];
    let ten: Vec<(u8, Vec<u8>)> = (0..10)
        .map(|at| (ping, format!("payload-{at}").into_bytes()))
        .collect();
    let answers = ten
        .iter()
        .map(|(_, payload)| (pong, payload.clone()))
        .collect();
    let mut cases = vec![
        case("2.1", &[(ping, b"")], Frames(owned(&[(pong, b"")]))),
        case(
            "2.2",
            &[(ping, b"Hello, world!")],
            Frames(owned(&[(pong, b"Hello, world!")])),
        ),
        case("2.3", &[(ping, &binary)], Frames(owned(&[(pong, &binary)]))),
        case(
            "2.4",
            &[(ping, &long[..125])],
            Frames(owned(&[(pong, &long[..125])])),
        ),
        case("2.5", &[(ping, &long)], Fails(vec![], 1002)),
        // 2.6 is 2.4 byte by byte, 2.11 is 2.10 byte by byte: every case is played so.
        case("2.7", &[(pong, b"")], Frames(vec![])),
        case("2.8", &[(pong, b"unsolicited")], Frames(vec![])),
        case(
            "2.9",
            &[(pong, b"unsolicited"), (ping, b"mine")],
            Frames(owned(&[(pong, b"mine")])),
        ),
    ];
    cases.push(Case {
        number: "2.10".into(),
        sent: ten,
        outcome: Frames(answers),
    });
    play(&cases);
}

#[test]
fn cases_3_reserved_bits() {
    let (ping, pong) = (FIN | PING, FIN | PONG);
    let hello = b"Hello, world!";
    let echoed = || owned(&[(T, hello)]);
    play(&[
        case("3.1", &[(T | 0x10, hello)], Fails(vec![], 1002)),
        case(
            "3.2",
            &[(T, hello), (T | 0x20, hello), (ping, b"")],
            Fails(echoed(), 1002),
        ),
        // 3.4 in chops.
        case(
            "3.3",
            &[(T, hello), (T | 0x30, hello), (ping, b"")],
            Fails(echoed(), 1002),
        ),
        case(
            "3.5",
            &[(B | 0x50, b"\0\xff\xfe\xfd\xfc\xfb\0\xff")],
            Fails(vec![], 1002),
        ),
        case("3.6", &[(ping | 0x60, hello)], Fails(vec![], 1002)),
        case("3.7", &[(FIN | CLOSE | 0x70, b"")], Fails(vec![], 1002)),
        case(
            "3.6 with a pong",
            &[(pong | 0x40, hello)],
            Fails(vec![], 1002),
        ),
    ]);
}

#[test]
fn cases_4_opcodes() {
    let hello: &[u8] = b"Hello, world!";
    let mut cases = Vec::new();
    for (group, from) in [("4.1", 3_u8), ("4.2", 11)] {
        for at in 0..5 {
            let first = FIN | (from + at);
            let payload = if at == 0 { b"" } else { hello };
            if at < 2 {
                cases.push(case(
                    format!("{group}.{}", at + 1),
                    &[(first, payload)],
                    Fails(vec![], 1002),
                ));
            } else {
                // 4.1.4 and 4.2.4 in chops.
                let sent = [(T, hello), (first, payload), (FIN | PING, b"")];
                cases.push(case(
                    format!("{group}.{}", at + 1),
                    &sent,
                    Fails(owned(&[(T, hello)]), 1002),
                ));
            }
        }
    }
    play(&cases);
}

#[test]
fn cases_5_fragmentation() {
    let (ping, pong) = (FIN | PING, FIN | PONG);
    let (one, two): (&[u8], &[u8]) = (b"fragment1", b"fragment2");
    let both: &[u8] = b"fragment1fragment2";
    let five: &[u8] = b"fragment1fragment2fragment3fragment4fragment5";
    let pair = || Frames(owned(&[(T, both)]));
    let ponged = || Frames(owned(&[(pong, b"ping"), (T, both)]));
    play(&[
        case("5.1", &[(PING, one), (C, two)], Fails(vec![], 1002)),
        case("5.2", &[(PONG, one), (C, two)], Fails(vec![], 1002)),
        // 5.4 and 5.5 in chops, as 5.7, 5.8, 5.11, 5.13, 5.14.
        case("5.3", &[(TEXT, one), (C, two)], pair()),
        case("5.6", &[(TEXT, one), (ping, b"ping"), (C, two)], ponged()),
        case(
            "5.9",
            &[(C, b"non-continuation payload"), (T, b"Hello, world!")],
            Fails(vec![], 1002),
        ),
        case(
            "5.10",
            &[(C, b"non-continuation payload"), (T, b"Hello, world!")],
            Fails(vec![], 1002),
        ),
        case(
            "5.12",
            &[
                (CONTINUATION, b"non-continuation payload"),
                (T, b"Hello, world!"),
            ],
            Fails(vec![], 1002),
        ),
        case(
            "5.15",
            &[
                (TEXT, one),
                (C, two),
                (CONTINUATION, b"fragment3"),
                (T, b"fragment4"),
            ],
            Fails(owned(&[(T, both)]), 1002),
        ),
        case(
            "5.16",
            &[(CONTINUATION, one), (TEXT, two), (C, one)],
            Fails(vec![], 1002),
        ),
        case(
            "5.17",
            &[(C, one), (TEXT, two), (C, one)],
            Fails(vec![], 1002),
        ),
        case("5.18", &[(TEXT, one), (T, two)], Fails(vec![], 1002)),
        // 5.20 in chops.
        case(
            "5.19",
            &[
                (TEXT, one),
                (CONTINUATION, two),
                (ping, b"pongme 1!"),
                (CONTINUATION, b"fragment3"),
                (CONTINUATION, b"fragment4"),
                (ping, b"pongme 2!"),
                (C, b"fragment5"),
            ],
            Frames(owned(&[
                (pong, b"pongme 1!"),
                (pong, b"pongme 2!"),
                (T, five),
            ])),
        ),
    ]);
}

/// 6.5 to 6.23: the sequences of Markus Kuhn's UTF-8-test.txt that are valid and invalid.
const VALID: &[&[u8]] = &[
    b"hello\x24world",
    b"hello\xc2\xa2world",
    b"hello\xe2\x82\xacworld",
    b"hello\xf0\xa4\xad\xa2world",
    b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5",
    b"\x00",
    b"\xc2\x80",
    b"\xe0\xa0\x80",
    b"\xf0\x90\x80\x80",
    b"\x7f",
    b"\xdf\xbf",
    b"\xef\xbf\xbf",
    b"\xf4\x8f\xbf\xbf",
    b"\xed\x9f\xbf",
    b"\xee\x80\x80",
    b"\xef\xbf\xbd",
    b"\xef\xbf\xbe",
    b"\xf0\x9f\xbf\xbe",
    b"\xf3\xbf\xbf\xbf",
    b"\xef\xbf\xb9",
];
const INVALID: &[&[u8]] = &[
    b"\xce",
    b"\xce\xba\xe1",
    b"\xce\xba\xe1\xbd",
    b"\xf8\x88\x80\x80\x80",
    b"\xfc\x84\x80\x80\x80\x80",
    b"\xf7\xbf\xbf\xbf",
    b"\xfb\xbf\xbf\xbf\xbf",
    b"\xfd\xbf\xbf\xbf\xbf\xbf",
    b"\xf4\x90\x80\x80",
    b"\x80",
    b"\xbf",
    b"\x80\xbf\x80\xbf\x80\xbf",
    b"\xc0 \xc1 \xc2 \xc3 ",
    b"\xe0 \xe1 \xe2 ",
    b"\xf0 \xf1 \xf2 ",
    b"\xf8 \xf9 ",
    b"\xfc ",
    b"\xe0\x80",
    b"\xf0\x80\x80",
    b"\xdf",
    b"\xef\xbf",
    b"\xf7\xbf\xbf",
    b"\xfe",
    b"\xff",
    b"\xfe\xfe\xff\xff",
    b"\xc0\xaf",
    b"\xe0\x80\xaf",
    b"\xf0\x80\x80\xaf",
    b"\xc1\xbf",
    b"\xe0\x9f\xbf",
    b"\xf0\x8f\xbf\xbf",
    b"\xc0\x80",
    b"\xe0\x80\x80",
    b"\xf0\x80\x80\x80",
    b"\xed\xa0\x80",
    b"\xed\xad\xbf",
    b"\xed\xb0\x80",
    b"\xed\xbf\xbf",
    b"\xed\xa0\x80\xed\xb0\x80",
    b"\xed\xaf\xbf\xed\xbf\xbf",
];
const HELLO: &str = "Hello-µ@ßöäüàá-UTF-8!!";
const BROKEN: &[u8] = b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80edited";

/// `payload` as frames of one byte each.
fn by_bytes(payload: &[u8]) -> Vec<(u8, Vec<u8>)> {
    let end = payload.len() - 1;
    let first = |at| if at == 0 { TEXT } else { CONTINUATION } | if at == end { FIN } else { 0 };
    payload
        .iter()
        .enumerate()
        .map(|(at, byte)| (first(at), vec![*byte]))
        .collect()
}

#[test]
fn cases_6_utf8() {
    let hello = HELLO.as_bytes();
    let echoed = || Frames(owned(&[(T, hello)]));
    let valid = VALID[4];
    let mut cases = vec![
        case("6.1.1", &[(T, b"")], Frames(owned(&[(T, b"")]))),
        case(
            "6.1.2",
            &[(TEXT, b""), (CONTINUATION, b""), (C, b"")],
            Frames(owned(&[(T, b"")])),
        ),
        case(
            "6.1.3",
            &[(TEXT, b""), (CONTINUATION, b"middle"), (C, b"")],
            Frames(owned(&[(T, b"middle")])),
        ),
        case("6.2.1", &[(T, hello)], echoed()),
        case(
            "6.2.2",
            &[(TEXT, &hello[..12]), (C, &hello[12..])],
            echoed(),
        ),
        Case {
            number: "6.2.3".into(),
            sent: by_bytes(hello),
            outcome: echoed(),
        },
        Case {
            number: "6.2.4".into(),
            sent: by_bytes(valid),
            outcome: Frames(owned(&[(T, valid)])),
        },
        case("6.3.1", &[(T, BROKEN)], Fails(vec![], 1007)),
        Case {
            number: "6.3.2".into(),
            sent: by_bytes(BROKEN),
            outcome: Fails(vec![], 1007),
        },
    ];
    for (at, payload) in VALID.iter().enumerate() {
        cases.push(case(
            format!("6.5+ valid {at}"),
            &[(T, payload)],
            Frames(owned(&[(T, payload)])),
        ));
        cases.push(Case {
            number: format!("6.5+ valid {at} in frames of a byte"),
            sent: by_bytes(payload),
            outcome: Frames(owned(&[(T, payload)])),
        });
    }
    for (at, payload) in INVALID.iter().enumerate() {
        cases.push(case(
            format!("6.5+ invalid {at}"),
            &[(T, payload)],
            Fails(vec![], 1007),
        ));
        let number = format!("6.5+ invalid {at} in frames of a byte");
        cases.push(Case {
            number,
            sent: by_bytes(payload),
            outcome: Fails(vec![], 1007),
        });
    }
    play(&cases);
}

/// 6.4.1 to 6.4.4: the connection fails at the byte that can't be right, not at the message's end.
#[test]
fn cases_6_4_fail_fast() {
    let valid = VALID[4];
    let cases: [(&str, &[u8], &[u8]); 3] = [
        ("6.4.1", b"\xf4\x90\x80\x80", b"edited"),
        ("6.4.2", b"\xf4\x90", b"\x80\x80edited"),
        ("6.4.2 surrogate", b"\xed\xa0", b"\x80edited"),
    ];
    for (number, bad, rest) in cases {
        // In frames of their own.
        let mut connection = server(Limits::default());
        assert_eq!(feed(&mut connection, &masked(TEXT, valid)), [], "{number}");
        assert!(connection.is_open());
        assert!(
            matches!(
                feed(&mut connection, &masked(CONTINUATION, bad))[..],
                [Event::Failed(_)]
            ),
            "{number}"
        );
        // 6.4.3, 6.4.4: in one frame that is not all there.
        let mut connection = server(Limits::default());
        let whole = masked(T, &[valid, bad, rest].concat());
        let (good, tail) = whole.split_at(6 + valid.len() + 1);
        assert_eq!(feed(&mut connection, good), [], "{number}");
        assert!(
            matches!(feed(&mut connection, &tail[..1])[..], [Event::Failed(_)]),
            "{number}"
        );
        assert_eq!(
            frames(&take(&mut connection)),
            [(FIN | CLOSE, close_payload(1007, b""))]
        );
    }
}

#[test]
fn cases_7_close() {
    let close = FIN | CLOSE;
    let normal = close_payload(1000, b"");
    let hello: &[u8] = b"Hello World!";
    let cleanly = || Closes(vec![], close_payload(1000, b""));
    let large = vec![b'B'; 256 << 10];
    let mut cases = vec![
        case(
            "7.1.1",
            &[(T, hello), (close, &normal)],
            Closes(owned(&[(T, hello)]), normal.clone()),
        ),
        case("7.1.2", &[(close, &normal), (close, &normal)], cleanly()),
        case("7.1.3", &[(close, &normal), (FIN | PING, b"")], cleanly()),
        case("7.1.4", &[(close, &normal), (T, hello)], cleanly()),
        case(
            "7.1.5",
            &[(TEXT, b"fragment1"), (close, &normal), (C, b"fragment2")],
            cleanly(),
        ),
        case(
            "7.1.6",
            &[(T, &large), (T, hello), (close, &normal), (FIN | PING, b"")],
            Closes(owned(&[(T, &large), (T, hello)]), normal.clone()),
        ),
        case("7.3.1", &[(close, b"")], Closes(vec![], vec![])),
        case("7.3.2", &[(close, b"a")], Fails(vec![], 1002)),
        case("7.3.3", &[(close, &normal)], cleanly()),
        case("7.3.4", &[(close, &close_payload(1000, hello))], cleanly()),
        case(
            "7.3.5",
            &[(close, &close_payload(1000, &[b'*'; 123]))],
            cleanly(),
        ),
        case(
            "7.3.6",
            &[(close, &close_payload(1000, &[b'*'; 124]))],
            Fails(vec![], 1002),
        ),
        case(
            "7.5.1",
            &[(close, &close_payload(1000, BROKEN))],
            Fails(vec![], 1007),
        ),
    ];
    for code in [
        1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999,
    ] {
        let payload = close_payload(code, b"");
        cases.push(case(
            format!("7.7 {code}"),
            &[(close, &payload)],
            Closes(vec![], payload.clone()),
        ));
    }
    for code in [
        0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535,
    ] {
        cases.push(case(
            format!("7.9 and 7.13 {code}"),
            &[(close, &close_payload(code, b""))],
            Fails(vec![], 1002),
        ));
    }
    play(&cases);
}

/// 10.1.1: a message in fragments of 1300 bytes.
#[test]
fn cases_10_fragments_of_1300_bytes() {
    let payload = [b'*'; 65536];
    let sent: Vec<(u8, Vec<u8>)> = payload
        .chunks(1300)
        .enumerate()
        .map(|(at, part)| {
            let opcode = if at == 0 { TEXT } else { CONTINUATION };
            (
                opcode | if at == 65536 / 1300 { FIN } else { 0 },
                part.to_vec(),
            )
        })
        .collect();
    play(&[Case {
        number: "10.1.1".into(),
        sent: sent.clone(),
        outcome: Frames(owned(&[(T, &payload)])),
    }]);

    // And the other way round: what this side sends is fragmented by its limit.
    let mut connection = server(Limits {
        max_frame_size: 1300,
        delivery: Delivery::Whole,
        ..Limits::default()
    });
    connection
        .send_text(core::str::from_utf8(&payload).unwrap())
        .unwrap();
    assert_eq!(frames(&take(&mut connection)), sent);
    assert_eq!(connection.send_ping(&[0; 126]), Err(Misuse::ControlTooLong));
}
