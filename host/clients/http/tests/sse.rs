//! Event streams: the specification's examples, and the corners of its rules.

use smallos_http::{
    http::{Headers, ResponseHead, Version},
    sse::{Answer, Decoder, Error, Event, Limits, Message, MessageError, Reconnect},
};

fn decode(stream: &[u8]) -> Vec<Event> {
    let mut decoder = Decoder::new(Limits::default(), "");
    let (mut rest, mut events) = (stream, Vec::new());
    while !rest.is_empty() {
        rest = &rest[decoder.receive(rest).unwrap()..];
        events.extend(std::iter::from_fn(|| decoder.poll()));
    }
    events
}

fn message(event: &str, data: &str, id: &str) -> Event {
    Event::Message {
        event: event.into(),
        data: data.into(),
        last_event_id: id.into(),
    }
}

#[test]
fn examples_of_whatwg_html_9_2_6() {
    assert_eq!(
        decode(b"data: YHOO\ndata: +2\ndata: 10\n\n"),
        [message("message", "YHOO\n+2\n10", "")]
    );
    assert_eq!(
        decode(b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n"),
        [message("message", "first event", "1"), message("message", "second event", "")],
        "the third has no blank line after it"
    );
    assert_eq!(
        decode(b"data:  third event\n\n"),
        [message("message", " third event", "")],
        "only one space is dropped"
    );
    assert_eq!(
        decode(b"data\n\ndata\ndata\n\ndata:"),
        [message("message", "", ""), message("message", "\n", "")]
    );
    assert_eq!(
        decode(b"data:test\n\ndata: test\n\n"),
        vec![message("message", "test", ""); 2]
    );
    assert_eq!(
        decode(b"event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n"),
        [
            message("add", "73857293", ""),
            message("remove", "2153", "")
        ]
    );
}

#[test]
fn corners() {
    let one = [message("message", "x", "")];
    for stream in [
        &b"data:x\r\r"[..],
        b"data:x\n\n",
        b"data:x\r\n\r\n",
        b"data:x\r\n\n",
        b"data:x\n\r",
        b"data:x\r\n\r",
        b"\xef\xbb\xbfdata:x\n\n",
        b"DATA:y\ndata:x\nother:z\nother\n\n",
        b"retry:\nretry: +1\nretry:1 \nretry: -1\nretry\ndata:x\n\n",
        b"event:gone\n\ndata:x\n\n",
        b"id:a\0b\ndata:x\n\n",
        b":data:y\ndata:x\n\n",
    ] {
        assert_eq!(decode(stream), one, "{}", stream.escape_ascii());
    }
    assert_eq!(
        decode(b"\xef\xbb\xbf\xef\xbb\xbfdata:x\n\n"),
        [],
        "only one mark is dropped; the second is part of a field's name"
    );
    assert_eq!(
        decode(b"data:x\n\n\xef\xbb\xbfdata:y\n\n"),
        one,
        "a mark only at the start"
    );
    assert_eq!(
        decode(b"data:\xff\xc3\n\n"),
        [message("message", "\u{fffd}\u{fffd}", "")]
    );
    assert_eq!(
        decode(b"id: 7\n\ndata:x\n\nid\ndata:y\n\n"),
        [message("message", "x", "7"), message("message", "y", "")],
        "an id without data counts, an empty one resets"
    );
    assert_eq!(
        decode(b"retry: 0100\nretry: 99999999999999999999999\n"),
        [
            Event::Retry { milliseconds: 100 },
            Event::Retry {
                milliseconds: u64::MAX
            }
        ]
    );
}

#[test]
fn limits() {
    let limits = Limits {
        line_bytes_max: 8,
        event_bytes_max: 10,
        events_waiting_max: 2,
    };
    let mut d = Decoder::new(limits.clone(), "");
    assert_eq!(d.receive(b"\xef\xbb\xbfdata:123\n"), Ok(12));
    assert_eq!(d.receive(b"data:1234"), Err(Error::LineTooLong));
    assert_eq!(d.receive(b"\n"), Err(Error::LineTooLong));
    let mut d = Decoder::new(limits.clone(), "");
    assert_eq!(
        d.receive(b":12345678"),
        Err(Error::LineTooLong),
        "comments count too"
    );
    let mut d = Decoder::new(limits.clone(), "");
    assert_eq!(
        d.receive(b"data:123\ndata:123\ndata:123\n"),
        Err(Error::EventTooLarge)
    );
    let mut d = Decoder::new(limits, "");
    let stream = b"data:1\n\ndata:2\n\ndata:3\n\n";
    assert_eq!(d.receive(stream), Ok(16));
    assert_eq!(d.receive(&stream[16..]), Ok(0));
    assert_eq!(d.poll(), Some(message("message", "1", "")));
    assert_eq!(d.receive(&stream[16..]), Ok(8));
}

#[test]
fn what_we_write_is_read_back() {
    let mut out = String::new();
    let sent = Message {
        event: "tick",
        data: Some(" a\r\nb\rc\n\nd"),
        id: Some("9"),
        retry: Some(250),
    };
    sent.write(&mut out).unwrap();
    Message {
        data: Some(""),
        ..Message::default()
    }
    .write(&mut out)
    .unwrap();
    Message {
        id: Some(""),
        ..Message::default()
    }
    .write(&mut out)
    .unwrap();
    assert_eq!(
        decode(out.as_bytes()),
        [
            Event::Retry { milliseconds: 250 },
            message("tick", " a\nb\nc\n\nd", "9"),
            message("message", "", "9"),
        ]
    );
    let bad = Message {
        event: "a\nb",
        ..Message::default()
    };
    assert_eq!(bad.write(&mut out), Err(MessageError::Event));
    let bad = Message {
        id: Some("a\0"),
        ..Message::default()
    };
    assert_eq!(bad.write(&mut out), Err(MessageError::Id));
}

#[test]
fn an_id_that_a_header_cannot_hold_is_trimmed_or_left_out() {
    let named = |id: &str| {
        let mut decoder = Decoder::new(Limits::default(), "");
        let stream = format!("id:{id}\ndata: x\n\n");
        decoder.receive(stream.as_bytes()).unwrap();
        let mut reconnect = Reconnect::new(0, 0);
        reconnect.note(&decoder.poll().unwrap());
        let headers = reconnect.headers();
        headers.get_str("last-event-id").map(String::from)
    };
    assert_eq!(named("  5 \t").as_deref(), Some("5"));
    assert_eq!(named("a b").as_deref(), Some("a b"));
    assert_eq!(named("  "), None);
    assert_eq!(named("\u{1}"), None);
    let long = "i".repeat(4096);
    assert_eq!(named(&long), Some(long.clone()));
    assert_eq!(named(&format!("{long}i")), None);

    let mut reconnect = Reconnect::new(0, 0);
    assert!(reconnect.resume("5") && reconnect.resume("") && reconnect.resume(&long));
    for refused in [" 5", "5\t", "\n", "5\r", "\0", &format!("{long}i")] {
        assert!(!reconnect.resume(refused), "{refused:?}");
    }
}

#[test]
fn a_reconnect_knows_where_it_was() {
    let mut r = Reconnect::new(3_000_000_000, 60_000_000_000);
    assert_eq!(r.headers().get("last-event-id"), None);
    let mut d = Decoder::new(Limits::default(), r.last_event_id());
    d.receive(b"retry: 500\nid: 5\ndata: x\n\nid: 6\ndata: lost")
        .unwrap();
    while let Some(event) = d.poll() {
        r.note(&event);
    }
    assert_eq!(r.stream_ended(&d), 500_000_000);
    assert_eq!(r.headers().get("last-event-id"), Some(&b"5"[..]));
    assert_eq!(r.connect_failed(), 500_000_000);
    assert_eq!(r.connect_failed(), 1_000_000_000);
    for _ in 0..100 {
        assert!(r.connect_failed() <= 60_000_000_000);
    }
    // The next stream goes on with the id.
    let mut d = Decoder::new(Limits::default(), r.last_event_id());
    d.receive(b"data: y\n\n").unwrap();
    assert_eq!(d.poll(), Some(message("message", "y", "5")));

    let mut head = ResponseHead {
        version: Version::Http11,
        status: 200,
        reason: String::new(),
        headers: Headers::new(),
    };
    assert_eq!(r.answer(&head), Answer::ContentType);
    head.headers
        .add("Content-Type", "Text/Event-Stream; charset=utf-8")
        .unwrap();
    assert_eq!(r.answer(&head), Answer::Stream);
    assert_eq!(
        r.connect_failed(),
        500_000_000,
        "a success forgets the failures"
    );
    head.status = 204;
    assert_eq!(r.answer(&head), Answer::Stop);
    head.status = 500;
    assert_eq!(r.answer(&head), Answer::Status);
}
