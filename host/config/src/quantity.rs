//! Sizes and durations as people write them: a whole number and a unit, `16 MiB`, `250 ms`.
//! Fractions are refused; a smaller unit says the same without doubt.

use std::time::Duration;

/// Unit and bytes. The first that divides a size prints it, so the largest come first.
const SIZE_UNITS: &[(&str, u64)] = &[
    ("TiB", 1 << 40),
    ("GiB", 1 << 30),
    ("MiB", 1 << 20),
    ("KiB", 1 << 10),
    ("TB", 1_000_000_000_000),
    ("GB", 1_000_000_000),
    ("MB", 1_000_000),
    ("KB", 1_000),
    ("kB", 1_000),
    ("B", 1),
];

/// Unit and nanoseconds, largest first.
const DURATION_UNITS: &[(&str, u64)] = &[
    ("d", 86_400_000_000_000),
    ("h", 3_600_000_000_000),
    ("min", 60_000_000_000),
    ("s", 1_000_000_000),
    ("ms", 1_000_000),
    ("us", 1_000),
    ("µs", 1_000),
    ("ns", 1),
];

/// Reads a size in bytes: `65536`, `64 KiB`, `1 GB`. KiB, MiB, GiB, TiB count by 1,024;
/// KB, MB, GB, TB by 1,000.
///
/// # Errors
/// Says what to write, if the text has another form or the size is 2^64 bytes or more.
pub fn parse_size(text: &str) -> Result<u64, String> {
    let (number, unit) = split(text)?;
    let unit = if unit.is_empty() { "B" } else { unit };
    scaled(number, unit, SIZE_UNITS)
        .ok_or_else(|| "write a whole number and B, KiB, MiB, GiB, KB, MB or GB".to_string())?
}

/// Reads a duration: `250 ms`, `10 s`, `5 min`. Units are ns, us, ms, s, min, h and d.
///
/// # Errors
/// Says what to write, if the text has another form or the duration is over 584 years.
pub fn parse_duration(text: &str) -> Result<Duration, String> {
    let (number, unit) = split(text)?;
    scaled(number, unit, DURATION_UNITS)
        .ok_or_else(|| "write a whole number and ns, us, ms, s, min, h or d".to_string())?
        .map(Duration::from_nanos)
}

/// The digits and the unit after them.
fn split(text: &str) -> Result<(u64, &str), String> {
    let text = text.trim();
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, unit) = text.split_at(end);
    if digits.is_empty() {
        return Err("it doesn't begin with a whole number".to_string());
    }
    let number = digits
        .parse()
        .map_err(|_| "the number is too large".to_string())?;
    Ok((number, unit.trim_start()))
}

/// `None` if there is no such unit.
fn scaled(number: u64, unit: &str, units: &[(&str, u64)]) -> Option<Result<u64, String>> {
    let (_, scale) = units.iter().find(|(name, _)| *name == unit)?;
    Some(
        number
            .checked_mul(*scale)
            .ok_or_else(|| "the number is too large".to_string()),
    )
}

/// The size in the largest unit that shows it exactly.
pub fn show_size(bytes: u64) -> String {
    show(bytes, SIZE_UNITS)
}

/// The duration in the largest unit up to minutes that shows it exactly.
pub fn show_duration(duration: Duration) -> String {
    let ns = u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX);
    show(ns, DURATION_UNITS)
}

fn show(amount: u64, units: &[(&str, u64)]) -> String {
    let fits = |scale: u64| amount >= scale && amount.is_multiple_of(scale);
    match units.iter().find(|(_, scale)| fits(*scale)) {
        Some((unit, scale)) => format!("{} {unit}", amount / scale),
        None => amount.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        assert_eq!(parse_size("16 MiB"), Ok(16 << 20));
        assert_eq!(parse_size("64KiB"), Ok(64 << 10));
        assert_eq!(parse_size(" 1 GB "), Ok(1_000_000_000));
        assert_eq!(parse_size("65536"), Ok(65536));
        for bad in [
            "",
            "MiB",
            "-1",
            "1.5 GiB",
            "1 mib",
            "1 X",
            "99999999999999999999",
            "99999999 TiB",
            "1 é",
        ] {
            assert!(parse_size(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn durations() {
        assert_eq!(parse_duration("250 ms"), Ok(Duration::from_millis(250)));
        assert_eq!(parse_duration("100us"), parse_duration("100 µs"));
        assert_eq!(parse_duration("5 min"), Ok(Duration::from_secs(300)));
        for bad in ["", "1", "1 m", "1.5 s", "99999999999 d", "s"] {
            assert!(parse_duration(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_is_shown_reads_back() {
        let mut state = 1_u64;
        for _ in 0..10_000 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let n = state >> (state % 60);
            assert_eq!(parse_size(&show_size(n)), Ok(n));
            if n > 0 {
                assert_eq!(
                    parse_duration(&show_duration(Duration::from_nanos(n))),
                    Ok(Duration::from_nanos(n))
                );
            }
        }
    }
}
