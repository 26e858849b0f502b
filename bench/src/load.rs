//! The load of servers: a closed loop of small messages over many connections, from one thread.
//! It only counts; the server's CPU time is what is measured.

use crate::Failure;
use mio::net::TcpStream;
use mio::{Events, Interest, Poll, Token};
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

/// Bytes of a message.
pub const MESSAGE_BYTES: usize = 64;

/// What is sent, and how long its answer is: the same each time.
pub struct Exchange {
    /// The message.
    pub message: Vec<u8>,
    /// Bytes of an answer.
    pub answer_bytes: usize,
}

impl Exchange {
    /// A small message that comes back.
    pub fn echo() -> Self {
        Self {
            message: vec![7; MESSAGE_BYTES],
            answer_bytes: MESSAGE_BYTES,
        }
    }
}

/// Connections to one server.
pub struct Load {
    exchange: Exchange,
    poll: Poll,
    events: Events,
    connections: Vec<Connection>,
}

struct Connection {
    stream: TcpStream,
    /// Bytes of the present answer that are still to come; 0 while nothing is asked.
    missing: usize,
}

impl Load {
    /// Connects, and sends one message over each connection so that the server knows it.
    pub fn connect(
        port: u16,
        connections: usize,
        exchange: Exchange,
        limit: Duration,
    ) -> Result<Self, Failure> {
        let poll = Poll::new()?;
        let until = Instant::now() + limit;
        let mut all = Vec::with_capacity(connections);
        while all.len() < connections {
            let stream = patient_connect(port, until)?;
            stream.set_nonblocking(true)?;
            let mut stream = TcpStream::from_std(stream);
            poll.registry()
                .register(&mut stream, Token(all.len()), Interest::READABLE)?;
            all.push(Connection { stream, missing: 0 });
        }
        let mut load = Self {
            exchange,
            poll,
            events: Events::with_capacity(1024),
            connections: all,
        };
        load.exchange(connections, limit)?;
        Ok(load)
    }

    /// Sends so many messages in all, at most one at a time per connection, and waits for
    /// the answers. Returns the time it took.
    pub fn exchange(&mut self, messages: usize, limit: Duration) -> Result<Duration, Failure> {
        let started = Instant::now();
        let (mut sent, mut done) = (0, 0);
        for connection in self.connections.iter_mut().take(messages) {
            connection.ask(&self.exchange)?;
            sent += 1;
        }
        while done < messages {
            let left = limit.checked_sub(started.elapsed());
            let left = left.ok_or_else(|| format!("{done} of {messages} answers came in time"))?;
            match self.poll.poll(&mut self.events, Some(left)) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                other => other?,
            }
            for event in &self.events {
                let connection = &mut self.connections[event.token().0];
                if connection.listen()? {
                    done += 1;
                    if sent < messages {
                        connection.ask(&self.exchange)?;
                        sent += 1;
                    }
                }
            }
        }
        Ok(started.elapsed())
    }
}

/// Connects to a server that may still be starting.
pub fn patient_connect(port: u16, until: Instant) -> Result<std::net::TcpStream, Failure> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    loop {
        let left = until.saturating_duration_since(Instant::now());
        match std::net::TcpStream::connect_timeout(&address, left.max(Duration::from_millis(1))) {
            Ok(stream) => {
                stream.set_nodelay(true)?;
                return Ok(stream);
            }
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => {
                if left.is_zero() {
                    return Err(format!("no server listens on {address}").into());
                }
                std::thread::sleep(Duration::from_millis(5));
            }
            Err(error) => return Err(error.into()),
        }
    }
}

impl Connection {
    fn ask(&mut self, exchange: &Exchange) -> Result<(), Failure> {
        // The send buffer is empty, so that a small message always fits.
        self.stream.write_all(&exchange.message)?;
        self.missing = exchange.answer_bytes;
        Ok(())
    }

    /// Reads; true once the answer is complete.
    fn listen(&mut self) -> Result<bool, Failure> {
        let mut buffer = [0; 4096];
        while self.missing > 0 {
            match self.stream.read(&mut buffer) {
                Ok(0) => return Err("the server closed a connection".into()),
                Ok(read) if read <= self.missing => self.missing -= read,
                Ok(_) => return Err("the server answered more than it was sent".into()),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(false),
                Err(error) => return Err(error.into()),
            }
            if self.missing == 0 {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
