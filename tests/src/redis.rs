//! The system's redis-server, on a port of its own.

use std::{
    env,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
};

use crate::{PATIENCE, Program, free_port};

/// A running server. It ends with this value.
pub struct RedisServer {
    _program: Program,
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
        let number = port.to_string();
        let own = ["--port", &number, "--bind", "127.0.0.1", "--save", ""];
        let more = ["--appendonly", "no", "--databases", "4"];
        let all = own.iter().chain(&more).chain(arguments);
        let program = Program::start("redis-server", all, &env::temp_dir(), port)?;
        Some(Self {
            _program: program,
            port,
        })
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
