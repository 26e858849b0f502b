//! The nearest known name to one that was mistyped.

/// ` (did you mean NAME?)`, or nothing when no known name is near.
pub fn hint(typed: &str, known: &[&str]) -> String {
    let best = known
        .iter()
        .map(|name| (distance(typed, name), *name))
        .min_by_key(|(distance, _)| *distance);
    match best {
        // A third of the letters wrong is a typing mistake; more is another word.
        Some((distance, name)) if distance <= name.len().div_ceil(3).max(2) => {
            format!(" (did you mean {name}?)")
        }
        _ => String::new(),
    }
}

/// The number of letters to insert, delete or replace to get from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, hint};

    #[test]
    fn counts_single_letter_edits() {
        assert_eq!(distance("guests", "guests"), 0);
        assert_eq!(distance("guets", "guests"), 1);
        assert_eq!(distance("", "demo"), 4);
        assert_eq!(distance("bnech", "bench"), 2);
    }

    #[test]
    fn hints_only_at_near_names() {
        let known = ["setup", "guests", "bench"];
        assert_eq!(hint("guest", &known), " (did you mean guests?)");
        assert_eq!(hint("deploy", &known), "");
    }
}
