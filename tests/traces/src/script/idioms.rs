//! Several lines that belong together, as programs really do it. A handle's number is a guess:
//! what a script holds by then is known to nobody.

use super::calls::{handle, len, max, port, span, spawn};
use super::{Draw, line};

/// What a script begins with, so that others find somebody: often a server's life.
pub(super) fn first(draw: &mut Draw<'_>, text: &mut String) {
    if draw.index.is_multiple_of(2) && draw.random.percent(60) {
        for text_line in serve(draw) {
            line(text, &text_line);
        }
    }
}

pub(super) fn any(draw: &mut Draw<'_>, text: &mut String) {
    let idioms: [fn(&mut Draw<'_>) -> Vec<String>; 10] = [
        serve, connect, connect, alone, alone, datagrams, family, hand_over, signal, look_up,
    ];
    let lines = draw.random.one(&idioms)(draw);
    for text_line in lines {
        // Not each of them always: what is missing is a mistake of the script's.
        if draw.random.percent(95) {
            line(text, &text_line);
        }
    }
}

/// Listens, and answers a client or two.
fn serve(draw: &mut Draw<'_>) -> Vec<String> {
    let mut lines = vec![format!("listen 127.0.0.1 {} 4", port(draw))];
    for client in 0..draw.random.within(1, 3) {
        lines.push(String::from("subscribe-accept 0"));
        lines.push(format!("poll-for {} 0 1 2", draw.random.below(9_000_000)));
        lines.push(String::from("try-accept 0"));
        lines.push(format!("subscribe-read {client}"));
        lines.push(String::from("poll-for 3000000 0 1 2 3"));
        lines.push(format!("try-read {client} {}", max(draw)));
        lines.push(format!("write {client} {}", len(draw)));
    }
    lines.push(format!("shutdown 0 {}", draw.random.one(&["send", "both"])));
    lines.push(String::from("drop-stream 0"));
    lines
}

/// Asks a server.
fn connect(draw: &mut Draw<'_>) -> Vec<String> {
    let wait = draw.random.below(2_000_000);
    vec![
        format!("sleep {wait}"),
        format!("connect localhost {}", port(draw)),
        format!("write 0 {}", len(draw)),
        String::from("stream-peer 0"),
        String::from("subscribe-read 0"),
        format!("poll-for {} 0 1", draw.random.below(9_000_000)),
        format!("try-read 0 {}", max(draw)),
        format!("read 0 {}", max(draw)),
        String::from("drop-stream 0"),
    ]
}

/// Both ends of a connection in one task.
fn alone(draw: &mut Draw<'_>) -> Vec<String> {
    let at = port(draw);
    let mut lines = vec![
        format!("listen 127.0.0.1 {at} 2"),
        String::from("listener-local 0"),
        format!("start-connect 127.0.0.1 {at}"),
        String::from("subscribe-connect 0"),
        String::from("finish-connect 0"),
        String::from("accept 0"),
    ];
    for _ in 0..draw.random.within(1, 4) {
        let (from, to) = draw.random.one(&[(0, 1), (1, 0)]);
        lines.extend([
            format!("try-write {from} {}", len(draw)),
            format!("subscribe-read {to}"),
            format!("poll-for {} 0 1 2", span(draw)),
            format!("try-read {to} {}", max(draw)),
        ]);
    }
    lines.extend([
        String::from("stream-option 1 no-delay yes"),
        String::from("subscribe-write 0"),
        String::from("poll-for 1000 0 1 2 3"),
        format!(
            "shutdown 0 {}",
            draw.random.one(&["receive", "send", "both"])
        ),
        format!("read 1 {}", max(draw)),
    ]);
    lines
}

/// Two sockets of its own that talk.
fn datagrams(draw: &mut Draw<'_>) -> Vec<String> {
    let at = port(draw);
    vec![
        format!("bind 127.0.0.1 {at}"),
        String::from("bind 127.0.0.1 0"),
        format!("send-to 1 {} 127.0.0.1 {at}", len(draw)),
        format!("send-to 1 {} 127.0.0.1 {at}", len(draw)),
        String::from("subscribe-receive 0"),
        format!("poll-for {} 0 1 2", span(draw)),
        format!("receive 0 {}", max(draw)),
        format!("try-receive 0 {}", max(draw)),
        String::from("subscribe-send 1"),
        format!("try-send-to 1 {} 127.0.0.1 {at}", len(draw)),
        format!("receive 0 {}", max(draw)),
        String::from("socket-local 1"),
        String::from("socket-option 0 hop-limit 3"),
        String::from("drop-socket 0"),
    ]
}

/// Children, and one of the ways to be rid of them.
fn family(draw: &mut Draw<'_>) -> Vec<String> {
    let mut lines: Vec<String> = (0..draw.random.within(1, 3))
        .map(|_| format!("spawn {}", spawn(draw)))
        .collect();
    let ends: [&[&str]; 6] = [
        &["join-all c0 c1"],
        &["join c0", "join c1", "join c0"],
        &["subscribe-join c0", "poll-for 4000000 0 1", "join c0"],
        &["sleep 1000", "kill c0 yes", "join c0"],
        &["yield", "children self", "tasks", "info c1"],
        &["send c0 1", "set-priority c0 9", "set-watcher c0 yes"],
    ];
    lines.extend(draw.random.one(&ends).iter().map(|&line| line.into()));
    lines
}

/// A connection for a child, or one from the parent.
fn hand_over(draw: &mut Draw<'_>) -> Vec<String> {
    if draw.random.percent(50) {
        return vec![
            String::from("subscribe-take"),
            format!("poll-for {} 0 1", draw.random.below(9_000_000)),
            String::from("try-take"),
            format!("try-write 0 {}", len(draw)),
            format!("try-read 0 {}", max(draw)),
            String::from("drop-stream 0"),
        ];
    }
    let mut lines = alone(draw);
    lines.truncate(6);
    lines.extend([
        format!("spawn {}", spawn(draw)),
        String::from("give 0 c0"),
        String::from("sleep 100000"),
        format!("try-read 0 {}", max(draw)),
    ]);
    lines
}

/// A signal there and perhaps one back.
fn signal(draw: &mut Draw<'_>) -> Vec<String> {
    let slot = draw.random.below(3);
    let to = draw.random.one(&["parent", "c0", "1", "2", "3", "self"]);
    vec![
        format!("send {to} {slot}"),
        String::from("subscribe-wait 7"),
        format!("poll-for {} 0 1", span(draw)),
        String::from("pending"),
        String::from("clear 1"),
    ]
}

/// A name, in the background.
fn look_up(draw: &mut Draw<'_>) -> Vec<String> {
    let it = handle(draw);
    vec![
        format!("start-resolve {}", super::calls::host(draw)),
        format!("subscribe-finish {it}"),
        String::from("poll-for 1000 0 1 2"),
        format!("finish {it}"),
        String::from("drop-lookup 0"),
    ]
}
