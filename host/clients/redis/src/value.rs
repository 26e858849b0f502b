//! Replies as values. A RESP2 reply is a value with fewer kinds: what is a map or a double
//! in RESP3 arrives there as an array or a string, and stays that.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt;

/// A map's or an attribute's pairs in the order of arrival. The protocol lets keys repeat
/// and be of any type, so this is no table (RESP3, "Map type").
pub type Pairs = Vec<(Value, Value)>;

/// One reply, or a part of one.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `_`, and RESP2's `$-1` and `*-1`.
    Null,
    /// A short status such as `OK`, without CR and LF.
    Simple(Vec<u8>),
    /// Any bytes, sent whole or streamed.
    Blob(Vec<u8>),
    /// Text for people; `format` is `txt` or `mkd`.
    Verbatim {
        /// Three bytes that name the format.
        format: [u8; 3],
        /// The text without its format.
        text: Vec<u8>,
    },
    /// 64 bits with sign.
    Integer(i64),
    /// Finite, infinite or NaN.
    Double(f64),
    /// True or false.
    Boolean(bool),
    /// A sign and digits of any length.
    BigNumber(String),
    /// An error inside of a reply, as in EXEC's array.
    Error(ServerError),
    /// An ordered collection.
    Array(Vec<Value>),
    /// An unordered collection; repeated items are not removed.
    Set(Vec<Value>),
    /// Pairs.
    Map(Pairs),
    /// A part of a reply with auxiliary data. The attributes of a whole reply are not here
    /// but beside it in [`Event::Reply`](super::Event::Reply).
    Attributed(Box<Attributed>),
}

/// A value with its attributes (RESP3, "Attribute type").
#[derive(Clone, Debug, PartialEq)]
pub struct Attributed {
    /// What the server says about the value.
    pub attributes: Pairs,
    /// The value itself.
    pub value: Value,
}

impl Value {
    /// The bytes of a simple, blob or verbatim string.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Simple(bytes) | Self::Blob(bytes) | Self::Verbatim { text: bytes, .. } => {
                Some(bytes)
            }
            Self::Attributed(inner) => inner.value.as_bytes(),
            _ => None,
        }
    }

    /// The number of an integer.
    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            Self::Attributed(inner) => inner.value.as_integer(),
            _ => None,
        }
    }
}

/// An error the server answered with. The connection is fine.
#[derive(Clone, PartialEq, Eq)]
pub struct ServerError {
    /// The first word, if it is in upper case as the protocol wants it, or empty.
    pub code: String,
    /// What follows the code, or all of it.
    pub text: Vec<u8>,
}

/// What the code of an error says, as far as a client acts on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// The key's slot is served by another node from now on.
    Moved(Redirect),
    /// This one command goes to another node, after ASKING.
    Ask(Redirect),
    /// Log in first.
    NoAuth,
    /// User or password is wrong.
    WrongPass,
    /// The user may not run this command or touch this key.
    NoPerm,
    /// The server does not speak the protocol version asked for.
    NoProto,
    /// The transaction was discarded because a command could not be queued.
    ExecAbort,
    /// The key holds another type.
    WrongType,
    /// The server loads its data, is busy with a script, or the cluster is not settled:
    /// the same command may work later.
    TryLater,
    /// A replica was asked to write.
    ReadOnly,
    /// The script is not loaded.
    NoScript,
    /// Another code; see [`ServerError::code`].
    Other,
}

/// Where MOVED and ASK point to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    /// 0 to 16383.
    pub slot: u16,
    /// The node's host; empty means the host that answered.
    pub host: String,
    /// The node's port.
    pub port: u16,
}

impl ServerError {
    /// Splits a line such as `ERR no such key` in code and text (RESP3, "Simple error").
    pub fn from_line(line: &[u8]) -> Self {
        let end = line
            .iter()
            .position(|&byte| byte == b' ')
            .unwrap_or(line.len());
        let (word, rest) = line.split_at(end);
        let is_code = !word.is_empty()
            && word
                .iter()
                .all(|byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-'));
        match core::str::from_utf8(word) {
            Ok(code) if is_code => Self {
                code: code.into(),
                text: rest.strip_prefix(b" ").unwrap_or(rest).into(),
            },
            _ => Self {
                code: String::new(),
                text: line.into(),
            },
        }
    }

    /// The code as a type. MOVED and ASK whose text is malformed are [`ErrorKind::Other`].
    pub fn kind(&self) -> ErrorKind {
        match self.code.as_str() {
            "MOVED" => Redirect::parse(&self.text).map_or(ErrorKind::Other, ErrorKind::Moved),
            "ASK" => Redirect::parse(&self.text).map_or(ErrorKind::Other, ErrorKind::Ask),
            "NOAUTH" => ErrorKind::NoAuth,
            "WRONGPASS" => ErrorKind::WrongPass,
            "NOPERM" => ErrorKind::NoPerm,
            "NOPROTO" => ErrorKind::NoProto,
            "EXECABORT" => ErrorKind::ExecAbort,
            "WRONGTYPE" => ErrorKind::WrongType,
            "LOADING" | "BUSY" | "TRYAGAIN" | "CLUSTERDOWN" | "MASTERDOWN" => ErrorKind::TryLater,
            "READONLY" => ErrorKind::ReadOnly,
            "NOSCRIPT" => ErrorKind::NoScript,
            _ => ErrorKind::Other,
        }
    }
}

impl Redirect {
    /// `3999 127.0.0.1:6381`; the host of an IPv6 node has colons of its own, so the port
    /// is what follows the last one.
    fn parse(text: &[u8]) -> Option<Self> {
        let (slot, address) = core::str::from_utf8(text).ok()?.split_once(' ')?;
        let (host, port) = address.rsplit_once(':')?;
        let slot = super::number::length(slot.as_bytes()).filter(|slot| *slot < 16384)?;
        let port = super::number::length(port.as_bytes())?;
        Some(Self {
            slot: u16::try_from(slot).ok()?,
            host: host.into(),
            port: u16::try_from(port).ok()?,
        })
    }
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = String::from_utf8_lossy(&self.text);
        match (self.code.as_str(), &*text) {
            ("", text) => f.write_str(text),
            (code, "") => f.write_str(code),
            (code, text) => write!(f, "{code} {text}"),
        }
    }
}

impl fmt::Debug for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "ServerError({:?}, {:?})",
            self.code,
            String::from_utf8_lossy(&self.text)
        )
    }
}

impl core::error::Error for ServerError {}
