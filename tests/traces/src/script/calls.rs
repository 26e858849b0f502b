//! One line with one call, its arguments mostly sensible and sometimes not.

use super::{Draw, key};
use crate::modules::OTHERS;

/// A call's name, how often it is drawn in proportion to the others, and its arguments.
type Call = (&'static str, u64, fn(&mut Draw<'_>) -> String);

/// Every call of the contract but the ends of tasks, and some computing.
pub(super) const CALLS: &[Call] = &[
    // kernel
    ("now", 2, none),
    ("wall-clock", 1, none),
    ("sleep", 8, |d| span(d)),
    ("subscribe-sleep", 6, |d| span(d)),
    ("subscribe-instant", 3, |d| {
        d.random
            .one(&["0", "1000", "4000000", "2000000000", "18446744073709551615"])
            .into()
    }),
    ("ready", 4, handle),
    ("block", 2, handle),
    ("poll", 3, handles),
    ("poll-for", 7, |d| format!("{} {}", span(d), handles(d))),
    ("drop-pollable", 5, handle),
    ("send", 6, |d| {
        format!("{} {}", pid(d), d.random.one(&[0, 1, 2, 3, 31, 32, 255]))
    }),
    ("wait", 3, signals),
    ("subscribe-wait", 4, signals),
    ("pending", 2, none),
    ("clear", 2, signals),
    ("current", 1, none),
    ("spawn", 6, |d| spawn(d)),
    ("join", 4, pid),
    ("subscribe-join", 3, pid),
    ("join-all", 2, pids),
    ("kill", 2, |d| format!("{} {}", pid(d), yes(d))),
    ("yield", 5, none),
    ("tasks", 2, none),
    ("info", 2, pid),
    ("children", 2, pid),
    ("set-priority", 3, |d| {
        format!(
            "{} {}",
            pid(d),
            d.random.one(&[0, 1, 2, 4, 5, 7, 9, 10, 255])
        )
    }),
    ("set-watcher", 2, |d| format!("{} {}", pid(d), yes(d))),
    ("compute", 3, |d| {
        d.random.one(&["1", "50", "900", "20000"]).into()
    }),
    // system
    ("console-write", 4, |d| format!("{} {}", output(d), len(d))),
    ("console-subscribe-write", 1, |d| output(d).into()),
    ("console-read", 3, max),
    ("console-subscribe-read", 2, none),
    ("log", 3, |d| {
        let level = d
            .random
            .one(&["trace", "debug", "info", "warn", "error", "critical"]);
        let word = d.random.one(&["a", "bäh", "x-y"]);
        format!("{level} about {word} {}", d.random.one(&[0, 1, 30, 2000]))
    }),
    ("threshold", 1, none),
    ("random-bytes", 3, |d| {
        d.random
            .one(&["0", "1", "33", "5000", "65536", "65537"])
            .into()
    }),
    ("random-number", 2, none),
    ("arguments", 1, none),
    ("environment", 1, none),
    ("get", 1, |d| {
        d.random.one(&["script-0", "answer", "nothing"]).into()
    }),
    ("get-all", 1, none),
    ("name", 1, none),
    // net
    ("resolve", 3, |d| host(d).into()),
    ("start-resolve", 3, |d| host(d).into()),
    ("finish", 3, handle),
    ("subscribe-finish", 2, handle),
    ("drop-lookup", 1, handle),
    ("connect", 6, |d| format!("{} {}", host(d), port(d))),
    ("start-connect", 4, |d| format!("{} {}", host(d), port(d))),
    ("finish-connect", 3, handle),
    ("subscribe-connect", 2, handle),
    ("read", 4, |d| format!("{} {}", handle(d), max(d))),
    ("try-read", 4, |d| format!("{} {}", handle(d), max(d))),
    ("subscribe-read", 4, handle),
    ("write", 5, |d| format!("{} {}", handle(d), len(d))),
    ("try-write", 4, |d| format!("{} {}", handle(d), len(d))),
    ("subscribe-write", 3, handle),
    ("shutdown", 3, |d| {
        format!(
            "{} {}",
            handle(d),
            d.random.one(&["receive", "send", "both"])
        )
    }),
    ("stream-option", 2, |d| {
        let option = d.random.one(&[
            "no-delay yes",
            "keep-alive 7",
            "hop-limit 0",
            "hop-limit 9",
            "receive-buffer 0",
            "send-buffer 512",
        ]);
        format!("{} {option}", handle(d))
    }),
    ("stream-local", 2, handle),
    ("stream-peer", 2, handle),
    ("drop-stream", 3, handle),
    ("give", 2, |d| format!("{} {}", handle(d), pid(d))),
    ("take", 2, none),
    ("try-take", 3, none),
    ("subscribe-take", 3, none),
    ("listen", 6, |d| {
        format!(
            "{} {} {}",
            ip(d),
            port(d),
            d.random.one(&[0, 1, 2, 5, 4096, 4097])
        )
    }),
    ("accept", 3, handle),
    ("try-accept", 4, handle),
    ("subscribe-accept", 4, handle),
    ("listener-local", 1, handle),
    ("drop-listener", 2, handle),
    ("bind", 5, |d| format!("{} {}", ip(d), port(d))),
    ("receive", 2, |d| format!("{} {}", handle(d), max(d))),
    ("try-receive", 4, |d| format!("{} {}", handle(d), max(d))),
    ("subscribe-receive", 3, handle),
    ("send-to", 4, |d| {
        format!("{} {} {} {}", handle(d), len(d), ip(d), port(d))
    }),
    ("try-send-to", 3, |d| {
        format!("{} {} {} {}", handle(d), len(d), ip(d), port(d))
    }),
    ("subscribe-send", 1, handle),
    ("socket-option", 1, |d| {
        let option = d
            .random
            .one(&["broadcast yes", "hop-limit 0", "hop-limit 3"]);
        format!("{} {option}", handle(d))
    }),
    ("socket-local", 1, handle),
    ("drop-socket", 1, handle),
];

