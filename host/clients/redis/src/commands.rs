//! Short forms of the commands that most programs use. Each is one command and its reply
//! comes as one [`Event::Reply`](super::Event::Reply), unless its docs say otherwise.

use alloc::vec::Vec;

use super::{Connection, Error, Misuse, RequestId, SubscriptionKind};

/// Errors are those of [`Connection::command`].
impl Connection {
    /// PING: replies `PONG`.
    ///
    /// # Errors
    /// See [`Connection::command`].
    pub fn ping(&mut self) -> Result<RequestId, Error> {
        self.command(&[b"PING"])
    }

    /// GET: replies a string, or null if there is no such key.
    ///
    /// # Errors
    /// See [`Connection::command`].
    pub fn get(&mut self, key: &[u8]) -> Result<RequestId, Error> {
        self.command(&[b"GET".as_slice(), key])
    }

    /// SET: replies `OK`.
    ///
    /// # Errors
    /// See [`Connection::command`].
    pub fn set(&mut self, key: &[u8], value: &[u8]) -> Result<RequestId, Error> {
        self.command(&[b"SET".as_slice(), key, value])
    }

    /// DEL: replies how many of the keys there were.
    ///
    /// # Errors
    /// See [`Connection::command`].
    pub fn delete(&mut self, keys: &[&[u8]]) -> Result<RequestId, Error> {
        if keys.is_empty() {
            return Err(Misuse::Empty.into());
        }
        self.named(b"DEL", keys)
    }

    /// PUBLISH: replies how many subscribers of this server got it.
    ///
    /// # Errors
    /// See [`Connection::command`].
    pub fn publish(&mut self, channel: &[u8], payload: &[u8]) -> Result<RequestId, Error> {
        self.command(&[b"PUBLISH".as_slice(), channel, payload])
    }

    /// Begins subscriptions: one [`Event::Subscribed`](super::Event::Subscribed) for each
    /// name, or one `Reply` with an error.
    ///
    /// # Errors
    /// See [`Connection::command`]; also without names.
    pub fn subscribe(
        &mut self,
        kind: SubscriptionKind,
        names: &[&[u8]],
    ) -> Result<RequestId, Error> {
        let command: &[u8] = match kind {
            SubscriptionKind::Channel => b"SUBSCRIBE",
            SubscriptionKind::Pattern => b"PSUBSCRIBE",
            SubscriptionKind::Shard => b"SSUBSCRIBE",
        };
        self.named(command, names)
    }

    /// Ends subscriptions, all of this kind if `names` is empty: one
    /// [`Event::Unsubscribed`](super::Event::Unsubscribed) for each name, at least one.
    ///
    /// # Errors
    /// See [`Connection::command`].
    pub fn unsubscribe(
        &mut self,
        kind: SubscriptionKind,
        names: &[&[u8]],
    ) -> Result<RequestId, Error> {
        let command: &[u8] = match kind {
            SubscriptionKind::Channel => b"UNSUBSCRIBE",
            SubscriptionKind::Pattern => b"PUNSUBSCRIBE",
            SubscriptionKind::Shard => b"SUNSUBSCRIBE",
        };
        self.named(command, names)
    }

    /// WATCH: the next transaction runs only if these keys do not change before it.
    ///
    /// # Errors
    /// See [`Connection::command`]; also without keys.
    pub fn watch(&mut self, keys: &[&[u8]]) -> Result<RequestId, Error> {
        if keys.is_empty() {
            return Err(Misuse::Empty.into());
        }
        self.named(b"WATCH", keys)
    }

    /// MULTI: commands after it are queued ([`Event::Queued`](super::Event::Queued)).
    ///
    /// # Errors
    /// See [`Connection::command`].
    pub fn multi(&mut self) -> Result<RequestId, Error> {
        self.command(&[b"MULTI"])
    }

    /// EXEC: its reply is [`Event::Executed`](super::Event::Executed).
    ///
    /// # Errors
    /// See [`Connection::command`].
    pub fn exec(&mut self) -> Result<RequestId, Error> {
        self.command(&[b"EXEC"])
    }

    /// DISCARD: forgets the queued commands and the watched keys.
    ///
    /// # Errors
    /// See [`Connection::command`].
    pub fn discard(&mut self) -> Result<RequestId, Error> {
        self.command(&[b"DISCARD"])
    }

    /// QUIT: the server answers what it still owes and closes. No command after it.
    ///
    /// # Errors
    /// See [`Connection::command`].
    pub fn quit(&mut self) -> Result<RequestId, Error> {
        self.command(&[b"QUIT"])
    }

    fn named(&mut self, command: &[u8], names: &[&[u8]]) -> Result<RequestId, Error> {
        let mut arguments = Vec::with_capacity(names.len() + 1);
        arguments.push(command);
        arguments.extend_from_slice(names);
        self.command(&arguments)
    }
}
