//! Masking (RFC 6455, 5.3): byte `i` of a payload is XORed with byte `i mod 4` of the key. The
//! same act masks and unmasks.

/// Masks `bytes`, which begin `offset` bytes into the payload.
pub(crate) fn apply(bytes: &mut [u8], key: [u8; 4], offset: u64) {
    let mut turned = key;
    turned.rotate_left((offset % 4) as usize);
    let wide = u64::from_ne_bytes([
        turned[0], turned[1], turned[2], turned[3], turned[0], turned[1], turned[2], turned[3],
    ]);
    // Eight at a time; a multiple of four, so what is left begins with the key's first byte again.
    let (words, rest) = bytes.as_chunks_mut::<8>();
    for word in words {
        *word = (u64::from_ne_bytes(*word) ^ wide).to_ne_bytes();
    }
    for (byte, key) in rest.iter_mut().zip(turned.iter().cycle()) {
        *byte ^= key;
    }
}

#[cfg(test)]
mod tests {
    use super::apply;
    use alloc::vec::Vec;

    #[test]
    fn wide_masking_is_the_definition_at_every_offset_and_length() {
        let key = [1, 20, 120, 255];
        for offset in 0..9_u64 {
            for length in 0..40_usize {
                let mut bytes: Vec<u8> = (0..length as u8).collect();
                apply(&mut bytes, key, offset);
                for (index, byte) in bytes.iter().enumerate() {
                    assert_eq!(*byte, index as u8 ^ key[(offset as usize + index) % 4]);
                }
            }
        }
    }
}
