//! Short forms of the commands that most programs use. Each is one command and its reply; with
//! [`cmd`](super::cmd) any other can be sent.

use super::{Connection, Error, FromValue, ToArguments};
use crate::time::Duration;

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident($($argument:ident),*) $command:literal;)*) => {
        /// Errors are those of [`Command::query`](super::Command::query).
        #[allow(clippy::missing_errors_doc)]
        impl Connection {
            $(
                $(#[$doc])*
                pub async fn $name<T: FromValue>(
                    &self,
                    $($argument: impl ToArguments),*
                ) -> Result<T, Error> {
                    self.one($command, ($($argument,)*)).await
                }
            )*
        }
    };
}

commands! {
    /// GET: a string, or nil if there is no such key.
    get(key) "GET";
    /// MGET: a list of strings and nils.
    mget(keys) "MGET";
    /// GETDEL: a string or nil; the key is gone.
    get_del(key) "GETDEL";
    /// DEL: how many of the keys there were.
    del(keys) "DEL";
    /// EXISTS: how many of the keys there are.
    exists(keys) "EXISTS";
    /// INCRBY: the new number.
    incr(key, by) "INCRBY";
    /// DECRBY: the new number.
    decr(key, by) "DECRBY";
    /// APPEND: the new length.
    append(key, value) "APPEND";
    /// EXPIRE, in seconds: whether there is such a key.
    expire(key, seconds) "EXPIRE";
    /// TTL: seconds left, -1 without an end, -2 without a key.
    ttl(key) "TTL";
    /// KEYS: all keys that match a pattern. Looks at every key of the database.
    keys(pattern) "KEYS";
    /// HGET: a string or nil.
    hget(key, field) "HGET";
    /// HSET: how many fields are new. Many are given as a list of pairs.
    hset(key, field, value) "HSET";
    /// HDEL: how many of the fields there were.
    hdel(key, fields) "HDEL";
    /// HGETALL: a map.
    hgetall(key) "HGETALL";
    /// LPUSH: the new length.
    lpush(key, values) "LPUSH";
    /// RPUSH: the new length.
    rpush(key, values) "RPUSH";
    /// LPOP: a string or nil.
    lpop(key) "LPOP";
    /// RPOP: a string or nil.
    rpop(key) "RPOP";
    /// LLEN: a number.
    llen(key) "LLEN";
    /// LRANGE: a list.
    lrange(key, start, stop) "LRANGE";
    /// BLPOP: the key and the string, or nil after so many seconds; 0 waits for ever. The
    /// connection's timeout must be longer.
    blpop(keys, seconds) "BLPOP";
    /// SADD: how many are new.
    sadd(key, members) "SADD";
    /// SREM: how many there were.
    srem(key, members) "SREM";
    /// SMEMBERS: a set.
    smembers(key) "SMEMBERS";
    /// ZADD: how many are new. Each is a score and a member.
    zadd(key, scored) "ZADD";
    /// ZRANGE: a list.
    zrange(key, start, stop) "ZRANGE";
    /// PUBLISH: how many subscribers of this server got it.
    publish(channel, message) "PUBLISH";
}

/// Commands that reply `OK`, and nothing else that matters.
#[allow(clippy::missing_errors_doc)]
impl Connection {
    /// PING.
    pub async fn ping(&self) -> Result<(), Error> {
        self.one("PING", ()).await
    }

    /// SET.
    pub async fn set(&self, key: impl ToArguments, value: impl ToArguments) -> Result<(), Error> {
        self.one("SET", (key, value)).await
    }

    /// SET with PX: the key is gone after this time, to the millisecond.
    pub async fn set_for(
        &self,
        key: impl ToArguments,
        value: impl ToArguments,
        time: Duration,
    ) -> Result<(), Error> {
        let milliseconds = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        self.one("SET", (key, value, "PX", milliseconds)).await
    }

    /// SET with NX: whether there was no such key, so that it was set.
    pub async fn set_new(
        &self,
        key: impl ToArguments,
        value: impl ToArguments,
    ) -> Result<bool, Error> {
        self.one("SET", (key, value, "NX")).await
    }

    /// MSET: a list of pairs.
    pub async fn mset(&self, pairs: impl ToArguments) -> Result<(), Error> {
        self.one("MSET", pairs).await
    }

    /// WATCH: the next transaction runs only if these keys don't change before it.
    pub async fn watch(&self, keys: impl ToArguments) -> Result<(), Error> {
        self.one("WATCH", keys).await
    }

    /// UNWATCH: forgets the watched keys.
    pub async fn unwatch(&self) -> Result<(), Error> {
        self.one("UNWATCH", ()).await
    }
}
