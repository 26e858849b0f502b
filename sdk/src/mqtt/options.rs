//! How to connect.

use alloc::{string::String, vec::Vec};
use core::fmt;

use super::{LastWill, Property, QoS, RetainHandling, Subscription, Version};
use crate::{bindings::mqtt::mqtt::ConnectOptions, net::TlsOptions, time::Duration};

/// How to connect to a server. What isn't set is as the host's configuration has it.
///
/// ```
/// use smallos::{mqtt::{LastWill, Options, QoS}, time::Duration};
///
/// let will = LastWill::new("rooms/1/state", "gone", QoS::AtLeastOnce, true);
/// let options = Options::new("thermometer", "broker.example.org", 1883)
///     .credentials("room1", "secret")
///     .keep_alive(Duration::from_secs(30))
///     .last_will(will);
/// ```
#[derive(Clone)]
pub struct Options {
    pub(super) inner: ConnectOptions,
}

impl Options {
    /// MQTT 5.0 without TLS and with a clean start: no session from before, and none kept
    /// after. An empty `client_id` lets the server choose one.
    pub fn new(client_id: impl Into<String>, host: impl Into<String>, port: u16) -> Self {
        Self {
            inner: ConnectOptions {
                host: host.into(),
                port,
                tls: None,
                version: Version::V5,
                client_id: client_id.into(),
                clean_start: true,
                session_expiry: 0,
                keep_alive: None,
                user: None,
                password: None,
                will: None,
                properties: Vec::new(),
                packet_bytes_max: None,
                messages_max: None,
                receive_maximum: None,
                topic_alias_maximum: None,
                timeout: None,
            },
        }
    }

    /// The client identifier; empty lets the server choose one.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.inner.client_id = client_id.into();
        self
    }

    /// The version to speak.
    pub fn version(mut self, version: Version) -> Self {
        self.inner.version = version;
        self
    }

    /// Secures the connection.
    pub fn tls(mut self, options: TlsOptions) -> Self {
        self.inner.tls = Some(options);
        self
    }

    /// Whether the first connection has the server forget an earlier session of this client
    /// identifier. In 3.1.1 `true` also says that the session ends with each connection. In
    /// 5.0 an earlier client's session can't be taken over by `false`: the standard has this
    /// side leave then (3.2.2.1.1).
    pub fn clean_start(mut self, clean: bool) -> Self {
        self.inner.clean_start = clean;
        self
    }

    /// For how many seconds the server keeps the session without a connection (5.0);
    /// `u32::MAX` is for ever. [`Client::reconnect`](super::Client::reconnect) goes on with it.
    pub fn session_expiry(mut self, seconds: u32) -> Self {
        self.inner.session_expiry = seconds;
        self
    }

    /// After what silence the server may take this client for dead, in whole seconds up to
    /// 65,535; zero is never. The host sends signs of life while the task waits for anything.
    pub fn keep_alive(mut self, span: Duration) -> Self {
        self.inner.keep_alive = Some(u16::try_from(span.as_secs()).unwrap_or(u16::MAX));
        self
    }

    /// The user and the password.
    pub fn credentials(mut self, user: impl Into<String>, password: impl Into<Vec<u8>>) -> Self {
        self.inner.user = Some(user.into());
        self.inner.password = Some(password.into());
        self
    }

    /// What the server publishes if this client goes without a word.
    pub fn last_will(mut self, will: LastWill) -> Self {
        self.inner.will = Some(will);
        self
    }

    /// Adds a property: of the user's, or a request for response information (5.0).
    pub fn property(mut self, property: Property) -> Self {
        self.inner.properties.push(property);
        self
    }

    /// The largest packet both ways, in bytes.
    pub fn max_packet_size(mut self, bytes: u32) -> Self {
        self.inner.packet_bytes_max = Some(bytes);
        self
    }

    /// The most messages that wait, each way.
    pub fn max_messages(mut self, count: u32) -> Self {
        self.inner.messages_max = Some(count);
        self
    }

    /// The most messages of QoS 1 and 2 that the server may have under way.
    pub fn receive_maximum(mut self, count: u16) -> Self {
        self.inner.receive_maximum = Some(count);
        self
    }

    /// The most topic aliases each way (5.0); zero is none. The host puts them in and takes
    /// them out.
    pub fn topic_alias_maximum(mut self, count: u16) -> Self {
        self.inner.topic_alias_maximum = Some(count);
        self
    }

    /// How long the server may take to accept the connection and to answer a request.
    pub fn timeout(mut self, span: Duration) -> Self {
        self.inner.timeout = Some(u64::try_from(span.as_nanos()).unwrap_or(u64::MAX));
        self
    }
}

// Without the password: this comes into logs.
impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("host", &self.inner.host)
            .field("port", &self.inner.port)
            .field("client_id", &self.inner.client_id)
            .field("user", &self.inner.user)
            .field("has_password", &self.inner.password.is_some())
            .finish_non_exhaustive()
    }
}

impl LastWill {
    /// A will without properties.
    pub fn new(
        topic: impl Into<String>,
        payload: impl Into<Vec<u8>>,
        qos: QoS,
        retain: bool,
    ) -> Self {
        Self {
            topic: topic.into(),
            payload: payload.into(),
            qos,
            retain,
            properties: Vec::new(),
        }
    }
}

impl Subscription {
    /// A filter with no options beside the highest QoS wanted.
    pub fn new(filter: impl Into<String>, qos: QoS) -> Self {
        Self {
            filter: filter.into(),
            qos,
            no_local: false,
            retain_as_published: false,
            retain_handling: RetainHandling::Send,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_not_shown() {
        let options = Options::new("me", "broker.example.org", 1883).credentials("room1", "secret");
        let shown = alloc::format!("{options:?}");
        let bytes = alloc::format!("{:?}", b"secret");
        assert!(
            !shown.contains("secret") && !shown.contains(&bytes),
            "{shown}"
        );
        assert!(
            shown.contains("room1") && shown.contains("has_password: true"),
            "{shown}"
        );
    }
}
