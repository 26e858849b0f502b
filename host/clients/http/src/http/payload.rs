//! Whole bodies with their content type: text, bytes, a form, JSON.

use alloc::{string::String, vec::Vec};

use super::url;

/// A body that is in memory, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    /// The value of `Content-Type`.
    pub content_type: &'static str,
    /// The body.
    pub bytes: Vec<u8>,
}

impl Payload {
    /// Plain text in UTF-8.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            content_type: "text/plain; charset=utf-8",
            bytes: text.into().into_bytes(),
        }
    }

    /// Bytes of no stated kind.
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            content_type: "application/octet-stream",
            bytes: bytes.into(),
        }
    }

    /// A form, as `application/x-www-form-urlencoded` (WHATWG URL 5.2).
    pub fn form<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut out = String::new();
        for (name, value) in pairs {
            url::push_pair(&mut out, name, value);
        }
        Self {
            content_type: "application/x-www-form-urlencoded",
            bytes: out.into_bytes(),
        }
    }

    /// JSON that is already written, for instance by `serde_json`.
    pub fn json(json: impl Into<String>) -> Self {
        Self {
            content_type: "application/json",
            bytes: json.into().into_bytes(),
        }
    }
}
