//! Finds the end of a head, byte by byte, and refuses line ends that another
//! reader might see elsewhere.
//!
//! `httparse` accepts a lone LF as a line end (RFC 9112 2.2 lets it); this runs
//! first, so it never meets one.

use alloc::vec::Vec;

use super::{Error, Limit, Limits, Rule};

/// Which lines come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    /// A request line; one empty line before it is skipped (RFC 9112 2.2).
    Request,
    /// A status line.
    Response,
    /// Nothing but header lines.
    Trailers,
}

#[derive(Debug)]
pub(super) struct Scanner {
    section: Section,
    bytes: Vec<u8>,
    skipped: usize,
    after_cr: bool,
    line_bytes: usize,
    lines: usize,
    complete: bool,
}

impl Scanner {
    pub(super) fn new(section: Section) -> Self {
        Self {
            section,
            bytes: Vec::new(),
            skipped: 0,
            after_cr: false,
            line_bytes: 0,
            lines: 0,
            complete: false,
        }
    }

    /// Whether nothing came yet.
    pub(super) fn is_fresh(&self) -> bool {
        self.bytes.len() == self.skipped
    }

    pub(super) fn is_complete(&self) -> bool {
        self.complete
    }

    /// The section with its last empty line, once complete.
    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.get(self.skipped..).unwrap_or_default()
    }

    /// How many header lines there are.
    pub(super) fn header_lines(&self) -> usize {
        match self.section {
            Section::Trailers => self.lines,
            Section::Request | Section::Response => self.lines.saturating_sub(1),
        }
    }

    /// Takes bytes up to the end of the section and says how many.
    pub(super) fn take(&mut self, input: &[u8], limits: &Limits) -> Result<usize, Error> {
        let room = (limits.head_bytes_max + self.skipped).saturating_sub(self.bytes.len());
        let fits = &input[..input.len().min(room)];
        let mut taken = 0;
        while let Some(byte) = fits.get(taken)
            && !self.complete
        {
            self.step(*byte, taken, limits)?;
            taken += 1;
            if self.line_bytes > 0 && !self.after_cr {
                let run = fits[taken..].iter().position(|b| !is_plain(*b));
                let run = run.unwrap_or(fits.len() - taken);
                self.line_bytes += run;
                taken += run;
            }
        }
        if !self.complete && taken < input.len() {
            // The skipped empty line may have made room in this very call.
            if taken >= (limits.head_bytes_max + self.skipped).saturating_sub(self.bytes.len()) {
                return Err(Error::Limit(Limit::HeadBytes));
            }
        }
        self.bytes.extend_from_slice(&input[..taken]);
        Ok(taken)
    }

    fn step(&mut self, byte: u8, taken: usize, limits: &Limits) -> Result<(), Error> {
        if self.after_cr {
            if byte != b'\n' {
                return Err(Error::Peer(Rule::BareCr));
            }
            self.after_cr = false;
            return self.end_line(taken, limits);
        }
        match byte {
            b'\r' => self.after_cr = true,
            b'\n' => return Err(Error::Peer(Rule::BareLf)),
            b' ' | b'\t' if self.line_bytes == 0 => {
                let first = self.lines == 0 && self.section != Section::Trailers;
                return Err(Error::Peer(if first {
                    Rule::StartLine
                } else {
                    Rule::FoldedLine
                }));
            }
            b'\t' => self.line_bytes += 1,
            0..=0x1f | 0x7f => return Err(Error::Peer(Rule::ControlByte)),
            _ => self.line_bytes += 1,
        }
        Ok(())
    }

    fn end_line(&mut self, taken: usize, limits: &Limits) -> Result<(), Error> {
        if self.line_bytes > 0 {
            self.lines += 1;
            self.line_bytes = 0;
            if self.header_lines() > limits.header_count_max {
                return Err(Error::Limit(Limit::HeaderCount));
            }
        } else if self.lines > 0 || self.section == Section::Trailers {
            self.complete = true;
        } else if self.section == Section::Request && self.skipped == 0 {
            self.skipped = self.bytes.len() + taken + 1;
        } else {
            return Err(Error::Peer(Rule::StartLine));
        }
        Ok(())
    }
}

/// A byte that can be anywhere but at the start of a line.
fn is_plain(byte: u8) -> bool {
    byte == b'\t' || (byte >= b' ' && byte != 0x7f)
}
