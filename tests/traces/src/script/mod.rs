//! Scripts for the guest `script`: which calls, in which order, with which arguments.
//!
//! Most lines are single calls that know nothing of each other. Some come as idioms, such as a
//! server's life, without which few connections would ever be made. A script only starts scripts
//! that come after it, so that every family is finite.

mod calls;
mod idioms;

/// The names of all calls, the ends of tasks left out.
pub fn calls() -> impl Iterator<Item = &'static str> {
    calls::CALLS.iter().map(|(name, ..)| *name)
}

use crate::random::Random;
use std::fmt::Write;

/// The configuration value that holds a script.
pub fn key(index: u64) -> String {
    format!("script-{index}")
}

/// What lines are made from.
struct Draw<'a> {
    random: &'a mut Random,
    /// The script's own number, and how many there are.
    index: u64,
    count: u64,
}

/// The script of this number.
pub fn script(random: &mut Random, index: u64, count: u64) -> String {
    let mut draw = Draw {
        random,
        index,
        count,
    };
    let mut text = String::new();
    idioms::first(&mut draw, &mut text);
    for _ in 0..draw.random.within(3, 18) {
        if draw.random.percent(25) {
            idioms::any(&mut draw, &mut text);
        } else {
            line(&mut text, &calls::any(&mut draw));
        }
    }
    if draw.random.percent(25) {
        line(&mut text, &calls::end(&mut draw));
    }
    text
}

/// A script whose calls touch nothing that another task could touch, so that it does the same
/// whoever runs beside it.
pub fn alone(random: &mut Random) -> String {
    let mut draw = Draw {
        random,
        index: 0,
        count: 1,
    };
    let mut text = String::new();
    for _ in 0..draw.random.within(3, 25) {
        line(&mut text, &calls::alone(&mut draw));
    }
    text
}

fn line(text: &mut String, line: &str) {
    // Writing into a string can't fail.
    let _ = writeln!(text, "{line}");
}
