//! The codec against the specification's own examples, in one piece, byte by byte and cut
//! off; and every rule it refuses by.

use smallos_redis::{
    ErrorKind, Limit, Limits, Protocol, ServerError, Value, Violation,
    decode::{Body, Decoder, Frame},
    encode,
    value::{Attributed, Redirect},
};

fn text(text: &str) -> Value {
    Value::Blob(text.into())
}

fn status(text: &str) -> Value {
    Value::Simple(text.into())
}

fn error(line: &str) -> Value {
    Value::Error(ServerError::from_line(line.as_bytes()))
}

fn popularity() -> Value {
    Value::Map(vec![
        (text("a"), Value::Double(0.1923)),
        (text("b"), Value::Double(0.0012)),
    ])
}

/// [RESP3], section by section. The big number is written as the specification has it.
fn examples() -> Vec<(&'static str, Value)> {
    let big = "3492890328409238509324850943850943825024385";
    vec![
        ("$11\r\nhello world\r\n", text("hello world")),
        ("$0\r\n\r\n", text("")),
        ("+hello world\r\n", status("hello world")),
        (
            "-ERR this is the error description\r\n",
            error("ERR this is the error description"),
        ),
        (":1234\r\n", Value::Integer(1234)),
        ("_\r\n", Value::Null),
        (",1.23\r\n", Value::Double(1.23)),
        (",10\r\n", Value::Double(10.0)),
        (",inf\r\n", Value::Double(f64::INFINITY)),
        (",-inf\r\n", Value::Double(f64::NEG_INFINITY)),
        ("#t\r\n", Value::Boolean(true)),
        ("#f\r\n", Value::Boolean(false)),
        (
            "!21\r\nSYNTAX invalid syntax\r\n",
            error("SYNTAX invalid syntax"),
        ),
        (
            "=15\r\ntxt:Some string\r\n",
            Value::Verbatim {
                format: *b"txt",
                text: b"Some string".to_vec(),
            },
        ),
        (
            "(3492890328409238509324850943850943825024385\r\n",
            Value::BigNumber(big.to_string()),
        ),
        (
            "*3\r\n:1\r\n:2\r\n:3\r\n",
            Value::Array(vec![
                Value::Integer(1),
                Value::Integer(2),
                Value::Integer(3),
            ]),
        ),
        (
            "*2\r\n*3\r\n:1\r\n$5\r\nhello\r\n:2\r\n#f\r\n",
            Value::Array(vec![
                Value::Array(vec![Value::Integer(1), text("hello"), Value::Integer(2)]),
                Value::Boolean(false),
            ]),
        ),
        (
            "%2\r\n+first\r\n:1\r\n+second\r\n:2\r\n",
            Value::Map(vec![
                (status("first"), Value::Integer(1)),
                (status("second"), Value::Integer(2)),
            ]),
        ),
        (
            "~5\r\n+orange\r\n+apple\r\n#t\r\n:100\r\n:999\r\n",
            Value::Set(vec![
                status("orange"),
                status("apple"),
                Value::Boolean(true),
                Value::Integer(100),
                Value::Integer(999),
            ]),
        ),
        (
            "*3\r\n:1\r\n:2\r\n|1\r\n+ttl\r\n:3600\r\n:3\r\n",
            Value::Array(vec![
                Value::Integer(1),
                Value::Integer(2),
                Value::Attributed(Box::new(Attributed {
                    attributes: vec![(status("ttl"), Value::Integer(3600))],
                    value: Value::Integer(3),
                })),
            ]),
        ),
        (
            "$?\r\n;4\r\nHell\r\n;5\r\no wor\r\n;1\r\nd\r\n;0\r\n",
            text("Hello word"),
        ),
        (
            "*?\r\n:1\r\n:2\r\n:3\r\n.\r\n",
            Value::Array(vec![
                Value::Integer(1),
                Value::Integer(2),
                Value::Integer(3),
            ]),
        ),
        (
            "%?\r\n+a\r\n:1\r\n+b\r\n:2\r\n.\r\n",
            Value::Map(vec![
                (status("a"), Value::Integer(1)),
                (status("b"), Value::Integer(2)),
            ]),
        ),
        ("~?\r\n.\r\n", Value::Set(vec![])),
        // RESP2's nulls; their meaning is not in doubt.
        ("$-1\r\n", Value::Null),
        ("*-1\r\n", Value::Null),
        ("*0\r\n", Value::Array(vec![])),
        ("%0\r\n", Value::Map(vec![])),
        ("*2\r\n*0\r\n*1\r\n$?\r\n;0\r\n", {
            Value::Array(vec![Value::Array(vec![]), Value::Array(vec![text("")])])
        }),
    ]
}

