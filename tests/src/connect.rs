//! A test's own connection to a task.

use std::{
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use crate::PATIENCE;

/// Connects; a server that is about to start gets some time. No read and no write waits for
/// longer than [`PATIENCE`].
///
/// # Panics
/// If nobody listens.
#[track_caller]
pub fn connect(address: &str) -> TcpStream {
    let limit = Instant::now() + PATIENCE;
    let stream = loop {
        match TcpStream::connect(address) {
            Ok(stream) => break stream,
            Err(error) if Instant::now() > limit => panic!("connect to {address}: {error}"),
            Err(_) => thread::sleep(Duration::from_millis(10)),
        }
    };
    let patience = Some(PATIENCE);
    stream.set_read_timeout(patience).expect("above zero");
    stream.set_write_timeout(patience).expect("above zero");
    stream
}
