//! Replies as Rust values.

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use super::{Error, Value};

/// What a reply can become.
///
/// ```
/// use smallos::redis::{FromValue, Value};
///
/// let list = Value::Array(vec![Value::Bytes(b"1".to_vec()), Value::Nil]);
/// let numbers = Vec::<Option<u8>>::from_value(list).unwrap();
/// assert_eq!(numbers, [Some(1), None]);
/// ```
pub trait FromValue: Sized {
    /// Makes one.
    ///
    /// # Errors
    /// [`Error::Type`] if the reply is something else, [`Error::Server`] if it is an error.
    fn from_value(value: Value) -> Result<Self, Error>;

    /// Makes many out of bytes; only `u8` can.
    ///
    /// # Errors
    /// [`Error::Type`] for anything but `u8`.
    fn list_from_bytes(_bytes: Vec<u8>) -> Result<Vec<Self>, Error> {
        Err(Error::Type("bytes"))
    }
}

fn wrong<T>(value: &Value) -> Result<T, Error> {
    Err(Error::Type(value.kind()))
}

/// The reply as it is; an error too.
impl FromValue for Value {
    fn from_value(value: Value) -> Result<Self, Error> {
        Ok(value)
    }
}

/// Anything but an error.
impl FromValue for () {
    fn from_value(value: Value) -> Result<Self, Error> {
        value.checked().map(drop)
    }
}

/// Bytes as `Vec<u8>`, a list as anything else; nil is an empty one.
impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: Value) -> Result<Self, Error> {
        list(value)
    }
}

impl FromValue for String {
    fn from_value(value: Value) -> Result<Self, Error> {
        match value.checked()?.plain() {
            Value::Bytes(bytes) => {
                Self::from_utf8(bytes).map_err(|_| Error::Type("bytes that are no UTF-8"))
            }
            Value::Status(text) | Value::BigNumber(text) | Value::Verbatim { text, .. } => Ok(text),
            Value::Int(number) => Ok(alloc::format!("{number}")),
            Value::Double(number) => Ok(alloc::format!("{number}")),
            other => wrong(&other),
        }
    }
}

/// True or false; a number that isn't 0; `OK`.
impl FromValue for bool {
    fn from_value(value: Value) -> Result<Self, Error> {
        match value.checked()?.plain() {
            Value::Boolean(truth) => Ok(truth),
            Value::Int(number) => Ok(number != 0),
            Value::Status(text) if text == "OK" => Ok(true),
            Value::Nil => Ok(false),
            other => wrong(&other),
        }
    }
}

/// Nil is `None`.
impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: Value) -> Result<Self, Error> {
        match value.checked()? {
            Value::Nil => Ok(None),
            value => T::from_value(value).map(Some),
        }
    }
}

macro_rules! integers {
    ($($number:ident)*) => {
        $(
            impl FromValue for $number {
                fn from_value(value: Value) -> Result<Self, Error> {
                    integer(value)
                }
            }
        )*
    };
}

integers!(u16 u32 u64 usize i8 i16 i32 i64 isize);

impl FromValue for u8 {
    fn from_value(value: Value) -> Result<Self, Error> {
        integer(value)
    }

    fn list_from_bytes(bytes: Vec<u8>) -> Result<Vec<Self>, Error> {
        Ok(bytes)
    }
}

/// A number, or its digits.
fn integer<T: TryFrom<i64> + core::str::FromStr>(value: Value) -> Result<T, Error> {
    let digits = match value.checked()?.plain() {
        Value::Int(number) => {
            return T::try_from(number).map_err(|_| Error::Type("a number out of range"));
        }
        Value::Bytes(bytes) => bytes,
        Value::Status(text) | Value::BigNumber(text) => text.into_bytes(),
        other => return wrong(&other),
    };
    core::str::from_utf8(&digits)
        .ok()
        .and_then(|digits| digits.parse().ok())
        .ok_or(Error::Type("no number of this range"))
}

impl FromValue for f64 {
    fn from_value(value: Value) -> Result<Self, Error> {
        let digits = match value.checked()?.plain() {
            Value::Double(number) => return Ok(number),
            Value::Int(number) => return Ok(number as Self),
            Value::Bytes(bytes) => bytes,
            Value::Status(text) | Value::BigNumber(text) => text.into_bytes(),
            other => return wrong(&other),
        };
        core::str::from_utf8(&digits)
            .ok()
            .and_then(|digits| digits.parse().ok())
            .ok_or(Error::Type("no number"))
    }
}

