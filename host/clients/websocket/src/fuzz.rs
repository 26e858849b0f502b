//! What a libFuzzer target calls. The first byte chooses side, phase and limits, the rest is what
//! the peer sends. Held: nothing panics, memory keeps its bounds, and neither events nor answers
//! depend on how the input was split.

use crate::connection::{Connection, Role};
use crate::event::Event;
use crate::handshake::ClientRequest;
use crate::limits::{Delivery, Limits};
use alloc::boxed::Box;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

/// Runs `data` whole, byte by byte, and in pieces of a few sizes.
///
/// # Panics
/// If two ways to split the input differ, or a bound doesn't hold.
pub fn fuzz_one(data: &[u8]) {
    let Some((choice, input)) = data.split_first() else {
        return;
    };
    let whole = run(*choice, input, usize::MAX);
    for step in [1, 2, 7, 64] {
        assert_eq!(
            run(*choice, input, step),
            whole,
            "in pieces of {step} bytes"
        );
    }
}

/// The limits that the bits of `choice` stand for: small ones are met often.
fn limits(choice: u8) -> Limits {
    let mut limits = Limits::default();
    if choice & 4 != 0 {
        limits.delivery = Delivery::Pieces;
    }
    if choice & 8 != 0 {
        limits.max_frame_size = 300;
        limits.max_message_size = 500;
        limits.max_line_size = 80;
        limits.max_head_size = 400;
        limits.max_headers = 8;
        limits.max_receive_buffer = 0;
        limits.max_transmit_buffer = 700;
        limits.max_queued_pongs = 2;
    }
    limits
}

/// All events, with the pieces of a message joined, and all that was sent.
fn run(choice: u8, input: &[u8], step: usize) -> (Vec<Event>, Vec<u8>) {
    let limits = limits(choice);
    let mut next = 0_u32;
    let masks = Box::new(move || {
        next = next.wrapping_add(0x9e37_79b9);
        next.to_be_bytes()
    });
    let mut connection = match choice & 3 {
        0 => Connection::listen(limits.clone(), 0),
        1 => {
            let request = ClientRequest {
                host: "h".to_string(),
                target: "/".to_string(),
                subprotocols: vec!["chat".to_string(), "superchat".to_string()],
                headers: Vec::new(),
            };
            Connection::connect(&request, *b"the sample nonce", masks, limits.clone(), 0)
                .expect("the request is valid")
        }
        2 => Connection::opened_server(limits.clone(), 0),
        _ => Connection::opened_client(masks, limits.clone(), 0),
    };
    let (mut events, mut sent) = (Vec::new(), Vec::new());
    // A client's request is on its way before anything comes back.
    drain(&mut connection, &limits, &mut events, &mut sent);
    let mut left = input;
    while !left.is_empty() {
        let (bytes, rest) = left.split_at(step.min(left.len()).min(connection.receive_room()));
        assert!(
            !bytes.is_empty(),
            "the connection takes no more and says nothing"
        );
        connection.receive(bytes, 0).expect("there is room");
        left = rest;
        drain(&mut connection, &limits, &mut events, &mut sent);
    }
    connection.end_of_input();
    drain(&mut connection, &limits, &mut events, &mut sent);
    assert!(
        connection.is_finished() || matches!(events.last(), Some(Event::Request(_))),
        "ended: {connection:?}"
    );
    (events, sent)
}

fn drain(
    connection: &mut Connection,
    limits: &Limits,
    events: &mut Vec<Event>,
    sent: &mut Vec<u8>,
) {
    loop {
        let event = connection.poll();
        assert!(
            connection.held_bytes() <= bound(limits),
            "{} bytes held",
            connection.held_bytes()
        );
        // An echo; refused where the limits or the phase say so.
        let _ = match &event {
            Some(Event::Request(request)) => {
                connection.accept(request.subprotocols.first().map(|name| name.as_str()), &[])
            }
            Some(Event::Text(text)) => connection.send_text(text),
            Some(Event::Binary(bytes)) => connection.send_binary(bytes),
            _ => Ok(()),
        };
        let count = connection.transmit().len();
        sent.extend_from_slice(connection.transmit());
        connection.sent(count);
        match event {
            Some(event) => join(events, event),
            None => return,
        }
    }
}

/// Vectors grow by doubling, so each may be twice as large as what it holds.
fn bound(limits: &Limits) -> usize {
    let received = limits.max_receive_buffer.max(limits.max_head_size + 1) * 2;
    let sent = limits.max_transmit_buffer.max(4096) * 2 + (limits.max_queued_pongs + 1) * 131;
    let message = match limits.delivery {
        Delivery::Whole => limits.max_message_size as usize * 2,
        Delivery::Pieces => received,
    };
    // What the allocator's smallest steps and the table of pongs add.
    received + sent + message + limits.max_queued_pongs * 16 + 2048
}

/// Where a piece ends depends on the split; what the pieces say together must not.
fn join(events: &mut Vec<Event>, event: Event) {
    match (events.last_mut(), event) {
        (
            Some(Event::TextPiece {
                text,
                last: end @ false,
            }),
            Event::TextPiece { text: more, last },
        ) => {
            text.push_str(&more);
            *end = last;
        }
        (
            Some(Event::BinaryPiece {
                bytes,
                last: end @ false,
            }),
            Event::BinaryPiece { bytes: more, last },
        ) => {
            bytes.extend_from_slice(&more);
            *end = last;
        }
        (_, event) => events.push(event),
    }
}

