//! A body to the peer: its length is kept, or it is cut in chunks.

use alloc::{format, vec::Vec};

use super::{Headers, Misuse, framing, outbox::Outbox};

/// How a body is framed on the way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// There is none.
    Empty,
    /// It has exactly this many bytes.
    Length(u64),
    /// Its length is known when it ends.
    Chunked,
}

#[derive(Debug)]
pub(super) enum BodyWriter {
    Length(u64),
    Chunked,
    /// To a HTTP/1.0 client: the end of the connection is the end of the body.
    UntilClose,
    /// The answer to HEAD: checked like a body, and not sent.
    Unsent(Option<u64>),
}

/// Sixteen digits of size and two line ends.
const CHUNK_FRAME_MAX: usize = 20;

impl BodyWriter {
    /// Takes what there is room for.
    pub(super) fn write(&mut self, out: &mut Outbox, piece: &[u8]) -> Result<usize, Misuse> {
        match self {
            Self::Length(left) => {
                let left_after = left
                    .checked_sub(piece.len() as u64)
                    .ok_or(Misuse::BodyTooLong)?;
                let n = piece.len().min(out.body_room());
                out.push(&piece[..n]);
                *left = left_after + (piece.len() - n) as u64;
                Ok(n)
            }
            Self::Chunked => {
                let n = piece
                    .len()
                    .min(out.body_room().saturating_sub(CHUNK_FRAME_MAX));
                // An empty chunk would be the end.
                if n > 0 {
                    out.push(format!("{n:x}\r\n").as_bytes());
                    out.push(&piece[..n]);
                    out.push(b"\r\n");
                }
                Ok(n)
            }
            Self::UntilClose => {
                let n = piece.len().min(out.body_room());
                out.push(&piece[..n]);
                Ok(n)
            }
            Self::Unsent(left) => {
                if let Some(left) = left {
                    *left = left
                        .checked_sub(piece.len() as u64)
                        .ok_or(Misuse::BodyTooLong)?;
                }
                Ok(piece.len())
            }
        }
    }

    /// Ends the body. On an error it is still open.
    pub(super) fn finish(
        &self,
        out: &mut Outbox,
        trailers: &Headers,
        head_bytes_max: usize,
    ) -> Result<(), Misuse> {
        if trailers
            .iter()
            .any(|(name, _)| framing::is_framing_name(name))
        {
            return Err(Misuse::Trailers);
        }
        match self {
            Self::Length(1..) => Err(Misuse::BodyTooShort),
            Self::Length(0) | Self::UntilClose if !trailers.is_empty() => Err(Misuse::Trailers),
            Self::Length(0) | Self::UntilClose | Self::Unsent(_) => Ok(()),
            Self::Chunked => {
                let mut end = Vec::from(*b"0\r\n");
                trailers.write(&mut end);
                end.extend_from_slice(b"\r\n");
                if end.len() > head_bytes_max + 5 {
                    return Err(Misuse::Limit(super::Limit::HeadBytes));
                }
                out.push_whole(&end)
            }
        }
    }
}
