//! The client: requests and their answers, and the messages that come.

use alloc::{string::String, vec::Vec};
use core::{
    cell::RefCell,
    future::{Future, poll_fn},
    pin::Pin,
    task::Poll,
};

use super::{
    Connected, Error, Message, Options, Property, QoS, ReasonCode, Subscription, expected::Expected,
};
use crate::{
    bindings::mqtt::mqtt::{self as host, Outcome},
    executor::{self, Source},
    net::Event,
    time::{Duration, timeout},
};

/// A session with a server, and its connection. All methods take `&self`: some futures may
/// publish while another takes messages.
///
/// Dropping it closes the connection without a word, so that the server publishes the will;
/// [`Client::disconnect`] says goodbye.
///
/// ```no_run
/// # async fn example() -> Result<(), smallos::mqtt::Error> {
/// use smallos::mqtt::{Backoff, Client, Options, QoS};
///
/// let options = Options::new("listener", "127.0.0.1", 1883).session_expiry(3600);
/// let client = Client::connect(&options).await?;
/// client.subscribe("news/#", QoS::ExactlyOnce).await?;
/// loop {
///     match client.next().await {
///         Ok(message) => smallos::println!("{}: {:?}", message.topic, message.payload),
///         Err(error) if error.is_transient() => {
///             let connected = client.reconnect_with(Backoff::default()).await?;
///             if !connected.session_present {
///                 client.subscribe("news/#", QoS::ExactlyOnce).await?;
///             }
///         }
///         Err(error) => return Err(error),
///     }
/// }
/// # }
/// ```
#[derive(Debug)]
pub struct Client {
    // Before the handle: an event must go before what it is an event of.
    startable: Event,
    answered: Event,
    received: Event,
    expected: RefCell<Expected>,
    /// How long to wait for room.
    timeout: Duration,
    handle: host::Client,
}

/// The host's own, where the options say nothing.
const TIMEOUT_NS: u64 = 30_000_000_000;

impl Client {
    fn new(handle: host::Client, options: &Options) -> Self {
        Self {
            timeout: Duration::from_nanos(options.inner.timeout.unwrap_or(TIMEOUT_NS)),
            startable: Event::default(),
            answered: Event::default(),
            received: Event::default(),
            expected: RefCell::default(),
            handle,
        }
    }

    /// Connects, and waits until the server has accepted.
    pub async fn connect(options: &Options) -> Result<Self, Error> {
        let client = Self::new(host::start_connect(&options.inner)?, options);
        client.finish_connect().await?;
        Ok(client)
    }

    /// As [`Client::connect`], but holds up the whole task.
    pub fn connect_blocking(options: &Options) -> Result<Self, Error> {
        Ok(Self::new(host::connect(&options.inner)?, options))
    }

    async fn finish_connect(&self) -> Result<Connected, Error> {
        executor::wait(Source::new(self.handle.subscribe_connect())).await;
        Ok(self.handle.finish_connect()?)
    }

    /// What the server said when it accepted this connection.
    pub fn connected(&self) -> Result<Connected, Error> {
        Ok(self.handle.finish_connect()?)
    }

    /// Connects again, once, and goes on with the session: what of QoS 1 and 2 the server
    /// hasn't acknowledged is sent again. Messages that had come and weren't taken are given
    /// up; the server sends those of QoS 1 and 2 again. Without
    /// [`session_present`](Connected::session_present) the server has forgotten the session,
    /// and with it all subscriptions.
    pub async fn reconnect(&self) -> Result<Connected, Error> {
        self.handle.start_reconnect()?;
        self.finish_connect().await
    }

    /// Publishes. With QoS 1 and 2 waits until the server has acknowledged it, with QoS 0
    /// until the host has it among what it sends next. `retain`: the server keeps it for later subscribers; an empty
    /// payload then deletes what it kept.
    ///
    /// If the future is dropped before its end, the message may or may not have been handed
    /// over, and it is sent if it was. The code is `Success` or `NoMatchingSubscribers`.
    pub async fn publish(
        &self,
        topic: &str,
        qos: QoS,
        retain: bool,
        payload: impl AsRef<[u8]>,
    ) -> Result<ReasonCode, Error> {
        self.publish_with(topic, qos, retain, payload, &[]).await
    }

