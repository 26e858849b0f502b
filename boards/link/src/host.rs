//! A guest from its bytes to its end.

use crate::guest;
use crate::machine::Board;
use crate::outside;
use alloc::format;
use alloc::string::String;
use smallos_grants::Grants;
use smallos_kernel::{Pid, Priority, Restart};
use smallos_solo::{Config, Solo};
use smallos_syscalls::{Inherited, Limits, Shared, TaskSpec};

/// Runs one guest as a board does: what it is and what it may do come from outside.
pub fn run() {
    if let Err(message) = start(&outside::bytes(usize::MAX)) {
        outside::take(message.as_bytes());
    }
}

fn start(file: &[u8]) -> Result<(), String> {
    let grants = outside::bytes(64);
    let grants = core::str::from_utf8(&grants).map_err(|error| format!("{error}"))?;
    let grants = Grants::parse(grants.lines()).map_err(|error| format!("{error}"))?;
    let module = guest::load(file).map_err(|error| format!("{error}"))?;
    let host =
        Solo::new(Config::default(), Board::default()).map_err(|error| format!("{error}"))?;
    host.add_module("guest", module.clone());
    let spec = TaskSpec {
        module,
        name: "guest".into(),
        arguments: [].into(),
        priority: Priority::new(outside::word() as u8),
        watcher: false,
        limits: Limits::default(),
        ends: None,
        inherited: Shared::new(Inherited {
            grants,
            ..Inherited::default()
        }),
    };
    let pid: Pid = host
        .spawn(spec, Restart::NEVER)
        .map_err(|error| format!("{error}"))?;
    outside::take(&pid.get().to_le_bytes());
    host.run(&mut ()).map_err(|error| format!("{error}"))
}
