//! What somebody may have meant by a misspelt name.

/// The name most like this word, if any is like it at all.
pub fn nearest<'a>(word: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names
        .map(|name| (strsim::damerau_levenshtein(word, name), name))
        .min_by_key(|(slips, _)| *slips)
        .filter(|(slips, _)| *slips <= word.chars().count().div_ceil(3))
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_or_two_are_seen_through() {
        let nearest = |word| nearest(word, ["run", "check", "inspect"].into_iter());
        assert_eq!(nearest("chekc"), Some("check"));
        assert_eq!(nearest("rnu"), Some("run"));
        assert_eq!(nearest("insepct"), Some("inspect"));
        assert_eq!(nearest("hello"), None);
        assert_eq!(nearest(""), None);
    }
}
