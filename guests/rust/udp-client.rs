//! Sends datagrams to `udp-echo` and checks the answers. Arguments: address and port
//! (127.0.0.1:7002), datagrams (3).

use smallos::{
    Args,
    net::{SocketAddr, UdpSocket},
    println,
    time::{Duration, timeout},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let server: SocketAddr = args.get(0).unwrap_or("127.0.0.1:7002").parse()?;
    let count: u32 = args.get_or(1, 3);
    let socket = UdpSocket::bind(([127, 0, 0, 1], 0)).await?;
    for number in 0..count {
        let message = format!("datagram {number}");
        socket.send_to(message.as_bytes(), server).await?;
        let answer = timeout(Duration::from_secs(5), socket.receive(1500)).await??;
        if answer != (message.into_bytes(), server) {
            return Err(format!("datagram {number} came back changed").into());
        }
    }
    println!("{count} datagrams came back");
    Ok(())
}
