//! Subscriptions: what is subscribed, what was asked for, and the words in which the
//! server tells of it. RESP3 sends them as pushes, RESP2 as arrays with the same items
//! (Redis docs, "Pub/Sub", "Format of pushed messages").

use alloc::{collections::BTreeSet, vec::Vec};

use super::{
    Event, Limit, Limits, Value, Violation,
    request::{Class, Pending, Wanted},
};

/// What is subscribed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubscriptionKind {
    /// A channel by its name.
    Channel,
    /// All channels that a glob pattern matches.
    Pattern,
    /// A channel that lives in one shard of a cluster.
    Shard,
}

/// The subscription that a message came by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The channel itself.
    Channel,
    /// This pattern.
    Pattern(Vec<u8>),
    /// The shard channel itself.
    Shard,
}

/// What is subscribed, as the server confirmed it.
#[derive(Debug, Default)]
pub(crate) struct Subscriptions {
    channels: BTreeSet<Vec<u8>>,
    patterns: BTreeSet<Vec<u8>>,
    shards: BTreeSet<Vec<u8>>,
    /// Of the names in all three.
    bytes: usize,
    /// Names in subscribe commands without a confirmation.
    beginning: Names,
    /// Names in unsubscribe commands without one. Apart from the others, so that whoever is
    /// subscribed to as much as is allowed can end it.
    ending: Names,
}

/// How many names, and their bytes.
#[derive(Clone, Copy, Debug, Default)]
struct Names {
    count: usize,
    bytes: usize,
}

impl Names {
    fn add(&mut self, name: &[u8]) {
        self.count += 1;
        self.bytes = self.bytes.saturating_add(name.len());
    }

    fn remove(&mut self, name: &[u8]) {
        self.count = self.count.saturating_sub(1);
        self.bytes = self.bytes.saturating_sub(name.len());
    }

    fn check(self, limits: &Limits) -> Result<(), Limit> {
        if self.count > limits.subscriptions_max {
            return Err(Limit::Subscriptions);
        }
        if self.bytes > limits.subscription_bytes_max {
            return Err(Limit::SubscriptionBytes);
        }
        Ok(())
    }
}

/// Redis' way to tell a RESP2 client of changed keys (Redis docs, "CLIENT TRACKING", REDIRECT): a
/// message whose payload is no string.
const INVALIDATE: &[u8] = b"__redis__:invalidate";

impl Subscriptions {
    pub(crate) fn len(&self) -> usize {
        self.channels.len() + self.patterns.len() + self.shards.len()
    }

    /// Whether a command with these names stays within the bounds.
    pub(crate) fn check(&self, wanted: &Wanted, limits: &Limits) -> Result<(), Limit> {
        let mut after = if wanted.begin {
            self.held()
        } else {
            self.ending
        };
        wanted.names.iter().for_each(|name| after.add(name));
        after.check(limits)
    }

    /// Subscribed or asked for.
    fn held(&self) -> Names {
        Names {
            count: self.len() + self.beginning.count,
            bytes: self.bytes + self.beginning.bytes,
        }
    }

    /// The command was sent.
    pub(crate) fn asked(&mut self, wanted: &Wanted) {
        let names = self.waiting(wanted.begin);
        wanted.names.iter().for_each(|name| names.add(name));
    }

    fn waiting(&mut self, begin: bool) -> &mut Names {
        if begin {
            &mut self.beginning
        } else {
            &mut self.ending
        }
    }

    fn insert(&mut self, kind: SubscriptionKind, name: Vec<u8>) {
        let size = name.len();
        if self.table(kind).insert(name) {
            self.bytes += size;
        }
    }

    fn remove(&mut self, kind: SubscriptionKind, name: &[u8]) -> bool {
        let was_there = self.table(kind).remove(name);
        if was_there {
            self.bytes = self.bytes.saturating_sub(name.len());
        }
        was_there
    }

    fn table(&mut self, kind: SubscriptionKind) -> &mut BTreeSet<Vec<u8>> {
        match kind {
            SubscriptionKind::Channel => &mut self.channels,
            SubscriptionKind::Pattern => &mut self.patterns,
            SubscriptionKind::Shard => &mut self.shards,
        }
    }

    /// Reads a push of a kind that [`is_kind`]. Tells also whether the command at the head
    /// is confirmed in full by it.
    pub(crate) fn read(
        &mut self,
        word: &[u8],
        items: Vec<Value>,
        head: Option<&mut Pending>,
    ) -> Result<(Event, bool), Violation> {
        let Some((kind, begin)) = confirmation(word) else {
            return Ok((self.message(word, items)?, false));
        };
        let Ok([name, count]) = <[Value; 2]>::try_from(items) else {
            return Err(Violation::Push);
        };
        let count = count
            .as_integer()
            .filter(|count| *count >= 0)
            .ok_or(Violation::Push)?;
        let name = match name {
            Value::Null => None,
            Value::Blob(name) | Value::Simple(name) => Some(name),
            _ => return Err(Violation::Push),
        };
        self.confirm(kind, begin, name, count, head)
    }

