//! Messages: what is published, and what else comes without being asked for.

use alloc::{string::String, vec::Vec};

use super::{Connection, Error, ToArguments, Value, value::Reader};
use crate::{bindings::redis::redis as host, executor};

/// A published message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The pattern that it came by, if it came by one.
    pub pattern: Option<Vec<u8>>,
    /// It came by a subscription of a shard channel.
    pub shard: bool,
    /// Where it was published.
    pub channel: Vec<u8>,
    /// What was published.
    pub payload: Vec<u8>,
}

impl Message {
    /// The channel as text; what is no UTF-8 is replaced.
    pub fn channel_text(&self) -> String {
        String::from_utf8_lossy(&self.channel).into_owned()
    }

    /// The payload as text; what is no UTF-8 is replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.payload).into_owned()
    }
}

/// What comes without being the reply to a command.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A published message.
    Message(Message),
    /// The server has ended the subscription of this shard channel: its slot moved away.
    Ended(Vec<u8>),
    /// Another push, as of CLIENT TRACKING: its kind, and what follows.
    Push(Vec<Value>),
    /// A line of MONITOR.
    Monitored(Vec<u8>),
}

impl From<host::Incoming> for Event {
    fn from(message: host::Incoming) -> Self {
        match message {
            host::Incoming::Published(published) => Self::Message(Message {
                pattern: published.pattern,
                shard: published.shard,
                channel: published.channel,
                payload: published.payload,
            }),
            host::Incoming::Ended(channel) => Self::Ended(channel),
            host::Incoming::Push(values) => Self::Push(Reader::new(values).collect()),
            host::Incoming::Monitored(line) => Self::Monitored(line),
        }
    }
}

/// A connection that takes messages.
///
/// ```no_run
/// # async fn example() -> Result<(), smallos::redis::Error> {
/// use smallos::redis::Subscriber;
///
/// let subscriber = Subscriber::connect("redis://127.0.0.1/").await?;
/// subscriber.subscribe("news").await?;
/// subscriber.psubscribe(["weather.*", "stocks.*"]).await?;
/// loop {
///     let message = subscriber.next().await?;
///     println!("{}: {}", message.channel_text(), message.text());
/// }
/// # }
/// ```
///
/// Messages wait in the host, up to a bound; then nothing more is read, replies neither. So
/// one future should always wait in [`Subscriber::next`].
#[derive(Debug)]
pub struct Subscriber {
    connection: Connection,
}

impl Subscriber {
    /// Connects as [`Connection::connect`] does.
    ///
    /// # Errors
    /// As there.
    pub async fn connect(url: &str) -> Result<Self, Error> {
        Ok(Connection::connect(url).await?.into())
    }

    /// As [`Subscriber::connect`], but holds up the whole task.
    ///
    /// # Errors
    /// As there.
    pub fn connect_blocking(url: &str) -> Result<Self, Error> {
        Ok(Connection::connect_blocking(url)?.into())
    }

    /// The connection. In RESP3 it takes other commands too while it is subscribed.
    pub const fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The connection, for itself.
    pub fn into_connection(self) -> Connection {
        self.connection
    }

    /// Subscribes to channels and waits until the server has confirmed them all.
    ///
    /// # Errors
    /// [`Error::Server`] if the user may not; see also [`Command::query`](super::Command::query).
    pub async fn subscribe(&self, channels: impl ToArguments) -> Result<(), Error> {
        self.connection.one("SUBSCRIBE", channels).await
    }

    /// Subscribes to all channels whose names match one of these patterns.
    ///
    /// # Errors
    /// As [`Subscriber::subscribe`].
    pub async fn psubscribe(&self, patterns: impl ToArguments) -> Result<(), Error> {
        self.connection.one("PSUBSCRIBE", patterns).await
    }

    /// Subscribes to shard channels, of a cluster.
    ///
    /// # Errors
    /// As [`Subscriber::subscribe`].
    pub async fn ssubscribe(&self, channels: impl ToArguments) -> Result<(), Error> {
        self.connection.one("SSUBSCRIBE", channels).await
    }

    /// Ends subscriptions of channels; of all if none is named.
    ///
    /// # Errors
    /// As [`Subscriber::subscribe`].
    pub async fn unsubscribe(&self, channels: impl ToArguments) -> Result<(), Error> {
        self.connection.one("UNSUBSCRIBE", channels).await
    }

    /// Ends subscriptions of patterns; of all if none is named.
    ///
    /// # Errors
    /// As [`Subscriber::subscribe`].
    pub async fn punsubscribe(&self, patterns: impl ToArguments) -> Result<(), Error> {
        self.connection.one("PUNSUBSCRIBE", patterns).await
    }

    /// Ends subscriptions of shard channels; of all if none is named.
    ///
    /// # Errors
    /// As [`Subscriber::subscribe`].
    pub async fn sunsubscribe(&self, channels: impl ToArguments) -> Result<(), Error> {
        self.connection.one("SUNSUBSCRIBE", channels).await
    }

    /// Waits for the next published message, for ever if need be; what else comes meanwhile is
    /// dropped. A future that is dropped loses nothing.
    ///
    /// # Errors
    /// Why no more will come; [`Error::Limit`] while replies have to be taken first.
    pub async fn next(&self) -> Result<Message, Error> {
        loop {
            if let Event::Message(message) = self.next_event().await? {
                return Ok(message);
            }
        }
    }

    /// As [`Subscriber::next`], but with everything that comes.
    ///
    /// # Errors
    /// As there.
    pub async fn next_event(&self) -> Result<Event, Error> {
        let Connection {
            handle, message, ..
        } = &self.connection;
        executor::spend().await;
        loop {
            match handle.try_next_message() {
                Ok(message) => return Ok(message.into()),
                Err(host::Error::WouldBlock) => {
                    message.wait(|| handle.subscribe_message()).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// As [`Subscriber::next_event`], but holds up the whole task, and no longer than the
    /// connection's timeout.
    ///
    /// # Errors
    /// As there, and [`Error::Timeout`].
    pub fn next_event_blocking(&self) -> Result<Event, Error> {
        Ok(self.connection.handle.next_message()?.into())
    }
}

impl From<Connection> for Subscriber {
    fn from(connection: Connection) -> Self {
        Self { connection }
    }
}
