//! Events that wait for the user, with neighbouring body pieces as one.

use alloc::{collections::VecDeque, vec::Vec};

/// An event that may carry a piece of a body.
pub(super) trait HasBody: Sized {
    fn of_body(piece: Vec<u8>) -> Self;
    fn body_mut(&mut self) -> Option<&mut Vec<u8>>;
}

#[derive(Debug)]
pub(super) struct Inbox<E> {
    events: VecDeque<E>,
    body_bytes: usize,
}

impl<E: HasBody> Inbox<E> {
    pub(super) fn new() -> Self {
        Self {
            events: VecDeque::new(),
            body_bytes: 0,
        }
    }

    pub(super) fn push(&mut self, event: E) {
        self.events.push_back(event);
    }

    /// Body bytes that may still come in.
    pub(super) fn room(&self, max: usize) -> usize {
        max.saturating_sub(self.body_bytes)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// Lets `fill` append to the last body piece, and keeps what it added even
    /// if it failed.
    pub(super) fn fill<T>(&mut self, fill: impl FnOnce(&mut Vec<u8>) -> T) -> T {
        if let Some(last) = self.events.back_mut().and_then(E::body_mut) {
            let before = last.len();
            let result = fill(last);
            self.body_bytes += last.len() - before;
            return result;
        }
        let mut piece = Vec::new();
        let result = fill(&mut piece);
        if !piece.is_empty() {
            self.body_bytes += piece.len();
            self.events.push_back(E::of_body(piece));
        }
        result
    }

    pub(super) fn pop(&mut self) -> Option<E> {
        let mut event = self.events.pop_front()?;
        if let Some(piece) = event.body_mut() {
            self.body_bytes -= piece.len();
        }
        Some(event)
    }
}
