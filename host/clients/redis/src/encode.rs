//! Commands and values as bytes. A client sends commands only; values are for servers,
//! and for tests that play one.

use alloc::{format, string::String, vec::Vec};

use super::{
    settings::Protocol,
    value::{Pairs, ServerError, Value},
};

/// The bytes that [`command`] will write, or `None` past the range of `usize`.
pub fn command_size_bytes<A: AsRef<[u8]>>(arguments: &[A]) -> Option<usize> {
    let mut size = 3 + digits(arguments.len());
    for argument in arguments {
        let length = argument.as_ref().len();
        size = size.checked_add(length)?.checked_add(5 + digits(length))?;
    }
    Some(size)
}

/// Appends a command: an array of blob strings, in both versions (RESP, "Sending commands
/// to a Redis server"). Binary safe: no argument can end another one.
pub fn command<A: AsRef<[u8]>>(arguments: &[A], out: &mut Vec<u8>) {
    header(b'*', arguments.len(), out);
    for argument in arguments {
        text(b'$', argument.as_ref(), out);
    }
}

/// Appends a value. With RESP2 the types it has not become those Redis uses in their
/// place: maps and sets arrays, doubles, big numbers and verbatim strings strings, booleans
/// 0 and 1; attributes are left out.
pub fn value(value: &Value, protocol: Protocol, out: &mut Vec<u8>) {
    let resp3 = protocol == Protocol::Resp3;
    match value {
        Value::Null if resp3 => out.extend_from_slice(b"_\r\n"),
        Value::Null => out.extend_from_slice(b"$-1\r\n"),
        Value::Simple(bytes) => line(b'+', bytes, out),
        Value::Blob(bytes) => text(b'$', bytes, out),
        Value::Verbatim {
            format,
            text: bytes,
        } if resp3 => {
            header(b'=', bytes.len() + 4, out);
            out.extend_from_slice(format);
            out.push(b':');
            out.extend_from_slice(bytes);
            out.extend_from_slice(b"\r\n");
        }
        Value::Verbatim { text: bytes, .. } => text(b'$', bytes, out),
        Value::Integer(number) => line(b':', format!("{number}").as_bytes(), out),
        Value::Double(number) if resp3 => line(b',', double(*number).as_bytes(), out),
        Value::Double(number) => text(b'$', double(*number).as_bytes(), out),
        Value::Boolean(truth) if resp3 => line(b'#', if *truth { b"t" } else { b"f" }, out),
        Value::Boolean(truth) => line(b':', if *truth { b"1" } else { b"0" }, out),
        Value::BigNumber(number) if resp3 => line(b'(', number.as_bytes(), out),
        Value::BigNumber(number) => text(b'$', number.as_bytes(), out),
        Value::Error(error) => server_error(error, protocol, out),
        Value::Array(items) => aggregate(b'*', items, protocol, out),
        Value::Set(items) => aggregate(if resp3 { b'~' } else { b'*' }, items, protocol, out),
        Value::Map(pairs) if resp3 => {
            header(b'%', pairs.len(), out);
            pairs_only(pairs, protocol, out);
        }
        Value::Map(pairs) => {
            header(b'*', pairs.len() * 2, out);
            pairs_only(pairs, protocol, out);
        }
        Value::Attributed(inner) => {
            if resp3 {
                header(b'|', inner.attributes.len(), out);
                pairs_only(&inner.attributes, protocol, out);
            }
            self::value(&inner.value, protocol, out);
        }
    }
}

/// Appends a push; in RESP2 it is an array.
pub fn push(items: &[Value], protocol: Protocol, out: &mut Vec<u8>) {
    aggregate(
        if protocol == Protocol::Resp3 {
            b'>'
        } else {
            b'*'
        },
        items,
        protocol,
        out,
    );
}

fn aggregate(byte: u8, items: &[Value], protocol: Protocol, out: &mut Vec<u8>) {
    header(byte, items.len(), out);
    for item in items {
        value(item, protocol, out);
    }
}

fn pairs_only(pairs: &Pairs, protocol: Protocol, out: &mut Vec<u8>) {
    for (key, of_key) in pairs {
        value(key, protocol, out);
        value(of_key, protocol, out);
    }
}

fn server_error(error: &ServerError, protocol: Protocol, out: &mut Vec<u8>) {
    let mut bytes = Vec::from(error.code.as_bytes());
    if !error.code.is_empty() && !error.text.is_empty() {
        bytes.push(b' ');
    }
    bytes.extend_from_slice(&error.text);
    let is_line = !bytes.iter().any(|byte| matches!(byte, b'\r' | b'\n'));
    if protocol == Protocol::Resp3 && !is_line {
        text(b'!', &bytes, out);
    } else {
        line(b'-', &bytes, out);
    }
}

/// CR and LF would end the line early; Redis writes spaces for them too.
fn line(byte: u8, content: &[u8], out: &mut Vec<u8>) {
    out.push(byte);
    out.extend(content.iter().map(|byte| {
        if matches!(byte, b'\r' | b'\n') {
            b' '
        } else {
            *byte
        }
    }));
    out.extend_from_slice(b"\r\n");
}

fn text(byte: u8, content: &[u8], out: &mut Vec<u8>) {
    header(byte, content.len(), out);
    out.extend_from_slice(content);
    out.extend_from_slice(b"\r\n");
}

fn header(byte: u8, mut count: usize, out: &mut Vec<u8>) {
    // By hand: this runs for each argument of each command, and `format!` allocates.
    let mut digits = [0u8; 20];
    let mut length = 0;
    for place in digits.iter_mut().rev() {
        *place = b'0' + (count % 10) as u8;
        count /= 10;
        length += 1;
        if count == 0 {
            break;
        }
    }
    out.push(byte);
    out.extend(digits.iter().skip(digits.len() - length));
    out.extend_from_slice(b"\r\n");
}

fn digits(count: usize) -> usize {
    count.checked_ilog10().map_or(1, |log| log as usize + 1)
}

/// `{:?}` prints the shortest text that reads back as the same number.
fn double(number: f64) -> String {
    if number.is_nan() {
        String::from("nan")
    } else {
        format!("{number:?}")
    }
}
