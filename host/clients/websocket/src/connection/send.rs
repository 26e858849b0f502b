//! What goes to the peer: messages whole and in pieces, pings, pongs and the Close frame. A frame
//! is written whole or not at all, so that a refused call leaves nothing half-sent.

use super::{Connection, Kind, Phase};
use crate::close::CloseCode;
use crate::error::Misuse;
use crate::frame::{CONTROL_BYTES_MAX, HEAD_BYTES_MAX, Head, Opcode};
use crate::mask;
use alloc::vec::Vec;

impl Connection {
    /// What must go to the peer next; empty if there is nothing.
    #[must_use]
    pub fn transmit(&self) -> &[u8] {
        self.output.as_slice()
    }

    /// The first `count` bytes of [`Self::transmit`] are on their way.
    pub fn sent(&mut self, count: usize) {
        let count = count.min(self.output.len());
        self.output.consume(count);
        self.sent_total += count as u64;
        if let Some(payload) = self.late_pong.take() {
            self.answer_ping(&payload);
        }
    }

    /// How many bytes, heads of frames included, can be given to be sent now.
    #[must_use]
    pub fn transmit_room(&self) -> usize {
        self.limits
            .max_transmit_buffer
            .saturating_sub(self.output.len())
    }

    /// Sends a text message.
    ///
    /// # Errors
    /// [`Misuse::NotOpen`], [`Misuse::MessageUnfinished`], [`Misuse::TransmitFull`].
    pub fn send_text(&mut self, text: &str) -> Result<(), Misuse> {
        self.send_whole(Kind::Text, text.as_bytes())
    }

    /// Sends a binary message.
    ///
    /// # Errors
    /// As [`Self::send_text`].
    pub fn send_binary(&mut self, bytes: &[u8]) -> Result<(), Misuse> {
        self.send_whole(Kind::Binary, bytes)
    }

    /// Sends a part of a text message, as a frame of its own; the first begins it. Pings may go in
    /// between.
    ///
    /// # Errors
    /// [`Misuse::NotOpen`], [`Misuse::KindChanged`], [`Misuse::TransmitFull`].
    pub fn send_text_piece(&mut self, text: &str, last: bool) -> Result<(), Misuse> {
        self.send_piece(Kind::Text, text.as_bytes(), last)
    }

    /// Sends a part of a binary message, as a frame of its own; the first begins it.
    ///
    /// # Errors
    /// As [`Self::send_text_piece`].
    pub fn send_binary_piece(&mut self, bytes: &[u8], last: bool) -> Result<(), Misuse> {
        self.send_piece(Kind::Binary, bytes, last)
    }

    /// Sends a ping with at most 125 bytes.
    ///
    /// # Errors
    /// [`Misuse::NotOpen`], [`Misuse::ControlTooLong`], [`Misuse::TransmitFull`].
    pub fn send_ping(&mut self, payload: &[u8]) -> Result<(), Misuse> {
        self.send_control(Opcode::Ping, payload)
    }

    /// Sends a pong that nobody asked for, with at most 125 bytes (RFC 6455, 5.5.3).
    ///
    /// # Errors
    /// As [`Self::send_ping`].
    pub fn send_pong(&mut self, payload: &[u8]) -> Result<(), Misuse> {
        self.send_control(Opcode::Pong, payload)
    }

    /// Begins the closing handshake. Nothing can be sent afterwards; what the peer still sends
    /// arrives, until its own Close frame, or until `close_timeout_ns` have passed. The reason has
    /// at most 123 bytes.
    ///
    /// # Errors
    /// [`Misuse::NotOpen`], [`Misuse::ControlTooLong`].
    pub fn close(&mut self, code: CloseCode, reason: &str, now_ns: u64) -> Result<(), Misuse> {
        self.now_ns = now_ns;
        if !self.is_open() {
            return Err(Misuse::NotOpen);
        }
        if reason.len() > CONTROL_BYTES_MAX - 2 {
            return Err(Misuse::ControlTooLong);
        }
        self.push_close(Some(code), reason);
        self.deadline_ns = Some(now_ns.saturating_add(self.limits.close_timeout_ns));
        Ok(())
    }

