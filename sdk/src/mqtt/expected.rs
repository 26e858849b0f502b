//! Which futures wait for which answers. The host gives answers in bunches to whoever asks;
//! the one who asks hands the others theirs.

use alloc::{collections::VecDeque, vec::Vec};
use core::task::Waker;

use crate::bindings::mqtt::mqtt::{Answer, Outcome};

/// Requests whose answers somebody waits for, oldest first: that is about how answers come,
/// so looking from the front finds them soon.
#[derive(Debug, Default)]
pub(super) struct Expected(VecDeque<Slot>);

#[derive(Debug)]
struct Slot {
    id: u64,
    outcome: Option<Outcome>,
    waker: Option<Waker>,
}

impl Expected {
    pub(super) fn add(&mut self, id: u64) {
        self.0.push_back(Slot {
            id,
            outcome: None,
            waker: None,
        });
    }

    fn place(&self, id: u64) -> Option<usize> {
        self.0.iter().position(|slot| slot.id == id)
    }

    /// Nobody waits for it any more.
    pub(super) fn remove(&mut self, id: u64) {
        if let Some(place) = self.place(id) {
            self.0.remove(place);
        }
    }

    /// The answer, if it has come.
    pub(super) fn take(&mut self, id: u64) -> Option<Outcome> {
        self.0.get_mut(self.place(id)?)?.outcome.take()
    }

    /// Whether the answer has come; if not, the waker is woken once it has.
    pub(super) fn has_come(&mut self, id: u64, waker: &Waker) -> bool {
        let place = self.place(id);
        match place.and_then(|place| self.0.get_mut(place)) {
            Some(slot) if slot.outcome.is_none() => {
                slot.waker = Some(waker.clone());
                false
            }
            _ => true,
        }
    }

    /// Hands answers out. What nobody waits for is dropped.
    pub(super) fn fill(&mut self, answers: Vec<Answer>) {
        for Answer { id, outcome } in answers {
            let place = self.place(id);
            if let Some(slot) = place.and_then(|place| self.0.get_mut(place)) {
                slot.outcome = Some(outcome);
                if let Some(waker) = slot.waker.take() {
                    waker.wake();
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bindings::mqtt::mqtt::ReasonCode;

    fn answer(id: u64) -> Answer {
        Answer {
            id,
            outcome: Outcome::Published(ReasonCode::Success),
        }
    }

    #[test]
    fn each_gets_its_own_answer_and_strays_are_dropped() {
        let mut expected = Expected::default();
        expected.add(2);
        expected.add(4);
        expected.add(7);
        expected.remove(4);
        expected.fill(alloc::vec![answer(7), answer(4), answer(9)]);
        assert!(expected.take(2).is_none());
        assert!(expected.take(4).is_none());
        assert!(expected.take(7).is_some());
        assert!(!expected.has_come(2, Waker::noop()));
        expected.fill(alloc::vec![answer(2)]);
        assert!(expected.has_come(2, Waker::noop()));
    }
}
