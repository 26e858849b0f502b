//! Values from a seed: often the extremes of their type, where lifting and lowering go wrong.

/// Where values come from.
#[derive(Debug, Clone)]
pub struct Source {
    state: u64,
    /// How many lists the value that is being made is inside of.
    level: u32,
}

impl Source {
    /// The same seed gives the same values.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            state: seed,
            level: 0,
        }
    }

    /// A value of any type.
    pub fn draw<T: Random>(&mut self) -> T {
        T::random(self)
    }

    /// 64 random bits (SplitMix64).
    pub fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`, which isn't zero.
    pub fn below(&mut self, bound: usize) -> usize {
        (self.bits() % bound as u64) as usize
    }

    /// A case of a variant or an enum: often the first or the last.
    pub fn case(&mut self, count: usize) -> usize {
        match self.below(8) {
            0 => 0,
            1 => count - 1,
            // With more than 256 cases the discriminant needs a second byte.
            2 if count > 256 => 255 + self.below(2),
            _ => self.below(count),
        }
    }

    /// The length of a list or a string: short, seldom long, and never long inside of others.
    fn length(&mut self) -> usize {
        match (self.below(16), self.level) {
            (0, 0) => self.below(300),
            (0, _) => self.below(12),
            (1..4, _) => 0,
            _ => 1 + self.below(4),
        }
    }

    fn list<T>(&mut self, mut element: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let length = self.length();
        self.level += 1;
        let list = (0..length).map(|_| element(self)).collect();
        self.level -= 1;
        list
    }
}

/// A type whose values can be made at random.
pub trait Random {
    /// Makes one.
    fn random(source: &mut Source) -> Self;
}

macro_rules! integers {
    ($($ty:ty)*) => {$(
        impl Random for $ty {
            fn random(source: &mut Source) -> Self {
                match source.below(8) {
                    0 => Self::MIN,
                    1 => Self::MAX,
                    2 => 0,
                    // Around the sign bits of the narrower types.
                    3 => ((1_u64 << source.below(64)) as Self).wrapping_sub(source.below(2) as Self),
                    _ => source.bits() as Self,
                }
            }
        }
    )*};
}

integers!(u8 u16 u32 u64 i8 i16 i32 i64);

impl Random for bool {
    fn random(source: &mut Source) -> Self {
        source.below(2) == 1
    }
}

impl Random for f32 {
    fn random(source: &mut Source) -> Self {
        match source.below(8) {
            0 => -0.0,
            1 => f32::INFINITY,
            2 => f32::MIN_POSITIVE / 2.0,
            3 => f32::NAN,
            // Any bits: other numbers that are none are among them.
            _ => f32::from_bits(source.bits() as u32),
        }
    }
}

impl Random for f64 {
    fn random(source: &mut Source) -> Self {
        match source.below(8) {
            0 => -0.0,
            1 => f64::NEG_INFINITY,
            2 => f64::MIN_POSITIVE / 2.0,
            3 => f64::NAN,
            // The bits of an f32 among zeros, as a variant's shared place has them.
            4 => f64::from_bits(source.bits() >> 32),
            _ => f64::from_bits(source.bits()),
        }
    }
}

impl Random for char {
    fn random(source: &mut Source) -> Self {
        const CORNERS: [char; 10] = [
            '\0',
            '\x7f',
            '\u{80}',
            '\u{7ff}',
            '\u{800}',
            '\u{d7ff}',
            '\u{e000}',
            '\u{ffff}',
            '\u{10000}',
            '\u{10ffff}',
        ];
        match source.below(4) {
            0 => CORNERS[source.below(CORNERS.len())],
            1 => char::from_u32(source.below(0x11_0000) as u32).unwrap_or('\u{fffd}'),
            _ => char::from(b' ' + source.below(95) as u8),
        }
    }
}

impl Random for String {
    fn random(source: &mut Source) -> Self {
        source.list(Source::draw::<char>).into_iter().collect()
    }
}

impl<T: Random> Random for Vec<T> {
    fn random(source: &mut Source) -> Self {
        source.list(Source::draw)
    }
}

impl<T: Random> Random for Option<T> {
    fn random(source: &mut Source) -> Self {
        (source.below(4) != 0).then(|| source.draw())
    }
}

impl<T: Random, E: Random> Random for Result<T, E> {
    fn random(source: &mut Source) -> Self {
        match source.below(2) {
            0 => Ok(source.draw()),
            _ => Err(source.draw()),
        }
    }
}

macro_rules! tuples {
    ($(($($part:ident)*))*) => {$(
        impl<$($part: Random),*> Random for ($($part,)*) {
            #[allow(unused_variables, clippy::unused_unit)]
            fn random(source: &mut Source) -> Self {
                ($(source.draw::<$part>(),)*)
            }
        }
    )*};
}

tuples! {
    () (A) (A B) (A B C) (A B C D) (A B C D E) (A B C D E F) (A B C D E F G) (A B C D E F G H)
    (A B C D E F G H I) (A B C D E F G H I J) (A B C D E F G H I J K) (A B C D E F G H I J K L)
}
