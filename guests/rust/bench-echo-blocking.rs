//! An echo server for one connection after the other, with the waiting functions alone: two
//! calls to the host for each message. Arguments: port, address (127.0.0.1).

use smallos::{Args, net::TcpListener};

#[smallos::task]
fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let address: std::net::IpAddr = args.get(1).unwrap_or("127.0.0.1").parse()?;
    let listener = TcpListener::listen((address, args.get_or(0, 7000)), 1024)?;
    loop {
        let stream = listener.accept_blocking()?;
        stream.set_no_delay(true)?;
        while let Ok(bytes) = stream.read_some_blocking(65_536) {
            if bytes.is_empty() || stream.write_all_blocking(&bytes).is_err() {
                break;
            }
        }
    }
}
