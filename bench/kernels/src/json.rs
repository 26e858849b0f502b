//! Strings, trees and an allocator: reads a JSON text into values of its own, and writes it
//! again. Only what the text of this benchmark has; it is no parser for anybody else.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;
use core::hint::black_box;

/// Messages in the text: 3.0 KB.
const MESSAGES: u32 = 24;

enum Value {
    Null,
    Bool(bool),
    Number(i64),
    Text(String),
    List(Vec<Value>),
    Object(BTreeMap<String, Value>),
}

/// A checksum over the text that was read and written again; 0 if it could not be read.
pub fn run(rounds: u32) -> u32 {
    let text = text();
    let mut sum = 0;
    for _ in 0..rounds.max(1) {
        let again = read(black_box(&text)).map(|value| {
            let mut again = String::new();
            write(&value, &mut again);
            again
        });
        sum = again.map_or(0, |again| checksum(again.as_bytes()));
    }
    sum
}

/// What a hub might get from its sensors.
fn text() -> String {
    let mut text = String::from("[");
    for number in 0..MESSAGES {
        let comma = if number == 0 { "" } else { "," };
        // Writing to a string can't fail.
        let _ = write!(
            text,
            "{comma}{{\"id\":{number},\"name\":\"sensor \\\"{number}\\\"\\n\",\"ok\":{},\
             \"error\":null,\"readings\":[{},{},-{},{}],\"place\":{{\"floor\":{},\"room\":\"A{}\"}}}}",
            number % 3 == 0,
            number * 17,
            number * 1_031,
            number * 7 + 1,
            number * 104_729,
            number % 4,
            number * 5,
        );
    }
    text.push(']');
    text
}

fn checksum(bytes: &[u8]) -> u32 {
    // FNV-1a.
    bytes.iter().fold(0x811c_9dc5, |sum, byte| {
        (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

fn read(text: &str) -> Option<Value> {
    let mut rest = text.as_bytes();
    let value = value(&mut rest)?;
    rest.is_empty().then_some(value)
}

/// Takes one value off the front.
fn value(rest: &mut &[u8]) -> Option<Value> {
    Some(match *rest.first()? {
        b'{' => Value::Object(object(rest)?),
        b'[' => Value::List(list(rest)?),
        b'"' => Value::Text(string(rest)?),
        b't' => word(rest, b"true", Value::Bool(true))?,
        b'f' => word(rest, b"false", Value::Bool(false))?,
        b'n' => word(rest, b"null", Value::Null)?,
        _ => Value::Number(number(rest)?),
    })
}

fn word(rest: &mut &[u8], word: &[u8], value: Value) -> Option<Value> {
    *rest = rest.strip_prefix(word)?;
    Some(value)
}

/// Takes this byte off the front, if it is there.
fn take(rest: &mut &[u8], byte: u8) -> bool {
    match rest.split_first() {
        Some((first, others)) if *first == byte => {
            *rest = others;
            true
        }
        _ => false,
    }
}

fn object(rest: &mut &[u8]) -> Option<BTreeMap<String, Value>> {
    let mut members = BTreeMap::new();
    take(rest, b'{');
    while !take(rest, b'}') {
        let name = string(rest)?;
        if !take(rest, b':') {
            return None;
        }
        members.insert(name, value(rest)?);
        take(rest, b',');
    }
    Some(members)
}

fn list(rest: &mut &[u8]) -> Option<Vec<Value>> {
    let mut elements = Vec::new();
    take(rest, b'[');
    while !take(rest, b']') {
        elements.push(value(rest)?);
        take(rest, b',');
    }
    Some(elements)
}

fn string(rest: &mut &[u8]) -> Option<String> {
    let mut text = String::new();
    if !take(rest, b'"') {
        return None;
    }
    loop {
        let (byte, others) = rest.split_first()?;
        *rest = others;
        match byte {
            b'"' => return Some(text),
            b'\\' => {
                let (escaped, others) = rest.split_first()?;
                *rest = others;
                text.push(match escaped {
                    b'n' => '\n',
                    other => char::from(*other),
                });
            }
            other => text.push(char::from(*other)),
        }
    }
}

fn number(rest: &mut &[u8]) -> Option<i64> {
    let digits = rest
        .iter()
        .take_while(|byte| byte.is_ascii_digit() || **byte == b'-')
        .count();
    let (number, others) = rest.split_at_checked(digits)?;
    *rest = others;
    core::str::from_utf8(number).ok()?.parse().ok()
}

fn write(value: &Value, text: &mut String) {
    match value {
        Value::Null => text.push_str("null"),
        Value::Bool(true) => text.push_str("true"),
        Value::Bool(false) => text.push_str("false"),
        // Writing to a string can't fail.
        Value::Number(number) => write!(text, "{number}").unwrap_or_default(),
        Value::Text(content) => quote(content, text),
        Value::List(elements) => {
            text.push('[');
            for (at, element) in elements.iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                write(element, text);
            }
            text.push(']');
        }
        Value::Object(members) => {
            text.push('{');
            for (at, (name, member)) in members.iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                quote(name, text);
                text.push(':');
                write(member, text);
            }
            text.push('}');
        }
    }
}

fn quote(content: &str, text: &mut String) {
    text.push('"');
    for letter in content.chars() {
        match letter {
            '\n' => text.push_str("\\n"),
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            other => text.push(other),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again(given: &str) -> Option<String> {
        let mut text = String::new();
        write(&read(given)?, &mut text);
        Some(text)
    }

    #[test]
    fn members_come_back_sorted_and_all_else_as_it_was() {
        let given = r#"[{"b":-12,"a":"x\n\"y\""},true,false,null,[],{}]"#;
        let sorted = r#"[{"a":"x\n\"y\"","b":-12},true,false,null,[],{}]"#;
        assert_eq!(again(given).as_deref(), Some(sorted));
    }

    #[test]
    fn the_text_is_read_whole() {
        let once = again(&text()).unwrap_or_default();
        assert_eq!(once.len(), text().len());
        assert_eq!(again(&once), Some(once));
        assert_ne!(run(1), 0);
    }

    #[test]
    fn what_is_cut_off_is_no_value() {
        let text = text();
        assert!(read(&text[..text.len() - 1]).is_none());
    }
}
