//! Values of flags, in the ranges that `smallos.toml` has for the same thing.

use smallos_config::{KEYS, Key, Kind, parse_duration, parse_size};
use std::time::Duration;

type Parsed<T> = Result<T, String>;

/// A whole number in the range of a key.
pub fn integer(path: &'static str) -> impl Fn(&str) -> Parsed<u64> + Clone + Send + Sync {
    move |text| {
        let number = text
            .parse()
            .map_err(|_| "it is no whole number".to_owned())?;
        within(path, |kind| match *kind {
            Kind::Integer { min, max, .. } => (min..=max).contains(&number),
            _ => true,
        })?;
        Ok(number)
    }
}

/// A size in bytes in the range of a key.
pub fn size(path: &'static str) -> impl Fn(&str) -> Parsed<u64> + Clone + Send + Sync {
    move |text| {
        let bytes = parse_size(text)?;
        within(path, |kind| match *kind {
            Kind::Size { min, max, .. } => (min..=max).contains(&bytes),
            _ => true,
        })?;
        Ok(bytes)
    }
}

/// A duration in the range of a key.
pub fn duration(path: &'static str) -> impl Fn(&str) -> Parsed<Duration> + Clone + Send + Sync {
    move |text| {
        let duration = parse_duration(text)?;
        within(path, |kind| match *kind {
            Kind::Duration { min, max, .. } | Kind::DurationOrOff { min, max } => {
                (min..=max).contains(&duration)
            }
            _ => true,
        })?;
        Ok(duration)
    }
}

/// The stack that a guest is built with.
pub fn guest_stack(text: &str) -> Parsed<u32> {
    part_of_memory(text, 256)
}

/// The heap that a guest is built with.
pub fn guest_heap(text: &str) -> Parsed<u32> {
    part_of_memory(text, 0)
}

/// The linker wants multiples of 16.
fn part_of_memory(text: &str, min: u32) -> Parsed<u32> {
    let bytes = u32::try_from(parse_size(text)?).unwrap_or(u32::MAX);
    match (min..=8 << 20).contains(&bytes) && bytes % 16 == 0 {
        true => Ok(bytes),
        false => Err(format!("it is a multiple of 16 from {min} B to 8 MiB")),
    }
}

/// `NAME=VALUE`.
pub fn pair(text: &str) -> Parsed<(String, String)> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("write NAME=VALUE".to_owned()),
    }
}

/// The longest name of a task, in bytes.
const NAME_BYTES_MAX: usize = 64;

/// A task's name.
pub fn name(text: &str) -> Parsed<String> {
    if text.is_empty() || text.len() > NAME_BYTES_MAX || text.chars().any(char::is_control) {
        return Err(format!(
            "a name has 1 to {NAME_BYTES_MAX} bytes and no control characters"
        ));
    }
    Ok(text.to_owned())
}

fn within(path: &str, fits: impl Fn(&Kind) -> bool) -> Parsed<()> {
    let key: Option<&Key> = KEYS.iter().find(|key| key.path == path);
    match key {
        Some(key) if !fits(&key.kind) => Err(format!("the range is {}", key.range_text())),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_those_of_the_file() {
        assert_eq!(integer("task_capacity")("1"), Ok(1));
        assert_eq!(
            integer("task_capacity")("0").unwrap_err(),
            "the range is 1 to 1048576"
        );
        assert_eq!(size("task.limits.memory")("1 MiB"), Ok(1 << 20));
        assert!(size("task.limits.memory")("1 KiB").is_err());
        assert_eq!(duration("slice")("1ms"), Ok(Duration::from_millis(1)));
        assert!(duration("slice")("1 min").is_err());
    }

    #[test]
    fn every_key_that_a_flag_names_exists() {
        for path in [
            "workers",
            "task_capacity",
            "slice",
            "task.priority",
            "task.limits.timeout",
            "task.limits.memory",
            "task.limits.stack",
            "task.limits.handles",
            "task.limits.tasks",
        ] {
            assert!(KEYS.iter().any(|key| key.path == path), "{path}");
        }
    }

    #[test]
    fn pairs() {
        assert_eq!(pair("a=b=c"), Ok(("a".into(), "b=c".into())));
        assert_eq!(pair("a="), Ok(("a".into(), String::new())));
        assert!(pair("=b").is_err());
    }
}
