//! An echo server with a task for each connection and the waiting functions alone: two
//! calls to the host for each message. Arguments: port, address (127.0.0.1). Needs the
//! grants `net.listen` and `task.spawn`.

use smallos::{
    Args,
    net::{Error, ErrorCode, TcpListener, TcpStream},
    task::Spawn,
    time::{Duration, sleep_blocking},
};

/// What a task for one connection gets as its argument.
const CLIENT: &str = "client";

#[smallos::task]
fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    if args.get(0) == Some(CLIENT) {
        return Ok(echo()?);
    }
    let address: std::net::IpAddr = args.get(1).unwrap_or("127.0.0.1").parse()?;
    let listener = TcpListener::listen((address, args.get_or(0, 7000)), 1024)?;
    let spawn = Spawn::own().name(CLIENT).arg(CLIENT);
    loop {
        let client = match listener.accept_blocking() {
            Ok(client) => client,
            // All the handles are in use; the next one waits until a connection ends.
            Err(Error::Host(ErrorCode::TooManySockets)) => {
                sleep_blocking(Duration::from_millis(10));
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let task = spawn.start().map_err(|error| format!("spawn: {error:?}"))?;
        // A client that is gone already takes its task with it.
        let _ = client.give(&task);
    }
}

fn echo() -> Result<(), Error> {
    let client = TcpStream::take_blocking()?;
    client.set_no_delay(true)?;
    loop {
        let bytes = client.read_some_blocking(65_536)?;
        if bytes.is_empty() {
            return Ok(());
        }
        client.write_all_blocking(&bytes)?;
    }
}
