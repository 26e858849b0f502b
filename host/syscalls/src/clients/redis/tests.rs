//! The machine alone: bytes of a server go in, what a guest is handed comes out.

use super::flat::Flat;
use super::machine::{CONNECTED, MESSAGE, Machine, RECEIVABLE, SENDABLE};
use super::settings::settings;
use crate::BYTES_MAX;
use crate::clients::{ClientDefaults, Machine as _};
use alloc::string::ToString;
use alloc::vec::Vec;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::redis::redis::{
    ConnectOptions, Error, ErrorKind, ErrorNode, Incoming, Limit, Node, Protocol, Values,
};
use smallos_kernel::Instant;

const START: Instant = Instant(0);
const UNTIL: Instant = Instant(1_000);

fn options() -> ConnectOptions {
    ConnectOptions {
        host: "localhost".to_string(),
        port: 6379,
        tls: None,
        user: None,
        password: None,
        database: 0,
        protocol: Protocol::Resp2,
        client_name: None,
        timeout: None,
        response_bytes_max: None,
        nesting_max: None,
    }
}

fn machine_with(options: &ConnectOptions) -> Machine {
    let (settings, bounds) = settings(options, &ClientDefaults::default());
    Machine::new(&settings, bounds, UNTIL)
}

/// In RESP2, without a login, so that it needs no handshake.
fn machine() -> Machine {
    ready(machine_with(&options()))
}

fn ready(mut machine: Machine) -> Machine {
    machine.made();
    assert_eq!(machine.connected(), Some(Ok(())));
    machine
}

fn send(machine: &mut Machine, command: &str) -> Result<(), Error> {
    let words: Vec<&str> = command.split(' ').collect();
    let sent = machine.send(&words);
    machine.sent(machine.transmit().len());
    sent
}

fn arrives(machine: &mut Machine, bytes: &[u8]) {
    // A guest receives by the same name.
    crate::clients::Machine::receive(machine, bytes, START);
}

fn one(machine: &mut Machine) -> Values {
    let values = machine.receive().expect("it has come").expect("no error");
    assert_eq!(values.count, 1);
    values
}

#[test]
fn replies_are_the_same_however_they_are_split() {
    let bytes = b"*3\r\n$2\r\nab\r\n:-7\r\n*1\r\n$-1\r\n-MOVED 1 a:2\r\n+OK\r\n";
    let nodes = [
        Node::Array(3),
        Node::Blob(2),
        Node::Integer(-7),
        Node::Array(1),
        Node::Null,
        Node::Error(ErrorNode {
            kind: ErrorKind::Moved,
            code: 5,
            text: 5,
        }),
        Node::Status(2),
    ];
    for at in 0..=bytes.len() {
        let mut machine = machine();
        for _ in 0..3 {
            send(&mut machine, "GET a").unwrap();
        }
        let (first, second) = bytes.split_at(at);
        arrives(&mut machine, first);
        arrives(&mut machine, second);
        let values = machine.receive().unwrap().unwrap();
        assert_eq!((values.count, values.nodes.as_slice()), (3, &nodes[..]));
        assert_eq!(values.bytes, b"abMOVED1 a:2OK");
        assert!(machine.is_idle());
    }
}

#[test]
fn one_call_hands_over_so_many_bytes_or_one_reply() {
    let mut machine = machine();
    let long = [b'x'; 100_000];
    let replies = [&[b'y'; 1000][..], &long, &[b'z'; 40_000], &[b'z'; 40_000]];
    for reply in replies {
        send(&mut machine, "GET a").unwrap();
        let head = alloc::format!("${}\r\n", reply.len());
        for bytes in [head.as_bytes(), reply, b"\r\n"] {
            arrives(&mut machine, bytes);
        }
    }
    for reply in replies {
        let values = one(&mut machine);
        assert_eq!(values.bytes, reply);
        assert!(Flat::size_of(&values) <= BYTES_MAX.max(reply.len() + 16));
    }
    assert!(matches!(machine.receive(), Some(Err(Error::Misuse(_)))));
}

