//! Values as the contract has them: a list of nodes, each before what is inside of it, and one
//! list of bytes. So a reply of a thousand strings takes two pieces of the guest's memory.

use alloc::vec::Vec;
use smallos_contract::redis::redis::{ErrorKind, ErrorNode, Node, Values};
use smallos_redis::{ErrorKind as Meaning, Pairs, ServerError, Value};

/// What one node takes in the guest's memory.
const NODE_BYTES: usize = 16;

/// What one call hands over, unless one value alone is larger.
const HANDED_BYTES_MAX: usize = crate::BYTES_MAX;

/// How much of a batch there is when a value is about to be added.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    nodes: usize,
    bytes: usize,
}

/// A list of values that grows.
pub(super) struct Flat(pub Values);

/// The caps of a connection keep every length below 4 GiB.
pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

impl Flat {
    /// No values.
    pub const fn new() -> Self {
        Self(Values {
            count: 0,
            nodes: Vec::new(),
            bytes: Vec::new(),
        })
    }

    /// What a list takes in the guest's memory.
    pub fn size_of(values: &Values) -> usize {
        values.nodes.len() * NODE_BYTES + values.bytes.len()
    }

    /// What it takes more than at the mark.
    pub fn size_since(&self, mark: Mark) -> usize {
        (self.0.nodes.len() - mark.nodes) * NODE_BYTES + self.0.bytes.len() - mark.bytes
    }

    /// A place to come back to.
    pub fn mark(&self) -> Mark {
        Mark {
            nodes: self.0.nodes.len(),
            bytes: self.0.bytes.len(),
        }
    }

    /// What was added since the mark, taken out, if it makes the list too long for one call.
    pub fn overflow(&mut self, since: Mark) -> Option<Self> {
        if since.nodes == 0 || Self::size_of(&self.0) <= HANDED_BYTES_MAX {
            return None;
        }
        Some(Self(Values {
            count: 0,
            nodes: self.0.nodes.split_off(since.nodes),
            bytes: self.0.bytes.split_off(since.bytes),
        }))
    }

    /// Adds a value, with what is inside of it.
    pub fn add(&mut self, value: Value) {
        match value {
            Value::Null => self.add_node(Node::Null),
            Value::Simple(text) => self.add_text(Node::Status, &text),
            Value::Blob(bytes) => self.add_text(Node::Blob, &bytes),
            Value::Verbatim { format, text } => {
                self.add_node(Node::Verbatim(count(format.len() + text.len())));
                self.0.bytes.extend_from_slice(&format);
                self.0.bytes.extend_from_slice(&text);
            }
            Value::Integer(number) => self.add_node(Node::Integer(number)),
            Value::Double(number) => self.add_node(Node::Double(number)),
            Value::Boolean(truth) => self.add_node(Node::Boolean(truth)),
            Value::BigNumber(digits) => self.add_text(Node::BigNumber, digits.as_bytes()),
            Value::Error(error) => self.add_error(&error),
            Value::Array(items) => {
                self.add_node(Node::Array(count(items.len())));
                items.into_iter().for_each(|item| self.add(item));
            }
            Value::Set(items) => {
                self.add_node(Node::Set(count(items.len())));
                items.into_iter().for_each(|item| self.add(item));
            }
            Value::Map(pairs) => {
                self.add_node(Node::Map(count(pairs.len())));
                self.add_pairs(pairs);
            }
            Value::Attributed(inner) => {
                self.add_attributes(inner.attributes);
                self.add(inner.value);
            }
        }
    }

    /// Adds what the server says about the value that comes next.
    pub fn add_attributes(&mut self, attributes: Pairs) {
        if !attributes.is_empty() {
            self.add_node(Node::Attributes(count(attributes.len())));
            self.add_pairs(attributes);
        }
    }

    /// Adds an error of the server's.
    pub fn add_error(&mut self, error: &ServerError) {
        self.add_node(Node::Error(ErrorNode {
            kind: kind(error),
            // A code is the first word of a line; one this long is none.
            code: u16::try_from(error.code.len()).unwrap_or(0),
            text: count(error.text.len()),
        }));
        if u16::try_from(error.code.len()).is_ok() {
            self.0.bytes.extend_from_slice(error.code.as_bytes());
        }
        self.0.bytes.extend_from_slice(&error.text);
    }

    /// Adds a node alone.
    pub fn add_node(&mut self, node: Node) {
        self.0.nodes.push(node);
    }

    /// Adds a string, as the node that `node` makes of its length.
    pub fn add_text(&mut self, node: fn(u32) -> Node, text: &[u8]) {
        self.add_node(node(count(text.len())));
        self.0.bytes.extend_from_slice(text);
    }

    fn add_pairs(&mut self, pairs: Pairs) {
        for (key, of) in pairs {
            self.add(key);
            self.add(of);
        }
    }
}

/// What an error means, in the contract's words.
pub(super) fn kind(error: &ServerError) -> ErrorKind {
    match error.kind() {
        Meaning::Moved(_) => ErrorKind::Moved,
        Meaning::Ask(_) => ErrorKind::Ask,
        Meaning::NoAuth => ErrorKind::NoAuth,
        Meaning::WrongPass => ErrorKind::WrongPass,
        Meaning::NoPerm => ErrorKind::NoPerm,
        Meaning::NoProto => ErrorKind::NoProto,
        Meaning::ExecAbort => ErrorKind::ExecAbort,
        Meaning::WrongType => ErrorKind::WrongType,
        Meaning::TryLater => ErrorKind::TryLater,
        Meaning::ReadOnly => ErrorKind::ReadOnly,
        Meaning::NoScript => ErrorKind::NoScript,
        Meaning::Other => ErrorKind::Other,
    }
}
