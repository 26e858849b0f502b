//! TCP connections and the ports that take them.
//!
//! The async methods try first and wait only if the host says `would-block`. A stream keeps
//! one event for reading and one for writing once it has needed them, so a connection has at
//! most three handles.

use alloc::vec::Vec;
use core::{cell::OnceCell, cell::RefCell, net::SocketAddr};

use super::{CALL_SIZE_MAX, Error, ErrorCode, address, call_size};
use crate::{
    bindings::{kernel::poll::Pollable, net::tcp},
    executor::{self, Source, Wait},
    task::Task,
};

pub use tcp::{Direction, StreamOption};

/// A connection. Dropping it closes it.
///
/// All methods take `&self`: one future may read while another writes.
///
/// ```no_run
/// # async fn example() -> Result<(), smallos::net::Error> {
/// use smallos::net::TcpStream;
///
/// let stream = TcpStream::connect("127.0.0.1", 7000).await?;
/// stream.write_all(b"hello\n").await?;
/// let answer = stream.read_until(b'\n', 1024).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct TcpStream {
    // Before the handle: an event must go before what it is an event of.
    readable: Event,
    writable: Event,
    unread: RefCell<Unread>,
    /// Bytes may wait in the host after they are written.
    buffered: bool,
    handle: tcp::TcpStream,
}

impl TcpStream {
    pub(super) fn new(handle: tcp::TcpStream, buffered: bool) -> Self {
        Self {
            buffered,
            readable: Event::default(),
            writable: Event::default(),
            unread: RefCell::default(),
            handle,
        }
    }

    /// Connects to a host, by name or by address, and tries each address that the name has.
    pub async fn connect(host: &str, port: u16) -> Result<Self, Error> {
        Self::made(tcp::start_connect(host, port)?, false).await
    }

    pub(super) async fn made(handle: tcp::TcpStream, buffered: bool) -> Result<Self, Error> {
        executor::wait(Source::new(handle.subscribe_connect())).await;
        handle.finish_connect()?;
        Ok(Self::new(handle, buffered))
    }

    pub(super) fn handle(&self) -> &tcp::TcpStream {
        &self.handle
    }

    /// As [`TcpStream::connect`], but holds up the whole task.
    pub fn connect_blocking(host: &str, port: u16) -> Result<Self, Error> {
        Ok(Self::new(tcp::connect(host, port)?, false))
    }

    /// The connection, for another protocol of the host's. Bytes that [`TcpStream::read_until`]
    /// left behind would be lost, so there must be none.
    pub(crate) fn into_handle(self) -> Result<tcp::TcpStream, Error> {
        let unread = self.unread.borrow();
        if unread.read < unread.bytes.len() {
            return Err(ErrorCode::InvalidState.into());
        }
        drop(unread);
        drop((self.readable, self.writable));
        Ok(self.handle)
    }

    /// Hands the connection over to another task, which gets it with [`TcpStream::take`].
    /// Free towards the caller's parent and its descendants.
    ///
    /// Fails with `invalid-state` if [`TcpStream::read_until`] left bytes behind: they would
    /// be lost. In any case the connection is this task's no more; one that is refused is
    /// closed.
    pub fn give(self, to: &Task) -> Result<(), Error> {
        Ok(tcp::give(self.into_handle()?, to.pid())?)
    }

