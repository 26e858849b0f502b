//! Which grant a module needs for what it imports.
//!
//! A grant names addresses, modules or directories, and those are checked at each call. A
//! module that imports a function for which its task has no grant at all could never call
//! it with success: it is refused at start, with the grant's name, rather than in the
//! middle of its work.

use alloc::string::String;
use core::fmt;
use smallos_grants::Grants;

/// The grant that a function of the contract needs, if it needs one. `interface` may carry
/// a version; names that the contract doesn't have need none.
pub fn grant_for(interface: &str, function: &str) -> Option<&'static str> {
    let interface = interface.split('@').next().unwrap_or(interface);
    match (interface, function) {
        (
            "smallos:net/tcp" | "smallos:net/tls" | "smallos:mqtt/mqtt" | "smallos:redis/redis",
            "connect" | "start-connect",
        ) => Some("net.connect"),
        ("smallos:web/http", "open") | ("smallos:web/events", "connect") => Some("net.connect"),
        ("smallos:web/websocket", "connect" | "start-connect") => Some("net.connect"),
        ("smallos:net/tcp", "listen") => Some("net.listen"),
        ("smallos:net/udp", "bind") => Some("net.listen"),
        ("smallos:net/names", "resolve" | "start-resolve") => Some("net.resolve"),
        ("smallos:kernel/tasks", "spawn") => Some("task.spawn"),
        ("smallos:system/console", "read" | "subscribe-read") => Some("console.read"),
        _ => None,
    }
}

/// An import that no grant of the task covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The grant's name.
    pub grant: &'static str,
    /// The interface that is imported.
    pub interface: String,
    /// Its function.
    pub function: String,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            grant,
            interface,
            function,
        } = self;
        write!(
            f,
            "needs the grant {grant}, because it imports {function} of {interface}"
        )
    }
}

/// The first import that the grants don't cover at all.
///
/// # Errors
/// The grant that is missing, and for which function.
pub fn check<'a>(
    grants: &Grants,
    imports: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<(), Missing> {
    for (interface, function) in imports {
        let Some(grant) = grant_for(interface, function) else {
            continue;
        };
        let covered = match grant {
            "net.connect" => grants.any_connect(),
            // A UDP client binds port 0 and sends under `net.connect`.
            "net.listen" if function == "bind" => grants.any_listen() || grants.any_connect(),
            "net.listen" => grants.any_listen(),
            "net.resolve" => grants.any_resolve(),
            "task.spawn" => grants.any_spawn(),
            _ => grants.console_read(),
        };
        if !covered {
            return Err(Missing {
                grant,
                interface: interface.into(),
                function: function.into(),
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTEN: (&str, &str) = ("smallos:net/tcp@0.1.0", "listen");
    const NOW: (&str, &str) = ("smallos:kernel/time@0.1.0", "now");

    #[test]
    fn an_import_without_its_grant_is_named() {
        let missing = check(&Grants::default(), [NOW, LISTEN]).unwrap_err();
        assert_eq!(missing.grant, "net.listen");
        assert_eq!(missing.function, "listen");
    }

    #[test]
    fn any_grant_of_the_kind_will_do_at_start() {
        let grants = Grants::parse(["net.listen=:7000"]).unwrap();
        assert_eq!(check(&grants, [NOW, LISTEN]), Ok(()));
    }
}
