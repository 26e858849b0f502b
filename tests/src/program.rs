//! A real server that a test starts beside the host: nginx, openssl, mosquitto. It is killed when
//! the test drops it.

use std::{
    ffi::OsStr,
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use crate::{PATIENCE, is_ci};

/// A server that takes connections.
pub struct Program {
    child: Child,
}

impl Program {
    /// Starts it in a folder, and waits until it listens on the port of 127.0.0.1. `None`, with
    /// a word on standard output, if it isn't installed; in CI that is a failure.
    ///
    /// # Panics
    /// If it ends before it listens, or isn't installed in CI.
    #[track_caller]
    pub fn start<I: IntoIterator<Item: AsRef<OsStr>>>(
        program: &str,
        arguments: I,
        folder: &Path,
        port: u16,
    ) -> Option<Self> {
        let Some(path) = installed(program) else {
            assert!(!is_ci(), "{program} is not installed, and CI must not skip");
            println!("SKIPPED: {program} is not installed");
            return None;
        };
        let child = Command::new(path)
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("an installed program starts");
        let mut started = Self { child };
        let limit = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = started.child.try_wait().expect("a child can be waited for");
            assert!(ended.is_none(), "{program} ended at once: {ended:?}");
            assert!(Instant::now() < limit, "{program} does not listen");
            sleep(Duration::from_millis(10));
        }
        Some(started)
    }
}

impl Program {
    /// Its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Kills it now, as a crash does.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Servers often lie where only root's path leads.
fn installed(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(["/usr/sbin".into()]);
    folders
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}
