//! A WebSocket server that sends everything back, on any path.
//! Arguments: port (7000), address (127.0.0.1).
//!
//! smallos-host run --grant net.listen=127.0.0.1:7000 target/guests/websocket-echo.wasm 7000
//! smallos-host run --grant net.connect=127.0.0.1:7000 target/guests/websocket.wasm

use std::net::IpAddr;

use smallos::{
    Args,
    http_server::{Response, Router, Server},
    println,
    websocket::{Message, WebSocket},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let address: IpAddr = args.get(1).unwrap_or("127.0.0.1").parse()?;
    let server = Server::bind((address, args.get_or(0, 7000)))?.connections_max(10_000);
    println!("listening on {}", server.local_addr()?);
    server
        .serve(Router::new().fallback(async |_| Response::websocket(echo)))
        .await?;
    Ok(())
}

async fn echo(socket: WebSocket) {
    // A connection that breaks concerns nobody but itself; the host has told the peer why.
    while let Ok(message) = socket.receive().await {
        let sent = match &message {
            Message::Pong(_) => continue,
            message => socket.send(message).await,
        };
        if sent.is_err() {
            break;
        }
    }
}