fn resp3() -> Decoder {
    Decoder::new(&Limits::default(), Protocol::Resp3)
}

/// All frames of `input`, handed over in pieces of `size`, and the error that ended it.
fn decode(
    decoder: &mut Decoder,
    input: &[u8],
    size: usize,
) -> (Vec<Frame>, Option<smallos_redis::Error>) {
    let mut frames = Vec::new();
    for mut piece in input.chunks(size) {
        loop {
            match decoder.decode(&mut piece) {
                Ok(Some(frame)) => frames.push(frame),
                Ok(None) => break,
                Err(error) => return (frames, Some(error)),
            }
        }
        assert!(piece.is_empty(), "all of it is taken");
    }
    (frames, None)
}

fn refused(limits: &Limits, protocol: Protocol, input: &str) -> smallos_redis::Error {
    let mut verdicts = Vec::new();
    for size in 1..=input.len() {
        let (_, error) = decode(&mut Decoder::new(limits, protocol), input.as_bytes(), size);
        verdicts.push(error.unwrap_or_else(|| panic!("{input:?} is taken")));
    }
    assert!(
        verdicts.iter().all(|verdict| *verdict == verdicts[0]),
        "{input:?}: {verdicts:?}"
    );
    verdicts[0]
}

#[test]
fn the_examples_of_the_specification_in_pieces_of_every_size() {
    for (wire, value) in examples() {
        for size in 1..=wire.len() {
            let mut decoder = resp3();
            let (frames, error) = decode(&mut decoder, wire.as_bytes(), size);
            assert_eq!(error, None, "{wire:?} by {size}");
            assert_eq!(frames.len(), 1, "{wire:?} by {size}");
            assert_eq!(
                frames[0].body,
                Body::Reply(value.clone()),
                "{wire:?} by {size}"
            );
            assert_eq!(frames[0].size_bytes, wire.len(), "{wire:?}");
            assert!(decoder.is_between_frames());
        }
    }
}

#[test]
fn cut_off_anywhere_is_incomplete_and_known_to_be() {
    for (wire, _) in examples() {
        for end in 1..wire.len() {
            let mut decoder = resp3();
            let (frames, error) = decode(&mut decoder, &wire.as_bytes()[..end], end);
            assert!(frames.is_empty() && error.is_none(), "{wire:?} to {end}");
            assert!(!decoder.is_between_frames(), "{wire:?} to {end}");
        }
    }
}

#[test]
fn the_same_value_comes_back_after_encoding() {
    for (_, value) in examples() {
        let mut wire = Vec::new();
        encode::value(&value, Protocol::Resp3, &mut wire);
        let (frames, error) = decode(&mut resp3(), &wire, wire.len());
        assert_eq!(error, None, "{value:?}");
        assert_eq!(frames[0].body, Body::Reply(value));
    }
}

#[test]
fn what_resp2_has_no_type_for_is_encoded_as_redis_does() {
    for (_, value) in examples() {
        let mut wire = Vec::new();
        encode::value(&value, Protocol::Resp2, &mut wire);
        let mut decoder = Decoder::new(&Limits::default(), Protocol::Resp2);
        let (frames, error) = decode(&mut decoder, &wire, wire.len());
        assert_eq!((frames.len(), error), (1, None), "{value:?}");
    }
}

#[test]
fn nan_in_the_spellings_of_old_servers() {
    for wire in [",nan\r\n", ",-nan\r\n", ",NAN\r\n", ",nan(0x1)\r\n"] {
        let (frames, _) = decode(&mut resp3(), wire.as_bytes(), 3);
        assert!(matches!(frames[0].body, Body::Reply(Value::Double(nan)) if nan.is_nan()));
    }
}

