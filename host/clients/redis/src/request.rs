//! What a command means for the matching of replies. Most mean nothing: one command, one
//! reply. The few that do are recognised by name however they are sent; those that can't
//! be followed are refused.

use alloc::{collections::VecDeque, vec::Vec};

use super::{Misuse, RequestId, SubscriptionKind};

/// A command that has no reply yet.
#[derive(Debug)]
pub(crate) struct Pending {
    pub(crate) id: RequestId,
    pub(crate) class: Class,
}

#[derive(Debug)]
pub(crate) enum Class {
    Handshake,
    Plain,
    Ping,
    Multi,
    Exec,
    Discard,
    Monitor,
    Quit,
    Subscription(Wanted),
}

/// A subscribe or unsubscribe that is not confirmed in full.
#[derive(Debug)]
pub(crate) struct Wanted {
    pub(crate) kind: SubscriptionKind,
    pub(crate) begin: bool,
    /// Confirmations come in this order.
    pub(crate) names: VecDeque<Vec<u8>>,
    /// Unsubscribe from all: how many confirmations are to come, known from the first on.
    pub(crate) all_left: Option<usize>,
    pub(crate) confirmed: bool,
}

/// Finds out what a command means.
pub(crate) fn classify<A: AsRef<[u8]>>(arguments: &[A]) -> Result<Class, Misuse> {
    let (name, rest) = arguments.split_first().ok_or(Misuse::Empty)?;
    let name = name.as_ref();
    let is = |word: &str| name.eq_ignore_ascii_case(word.as_bytes());
    if name.is_empty() {
        return Err(Misuse::Empty);
    }
    for refused in ["HELLO", "RESET", "SYNC", "PSYNC", "REPLCONF"] {
        if is(refused) {
            return Err(Misuse::Refused(refused));
        }
    }
    if is("CLIENT")
        && rest
            .first()
            .is_some_and(|sub| sub.as_ref().eq_ignore_ascii_case(b"REPLY"))
    {
        return Err(Misuse::Refused("CLIENT REPLY"));
    }
    for (word, kind, begin) in [
        ("SUBSCRIBE", SubscriptionKind::Channel, true),
        ("PSUBSCRIBE", SubscriptionKind::Pattern, true),
        ("SSUBSCRIBE", SubscriptionKind::Shard, true),
        ("UNSUBSCRIBE", SubscriptionKind::Channel, false),
        ("PUNSUBSCRIBE", SubscriptionKind::Pattern, false),
        ("SUNSUBSCRIBE", SubscriptionKind::Shard, false),
    ] {
        if is(word) {
            if begin && rest.is_empty() {
                return Err(Misuse::Empty);
            }
            let names = rest.iter().map(|name| name.as_ref().to_vec()).collect();
            let wanted = Wanted {
                kind,
                begin,
                names,
                all_left: None,
                confirmed: false,
            };
            return Ok(Class::Subscription(wanted));
        }
    }
    Ok(match () {
        () if is("PING") => Class::Ping,
        () if is("MULTI") => Class::Multi,
        () if is("EXEC") => Class::Exec,
        () if is("DISCARD") => Class::Discard,
        () if is("MONITOR") => Class::Monitor,
        () if is("QUIT") => Class::Quit,
        () => Class::Plain,
    })
}
