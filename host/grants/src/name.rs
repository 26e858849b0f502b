//! Which host names a grant covers. Names compare without regard to case or to one trailing
//! dot. A name whose last label is a number is refused, because resolvers read `127.1` or
//! `0x7f000001` as addresses: such text must never match a name pattern.

use crate::error::Reason;
use alloc::string::{String, ToString};
use core::fmt;

/// A name, all names under a suffix, or every name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NamePattern {
    Any,
    /// Lower case, no trailing dot.
    Exact(String),
    /// With its leading dot: `.example.org`. Doesn't cover `example.org` itself.
    Suffix(String),
}

impl NamePattern {
    pub(crate) fn parse(text: &str) -> Result<Self, Reason> {
        if text == "*" {
            return Ok(Self::Any);
        }
        match text.strip_prefix('*') {
            Some(suffix) => {
                let name = suffix.strip_prefix('.').ok_or(Reason::NameBad)?;
                let mut dotted = String::from(".");
                dotted.push_str(&normalise(name).ok_or(Reason::NameBad)?);
                Ok(Self::Suffix(dotted))
            }
            None => normalise(text).map(Self::Exact).ok_or_else(|| {
                if last_label_is_number(text) {
                    Reason::AddressBad
                } else {
                    Reason::NameBad
                }
            }),
        }
    }

    /// Does it cover this name, as a guest gave it? Text that isn't a name is never covered,
    /// not even by `*`.
    pub(crate) fn covers(&self, name: &str) -> bool {
        let Some(name) = normalise(name) else {
            return false;
        };
        match self {
            Self::Any => true,
            Self::Exact(exact) => *exact == name,
            // The name is never just the suffix: a normalised name doesn't start with a dot.
            Self::Suffix(suffix) => name.ends_with(suffix.as_str()),
        }
    }

    pub(crate) fn covers_all_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Any, _) => true,
            (Self::Exact(a), Self::Exact(b)) => a == b,
            (Self::Suffix(a), Self::Exact(b) | Self::Suffix(b)) => b.ends_with(a.as_str()),
            _ => false,
        }
    }
}

impl fmt::Display for NamePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("*"),
            Self::Exact(name) => f.write_str(name),
            Self::Suffix(suffix) => write!(f, "*{suffix}"),
        }
    }
}

/// Lower case without a trailing dot; `None` if it isn't a host name.
pub(crate) fn normalise(name: &str) -> Option<String> {
    let name = name.strip_suffix('.').unwrap_or(name);
    let label_ok = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    let ok = name.len() <= 253 && name.split('.').all(label_ok) && !last_label_is_number(name);
    ok.then(|| name.to_string().to_ascii_lowercase())
}

/// Decimal, or hexadecimal as `0x..`.
fn last_label_is_number(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let label = name.rsplit('.').next().unwrap_or(name);
    let hex = label
        .strip_prefix("0x")
        .or_else(|| label.strip_prefix("0X"));
    match hex {
        Some(hex) => hex.bytes().all(|b| b.is_ascii_hexdigit()),
        None => !label.is_empty() && label.bytes().all(|b| b.is_ascii_digit()),
    }
}