#[test]
fn attributes_of_a_whole_reply_stand_beside_it() {
    let wire = "|1\r\n+key-popularity\r\n%2\r\n$1\r\na\r\n,0.1923\r\n$1\r\nb\r\n,0.0012\r\n\
                *2\r\n:2039123\r\n:9543892\r\n";
    for size in 1..=wire.len() {
        let (frames, error) = decode(&mut resp3(), wire.as_bytes(), size);
        assert_eq!((frames.len(), error), (1, None));
        assert_eq!(
            frames[0].attributes,
            vec![(status("key-popularity"), popularity())]
        );
        let numbers = vec![Value::Integer(2_039_123), Value::Integer(9_543_892)];
        assert_eq!(frames[0].body, Body::Reply(Value::Array(numbers)));
    }
}

#[test]
fn a_push_before_a_reply() {
    let wire = ">3\r\n+message\r\n+somechannel\r\n+this is the message\r\n$9\r\nGet-Reply\r\n";
    for size in 1..=wire.len() {
        let (frames, _) = decode(&mut resp3(), wire.as_bytes(), size);
        let items = vec![status("somechannel"), status("this is the message")];
        assert_eq!(frames[0].body, Body::Push(b"message".to_vec(), items));
        assert_eq!(frames[1].body, Body::Reply(text("Get-Reply")));
    }
}

#[test]
fn every_broken_rule_has_its_name() {
    use Violation::*;
    let limits = Limits::default();
    for (wire, rule) in [
        ("+a\nb", BareLineEnd),
        ("+a\rb", BareLineEnd),
        (":1\n", BareLineEnd),
        ("$3\r\nabcd\r\n", NoLineEndAfterString),
        ("$3\r\nabc\n", NoLineEndAfterString),
        ("$3\r\nabc\rx", NoLineEndAfterString),
        ("HTTP/1.1 400 Bad Request\r\n", UnknownType(b'H')),
        ("\r\n", UnknownType(b'\r')),
        (";0\r\n", UnknownType(b';')),
        ("$-2\r\n", Length),
        ("$+1\r\n", Length),
        ("$01\r\n", Length),
        ("$\r\n", Length),
        ("*1 \r\n", Length),
        ("%-1\r\n", Length),
        ("!-1\r\n", Length),
        ("$?\r\n;-1\r\n", Length),
        (":9223372036854775808\r\n", Integer),
        (":\r\n", Integer),
        (": 1\r\n", Integer),
        (",.5\r\n", Double),
        (",1e999\r\n", Double),
        ("#true\r\n", Boolean),
        ("_x\r\n", Null),
        ("(1.5\r\n", BigNumber),
        ("(\r\n", BigNumber),
        ("=3\r\ntxt\r\n", Verbatim),
        ("=5\r\ntxt;a\r\n", Verbatim),
        ("!?\r\n", StreamedType),
        ("=?\r\n", StreamedType),
        (">?\r\n", StreamedType),
        ("|?\r\n", StreamedType),
        ("$?\r\n+a\r\n", StreamedPart),
        (".\r\n", EndOfNothing),
        ("*1\r\n.\r\n", EndOfNothing),
        ("*?\r\n.x\r\n", EndOfNothing),
        ("%?\r\n+a\r\n.\r\n", OddMap),
        ("*?\r\n|1\r\n+a\r\n+b\r\n.\r\n", Attribute),
        ("|1\r\n+a\r\n+b\r\n|1\r\n", Attribute),
        ("|1\r\n+a\r\n+b\r\n>1\r\n", Attribute),
        ("*1\r\n>1\r\n", NestedPush),
        (">0\r\n", Push),
        (">1\r\n:1\r\n", Push),
    ] {
        assert_eq!(
            refused(&limits, Protocol::Resp3, wire),
            rule.into(),
            "{wire:?}"
        );
    }
}

