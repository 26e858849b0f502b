//! The grants of one task, and the questions that a host asks before it acts. An empty set
//! answers every question with no.

use crate::address::{HostPattern, is_localhost};
use crate::directory::Directory;
use crate::error::{GrantError, Reason};
use crate::grant::{Grant, Rule};
use crate::name::NamePattern;
use crate::spawn::SpawnPattern;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;
use core::net::IpAddr;

/// The most grants that a set holds.
pub const GRANTS_MAX: usize = 256;

/// What a task may do. The default is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grants {
    all: bool,
    list: Vec<Grant>,
}

impl Grants {
    /// Nothing is allowed.
    pub const fn none() -> Self {
        Self {
            all: false,
            list: Vec::new(),
        }
    }

    /// Everything is allowed, except that it names no directories: add those one by one.
    pub const fn all() -> Self {
        Self {
            all: true,
            list: Vec::new(),
        }
    }

    /// Reads and adds each text.
    ///
    /// # Errors
    /// The first text that is no grant, or the one that doesn't fit any more.
    pub fn parse<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<Self, GrantError> {
        let mut grants = Self::none();
        for text in texts {
            grants.add(crate::parse_one(text)?)?;
        }
        Ok(grants)
    }

    /// Adds one grant. One that is already there is not added twice.
    ///
    /// # Errors
    /// If the set holds [`GRANTS_MAX`] already.
    pub fn add(&mut self, grant: Grant) -> Result<(), GrantError> {
        if self.list.contains(&grant) {
            return Ok(());
        }
        if self.list.len() >= GRANTS_MAX {
            return Err(GrantError::new(&grant.to_string(), Reason::SetFull));
        }
        self.list.push(grant);
        Ok(())
    }

    /// Was this made by [`Grants::all`]?
    pub fn allows_all(&self) -> bool {
        self.all
    }