#[test]
fn as_many_commands_as_the_bound_go_without_a_reply() {
    let mut machine = machine();
    let mut sent = 0;
    while send(&mut machine, "PING").is_ok() {
        sent += 1;
    }
    assert_eq!(sent, 8192);
    assert_eq!(send(&mut machine, "PING"), Err(Error::WouldBlock));
    assert!(!machine.is_ready(SENDABLE) && !machine.is_ready(RECEIVABLE));
    arrives(&mut machine, b"+PONG\r\n");
    assert!(machine.is_ready(SENDABLE) && machine.is_ready(RECEIVABLE));
    send(&mut machine, "PING").unwrap();
}

#[test]
fn nothing_is_read_while_replies_fill_the_connection() {
    let mut machine = machine();
    let reply = alloc::format!("$1000\r\n{}\r\n", "x".repeat(1000));
    let mut taken = 0;
    for _ in 0..1000 {
        send(&mut machine, "GET a").unwrap();
        if machine.room() > 0 {
            arrives(&mut machine, reply.as_bytes());
            taken += 1;
        }
    }
    // Four calls' worth, and what stood in the way of the last.
    assert!((250..270).contains(&taken), "{taken}");
    while taken > 0 {
        taken -= machine.receive().unwrap().unwrap().count;
    }
    assert!(machine.room() > 0);
    assert_eq!(machine.receive(), None);
}

#[test]
fn a_forsaken_reply_is_nobodys() {
    let mut machine = machine();
    send(&mut machine, "BLPOP a 0").unwrap();
    machine.forsake();
    assert!(machine.is_idle());
    send(&mut machine, "PING").unwrap();
    arrives(&mut machine, b"*-1\r\n+PONG\r\n");
    assert_eq!(one(&mut machine).bytes, b"PONG");
}

#[test]
fn a_forsaken_reply_that_has_come_is_nobodys_either() {
    let mut machine = machine();
    send(&mut machine, "GET a").unwrap();
    send(&mut machine, "GET b").unwrap();
    arrives(&mut machine, b"+OLD\r\n");
    machine.forsake();
    assert!(machine.is_idle());
    send(&mut machine, "PING").unwrap();
    arrives(&mut machine, b"+OLDER\r\n+PONG\r\n");
    assert_eq!(one(&mut machine).bytes, b"PONG");
    assert!(machine.is_idle());
}

#[test]
fn a_large_command_comes_in_pieces() {
    let mut machine = machine();
    assert_eq!(machine.send_packed(&[3, 3, 1, 6], b"SETkab"), Ok(0));
    assert!(machine.is_gathering());
    let missing = Err(Error::Misuse(
        "a command's bytes are still missing".to_string(),
    ));
    assert_eq!(send(&mut machine, "PING"), missing.clone().map(|_: u32| ()));
    assert_eq!(machine.gather(&[1, 4], b"PING"), missing);
    assert_eq!(machine.gather(&[], b"cde"), Ok(0));
    assert_eq!(machine.gather(&[], b"fgh"), missing);
    assert_eq!(machine.gather(&[], b"f"), Ok(1));
    let wire = b"*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$6\r\nabcdef\r\n";
    assert_eq!(machine.transmit(), wire);
    // 16 MiB is the most that waits to be sent.
    let much = machine.send_packed(&[1, 17 << 20], b"a");
    assert_eq!(much, Err(Error::Limit(Limit::CommandBytes)));
    assert!(!machine.is_gathering());
}

#[test]
fn the_last_piece_can_be_brought_again_when_it_finds_no_room() {
    let mut machine = machine();
    for _ in 0..8192 {
        send(&mut machine, "PING").unwrap();
    }
    assert_eq!(machine.send_packed(&[1, 4], b"PI"), Ok(0));
    assert_eq!(machine.gather(&[], b"NG"), Err(Error::WouldBlock));
    arrives(&mut machine, b"+PONG\r\n");
    assert_eq!(machine.gather(&[], b"NG"), Ok(1));
    assert_eq!(machine.transmit(), b"*1\r\n$4\r\nPING\r\n");
}

