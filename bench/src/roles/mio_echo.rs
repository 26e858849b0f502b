//! A native echo server on one thread: edge-triggered, and one read per event where that
//! read was short.

use crate::Failure;
use mio::net::{TcpListener, TcpStream};
use mio::{Events, Interest, Poll, Token};
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr};

const LISTENER: Token = Token(usize::MAX >> 1);

pub fn play(port: u16) -> Result<(), Failure> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    // With the backlog and the options of the standard library, as anyone would.
    let listener = std::net::TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    let mut listener = TcpListener::from_std(listener);
    let mut poll = Poll::new()?;
    poll.registry()
        .register(&mut listener, LISTENER, Interest::READABLE)?;
    let mut streams: Vec<Option<TcpStream>> = Vec::new();
    let mut free = Vec::new();
    let mut events = Events::with_capacity(256);
    let mut buffer = vec![0; 65_536];
    loop {
        match poll.poll(&mut events, None) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            other => other?,
        }
        for event in &events {
            if event.token() == LISTENER {
                accept(&listener, &poll, &mut streams, &mut free)?;
                continue;
            }
            let Token(place) = event.token();
            let open = streams[place]
                .as_mut()
                .is_none_or(|stream| echo(stream, &mut buffer));
            if !open {
                streams[place] = None;
                free.push(place);
            }
        }
    }
}

fn accept(
    listener: &TcpListener,
    poll: &Poll,
    streams: &mut Vec<Option<TcpStream>>,
    free: &mut Vec<usize>,
) -> Result<(), Failure> {
    loop {
        let mut stream = match listener.accept() {
            Ok((stream, _)) => stream,
            Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        stream.set_nodelay(true)?;
        let place = free.pop().unwrap_or_else(|| {
            streams.push(None);
            streams.len() - 1
        });
        poll.registry()
            .register(&mut stream, Token(place), Interest::READABLE)?;
        streams[place] = Some(stream);
    }
}

/// Answers what is there; false once the connection is over.
fn echo(stream: &mut TcpStream, buffer: &mut [u8]) -> bool {
    loop {
        match stream.read(buffer) {
            Ok(0) => return false,
            Ok(read) => {
                // Small messages of a closed loop: the send buffer always has room.
                if stream.write_all(&buffer[..read]).is_err() {
                    return false;
                }
                if read < buffer.len() {
                    return true;
                }
            }
            Err(error) => return error.kind() == ErrorKind::WouldBlock,
        }
    }
}
