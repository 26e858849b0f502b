//! A body from the peer, whichever way it ends.

use alloc::vec::Vec;

use super::{Error, Headers, Limit, Limits, Rule, chunked::ChunkReader, framing::Framing};

#[derive(Debug)]
enum Kind {
    Length(u64),
    Chunked(ChunkReader),
    UntilClose,
}

#[derive(Debug)]
pub(super) struct BodyReader {
    kind: Kind,
    /// Bytes the body may still have.
    left: u64,
}

pub(super) struct Step {
    pub(super) taken: usize,
    /// The body is complete, with these trailers.
    pub(super) end: Option<Headers>,
}

impl BodyReader {
    /// `None` when there is no body, or an empty one.
    pub(super) fn new(framing: Framing, limits: &Limits) -> Result<Option<Self>, Error> {
        let kind = match framing {
            Framing::None | Framing::Length(0) => return Ok(None),
            Framing::Length(n) if n > limits.body_bytes_max => {
                return Err(Error::Limit(Limit::BodyBytes));
            }
            Framing::Length(n) => Kind::Length(n),
            Framing::Chunked => Kind::Chunked(ChunkReader::new()),
            Framing::UntilClose => Kind::UntilClose,
        };
        Ok(Some(Self {
            kind,
            left: limits.body_bytes_max,
        }))
    }

    /// Decodes into `out`, at most `room` bytes.
    pub(super) fn take(
        &mut self,
        input: &[u8],
        out: &mut Vec<u8>,
        room: usize,
        limits: &Limits,
    ) -> Result<Step, Error> {
        let before = out.len();
        let step = match &mut self.kind {
            Kind::Length(left) => {
                let want = usize::try_from(*left).unwrap_or(usize::MAX);
                let n = input.len().min(want).min(room);
                out.extend_from_slice(&input[..n]);
                *left -= n as u64;
                Step {
                    taken: n,
                    end: (*left == 0).then(Headers::new),
                }
            }
            Kind::Chunked(reader) => {
                let step = reader.take(input, out, room, self.left, limits)?;
                Step {
                    taken: step.taken,
                    end: step.trailers,
                }
            }
            Kind::UntilClose => {
                let n = input.len().min(room);
                let allowed = usize::try_from(self.left).unwrap_or(usize::MAX);
                if n > allowed {
                    out.extend_from_slice(&input[..allowed]);
                    return Err(Error::Limit(Limit::BodyBytes));
                }
                out.extend_from_slice(&input[..n]);
                Step {
                    taken: n,
                    end: None,
                }
            }
        };
        self.left = self.left.saturating_sub((out.len() - before) as u64);
        Ok(step)
    }

    /// The peer sent its last byte.
    pub(super) fn end_of_input(&self) -> Result<(), Error> {
        match self.kind {
            Kind::UntilClose => Ok(()),
            Kind::Length(_) | Kind::Chunked(_) => Err(Error::Peer(Rule::Truncated)),
        }
    }
}