    /// Waits for a connection that another task gives to this one.
    pub async fn take() -> Result<Self, Error> {
        loop {
            match tcp::try_take() {
                // It may be a secured one.
                Ok(handle) => return Ok(Self::new(handle, true)),
                Err(ErrorCode::WouldBlock) => {
                    executor::wait(Source::new(tcp::subscribe_take())).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// As [`TcpStream::take`], but holds up the whole task.
    pub fn take_blocking() -> Result<Self, Error> {
        Ok(Self::new(tcp::take()?, true))
    }

    /// Waits for bytes and gives what is there: at least one, at most `max` (cut to 65,536).
    /// None: the other side has ended its direction.
    pub async fn read_some(&self, max: usize) -> Result<Vec<u8>, Error> {
        if let Some(bytes) = self.unread.borrow_mut().take(max) {
            return Ok(bytes);
        }
        self.receive(call_size(max)).await
    }

    /// As [`TcpStream::read_some`], but holds up the whole task.
    pub fn read_some_blocking(&self, max: usize) -> Result<Vec<u8>, Error> {
        if let Some(bytes) = self.unread.borrow_mut().take(max) {
            return Ok(bytes);
        }
        Ok(self.handle.read(call_size(max))?)
    }

    /// Waits for bytes, copies at least one into `buffer` and gives their number. 0: the
    /// other side has ended its direction, or the buffer is empty.
    pub async fn read(&self, buffer: &mut [u8]) -> Result<usize, Error> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let bytes = self.read_some(buffer.len()).await?;
        Ok(self.copy(&bytes, buffer))
    }

    /// As [`TcpStream::read`], but holds up the whole task.
    pub fn read_blocking(&self, buffer: &mut [u8]) -> Result<usize, Error> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let bytes = self.read_some_blocking(buffer.len())?;
        Ok(self.copy(&bytes, buffer))
    }

    /// Fills the whole buffer. What came before a failure is lost, and so it is when the
    /// future is dropped before its end, as by [`timeout`](crate::time::timeout) and
    /// [`select`](crate::select). There [`TcpStream::read_some`] and
    /// [`TcpStream::read_until`] lose nothing.
    pub async fn read_exact(&self, buffer: &mut [u8]) -> Result<(), Error> {
        let mut filled = 0;
        while filled < buffer.len() {
            match self.read(&mut buffer[filled..]).await? {
                0 => return Err(Error::UnexpectedEnd),
                count => filled += count,
            }
        }
        Ok(())
    }

    /// As [`TcpStream::read_exact`], but holds up the whole task.
    pub fn read_exact_blocking(&self, buffer: &mut [u8]) -> Result<(), Error> {
        let mut filled = 0;
        while filled < buffer.len() {
            match self.read_blocking(&mut buffer[filled..])? {
                0 => return Err(Error::UnexpectedEnd),
                count => filled += count,
            }
        }
        Ok(())
    }

    /// Reads up to and with the delimiter, at most `max` bytes with it. What came behind it
    /// is kept for the next read. At the end of the stream gives what there is, without the
    /// delimiter; empty if nothing.
    ///
    /// Fails with [`Error::TooLong`] without losing a byte: they can still be read. After
    /// `max` bytes without a delimiter it waits for one more, or the end, to know which.
    pub async fn read_until(&self, delimiter: u8, max: usize) -> Result<Vec<u8>, Error> {
        let mut searched = 0;
        loop {
            if let Some(line) = self
                .unread
                .borrow_mut()
                .take_line(delimiter, max, &mut searched)?
            {
                return Ok(line);
            }
            let bytes = self.receive(call_size(CALL_SIZE_MAX)).await?;
            if !self.unread.borrow_mut().add(bytes) {
                return Ok(self
                    .unread
                    .borrow_mut()
                    .take(usize::MAX)
                    .unwrap_or_default());
            }
        }
    }

    /// As [`TcpStream::read_until`], but holds up the whole task.
    pub fn read_until_blocking(&self, delimiter: u8, max: usize) -> Result<Vec<u8>, Error> {
        let mut unread = self.unread.borrow_mut();
        let mut searched = 0;
        loop {
            if let Some(line) = unread.take_line(delimiter, max, &mut searched)? {
                return Ok(line);
            }
            if !unread.add(self.handle.read(call_size(CALL_SIZE_MAX))?) {
                return Ok(unread.take(usize::MAX).unwrap_or_default());
            }
        }
    }

    /// Writes what goes without waiting, at least one byte, and gives the number; waits until
    /// there is room for one. 0 for no bytes.
    pub async fn write(&self, bytes: &[u8]) -> Result<usize, Error> {
        if bytes.is_empty() {
            return Ok(0);
        }
        executor::spend().await;
        let part = &bytes[..bytes.len().min(CALL_SIZE_MAX)];
        loop {
            match self.handle.try_write(part) {
                Ok(count) => return Ok((count as usize).min(part.len())),
                Err(ErrorCode::WouldBlock) => {
                    self.writable.wait(|| self.handle.subscribe_write()).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Writes all the bytes, waiting while the other side is slow. If the future is dropped
    /// before its end, as by [`timeout`](crate::time::timeout) and [`select`](crate::select),
    /// a part may be written, and nobody knows how much; there use [`TcpStream::write`].
    pub async fn write_all(&self, mut bytes: &[u8]) -> Result<(), Error> {
        while !bytes.is_empty() {
            let count = self.write(bytes).await?;
            bytes = &bytes[count..];
        }
        match self.buffered {
            true => self.flush().await,
            false => Ok(()),
        }
    }

    /// Waits until the host has room for more bytes. On a secured stream, everything that was
    /// written is on its way then; [`TcpStream::write`] alone may leave bytes in the host,
    /// which are lost if the stream is dropped. [`TcpStream::write_all`] does this by itself.
    pub async fn flush(&self) -> Result<(), Error> {
        self.writable.wait(|| self.handle.subscribe_write()).await;
        // A broken stream is ready too, and says so here. Only a second writer, who has filled
        // the host's room again since, could make this wait.
        Ok(self.handle.write(&[])?)
    }

    /// As [`TcpStream::write_all`], but holds up the whole task.
    pub fn write_all_blocking(&self, bytes: &[u8]) -> Result<(), Error> {
        for part in bytes.chunks(CALL_SIZE_MAX) {
            self.handle.write(part)?;
        }
        Ok(())
    }

    /// Ends one direction or both.
    pub fn shutdown(&self, direction: Direction) -> Result<(), Error> {
        Ok(self.handle.shutdown(direction)?)
    }

    /// Ends both directions and gives the socket back to the host.
    pub fn close(self) -> Result<(), Error> {
        match self.shutdown(Direction::Both) {
            // The other side was faster.
            Err(Error::Host(ErrorCode::InvalidState | ErrorCode::ConnectionReset)) => Ok(()),
            other => other,
        }
    }

    /// Changes a setting.
    pub fn set_option(&self, option: StreamOption) -> Result<(), Error> {
        Ok(self.handle.set_option(option)?)
    }

    /// Sends small writes at once, or no longer.
    pub fn set_no_delay(&self, on: bool) -> Result<(), Error> {
        self.set_option(StreamOption::NoDelay(on))
    }

    /// This side's address.
    pub fn local_addr(&self) -> Result<SocketAddr, Error> {
        Ok(address::from_host(self.handle.local_address()?))
    }

    /// The other side's address.
    pub fn peer_addr(&self) -> Result<SocketAddr, Error> {
        Ok(address::from_host(self.handle.peer_address()?))
    }

    async fn receive(&self, max: u32) -> Result<Vec<u8>, Error> {
        executor::spend().await;
        loop {
            match self.handle.try_read(max) {
                Ok(bytes) => return Ok(bytes),
                Err(ErrorCode::WouldBlock) => {
                    self.readable.wait(|| self.handle.subscribe_read()).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Copies what fits. The host never gives more than asked for; if it did, the rest would
    /// wait for the next read.
    fn copy(&self, bytes: &[u8], buffer: &mut [u8]) -> usize {
        let count = bytes.len().min(buffer.len());
        buffer[..count].copy_from_slice(&bytes[..count]);
        if count < bytes.len() {
            self.unread.borrow_mut().add(bytes[count..].to_vec());
        }
        count
    }
}

/// A port that takes connections. Dropping it closes it.
///
/// ```no_run
/// # async fn example() -> Result<(), smallos::net::Error> {
/// use smallos::{net::{Error, ErrorCode, TcpListener}, time::{Duration, sleep}};
///
/// let listener = TcpListener::bind(([0, 0, 0, 0], 7000)).await?;
/// loop {
///     let stream = match listener.accept().await {
///         Ok(stream) => stream,
///         // This task has all it may have; the next connection waits for one to end.
///         Err(Error::Host(ErrorCode::TooManySockets)) => {
///             sleep(Duration::from_millis(10)).await;
///             continue;
///         }
///         Err(error) => return Err(error),
///     };
///     drop(smallos::spawn_local(async move {
///         while let Ok(bytes) = stream.read_some(4096).await {
///             if bytes.is_empty() || stream.write_all(&bytes).await.is_err() {
///                 break;
///             }
///         }
///     }));
/// }
/// # }
/// ```
#[derive(Debug)]
pub struct TcpListener {
    acceptable: Event,
    handle: tcp::TcpListener,
}

impl TcpListener {
    /// Listens on an address of this host with room for 128 connections that nobody has
    /// accepted yet. Never waits; async for the likeness with the others.
    pub async fn bind(address: impl Into<SocketAddr>) -> Result<Self, Error> {
        Self::listen(address, 0)
    }

    /// Listens with room for `backlog` connections (1 to 4,096; 0 means 128). Never waits.
    pub fn listen(address: impl Into<SocketAddr>, backlog: u32) -> Result<Self, Error> {
        let handle = tcp::listen(address::to_host(address.into()), backlog)?;
        Ok(Self {
            acceptable: Event::default(),
            handle,
        })
    }

    /// Waits for a connection and takes it.
    ///
    /// Fails with `too-many-sockets` while this task has nearly as many handles as it may: the
    /// connection stays in the queue, so wait a little and try again.
    pub async fn accept(&self) -> Result<TcpStream, Error> {
        executor::spend().await;
        loop {
            match self.handle.try_accept() {
                Ok(handle) => return Ok(TcpStream::new(handle, false)),
                Err(ErrorCode::WouldBlock) => {
                    self.acceptable
                        .wait(|| self.handle.subscribe_accept())
                        .await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// As [`TcpListener::accept`], but holds up the whole task.
    pub fn accept_blocking(&self) -> Result<TcpStream, Error> {
        Ok(TcpStream::new(self.handle.accept()?, false))
    }

    /// The address it listens on, with the port that the host chose.
    pub fn local_addr(&self) -> Result<SocketAddr, Error> {
        Ok(address::from_host(self.handle.local_address()?))
    }
}

/// An event of a socket, asked of the host when it is first waited for.
#[derive(Debug, Default)]
pub(crate) struct Event(OnceCell<Source>);

impl Event {
    pub(crate) fn wait(&self, subscribe: impl FnOnce() -> Pollable) -> Wait {
        let source = self.0.get_or_init(|| Source::new(subscribe()));
        executor::wait(source.clone())
    }
}

/// Bytes that have come and that nobody has read yet.
#[derive(Debug, Default)]
struct Unread {
    bytes: Vec<u8>,
    /// What of `bytes` is read.
    read: usize,
}

impl Unread {
    /// At most `max` of the bytes; `None` if there are none.
    fn take(&mut self, max: usize) -> Option<Vec<u8>> {
        let rest = self.bytes.len() - self.read;
        if rest == 0 {
            return None;
        }
        if self.read == 0 && rest <= max {
            return Some(core::mem::take(&mut self.bytes));
        }
        let end = self.read + rest.min(max.max(1));
        let taken = self.bytes[self.read..end].to_vec();
        self.read = end;
        if self.read == self.bytes.len() {
            *self = Self::default();
        }
        Some(taken)
    }

    /// The bytes up to and with the delimiter. `searched` says how many are known to be
    /// without, so that a slow sender doesn't make us look at each byte again.
    fn take_line(
        &mut self,
        delimiter: u8,
        max: usize,
        searched: &mut usize,
    ) -> Result<Option<Vec<u8>>, Error> {
        let rest = &self.bytes[self.read..];
        // Another reader may have taken some since.
        let from = (*searched).min(rest.len());
        let found = rest[from..].iter().position(|&byte| byte == delimiter);
        match found.map(|at| from + at + 1) {
            Some(len) if len <= max => Ok(self.take(len)),
            Some(_) => Err(Error::TooLong),
            // With exactly `max` the stream may end here.
            None if rest.len() > max => Err(Error::TooLong),
            None => {
                *searched = rest.len();
                Ok(None)
            }
        }
    }

    /// Adds bytes at the end; whether there were any.
    fn add(&mut self, bytes: Vec<u8>) -> bool {
        if bytes.is_empty() {
            return false;
        }
        if self.read == self.bytes.len() {
            *self = Self { bytes, read: 0 };
        } else {
            // What is read makes room first, so the buffer doesn't grow with the stream.
            self.bytes.drain(..self.read);
            self.read = 0;
            self.bytes.extend_from_slice(&bytes);
        }
        true
    }
}

#[cfg(feature = "embedded-io")]
mod embedded {
    //! The traits of `embedded-io-async`, on a stream and on a reference to one.

    use embedded_io_async::{ErrorKind, ErrorType, Read, Write};

    use super::{Error, ErrorCode, TcpStream};

    impl embedded_io_async::Error for Error {
        fn kind(&self) -> ErrorKind {
            match self {
                Self::Host(code) => match code {
                    ErrorCode::AccessDenied => ErrorKind::PermissionDenied,
                    ErrorCode::NotSupported => ErrorKind::Unsupported,
                    ErrorCode::InvalidArgument => ErrorKind::InvalidInput,
                    ErrorCode::InvalidState => ErrorKind::NotConnected,
                    ErrorCode::TooManySockets => ErrorKind::OutOfMemory,
                    ErrorCode::AddressInUse => ErrorKind::AddrInUse,
                    ErrorCode::AddressNotBindable => ErrorKind::AddrNotAvailable,
                    ErrorCode::ConnectionRefused => ErrorKind::ConnectionRefused,
                    ErrorCode::ConnectionReset => ErrorKind::ConnectionReset,
                    ErrorCode::ConnectionAborted => ErrorKind::ConnectionAborted,
                    ErrorCode::ConnectionBroken => ErrorKind::BrokenPipe,
                    ErrorCode::Timeout => ErrorKind::TimedOut,
                    _ => ErrorKind::Other,
                },
                Self::UnexpectedEnd => ErrorKind::Other,
                Self::TooLong => ErrorKind::InvalidData,
            }
        }
    }

    impl ErrorType for TcpStream {
        type Error = Error;
    }

    impl Read for TcpStream {
        async fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Error> {
            TcpStream::read(self, buffer).await
        }
    }

    impl Write for TcpStream {
        async fn write(&mut self, bytes: &[u8]) -> Result<usize, Error> {
            TcpStream::write(self, bytes).await
        }

        async fn flush(&mut self) -> Result<(), Error> {
            match self.buffered {
                true => TcpStream::flush(self).await,
                false => Ok(()),
            }
        }
    }

    impl ErrorType for &TcpStream {
        type Error = Error;
    }

    impl Read for &TcpStream {
        async fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Error> {
            TcpStream::read(self, buffer).await
        }
    }

    impl Write for &TcpStream {
        async fn write(&mut self, bytes: &[u8]) -> Result<usize, Error> {
            TcpStream::write(self, bytes).await
        }

        async fn flush(&mut self) -> Result<(), Error> {
            match self.buffered {
                true => TcpStream::flush(self).await,
                false => Ok(()),
            }
        }
    }

    #[test]
    fn a_broken_connection_is_a_broken_pipe() {
        let error = Error::Host(ErrorCode::ConnectionBroken);
        let kind = embedded_io_async::Error::kind(&error);
        assert_eq!(kind, ErrorKind::BrokenPipe);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unread(bytes: &[u8]) -> Unread {
        let mut unread = Unread::default();
        unread.add(bytes.to_vec());
        unread
    }

    #[test]
    fn lines_come_one_by_one_and_the_rest_is_kept() {
        let mut unread = unread(b"one\ntwo\nthr");
        let line = |unread: &mut Unread| unread.take_line(b'\n', 10, &mut 0);
        assert_eq!(line(&mut unread), Ok(Some(b"one\n".to_vec())));
        assert_eq!(line(&mut unread), Ok(Some(b"two\n".to_vec())));
        assert_eq!(line(&mut unread), Ok(None));
        unread.add(b"ee\n".to_vec());
        assert_eq!(line(&mut unread), Ok(Some(b"three\n".to_vec())));
        assert_eq!(unread.take(1), None);
    }

    #[test]
    fn a_line_may_be_as_long_as_allowed_and_no_longer() {
        assert_eq!(
            unread(b"123\n").take_line(b'\n', 4, &mut 0),
            Ok(Some(b"123\n".to_vec()))
        );
        let mut long = unread(b"1234\n");
        assert_eq!(long.take_line(b'\n', 4, &mut 0), Err(Error::TooLong));
        // Nothing is lost.
        assert_eq!(long.take(100), Some(b"1234\n".to_vec()));
    }

    #[test]
    fn a_stream_may_end_after_as_many_bytes_as_allowed() {
        let mut searched = 0;
        let mut unread = unread(b"1234");
        assert_eq!(unread.take_line(b'\n', 4, &mut searched), Ok(None));
        // The end of the stream; then `read_until` gives what there is.
        assert!(!unread.add(Vec::new()));
        assert_eq!(unread.take(usize::MAX), Some(b"1234".to_vec()));

        let mut searched = 0;
        unread.add(b"1234".to_vec());
        assert_eq!(unread.take_line(b'\n', 4, &mut searched), Ok(None));
        unread.add(b"5".to_vec());
        let line = unread.take_line(b'\n', 4, &mut searched);
        assert_eq!(line, Err(Error::TooLong));
        assert_eq!(unread.take(usize::MAX), Some(b"12345".to_vec()));
    }

    #[test]
    fn the_search_goes_on_where_it_stopped() {
        let mut unread = unread(b"abc");
        let mut searched = 0;
        assert_eq!(unread.take_line(b'\n', 9, &mut searched), Ok(None));
        assert_eq!(searched, 3);
        unread.add(b"\n".to_vec());
        let line = unread.take_line(b'\n', 9, &mut searched);
        assert_eq!(line, Ok(Some(b"abc\n".to_vec())));
    }
}
