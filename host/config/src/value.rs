//! One value: from TOML to the type that its key takes, in range, or a message that says
//! what was expected and what was found.

use crate::error::{excerpt, nearest};
use crate::keys::Kind;
use crate::quantity::{parse_duration, parse_size, show_duration, show_size};
use std::time::Duration;
use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

/// A value that fits its key.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// Of [`Kind::Integer`], [`Kind::Size`] (bytes) and [`Kind::Seconds`].
    Number(u64),
    Boolean(bool),
    /// `None` is off.
    Duration(Option<Duration>),
    Choice(&'static str),
    Text(String),
    Texts(Vec<Placed>),
    Pairs(Vec<(String, Placed)>),
}

/// A text and the byte offset where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    pub(crate) text: String,
    pub(crate) offset: usize,
}

/// What is wrong, with the offset and the key below the given one (`[2]`, `.NAME`, or
/// nothing).
pub(crate) struct Wrong {
    pub(crate) offset: usize,
    pub(crate) below: String,
    pub(crate) message: String,
}

type Read = Result<Value, Vec<Wrong>>;

impl Kind {
    /// Reads a value of this kind.
    pub(crate) fn read(self, found: &Spanned<DeValue<'_>>) -> Read {
        let one = |result: Result<Value, String>| {
            result.map_err(|message| {
                vec![Wrong {
                    offset: found.span().start,
                    below: String::new(),
                    message,
                }]
            })
        };
        let value = found.get_ref();
        match (self, value) {
            (Self::Texts, DeValue::Array(items)) => texts(items.iter()),
            (Self::TextTable, DeValue::Table(table)) => pairs(table),
            _ => one(self.read_single(value)),
        }
    }

    fn read_single(self, value: &DeValue<'_>) -> Result<Value, String> {
        match (self, value) {
            (Self::Integer { min, max, .. }, DeValue::Integer(n)) => {
                ranged(number(n), min, max, |n| n.to_string()).map(Value::Number)
            }
            (Self::Size { min, max, .. }, DeValue::Integer(n)) => {
                ranged(number(n), min, max, show_size).map(Value::Number)
            }
            (Self::Size { min, max, .. }, DeValue::String(text)) => {
                let size = parse_size(text).map_err(|why| self.bad(text, &why))?;
                ranged(Ok(size), min, max, show_size).map(Value::Number)
            }
            (Self::Seconds { min, max, .. }, DeValue::Integer(n)) => {
                ranged(number(n), min, max, |n| format!("{n} s")).map(Value::Number)
            }
            (Self::Seconds { min, max, .. }, DeValue::String(text)) => {
                let time = parse_duration(text).map_err(|why| self.bad(text, &why))?;
                if time.subsec_nanos() != 0 {
                    return Err(self.bad(text, "write whole seconds"));
                }
                ranged(Ok(time.as_secs()), min, max, |n| format!("{n} s")).map(Value::Number)
            }
            (Self::DurationOrOff { .. }, DeValue::String(text)) if text == "off" => {
                Ok(Value::Duration(None))
            }
            (
                Self::Duration { min, max, .. } | Self::DurationOrOff { min, max },
                DeValue::String(text),
            ) => {
                let time = parse_duration(text).map_err(|why| self.bad(text, &why))?;
                if time < min || time > max {
                    return Err(out_of_range(text, &show_duration(min), &show_duration(max)));
                }
                Ok(Value::Duration(Some(time)))
            }
            (Self::Choice { of, .. }, DeValue::String(text)) => {
                let known = of.iter().find(|word| **word == text.as_ref());
                known.map(|word| Value::Choice(word)).ok_or_else(|| {
                    let near = match nearest(text, of.iter().copied()) {
                        Some(word) => format!(" (did you mean {word}?)"),
                        None => String::new(),
                    };
                    format!(
                        "\"{}\" is not one of {}{near}",
                        excerpt(text),
                        of.join(", ")
                    )
                })
            }
            (Self::Boolean { .. }, DeValue::Boolean(value)) => Ok(Value::Boolean(*value)),
            (Self::OptionalPath, DeValue::String(text)) if text.chars().any(char::is_control) => {
                Err("bad path; it has a control character".to_string())
            }
            (Self::Text | Self::OptionalText | Self::OptionalPath, DeValue::String(text)) => {
                Ok(Value::Text(text.to_string()))
            }
            _ => Err(expected(self.expectation(), value)),
        }
    }