/// Which side `choice` plays: tests need it to write what the other side sends.
#[must_use]
pub fn role(choice: u8) -> Role {
    if choice & 1 == 0 {
        Role::Server
    } else {
        Role::Client
    }
}

#[cfg(test)]
mod tests {
    use super::{fuzz_one, role, run};
    use crate::connection::Role;
    use crate::frame::{HEAD_BYTES_MAX, Head, Opcode};
    use crate::mask;
    use alloc::format;
    use alloc::vec::Vec;

    const REQUEST: &[u8] = b"GET /a?b HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n\
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: chat\r\n\r\n";
    const RESPONSE: &[u8] = b"HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
        Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nSec-WebSocket-Protocol: superchat\r\n\r\n";

    /// A good conversation for each choice: all kinds of frames, split characters, a Close frame.
    fn conversation(choice: u8) -> Vec<u8> {
        let mut bytes = match choice & 3 {
            0 => Vec::from(REQUEST),
            1 => Vec::from(RESPONSE),
            _ => Vec::new(),
        };
        let large = [b'x'; 200];
        let frames: [(bool, Opcode, &[u8]); 11] = [
            (true, Opcode::Text, "grüß €😀".as_bytes()),
            (true, Opcode::Ping, b"1"),
            (false, Opcode::Text, b"a\xe2\x82"),
            (true, Opcode::Ping, b"between"),
            (false, Opcode::Continuation, b""),
            (true, Opcode::Continuation, b"\xac"),
            (true, Opcode::Binary, &large),
            (false, Opcode::Binary, &large),
            (true, Opcode::Pong, b""),
            (true, Opcode::Continuation, b"\xff"),
            (true, Opcode::Close, b"\x03\xe8bye"),
        ];
        for (fin, opcode, payload) in frames {
            let key = (role(choice) == Role::Server).then_some([9, 8, 7, 6]);
            let mut head = [0; HEAD_BYTES_MAX];
            let size = Head {
                fin,
                opcode,
                mask: key,
                length: payload.len() as u64,
            }
            .write(&mut head);
            bytes.extend_from_slice(&head[..size]);
            let at = bytes.len();
            bytes.extend_from_slice(payload);
            mask::apply(&mut bytes[at..], key.unwrap_or_default(), 0);
        }
        bytes
    }

    fn fuzz(choice: u8, input: &[u8]) {
        fuzz_one(&[&[choice], input].concat());
    }

    #[test]
    fn the_conversations_are_good_ones() {
        for choice in 0..16 {
            let (events, sent) = run(choice, &conversation(choice), usize::MAX);
            assert!(
                format!("{:?}", events.last()).contains("Closed"),
                "{choice}: {events:?}"
            );
            assert!(events.len() >= 8 && sent.len() >= 16, "{choice}");
        }
    }

    #[test]
    fn split_in_pieces_of_every_size() {
        for choice in 0..16 {
            let input = conversation(choice);
            let whole = run(choice, &input, usize::MAX);
            for step in 1..input.len() {
                assert_eq!(
                    run(choice, &input, step),
                    whole,
                    "{choice}: in pieces of {step} bytes"
                );
            }
        }
    }

    #[test]
    fn cut_at_every_byte() {
        for choice in 0..16 {
            let input = conversation(choice);
            for cut in 0..input.len() {
                fuzz(choice, &input[..cut]);
                let (events, _) = run(choice, &input[..cut], usize::MAX);
                assert!(
                    format!("{:?}", events.last()).contains("Lost"),
                    "{choice} {cut}: {events:?}"
                );
            }
        }
    }

    #[test]
    fn mutated_thousands_of_times() {
        let mut random = fastrand::Rng::with_seed(6455);
        for _ in 0..6_000 {
            let choice = random.u8(0..16);
            let mut input = conversation(choice);
            for _ in 0..random.usize(1..5) {
                if input.is_empty() {
                    break;
                }
                let at = random.usize(0..input.len());
                match random.u8(0..6) {
                    0 => input[at] ^= 1 << random.u8(0..8),
                    1 => input[at] = random.u8(..),
                    2 => drop(input.remove(at)),
                    3 => input.insert(
                        at,
                        random
                            .choice(*b"\0\r\n\t :,;\x7f\x80\xff")
                            .unwrap_or_default(),
                    ),
                    4 => input.truncate(at.max(1)),
                    _ => {
                        let end = random.usize(at..input.len().min(at + 40));
                        let copy = input[at..end].to_vec();
                        input.splice(at..at, copy);
                    }
                }
            }
            fuzz(choice, &input);
        }
    }

    #[test]
    fn noise() {
        let mut random = fastrand::Rng::with_seed(1);
        for _ in 0..6_000 {
            let input: Vec<u8> = (0..random.usize(0..64)).map(|_| random.u8(..)).collect();
            fuzz(random.u8(0..16), &input);
        }
    }
}
