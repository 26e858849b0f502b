//! What both sides keep when a connection is gone (4.1): our messages that
//! the server hasn't wholly acknowledged, in their order, and the identifiers
//! of the server's QoS 2 messages that were handed to the user already.

use alloc::{
    collections::{BTreeMap, BTreeSet},
    string::String,
};

use crate::connection::Publication;

/// The client's half of a session. Give it to one [`crate::Connection`] after
/// the other; the server knows the other half by the client identifier.
///
/// A 5.0 server that has a session of which this half knows nothing must be
/// left (3.2.2.1.1): begin with `clean_start` when this half is new.
#[derive(Clone, Debug)]
pub struct Session {
    pub(crate) client_id: String,
    /// A server has accepted this session, so it may be present there.
    pub(crate) established: bool,
    /// By number: the order of `publish`, which redelivery keeps (4.6).
    pub(crate) outbound: BTreeMap<u64, Outbound>,
    pub(crate) outbound_bytes: usize,
    pub(crate) by_packet_id: BTreeMap<u16, u64>,
    /// QoS 2 messages handed out and not yet released by a PUBREL.
    pub(crate) received: BTreeSet<u16>,
    pub(crate) last_publish: u64,
    pub(crate) last_packet_id: u16,
}

/// A message of QoS 1 or 2 on its way to the server.
#[derive(Clone, Debug)]
pub(crate) struct Outbound {
    pub(crate) publication: Publication,
    pub(crate) size_bytes: usize,
    pub(crate) packet_id: u16,
    pub(crate) stage: Stage,
    /// Sent in this connection and counted against the receive maximum.
    pub(crate) counted: bool,
    /// Waits in the connection's order of things to send.
    pub(crate) to_send: bool,
}

/// How far an outbound message is (4.3).
///
/// ```text
/// Queued --PUBLISH--> Puback --PUBACK--> gone
///        `-PUBLISH--> Pubrec --PUBREC--> Pubcomp --PUBCOMP--> gone
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Queued,
    Puback,
    Pubrec,
    Pubcomp,
}

impl Session {
    /// A session that no server knows yet. An empty `client_id` lets the
    /// server choose one; it is then found in [`Session::client_id`].
    #[must_use]
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            established: false,
            outbound: BTreeMap::new(),
            outbound_bytes: 0,
            by_packet_id: BTreeMap::new(),
            received: BTreeSet::new(),
            last_publish: 0,
            last_packet_id: 0,
        }
    }

    /// The client identifier, as given or as the server assigned it.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// Messages of QoS 1 and 2 that are not wholly acknowledged.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.outbound.len()
    }

    /// Takes a message out, with its packet identifier and its bytes.
    pub(crate) fn remove(&mut self, number: u64) -> Option<Outbound> {
        let outbound = self.outbound.remove(&number)?;
        self.outbound_bytes = self.outbound_bytes.saturating_sub(outbound.size_bytes);
        if outbound.packet_id != 0 {
            self.by_packet_id.remove(&outbound.packet_id);
        }
        Some(outbound)
    }
}
