//! One side of a chat. It says its lines, waits for as many from others, and prints those.
//! Arguments: name, lines to say (3), host (127.0.0.1), port (7001), lines to hear (as many
//! as to say).

use smallos::{
    Args,
    net::TcpStream,
    println,
    time::{Duration, sleep, timeout},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let name = args.get(0).unwrap_or("somebody");
    let say: usize = args.get_or(1, 3);
    let stream = connect(args.get(2).unwrap_or("127.0.0.1"), args.get_or(3, 7001)).await?;
    let hear: usize = args.get_or(4, say);
    let talk = async {
        // The other side may still be on its way.
        sleep(Duration::from_millis(300)).await;
        for number in 1..=say {
            let line = format!("{name}: line {number}\n");
            stream.write_all(line.as_bytes()).await?;
        }
        Ok::<_, smallos::net::Error>(())
    };
    let listen = async {
        for _ in 0..hear {
            let line = timeout(Duration::from_secs(10), stream.read_until(b'\n', 1024)).await??;
            println!("{name} hears {}", String::from_utf8_lossy(&line).trim_end());
        }
        Ok::<_, Box<dyn std::error::Error>>(())
    };
    let (said, heard) = smallos::join(talk, listen).await;
    said?;
    heard
}

/// The server may be a task that starts at this moment: tries for two seconds.
async fn connect(host: &str, port: u16) -> Result<TcpStream, smallos::net::Error> {
    use smallos::net::{Error, ErrorCode};
    for _ in 0..40 {
        match TcpStream::connect(host, port).await {
            Err(Error::Host(ErrorCode::ConnectionRefused)) => {
                sleep(Duration::from_millis(50)).await;
            }
            other => return other,
        }
    }
    TcpStream::connect(host, port).await
}
