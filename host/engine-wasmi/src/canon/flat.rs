//! Parameters as core values, one after the other.

/// The core values of a call that are not taken yet.
///
/// Each is held as its bits, floats too, and narrower ones in the low bits. A variant's cases
/// share places of a type that is wide enough for all (`join` in the ABI's text); taking the
/// low bits of such a place undoes that.
pub struct Flat<'a> {
    rest: &'a [u64],
}

impl<'a> Flat<'a> {
    /// All of them.
    pub fn new(values: &'a [u64]) -> Self {
        Self { rest: values }
    }

    /// The next one. A function is only linked with the type that its generated code takes
    /// apart, so that there always is one; a zero stands for what can't be missing.
    pub fn bits(&mut self) -> u64 {
        match self.rest {
            [first, rest @ ..] => {
                self.rest = rest;
                *first
            }
            [] => 0,
        }
    }

    /// The next one, if it is of 32 bits.
    pub fn next_u32(&mut self) -> u32 {
        self.bits() as u32
    }

    /// The places of a variant's payload: those from here to the `count`th, which are passed
    /// whether the case fills them or not.
    pub fn payload(&mut self, count: usize) -> Flat<'a> {
        let (payload, rest) = self.rest.split_at(count.min(self.rest.len()));
        self.rest = rest;
        Flat { rest: payload }
    }
}
