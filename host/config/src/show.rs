//! The keys as text for people.

use crate::keys::{KEYS, Key, Kind};
use crate::quantity::{show_duration, show_size};
use std::fmt::Write;

impl Key {
    /// The default as it would stand in a file; `None` if the key must be given or is a
    /// table.
    pub fn default_text(&self) -> Option<String> {
        Some(match self.kind {
            Kind::Integer { default, .. } | Kind::Seconds { default, .. } => default.to_string(),
            Kind::Boolean { default } => default.to_string(),
            Kind::Size { default, .. } => format!("\"{}\"", show_size(default)),
            Kind::Duration { default, .. } => format!("\"{}\"", show_duration(default)),
            Kind::DurationOrOff { .. } => "\"off\"".to_string(),
            Kind::Choice { default, .. } => format!("\"{default}\""),
            Kind::OptionalText | Kind::OptionalPath => "\"\"".to_string(),
            Kind::Texts => "[]".to_string(),
            Kind::TextTable => "{}".to_string(),
            Kind::Text | Kind::ClientDefaults | Kind::Tasks | Kind::Profiles => return None,
        })
    }

    /// What values are possible, for instance `1 to 255`; empty if the type says it all.
    pub fn range_text(&self) -> String {
        match self.kind {
            Kind::Integer { min, max, .. } => format!("{min} to {max}"),
            Kind::Seconds { min, max, .. } => format!("{min} s to {max} s"),
            Kind::Size { min, max, .. } => format!("{} to {}", show_size(min), show_size(max)),
            Kind::Duration { min, max, .. } => {
                format!("{} to {}", show_duration(min), show_duration(max))
            }
            Kind::DurationOrOff { min, max } => {
                format!(
                    "{} to {}, or \"off\"",
                    show_duration(min),
                    show_duration(max)
                )
            }
            Kind::Choice { of, .. } => of.join(", "),
            _ => String::new(),
        }
    }

    /// The type in a word.
    pub fn type_text(&self) -> &'static str {
        match self.kind {
            Kind::Integer { .. } => "integer",
            Kind::Boolean { .. } => "boolean",
            Kind::Size { .. } => "size",
            Kind::Duration { .. } | Kind::DurationOrOff { .. } => "duration",
            Kind::Seconds { .. } => "seconds",
            Kind::Choice { .. } | Kind::Text | Kind::OptionalText => "text",
            Kind::OptionalPath => "path",
            Kind::Texts => "list of texts",
            Kind::TextTable => "table of texts",
            Kind::ClientDefaults => "table",
            Kind::Tasks => "list of tables",
            Kind::Profiles => "table of tables",
        }
    }
}

/// Every key with type, default, range and meaning, two lines each.
pub fn keys_text() -> String {
    let mut text = String::new();
    for key in KEYS {
        let default = match (key.kind, key.default_text()) {
            (_, Some(default)) => format!(", default {default}"),
            (Kind::Text, None) => ", required".to_string(),
            (_, None) => String::new(),
        };
        let range = match key.range_text() {
            range if range.is_empty() => range,
            range => format!(", {range}"),
        };
        let alias = key
            .alias
            .map(|alias| format!(" (or {alias})"))
            .unwrap_or_default();
        // Writing to a String can't fail.
        let _ = writeln!(
            text,
            "{}{alias}: {}{default}{range}",
            key.path,
            key.type_text()
        );
        let _ = writeln!(text, "    {}", key.doc);
    }
    text
}
