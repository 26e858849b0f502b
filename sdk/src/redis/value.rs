//! Replies as a tree, out of the host's flat list.

use alloc::{boxed::Box, string::String, vec::Vec};

use super::{Error, ServerError};
use crate::bindings::redis::redis::{ErrorNode, Node, Values};

/// A reply, or a part of one.
///
/// A server in RESP2 has fewer kinds: there a map is an array, and a double is bytes.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing: no such key, for one.
    Nil,
    /// A number.
    Int(i64),
    /// Any bytes.
    Bytes(Vec<u8>),
    /// A short status such as `OK`.
    Status(String),
    /// A number with a fraction, or infinite, or not a number.
    Double(f64),
    /// True or false.
    Boolean(bool),
    /// A sign and digits.
    BigNumber(String),
    /// Text for people.
    Verbatim {
        /// `txt` or `mkd`.
        format: String,
        /// The text.
        text: String,
    },
    /// An error in the place of a value.
    Error(ServerError),
    /// An ordered list.
    Array(Vec<Value>),
    /// A list in no order.
    Set(Vec<Value>),
    /// Keys and values in the order of their arrival.
    Map(Vec<(Value, Value)>),
    /// A value of which the server says something more.
    Attributed {
        /// What it says.
        attributes: Vec<(Value, Value)>,
        /// The value.
        value: Box<Value>,
    },
}

impl Value {
    /// Its kind, for people.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Nil => "nil",
            Self::Int(_) => "a number",
            Self::Bytes(_) => "bytes",
            Self::Status(_) => "a status",
            Self::Double(_) => "a double",
            Self::Boolean(_) => "a boolean",
            Self::BigNumber(_) => "a big number",
            Self::Verbatim { .. } => "text",
            Self::Error(_) => "an error",
            Self::Array(_) => "an array",
            Self::Set(_) => "a set",
            Self::Map(_) => "a map",
            Self::Attributed { .. } => "a value with attributes",
        }
    }

    /// The value, or the server's error if it is one.
    pub(super) fn checked(self) -> Result<Self, Error> {
        match self {
            Self::Error(error) => Err(error.into()),
            value => Ok(value),
        }
    }

    /// The value without what the server says about it.
    pub(super) fn plain(self) -> Self {
        match self {
            Self::Attributed { value, .. } => value.plain(),
            value => value,
        }
    }
}

/// Reads the host's list from its start.
pub(super) struct Reader {
    nodes: alloc::vec::IntoIter<Node>,
    bytes: Vec<u8>,
    /// How many of the bytes are read.
    read: usize,
    left: u32,
}

impl Reader {
    pub(super) fn new(values: Values) -> Self {
        Self {
            nodes: values.nodes.into_iter(),
            bytes: values.bytes,
            read: 0,
            left: values.count,
        }
    }

    /// The bytes of the next node with some. The host never says more than there are.
    fn take(&mut self, count: u32) -> Vec<u8> {
        let end = self.bytes.len().min(self.read + count as usize);
        if self.read == 0 && end == self.bytes.len() {
            // The only string of the list: no need for a copy.
            return core::mem::take(&mut self.bytes);
        }
        let taken = self.bytes[self.read..end].to_vec();
        self.read = end;
        taken
    }

    fn text(&mut self, count: u32) -> String {
        match String::from_utf8(self.take(count)) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        }
    }

    fn value(&mut self) -> Value {
        match self.nodes.next() {
            None | Some(Node::Null) => Value::Nil,
            Some(Node::Status(count)) => Value::Status(self.text(count)),
            Some(Node::Blob(count)) => Value::Bytes(self.take(count)),
            Some(Node::Verbatim(count)) => Value::Verbatim {
                format: self.text(count.min(3)),
                text: self.text(count.saturating_sub(3)),
            },
            Some(Node::Integer(number)) => Value::Int(number),
            Some(Node::Double(number)) => Value::Double(number),
            Some(Node::Boolean(truth)) => Value::Boolean(truth),
            Some(Node::BigNumber(count)) => Value::BigNumber(self.text(count)),
            Some(Node::Error(ErrorNode { kind, code, text })) => Value::Error(ServerError {
                kind,
                code: self.text(code.into()),
                text: self.text(text),
            }),
            Some(Node::Array(count)) => Value::Array(self.values(count)),
            Some(Node::Set(count)) => Value::Set(self.values(count)),
            Some(Node::Map(count)) => Value::Map(self.pairs(count)),
            Some(Node::Attributes(count)) => Value::Attributed {
                attributes: self.pairs(count),
                value: Box::new(self.value()),
            },
        }
    }

    fn values(&mut self, count: u32) -> Vec<Value> {
        // Each has a node at least.
        let count = (count as usize).min(self.nodes.len());
        (0..count).map(|_| self.value()).collect()
    }

    fn pairs(&mut self, count: u32) -> Vec<(Value, Value)> {
        let count = (count as usize).min(self.nodes.len());
        (0..count).map(|_| (self.value(), self.value())).collect()
    }
}

impl Iterator for Reader {
    type Item = Value;

    fn next(&mut self) -> Option<Value> {
        self.left = self.left.checked_sub(1)?;
        Some(self.value())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_out_as_they_went_in() {
        let values = Values {
            count: 3,
            nodes: [
                Node::Map(1),
                Node::Blob(1),
                Node::Array(2),
                Node::Integer(-1),
                Node::Verbatim(5),
                Node::Null,
                Node::Attributes(1),
                Node::Status(1),
                Node::Boolean(true),
                Node::Set(0),
            ]
            .to_vec(),
            bytes: b"ktxthik".to_vec(),
        };
        let read: Vec<Value> = Reader::new(values).collect();
        assert_eq!(
            read,
            [
                Value::Map(
                    [(
                        Value::Bytes(b"k".to_vec()),
                        Value::Array(
                            [
                                Value::Int(-1),
                                Value::Verbatim {
                                    format: "txt".into(),
                                    text: "hi".into(),
                                },
                            ]
                            .to_vec()
                        )
                    )]
                    .to_vec()
                ),
                Value::Nil,
                Value::Attributed {
                    attributes: [(Value::Status("k".into()), Value::Boolean(true))].to_vec(),
                    value: Box::new(Value::Set(Vec::new())),
                },
            ]
        );
    }
}
