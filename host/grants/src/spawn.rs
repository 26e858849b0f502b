//! Which modules a task may start.

use crate::error::Reason;
use alloc::string::{String, ToString};

/// The longest module name, in bytes.
const MODULE_BYTES_MAX: usize = 255;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SpawnPattern {
    /// Its own module and every known one.
    Any,
    Own,
    Module(String),
}

impl SpawnPattern {
    pub(crate) fn parse(text: Option<&str>) -> Result<Self, Reason> {
        match text {
            None | Some("*") => Ok(Self::Any),
            Some("self") => Ok(Self::Own),
            Some(name)
                if (1..=MODULE_BYTES_MAX).contains(&name.len())
                    && name.trim() == name
                    && !name.contains('*') =>
            {
                Ok(Self::Module(name.to_string()))
            }
            Some(_) => Err(Reason::ModuleBad),
        }
    }

    pub(crate) fn covers_all_of(&self, other: &Self) -> bool {
        *self == Self::Any || self == other
    }
}
