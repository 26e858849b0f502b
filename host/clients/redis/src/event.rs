//! What the user learns, in the order in which it happened on the wire.

use alloc::vec::Vec;

use super::{
    Error, Executed, HandshakeError, Pairs, Protocol, ServerError, ServerInfo, Source,
    SubscriptionKind, Value,
};

/// Names a command from the moment it was accepted; never used twice on a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub(crate) u64);

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Logged in, database selected: commands are accepted from now on.
    Ready {
        /// The version in use, perhaps after a fallback.
        protocol: Protocol,
        /// What the server says of itself; a RESP2 server says nothing.
        server: Option<ServerInfo>,
    },
    /// The reply to a command.
    Reply {
        /// Which command.
        id: RequestId,
        /// The server's answer. An error is an answer too.
        result: Result<Value, ServerError>,
        /// Attributes of the reply as a whole.
        attributes: Pairs,
    },
    /// The command waits in the transaction; its result comes with [`Event::Executed`].
    Queued {
        /// Which command.
        id: RequestId,
    },
    /// The reply to EXEC.
    Executed {
        /// Which EXEC.
        id: RequestId,
        /// The results of the commands that were queued, or why there are none.
        outcome: Executed,
        /// Attributes of the reply as a whole.
        attributes: Pairs,
    },
    /// A subscription began.
    Subscribed {
        /// The command that asked for it.
        id: RequestId,
        /// Of what.
        kind: SubscriptionKind,
        /// The channel or pattern.
        channel: Vec<u8>,
        /// What the server counts as this connection's subscriptions.
        count: i64,
        /// The command asked for no more than this.
        last: bool,
    },
    /// A subscription ended.
    Unsubscribed {
        /// The command that asked for it; `None` if the server ended it by itself, as it
        /// does with a shard channel whose slot moves away.
        id: Option<RequestId>,
        /// Of what.
        kind: SubscriptionKind,
        /// The channel or pattern; `None` if all were to end and there were none.
        channel: Option<Vec<u8>>,
        /// What the server counts as this connection's subscriptions.
        count: i64,
        /// The command asked for no more than this.
        last: bool,
    },
    /// A published message.
    Message {
        /// The subscription that it came by.
        source: Source,
        /// Where it was published.
        channel: Vec<u8>,
        /// What was published.
        payload: Vec<u8>,
    },
    /// Another push, such as `invalidate` of CLIENT TRACKING.
    Push {
        /// Its first item.
        kind: Vec<u8>,
        /// The others.
        items: Vec<Value>,
    },
    /// A line of MONITOR.
    Monitored(Vec<u8>),
    /// The connection is over. This is the last event.
    Closed {
        /// Why.
        reason: CloseReason,
        /// Commands that had no reply, also those queued in a transaction. Whether the
        /// server ran them is not known.
        lost: Vec<RequestId>,
    },
}

/// Why a connection is over.
#[derive(Clone, Debug, PartialEq)]
pub enum CloseReason {
    /// The peer ended the stream between two replies, perhaps after QUIT.
    Ended,
    /// It never became ready.
    Handshake(HandshakeError),
    /// A broken rule or a limit.
    Broken(Error),
}
