//! A mosquitto of one test alone, on a free port, with a folder for what it keeps.

use std::{
    fs,
    path::Path,
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

use crate::{PATIENCE, Program, free_port};

/// A running server; killed when it is dropped.
pub struct Mosquitto {
    program: Program,
    folder: TempDir,
    /// Where it listens on 127.0.0.1.
    pub port: u16,
}

impl Mosquitto {
    /// Starts one that lets everybody in, with further lines of configuration. `None` where
    /// none is installed, which is said; in CI that is a failure.
    ///
    /// # Panics
    /// If it doesn't listen.
    pub fn start(lines: &str) -> Option<Self> {
        Self::with(|_| format!("allow_anonymous true\n{lines}"))
    }

    /// Starts one whose configuration is made once its folder is there.
    ///
    /// # Panics
    /// If it doesn't listen.
    pub fn with(lines: impl FnOnce(&Path) -> String) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let port = free_port();
        let lines = lines(folder.path());
        let place = folder.path().display();
        let text = format!(
            "listener {port} 127.0.0.1\nuser root\npersistence true\n\
             persistence_location {place}/\n{lines}\n"
        );
        fs::write(folder.path().join("conf"), text).expect("the folder can be written");
        let program = launch(folder.path(), port)?;
        Some(Self {
            program,
            folder,
            port,
        })
    }

    /// Kills it as a crash does, and starts it again after this.
    ///
    /// # Panics
    /// If it doesn't listen again.
    pub fn crash(&mut self, meanwhile: impl FnOnce()) {
        self.program.kill();
        meanwhile();
        self.program = launch(self.folder.path(), self.port).expect("it was there before");
    }

    /// Has it write its sessions to the disk: what a crash leaves.
    ///
    /// # Panics
    /// If it doesn't.
    pub fn save(&self) {
        let file = self.folder.path().join("mosquitto.db");
        if file.exists() {
            fs::remove_file(&file).expect("the folder can be written");
        }
        self.signal(libc::SIGUSR1);
        let limit = Instant::now() + PATIENCE;
        // It is written under another name first.
        while !file.exists() {
            assert!(Instant::now() < limit, "mosquitto doesn't save");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Stops it where it is. A crash ends that.
    pub fn freeze(&self) {
        self.signal(libc::SIGSTOP);
    }

    fn signal(&self, signal: i32) {
        let pid = self.program.id().cast_signed();
        // SAFETY: kill takes two numbers; the child is ours and not yet waited for, so its
        // pid is nobody else's.
        let sent = unsafe { libc::kill(pid, signal) };
        assert_eq!(sent, 0, "signal {signal} can't be sent");
    }
}

#[track_caller]
fn launch(folder: &Path, port: u16) -> Option<Program> {
    Program::start("mosquitto", ["-c", "conf"], folder, port)
}
