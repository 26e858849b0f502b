//! Sends each datagram back to whoever sent it. Arguments: port (7002), datagrams (0: for
//! ever), address (127.0.0.1).

use smallos::{Args, net::UdpSocket, println};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let address: std::net::IpAddr = args.get(2).unwrap_or("127.0.0.1").parse()?;
    let socket = UdpSocket::bind((address, args.get_or(0, 7002))).await?;
    println!("udp on {}", socket.local_addr()?);
    let mut left: u64 = args.get_or(1, 0);
    loop {
        let (bytes, sender) = socket.receive(65_536).await?;
        socket.send_to(&bytes, sender).await?;
        if left == 1 {
            return Ok(());
        }
        left = left.saturating_sub(1);
    }
}
