//! What the task was started with: arguments, environment variables, configuration, name.

use alloc::{string::String, vec::Vec};

use crate::bindings::system::environment;

/// The arguments, the task's name not among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(Vec<String>);

impl Args {
    /// The arguments as a list.
    pub fn into_vec(self) -> Vec<String> {
        self.0
    }

    /// One of them, from 0.
    pub fn get(&self, index: usize) -> Option<&str> {
        self.0.get(index).map(String::as_str)
    }

    /// One of them, read as a `T`; `default` if it isn't there or can't be read so.
    pub fn get_or<T: core::str::FromStr>(&self, index: usize, default: T) -> T {
        self.get(index)
            .and_then(|text| text.parse().ok())
            .unwrap_or(default)
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Vec<String>> for Args {
    fn from(arguments: Vec<String>) -> Self {
        Self(arguments)
    }
}

/// The task's arguments.
pub fn args() -> Args {
    Args(environment::get_arguments())
}

/// One environment variable.
pub fn var(name: &str) -> Option<String> {
    vars()
        .into_iter()
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// All environment variables, by name.
pub fn vars() -> Vec<(String, String)> {
    environment::get_environment()
}

/// One configuration value.
pub fn config(key: &str) -> Option<String> {
    environment::get(key)
}

/// All configuration values, by key.
pub fn config_all() -> Vec<(String, String)> {
    environment::get_all()
}

/// The task's own name.
pub fn name() -> String {
    environment::name()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_or_unreadable_argument_gives_the_default() {
        let args = Args::from(alloc::vec!["7".into(), "x".into()]);
        assert_eq!(args.get_or(0, 1u8), 7);
        assert_eq!(args.get_or(1, 1u8), 1);
        assert_eq!(args.get_or(2, 9u8), 9);
        assert_eq!(args.iter().collect::<Vec<_>>(), ["7", "x"]);
    }
}
