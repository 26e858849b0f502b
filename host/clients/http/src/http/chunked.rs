//! The chunked transfer coding, read one byte of syntax at a time
//! (RFC 9112 7.1).
//!
//! Written here and not taken from `httparse::parse_chunk_size`, which wants
//! the whole line at once and has no bound on extensions.

use alloc::vec::Vec;

use super::{
    Error, Headers, Limit, Limits, Rule, head,
    scan::{Scanner, Section},
};

#[derive(Debug)]
enum State {
    /// At the first digit of a size.
    SizeStart,
    Size,
    /// White space between size and semicolon.
    SizeSpace,
    Extension,
    SizeLf,
    Data,
    DataCr,
    DataLf,
    Trailers(Scanner),
    Done,
}

#[derive(Debug)]
pub(super) struct ChunkReader {
    state: State,
    /// The chunk's size, then what is left of it.
    size: u64,
    digits: u8,
    extension: usize,
    extensions: usize,
}

/// How far one call came.
pub(super) struct Step {
    pub(super) taken: usize,
    pub(super) trailers: Option<Headers>,
}

impl ChunkReader {
    pub(super) fn new() -> Self {
        Self {
            state: State::SizeStart,
            size: 0,
            digits: 0,
            extension: 0,
            extensions: 0,
        }
    }

    /// Decodes into `out`, at most `room` bytes; `left` is what the body may
    /// still have in all.
    pub(super) fn take(
        &mut self,
        input: &[u8],
        out: &mut Vec<u8>,
        room: usize,
        left: u64,
        limits: &Limits,
    ) -> Result<Step, Error> {
        let mut taken = 0;
        let mut added = 0;
        while let Some(byte) = input.get(taken) {
            match &mut self.state {
                State::Data => {
                    let rest = &input[taken..];
                    let want = usize::try_from(self.size).unwrap_or(usize::MAX);
                    let n = rest.len().min(want).min(room - added);
                    if n == 0 {
                        break;
                    }
                    out.extend_from_slice(&rest[..n]);
                    added += n;
                    taken += n;
                    self.size -= n as u64;
                    if self.size == 0 {
                        self.state = State::DataCr;
                    }
                }
                State::Trailers(scanner) => {
                    taken += scanner.take(&input[taken..], limits)?;
                    if scanner.is_complete() {
                        let trailers = head::trailers(scanner)?;
                        self.state = State::Done;
                        return Ok(Step {
                            taken,
                            trailers: Some(trailers),
                        });
                    }
                }
                State::Done => break,
                _ => {
                    self.syntax(*byte, left - added as u64, limits)?;
                    taken += 1;
                }
            }
        }
        Ok(Step {
            taken,
            trailers: None,
        })
    }

    fn syntax(&mut self, byte: u8, left: u64, limits: &Limits) -> Result<(), Error> {
        match self.state {
            State::SizeStart => {
                self.size = 0;
                self.digits = 0;
                self.extension = 0;
                self.digit(byte)?;
                self.state = State::Size;
            }
            State::Size => match byte {
                b'\r' => self.state = State::SizeLf,
                b' ' | b'\t' => {
                    self.state = State::SizeSpace;
                    self.count_extension(limits)?;
                }
                b';' => {
                    self.state = State::Extension;
                    self.count_extension(limits)?;
                }
                _ => self.digit(byte)?,
            },
            State::SizeSpace => match byte {
                b' ' | b'\t' => self.count_extension(limits)?,
                b';' => {
                    self.state = State::Extension;
                    self.count_extension(limits)?;
                }
                _ => return Err(Error::Peer(Rule::ChunkSize)),
            },
            State::Extension => match byte {
                b'\r' => self.state = State::SizeLf,
                b'\n' => return Err(Error::Peer(Rule::BareLf)),
                b'\t' | b' '..=0x7e | 0x80.. => self.count_extension(limits)?,
                _ => return Err(Error::Peer(Rule::ChunkExtension)),
            },
            State::SizeLf => {
                if byte != b'\n' {
                    return Err(Error::Peer(Rule::BareCr));
                }
                if self.size > left {
                    return Err(Error::Limit(Limit::BodyBytes));
                }
                self.state = match self.size {
                    0 => State::Trailers(Scanner::new(Section::Trailers)),
                    _ => State::Data,
                };
            }
            State::DataCr => {
                if byte != b'\r' {
                    return Err(Error::Peer(Rule::ChunkEnd));
                }
                self.state = State::DataLf;
            }
            State::DataLf => {
                if byte != b'\n' {
                    return Err(Error::Peer(Rule::ChunkEnd));
                }
                self.state = State::SizeStart;
            }
            State::Data | State::Trailers(_) | State::Done => {}
        }
        Ok(())
    }

    /// At most 16 digits, leading zeros counted, so that it can't overflow.
    fn digit(&mut self, byte: u8) -> Result<(), Error> {
        let value = char::from(byte)
            .to_digit(16)
            .ok_or(Error::Peer(Rule::ChunkSize))?;
        self.digits += 1;
        if self.digits > 16 {
            return Err(Error::Peer(Rule::ChunkSize));
        }
        self.size = self.size << 4 | u64::from(value);
        Ok(())
    }

    fn count_extension(&mut self, limits: &Limits) -> Result<(), Error> {
        self.extension += 1;
        self.extensions += 1;
        if self.extension > limits.chunk_extension_max
            || self.extensions > limits.chunk_extensions_max
        {
            return Err(Error::Limit(Limit::ChunkExtensions));
        }
        Ok(())
    }
}
