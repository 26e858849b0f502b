//! Where the head of the handshake ends. Lines are looked at as they arrive, so that a bare CR or
//! LF, a line or a head over its bound is refused at once, and not when the head is whole:
//! httparse takes a bare LF for a line's end and knows no length of lines.

use crate::error::{Error, HandshakeRule, LimitHit};
use crate::limits::Limits;

#[derive(Default)]
pub(crate) struct Scanner {
    /// Bytes looked at.
    scanned: usize,
    line_size: usize,
    after_cr: bool,
}

impl Scanner {
    /// Looks on in `bytes`, which begin with the head. The head's length when it is whole.
    pub(crate) fn scan(&mut self, bytes: &[u8], limits: &Limits) -> Result<Option<usize>, Error> {
        while let Some(byte) = bytes.get(self.scanned) {
            if self.scanned >= limits.max_head_size {
                return Err(LimitHit::HeadSize(limits.max_head_size).into());
            }
            self.scanned += 1;
            match (byte, self.after_cr) {
                (b'\n', true) => {
                    self.after_cr = false;
                    if self.line_size == 0 {
                        // An empty line before the start line would be skipped by a lenient reader.
                        return if self.scanned == 2 {
                            Err(HandshakeRule::NoStartLine.into())
                        } else {
                            Ok(Some(self.scanned))
                        };
                    }
                    self.line_size = 0;
                }
                (b'\n', false) | (_, true) => return Err(HandshakeRule::LineEnding.into()),
                (b'\r', false) => self.after_cr = true,
                (_, false) => {
                    self.line_size += 1;
                    if self.line_size > limits.max_line_size {
                        return Err(LimitHit::LineSize(limits.max_line_size).into());
                    }
                }
            }
        }
        Ok(None)
    }
}
