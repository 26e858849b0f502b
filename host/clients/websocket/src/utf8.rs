//! UTF-8 checked as it arrives (RFC 6455, 8.1), so that the first byte that can't be part of any
//! valid text fails the connection. Our own, over `core::str::from_utf8`: what is kept between two
//! pieces is the at most three bytes of a character whose end is still to come.

use alloc::string::String;

/// The text so far is no prefix of valid UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Invalid;

#[derive(Default)]
pub(crate) struct Decoder {
    /// The begun character, and how many of its bytes are there.
    begun: [u8; 4],
    begun_length: usize,
}

impl Decoder {
    /// Appends the whole characters that end in `bytes` to `text`; of invalid text those before the
    /// error.
    pub(crate) fn push(&mut self, mut bytes: &[u8], text: &mut String) -> Result<(), Invalid> {
        while self.begun_length > 0 {
            let Some((first, rest)) = bytes.split_first() else {
                return Ok(());
            };
            bytes = rest;
            // Never past the end: from_utf8 calls no prefix of four bytes unfinished.
            self.begun[self.begun_length] = *first;
            self.begun_length += 1;
            match core::str::from_utf8(&self.begun[..self.begun_length]) {
                Ok(character) => {
                    text.push_str(character);
                    self.begun_length = 0;
                }
                Err(error) if error.error_len().is_none() => {}
                Err(_) => return Err(Invalid),
            }
        }
        let error = match core::str::from_utf8(bytes) {
            Ok(all) => {
                text.push_str(all);
                return Ok(());
            }
            Err(error) => error,
        };
        let (whole, rest) = bytes.split_at(error.valid_up_to());
        text.push_str(core::str::from_utf8(whole).map_err(|_| Invalid)?);
        if error.error_len().is_some() {
            return Err(Invalid);
        }
        self.begun[..rest.len()].copy_from_slice(rest);
        self.begun_length = rest.len();
        Ok(())
    }

    /// The message ends here: a begun character is an error.
    pub(crate) fn end(&mut self) -> Result<(), Invalid> {
        if core::mem::take(&mut self.begun_length) == 0 {
            Ok(())
        } else {
            Err(Invalid)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Decoder, Invalid};
    use alloc::string::String;

    /// How many bytes were taken before the error, one at a time; all of them if there was none.
    fn taken(bytes: &[u8]) -> usize {
        let (mut decoder, mut text) = (Decoder::default(), String::new());
        for (index, byte) in bytes.iter().enumerate() {
            if decoder.push(&[*byte], &mut text).is_err() {
                return index;
            }
        }
        bytes.len()
    }

    #[test]
    fn the_first_impossible_byte_is_the_error() {
        // Surrogates, overlong forms and what lies beyond U+10FFFF show in the second byte.
        assert_eq!(taken(b"a\xed\xa0\x80"), 2);
        assert_eq!(taken(b"\xf4\x90\x80\x80"), 1);
        assert_eq!(taken(b"\xe0\x80\x80"), 1);
        assert_eq!(taken(b"\xf0\x80\x80\x80"), 1);
        assert_eq!(taken(b"\xc0\x80"), 0);
        assert_eq!(taken(b"\xf5"), 0);
        assert_eq!(taken(b"\x80"), 0);
        assert_eq!(taken("aä€😀".as_bytes()), 10);
    }

    #[test]
    fn every_split_gives_the_same_text() {
        let whole = "κόσμε €😀\u{10ffff}\0z";
        for at in 0..=whole.len() {
            let (mut decoder, mut text) = (Decoder::default(), String::new());
            let (first, second) = whole.as_bytes().split_at(at);
            decoder.push(first, &mut text).unwrap();
            decoder.push(second, &mut text).unwrap();
            assert_eq!(decoder.end(), Ok(()));
            assert_eq!(text, whole);
        }
    }

    #[test]
    fn a_begun_character_is_no_end() {
        let (mut decoder, mut text) = (Decoder::default(), String::new());
        decoder.push(b"a\xe2\x82", &mut text).unwrap();
        assert_eq!(text, "a");
        assert_eq!(decoder.end(), Err(Invalid));
    }

    #[test]
    fn whole_and_bytewise_agree_on_random_bytes() {
        let mut random = fastrand::Rng::with_seed(1);
        let alphabet = [
            0x00, 0x61, 0x7f, 0x80, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xe2, 0xed, 0xef, 0xf0,
            0xf4, 0xf5,
        ];
        for _ in 0..20_000 {
            let bytes: alloc::vec::Vec<u8> = (0..random.usize(0..9))
                .map(|_| alphabet[random.usize(0..alphabet.len())])
                .collect();
            let (mut decoder, mut text) = (Decoder::default(), String::new());
            let ok = decoder
                .push(&bytes, &mut text)
                .and_then(|()| decoder.end())
                .is_ok();
            assert_eq!(ok, core::str::from_utf8(&bytes).is_ok());
            assert_eq!(decoder_bytewise(&bytes), ok);
        }
    }

    fn decoder_bytewise(bytes: &[u8]) -> bool {
        let (mut decoder, mut text) = (Decoder::default(), String::new());
        bytes
            .iter()
            .all(|byte| decoder.push(&[*byte], &mut text).is_ok())
            && decoder.end().is_ok()
    }
}