#[test]
fn a_transaction_has_its_results_as_a_list() {
    let mut machine = machine();
    for command in ["MULTI", "INCR a", "LPUSH a x", "EXEC"] {
        send(&mut machine, command).unwrap();
    }
    let bytes = b"+OK\r\n+QUEUED\r\n+QUEUED\r\n*2\r\n:1\r\n-WRONGTYPE x\r\n";
    arrives(&mut machine, bytes);
    let values = machine.receive().unwrap().unwrap();
    assert_eq!((values.count, values.nodes.len()), (4, 6));
    assert_eq!(values.nodes[3..5], [Node::Array(2), Node::Integer(1)]);
    assert_eq!(values.bytes, b"OKQUEUEDQUEUEDWRONGTYPEx");
}

#[test]
fn a_transaction_that_is_full_says_so_when_no_reply_is_missing() {
    let options = ConnectOptions {
        response_bytes_max: Some(4 * 64),
        ..options()
    };
    let mut machine = ready(machine_with(&options));
    for command in ["MULTI", "INCR a", "INCR a", "INCR a"] {
        send(&mut machine, command).unwrap();
    }
    arrives(&mut machine, b"+OK\r\n+QUEUED\r\n+QUEUED\r\n+QUEUED\r\n");
    send(&mut machine, "INCR a").unwrap();
    assert_eq!(send(&mut machine, "INCR a"), Err(Error::WouldBlock));
    arrives(&mut machine, b"+QUEUED\r\n");
    assert_eq!(send(&mut machine, "INCR a"), Err(Error::WouldBlock));
    assert!(!machine.is_ready(SENDABLE));
    assert_eq!(machine.receive().unwrap().unwrap().count, 5);
    assert!(machine.is_ready(SENDABLE));
    let full = Error::Misuse("the transaction is full: EXEC or DISCARD comes first".to_string());
    assert_eq!(send(&mut machine, "INCR a"), Err(full));
    send(&mut machine, "DISCARD").unwrap();
    arrives(&mut machine, b"+OK\r\n");
    assert_eq!(one(&mut machine).bytes, b"OK");
    send(&mut machine, "INCR a").unwrap();
}

#[test]
fn the_names_of_subscriptions_are_within_the_cap_of_a_reply() {
    let options = ConnectOptions {
        response_bytes_max: Some(1000),
        ..options()
    };
    let mut machine = ready(machine_with(&options));
    let long = "x".repeat(600);
    for command in ["SUBSCRIBE", "UNSUBSCRIBE"] {
        let command = alloc::format!("{command} {long}");
        send(&mut machine, &command).unwrap();
        let refused = Err(Error::Limit(Limit::Subscriptions));
        assert_eq!(send(&mut machine, &command), refused);
    }
}

#[test]
fn a_subscription_has_one_reply_and_its_messages_are_apart() {
    let mut machine = machine();
    send(&mut machine, "SUBSCRIBE a b").unwrap();
    let confirmed =
        b"*3\r\n$9\r\nsubscribe\r\n$1\r\na\r\n:1\r\n*3\r\n$9\r\nsubscribe\r\n$1\r\nb\r\n:2\r\n";
    arrives(&mut machine, confirmed);
    assert_eq!(one(&mut machine).nodes, [Node::Integer(2)]);
    assert!(!machine.is_ready(MESSAGE));
    let message = b"*3\r\n$7\r\nmessage\r\n$1\r\nb\r\n$2\r\nhi\r\n";
    arrives(&mut machine, message);
    assert!(machine.is_ready(MESSAGE));
    let Some(Ok(Incoming::Published(published))) = machine.message() else {
        panic!("no message");
    };
    assert_eq!(
        (published.channel, published.payload),
        (b"b".to_vec(), b"hi".to_vec())
    );
    assert_eq!(machine.message(), None);
}

