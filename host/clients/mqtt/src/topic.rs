//! Topic names and topic filters (MQTT 5.0 and 3.1.1, section 4.7), checked
//! once when they are made.

use alloc::string::String;
use core::fmt;

/// What a message is published to: 1 to 65,535 bytes of UTF-8, no wildcard, no NUL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TopicName(String);

/// What is subscribed to: levels parted by `/`, with `+` for one level and
/// `#` for all that follow; `$share/NAME/FILTER` is a shared subscription.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TopicFilter(String);

/// Why a text is no topic name or filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TopicError {
    /// It is empty (4.7.3).
    Empty,
    /// It has more than 65,535 bytes (4.7.3).
    TooLong,
    /// It contains U+0000 (4.7.3).
    Nul,
    /// A `+` or `#` in a name, or where a filter may not have it (4.7.1).
    Wildcard,
    /// `$share/` without a share name of at least one character and a filter (4.8.2).
    Share,
}

impl fmt::Display for TopicError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "a topic has at least one character",
            Self::TooLong => "a topic has at most 65,535 bytes",
            Self::Nul => "a topic has no U+0000",
            Self::Wildcard => {
                "`+` and `#` stand in filters only, alone in their level, `#` in the last"
            }
            Self::Share => "a shared subscription is `$share/NAME/FILTER`",
        })
    }
}

impl TopicName {
    /// Checks a topic name.
    ///
    /// # Errors
    /// What 4.7 forbids.
    pub fn new(text: impl Into<String>) -> Result<Self, TopicError> {
        let text = text.into();
        check_text(&text)?;
        if text.contains(['+', '#']) {
            return Err(TopicError::Wildcard);
        }
        Ok(Self(text))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text itself.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

impl TopicFilter {
    /// Checks a topic filter.
    ///
    /// # Errors
    /// What 4.7 and 4.8.2 forbid. `$share/` is reserved here in 3.1.1 too,
    /// where servers give it the meaning of 5.0.
    pub fn new(text: impl Into<String>) -> Result<Self, TopicError> {
        let text = text.into();
        check_text(&text)?;
        let mut plain = text.as_str();
        if let Some(shared) = text.strip_prefix("$share/") {
            let (name, filter) = shared.split_once('/').ok_or(TopicError::Share)?;
            if name.is_empty() || name.contains(['+', '#']) || filter.is_empty() {
                return Err(TopicError::Share);
            }
            plain = filter;
        }
        let mut levels = plain.split('/').peekable();
        while let Some(level) = levels.next() {
            let misplaced = match level {
                "#" => levels.peek().is_some(),
                "+" => false,
                _ => level.contains(['+', '#']),
            };
            if misplaced {
                return Err(TopicError::Wildcard);
            }
        }
        Ok(Self(text))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is a shared subscription (4.8.2).
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.0.starts_with("$share/")
    }

    /// Whether the filter has a wildcard.
    #[must_use]
    pub fn has_wildcard(&self) -> bool {
        self.0.contains(['+', '#'])
    }

    /// Whether a message to `name` comes to a subscriber of this filter.
    /// A leading wildcard never meets a name that starts with `$` (4.7.2).
    #[must_use]
    pub fn matches(&self, name: &TopicName) -> bool {
        let plain = match self.0.strip_prefix("$share/") {
            Some(shared) => shared.split_once('/').map_or("", |(_, filter)| filter),
            None => &self.0,
        };
        if name.0.starts_with('$') && plain.starts_with(['+', '#']) {
            return false;
        }
        let mut levels = name.0.split('/');
        for wanted in plain.split('/') {
            match (wanted, levels.next()) {
                // `a/#` also meets `a` (4.7.1.2), where no level is left.
                ("#", _) => return true,
                (_, None) => return false,
                ("+", Some(_)) => {}
                (wanted, Some(level)) if wanted == level => {}
                _ => return false,
            }
        }
        levels.next().is_none()
    }
}

fn check_text(text: &str) -> Result<(), TopicError> {
    if text.is_empty() {
        return Err(TopicError::Empty);
    }
    if text.len() > usize::from(u16::MAX) {
        return Err(TopicError::TooLong);
    }
    if text.contains('\0') {
        return Err(TopicError::Nul);
    }
    Ok(())
}

impl core::error::Error for TopicError {}
