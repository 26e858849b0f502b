//! Dates as HTTP writes them (RFC 9110, 5.6.7).

use alloc::string::String;

const DAY_S: u64 = 86_400;
const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// `Sun, 06 Nov 1994 08:49:37 GMT`, from seconds since 1970. Each response has one, so it is
/// written without a format.
pub(super) fn http(seconds: u64) -> String {
    let (days, rest) = (seconds / DAY_S, seconds % DAY_S);
    let (year, month, day) = civil(days);
    let name = |names: &[&'static str], at: u64| names.get(at as usize).copied().unwrap_or("");
    let mut text = String::with_capacity(29);
    text.push_str(name(&DAYS, days % 7));
    text.push_str(", ");
    two(&mut text, day);
    text.push(' ');
    text.push_str(name(&MONTHS, month));
    text.push(' ');
    two(&mut text, year / 100);
    two(&mut text, year);
    for (before, number) in [(' ', rest / 3600), (':', rest / 60 % 60), (':', rest % 60)] {
        text.push(before);
        two(&mut text, number);
    }
    text.push_str(" GMT");
    text
}

/// The last two digits.
fn two(text: &mut String, number: u64) {
    for digit in [number / 10 % 10, number % 10] {
        text.push(char::from(b'0' + digit as u8));
    }
}

/// Year, month from 0 and day from 1. The year is counted from March, so that the day that
/// leap years have more is the last one (Howard Hinnant, "chrono-compatible low-level date
/// algorithms").
fn civil(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = (from_march + 2) % 12;
    (year + era * 400 + u64::from(month < 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::http;

    #[test]
    fn dates_of_all_kinds_of_years() {
        for (seconds, text) in [
            (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            // RFC 9110, 5.6.7.
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
            (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 GMT"),
            (1_709_251_200, "Fri, 01 Mar 2024 00:00:00 GMT"),
            (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
        ] {
            assert_eq!(http(seconds), text);
        }
    }
}
