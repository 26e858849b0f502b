//! A connection over a blocking stream: the shell that the library itself has not.

use std::{
    collections::VecDeque,
    io::{self, Read, Write},
    net::{TcpStream, ToSocketAddrs},
    time::Duration,
};

use smallos_redis::{CloseReason, Connection, Event, RequestId, ServerError, Settings, Value};

pub struct Client {
    pub connection: Connection,
    stream: TcpStream,
    /// Told while something else was waited for.
    early: VecDeque<Event>,
}

impl Client {
    pub fn open(address: impl ToSocketAddrs, settings: &Settings) -> Result<Self, CloseReason> {
        let stream = TcpStream::connect(address).expect("the server listens");
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .unwrap();
        stream.set_nodelay(true).unwrap();
        let connection = Connection::new(settings);
        let mut client = Self {
            connection,
            stream,
            early: VecDeque::new(),
        };
        match client.next() {
            Event::Ready { .. } => Ok(client),
            Event::Closed { reason, .. } => Err(reason),
            other => panic!("before Ready: {other:?}"),
        }
    }

    pub fn flush(&mut self) -> io::Result<()> {
        while !self.connection.transmit().is_empty() {
            let count = self.stream.write(self.connection.transmit())?;
            self.connection.sent(count);
        }
        Ok(())
    }

    /// The next event from the wire or from before.
    pub fn next(&mut self) -> Event {
        let mut buffer = [0; 64 << 10];
        loop {
            if let Some(event) = self.early.pop_front().or_else(|| self.connection.poll()) {
                return event;
            }
            self.flush().expect("the server takes what we send");
            assert!(
                self.connection.wants_input(),
                "nothing to tell and nothing to read"
            );
            match self.stream.read(&mut buffer) {
                Ok(0) => self.connection.end_of_input(),
                // A server that was killed may not say goodbye.
                Err(error) if error.kind() == io::ErrorKind::ConnectionReset => {
                    self.connection.end_of_input();
                }
                Err(error) => panic!("the server does not answer: {error}"),
                // The error is told by the event that it makes.
                Ok(count) => drop(self.connection.receive(&buffer[..count])),
            }
        }
    }

    /// Sends a command, waits for its reply and keeps what else is told.
    pub fn ask<A: AsRef<[u8]>>(&mut self, arguments: &[A]) -> Result<Value, ServerError> {
        let id = self
            .connection
            .command(arguments)
            .expect("the command is possible");
        self.reply(id)
    }

    pub fn reply(&mut self, id: RequestId) -> Result<Value, ServerError> {
        let mut others = VecDeque::new();
        loop {
            match self.next() {
                Event::Reply { id: of, result, .. } if of == id => {
                    others.append(&mut self.early);
                    self.early = others;
                    return result;
                }
                Event::Closed { reason, .. } => panic!("closed: {reason:?}"),
                other => others.push_back(other),
            }
        }
    }
}
