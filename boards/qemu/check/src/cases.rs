//! Which guests run, and what is expected of those that run together.

use crate::board::Group;
use crate::options::Options;

/// A guest that runs alone.
pub struct Case {
    pub name: &'static str,
    pub arguments: &'static [&'static str],
}

const fn case(name: &'static str, arguments: &'static [&'static str]) -> Case {
    Case { name, arguments }
}

/// Guests of the test suite that need nothing but a clock and an output, and whose output
/// doesn't depend on how fast the machine is.
pub const ALONE: &[Case] = &[
    case("hello", &["dear", "reader"]),
    case("board-hello", &[]),
    case("board-heap", &["100"]),
    case("no-std", &[]),
    case("c-hello", &[]),
    case("exit-value", &["some text"]),
    case("fail", &[]),
    case("log-levels", &[]),
    case("panic", &[]),
    case("trap", &[]),
    case("ticker", &["20", "5", "tock"]),
    case("showcase", &[]),
    case("pyos-getpid", &[]),
    case("pyos-killtask", &[]),
    case("pyos-nested", &[]),
    case("pyos-newtask", &[]),
    case("pyos-waittask", &[]),
    case("handle-leak", &[]),
    case("memory-bomb", &[]),
    case("panic-loop", &[]),
    case("answer", &[]),
    case("bad-pointer", &[]),
    case("bad-length", &[]),
    case("bad-utf8", &[]),
    case("bad-discriminant", &[]),
    case("bad-handle", &[]),
    case("bad-realloc", &[]),
    case("bad-return-area", &[]),
    case("bad-result-pointer", &[]),
    case("bad-result-length", &[]),
    case("bad-result-utf8", &[]),
    case("bad-result-discriminant", &[]),
    case("deep-recursion", &[]),
];

/// Guests whose heap is counted, and nothing more: a board without a network can't do what they
/// do on a desktop. They wait until their time is up.
pub const COUNTED: &[Case] = &[
    case("sensor", &["127.0.0.1", "7000"]),
    case("sensor-async", &["127.0.0.1", "7000"]),
    case("bench-park", &[]),
];

/// Ticks of the urgent one of two that run together.
const TICKS: usize = 4;

/// The list that the image is built with: first two at once, then each alone, compared ones
/// first.
pub fn guests(options: &Options) -> Result<String, String> {
    let path = |name: &str| {
        let path = options.guests.join(format!("{name}.wasm"));
        match path.exists() {
            true => Ok(path.display().to_string()),
            false => Err(format!("{} isn't built", path.display())),
        }
    };
    let (hog, ticker) = (path("hog")?, path("ticker")?);
    let mut list = format!("hog:{hog}:6:300,ticker:{ticker}:4:50:{TICKS}");
    for Case { name, arguments } in ALONE.iter().chain(COUNTED) {
        list.push_str(&format!(";{name}:{}:5", path(name)?));
        for argument in *arguments {
            list.push(':');
            list.push_str(argument);
        }
    }
    Ok(list)
}

/// One computes for longer than the other ticks: the urgent one must not wait for it.
pub fn urgent_goes_first(pair: &Group) -> Result<(), String> {
    let ended = |name: &str| {
        let end = pair
            .lines
            .iter()
            .position(|line| line.task == name && line.what.starts_with("ended: finished: "));
        end.ok_or(format!("{name} didn't end well"))
    };
    let (hog, ticker) = (ended("hog")?, ended("ticker")?);
    let ticks = pair.stdout()?;
    let expected: String = (1..=TICKS).map(|n| format!("tick {n}\n")).collect();
    if ticks != expected.as_bytes() {
        return Err(format!("wrote {}", ticks.escape_ascii()));
    }
    match ticker < hog {
        true => Ok(()),
        false => Err("the urgent task ended after the one that computes".into()),
    }
}
