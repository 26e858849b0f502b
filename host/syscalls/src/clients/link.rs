//! A protocol's state machine over one connection: bytes are moved between the two as far as
//! goes without waiting.

use super::client::{Around, Client, Interest};
use crate::platform::Platform;
use crate::tcp::Connection;
use crate::{BYTES_MAX, platform::Stream as _};
use core::task::Poll;
use smallos_contract::net::addresses::ErrorCode;
use smallos_contract::net::tcp::{Direction, StreamOption};
use smallos_kernel::Instant;

/// A protocol without I/O, as a [`Link`] drives it.
pub(crate) trait Machine: 'static {
    /// What is to be written, oldest byte first.
    fn transmit(&self) -> &[u8];
    /// So many bytes of `transmit` were written.
    fn sent(&mut self, count: usize);
    /// How many bytes `receive` would take now; with none, the connection isn't read.
    fn room(&self) -> usize;
    /// Takes bytes in, at most `room`.
    fn receive(&mut self, bytes: &[u8], now: Instant);
    /// No more bytes will come: the peer has ended its direction, or the connection is broken
    /// or was never made.
    fn input_ended(&mut self, failure: Option<ErrorCode>, now: Instant);
    /// When `handle_timeout` wants to be called.
    fn next_deadline(&self) -> Option<Instant>;
    /// The time has come.
    fn handle_timeout(&mut self, now: Instant);
    /// The protocol has come to its end: once `transmit` is written, the connection is closed.
    fn is_finished(&self) -> bool;
    /// Whether the call that the interest stands for wouldn't wait.
    fn is_ready(&self, interest: Interest) -> bool;
    /// The connection stands, secured if it is to be.
    fn made(&mut self) {}
    /// Nothing can be written any more; what the peer sent before is still read.
    fn output_ended(&mut self, failure: ErrorCode, now: Instant) {
        let _ = (failure, now);
    }
    /// Whether the peer may still be sending when `is_finished`. To close then would destroy
    /// what it has yet to read (RFC 9112, 9.6), so the link first ends its own direction and
    /// reads on for a while.
    fn lingers(&self) -> bool {
        false
    }
    /// The connection is closed: what is left of `transmit` will never be written.
    fn closed(&mut self) {}
}

/// How often a link tries to write what a slow peer has left, in nanoseconds.
const WRITE_AGAIN_NS: u64 = 100_000_000;
/// How long a link that lingers reads on, in nanoseconds.
const LINGER_NS: u64 = 2_000_000_000;
/// How many bytes it reads meanwhile.
const LINGER_BYTES_MAX: usize = 1 << 20;

/// A link that waits for the peer to close.
struct Linger {
    until: Instant,
    /// Bytes that may still come.
    left: usize,
}

/// A machine and its connection.
pub(crate) struct Link<P: Platform, M> {
    pub machine: M,
    /// `None` once it is closed.
    connection: Option<Connection<P>>,
    /// By when it has to be made; `None` once it is.
    connect_until: Option<Instant>,
    /// Why nothing can be written any more. What the peer sent before is still read.
    mute: Option<ErrorCode>,
    input_ended: bool,
    /// The connection has taken bytes that aren't on their way yet.
    unflushed: bool,
    linger: Option<Linger>,
    /// When to try again to write what is left: the call that left it may be over, and the
    /// task may wait for something else.
    write_again: Option<Instant>,
}

impl<P: Platform, M: Machine> Link<P, M> {
    /// Over a connection that is being made.
    pub fn connecting(connection: Connection<P>, until: Instant, machine: M) -> Self {
        Self {
            connect_until: Some(until),
            ..Self::connected(connection, machine)
        }
    }

    /// Over a connection that stands.
    pub fn connected(connection: Connection<P>, machine: M) -> Self {
        Self {
            machine,
            connection: Some(connection),
            connect_until: None,
            mute: None,
            input_ended: false,
            unflushed: false,
            linger: None,
            write_again: None,
        }
    }

    /// Goes on over another connection, which is being made. The old one is closed.
    pub fn reconnect(&mut self, connection: Connection<P>, until: Instant) {
        self.connection = Some(connection);
        self.connect_until = Some(until);
        self.mute = None;
        self.input_ended = false;
        self.unflushed = false;
        self.linger = None;
    }

    /// Whether the connection is made and not closed.
    pub fn is_connected(&self) -> bool {
        self.connection.is_some() && self.connect_until.is_none()
    }

    /// Closes the connection, whatever is still to be sent. The machine isn't told.
    pub fn close(&mut self) {
        self.connection = None;
        self.connect_until = None;
        self.input_ended = true;
    }

    /// Gives the connection to another machine; here it is closed then. `None` if it was.
    pub fn hand_over<N: Machine>(&mut self, machine: N, now: Instant) -> Option<Link<P, N>> {
        let connection = self.connection.take()?;
        self.machine.closed();
        let mut link = Link::connected(connection, machine);
        link.mute = self.mute;
        if self.input_ended {
            link.end_input(self.mute, now);
        }
        Some(link)
    }

    fn end_input(&mut self, failure: Option<ErrorCode>, now: Instant) {
        if !self.input_ended {
            self.input_ended = true;
            self.machine.input_ended(failure, now);
        }
    }

    fn fail(&mut self, failure: ErrorCode, now: Instant) {
        self.end_input(Some(failure), now);
        self.shut();
    }

    fn shut(&mut self) -> bool {
        self.connect_until = None;
        self.linger = None;
        let was_open = self.connection.take().is_some();
        if was_open {
            self.machine.closed();
        }
        was_open
    }

