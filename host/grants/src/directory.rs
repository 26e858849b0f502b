//! A directory that a task may use. This crate only reads the text; whether the directory
//! exists, and how a guest is kept inside it, is the host's business.

use crate::error::Reason;
use alloc::string::{String, ToString};
use core::fmt;

/// A host directory and the name under which the guest sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directory {
    host: String,
    guest: Option<String>,
}

impl Directory {
    pub(crate) fn parse(text: &str) -> Result<Self, Reason> {
        let (host, guest) = match text.split_once("::") {
            Some((host, guest)) => (host, Some(guest)),
            None => (text, None),
        };
        let seen = guest.unwrap_or(host);
        let guest_bad = guest
            .is_some_and(|guest| guest.contains("::") || guest.split('/').any(|part| part == ".."));
        if host.is_empty() || seen.is_empty() || guest_bad {
            return Err(Reason::DirectoryBad);
        }
        Ok(Self {
            host: host.to_string(),
            guest: guest.map(ToString::to_string),
        })
    }

    /// The directory on the host, as written; relative ones are relative to where the host
    /// was started.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The name that the guest sees: the text after `::`, or the host directory as written.
    pub fn guest(&self) -> &str {
        self.guest.as_deref().unwrap_or(&self.host)
    }
}

impl fmt::Display for Directory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.guest {
            Some(guest) => write!(f, "{}::{guest}", self.host),
            None => f.write_str(&self.host),
        }
    }
}