fn items(value: Value) -> Result<Vec<Value>, Error> {
    match value.checked()?.plain() {
        Value::Array(items) | Value::Set(items) => Ok(items),
        Value::Map(pairs) => Ok(pairs
            .into_iter()
            .flat_map(|(key, value)| [key, value])
            .collect()),
        other => wrong(&other),
    }
}

fn list<T: FromValue>(value: Value) -> Result<Vec<T>, Error> {
    match value.checked()?.plain() {
        Value::Bytes(bytes) => T::list_from_bytes(bytes),
        Value::Status(text) | Value::Verbatim { text, .. } => T::list_from_bytes(text.into_bytes()),
        Value::Nil => Ok(Vec::new()),
        value => items(value)?.into_iter().map(T::from_value).collect(),
    }
}

/// Keys and values, out of a map or of a list that has them in turn.
fn pairs<K: FromValue, V: FromValue>(value: Value) -> Result<Vec<(K, V)>, Error> {
    let pairs = match value.checked()?.plain() {
        Value::Map(pairs) => pairs,
        Value::Nil => Vec::new(),
        value => {
            let mut items = items(value)?.into_iter();
            let mut pairs = Vec::with_capacity(items.len() / 2);
            while let Some(key) = items.next() {
                let value = items.next().ok_or(Error::Type("a key without a value"))?;
                pairs.push((key, value));
            }
            pairs
        }
    };
    pairs
        .into_iter()
        .map(|(key, value)| Ok((K::from_value(key)?, V::from_value(value)?)))
        .collect()
}

impl<K: FromValue + Ord, V: FromValue> FromValue for BTreeMap<K, V> {
    fn from_value(value: Value) -> Result<Self, Error> {
        Ok(pairs(value)?.into_iter().collect())
    }
}

#[cfg(feature = "std")]
impl<K: FromValue + Eq + core::hash::Hash, V: FromValue> FromValue
    for std::collections::HashMap<K, V>
{
    fn from_value(value: Value) -> Result<Self, Error> {
        Ok(pairs(value)?.into_iter().collect())
    }
}

macro_rules! tuples {
    ($(($count:literal $($name:ident)*))*) => {
        $(
            /// A list of as many values.
            impl<$($name: FromValue),*> FromValue for ($($name,)*) {
                fn from_value(value: Value) -> Result<Self, Error> {
                    let items = items(value)?;
                    if items.len() != $count {
                        return Err(Error::Type("a list of another length"));
                    }
                    let mut items = items.into_iter();
                    Ok(($($name::from_value(items.next().unwrap_or(Value::Nil))?,)*))
                }
            }
        )*
    };
}

tuples!((1 A)(2 A B)(3 A B C)(4 A B C D)(5 A B C D E)(6 A B C D E F));

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str) -> Value {
        Value::Bytes(text.as_bytes().to_vec())
    }

    #[test]
    fn a_map_may_come_as_a_list() {
        let list = Value::Array([bytes("a"), bytes("1"), bytes("b"), bytes("2")].to_vec());
        let map = Value::Map([(bytes("a"), Value::Int(1)), (bytes("b"), Value::Int(2))].to_vec());
        let from = BTreeMap::<String, i64>::from_value;
        assert_eq!(from(list), from(map));
        let odd = Value::Array([bytes("a")].to_vec());
        assert_eq!(from(odd), Err(Error::Type("a key without a value")));
    }

    #[test]
    fn what_is_not_of_the_type_is_named() {
        assert_eq!(i64::from_value(Value::Nil), Err(Error::Type("nil")));
        assert_eq!(
            u8::from_value(Value::Int(256)),
            Err(Error::Type("a number out of range"))
        );
        assert_eq!(
            <(u8, u8)>::from_value(Value::Array([Value::Int(1)].to_vec())),
            Err(Error::Type("a list of another length"))
        );
        assert_eq!(Option::<u8>::from_value(Value::Nil), Ok(None));
        assert_eq!(Vec::<u8>::from_value(bytes("ab")), Ok(b"ab".to_vec()));
    }
}
