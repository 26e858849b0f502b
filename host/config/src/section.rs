//! Walks the tables of a file along [`crate::KEYS`]. What fits is kept by the path of its
//! key; all else becomes an error. A [`Section`] then answers with the value or the default,
//! so that the rest of the crate never meets a missing or mistyped value.

use crate::error::{ConfigError, ERRORS_MAX, excerpt, nearest};
use crate::keys::{Kind, children, find};
use crate::lines::Lines;
use crate::value::{Placed, Value, Wrong, expected};
use std::collections::BTreeMap;
use std::time::Duration;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Gathers errors; after [`ERRORS_MAX`] it only remembers that there was one.
pub(crate) struct Errors<'a> {
    pub(crate) file: &'a str,
    pub(crate) lines: Lines,
    list: Vec<ConfigError>,
}

impl<'a> Errors<'a> {
    pub(crate) fn new(file: &'a str, text: &str) -> Self {
        Self {
            file,
            lines: Lines::of(text),
            list: Vec::new(),
        }
    }

    pub(crate) fn is_full(&self) -> bool {
        self.list.len() >= ERRORS_MAX
    }

    pub(crate) fn add(
        &mut self,
        offset: usize,
        key: impl Into<String>,
        message: impl Into<String>,
    ) {
        if !self.is_full() {
            self.list.push(ConfigError {
                file: self.file.to_string(),
                line: Some(self.lines.line(offset)),
                key: key.into(),
                message: message.into(),
            });
        }
    }

    fn add_all(&mut self, shown: &str, wrong: Vec<Wrong>) {
        for Wrong {
            offset,
            below,
            message,
        } in wrong
        {
            self.add(offset, format!("{shown}{below}"), message);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// In the order of the file.
    pub(crate) fn into_sorted(mut self) -> Vec<ConfigError> {
        self.list.sort_by_key(|error| error.line);
        self.list
    }
}

/// The values of the top of the file, or of one task.
#[derive(Default)]
pub(crate) struct Section<'p> {
    values: BTreeMap<&'static str, (Value, usize)>,
    /// Keys that are there, but with a value that doesn't fit.
    faulty: Vec<&'static str>,
    /// Where to look for what this section doesn't say: a task's is the top of the file.
    parent: Option<&'p Section<'p>>,
    /// How its keys begin in messages, for instance `task[0].`; empty at the top.
    shown: String,
    /// Where it begins in the file.
    offset: usize,
}

/// Tables that are read once the section is finished, because they need it.
#[derive(Default)]
pub(crate) struct Below<'t, 'i> {
    /// Each `[[task]]`, in order.
    pub(crate) tasks: Vec<&'t Spanned<DeValue<'i>>>,
    /// Each `[tls.NAME]` with its name.
    pub(crate) profiles: Vec<(&'t str, &'t Spanned<DeValue<'i>>)>,
}

/// Reads a table, but for what goes to `below`.
pub(crate) fn walk<'t, 'i>(
    table: &'t DeTable<'i>,
    prefix: &str,
    shown: &str,
    section: &mut Section<'_>,
    below: &mut Below<'t, 'i>,
    errors: &mut Errors<'_>,
) {
    for (name, found) in table {
        let path = join(prefix, name.get_ref());
        let shown = join(shown, &excerpt(name.get_ref()));
        let offset = found.span().start;
        let known = find(&path);
        match (known.map(|key| key.kind), found.get_ref()) {
            (Some(Kind::Tasks), DeValue::Array(items)) => below.tasks.extend(items.iter()),
            (Some(Kind::Profiles), DeValue::Table(inner)) => {
                let named = inner
                    .iter()
                    .map(|(name, value)| (name.get_ref().as_ref(), value));
                below.profiles.extend(named);
            }
            (Some(Kind::ClientDefaults), DeValue::Table(inner)) => {
                walk(inner, "client_defaults", &shown, section, below, errors);
            }
            (Some(kind @ (Kind::Tasks | Kind::Profiles)), other) => {
                errors.add(offset, shown, expected(kind.expectation(), other));
            }
            (_, DeValue::Table(inner)) if children(&path).next().is_some() => {
                walk(inner, &path, &shown, section, below, errors);
            }
            (None, other) if children(&path).next().is_some() => {
                errors.add(offset, shown, expected("a table", other));
            }
            (None, _) => {
                if !errors.is_full() {
                    let message = unknown(name.get_ref(), prefix);
                    errors.add(name.span().start, shown, message);
                }
            }
            (Some(kind), _) => match (kind.read(found), known) {
                (Err(wrong), key) => {
                    section.faulty.extend(key.map(|key| key.path));
                    errors.add_all(&shown, wrong);
                }
                (Ok(value), Some(key)) => {
                    if section.values.insert(key.path, (value, offset)).is_some() {
                        let alias = key.alias.unwrap_or(key.path);
                        errors.add(
                            offset,
                            shown,
                            format!("given twice, as {} and as {alias}; keep one", key.path),
                        );
                    }
                }
                (Ok(_), None) => {}
            },
        }
    }
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() {
        name.to_string()
    } else {
        format!("{prefix}.{name}")
    }
}

fn unknown(name: &str, prefix: &str) -> String {
    match nearest(name, children(prefix)) {
        Some(near) => format!("unknown key (did you mean {near}?)"),
        None => {
            let mut known: Vec<_> = children(prefix).collect();
            known.sort_unstable();
            known.dedup();
            format!("unknown key; known here are {}", known.join(", "))
        }
    }
}

/// A wrong kind here is a mistake in this crate, not in a file: each key is asked for on
/// every reading, so the tests meet it.
macro_rules! mistake {
    ($path:expr) => {
        unreachable!("{} is asked for as a kind that it isn't", $path)
    };
}

impl<'p> Section<'p> {
    /// One that says all that it doesn't leave to the defaults.
    pub(crate) fn of_profile(shown: String, offset: usize) -> Self {
        Self {
            shown,
            offset,
            ..Self::default()
        }
    }

