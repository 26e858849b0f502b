//! Sends everything back, with one async task inside this one for each connection.
//! Arguments: port (7000), address (127.0.0.1).

use std::net::IpAddr;

use smallos::{
    Args,
    net::{Error, ErrorCode, TcpListener, TcpStream},
    println, spawn_local,
    time::{Duration, sleep},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let address: IpAddr = args.get(1).unwrap_or("127.0.0.1").parse()?;
    let listener = TcpListener::bind((address, args.get_or(0, 7000))).await?;
    println!("listening on {}", listener.local_addr()?);
    loop {
        let stream = match listener.accept().await {
            Ok(stream) => stream,
            // All the handles are in use; the next one waits until a connection ends.
            Err(Error::Host(ErrorCode::TooManySockets)) => {
                sleep(Duration::from_millis(10)).await;
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        drop(spawn_local(async move {
            // A connection that breaks concerns nobody but itself.
            let _ = echo(&stream).await;
        }));
    }
}

async fn echo(stream: &TcpStream) -> Result<(), Error> {
    loop {
        let bytes = stream.read_some(65_536).await?;
        if bytes.is_empty() {
            return Ok(());
        }
        stream.write_all(&bytes).await?;
    }
}
