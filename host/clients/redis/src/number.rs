//! The numbers of RESP, read strictly: `str::parse` takes more than the protocol allows.

/// A length or count: digits only, no sign, no leading zero. `None` also if it does not fit.
pub(crate) fn length(digits: &[u8]) -> Option<usize> {
    match digits {
        [b'0'] => Some(0),
        [b'1'..=b'9', ..] => digits.iter().try_fold(0usize, |sum, byte| {
            let digit = byte.is_ascii_digit().then(|| usize::from(byte - b'0'))?;
            sum.checked_mul(10)?.checked_add(digit)
        }),
        _ => None,
    }
}

/// `[+|-]digits` in 64 bits (RESP, "Integers").
pub(crate) fn integer(text: &[u8]) -> Option<i64> {
    if !sign_and_digits(text) {
        return None;
    }
    core::str::from_utf8(text).ok()?.parse().ok()
}

/// `[+|-]digits`, what a big number is made of.
pub(crate) fn sign_and_digits(text: &[u8]) -> bool {
    let digits = unsigned(text);
    !digits.is_empty() && digits.iter().all(u8::is_ascii_digit)
}

/// `[+|-]digits[.digits][e[+|-]digits]`, `inf`, `-inf`, or NaN in the spellings of libc that
/// Redis before 7.2 sends (RESP3, "Double"). A finite number that a double can't hold is
/// refused: infinity would be a lie.
pub(crate) fn double(text: &[u8]) -> Option<f64> {
    match text {
        b"inf" => return Some(f64::INFINITY),
        b"-inf" => return Some(f64::NEG_INFINITY),
        _ if is_nan(unsigned(text)) => return Some(f64::NAN),
        _ => {}
    }
    let (mantissa, exponent) = match text.iter().position(|byte| matches!(byte, b'e' | b'E')) {
        Some(at) => (text.get(..at)?, Some(text.get(at + 1..)?)),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.iter().position(|&byte| byte == b'.') {
        Some(at) => (mantissa.get(..at)?, Some(mantissa.get(at + 1..)?)),
        None => (mantissa, None),
    };
    let digits = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    if !sign_and_digits(whole)
        || !fraction.is_none_or(digits)
        || !exponent.is_none_or(sign_and_digits)
    {
        return None;
    }
    let number: f64 = core::str::from_utf8(text).ok()?.parse().ok()?;
    number.is_finite().then_some(number)
}

fn is_nan(text: &[u8]) -> bool {
    match text.split_at_checked(3) {
        Some((word, rest)) if word.eq_ignore_ascii_case(b"nan") => match rest {
            [] => true,
            [b'(', payload @ .., b')'] => payload
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_'),
            _ => false,
        },
        _ => false,
    }
}

fn unsigned(text: &[u8]) -> &[u8] {
    match text {
        [b'+' | b'-', rest @ ..] => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_plain() {
        for (text, expected) in [
            ("0", Some(0)),
            ("7", Some(7)),
            ("1234567", Some(1_234_567)),
            ("", None),
            ("-1", None),
            ("+1", None),
            ("01", None),
            ("00", None),
            ("1 ", None),
            ("1a", None),
            ("99999999999999999999999", None),
        ] {
            assert_eq!(length(text.as_bytes()), expected, "{text:?}");
        }
    }

    #[test]
    fn integers_have_64_bits() {
        for (text, expected) in [
            ("1234", Some(1234)),
            ("-9223372036854775808", Some(i64::MIN)),
            ("9223372036854775807", Some(i64::MAX)),
            ("+5", Some(5)),
            ("9223372036854775808", None),
            ("", None),
            ("-", None),
            ("--1", None),
            ("1_000", None),
            ("1.0", None),
        ] {
            assert_eq!(integer(text.as_bytes()), expected, "{text:?}");
        }
    }

    #[test]
    fn doubles_follow_the_grammar() {
        for (text, expected) in [
            ("1.23", Some(1.23)),
            ("10", Some(10.0)),
            ("-1e-3", Some(-0.001)),
            ("+2.5E+2", Some(250.0)),
            ("inf", Some(f64::INFINITY)),
            ("-inf", Some(f64::NEG_INFINITY)),
            (".5", None),
            ("1.", None),
            ("1e", None),
            ("1e999", None),
            ("infinity", None),
            ("INF", None),
            ("0x1p3", None),
            ("", None),
        ] {
            assert_eq!(double(text.as_bytes()), expected, "{text:?}");
        }
        for text in ["nan", "-nan", "NAN", "nan(0x8000)", "NaN"] {
            assert!(double(text.as_bytes()).is_some_and(f64::is_nan), "{text:?}");
        }
        assert_eq!(double(b"nan("), None);
        assert_eq!(double(b"nan(-)"), None);
    }
}
