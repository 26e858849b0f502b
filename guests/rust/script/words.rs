//! The words of one line, and how results are told.

use std::fmt::{Debug, Write};
use std::str::{FromStr, SplitAsciiWhitespace};

/// What is left of a line.
pub struct Words<'a>(SplitAsciiWhitespace<'a>);

impl<'a> Words<'a> {
    pub fn new(line: &'a str) -> Self {
        Self(line.split_ascii_whitespace())
    }

    pub fn text(&mut self) -> &'a str {
        self.0.next().unwrap_or("-")
    }

    /// The next word, unless it is `-` or there is none.
    pub fn given(&mut self) -> Option<&'a str> {
        self.0.next().filter(|word| *word != "-")
    }

    pub fn number<N: FromStr<Err: Debug>>(&mut self) -> N {
        self.text().parse().expect("a number")
    }

    pub fn maybe<N: FromStr<Err: Debug>>(&mut self) -> Option<N> {
        self.given().map(|word| word.parse().expect("a number"))
    }

    pub fn yes(&mut self) -> bool {
        self.text() == "yes"
    }

    pub fn rest(&mut self) -> impl Iterator<Item = &'a str> {
        self.0.by_ref()
    }
}

/// A value in one line.
pub fn told(value: impl Debug) -> String {
    format!("{value:?}")
}

/// Bytes: how many, a hash (FNV-1a), and the first of them.
pub fn bytes(bytes: &[u8]) -> String {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    });
    let mut text = format!("{} bytes {hash:x} ", bytes.len());
    for byte in bytes.iter().take(12) {
        // Writing into a string can't fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Bytes, or why there are none.
pub fn told_bytes<E: Debug>(result: Result<Vec<u8>, E>) -> String {
    match result {
        Ok(all) => format!("Ok({})", bytes(&all)),
        Err(error) => format!("Err({error:?})"),
    }
}

/// So many bytes that look like nothing else.
pub fn payload(len: usize) -> Vec<u8> {
    (0..len).map(|at| (at * 31 + len) as u8).collect()
}
