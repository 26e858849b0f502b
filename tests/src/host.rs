//! One run of the host, from its arguments to its end.

use std::{
    ffi::OsStr,
    path::Path,
    process::{Command, Stdio},
};

use crate::{Running, host_program};

/// What the host's standard output is connected to, as seen from the test.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// The test reads everything, at once.
    Eager,
    /// The test holds the pipe and decides when to read.
    Test,
}

/// A host that is about to be started.
#[must_use = "a command does nothing before `run` or `start`"]
pub struct HostCommand {
    command: Command,
    input: Vec<u8>,
    keep_input: bool,
    reader: Reader,
    host_thread_panics: bool,
}

/// The host with these arguments. What runs a guest says on which engine, and so begins with
/// [`Engine`](crate::Engine); a guest's file comes from [`guest`](crate::guest).
pub fn host<I: IntoIterator<Item: AsRef<OsStr>>>(arguments: I) -> HostCommand {
    let mut command = Command::new(host_program());
    command
        .args(arguments)
        // What a test sees shall not depend on who runs it.
        .env_remove("NO_COLOR")
        .env_remove("RUST_BACKTRACE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    HostCommand {
        command,
        input: Vec::new(),
        keep_input: false,
        reader: Reader::Eager,
        host_thread_panics: true,
    }
}

impl HostCommand {
    /// Further arguments, taken as they are.
    pub fn args<I: IntoIterator<Item: AsRef<OsStr>>>(mut self, arguments: I) -> Self {
        self.command.args(arguments);
        self
    }

    /// An environment variable of the host itself.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// The folder that the host runs in.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// What the host reads on standard input, which ends after it.
    pub fn input(mut self, bytes: &[u8]) -> Self {
        self.input = bytes.to_vec();
        self
    }

    /// Standard input stays open until the test closes it.
    pub fn keep_input(mut self) -> Self {
        self.keep_input = true;
        self
    }

    /// Nobody reads standard output before the test takes it.
    pub fn unread(mut self) -> Self {
        self.reader = Reader::Test;
        self
    }

    /// A WASI guest's own panic looks like one of the host: this run may show one.
    pub fn guest_prints_panic(mut self) -> Self {
        self.host_thread_panics = false;
        self
    }

    /// Starts it.
    ///
    /// # Panics
    /// If the program can't be started.
    pub fn start(self) -> Running {
        let Self {
            command,
            input,
            keep_input,
            reader,
            host_thread_panics,
        } = self;
        let mut running = Running::start(command, reader, host_thread_panics);
        running.write(&input);
        if !keep_input {
            running.close_input();
        }
        running
    }

    /// Starts it and waits for its end.
    pub fn run(self) -> Finished {
        self.start().finish()
    }
}

/// How a host ended.
#[derive(Debug)]
pub struct Finished {
    /// Its exit code; `None` if a signal ended it.
    pub code: Option<i32>,
    /// All of its standard output.
    pub stdout: String,
    /// All of its standard error.
    pub stderr: String,
}

impl Finished {
    /// Expects this exit code.
    ///
    /// # Panics
    /// If it is another.
    #[track_caller]
    pub fn code(&self, expected: i32) -> &Self {
        assert_eq!(self.code, Some(expected), "{self}");
        self
    }

    /// Expects exactly this on standard output.
    ///
    /// # Panics
    /// If it is something else.
    #[track_caller]
    pub fn prints(&self, expected: &str) -> &Self {
        assert_eq!(self.stdout, expected, "{self}");
        self
    }

    /// Expects this somewhere on standard output.
    ///
    /// # Panics
    /// If it isn't there.
    #[track_caller]
    pub fn shows(&self, part: &str) -> &Self {
        assert!(self.stdout.contains(part), "no {part:?} on stdout\n{self}");
        self
    }

    /// Expects this somewhere on standard error.
    ///
    /// # Panics
    /// If it isn't there.
    #[track_caller]
    pub fn says(&self, part: &str) -> &Self {
        assert!(self.stderr.contains(part), "no {part:?} on stderr\n{self}");
        self
    }

    /// Expects these on standard error, one after the other.
    ///
    /// # Panics
    /// If one is missing or comes too early.
    #[track_caller]
    pub fn says_in_order(&self, parts: &[&str]) -> &Self {
        let mut rest = self.stderr.as_str();
        for part in parts {
            let Some(at) = rest.find(part) else {
                panic!("no {part:?} on stderr, in the order {parts:?}\n{self}");
            };
            rest = &rest[at + part.len()..];
        }
        self
    }

    /// Expects nothing on standard error.
    ///
    /// # Panics
    /// If there is something.
    #[track_caller]
    pub fn quietly(&self) -> &Self {
        assert_eq!(self.stderr, "", "{self}");
        self
    }
}

impl std::fmt::Display for Finished {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            code,
            stdout,
            stderr,
        } = self;
        let [stdout, stderr] = [stdout, stderr].map(|text| excerpt(text));
        write!(
            f,
            "exit code {code:?}\n--- stdout\n{stdout}\n--- stderr\n{stderr}\n---"
        )
    }
}

/// A flood of output says nothing: its ends do.
fn excerpt(text: &str) -> String {
    const CHARS: usize = 4000;
    let count = text.chars().count();
    if count <= CHARS {
        return text.to_owned();
    }
    let begin: String = text.chars().take(CHARS / 2).collect();
    let end: String = text.chars().skip(count - CHARS / 2).collect();
    format!("{begin}\n[{} characters more]\n{end}", count - CHARS)
}
