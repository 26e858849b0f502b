//! Rotations and additions of 32 bits: SHA-256, in portable Rust on every side. Natively no
//! instruction of the processor for it is used, which would compare two different things.

use alloc::vec;
use core::hint::black_box;
use hmac_sha256::Hash;

const BYTES: usize = 16_384;

/// The first four bytes of the digest.
pub fn run(rounds: u32) -> u32 {
    let text = vec![b'a'; BYTES];
    let mut digest = [0; 32];
    for _ in 0..rounds.max(1) {
        digest = Hash::hash(black_box(&text));
    }
    let [a, b, c, d, ..] = digest;
    u32::from_be_bytes([a, b, c, d])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_fips_180() {
        let digest = Hash::hash(b"abc");
        assert_eq!(digest[..4], [0xba, 0x78, 0x16, 0xbf]);
    }
}