    pub(crate) fn of_task(top: &'p Section<'p>, shown: String, offset: usize) -> Self {
        Self {
            parent: Some(top),
            shown,
            offset,
            ..Self::default()
        }
    }
}

impl Section<'_> {
    fn get(&self, path: &str) -> Option<&Value> {
        match self.values.get(path) {
            Some((value, _)) => Some(value),
            None => self.parent.and_then(|parent| parent.get(path)),
        }
    }

    /// Is the key given in this very section?
    pub(crate) fn has(&self, path: &str) -> bool {
        self.values.contains_key(path)
    }

    /// Is the key given, but with a value that has been refused already?
    pub(crate) fn is_faulty(&self, path: &str) -> bool {
        self.faulty.contains(&path)
    }

    /// Where the value stands, or else where the section begins.
    pub(crate) fn offset_of(&self, path: &str) -> usize {
        self.values
            .get(path)
            .map_or(self.offset, |(_, offset)| *offset)
    }

    /// The key as messages show it.
    pub(crate) fn shown(&self, path: &str) -> String {
        format!(
            "{}{}",
            self.shown,
            path.strip_prefix("task.")
                .or_else(|| path.strip_prefix("tls."))
                .unwrap_or(path)
        )
    }

    /// An integer, a size in bytes or seconds.
    pub(crate) fn number(&self, path: &str) -> u64 {
        match (self.get(path), find(path).map(|key| key.kind)) {
            (Some(Value::Number(n)), _) => *n,
            (
                None,
                Some(
                    Kind::Integer { default, .. }
                    | Kind::Size { default, .. }
                    | Kind::Seconds { default, .. },
                ),
            ) => default,
            _ => mistake!(path),
        }
    }

    /// An integer whose range fits 32 bits.
    pub(crate) fn count(&self, path: &str) -> u32 {
        u32::try_from(self.number(path)).unwrap_or(u32::MAX)
    }

    /// An integer whose range fits 8 bits.
    pub(crate) fn level(&self, path: &str) -> u8 {
        u8::try_from(self.number(path)).unwrap_or(u8::MAX)
    }

    pub(crate) fn flag(&self, path: &str) -> bool {
        match (self.get(path), find(path).map(|key| key.kind)) {
            (Some(Value::Boolean(value)), _) => *value,
            (None, Some(Kind::Boolean { default })) => default,
            _ => mistake!(path),
        }
    }

    pub(crate) fn duration(&self, path: &str) -> Duration {
        match (self.get(path), find(path).map(|key| key.kind)) {
            (Some(Value::Duration(Some(value))), _) => *value,
            (None, Some(Kind::Duration { default, .. })) => default,
            _ => mistake!(path),
        }
    }

    pub(crate) fn duration_or_off(&self, path: &str) -> Option<Duration> {
        match (self.get(path), find(path).map(|key| key.kind)) {
            (Some(Value::Duration(value)), _) => *value,
            (None, Some(Kind::DurationOrOff { .. })) => None,
            _ => mistake!(path),
        }
    }

    pub(crate) fn choice(&self, path: &str) -> &'static str {
        match (self.get(path), find(path).map(|key| key.kind)) {
            (Some(Value::Choice(word)), _) => word,
            (None, Some(Kind::Choice { default, .. })) => default,
            _ => mistake!(path),
        }
    }

    /// `None` if it is absent, which is for the caller to complain about.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        match self.get(path) {
            Some(Value::Text(text)) => Some(text),
            None => None,
            _ => mistake!(path),
        }
    }

    pub(crate) fn texts(&self, path: &str) -> &[Placed] {
        match self.get(path) {
            Some(Value::Texts(texts)) => texts,
            None => &[],
            _ => mistake!(path),
        }
    }

    pub(crate) fn pairs(&self, path: &str) -> &[(String, Placed)] {
        match self.get(path) {
            Some(Value::Pairs(pairs)) => pairs,
            None => &[],
            _ => mistake!(path),
        }
    }
}