#[test]
fn resp2_knows_five_types_only() {
    for byte in (0..=255u8).filter(|byte| !b"+-:$*\r\n".contains(byte)) {
        let mut decoder = Decoder::new(&Limits::default(), Protocol::Resp2);
        let (_, error) = decode(&mut decoder, &[byte, b'1', b'\r', b'\n'], 4);
        assert_eq!(error, Some(Violation::UnknownType(byte).into()));
    }
    let limits = Limits::default();
    assert_eq!(
        refused(&limits, Protocol::Resp2, "$?\r\n"),
        Violation::Length.into()
    );
    assert_eq!(
        refused(&limits, Protocol::Resp2, "*?\r\n"),
        Violation::Length.into()
    );
}

#[test]
fn every_limit_is_met_exactly_one_past_it() {
    let nested = |depth: usize| "*1\r\n".repeat(depth) + ":1\r\n";
    let limits = Limits {
        response_bytes_max: 100,
        nesting_max: 5,
        elements_max: 10,
        line_bytes_max: 20,
        ..Limits::default()
    };
    for (fits, too_much, limit) in [
        (nested(5), nested(6), Limit::Nesting),
        (
            "*9\r\n".to_string() + &":1\r\n".repeat(9),
            "*10\r\n".to_string() + &":1\r\n".repeat(10),
            Limit::Elements,
        ),
        (
            "*?\r\n".to_string() + &":1\r\n".repeat(9) + ".\r\n",
            "*?\r\n".to_string() + &":1\r\n".repeat(10) + ".\r\n",
            Limit::Elements,
        ),
        // An attribute is a value more, though no item.
        (
            "*5\r\n".to_string() + &"|0\r\n:1\r\n".repeat(4) + ":1\r\n",
            "*5\r\n".to_string() + &"|0\r\n:1\r\n".repeat(5),
            Limit::Elements,
        ),
        (
            "%4\r\n".to_string() + &":1\r\n".repeat(8),
            "%5\r\n".to_string(),
            Limit::Elements,
        ),
        (
            format!("+{}\r\n", "a".repeat(19)),
            format!("+{}\r\n", "a".repeat(20)),
            Limit::LineBytes,
        ),
        (
            format!("$93\r\n{}\r\n", "a".repeat(93)),
            // Refused by the announcement, before a byte of it.
            "$94\r\n".to_string(),
            Limit::ResponseBytes,
        ),
        (
            format!("$?\r\n;84\r\n{}\r\n;0\r\n", "a".repeat(84)),
            format!("$?\r\n;84\r\n{}\r\n;1\r\n", "a".repeat(84)),
            Limit::ResponseBytes,
        ),
    ] {
        for size in 1..=fits.len() {
            let mut decoder = Decoder::new(&limits, Protocol::Resp3);
            let (frames, error) = decode(&mut decoder, fits.as_bytes(), size);
            assert_eq!((frames.len(), error), (1, None), "{fits:?} by {size}");
        }
        assert_eq!(
            refused(&limits, Protocol::Resp3, &too_much),
            limit.into(),
            "{too_much:?}"
        );
    }
    for announced in ["*99999999999\r\n", "%9223372036854775808\r\n"] {
        let error = refused(&Limits::default(), Protocol::Resp3, announced);
        assert_eq!(error, Limit::Elements.into(), "{announced:?}");
    }
    for announced in ["$18446744073709551615\r\n", "$99999999999\r\n"] {
        let error = refused(&Limits::default(), Protocol::Resp3, announced);
        assert_eq!(error, Limit::ResponseBytes.into(), "{announced:?}");
    }
}

#[test]
fn limits_begin_anew_with_each_reply() {
    let limits = Limits {
        elements_max: 3,
        response_bytes_max: 20,
        ..Limits::default()
    };
    let wire = "*2\r\n:1\r\n:2\r\n".repeat(100);
    let (frames, error) = decode(
        &mut Decoder::new(&limits, Protocol::Resp2),
        wire.as_bytes(),
        7,
    );
    assert_eq!((frames.len(), error), (100, None));
}

