//! From bytes to events: `poll` and the way of a frame. Data is unmasked and checked as it
//! arrives; a control frame is acted on when it is whole.

use super::{Connection, Kind, Phase, Role};
use crate::close::CloseFrame;
use crate::error::{Error, LimitHit, Violation};
use crate::event::{Closed, Event};
use crate::frame::{Head, Opcode};
use crate::handshake;
use crate::limits::Delivery;
use crate::{mask, utf8};
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

/// How far the frame and the message are that are arriving.
#[derive(Default)]
pub(super) struct Incoming {
    frame: Option<Frame>,
    /// The begun message; between two of its frames too.
    message: Option<Kind>,
    /// The payloads of the message's frames so far, the one that is arriving included. Bytes.
    message_size: u64,
    decoder: utf8::Decoder,
    text: String,
    bytes: Vec<u8>,
}

struct Frame {
    head: Head,
    /// Bytes of the payload that were taken.
    taken: u64,
}

/// What a look at the input came to.
enum Step {
    /// The user learns this.
    Event(Event),
    /// Something was read; look again.
    Read,
    /// More bytes are needed.
    Starved,
}

impl Incoming {
    pub(super) fn held_bytes(&self) -> usize {
        self.text.capacity() + self.bytes.capacity()
    }
}

impl Connection {
    /// What the user learns next; `None` until more is received. Parses no more than it needs.
    pub fn poll(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.pending.take() {
                return Some(event);
            }
            match self.step() {
                Ok(Step::Event(event)) => return Some(event),
                Ok(Step::Read) => {}
                Ok(Step::Starved)
                    if self.input_ended && !matches!(self.phase, Phase::Over { .. }) =>
                {
                    return Some(self.fail(Error::Lost));
                }
                Ok(Step::Starved) => return None,
                Err(error) => return Some(self.fail(error)),
            }
        }
    }

    fn step(&mut self) -> Result<Step, Error> {
        match &mut self.phase {
            Phase::Answering {
                scanner,
                key,
                offered,
            } => {
                let bytes = self.input.as_slice();
                let Some(size) = scanner.scan(bytes, &self.limits)? else {
                    return Ok(Step::Starved);
                };
                let head = bytes.get(..size).unwrap_or_default();
                let subprotocol =
                    handshake::read_response(head, self.limits.max_headers, key, offered)?;
                self.input.consume(size);
                self.phase = Phase::Open;
                self.deadline_ns = None;
                Ok(Step::Event(Event::Open { subprotocol }))
            }
            Phase::Asking { scanner } => {
                let bytes = self.input.as_slice();
                let Some(size) = scanner.scan(bytes, &self.limits)? else {
                    return Ok(Step::Starved);
                };
                let head = bytes.get(..size).unwrap_or_default();
                let (request, asked) = handshake::read_request(head, self.limits.max_headers)?;
                self.input.consume(size);
                self.phase = Phase::Deciding(asked);
                self.deadline_ns = None;
                Ok(Step::Event(Event::Request(request)))
            }
            Phase::Open => self.step_frame(),
            Phase::Deciding(_) | Phase::Over { .. } => Ok(Step::Starved),
        }
    }

    fn step_frame(&mut self) -> Result<Step, Error> {
        let Some(frame) = &self.incoming.frame else {
            return self.begin_frame();
        };
        let left = frame.head.length - frame.taken;
        let there = left.min(self.input.len() as u64);
        if (there == 0 || frame.head.opcode.is_control()) && there < left {
            return Ok(Step::Starved);
        }
        let (head, taken) = (frame.head, frame.taken);
        let ends = there == left;
        // Not larger than the input, so it fits.
        let count = there as usize;
        let payload = self.input.front_mut(count);
        if let Some(key) = head.mask {
            mask::apply(payload, key, taken);
        }
        if head.opcode.is_control() {
            let payload = payload.to_vec();
            self.input.consume(count);
            self.incoming.frame = None;
            return self.control(head.opcode, payload).map(Step::Event);
        }
        match self.incoming.message {
            Some(Kind::Text) => {
                let Incoming { decoder, text, .. } = &mut self.incoming;
                if decoder.push(payload, text).is_err() {
                    return Ok(self.fail_text());
                }
            }
            _ => self.incoming.bytes.extend_from_slice(payload),
        }
        self.input.consume(count);
        self.incoming.frame = (!ends).then_some(Frame {
            head,
            taken: taken + there,
        });
        self.hand_over(ends && head.fin)
    }

    fn begin_frame(&mut self) -> Result<Step, Error> {
        let peer = match self.role {
            Role::Client => Role::Server,
            Role::Server => Role::Client,
        };
        let inside = self.incoming.message.is_some();
        let Some((head, size)) = Head::parse(self.input.as_slice(), peer, inside)? else {
            return Ok(Step::Starved);
        };
        if head.length > self.limits.max_frame_size && !head.opcode.is_control() {
            return Err(LimitHit::FrameSize(self.limits.max_frame_size).into());
        }
        if !head.opcode.is_control() {
            let message_size = self.incoming.message_size.saturating_add(head.length);
            if message_size > self.limits.max_message_size {
                return Err(LimitHit::MessageSize(self.limits.max_message_size).into());
            }
            self.incoming.message_size = message_size;
            match head.opcode {
                Opcode::Text => self.incoming.message = Some(Kind::Text),
                Opcode::Binary => self.incoming.message = Some(Kind::Binary),
                _ => {}
            }
        }
        self.input.consume(size);
        self.incoming.frame = Some(Frame { head, taken: 0 });
        Ok(Step::Read)
    }

    /// Gives the user what is there of the message, if it is time to.
    fn hand_over(&mut self, last: bool) -> Result<Step, Error> {
        let incoming = &mut self.incoming;
        if last && incoming.decoder.end().is_err() {
            return Ok(self.fail_text());
        }
        let nothing_new = incoming.text.is_empty() && incoming.bytes.is_empty();
        if !last && (self.limits.delivery == Delivery::Whole || nothing_new) {
            return Ok(Step::Read);
        }
        let text = mem::take(&mut incoming.text);
        let bytes = mem::take(&mut incoming.bytes);
        let kind = incoming.message;
        if last {
            incoming.message = None;
            incoming.message_size = 0;
        }
        Ok(Step::Event(match (kind, self.limits.delivery) {
            (Some(Kind::Text), Delivery::Whole) => Event::Text(text),
            (Some(Kind::Text), Delivery::Pieces) => Event::TextPiece { text, last },
            (_, Delivery::Whole) => Event::Binary(bytes),
            (_, Delivery::Pieces) => Event::BinaryPiece { bytes, last },
        }))
    }

    /// The text is no UTF-8. Who reads in pieces gets the characters before the error first, as if
    /// they had come alone.
    fn fail_text(&mut self) -> Step {
        let text = mem::take(&mut self.incoming.text);
        let failed = self.fail(Violation::TextUtf8.into());
        if text.is_empty() || self.limits.delivery == Delivery::Whole {
            return Step::Event(failed);
        }
        self.pending = Some(failed);
        Step::Event(Event::TextPiece { text, last: false })
    }

    fn control(&mut self, opcode: Opcode, payload: Vec<u8>) -> Result<Event, Error> {
        match opcode {
            Opcode::Ping => {
                self.answer_ping(&payload);
                Ok(Event::Ping(payload))
            }
            Opcode::Close => {
                let CloseFrame { code, reason } = CloseFrame::parse(&payload)?;
                let by_peer = !self.close_sent;
                if by_peer {
                    self.push_close(code, "");
                }
                self.finish(false);
                Ok(Event::Closed(Closed {
                    code,
                    reason,
                    by_peer,
                }))
            }
            _ => Ok(Event::Pong(payload)),
        }
    }
}
