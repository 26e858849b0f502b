//! Does what needs a grant and prints which error comes when it is missing: the first
//! argument says what (spawn, connect, listen, resolve, read).

use smallos::{Args, console, net, println, task::Spawn};

#[smallos::task]
fn main(args: Args) {
    match args.get(0).unwrap_or("spawn") {
        "spawn" => println!("{:?}", Spawn::own().start().err()),
        "connect" => println!(
            "{:?}",
            net::TcpStream::connect_blocking("127.0.0.1", 9).err()
        ),
        "listen" => {
            println!(
                "{:?}",
                net::TcpListener::listen(([127, 0, 0, 1], 0), 0).err()
            );
        }
        "resolve" => println!("{:?}", net::resolve_blocking("localhost").err()),
        "read" => println!("{:?}", console::read_blocking(1).err()),
        other => println!("unknown {other}"),
    }
}