#[test]
fn deep_nesting_can_not_exhaust_the_stack() {
    let limits = Limits {
        nesting_max: usize::MAX,
        ..Limits::default()
    };
    let deep = "*1\r\n".repeat(Limits::NESTING_CEILING) + ":1\r\n";
    let (frames, error) = decode(
        &mut Decoder::new(&limits, Protocol::Resp3),
        deep.as_bytes(),
        999,
    );
    assert_eq!((frames.len(), error), (1, None));
    drop(frames);
    let deeper = "*1\r\n".repeat(200_000);
    let mut decoder = Decoder::new(&limits, Protocol::Resp3);
    let (_, error) = decode(&mut decoder, deeper.as_bytes(), 4096);
    assert_eq!(error, Some(Limit::Nesting.into()));
}

#[test]
fn a_broken_decoder_stays_broken() {
    let mut decoder = resp3();
    let (_, first) = decode(&mut decoder, b"?\r\n", 3);
    let (frames, again) = decode(&mut decoder, b"+OK\r\n", 5);
    assert!(frames.is_empty());
    assert_eq!(first, Some(Violation::UnknownType(b'?').into()));
    assert_eq!(again, first);
}

#[test]
fn commands_are_binary_safe() {
    let mut wire = Vec::new();
    let arguments: [&[u8]; 4] = [b"SET", b"a\r\n$1\r\n", b"", &[0, 255]];
    encode::command(&arguments, &mut wire);
    assert_eq!(
        wire,
        b"*4\r\n$3\r\nSET\r\n$7\r\na\r\n$1\r\n\r\n$0\r\n\r\n$2\r\n\0\xff\r\n"
    );
    assert_eq!(encode::command_size_bytes(&arguments), Some(wire.len()));
    let long = vec![b'x'; 1000];
    let mut wire = Vec::new();
    encode::command(&[&long; 12], &mut wire);
    assert_eq!(encode::command_size_bytes(&[&long; 12]), Some(wire.len()));
}

#[test]
fn a_server_can_not_be_made_to_send_two_lines_in_one() {
    let mut wire = Vec::new();
    encode::value(&status("a\r\n+b"), Protocol::Resp3, &mut wire);
    assert_eq!(wire, b"+a  +b\r\n");
}

#[test]
fn errors_have_types() {
    let kind = |line: &str| ServerError::from_line(line.as_bytes()).kind();
    let redirect = |slot, host: &str, port| Redirect {
        slot,
        host: host.to_string(),
        port,
    };
    for (line, expected) in [
        (
            "MOVED 3999 127.0.0.1:6381",
            ErrorKind::Moved(redirect(3999, "127.0.0.1", 6381)),
        ),
        (
            "ASK 16383 ::1:6381",
            ErrorKind::Ask(redirect(16383, "::1", 6381)),
        ),
        ("MOVED 1 :6381", ErrorKind::Moved(redirect(1, "", 6381))),
        ("MOVED 16384 127.0.0.1:6381", ErrorKind::Other),
        ("MOVED 1 127.0.0.1:65536", ErrorKind::Other),
        ("MOVED", ErrorKind::Other),
        ("NOAUTH Authentication required.", ErrorKind::NoAuth),
        (
            "WRONGPASS invalid username-password pair",
            ErrorKind::WrongPass,
        ),
        ("NOPERM no", ErrorKind::NoPerm),
        ("NOPROTO unsupported protocol version", ErrorKind::NoProto),
        ("EXECABORT Transaction discarded", ErrorKind::ExecAbort),
        ("WRONGTYPE Operation against a key", ErrorKind::WrongType),
        ("LOADING Redis is loading", ErrorKind::TryLater),
        ("READONLY You can't write", ErrorKind::ReadOnly),
        ("NOSCRIPT No matching script", ErrorKind::NoScript),
        ("ERR anything", ErrorKind::Other),
        ("no code here", ErrorKind::Other),
    ] {
        assert_eq!(kind(line), expected, "{line}");
    }
    let error = ServerError::from_line(b"ERR no such key");
    assert_eq!(
        (error.code.as_str(), error.text.as_slice()),
        ("ERR", b"no such key".as_slice())
    );
    assert_eq!(error.to_string(), "ERR no such key");
    let error = ServerError::from_line(b"no code here");
    assert_eq!(
        (error.code.as_str(), error.text.as_slice()),
        ("", b"no code here".as_slice())
    );
}
