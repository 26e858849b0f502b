//! The same as `sensor`, with futures: it sends readings and listens at the same time for what
//! the server says, which it prints. What the executor costs shows beside `sensor`.

#![no_std]

extern crate alloc;

mod climate;

use alloc::format;

use climate::Climate;
use smallos::{
    Args, Either,
    net::{Error, TcpStream},
    println, select,
    time::{Duration, Instant, sleep},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Error> {
    let host = args.get(0).unwrap_or("127.0.0.1");
    let stream = TcpStream::connect(host, args.get_or(1, 7000)).await?;
    let count = args.get_or(2, u32::MAX);
    let period = Duration::from_millis(args.get_or(3, 1_000_u32).into());
    match select(send(&stream, count, period), listen(&stream)).await {
        Either::First(result) | Either::Second(result) => result,
    }
}

async fn send(stream: &TcpStream, count: u32, period: Duration) -> Result<(), Error> {
    let mut climate = Climate::new();
    for number in 1..=count {
        let up_ms = (Instant::now().as_nanos() / 1_000_000) as u32;
        let line = format!("{number} {up_ms} ms {}\n", climate.read());
        stream.write_all(line.as_bytes()).await?;
        sleep(period).await;
    }
    println!("sent {count} readings");
    Ok(())
}

async fn listen(stream: &TcpStream) -> Result<(), Error> {
    loop {
        let bytes = stream.read_some(256).await?;
        if bytes.is_empty() {
            return Ok(());
        }
        println!("the server sent {} bytes", bytes.len() as u32);
    }
}
