//! Header fields in the order they were sent, with names that ignore case.
//!
//! A name or value that got in here is valid (RFC 9110 5.1, 5.5), so writing
//! one out can never start a second line.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

/// A list of header fields. Its own size is bounded by who fills it.
///
/// All names are in one buffer and all values in another, so that a head takes
/// three allocations and not two for each field.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers {
    names: String,
    values: Vec<u8>,
    ends: Vec<Ends>,
}

/// Where a field ends in the two buffers; it begins where the last one ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Ends {
    name: usize,
    value: usize,
}

/// Why a field was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderError {
    /// The name is empty or holds a byte that is not a `tchar`
    /// (RFC 9110 5.6.2).
    Name,
    /// The value holds a control byte, or begins or ends in white space
    /// (RFC 9110 5.5).
    Value,
}

impl Headers {
    /// No fields.
    pub const fn new() -> Self {
        Self {
            names: String::new(),
            values: Vec::new(),
            ends: Vec::new(),
        }
    }

    /// No fields, with room for so many and the bytes of their names and values.
    pub(super) fn with_room(fields: usize, names: usize, values: usize) -> Self {
        Self {
            names: String::with_capacity(names),
            values: Vec::with_capacity(values),
            ends: Vec::with_capacity(fields),
        }
    }

    /// Adds a field after the others; one of the same name may be there.
    pub fn add(&mut self, name: &str, value: impl AsRef<[u8]>) -> Result<(), HeaderError> {
        let value = value.as_ref();
        if !is_token(name.as_bytes()) {
            return Err(HeaderError::Name);
        }
        if !is_field_value(value) {
            return Err(HeaderError::Value);
        }
        self.push(name, value);
        Ok(())
    }

    fn push(&mut self, name: &str, value: &[u8]) {
        self.names.push_str(name);
        self.values.extend_from_slice(value);
        self.ends.push(Ends {
            name: self.names.len(),
            value: self.values.len(),
        });
    }

    /// Takes out every field of this name.
    pub fn remove(&mut self, name: &str) {
        self.retain(|n| !n.eq_ignore_ascii_case(name));
    }

    /// Keeps the fields whose name passes.
    pub fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        let mut kept = Self::new();
        for (name, value) in self.iter().filter(|(name, _)| keep(name)) {
            kept.push(name, value);
        }
        *self = kept;
    }

    /// The first value of this name.
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.all(name).next()
    }

    /// The first value of this name, if it is UTF-8.
    pub fn get_str(&self, name: &str) -> Option<&str> {
        core::str::from_utf8(self.get(name)?).ok()
    }

    /// Every value of this name, in order.
    pub fn all<'a, 'n>(&'a self, name: &'n str) -> impl Iterator<Item = &'a [u8]> + use<'a, 'n> {
        self.iter()
            .filter(move |(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    /// Whether a comma-separated list under this name holds the word, without
    /// regard to case (RFC 9110 5.6.1).
    pub fn lists(&self, name: &str, word: &str) -> bool {
        self.all(name)
            .flat_map(|v| v.split(|b| *b == b','))
            .any(|item| item.trim_ascii().eq_ignore_ascii_case(word.as_bytes()))
    }

    /// All fields, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let mut start = Ends::default();
        self.ends.iter().map(move |end| {
            let name = self.names.get(start.name..end.name).unwrap_or_default();
            let value = self.values.get(start.value..end.value).unwrap_or_default();
            start = *end;
            (name, value)
        })
    }

    /// How many fields there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        for (name, value) in self.iter() {
            write_field(out, name, value);
        }
    }
}

/// Without the values that are secrets: this ends up in logs.
impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |(name, value): (&str, &[u8])| {
            let secret = [
                "authorization",
                "proxy-authorization",
                "cookie",
                "set-cookie",
            ]
            .iter()
            .any(|s| s.eq_ignore_ascii_case(name));
            let value = if secret {
                "..".into()
            } else {
                value.escape_ascii().to_string()
            };
            (String::from(name), value)
        };
        f.debug_map().entries(self.iter().map(shown)).finish()
    }
}

pub(super) fn write_field(out: &mut Vec<u8>, name: &str, value: &[u8]) {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    out.extend_from_slice(value);
    out.extend_from_slice(b"\r\n");
}

/// RFC 9110 5.6.2
pub(super) fn is_token(bytes: &[u8]) -> bool {
    !bytes.is_empty()
        && bytes
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(b))
}

/// RFC 9110 5.5
fn is_field_value(bytes: &[u8]) -> bool {
    bytes.trim_ascii().len() == bytes.len()
        && bytes
            .iter()
            .all(|b| *b == b'\t' || (*b >= b' ' && *b != 0x7f))
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Name => "http: a header name must be letters, digits and !#$%&'*+-.^_`|~",
            Self::Value => "http: a header value must have no control bytes and no outer space",
        })
    }
}

impl core::error::Error for HeaderError {}
