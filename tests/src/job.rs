//! A `smallos.toml` in a folder of its own.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

use crate::guest;

/// A configuration that a test writes line by line.
pub struct Job {
    folder: TempDir,
    file: PathBuf,
    text: String,
}

impl Job {
    /// Begins with these lines, which are about the host.
    ///
    /// # Panics
    /// If there is no room for a folder.
    pub fn new(host_lines: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("smallos.toml");
        let mut job = Self {
            folder,
            file,
            text: String::new(),
        };
        job.push(host_lines);
        job
    }

    /// Adds a task that runs a guest; the lines are further keys of its table.
    pub fn task(mut self, name: &str, module: &str, lines: &str) -> Self {
        let module = guest(module);
        let module = module.display();
        let mut table = String::new();
        write!(
            table,
            "[[task]]\nname = \"{name}\"\nmodule = '{module}'\n{lines}"
        )
        .expect("memory");
        self.push(&table);
        self
    }

    /// Adds lines as they are.
    pub fn lines(mut self, lines: &str) -> Self {
        self.push(lines);
        self
    }

    fn push(&mut self, lines: &str) {
        self.text.push_str(lines);
        self.text.push('\n');
        fs::write(&self.file, &self.text).expect("the folder can be written");
    }

    /// The folder of the file.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The file.
    pub fn file(&self) -> &Path {
        &self.file
    }
}
