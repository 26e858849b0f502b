//! An entry for fuzzers: a server of arbitrary bytes, and the codec alone.
//!
//! The first four bytes choose the version, the limits, how the input is cut,
//! and where a second connection of the same session takes over.
//! A fault is a panic: a bound that is passed, a packet of ours that our own
//! decoder refuses, events that depend on the cuts, or a packet that doesn't
//! survive decoding and encoding.

use alloc::{vec, vec::Vec};

use crate::{
    ConnectOptions, Connection, Event, Limits, Properties, Publication, Qos, Session, Subscription,
    TopicFilter, TopicName, Version,
    codec::{self, Frames},
};

/// Runs one input. Gives the number of events that a user got who takes them
/// at once, so that a test sees how far its seeds come.
///
/// # Panics
/// On a fault of this library.
pub fn fuzz_one(data: &[u8]) -> usize {
    let [setup, cuts, high, low, input @ ..] = data else {
        return 0;
    };
    let version = if setup & 1 == 0 {
        Version::V5
    } else {
        Version::V311
    };
    codec_alone(version, input);
    let second = usize::from(u16::from_be_bytes([*high, *low])).min(input.len());
    let run = |pieces: &[usize], user: User| {
        let (first, second) = input.split_at(second);
        let mut seen = Vec::new();
        let session = drive(
            version,
            *setup,
            first,
            pieces,
            user,
            Session::new("fuzz"),
            &mut seen,
        );
        drive(version, *setup, second, pieces, user, session, &mut seen);
        seen
    };
    let pieces = [usize::from(cuts & 7) + 1, usize::from(cuts >> 3) + 1];
    // When a user takes an event decides when we answer, and so what a server
    // may send next. Only with that fixed may the cuts change nothing.
    let whole = run(&[usize::MAX], User::WaitsForTheEnd);
    assert_eq!(
        whole,
        run(&pieces, User::WaitsForTheEnd),
        "the cuts change what happens"
    );
    assert_eq!(
        whole,
        run(&[1], User::WaitsForTheEnd),
        "the cuts change what happens"
    );
    run(&pieces, User::TakesAtOnce);
    run(&[usize::MAX], User::TakesAtOnce);
    let seen = run(&[1], User::TakesAtOnce);
    seen.iter().map(|(events, _)| events.len()).sum()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum User {
    /// Under small bounds, asking for things while it goes on.
    TakesAtOnce,
    /// Without bounds on what waits.
    WaitsForTheEnd,
}

fn codec_alone(version: Version, input: &[u8]) {
    let mut frames = Frames::new(u32::try_from(input.len()).unwrap_or(u32::MAX));
    assert!(frames.push(input));
    while let Ok(Some(frame)) = frames.next(version) {
        let Ok(packet) = codec::decode(frame, version) else {
            continue;
        };
        let version = match &packet {
            codec::Packet::Connect(connect) => connect.version,
            _ => version,
        };
        let mut bytes = Vec::new();
        let written = codec::encode(&packet, version, &mut bytes);
        assert_eq!(written, Ok(()), "{packet:?}");
        let mut again = Frames::new(u32::MAX);
        assert!(again.push(&bytes));
        let frame = again.next(version).ok().flatten();
        let read = frame.and_then(|frame| codec::decode(frame, version).ok());
        assert_eq!(read, Some(packet));
    }
}

/// What a connection does with the input: its events, and all it sends.
type Seen = (Vec<Event>, Vec<u8>);

fn drive(
    version: Version,
    setup: u8,
    input: &[u8],
    pieces: &[usize],
    user: User,
    session: Session,
    seen: &mut Vec<Seen>,
) -> Session {
    let mut limits = Limits {
        packet_bytes_max: if setup & 2 == 0 { 256 * 1024 } else { 64 },
        receive_maximum: if setup & 4 == 0 { 128 } else { 2 },
        exchanges_max: if setup & 4 == 0 { 128 } else { 2 },
        events_max: if setup & 8 == 0 { 256 } else { 1 },
        topic_aliases_in_max: 3,
        ..Limits::default()
    };
    if user == User::WaitsForTheEnd {
        limits.events_max = usize::MAX;
        limits.event_bytes_max = usize::MAX;
        limits.transmit_bytes_max = usize::MAX;
    }
    let mut options = ConnectOptions::new(version);
    options.clean_start = setup & 16 == 0;
    let Ok(mut connection) = Connection::new(options, session.clone(), limits.clone(), 0) else {
        return session;
    };
    publish(&mut connection);
    let mut events = Vec::new();
    let mut sent = Vec::new();
    let mut rest = input;
    for &piece in pieces.iter().cycle() {
        if rest.is_empty() || connection.is_closed() {
            break;
        }
        let size = piece
            .max(1)
            .min(rest.len())
            .min(connection.receive_capacity());
        assert!(size > 0, "a user who does all is not let in");
        let (now, later) = rest.split_at(size);
        rest = later;
        let _ = connection.receive(now, 0);
        if user == User::TakesAtOnce {
            settle(&mut connection, &mut events, &mut sent, &limits);
        }
    }
    connection.end_of_input();
    settle(&mut connection, &mut events, &mut sent, &limits);
    assert!(connection.is_closed() && matches!(events.last(), Some(Event::Closed(_))));
    check_own(version, &sent);
    seen.push((events, sent));
    connection.into_session()
}

fn settle(
    connection: &mut Connection,
    events: &mut Vec<Event>,
    sent: &mut Vec<u8>,
    limits: &Limits,
) {
    loop {
        let count = connection.transmit().len();
        let most = limits.transmit_bytes_max.saturating_mul(2);
        assert!(count <= most.saturating_add(limits.packet_bytes_max as usize));
        sent.extend_from_slice(connection.transmit());
        connection.sent(count);
        let Some(event) = connection.poll() else {
            break;
        };
        if matches!(event, Event::Connected(_)) {
            subscribe(connection);
        }
        events.push(event);
    }
    assert!(connection.is_closed() || connection.receive_capacity() > 0);
    assert!(connection.session().waiting() <= limits.queued_messages_max);
}

/// Gives the server something to answer: packet identifiers 1 and 2.
fn publish(connection: &mut Connection) {
    let Ok(topic) = TopicName::new("a") else {
        return;
    };
    for qos in [Qos::AtLeastOnce, Qos::ExactlyOnce] {
        let _ = connection.publish(Publication::new(topic.clone(), "x", qos));
    }
}

/// Packet identifiers 3 and 4.
fn subscribe(connection: &mut Connection) {
    let Ok(filter) = TopicFilter::new("a/+") else {
        return;
    };
    let filters = vec![Subscription::new(filter.clone(), Qos::AtLeastOnce)];
    let _ = connection.subscribe(filters, Properties::new());
    let _ = connection.unsubscribe(vec![filter], Properties::new());
}

fn check_own(version: Version, sent: &[u8]) {
    let mut frames = Frames::new(u32::MAX);
    assert!(frames.push(sent));
    loop {
        match frames.next(version) {
            Ok(Some(frame)) => assert!(codec::decode(frame, version).is_ok()),
            Ok(None) => break,
            Err(rule) => panic!("our own packet: {rule}"),
        }
    }
    assert!(frames.is_empty(), "our own last packet is cut");
}
