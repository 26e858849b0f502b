//! The basic authentication scheme (RFC 7617).

use alloc::{format, string::String};
use base64::{Engine, engine::general_purpose::STANDARD};

/// The value of `Authorization`. `None` if the user's name holds a colon or
/// either holds a control character (RFC 7617 2).
pub fn basic(user: &str, password: &str) -> Option<String> {
    if user.contains(':') || user.chars().chain(password.chars()).any(char::is_control) {
        return None;
    }
    Some(format!(
        "Basic {}",
        STANDARD.encode(format!("{user}:{password}"))
    ))
}