    fn message(&mut self, word: &[u8], items: Vec<Value>) -> Result<Event, Violation> {
        let mut items = items.into_iter();
        let mut next = || items.next();
        let text = |item: Option<Value>| match item {
            Some(Value::Blob(text) | Value::Simple(text)) => Ok(text),
            _ => Err(Violation::Push),
        };
        let (source, subscribed, channel) = match word {
            b"pmessage" => {
                let pattern = text(next())?;
                let subscribed = self.patterns.contains(&pattern);
                (Source::Pattern(pattern), subscribed, text(next())?)
            }
            b"smessage" => {
                let channel = text(next())?;
                (Source::Shard, self.shards.contains(&channel), channel)
            }
            _ => {
                let channel = text(next())?;
                (Source::Channel, self.channels.contains(&channel), channel)
            }
        };
        let payload = next().ok_or(Violation::Push)?;
        if next().is_some() {
            return Err(Violation::Push);
        }
        if !subscribed {
            return Err(Violation::UnaskedMessage);
        }
        match payload {
            Value::Blob(payload) | Value::Simple(payload) => Ok(Event::Message {
                source,
                channel,
                payload,
            }),
            Value::Array(_) | Value::Null if channel == INVALIDATE => Ok(Event::Push {
                kind: b"invalidate".to_vec(),
                items: Vec::from([payload]),
            }),
            _ => Err(Violation::Push),
        }
    }

    fn confirm(
        &mut self,
        kind: SubscriptionKind,
        begin: bool,
        name: Option<Vec<u8>>,
        count: i64,
        head: Option<&mut Pending>,
    ) -> Result<(Event, bool), Violation> {
        let (id, wanted) = match head {
            Some(Pending {
                id,
                class: Class::Subscription(wanted),
            }) if wanted.kind == kind && wanted.begin == begin => (*id, wanted),
            // A slot moved to another node: its shard channels end unasked.
            _ if kind == SubscriptionKind::Shard && !begin => {
                let channel = name.ok_or(Violation::Confirmation)?;
                if !self.remove(kind, &channel) {
                    return Err(Violation::Confirmation);
                }
                let channel = Some(channel);
                let event = Event::Unsubscribed {
                    id: None,
                    kind,
                    channel,
                    count,
                    last: false,
                };
                return Ok((event, false));
            }
            _ => return Err(Violation::Confirmation),
        };
        let event = if begin {
            let channel = name.filter(|name| wanted.names.front() == Some(name));
            let channel = channel.ok_or(Violation::Confirmation)?;
            wanted.names.pop_front();
            self.beginning.remove(&channel);
            self.insert(kind, channel.clone());
            let last = wanted.names.is_empty();
            Event::Subscribed {
                id,
                kind,
                channel,
                count,
                last,
            }
        } else {
            let last = self.end(wanted, name.as_ref())?;
            Event::Unsubscribed {
                id: Some(id),
                kind,
                channel: name,
                count,
                last,
            }
        };
        wanted.confirmed = true;
        let last = matches!(
            event,
            Event::Subscribed { last: true, .. } | Event::Unsubscribed { last: true, .. }
        );
        Ok((event, last))
    }

    /// One confirmation of an unsubscribe; true if it was the last.
    fn end(&mut self, wanted: &mut Wanted, name: Option<&Vec<u8>>) -> Result<bool, Violation> {
        if wanted.all_left.is_none() && !wanted.names.is_empty() {
            if wanted.names.front() != name {
                return Err(Violation::Confirmation);
            }
            // Not to be subscribed is no error here.
            if let Some(name) = wanted.names.pop_front() {
                self.ending.remove(&name);
                self.remove(wanted.kind, &name);
            }
            return Ok(wanted.names.is_empty());
        }
        // Of all: one confirmation each, in any order; one without a name if there are none.
        let left = match wanted.all_left {
            Some(left) => left,
            None => self.table(wanted.kind).len(),
        };
        match name {
            None if left == 0 => Ok(true),
            Some(name) if left > 0 && self.remove(wanted.kind, name) => {
                wanted.all_left = Some(left - 1);
                Ok(left == 1)
            }
            _ => Err(Violation::Confirmation),
        }
    }

    /// A subscription command got an error: its names are not to come.
    pub(crate) fn refused(&mut self, wanted: &Wanted) {
        let names = self.waiting(wanted.begin);
        wanted.names.iter().for_each(|name| names.remove(name));
    }

    #[cfg(any(test, feature = "fuzz"))]
    pub(crate) fn assert_bounds(&self, limits: &Limits) {
        let tables = [&self.channels, &self.patterns, &self.shards];
        let bytes: usize = tables.into_iter().flatten().map(Vec::len).sum();
        assert_eq!(self.bytes, bytes);
        assert_eq!(self.held().check(limits), Ok(()));
        assert_eq!(self.ending.check(limits), Ok(()));
    }
}

/// Whether the first item of a push is a word of pub/sub.
pub(crate) fn is_kind(word: &[u8]) -> bool {
    confirmation(word).is_some() || matches!(word, b"message" | b"smessage" | b"pmessage")
}

/// What is confirmed, and whether it begins.
fn confirmation(word: &[u8]) -> Option<(SubscriptionKind, bool)> {
    Some(match word {
        b"subscribe" => (SubscriptionKind::Channel, true),
        b"psubscribe" => (SubscriptionKind::Pattern, true),
        b"ssubscribe" => (SubscriptionKind::Shard, true),
        b"unsubscribe" => (SubscriptionKind::Channel, false),
        b"punsubscribe" => (SubscriptionKind::Pattern, false),
        b"sunsubscribe" => (SubscriptionKind::Shard, false),
        _ => return None,
    })
}

/// Whether a RESP2 array is read as a push: only then can one come.
pub(crate) fn may_push(head: Option<&Pending>, subscriptions: &Subscriptions) -> bool {
    match head.map(|pending| &pending.class) {
        Some(Class::Subscription(_)) => true,
        None | Some(Class::Ping | Class::Quit) => subscriptions.len() > 0,
        Some(_) => false,
    }
}
