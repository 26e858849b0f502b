//! Values as bytes, so that values of one type can be compared whatever they are made of, and the
//! calls of a run as a list.

/// A value's bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Digest(Vec<u8>);

impl Digest {
    /// Begins a variant: which case it is.
    pub fn case(&mut self, case: usize) {
        (case as u32).trace(self);
    }

    /// A short number for the bytes (FNV-1a).
    #[must_use]
    pub fn short(&self) -> u64 {
        self.0.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }
}

/// One thing that a guest did or that was done to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A value was given to the guest: which, and its digest.
    Gave(&'static str, u64),
    /// A value came back.
    Took(&'static str, u64),
    /// A call was made to wait.
    Waited(&'static str),
    /// Something was done with handles: what, and the numbers and texts that belong to it.
    Handled(String),
    /// The engine had called `cabi_realloc` so often since the last round; the second number is
    /// made of the arguments and results, and of the numbers of the guest's handles.
    Reallocs(u32, u64),
}

/// A type whose values can be compared by their bytes.
pub trait Trace {
    /// Appends the value's bytes.
    fn trace(&self, out: &mut Digest);
}

macro_rules! integers {
    ($($ty:ty)*) => {$(
        impl Trace for $ty {
            fn trace(&self, out: &mut Digest) {
                out.0.extend(self.to_le_bytes());
            }
        }
    )*};
}

integers!(u8 u16 u32 u64 i8 i16 i32 i64);

impl Trace for bool {
    fn trace(&self, out: &mut Digest) {
        u8::from(*self).trace(out);
    }
}

impl Trace for char {
    fn trace(&self, out: &mut Digest) {
        u32::from(*self).trace(out);
    }
}

// The ABI may change the bits of a NaN, so that all of them are one; -0.0 isn't 0.0.
impl Trace for f32 {
    fn trace(&self, out: &mut Digest) {
        let value = if self.is_nan() { f32::NAN } else { *self };
        value.to_bits().trace(out);
    }
}

impl Trace for f64 {
    fn trace(&self, out: &mut Digest) {
        let value = if self.is_nan() { f64::NAN } else { *self };
        value.to_bits().trace(out);
    }
}

impl Trace for str {
    fn trace(&self, out: &mut Digest) {
        self.as_bytes().trace(out);
    }
}

impl Trace for String {
    fn trace(&self, out: &mut Digest) {
        self.as_str().trace(out);
    }
}

impl<T: Trace> Trace for [T] {
    fn trace(&self, out: &mut Digest) {
        out.case(self.len());
        self.iter().for_each(|element| element.trace(out));
    }
}

impl<T: Trace> Trace for Vec<T> {
    fn trace(&self, out: &mut Digest) {
        self.as_slice().trace(out);
    }
}

impl<T: Trace> Trace for Option<T> {
    fn trace(&self, out: &mut Digest) {
        out.case(usize::from(self.is_some()));
        self.iter().for_each(|some| some.trace(out));
    }
}

impl<T: Trace, E: Trace> Trace for Result<T, E> {
    fn trace(&self, out: &mut Digest) {
        out.case(usize::from(self.is_err()));
        match self {
            Ok(value) => value.trace(out),
            Err(error) => error.trace(out),
        }
    }
}

macro_rules! tuples {
    ($(($($part:ident)*))*) => {$(
        impl<$($part: Trace),*> Trace for ($($part,)*) {
            #[allow(unused_variables, non_snake_case)]
            fn trace(&self, out: &mut Digest) {
                let ($($part,)*) = self;
                $($part.trace(out);)*
            }
        }
    )*};
}

tuples! {
    () (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H)
    (A B C D E F G H I) (A B C D E F G H I J) (A B C D E F G H I J K) (A B C D E F G H I J K L)
}
