//! Runs other programs: says the command line, waits, and turns a failure into a sentence.

use std::{
    env,
    ffi::OsStr,
    path::Path,
    process::{Command, Stdio},
};

use crate::{failure::Failure, project::Project, say};

/// One command line that is about to run.
pub struct Process {
    command: Command,
    shown: String,
}

impl Process {
    /// A program, run in the checkout's top folder.
    pub fn new(project: &Project, program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        let mut command = Command::new(program);
        command.current_dir(&project.root);
        // `cargo run` tells us about the package xtask. Passed on, these would look to build
        // scripts like a changed environment, and big crates would be built again.
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO_PKG_")
                || text.starts_with("CARGO_MANIFEST_")
                || text == "CARGO_BIN_NAME"
                || text == "CARGO_CRATE_NAME"
            {
                command.env_remove(&name);
            }
        }
        let path = Path::new(program);
        let shown = path.strip_prefix(&project.root).unwrap_or(path);
        Self {
            command,
            shown: shown.display().to_string(),
        }
    }

    /// Cargo with the given words, for example `["build", "--release"]`.
    pub fn cargo<const N: usize>(project: &Project, words: [&str; N]) -> Self {
        let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut process = Self::new(project, program);
        process.shown = "cargo".into();
        process.args(words)
    }

    /// More words on the command line.
    pub fn args<I: IntoIterator<Item: AsRef<OsStr>>>(mut self, words: I) -> Self {
        for word in words {
            let word = word.as_ref();
            self.shown.push(' ');
            self.shown.push_str(&word.to_string_lossy());
            self.command.arg(word);
        }
        self
    }

    /// The command line as it is shown: a list of forty guests would hide the rest.
    fn line(&self) -> String {
        const LETTERS_MAX: usize = 160;
        match self.shown.char_indices().nth(LETTERS_MAX) {
            Some((end, _)) => format!("{} ...", &self.shown[..end]),
            None => self.shown.clone(),
        }
    }

    /// Runs in another folder of the checkout.
    pub fn within(mut self, project: &Project, folder: &str) -> Self {
        if !folder.is_empty() {
            self.command.current_dir(project.path(folder));
            self.shown = format!("(in {folder}) {}", self.shown);
        }
        self
    }

    /// With an environment variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs to the end; its output is the reader's.
    pub fn run(mut self) -> Result<(), Failure> {
        say::command(&self.line());
        let status = self
            .command
            .status()
            .map_err(|error| Failure::new(format!("`{}`: {error}", self.line())))?;
        match status.code() {
            Some(0) => Ok(()),
            Some(code) => Err(Failure::new(format!(
                "`{}` failed with exit code {code}",
                self.line()
            ))),
            None => Err(Failure::new(format!(
                "`{}` was ended by a signal",
                self.line()
            ))),
        }
    }

    /// Runs to the end and gives what it wrote to stdout; stderr is the reader's.
    pub fn output(mut self) -> Result<String, Failure> {
        say::command(&self.line());
        let output = self
            .command
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| Failure::new(format!("`{}`: {error}", self.line())))?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(Failure::new(format!(
                "`{}` failed: {}",
                self.line(),
                output.status
            )))
        }
    }

    /// What it writes to stdout, or nothing when it is not there or fails. Says nothing: for
    /// finding out what is installed.
    pub fn quietly(mut self) -> Option<String> {
        let output = self.command.output().ok()?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }
}