    /// All is said and written: closes, or waits until the peer does.
    fn finish(&mut self, now: Instant) -> bool {
        if self.input_ended || self.mute.is_some() || !self.machine.lingers() {
            return self.shut();
        }
        match &self.linger {
            Some(linger) if now >= linger.until || linger.left == 0 => self.shut(),
            Some(_) => false,
            None => {
                let Some(Ok(stream)) = self.connection.as_mut().map(Connection::stream) else {
                    return self.shut();
                };
                if stream.shutdown(Direction::Send).is_err() {
                    return self.shut();
                }
                self.linger = Some(Linger {
                    until: Instant(now.0.saturating_add(LINGER_NS)),
                    left: LINGER_BYTES_MAX,
                });
                true
            }
        }
    }

    /// Whether the connection is made, as far as that goes without waiting.
    fn connect(&mut self, around: &Around<'_, P>) -> bool {
        let (Some(connection), Some(until)) = (&mut self.connection, self.connect_until) else {
            return true;
        };
        match connection.drive(around.platform, around.grants, around.owner) {
            Poll::Ready(Ok(())) => {
                self.connect_until = None;
                self.machine.made();
                // Machines hand out whole messages, so that waiting for more to send only
                // costs time. A platform that can't is slower and no less right.
                if let Ok(stream) = connection.stream() {
                    stream.set_option(StreamOption::NoDelay(true)).ok();
                }
            }
            Poll::Ready(Err(error)) => self.fail(error, around.now),
            Poll::Pending if around.now >= until => self.fail(ErrorCode::Timeout, around.now),
            Poll::Pending => return false,
        }
        true
    }

    fn write(&mut self, around: &Around<'_, P>) -> bool {
        let mut moved = false;
        while let Some(connection) = &mut self.connection
            && self.mute.is_none()
            && !self.machine.transmit().is_empty()
        {
            let written = match connection.stream() {
                Ok(stream) => stream.write(self.machine.transmit()),
                Err(error) => Poll::Ready(Err(error)),
            };
            match written {
                Poll::Pending => break,
                Poll::Ready(Ok(count)) => self.machine.sent(count),
                Poll::Ready(Err(error)) => {
                    self.mute = Some(error);
                    self.machine.output_ended(error, around.now);
                    if self.input_ended {
                        self.fail(error, around.now);
                    }
                }
            }
            moved = true;
        }
        self.flush(around.now);
        let again = Instant(around.now.0.saturating_add(WRITE_AGAIN_NS));
        self.write_again = self.has_unsent().then_some(again);
        moved
    }

    /// Whether something is left that the peer hasn't taken and might.
    fn has_unsent(&self) -> bool {
        let writes = self.connection.is_some() && self.mute.is_none();
        writes && (self.unflushed || !self.machine.transmit().is_empty())
    }

    /// A secured connection holds encrypted bytes while the other side is slow.
    fn flush(&mut self, now: Instant) {
        self.unflushed = false;
        if let Some(connection) = &mut self.connection
            && self.mute.is_none()
        {
            match connection.flush() {
                Poll::Pending => self.unflushed = true,
                Poll::Ready(Ok(())) => {}
                Poll::Ready(Err(error)) => {
                    self.mute = Some(error);
                    self.machine.output_ended(error, now);
                }
            }
        }
    }

    fn read(&mut self, around: &Around<'_, P>) -> bool {
        let room = match &self.linger {
            Some(linger) => linger.left.min(BYTES_MAX),
            None => self.machine.room().min(BYTES_MAX),
        };
        let Some(connection) = &mut self.connection else {
            return false;
        };
        if self.input_ended || room == 0 {
            return false;
        }
        let read = match connection.stream() {
            Ok(stream) => stream.read(room),
            Err(error) => Poll::Ready(Err(error)),
        };
        match read {
            Poll::Pending => return false,
            Poll::Ready(Ok(bytes)) if bytes.is_empty() => self.end_input(self.mute, around.now),
            Poll::Ready(Ok(bytes)) => match &mut self.linger {
                Some(linger) => linger.left = linger.left.saturating_sub(bytes.len()),
                None => self.machine.receive(&bytes, around.now),
            },
            Poll::Ready(Err(error)) => self.fail(error, around.now),
        }
        true
    }
}

impl<P: Platform, M: Machine> Client<P> for Link<P, M> {
    fn step(&mut self, around: &Around<'_, P>) -> bool {
        let was_connecting = self.connect_until.is_some();
        let mut moved = false;
        let made = self.connect(around);
        if made {
            moved |= was_connecting;
            moved |= self.read(around);
        }
        // After the reading: what the peer sent in time counts, however late its reader comes.
        if let Some(at) = self.machine.next_deadline()
            && around.now >= at
        {
            // Before that the writing: a peer that would take more isn't one that stalls.
            if made {
                self.write(around);
            }
            self.machine.handle_timeout(around.now);
            moved = true;
        }
        // Last, so that what was read and the time called for goes out in the same step: the
        // task may wait for something else then, and no other step comes for long.
        if made {
            moved |= self.write(around);
        }
        // What a farewell leaves unsent doesn't keep a link from its end.
        let said = self.linger.is_some() || !self.has_unsent();
        if self.machine.is_finished() && said && self.connection.is_some() {
            moved |= self.finish(around.now);
        }
        moved
    }

    fn is_ready(&self, interest: Interest) -> bool {
        self.machine.is_ready(interest)
    }

    fn next_deadline(&self) -> Option<Instant> {
        let connecting = self.connect_until.into_iter();
        let securing = self.connection.as_ref().and_then(Connection::deadline);
        connecting
            .chain(securing)
            .chain(self.machine.next_deadline())
            .chain(self.linger.as_ref().map(|linger| linger.until))
            .chain(self.write_again.filter(|_| self.has_unsent()))
            .min()
    }
}