    /// As [`Client::publish`], with properties (5.0).
    pub async fn publish_with(
        &self,
        topic: &str,
        qos: QoS,
        retain: bool,
        payload: impl AsRef<[u8]>,
        properties: &[Property],
    ) -> Result<ReasonCode, Error> {
        self.hand_over(topic, qos, retain, payload, properties)
            .await?
            .acknowledged()
            .await
    }

    /// Hands a message over as soon as there is room for it; fails with [`Error::Timeout`] if
    /// there is none in time. The result is for whom wants to
    /// know when the server has acknowledged it; dropping it is fine, and the message is
    /// delivered all the same. So many messages can be under way at a time.
    pub async fn hand_over(
        &self,
        topic: &str,
        qos: QoS,
        retain: bool,
        payload: impl AsRef<[u8]>,
        properties: &[Property],
    ) -> Result<Delivery<'_>, Error> {
        let payload = payload.as_ref();
        executor::spend().await;
        loop {
            let handle = &self.handle;
            match handle.start_publish(topic, payload, qos, retain, properties) {
                Ok(id) => {
                    return Ok(Delivery(id.map(|id| self.expect(id))));
                }
                Err(host::Error::WouldBlock) => self.room().await?,
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// As [`Client::publish`], but holds up the whole task.
    pub fn publish_blocking(
        &self,
        topic: &str,
        qos: QoS,
        retain: bool,
        payload: impl AsRef<[u8]>,
    ) -> Result<ReasonCode, Error> {
        Ok(self
            .handle
            .publish(topic, payload.as_ref(), qos, retain, &[])?)
    }

    /// Asks for the messages of a filter, and gives the QoS that the server grants.
    pub async fn subscribe(&self, filter: &str, qos: QoS) -> Result<QoS, Error> {
        let wanted = [Subscription::new(filter, qos)];
        let codes = self.subscribe_many(&wanted, &[]).await?;
        granted(&codes)
    }

    /// As [`Client::subscribe`], but holds up the whole task.
    pub fn subscribe_blocking(&self, filter: &str, qos: QoS) -> Result<QoS, Error> {
        let wanted = [Subscription::new(filter, qos)];
        granted(&self.handle.subscribe(&wanted, &[])?)
    }

    /// Asks for the messages of some filters, 1 to 256, and gives for each the QoS that is
    /// granted, or why not.
    pub async fn subscribe_many(
        &self,
        subscriptions: &[Subscription],
        properties: &[Property],
    ) -> Result<Vec<ReasonCode>, Error> {
        let begin = || self.handle.start_subscribe(subscriptions, properties);
        self.request(begin).await
    }

    /// Ends a subscription.
    pub async fn unsubscribe(&self, filter: &str) -> Result<(), Error> {
        let filters = [String::from(filter)];
        let codes = self.unsubscribe_many(&filters, &[]).await?;
        match codes.first() {
            Some(ReasonCode::Success | ReasonCode::NoSubscriptionExisted) | None => Ok(()),
            Some(code) => Err(Error::from(*code)),
        }
    }

    /// Ends some subscriptions, 1 to 256, and gives what the server says to each.
    pub async fn unsubscribe_many(
        &self,
        filters: &[String],
        properties: &[Property],
    ) -> Result<Vec<ReasonCode>, Error> {
        let begin = || self.handle.start_unsubscribe(filters, properties);
        self.request(begin).await
    }

    /// Waits for the next message and takes it, which acknowledges it. Dropping the future
    /// loses nothing.
    pub async fn next(&self) -> Result<Message, Error> {
        executor::spend().await;
        loop {
            match self.handle.try_receive() {
                Ok(message) => return Ok(message),
                Err(host::Error::WouldBlock) => {
                    self.received.wait(|| self.handle.subscribe_receive()).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// As [`Client::next`], but holds up the whole task, and fails with [`Error::Timeout`]
    /// after [`Options::timeout`].
    pub fn next_blocking(&self) -> Result<Message, Error> {
        Ok(self.handle.receive()?)
    }

    /// Says goodbye, so that the server doesn't publish the will, and closes the connection.
    pub async fn disconnect(&self) -> Result<(), Error> {
        self.disconnect_with(false, None).await
    }

    /// As [`Client::disconnect`]. `with_will` has the will published all the same, and
    /// `session_expiry` changes for how many seconds the server keeps the session (5.0).
    pub async fn disconnect_with(
        &self,
        with_will: bool,
        session_expiry: Option<u32>,
    ) -> Result<(), Error> {
        self.handle.start_disconnect(with_will, session_expiry)?;
        executor::wait(Source::new(self.handle.subscribe_disconnect())).await;
        Ok(self.handle.finish_disconnect()?)
    }

    /// A request whose answer is a list of codes.
    async fn request(
        &self,
        begin: impl Fn() -> Result<u64, host::Error>,
    ) -> Result<Vec<ReasonCode>, Error> {
        executor::spend().await;
        loop {
            match begin() {
                Ok(id) => {
                    return match self.expect(id).outcome().await? {
                        Outcome::Answered(codes) => Ok(codes),
                        Outcome::Published(code) => Ok(Vec::from([code])),
                        Outcome::Failed(error) => Err(error.into()),
                    };
                }
                Err(host::Error::WouldBlock) => self.room().await?,
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Waits until another try to begin something is worth it.
    async fn room(&self) -> Result<(), Error> {
        // Answers that nobody takes keep the room that they have.
        self.collect()?;
        let room = self.startable.wait(|| self.handle.subscribe_start());
        let waited = timeout(self.timeout, room).await;
        waited.map_err(|_| Error::Timeout)
    }

    fn expect(&self, id: u64) -> Expectation<'_> {
        self.expected.borrow_mut().add(id);
        Expectation { client: self, id }
    }

    /// Takes the answers that there are; whether there were any.
    fn collect(&self) -> Result<bool, Error> {
        match self.handle.try_answers() {
            Ok(answers) => {
                self.expected.borrow_mut().fill(answers);
                Ok(true)
            }
            Err(host::Error::WouldBlock) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}

fn granted(codes: &[ReasonCode]) -> Result<QoS, Error> {
    match codes.first() {
        Some(ReasonCode::Success) | None => Ok(QoS::AtMostOnce),
        Some(ReasonCode::GrantedQos1) => Ok(QoS::AtLeastOnce),
        Some(ReasonCode::GrantedQos2) => Ok(QoS::ExactlyOnce),
        Some(code) => Err(Error::from(*code)),
    }
}

/// A message under way. Dropping it doesn't stop the message.
#[derive(Debug)]
pub struct Delivery<'a>(Option<Expectation<'a>>);

impl Delivery<'_> {
    /// Waits until the server has acknowledged it; with QoS 0 there is nothing to wait for.
    pub async fn acknowledged(self) -> Result<ReasonCode, Error> {
        let Some(expectation) = self.0 else {
            return Ok(ReasonCode::Success);
        };
        match expectation.outcome().await? {
            Outcome::Published(code) => Ok(code),
            Outcome::Answered(_) => Ok(ReasonCode::Success),
            Outcome::Failed(error) => Err(error.into()),
        }
    }
}

/// A request whose answer somebody waits for.
#[derive(Debug)]
struct Expectation<'a> {
    client: &'a Client,
    id: u64,
}

impl Expectation<'_> {
    async fn outcome(&self) -> Result<Outcome, Error> {
        let (client, id) = (self.client, self.id);
        loop {
            if let Some(outcome) = client.expected.borrow_mut().take(id) {
                return Ok(outcome);
            }
            if client.collect()? {
                continue;
            }
            let handle = &client.handle;
            let mut wait = client.answered.wait(|| handle.subscribe_answers());
            // The event, or another future that took this one's answer along.
            poll_fn(|context| {
                let mut expected = client.expected.borrow_mut();
                if expected.has_come(id, context.waker()) {
                    return Poll::Ready(());
                }
                Pin::new(&mut wait).poll(context)
            })
            .await;
        }
    }
}

impl Drop for Expectation<'_> {
    fn drop(&mut self) {
        self.client.expected.borrow_mut().remove(self.id);
    }
}