/// The calls that touch nothing but the caller's own: neither ports nor pids, and not the
/// source of random bytes, which all share.
const ALONE: &[&str] = &[
    "now",
    "sleep",
    "subscribe-sleep",
    "subscribe-instant",
    "ready",
    "poll-for",
    "drop-pollable",
    "pending",
    "clear",
    "yield",
    "compute",
    "console-write",
    "log",
    "arguments",
    "get",
    "name",
];

/// One call with its arguments.
pub(super) fn any(draw: &mut Draw<'_>) -> String {
    among(draw, |_| true)
}

/// One call that nobody else can notice.
pub(super) fn alone(draw: &mut Draw<'_>) -> String {
    among(draw, |name| ALONE.contains(&name))
}

fn among(draw: &mut Draw<'_>, wanted: impl Fn(&str) -> bool) -> String {
    let calls = || CALLS.iter().filter(|(name, ..)| wanted(name));
    let all: u64 = calls().map(|(_, weight, _)| weight).sum();
    let mut at = draw.random.below(all);
    for (name, weight, arguments) in calls() {
        match at.checked_sub(*weight) {
            Some(left) => at = left,
            None => return format!("{name} {}", arguments(draw)),
        }
    }
    String::from("yield")
}

/// A way to end.
pub(super) fn end(draw: &mut Draw<'_>) -> String {
    let ends = [
        "return 0",
        "return 5",
        "return 3000",
        "return 65536",
        "return 65537",
        "fail sorry 1",
        "fail - 0",
        "fail long 20000",
        "rust-panic why",
        "panic - where",
        "panic 7 3 there",
        "panic 7 0 nowhere",
        "unreachable",
        "out-of-bounds",
        "recurse",
        "memory 200",
        "kill self no",
        "kill self yes",
        "console-write stdout 600000",
    ];
    draw.random.one(&ends).into()
}

fn none(_: &mut Draw<'_>) -> String {
    String::new()
}

/// Nanoseconds.
pub(super) fn span(draw: &mut Draw<'_>) -> String {
    match draw.random.below(10) {
        0 => String::from("0"),
        1 if draw.random.percent(40) => String::from("-5"),
        1 => String::from("9223372036854775807"),
        2..5 => draw.random.one(&["1", "1000", "1000000", "5000000"]).into(),
        _ => draw.random.below(8_000_000).to_string(),
    }
}

/// One of the script's own handles, rarely any number.
pub(super) fn handle(draw: &mut Draw<'_>) -> String {
    match draw.random.below(100) {
        // Most of these exist, and are of another resource.
        0..3 => format!("#{}", draw.random.within(1, 9)),
        3 => format!("#{}", draw.random.one(&[0, 77, 4_294_967_294_u32])),
        _ => draw.random.below(4).to_string(),
    }
}

