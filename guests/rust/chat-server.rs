//! A chat room over TCP: each line goes to everybody else in the room.
//! Arguments: port (7001), address (127.0.0.1).

use std::{cell::RefCell, collections::BTreeMap, net::IpAddr, rc::Rc};

use smallos::{
    Args,
    net::{Error, ErrorCode, TcpListener, TcpStream},
    println, spawn_local,
    time::{Duration, sleep},
};

/// The longest line, in bytes.
const LINE_MAX: usize = 1024;

type Room = Rc<RefCell<BTreeMap<u32, Rc<TcpStream>>>>;

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let address: IpAddr = args.get(1).unwrap_or("127.0.0.1").parse()?;
    let listener = TcpListener::bind((address, args.get_or(0, 7001))).await?;
    println!("chat on {}", listener.local_addr()?);
    let room = Room::default();
    for guest in 1.. {
        let stream = match listener.accept().await {
            Ok(stream) => Rc::new(stream),
            // All the handles are in use; the next one waits until a connection ends.
            Err(Error::Host(ErrorCode::TooManySockets)) => {
                sleep(Duration::from_millis(10)).await;
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        room.borrow_mut().insert(guest, Rc::clone(&stream));
        let room = Rc::clone(&room);
        drop(spawn_local(async move {
            // A guest whose connection breaks has left.
            let _ = serve(guest, &stream, &room).await;
            room.borrow_mut().remove(&guest);
        }));
    }
    Ok(())
}

async fn serve(guest: u32, stream: &TcpStream, room: &Room) -> Result<(), Error> {
    loop {
        let line = stream.read_until(b'\n', LINE_MAX).await?;
        if line.is_empty() {
            return Ok(());
        }
        let others: Vec<_> = room
            .borrow()
            .iter()
            .filter(|(other, _)| **other != guest)
            .map(|(_, stream)| Rc::clone(stream))
            .collect();
        for other in others {
            // Whoever can't be reached leaves through its own reader.
            let _ = other.write_all(&line).await;
        }
    }
}