    fn send_whole(&mut self, kind: Kind, bytes: &[u8]) -> Result<(), Misuse> {
        if self.is_open() && self.outgoing.is_some() {
            return Err(Misuse::MessageUnfinished);
        }
        self.send_piece(kind, bytes, true)
    }

    fn send_piece(&mut self, kind: Kind, bytes: &[u8], last: bool) -> Result<(), Misuse> {
        if !self.is_open() {
            return Err(Misuse::NotOpen);
        }
        let mut opcode = match (self.outgoing, kind) {
            (None, Kind::Text) => Opcode::Text,
            (None, Kind::Binary) => Opcode::Binary,
            (Some(begun), _) if begun == kind => Opcode::Continuation,
            (Some(_), _) => return Err(Misuse::KindChanged),
        };
        let frame_bytes = usize::try_from(self.limits.max_frame_size)
            .unwrap_or(usize::MAX)
            .max(1);
        let frames = bytes.len().div_ceil(frame_bytes).max(1);
        let masked = self.masks.is_some();
        let heads = Head::size(frame_bytes.min(bytes.len()) as u64, masked).saturating_mul(frames);
        self.check_room(bytes.len().saturating_add(heads))?;
        let mut left = bytes;
        loop {
            let (payload, rest) = left.split_at(left.len().min(frame_bytes));
            self.push_frame(last && rest.is_empty(), opcode, payload);
            (opcode, left) = (Opcode::Continuation, rest);
            if left.is_empty() {
                break;
            }
        }
        self.outgoing = (!last).then_some(kind);
        Ok(())
    }

    fn send_control(&mut self, opcode: Opcode, payload: &[u8]) -> Result<(), Misuse> {
        if !self.is_open() {
            return Err(Misuse::NotOpen);
        }
        if payload.len() > CONTROL_BYTES_MAX {
            return Err(Misuse::ControlTooLong);
        }
        self.check_room(Head::size(payload.len() as u64, self.masks.is_some()) + payload.len())?;
        self.push_frame(true, opcode, payload);
        Ok(())
    }

    fn check_room(&self, bytes: usize) -> Result<(), Misuse> {
        if bytes > self.transmit_room() {
            return Err(Misuse::TransmitFull {
                limit: self.limits.max_transmit_buffer,
            });
        }
        Ok(())
    }

    /// Answers a ping, unless so many answers wait that only the last of them counts.
    pub(super) fn answer_ping(&mut self, payload: &[u8]) {
        if self.close_sent || !matches!(self.phase, Phase::Open) {
            return;
        }
        while self
            .pongs
            .front()
            .is_some_and(|end| *end <= self.sent_total)
        {
            self.pongs.pop_front();
        }
        if self.pongs.len() >= self.limits.max_queued_pongs {
            self.late_pong = Some(Vec::from(payload));
            return;
        }
        // Later than the one that waits, which by that needn't be answered any more.
        self.late_pong = None;
        self.push_frame(true, Opcode::Pong, payload);
        self.pongs
            .push_back(self.sent_total + self.output.len() as u64);
    }

    /// The peer was silent for long: is it still there? When there is no room for a ping, what is
    /// there waits to be taken by the peer just as well.
    pub(super) fn keep_alive(&mut self) {
        let _ = self.send_ping(&[]);
        self.ping_sent_ns = Some(self.now_ns);
    }

    /// The last frame of this side.
    pub(super) fn push_close(&mut self, code: Option<CloseCode>, reason: &str) {
        let mut payload = Vec::with_capacity(2 + reason.len());
        if let Some(code) = code {
            payload.extend_from_slice(&code.get().to_be_bytes());
            payload.extend_from_slice(reason.as_bytes());
        }
        self.push_frame(true, Opcode::Close, &payload);
        self.close_sent = true;
        self.outgoing = None;
        self.late_pong = None;
    }

    fn push_frame(&mut self, fin: bool, opcode: Opcode, payload: &[u8]) {
        let mask = self.masks.as_mut().map(|next| next());
        let mut head = [0; HEAD_BYTES_MAX];
        let size = Head {
            fin,
            opcode,
            mask,
            length: payload.len() as u64,
        }
        .write(&mut head);
        self.output.push(head.get(..size).unwrap_or_default());
        let at = self.output.len();
        self.output.push(payload);
        if let Some(key) = mask {
            mask::apply(self.output.tail_mut(at), key, 0);
        }
    }
}
