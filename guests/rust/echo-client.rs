//! Sends messages to an echo server and checks that each comes back.
//! Arguments: host (127.0.0.1), port (7000), messages (10), size in bytes (64).

use smallos::{Args, net::TcpStream, println};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let host = args.get(0).unwrap_or("127.0.0.1");
    let stream = TcpStream::connect(host, args.get_or(1, 7000)).await?;
    let count: usize = args.get_or(2, 10);
    let size: usize = args.get_or(3, 64);
    let mut answer = vec![0; size];
    for number in 0..count {
        let message = vec![b'a' + (number % 26) as u8; size];
        stream.write_all(&message).await?;
        stream.read_exact(&mut answer).await?;
        if answer != message {
            return Err(format!("message {number} came back changed").into());
        }
    }
    stream.close()?;
    println!("{count} messages of {size} bytes came back");
    Ok(())
}
