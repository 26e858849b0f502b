//! Sends a reading a second to a server, one line each, and connects again when it has to.
//! The sensor is simulated. Arguments: host, port, number of readings (none: for ever), period
//! in milliseconds.
//!
//! ```sh
//! cargo xtask guests sensor && nc -lk 7000 &
//! smallos-host --grant net.connect=127.0.0.1:7000 target/guests/sensor.wasm 127.0.0.1 7000
//! ```

#![no_std]

extern crate alloc;

mod climate;

use alloc::format;

use climate::Climate;
use smallos::{
    Args,
    net::{Error, TcpStream},
    println,
    time::{Duration, Instant, sleep_blocking},
};

#[smallos::task]
fn main(args: Args) {
    let host = args.get(0).unwrap_or("127.0.0.1");
    let port = args.get_or(1, 7000);
    let count = args.get_or(2, u32::MAX);
    let period = Duration::from_millis(args.get_or(3, 1_000_u32).into());
    let mut climate = Climate::new();
    let mut connection = None;
    for number in 1..=count {
        let up_ms = (Instant::now().as_nanos() / 1_000_000) as u32;
        let line = format!("{number} {up_ms} ms {}\n", climate.read());
        while let Err(error) = send(&mut connection, host, port, line.as_bytes()) {
            connection = None;
            println!("no server: {error}");
            sleep_blocking(period);
        }
        if number < count {
            sleep_blocking(period);
        }
    }
    println!("sent {count} readings");
}

/// Sends a line, on a new connection if there is none.
fn send(
    connection: &mut Option<TcpStream>,
    host: &str,
    port: u16,
    line: &[u8],
) -> Result<(), Error> {
    if connection.is_none() {
        *connection = Some(TcpStream::connect_blocking(host, port)?);
    }
    match connection {
        Some(stream) => stream.write_all_blocking(line),
        None => Ok(()),
    }
}
