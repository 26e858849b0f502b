//! A connection, shared by any number of the task's futures.

use alloc::{rc::Rc, vec::Vec};
use core::{
    cell::RefCell,
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
};

use super::{
    Arguments, Error, FromValue, Options, ToArguments, Value,
    calls::{Call, Calls},
};
use crate::{
    bindings::redis::redis as host,
    executor::{self, Source},
    net::Event,
    time::{self, Duration},
};

/// A connection to a server. Dropping it closes it.
///
/// ```no_run
/// # async fn example() -> Result<(), smallos::redis::Error> {
/// use smallos::redis::Connection;
///
/// let redis = Connection::connect("redis://:secret@127.0.0.1/").await?;
/// let visits: u64 = redis.incr("visits", 1).await?;
/// # Ok(())
/// # }
/// ```
///
/// A future that is dropped, as by [`timeout`](crate::time::timeout), gives up its reply only:
/// the command may run, and the replies of others stay theirs.
#[derive(Debug)]
pub struct Connection {
    // Before the handle: an event must go before what it is an event of.
    receivable: Event,
    sendable: Event,
    pub(super) message: Event,
    calls: RefCell<Calls>,
    pub(super) timeout: Duration,
    pub(super) handle: host::Connection,
}

impl Connection {
    /// Connects to `redis://user:password@host:port/database`; see [`Options::parse`].
    ///
    /// # Errors
    /// As [`Options::connect`], and [`Error::Url`].
    pub async fn connect(url: &str) -> Result<Self, Error> {
        Options::parse(url)?.connect().await
    }

    /// As [`Connection::connect`], but holds up the whole task.
    ///
    /// # Errors
    /// As `connect`.
    pub fn connect_blocking(url: &str) -> Result<Self, Error> {
        Options::parse(url)?.connect_blocking()
    }

    pub(super) async fn open(
        options: &host::ConnectOptions,
        timeout: Duration,
    ) -> Result<Self, Error> {
        let handle = host::start_connect(options)?;
        executor::wait(Source::new(handle.subscribe_connect())).await;
        handle.finish_connect()?;
        Ok(Self::new(handle, timeout))
    }

    pub(super) fn open_blocking(
        options: &host::ConnectOptions,
        timeout: Duration,
    ) -> Result<Self, Error> {
        Ok(Self::new(host::connect(options)?, timeout))
    }

    fn new(handle: host::Connection, timeout: Duration) -> Self {
        Self {
            receivable: Event::default(),
            sendable: Event::default(),
            message: Event::default(),
            calls: RefCell::default(),
            timeout,
            handle,
        }
    }

    /// Sends commands and waits for all their replies.
    pub(super) async fn exchange(
        &self,
        arguments: Arguments,
        count: usize,
        atomic: bool,
    ) -> Result<Vec<Value>, Error> {
        executor::spend().await;
        let call = self.begin(arguments, count, atomic);
        time::timeout(self.timeout, self.replies(&call))
            .await
            .unwrap_or(Err(Error::Timeout))
    }

    /// As [`Connection::exchange`], but holds up the whole task.
    pub(super) fn exchange_blocking(
        &self,
        arguments: Arguments,
        count: usize,
        atomic: bool,
    ) -> Result<Vec<Value>, Error> {
        let call = self.begin(arguments, count, atomic);
        loop {
            if let Some(replies) = call.take() {
                return replies;
            }
            let replies = self.handle.receive();
            let failed = replies.as_ref().err().cloned();
            let mut calls = self.calls.borrow_mut();
            calls.take(replies);
            calls.send(&self.handle);
            // What can't be sent has no reply to wait for: nothing else would end the wait.
            if let Some(error) = failed
                && calls.is_sending()
                && !call.is_done()
            {
                return Err(error.into());
            }
        }
    }

    fn begin(&self, arguments: Arguments, count: usize, atomic: bool) -> Rc<Call> {
        self.calls
            .borrow_mut()
            .begin(&self.handle, arguments, count, atomic)
    }

    async fn replies(&self, call: &Call) -> Result<Vec<Value>, Error> {
        loop {
            self.advance();
            if let Some(replies) = call.take() {
                return replies;
            }
            self.changed(call).await;
        }
    }

    /// Receives and sends as far as goes without waiting.
    fn advance(&self) {
        let mut calls = self.calls.borrow_mut();
        while calls.is_receiving() {
            match self.handle.try_receive() {
                Ok(values) => calls.take(Ok(values)),
                Err(host::Error::WouldBlock) => break,
                Err(error) => {
                    calls.take(Err(error));
                    break;
                }
            }
            calls.send(&self.handle);
        }
        calls.send(&self.handle);
    }

    /// Waits until `advance` may get further, or another caller has got the replies.
    async fn changed(&self, call: &Call) {
        let receivable = self.receivable.wait(|| self.handle.subscribe_receive());
        let mut receivable = pin!(receivable);
        let sendable = self
            .calls
            .borrow()
            .is_sending()
            .then(|| self.sendable.wait(|| self.handle.subscribe_send()));
        let mut sendable = pin!(sendable);
        poll_fn(|context| {
            let sent = match sendable.as_mut().as_pin_mut() {
                Some(sendable) => sendable.poll(context).is_ready(),
                None => false,
            };
            if call.is_done() || receivable.as_mut().poll(context).is_ready() || sent {
                return Poll::Ready(());
            }
            call.set_waker(context.waker());
            Poll::Pending
        })
        .await;
    }

    pub(super) async fn one<T: FromValue>(
        &self,
        name: &str,
        arguments: impl ToArguments,
    ) -> Result<T, Error> {
        super::cmd(name).arg(arguments).query(self).await
    }
}
