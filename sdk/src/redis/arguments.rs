//! What a command can be given, as bytes.

use alloc::{string::String, vec::Vec};

/// The arguments of one command or of many, as the host takes them.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    /// For each command the number of its arguments, then the length of each.
    pub(super) lengths: Vec<u32>,
    pub(super) bytes: Vec<u8>,
    /// Where the last command's number stands.
    last: usize,
}

impl Arguments {
    pub(super) fn begin(&mut self) {
        self.last = self.lengths.len();
        self.lengths.push(0);
    }

    /// Adds the commands of another list.
    pub(super) fn append(&mut self, other: &Self) {
        self.last = self.lengths.len() + other.last;
        self.lengths.extend_from_slice(&other.lengths);
        self.bytes.extend_from_slice(&other.bytes);
    }

    /// Adds an argument to the command that was begun last.
    pub fn push(&mut self, argument: &[u8]) {
        if self.lengths.is_empty() {
            self.begin();
        }
        // A guest's memory holds less than 4 GiB.
        self.lengths.push(argument.len() as u32);
        self.bytes.extend_from_slice(argument);
        self.lengths[self.last] += 1;
    }
}

/// What can be given to a command: one argument or several.
///
/// ```
/// use smallos::redis::cmd;
///
/// cmd("SET").arg("key").arg(7).arg(("EX", 60));
/// cmd("DEL").arg(["one", "two"]);
/// ```
pub trait ToArguments {
    /// Adds them.
    fn write(&self, to: &mut Arguments);

    /// Adds those of many values. One of bytes is one argument.
    fn write_all(values: &[Self], to: &mut Arguments)
    where
        Self: Sized,
    {
        values.iter().for_each(|value| value.write(to));
    }
}

impl<T: ToArguments + ?Sized> ToArguments for &T {
    fn write(&self, to: &mut Arguments) {
        (**self).write(to);
    }
}

impl ToArguments for str {
    fn write(&self, to: &mut Arguments) {
        to.push(self.as_bytes());
    }
}

impl ToArguments for String {
    fn write(&self, to: &mut Arguments) {
        to.push(self.as_bytes());
    }
}

/// Nothing, or what is inside.
impl<T: ToArguments> ToArguments for Option<T> {
    fn write(&self, to: &mut Arguments) {
        if let Some(value) = self {
            value.write(to);
        }
    }
}

/// Bytes are one argument, anything else is one after the other.
impl<T: ToArguments> ToArguments for [T] {
    fn write(&self, to: &mut Arguments) {
        T::write_all(self, to);
    }
}

/// As a slice.
impl<T: ToArguments, const N: usize> ToArguments for [T; N] {
    fn write(&self, to: &mut Arguments) {
        T::write_all(self, to);
    }
}

/// As a slice.
impl<T: ToArguments> ToArguments for Vec<T> {
    fn write(&self, to: &mut Arguments) {
        T::write_all(self, to);
    }
}

/// The number's digits; a slice of `u8` is bytes.
impl ToArguments for u8 {
    fn write(&self, to: &mut Arguments) {
        number(u64::from(*self), false, to);
    }

    fn write_all(bytes: &[u8], to: &mut Arguments) {
        to.push(bytes);
    }
}

macro_rules! integers {
    ($($unsigned:ident $signed:ident)*) => {
        $(
            impl ToArguments for $unsigned {
                fn write(&self, to: &mut Arguments) {
                    number(*self as u64, false, to);
                }
            }

            impl ToArguments for $signed {
                fn write(&self, to: &mut Arguments) {
                    number(u64::from(self.unsigned_abs() as u64), *self < 0, to);
                }
            }
        )*
    };
}

integers!(u16 i16 u32 i32 u64 i64 usize isize);

/// The shortest digits that are this number again.
impl ToArguments for f64 {
    fn write(&self, to: &mut Arguments) {
        to.push(alloc::format!("{self}").as_bytes());
    }
}

/// Nothing.
impl ToArguments for () {
    fn write(&self, _: &mut Arguments) {}
}

macro_rules! tuples {
    ($(($($name:ident)*))*) => {
        $(
            #[allow(non_snake_case)]
            impl<$($name: ToArguments),*> ToArguments for ($($name,)*) {
                fn write(&self, to: &mut Arguments) {
                    let ($($name,)*) = self;
                    $($name.write(to);)*
                }
            }
        )*
    };
}

tuples!((A)(A B)(A B C)(A B C D)(A B C D E)(A B C D E F));

/// Without `core::fmt`, which is slow and large in a guest.
fn number(mut number: u64, negative: bool, to: &mut Arguments) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    if negative {
        at -= 1;
        digits[at] = b'-';
    }
    to.push(&digits[at..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: impl ToArguments) -> (Vec<u32>, Vec<u8>) {
        let mut arguments = Arguments::default();
        arguments.begin();
        value.write(&mut arguments);
        (arguments.lengths, arguments.bytes)
    }

    #[test]
    fn numbers_are_their_digits() {
        assert_eq!(written(0_u8), ([1, 1].to_vec(), b"0".to_vec()));
        assert_eq!(written(i64::MIN).1, b"-9223372036854775808");
        assert_eq!(written(u64::MAX).1, b"18446744073709551615");
        assert_eq!(written(1.5).1, b"1.5");
    }

    #[test]
    fn bytes_are_one_argument_and_other_lists_are_many() {
        assert_eq!(written(b"ab\0"), ([1, 3].to_vec(), b"ab\0".to_vec()));
        assert_eq!(written(["ab", "c"]), ([2, 2, 1].to_vec(), b"abc".to_vec()));
        assert_eq!(
            written(("a", Some(17), None::<u8>)),
            ([2, 1, 2].to_vec(), b"a17".to_vec())
        );
    }
}
