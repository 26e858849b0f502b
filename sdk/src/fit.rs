//! Where a request fits into a free block of the allocator. Apart from it, because this part
//! can be tested outside WebAssembly. It refuses what would reach past the block, also where
//! the end of the request would be past the end of the address space.

/// What a request leaves of a free block.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fit {
    /// Bytes before it.
    pub(crate) before: usize,
    /// Bytes behind it.
    pub(crate) behind: usize,
}

impl Fit {
    /// Fits `size` bytes (not zero) at a multiple of `align`, a power of two, into the `room`
    /// bytes at `from`.
    pub(crate) const fn find(from: usize, room: usize, size: usize, align: usize) -> Option<Self> {
        // The distance to the next multiple, without an addition that could overflow.
        let before = from.wrapping_neg() & (align - 1);
        if before > room || size > room - before {
            return None;
        }
        Some(Self {
            before,
            behind: room - before - size,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Fit;

    #[test]
    fn the_rests_are_before_and_behind() {
        let fit = Fit::find(24, 100, 32, 32);
        let (before, behind) = (8, 60);
        assert_eq!(fit, Some(Fit { before, behind }));
        assert_eq!(Fit::find(24, 40, 32, 32), Some(Fit { before, behind: 0 }));
        assert_eq!(Fit::find(24, 39, 32, 32), None);
    }

    #[test]
    fn nothing_wraps_at_the_end_of_the_address_space() {
        let from = usize::MAX - 63;
        assert_eq!(Fit::find(from, 64, usize::MAX / 2, 8), None);
        assert_eq!(Fit::find(from, 63, 8, 128), None);
        // A block that ends with the address space.
        let whole = Fit {
            before: 0,
            behind: 56,
        };
        assert_eq!(Fit::find(from, 64, 8, 8), Some(whole));
    }
}
