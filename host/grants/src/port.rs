//! Which ports a network grant covers.

use crate::error::Reason;
use core::fmt;

/// An inclusive range of ports. The full range is written `*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ports {
    first: u16,
    last: u16,
}

impl Ports {
    pub(crate) fn parse(text: &str) -> Result<Self, Reason> {
        if text == "*" {
            return Ok(Self {
                first: 0,
                last: u16::MAX,
            });
        }
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let (first, last) = (number(first)?, number(last)?);
        if first > last {
            return Err(Reason::PortBad);
        }
        Ok(Self { first, last })
    }

    /// Is it exactly port 0, which only a listener can ask for?
    pub(crate) fn is_zero(self) -> bool {
        self.last == 0
    }

    pub(crate) fn cover(self, port: u16) -> bool {
        self.first <= port && port <= self.last
    }

    pub(crate) fn cover_all_of(self, other: Self) -> bool {
        self.first <= other.first && other.last <= self.last
    }
}

/// Digits only: `u16::from_str` would also take a sign.
fn number(text: &str) -> Result<u16, Reason> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Reason::PortBad);
    }
    text.parse().map_err(|_| Reason::PortBad)
}

impl fmt::Display for Ports {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.first, self.last) {
            (0, u16::MAX) => f.write_str("*"),
            (first, last) if first == last => write!(f, "{first}"),
            (first, last) => write!(f, "{first}-{last}"),
        }
    }
}
