//! The test's own side of an echo connection.

use std::{
    io::{Read, Write},
    net::{Shutdown, TcpStream},
    thread,
};

use crate::connect;

/// A connection to an echo server.
pub struct Echo(TcpStream);

impl Echo {
    /// Connects; a server that is about to start gets some time.
    ///
    /// # Panics
    /// If nobody listens.
    #[track_caller]
    pub fn connect(address: &str) -> Self {
        Self(connect(address))
    }

    /// Sends this and expects it back.
    ///
    /// # Panics
    /// If it doesn't come back.
    #[track_caller]
    pub fn round_trip(&mut self, message: &[u8]) {
        self.send(message);
        self.receive(message);
    }

    /// Sends without waiting for the answer.
    ///
    /// # Panics
    /// If the connection broke.
    #[track_caller]
    pub fn send(&mut self, message: &[u8]) {
        self.0
            .write_all(message)
            .expect("the echo server takes the message");
    }

    /// Expects exactly this.
    ///
    /// # Panics
    /// If something else comes, or nothing.
    #[track_caller]
    pub fn receive(&mut self, message: &[u8]) {
        let mut answer = vec![0; message.len()];
        self.0
            .read_exact(&mut answer)
            .expect("the echo server answers");
        assert!(answer == message, "the message came back changed");
    }

    /// Expects this among whatever else comes.
    ///
    /// # Panics
    /// If it never comes.
    #[track_caller]
    pub fn receive_among(&mut self, message: &[u8]) {
        let mut all = Vec::new();
        let mut buffer = [0; 4096];
        while !all.windows(message.len()).any(|part| part == message) {
            let count = self.0.read(&mut buffer).expect("the message comes in time");
            assert!(count > 0, "the connection ended before the message");
            all.extend_from_slice(&buffer[..count]);
        }
    }

    /// Sends and receives at the same time, for more than the connection holds.
    ///
    /// # Panics
    /// If it doesn't come back.
    pub fn stream(&mut self, message: &[u8]) {
        let mut sender = Echo(self.0.try_clone().expect("a descriptor"));
        thread::scope(|scope| {
            scope.spawn(move || sender.send(message));
            self.receive(message);
        });
    }

    /// Closes the sending side and expects that the server then closes its own.
    ///
    /// # Panics
    /// If something comes, or the server keeps the connection.
    #[track_caller]
    pub fn close(mut self) {
        self.0.shutdown(Shutdown::Write).expect("it was open");
        let mut rest = Vec::new();
        self.0
            .read_to_end(&mut rest)
            .expect("the server closes its side");
        assert!(rest.is_empty(), "{} bytes too many", rest.len());
    }
}

/// Some messages there and back on a connection of their own.
///
/// # Panics
/// If one doesn't come back.
#[track_caller]
pub fn round_trips(address: &str, count: usize) {
    let mut echo = Echo::connect(address);
    for number in 0..count {
        echo.round_trip(format!("message {number}").as_bytes());
    }
}
