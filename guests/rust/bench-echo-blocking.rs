//! An echo server for one connection after the other, with the waiting functions alone: two
//! calls to the host for each message. Arguments: port, address (127.0.0.1).

use smallos::{
    Args,
    net::{Error, ErrorCode, TcpListener},
    time::{Duration, sleep_blocking},
};

#[smallos::task]
fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let address: std::net::IpAddr = args.get(1).unwrap_or("127.0.0.1").parse()?;
    let listener = TcpListener::listen((address, args.get_or(0, 7000)), 1024)?;
    loop {
        let stream = match listener.accept_blocking() {
            Ok(stream) => stream,
            // All the handles are in use; the next one waits until a connection ends.
            Err(Error::Host(ErrorCode::TooManySockets)) => {
                sleep_blocking(Duration::from_millis(10));
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        stream.set_no_delay(true)?;
        while let Ok(bytes) = stream.read_some_blocking(65_536) {
            if bytes.is_empty() || stream.write_all_blocking(&bytes).is_err() {
                break;
            }
        }
    }
}
