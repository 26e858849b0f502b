//! One grant: from text and back. What it means is answered by the set that holds it.

use crate::address::{HostPattern, LocalPattern};
use crate::directory::Directory;
use crate::error::{GrantError, Reason};
use crate::name::NamePattern;
use crate::nearest::nearest;
use crate::port::Ports;
use crate::spawn::SpawnPattern;
use core::fmt;
use core::str::FromStr;

/// A name that a grant may have, for help texts and suggestions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownGrant {
    /// The name, for instance `net.connect`.
    pub name: &'static str,
    /// The whole form, for instance `net.connect=HOST:PORT`.
    pub form: &'static str,
    /// What it allows, in one line.
    pub allows: &'static str,
}

/// Every grant that exists.
pub const GRANTS_KNOWN: &[KnownGrant] = &[
    KnownGrant {
        name: "net.connect",
        form: "net.connect=HOST:PORT",
        allows: "connect to a host: a name, *.example.org, an address, a network 10.0.0.0/8, \
                 localhost or *; a port, a range 7000-7010 or *",
    },
    KnownGrant {
        name: "net.unverified",
        form: "net.unverified=HOST:PORT",
        allows: "take any TLS certificate there, if the task asks for it; the same patterns as \
                 net.connect, which is needed too",
    },
    KnownGrant {
        name: "net.listen",
        form: "net.listen=[ADDRESS]:PORT",
        allows: "listen on a local address; without one, on any",
    },
    KnownGrant {
        name: "net.resolve",
        form: "net.resolve=NAME",
        allows: "look a name up: a name, *.example.org or *",
    },
    KnownGrant {
        name: "task.spawn",
        form: "task.spawn[=MODULE]",
        allows: "start tasks: any known module, one module by name, or its own with self",
    },
    KnownGrant {
        name: "task.control",
        form: "task.control",
        allows: "see, signal and stop tasks that are not its descendants",
    },
    KnownGrant {
        name: "console.read",
        form: "console.read",
        allows: "read standard input",
    },
    KnownGrant {
        name: "fs.read",
        form: "fs.read=HOSTDIR[::GUESTDIR]",
        allows: "read a directory",
    },
    KnownGrant {
        name: "fs.write",
        form: "fs.write=HOSTDIR[::GUESTDIR]",
        allows: "read and write a directory",
    },
];

/// One thing that a task may do. Made by [`parse_one`]; printed, it reads back as itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant(pub(crate) Rule);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    Connect(HostPattern, Ports),
    Unverified(HostPattern, Ports),
    Listen(LocalPattern, Ports),
    Resolve(NamePattern),
    Spawn(SpawnPattern),
    Control,
    ConsoleRead,
    ReadDirectory(Directory),
    WriteDirectory(Directory),
}

/// Reads one grant, `NAME` or `NAME=PATTERN`.
///
/// # Errors
/// If the text is longer than [`crate::GRANT_BYTES_MAX`], names no known grant, or has a
/// pattern that this grant can't have. The error says what to write instead.
pub fn parse_one(text: &str) -> Result<Grant, GrantError> {
    parse(text)
        .map(Grant)
        .map_err(|reason| GrantError::new(text, reason))
}

fn parse(text: &str) -> Result<Rule, Reason> {
    if text.len() > crate::GRANT_BYTES_MAX {
        return Err(Reason::TooLong(text.len()));
    }
    if text.is_empty() {
        return Err(Reason::Empty);
    }
    if text.chars().any(char::is_control) {
        return Err(Reason::ControlCharacter);
    }
    let (name, pattern) = match text.split_once('=') {
        Some((name, pattern)) => (name, Some(pattern)),
        None => (text, None),
    };
    let Some(known) = GRANTS_KNOWN.iter().find(|known| known.name == name) else {
        let near = nearest(name, GRANTS_KNOWN.iter().map(|known| known.name));
        return Err(Reason::UnknownName(near));
    };
    let needed = pattern
        .filter(|p| !p.is_empty())
        .ok_or(Reason::PatternMissing(known.form));
    match name {
        "net.connect" => {
            remote(needed?, known.form).map(|(host, ports)| Rule::Connect(host, ports))
        }
        "net.unverified" => {
            remote(needed?, known.form).map(|(host, ports)| Rule::Unverified(host, ports))
        }
        "net.listen" => {
            let (address, ports) = split_port(needed?, known.form)?;
            Ok(Rule::Listen(
                LocalPattern::parse(address)?,
                Ports::parse(ports)?,
            ))
        }
        "net.resolve" => NamePattern::parse(needed?).map(Rule::Resolve),
        "task.spawn" => SpawnPattern::parse(pattern).map(Rule::Spawn),
        "task.control" => no_pattern(pattern).map(|()| Rule::Control),
        "console.read" => no_pattern(pattern).map(|()| Rule::ConsoleRead),
        "fs.read" => Directory::parse(needed?).map(Rule::ReadDirectory),
        "fs.write" => Directory::parse(needed?).map(Rule::WriteDirectory),
        // Not reached: the name is one of the table's, and a test goes through them all.
        _ => Err(Reason::UnknownName(None)),
    }
}