#[test]
fn messages_that_nobody_takes_stop_the_reading() {
    let mut machine = machine();
    send(&mut machine, "SUBSCRIBE a").unwrap();
    let confirmed = b"*3\r\n$9\r\nsubscribe\r\n$1\r\na\r\n:1\r\n";
    arrives(&mut machine, confirmed);
    one(&mut machine);
    send(&mut machine, "PING").unwrap();
    let message = b"*3\r\n$7\r\nmessage\r\n$1\r\na\r\n$2\r\nhi\r\n";
    let mut taken = 0;
    while machine.room() > 0 {
        arrives(&mut machine, message);
        taken += 1;
    }
    assert_eq!(taken, 1024);
    assert!(machine.is_ready(RECEIVABLE));
    assert_eq!(machine.receive(), Some(Err(Error::Limit(Limit::Messages))));
    machine.message().unwrap().unwrap();
    assert!(machine.room() > 0);
    assert_eq!(machine.receive(), None);
}

#[test]
fn without_a_handshake_it_is_ready_once_the_connection_stands() {
    let mut machine = machine_with(&options());
    assert_eq!(
        (machine.connected(), machine.is_ready(CONNECTED)),
        (None, false)
    );
    assert_eq!(machine.next_deadline(), Some(UNTIL));
    machine.made();
    assert_eq!(machine.connected(), Some(Ok(())));
    assert_eq!(machine.next_deadline(), None);

    let mut refused = machine_with(&options());
    refused.input_ended(Some(ErrorCode::ConnectionRefused), START);
    let error = Error::Net(ErrorCode::ConnectionRefused);
    assert_eq!(refused.connected(), Some(Err(error)));
}

#[test]
fn a_handshake_has_its_time() {
    let mut machine = machine_with(&ConnectOptions {
        protocol: Protocol::Newest,
        ..options()
    });
    assert!(machine.transmit().starts_with(b"*2\r\n$5\r\nHELLO\r\n"));
    assert_eq!(
        (machine.connected(), machine.is_ready(CONNECTED)),
        (None, false)
    );
    assert_eq!(machine.next_deadline(), Some(UNTIL));
    machine.handle_timeout(UNTIL);
    assert_eq!(machine.connected(), Some(Err(Error::Timeout)));
    assert!(machine.is_finished() && machine.transmit().is_empty());
    assert_eq!(machine.next_deadline(), None);
}

#[test]
fn what_came_before_the_end_is_still_handed_over() {
    let mut machine = machine();
    for _ in 0..2 {
        send(&mut machine, "GET a").unwrap();
    }
    arrives(&mut machine, b"+OK\r\n$9\r\nhal");
    machine.input_ended(Some(ErrorCode::ConnectionReset), START);
    assert_eq!(one(&mut machine).bytes, b"OK");
    let reset = Err(Error::Net(ErrorCode::ConnectionReset));
    assert_eq!(machine.receive(), Some(reset));
    assert!(machine.is_finished());
}

#[test]
fn a_guest_may_lower_the_caps_and_not_raise_them() {
    let (low, _) = settings(
        &ConnectOptions {
            response_bytes_max: Some(0),
            nesting_max: Some(3),
            ..options()
        },
        &ClientDefaults::default(),
    );
    assert_eq!(
        (low.limits.response_bytes_max, low.limits.nesting_max),
        (1, 3)
    );
    let board = ClientDefaults {
        redis_response_bytes: 4096,
        redis_nesting_depth: 4,
        ..ClientDefaults::default()
    };
    let (high, _) = settings(
        &ConnectOptions {
            response_bytes_max: Some(u32::MAX),
            nesting_max: Some(u32::MAX),
            ..options()
        },
        &board,
    );
    let limits = high.limits;
    assert_eq!((limits.response_bytes_max, limits.nesting_max), (4096, 4));
    assert_eq!((limits.elements_max, limits.in_flight_max), (256, 64));
}
