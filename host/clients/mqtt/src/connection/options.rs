//! How to connect, and the CONNECT that says so (3.1).

use alloc::{string::String, vec::Vec};

use super::event::ConnectError;
use crate::{
    codec::{Connect, Properties, Property, Version, Will},
    limits::{Limit, Limits},
    session::Session,
};

/// How to connect. The client identifier stands in the [`Session`].
#[derive(Clone)]
pub struct ConnectOptions {
    /// The version to speak.
    pub version: Version,
    /// Have the server forget an earlier session. In 3.1.1 this also says
    /// that the new one ends with its connection.
    pub clean_start: bool,
    /// Seconds the session outlives the connection (5.0); 4,294,967,295: for
    /// ever. Must be 0 in 3.1.1.
    pub session_expiry_secs: u32,
    /// Seconds after which the server may take us for dead; 0: never.
    pub keep_alive_secs: u16,
    /// The user.
    pub username: Option<String>,
    /// The password; in 3.1.1 only with a user.
    pub password: Option<Vec<u8>>,
    /// What the server publishes if we go without a word.
    pub will: Option<Will>,
    /// Ask for response information (5.0).
    pub request_response_information: bool,
    /// User properties only (5.0).
    pub user_properties: Properties,
    /// How long the server may take to accept, in nanoseconds.
    pub connack_timeout_ns: u64,
    /// How long the server may take to answer a ping, in nanoseconds.
    pub ping_timeout_ns: u64,
}

impl ConnectOptions {
    /// A clean start, keep alive 60 s, 10 s for answers, nothing else.
    #[must_use]
    pub fn new(version: Version) -> Self {
        Self {
            version,
            clean_start: true,
            session_expiry_secs: 0,
            keep_alive_secs: 60,
            username: None,
            password: None,
            will: None,
            request_response_information: false,
            user_properties: Properties::new(),
            connack_timeout_ns: 10_000_000_000,
            ping_timeout_ns: 10_000_000_000,
        }
    }

    pub(super) fn to_connect(
        &self,
        session: &Session,
        limits: &Limits,
    ) -> Result<Connect, ConnectError> {
        let v5 = self.version == Version::V5;
        if !v5 && session.client_id().is_empty() && !self.clean_start {
            return Err(ConnectError::ClientIdMissing);
        }
        if limits.receive_maximum == 0 {
            return Err(ConnectError::Limit(Limit::ReceiveMaximum));
        }
        if limits.packet_bytes_max < 5 {
            return Err(ConnectError::Limit(Limit::PacketBytes));
        }
        let not_in_311 = ConnectError::Encode(crate::codec::EncodeError::NotIn311);
        if !v5 && (self.session_expiry_secs != 0 || self.request_response_information) {
            return Err(not_in_311);
        }
        if self
            .user_properties
            .iter()
            .any(|property| !matches!(property, Property::User(..)))
        {
            return Err(ConnectError::Property);
        }
        let mut properties = self.user_properties.clone();
        if v5 {
            let mut push = |property| {
                properties
                    .push(property)
                    .map_err(|_| ConnectError::Property)
            };
            push(Property::ReceiveMaximum(limits.receive_maximum))?;
            push(Property::MaximumPacketSize(limits.packet_bytes_max))?;
            if limits.topic_aliases_in_max > 0 {
                push(Property::TopicAliasMaximum(limits.topic_aliases_in_max))?;
            }
            if self.session_expiry_secs > 0 {
                push(Property::SessionExpiryInterval(self.session_expiry_secs))?;
            }
            if self.request_response_information {
                push(Property::RequestResponseInformation(1))?;
            }
        }
        Ok(Connect {
            version: self.version,
            clean_start: self.clean_start,
            keep_alive_secs: self.keep_alive_secs,
            client_id: String::from(session.client_id()),
            will: self.will.clone(),
            username: self.username.clone(),
            password: self.password.clone(),
            properties,
        })
    }
}

// Without the password: this comes into logs.
impl core::fmt::Debug for ConnectOptions {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("ConnectOptions")
            .field("version", &self.version)
            .field("clean_start", &self.clean_start)
            .field("session_expiry_secs", &self.session_expiry_secs)
            .field("keep_alive_secs", &self.keep_alive_secs)
            .field("username", &self.username)
            .field("has_password", &self.password.is_some())
            .field("will", &self.will)
            .finish_non_exhaustive()
    }
}