    /// The grants in the order in which they were added. For [`Grants::all`] only those
    /// that were added to it.
    pub fn iter(&self) -> core::slice::Iter<'_, Grant> {
        self.list.iter()
    }

    /// Does the set allow nothing?
    pub fn is_empty(&self) -> bool {
        !self.all && self.list.is_empty()
    }

    /// Does `other` allow everything that this set does? Each grant must be covered by one
    /// grant of `other`; two that only together cover it are not enough. The answer is
    /// therefore never a wrong yes.
    pub fn is_subset_of(&self, other: &Self) -> bool {
        // Directories aren't part of "everything": see `all`.
        let directory =
            |grant: &Grant| matches!(grant.0, Rule::ReadDirectory(_) | Rule::WriteDirectory(_));
        (other.all || !self.all)
            && self.list.iter().all(|grant| {
                (other.all && !directory(grant)) || other.list.iter().any(|o| o.covers(grant))
            })
    }

    /// May the task connect there? `host` is the name as the guest gave it, if it gave one;
    /// `ip` is the address that is about to be connected to, if it is known. Ask again for
    /// each address of a name.
    pub fn connect(&self, host: Option<&str>, ip: Option<IpAddr>, port: u16) -> bool {
        let (host, ip) = without_literal(host, ip);
        self.any(|rule| match rule {
            Rule::Connect(pattern, ports) => pattern.covers(host, ip) && ports.cover(port),
            _ => false,
        })
    }

    /// May the task take any certificate of the server there? Asked as [`Grants::connect`].
    pub fn unverified(&self, host: Option<&str>, ip: Option<IpAddr>, port: u16) -> bool {
        let (host, ip) = without_literal(host, ip);
        self.any(|rule| match rule {
            Rule::Unverified(pattern, ports) => pattern.covers(host, ip) && ports.cover(port),
            _ => false,
        })
    }

    /// May the task listen on (or bind a datagram socket to) this local address? `0.0.0.0`
    /// and `::` need a grant for all addresses. Port 0 needs a grant for port 0 or `*`.
    pub fn listen(&self, ip: IpAddr, port: u16) -> bool {
        self.any(|rule| match rule {
            Rule::Listen(pattern, ports) => pattern.covers(ip) && ports.cover(port),
            _ => false,
        })
    }

    /// May the task look this name up? A `net.connect` grant for the name includes that, and
    /// any network grant includes `localhost` and text that is an address already.
    pub fn resolve(&self, name: &str) -> bool {
        let local = is_localhost(name) || address_literal(name).is_some();
        self.any(|rule| match rule {
            Rule::Resolve(pattern) => local || pattern.covers(name),
            Rule::Connect(pattern, _) => local || pattern.needs_name(name),
            _ => false,
        })
    }

    /// May the task start another task from its own module?
    pub fn spawn_own(&self) -> bool {
        self.any(|rule| matches!(rule, Rule::Spawn(SpawnPattern::Any | SpawnPattern::Own)))
    }

    /// May the task start this module? Names compare exactly.
    pub fn spawn_named(&self, name: &str) -> bool {
        self.any(|rule| match rule {
            Rule::Spawn(SpawnPattern::Any) => true,
            Rule::Spawn(SpawnPattern::Module(module)) => module == name,
            _ => false,
        })
    }

    /// May the task see, signal and stop tasks that aren't its descendants?
    pub fn control(&self) -> bool {
        self.any(|rule| matches!(rule, Rule::Control))
    }

    /// May the task read standard input?
    pub fn console_read(&self) -> bool {
        self.any(|rule| matches!(rule, Rule::ConsoleRead))
    }

    /// The directories, each with whether it may be written.
    pub fn directories(&self) -> impl Iterator<Item = (&Directory, bool)> {
        self.list.iter().filter_map(|grant| match &grant.0 {
            Rule::ReadDirectory(directory) => Some((directory, false)),
            Rule::WriteDirectory(directory) => Some((directory, true)),
            _ => None,
        })
    }

    /// Is there any host to connect to? Without one the interface isn't given at all.
    pub fn any_connect(&self) -> bool {
        self.any(|rule| matches!(rule, Rule::Connect(..)))
    }

    /// Is there any address to listen on?
    pub fn any_listen(&self) -> bool {
        self.any(|rule| matches!(rule, Rule::Listen(..)))
    }

    /// Is there any name that may be looked up? True with any `net.connect`, see
    /// [`Grants::resolve`].
    pub fn any_resolve(&self) -> bool {
        self.any(|rule| matches!(rule, Rule::Resolve(_) | Rule::Connect(..)))
    }

    /// May every name be looked up? For those who can't ask about each.
    pub fn resolve_all(&self) -> bool {
        self.any(|rule| match rule {
            Rule::Resolve(pattern) | Rule::Connect(HostPattern::Name(pattern), _) => {
                matches!(pattern, NamePattern::Any)
            }
            _ => false,
        })
    }

    /// Is there any module that may be started?
    pub fn any_spawn(&self) -> bool {
        self.any(|rule| matches!(rule, Rule::Spawn(_)))
    }

    fn any(&self, covers: impl Fn(&Rule) -> bool) -> bool {
        self.all || self.list.iter().any(|grant| covers(&grant.0))
    }
}

/// Text that is an address is no name.
fn without_literal(host: Option<&str>, ip: Option<IpAddr>) -> (Option<&str>, Option<IpAddr>) {
    match host.and_then(address_literal) {
        Some(literal) => (None, ip.or(Some(literal))),
        None => (host, ip),
    }
}

/// The address that a guest wrote where a name could stand: `127.0.0.1`, `::1`, `[::1]`.
fn address_literal(text: &str) -> Option<IpAddr> {
    let inside = text
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    match inside {
        Some(inside) => inside.parse().ok().map(IpAddr::V6),
        None => text.parse().ok(),
    }
}

impl<'a> IntoIterator for &'a Grants {
    type Item = &'a Grant;
    type IntoIter = core::slice::Iter<'a, Grant>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// For people: `everything`, `nothing`, or the grants with commas between them.
impl fmt::Display for Grants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("nothing");
        }
        let mut between = "";
        if self.all {
            f.write_str("everything")?;
            between = ", ";
        }
        for grant in &self.list {
            write!(f, "{between}{grant}")?;
            between = ", ";
        }
        Ok(())
    }
}
