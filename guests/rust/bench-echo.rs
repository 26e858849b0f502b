//! The echo server of the benchmarks: prints nothing, takes many connections, and sends
//! small answers at once. Arguments: port, address (127.0.0.1).

use smallos::{
    Args,
    net::{Error, ErrorCode, TcpListener},
    spawn_local,
    time::{Duration, sleep},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let address: std::net::IpAddr = args.get(1).unwrap_or("127.0.0.1").parse()?;
    let listener = TcpListener::listen((address, args.get_or(0, 7000)), 1024)?;
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
            let _ = stream.set_no_delay(true);
            while let Ok(bytes) = stream.read_some(65_536).await {
                if bytes.is_empty() || stream.write_all(&bytes).await.is_err() {
                    break;
                }
            }
        }));
    }
}