fn handles(draw: &mut Draw<'_>) -> String {
    let count = draw.random.below(5);
    let all: Vec<String> = (0..count).map(|_| handle(draw)).collect();
    all.join(" ")
}

fn signals(draw: &mut Draw<'_>) -> String {
    draw.random
        .one(&["1", "2", "3", "15", "2147483648", "4294967295", "0"])
        .into()
}

pub(super) fn pid(draw: &mut Draw<'_>) -> String {
    match draw.random.below(20) {
        0 => String::from("self"),
        1 => draw.random.one(&["0", "4294967295"]).into(),
        2..5 => String::from("parent"),
        5..9 => draw.random.within(1, 9).to_string(),
        _ => format!("c{}", draw.random.below(4)),
    }
}

fn pids(draw: &mut Draw<'_>) -> String {
    let count = draw.random.below(4);
    let all: Vec<String> = (0..count).map(|_| pid(draw)).collect();
    all.join(" ")
}

fn yes(draw: &mut Draw<'_>) -> &'static str {
    draw.random.one(&["yes", "no"])
}

fn output(draw: &mut Draw<'_>) -> &'static str {
    draw.random.one(&["stdout", "stderr"])
}

/// Bytes to send.
pub(super) fn len(draw: &mut Draw<'_>) -> u64 {
    match draw.random.below(40) {
        0 if draw.random.percent(30) => draw.random.one(&[65_507, 65_536, 65_537]),
        1..8 => 0,
        8..16 => draw.random.below(6_000),
        _ => draw.random.below(90),
    }
}

/// Bytes to receive at most.
pub(super) fn max(draw: &mut Draw<'_>) -> String {
    draw.random
        .one(&["0", "1", "8", "100", "4000", "65536", "65537"])
        .into()
}

/// Few ports, so that scripts meet.
pub(super) fn port(draw: &mut Draw<'_>) -> u64 {
    match draw.random.percent(8) {
        true => draw.random.one(&[0, 1, 49_152, 49_153]),
        false => draw.random.one(&[7000, 7000, 7001, 7001, 7002]),
    }
}

fn ip(draw: &mut Draw<'_>) -> &'static str {
    draw.random.one(&[
        "127.0.0.1",
        "127.0.0.1",
        "127.0.0.1",
        "0.0.0.0",
        "::1",
        "::",
        "10.0.0.1",
        "192.0.2.7",
    ])
}

/// Hosts by name and by address; what they stand for is in the world.
pub(super) fn host(draw: &mut Draw<'_>) -> &'static str {
    draw.random.one(&[
        "localhost",
        "localhost",
        "127.0.0.1",
        "127.0.0.1",
        "alpha",
        "beta",
        "gone",
        "empty",
        "unknown",
        "::1",
        "[::1]",
        "10.0.0.1",
        "192.0.2.7",
    ])
}

/// A child that runs a later script, or another program.
pub(super) fn spawn(draw: &mut Draw<'_>) -> String {
    let argument = match draw.index + 1 < draw.count {
        true => key(draw.random.within(draw.index + 1, draw.count - 1)),
        // It fails at once.
        false => String::from("no-script"),
    };
    let (module, argument) = match draw.random.below(10) {
        0 => ("script", argument),
        1 => ("missing", argument),
        2..5 => {
            let (name, argument) = draw.random.one(OTHERS);
            (name, argument.into())
        }
        _ => ("-", argument),
    };
    let mut rarely = |of: &[&'static str]| match draw.random.percent(25) {
        true => draw.random.one(of),
        false => "-",
    };
    format!(
        "{module} {name} {priority} {memory} {timeout} {handles} {tasks} {watcher} {argument}",
        name = rarely(&[
            "worker",
            "a-name-that-is-longer-than-the-sixty-four-bytes-that-a-task-may-have"
        ]),
        priority = rarely(&["0", "1", "4", "5", "6", "8", "9", "10"]),
        memory = rarely(&["65536", "262144", "1048576", "8388608", "1000000000000"]),
        timeout = rarely(&["0", "1", "2000000", "500000000"]),
        handles = rarely(&["0", "1", "4", "50", "100000"]),
        tasks = rarely(&["0", "1", "3", "100000"]),
        watcher = rarely(&["yes"]),
    )
}
