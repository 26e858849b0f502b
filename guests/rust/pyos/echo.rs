//! PyOS: the echo server. One task waits for connections and starts a task for each, to
//! which it gives the connection. Argument: port (7003). Needs the grants `net.listen` and
//! `task.spawn`.

use smallos::{
    Args,
    net::{Error, TcpListener, TcpStream},
    println,
    task::Spawn,
};

/// What a task for one connection gets as its argument.
const CLIENT: &str = "client";

#[smallos::task]
fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    if args.get(0) == Some(CLIENT) {
        return Ok(handle_client()?);
    }
    let listener = TcpListener::listen(([127, 0, 0, 1], args.get_or(0, 7003)), 128)?;
    println!("server starting on {}", listener.local_addr()?);
    loop {
        let client = listener.accept_blocking()?;
        let task = Spawn::own().name(CLIENT).arg(CLIENT).start();
        match task {
            Ok(task) => client.give(&task)?,
            Err(error) => println!("no task for a client: {error:?}"),
        }
    }
}

fn handle_client() -> Result<(), Error> {
    let client = TcpStream::take_blocking()?;
    let mut count = 0;
    loop {
        let bytes = client.read_some_blocking(65_536)?;
        if bytes.is_empty() {
            println!("client closed after {count} bytes");
            return Ok(());
        }
        count += bytes.len();
        client.write_all_blocking(&bytes)?;
    }
}
