//! A connection over `std::net::TcpStream`: the shell that a user of the
//! library writes.

use std::{
    io::{ErrorKind, Read, Write},
    net::{Shutdown, SocketAddr, TcpStream},
    time::{Duration, Instant},
};

use smallos_mqtt::{ConnectOptions, Connection, Event, Limits, Session};

pub struct Client {
    pub connection: Connection,
    pub stream: TcpStream,
    began: Instant,
}

impl Client {
    pub fn connect(at: SocketAddr, options: ConnectOptions, session: Session) -> Self {
        Self::with_limits(at, options, session, Limits::default())
    }

    pub fn with_limits(
        at: SocketAddr,
        options: ConnectOptions,
        session: Session,
        limits: Limits,
    ) -> Self {
        let stream = TcpStream::connect(at).expect("the server listens");
        stream
            .set_read_timeout(Some(Duration::from_millis(20)))
            .unwrap();
        stream.set_nodelay(true).unwrap();
        let connection = Connection::new(options, session, limits, 0).expect("valid options");
        Self {
            connection,
            stream,
            began: Instant::now(),
        }
    }

    fn now_ns(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_nanos()).unwrap()
    }

    /// Writes all that waits.
    pub fn flush(&mut self) {
        while !self.connection.transmit().is_empty() {
            match self.stream.write(self.connection.transmit()) {
                Ok(count) => self.connection.sent(count),
                Err(_) => return,
            }
        }
    }

    /// One round: write, read what is there, let time pass.
    pub fn step(&mut self) {
        self.flush();
        let now_ns = self.now_ns();
        if self
            .connection
            .next_deadline()
            .is_some_and(|at_ns| at_ns <= now_ns)
        {
            self.connection.handle_timeout(now_ns);
            self.flush();
        }
        let mut buffer = [0; 4096];
        let room = self.connection.receive_capacity().min(buffer.len());
        if room == 0 {
            return;
        }
        match self.stream.read(&mut buffer[..room]) {
            Ok(0) => self.connection.end_of_input(),
            Ok(count) => {
                // Said by `Event::Closed` too.
                let _ = self.connection.receive(&buffer[..count], self.now_ns());
            }
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            Err(_) => self.connection.end_of_input(),
        }
    }

    /// The next event, waited for ten seconds at most.
    pub fn event(&mut self) -> Event {
        let until = Instant::now() + Duration::from_secs(10);
        loop {
            if let Some(event) = self.connection.poll() {
                self.flush();
                return event;
            }
            assert!(Instant::now() < until, "no event in ten seconds");
            self.step();
        }
    }

    /// Events of some rounds without any more: what doesn't come is seen not to come.
    #[allow(dead_code, reason = "the example doesn't need it")]
    pub fn quiet(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        for _ in 0..10 {
            self.step();
            while let Some(event) = self.connection.poll() {
                events.push(event);
            }
        }
        events
    }

    /// Waits until bytes have come, and throws them away: acknowledgements
    /// lost with their connection.
    #[allow(dead_code, reason = "the example doesn't need it")]
    pub fn lose_input(&mut self) {
        self.flush();
        let until = Instant::now() + Duration::from_secs(10);
        let mut buffer = [0; 4096];
        while Instant::now() < until {
            if matches!(self.stream.read(&mut buffer), Ok(count) if count > 0) {
                return;
            }
        }
        panic!("nothing came in ten seconds");
    }

    /// Cuts the stream without a word.
    pub fn cut(self) -> Session {
        let _ = self.stream.shutdown(Shutdown::Both);
        self.connection.into_session()
    }

    /// Says goodbye and gives the session back.
    pub fn goodbye(mut self) -> Session {
        let _ = self.connection.disconnect(false, None);
        self.flush();
        self.cut()
    }
}
