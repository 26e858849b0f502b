//! Why a grant was refused. The message names the text and says what to write instead;
//! hostile text is cut and escaped, so that it can't disturb a terminal.

use alloc::string::String;
use core::fmt;

/// The most characters of a refused text that a message repeats.
const EXCERPT_CHARS_MAX: usize = 80;

/// A grant that could not be read or added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantError {
    excerpt: String,
    reason: Reason,
}

/// What is wrong with a grant.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// No text at all.
    Empty,
    /// More than [`crate::GRANT_BYTES_MAX`] bytes; the length is given.
    TooLong(usize),
    /// A control character, which no pattern needs.
    ControlCharacter,
    /// No grant has this name. The nearest known name, if one is near.
    UnknownName(Option<&'static str>),
    /// This grant needs `=PATTERN`; the form is given.
    PatternMissing(&'static str),
    /// This grant takes no pattern.
    PatternUnexpected,
    /// The pattern has no `:PORT`; the form is given.
    PortMissing(&'static str),
    /// Not a port, a range of ports or `*`.
    PortBad,
    /// Port 0 can't be connected to.
    PortZero,
    /// Not a name that a name look-up could have.
    NameBad,
    /// Looks like an IPv4 address, but isn't one that can be read without doubt.
    AddressBad,
    /// An IPv6 address outside square brackets.
    BracketsMissing,
    /// Not a prefix length for this family of addresses.
    PrefixBad,
    /// The address has bits set beyond its prefix.
    HostBits,
    /// A name where only an address is possible.
    AddressNeeded,
    /// Not a module name.
    ModuleBad,
    /// Not a directory, or a guest directory with a `..` in it.
    DirectoryBad,
    /// The set holds [`crate::GRANTS_MAX`] grants already.
    SetFull,
}

impl GrantError {
    pub(crate) fn new(text: &str, reason: Reason) -> Self {
        let mut excerpt: String = text
            .chars()
            .take(EXCERPT_CHARS_MAX)
            .flat_map(char::escape_debug)
            .collect();
        if text.chars().nth(EXCERPT_CHARS_MAX).is_some() {
            excerpt.push_str("...");
        }
        Self { excerpt, reason }
    }

    /// What is wrong.
    pub fn reason(&self) -> &Reason {
        &self.reason
    }
}

impl fmt::Display for GrantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "grant \"{}\": {}", self.excerpt, self.reason)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("empty; write NAME or NAME=PATTERN"),
            Self::TooLong(bytes) => {
                write!(
                    f,
                    "{bytes} bytes long; at most {} are read",
                    crate::GRANT_BYTES_MAX
                )
            }
            Self::ControlCharacter => f.write_str("contains a control character; remove it"),
            Self::UnknownName(Some(near)) => write!(f, "unknown grant (did you mean {near}?)"),
            Self::UnknownName(None) => {
                f.write_str("unknown grant; known are ")?;
                for (i, known) in crate::GRANTS_KNOWN.iter().enumerate() {
                    write!(f, "{}{}", if i == 0 { "" } else { ", " }, known.name)?;
                }
                Ok(())
            }
            Self::PatternMissing(form) => write!(f, "needs a pattern; write {form}"),
            Self::PatternUnexpected => f.write_str("takes no pattern; remove it and the \"=\""),
            Self::PortMissing(form) => write!(f, "names no port; write {form}"),
            Self::PortBad => {
                f.write_str("bad port; write a number up to 65535, a range like 7000-7010, or *")
            }
            Self::PortZero => {
                f.write_str("nothing can connect to port 0; write a port from 1, or *")
            }
            Self::NameBad => f.write_str(
                "bad host name; write letters, digits, \"-\" and \".\" (other alphabets as xn--), \
                 with * only alone or as a leading \"*.\"",
            ),
            Self::AddressBad => {
                f.write_str("bad address; write four numbers from 0 to 255, like 127.0.0.1")
            }
            Self::BracketsMissing => {
                f.write_str("an IPv6 address needs square brackets, like [::1]:7000")
            }
            Self::PrefixBad => {
                f.write_str("bad prefix length; write /0 to /32 for IPv4 and /0 to /128 for IPv6")
            }
            Self::HostBits => f.write_str(
                "the address has bits set beyond its prefix; write the first address of the \
                 network, like 10.0.0.0/8",
            ),
            Self::AddressNeeded => f.write_str(
                "a task listens on an address, not on a name; write :7000, localhost:7000, \
                 127.0.0.1:7000 or [::1]:7000",
            ),
            Self::ModuleBad => f.write_str(
                "bad module name; write 1 to 255 bytes without spaces at its ends, or self",
            ),
            Self::DirectoryBad => f.write_str(
                "bad directory; write HOSTDIR or HOSTDIR::GUESTDIR, both non-empty and the \
                 second without \"..\"",
            ),
            Self::SetFull => {
                write!(f, "one too many; a task may hold {}", crate::GRANTS_MAX)
            }
        }
    }
}

impl core::error::Error for GrantError {}
