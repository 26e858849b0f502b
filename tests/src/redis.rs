//! The system's redis-server, on a port of its own.

use std::{
    env,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{PATIENCE, free_port};

/// A running server. It ends with this value.
pub struct RedisServer {
    process: Child,
    port: u16,
}

impl RedisServer {
    /// Starts one that keeps nothing on disk; further arguments are as in its configuration.
    /// `None`, and a line that says so, if it isn't installed.
    ///
    /// # Panics
    /// If it isn't installed and `CI=true`, or if it doesn't start.
    #[track_caller]
    pub fn start(arguments: &[&str]) -> Option<Self> {
        Self::start_at(free_port(), arguments)
    }

    /// As [`RedisServer::start`], on this port of 127.0.0.1.
    ///
    /// # Panics
    /// As there.
    #[track_caller]
    pub fn start_at(port: u16, arguments: &[&str]) -> Option<Self> {
        let started = Command::new("redis-server")
            .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
            .args(["--save", "", "--appendonly", "no", "--databases", "4"])
            .args(arguments)
            .current_dir(env::temp_dir())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(process) = started else {
            let is_ci = env::var("CI").is_ok_and(|ci| ci == "true");
            assert!(
                !is_ci,
                "redis-server is not installed, and CI must not skip"
            );
            println!("SKIPPED: redis-server is not installed");
            return None;
        };
        let server = Self { process, port };
        let limit = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < limit, "redis-server does not start");
            thread::sleep(Duration::from_millis(20));
        }
        Some(server)
    }

    /// Its port of 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Asks it with a command whose reply is one string, on a connection of the test's own.
    ///
    /// # Panics
    /// If it doesn't answer.
    #[track_caller]
    pub fn ask(&self, command: &str) -> String {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the server listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("above zero");
        let mut stream = BufReader::new(stream);
        write!(stream.get_mut(), "{command}\r\n").expect("the server reads");
        let mut line = String::new();
        stream.read_line(&mut line).expect("the server answers");
        let line = line.trim_end();
        let Some(length) = line.strip_prefix('$') else {
            return line.to_owned();
        };
        let mut text = vec![0; length.parse().unwrap_or(0)];
        stream.read_exact(&mut text).expect("the server answers");
        String::from_utf8(text).expect("it speaks UTF-8")
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