    fn bad(self, text: &str, why: &str) -> String {
        format!("\"{}\" is not {}: {why}", excerpt(text), self.expectation())
    }

    /// The kind with its article, for messages.
    pub(crate) fn expectation(self) -> &'static str {
        match self {
            Self::Integer { .. } => "a whole number",
            Self::Boolean { .. } => "true or false",
            Self::Size { .. } => "a size (bytes, or text like \"16 MiB\")",
            Self::Duration { .. } => "a duration (text like \"250 ms\" or \"10 s\")",
            Self::DurationOrOff { .. } => "a duration (text like \"10 s\") or \"off\"",
            Self::Seconds { .. } => "seconds (a whole number, or text like \"10 s\")",
            Self::Choice { .. } => "a word in quotes",
            Self::Text | Self::OptionalText => "text in quotes",
            Self::OptionalPath => "a path in quotes",
            Self::Texts => "a list of texts",
            Self::TextTable => "a table of texts",
            Self::ClientDefaults => "a table",
            Self::Profiles => "[tls.NAME] tables",
            Self::Tasks => "[[task]] tables (with two brackets)",
        }
    }
}

pub(crate) fn expected(what: &str, found: &DeValue<'_>) -> String {
    let found = match found {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with a fraction",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    };
    format!("expected {what}, found {found}")
}

/// The number, or its text if it is negative or too large.
fn number(n: &DeInteger<'_>) -> Result<u64, String> {
    let digits = n.as_str().trim_start_matches('+');
    u64::from_str_radix(digits, n.radix()).map_err(|_| n.to_string())
}

fn ranged(
    number: Result<u64, String>,
    min: u64,
    max: u64,
    show: impl Fn(u64) -> String,
) -> Result<u64, String> {
    match number {
        Ok(n) if (min..=max).contains(&n) => Ok(n),
        Ok(n) => Err(out_of_range(&show(n), &show(min), &show(max))),
        Err(text) => Err(out_of_range(&text, &show(min), &show(max))),
    }
}

fn out_of_range(found: &str, min: &str, max: &str) -> String {
    format!("{} is out of range ({min} to {max})", excerpt(found))
}

fn texts<'a, 'i: 'a>(items: impl Iterator<Item = &'a Spanned<DeValue<'i>>>) -> Read {
    let (mut good, mut wrong) = (Vec::new(), Vec::new());
    for (i, item) in items.enumerate() {
        let offset = item.span().start;
        match item.get_ref() {
            DeValue::String(text) => good.push(Placed {
                text: text.to_string(),
                offset,
            }),
            other => wrong.push(Wrong {
                offset,
                below: format!("[{i}]"),
                message: expected(Kind::Text.expectation(), other),
            }),
        }
    }
    if wrong.is_empty() {
        Ok(Value::Texts(good))
    } else {
        Err(wrong)
    }
}

fn pairs(table: &DeTable<'_>) -> Read {
    let (mut good, mut wrong) = (Vec::new(), Vec::new());
    for (name, item) in table {
        let offset = item.span().start;
        match item.get_ref() {
            DeValue::String(text) => {
                good.push((
                    name.get_ref().to_string(),
                    Placed {
                        text: text.to_string(),
                        offset,
                    },
                ));
            }
            other => wrong.push(Wrong {
                offset,
                below: format!(".{}", excerpt(name.get_ref())),
                message: expected(Kind::Text.expectation(), other),
            }),
        }
    }
    if wrong.is_empty() {
        Ok(Value::Pairs(good))
    } else {
        Err(wrong)
    }
}