fn remote(text: &str, form: &'static str) -> Result<(HostPattern, Ports), Reason> {
    let (host, ports) = split_port(text, form)?;
    let (host, ports) = (HostPattern::parse(host)?, Ports::parse(ports)?);
    match ports.is_zero() {
        true => Err(Reason::PortZero),
        false => Ok((host, ports)),
    }
}

fn no_pattern(pattern: Option<&str>) -> Result<(), Reason> {
    pattern.map_or(Ok(()), |_| Err(Reason::PatternUnexpected))
}

/// At the last colon outside brackets.
fn split_port<'a>(text: &'a str, form: &'static str) -> Result<(&'a str, &'a str), Reason> {
    match text.rsplit_once(':') {
        Some((_, port)) if port.contains(']') => Err(Reason::PortMissing(form)),
        Some((_, "")) | None => Err(Reason::PortMissing(form)),
        Some(parts) => Ok(parts),
    }
}

impl Grant {
    /// The name, for instance `net.connect`.
    pub fn name(&self) -> &'static str {
        match self.0 {
            Rule::Connect(..) => "net.connect",
            Rule::Unverified(..) => "net.unverified",
            Rule::Listen(..) => "net.listen",
            Rule::Resolve(_) => "net.resolve",
            Rule::Spawn(_) => "task.spawn",
            Rule::Control => "task.control",
            Rule::ConsoleRead => "console.read",
            Rule::ReadDirectory(_) => "fs.read",
            Rule::WriteDirectory(_) => "fs.write",
        }
    }

    /// Does this grant allow everything that the other one does? Directories compare as
    /// written, so two spellings of one directory are two directories.
    pub fn covers(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Rule::Connect(a, p), Rule::Connect(b, q))
            | (Rule::Unverified(a, p), Rule::Unverified(b, q)) => {
                a.covers_all_of(b) && p.cover_all_of(*q)
            }
            (Rule::Listen(a, p), Rule::Listen(b, q)) => a.covers_all_of(*b) && p.cover_all_of(*q),
            (Rule::Resolve(a), Rule::Resolve(b)) => a.covers_all_of(b),
            (Rule::Spawn(a), Rule::Spawn(b)) => a.covers_all_of(b),
            (Rule::WriteDirectory(a), Rule::ReadDirectory(b)) => a == b,
            (a, b) => a == b,
        }
    }
}

impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name();
        match &self.0 {
            Rule::Connect(host, ports) | Rule::Unverified(host, ports) => {
                write!(f, "{name}={host}:{ports}")
            }
            Rule::Listen(address, ports) => write!(f, "{name}={address}:{ports}"),
            Rule::Resolve(pattern) => write!(f, "{name}={pattern}"),
            Rule::Spawn(SpawnPattern::Own) => write!(f, "{name}=self"),
            Rule::Spawn(SpawnPattern::Module(module)) => write!(f, "{name}={module}"),
            Rule::Spawn(SpawnPattern::Any) | Rule::Control | Rule::ConsoleRead => f.write_str(name),
            Rule::ReadDirectory(directory) | Rule::WriteDirectory(directory) => {
                write!(f, "{name}={directory}")
            }
        }
    }
}

impl FromStr for Grant {
    type Err = GrantError;

    fn from_str(text: &str) -> Result<Self, GrantError> {
        parse_one(text)
    }
}
