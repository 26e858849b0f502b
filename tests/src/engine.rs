//! The two engines of the host. A test that runs a guest says on which.

use std::ffi::{OsStr, OsString};

use crate::{HostCommand, Job, guest, host};

/// What runs the guests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Compiles to machine code: the desktop's.
    Wasmtime,
    /// Interprets: a board's.
    Wasmi,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 2] = [Engine::Wasmtime, Engine::Wasmi];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        self.of("wasmtime", "wasmi")
    }

    /// What belongs to this engine of two things. Each use is a difference between them, which
    /// should be one of words.
    pub fn of<T>(self, wasmtime: T, wasmi: T) -> T {
        match self {
            Engine::Wasmtime => wasmtime,
            Engine::Wasmi => wasmi,
        }
    }

    /// `smallos-host run [FLAGS] GUEST [ARGUMENTS]`; both lists are split at spaces.
    pub fn guest(self, flags: &str, name: &str, arguments: &str) -> HostCommand {
        let mut all: Vec<OsString> = vec!["run".into()];
        all.extend(flags.split_whitespace().map(OsString::from));
        all.push(guest(name).into());
        all.extend(arguments.split_whitespace().map(OsString::from));
        self.host(all)
    }

    /// `smallos-host up` with this configuration.
    pub fn up(self, job: &Job) -> HostCommand {
        self.host([OsStr::new("up"), job.file().as_os_str()])
    }

    /// The host with these arguments, of which the first is a command.
    ///
    /// # Panics
    /// If there is no argument.
    pub fn host<I: IntoIterator<Item: AsRef<OsStr>>>(self, arguments: I) -> HostCommand {
        let mut arguments = arguments.into_iter();
        let command = arguments.next().expect("a command such as `run`");
        host([command.as_ref(), "--engine".as_ref(), self.name().as_ref()]).args(arguments)
    }
}
