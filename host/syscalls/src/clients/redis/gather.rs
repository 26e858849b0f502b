//! Commands as a guest packs them, and a large one whose bytes come in pieces.

use alloc::vec::Vec;

/// Commands, one after the other: for each the number of its arguments and their lengths, and
/// the bytes of all of them.
#[derive(Clone, Copy)]
pub(super) struct Commands<'a> {
    pub lengths: &'a [u32],
    pub bytes: &'a [u8],
}

/// How the lengths and the bytes fit each other.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// As many commands, whole.
    Whole,
    /// One command, of which so many bytes are missing.
    Missing(usize),
    /// Not at all.
    Wrong,
}

impl<'a> Commands<'a> {
    /// Looks at all of them.
    pub fn fit(self) -> Fit {
        let mut lengths = self.lengths;
        let mut wanted = 0_usize;
        let mut count = 0;
        while let Some((&arguments, rest)) = lengths.split_first() {
            let Some((of_command, rest)) = rest.split_at_checked(arguments as usize) else {
                return Fit::Wrong;
            };
            for &length in of_command {
                wanted = wanted.saturating_add(length as usize);
            }
            lengths = rest;
            count += 1;
        }
        match wanted.checked_sub(self.bytes.len()) {
            Some(0) => Fit::Whole,
            Some(missing) if count == 1 => Fit::Missing(missing),
            _ => Fit::Wrong,
        }
    }

    /// Takes the next one; false if there is none.
    pub fn next(&mut self, arguments: &mut Vec<&'a [u8]>) -> bool {
        arguments.clear();
        let Some((&count, rest)) = self.lengths.split_first() else {
            return false;
        };
        let Some((of_command, rest)) = rest.split_at_checked(count as usize) else {
            return false;
        };
        for &length in of_command {
            let Some((argument, bytes)) = self.bytes.split_at_checked(length as usize) else {
                return false;
            };
            arguments.push(argument);
            self.bytes = bytes;
        }
        self.lengths = rest;
        true
    }
}

/// A command whose bytes are still coming.
pub(super) struct Gathered {
    pub lengths: Vec<u32>,
    pub bytes: Vec<u8>,
    pub missing: usize,
}

impl Gathered {
    /// Its beginning.
    pub fn new(lengths: &[u32], bytes: &[u8], missing: usize) -> Self {
        Self {
            lengths: lengths.to_vec(),
            bytes: bytes.to_vec(),
            missing,
        }
    }

    /// The bytes that it will have.
    pub fn size(&self) -> usize {
        self.bytes.len() + self.missing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(lengths: &[u32], bytes: &[u8]) -> Fit {
        Commands { lengths, bytes }.fit()
    }

    #[test]
    fn lengths_and_bytes_have_to_fit() {
        assert_eq!(fit(&[], b""), Fit::Whole);
        assert_eq!(fit(&[2, 3, 1, 1, 4], b"GETaPING"), Fit::Whole);
        assert_eq!(fit(&[2, 3, 9], b"GETa"), Fit::Missing(8));
        assert_eq!(fit(&[2, 3, 1, 1, 5], b"GETaPING"), Fit::Wrong);
        assert_eq!(fit(&[2, 3], b"GET"), Fit::Wrong);
        assert_eq!(fit(&[1, 3], b"GETa"), Fit::Wrong);
        assert_eq!(fit(&[u32::MAX, 3], b"GET"), Fit::Wrong);
        assert_eq!(
            fit(&[2, u32::MAX, u32::MAX], b""),
            Fit::Missing(2 * u32::MAX as usize)
        );
    }

    #[test]
    fn commands_come_out_one_by_one() {
        let mut commands = Commands {
            lengths: &[2, 3, 0, 0, 1, 4],
            bytes: b"GETPING",
        };
        let mut arguments = Vec::new();
        assert!(commands.next(&mut arguments));
        assert_eq!(arguments, [&b"GET"[..], b""]);
        assert!(commands.next(&mut arguments));
        assert!(arguments.is_empty());
        assert!(commands.next(&mut arguments));
        assert_eq!(arguments, [b"PING"]);
        assert!(!commands.next(&mut arguments));
    }
}
