//! Sends everything back, with one async task inside this one for each connection.
//! Arguments: port (7000), address (127.0.0.1).

use std::{error::Error, net::IpAddr};

use smallos::{
    Args,
    net::{TcpListener, TcpStream},
    println, spawn_local,
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn Error>> {
    let address: IpAddr = args.get(1).unwrap_or("127.0.0.1").parse()?;
    let listener = TcpListener::bind((address, args.get_or(0, 7000))).await?;
    println!("listening on {}", listener.local_addr()?);
    loop {
        let stream = listener.accept().await?;
        drop(spawn_local(async move {
            // A connection that breaks concerns nobody but itself.
            let _ = echo(&stream).await;
        }));
    }
}

async fn echo(stream: &TcpStream) -> Result<(), smallos::net::Error> {
    loop {
        let bytes = stream.read_some(65_536).await?;
        if bytes.is_empty() {
            return Ok(());
        }
        stream.write_all(&bytes).await?;
    }
}
