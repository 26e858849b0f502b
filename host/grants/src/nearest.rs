//! The known word nearest to a misspelt one.

use alloc::vec::Vec;

/// Words longer than this are not misspellings of a grant; they are not compared, which
/// bounds the work that hostile text can cause.
const WORD_BYTES_MAX: usize = 32;

/// The candidate with the smallest edit distance, if that distance is at most a third of the
/// word's length (and at least 2 for short words).
pub(crate) fn nearest(
    word: &str,
    candidates: impl Iterator<Item = &'static str>,
) -> Option<&'static str> {
    if word.len() > WORD_BYTES_MAX {
        return None;
    }
    let allowed = (word.len() / 3).max(2);
    candidates
        .map(|candidate| (distance(word.as_bytes(), candidate.as_bytes()), candidate))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, _)| *distance <= allowed)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein's distance, one row at a time.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(!x.eq_ignore_ascii_case(y));
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        assert_eq!(distance(b"kitten", b"sitting"), 3);
        assert_eq!(distance(b"", b"abc"), 3);
        assert_eq!(distance(b"abc", b""), 3);
    }

    #[test]
    fn far_words_get_no_suggestion() {
        assert_eq!(
            nearest("net.conect", ["net.connect"].into_iter()),
            Some("net.connect")
        );
        assert_eq!(nearest("banana", ["net.connect"].into_iter()), None);
    }
}
