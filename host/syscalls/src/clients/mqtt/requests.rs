//! The guest's requests that wait for the server's answer, and the answers that wait for the
//! guest. Bounded: a request is refused while as many as may be are in either place.

use alloc::collections::VecDeque;
use alloc::vec::Vec;
use smallos_contract::mqtt::mqtt::{Answer, Error, Outcome};
use smallos_kernel::Instant;
use smallos_mqtt::{PublishId, RequestId};

/// The most answers that one call gives.
const ANSWERS_MAX: usize = 256;

/// Who is to learn how a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whom {
    /// The guest's next call of `answers`.
    Answers,
    /// The call that waits for it now.
    Call,
    /// Nobody any more.
    Nobody,
}

struct Pending {
    id: u64,
    until: Instant,
    whom: Whom,
}

pub(crate) struct Requests {
    /// In the order of their beginnings, which is about that of their ends.
    pending: VecDeque<Pending>,
    answers: VecDeque<Answer>,
    /// What the present call waited for.
    for_call: Option<Answer>,
    pending_max: usize,
    timeout_ns: u64,
    /// The machine numbers requests anew in each connection: those of earlier ones.
    earlier: u64,
    /// The latest number of this connection's.
    latest: u64,
}

impl Requests {
    pub fn new(pending_max: usize, timeout_ns: u64) -> Self {
        Self {
            pending: VecDeque::new(),
            answers: VecDeque::new(),
            for_call: None,
            pending_max,
            timeout_ns,
            earlier: 0,
            latest: 0,
        }
    }

    /// Whether one more may be started whose answer the guest has to take.
    pub fn has_room(&self) -> bool {
        self.pending.len() + self.answers.len() < self.pending_max
    }

    pub fn begin_publish(&mut self, id: PublishId, whom: Whom, now: Instant) -> u64 {
        self.begin(of_publish(id), whom, now)
    }

    pub fn begin_request(&mut self, id: RequestId, whom: Whom, now: Instant) -> u64 {
        self.latest = id.0;
        self.begin(self.of_request(id), whom, now)
    }

    fn begin(&mut self, id: u64, whom: Whom, now: Instant) -> u64 {
        let until = self.until(now);
        self.pending.push_back(Pending { id, until, whom });
        id
    }

    fn until(&self, now: Instant) -> Instant {
        Instant(now.0.saturating_add(self.timeout_ns))
    }

    /// Even numbers are publications, odd ones the rest.
    fn of_request(&self, id: RequestId) -> u64 {
        (self.earlier + id.0) * 2 + 1
    }

    pub fn end_publish(&mut self, id: PublishId, outcome: Outcome) {
        self.end(of_publish(id), outcome);
    }

    pub fn end_request(&mut self, id: RequestId, outcome: Outcome) {
        self.end(self.of_request(id), outcome);
    }

    fn end(&mut self, id: u64, outcome: Outcome) {
        let place = self.pending.iter().position(|pending| pending.id == id);
        let Some(pending) = place.and_then(|place| self.pending.remove(place)) else {
            return;
        };
        match pending.whom {
            Whom::Answers => self.answers.push_back(Answer { id, outcome }),
            Whom::Call => self.for_call = Some(Answer { id, outcome }),
            Whom::Nobody => {}
        }
    }

    /// Publications go on in the next connection; the rest ends with this one.
    pub fn end_with_connection(&mut self, why: &Error) {
        let ended: Vec<u64> = self
            .pending
            .iter()
            .map(|pending| pending.id)
            .filter(|id| id % 2 == 1)
            .collect();
        for id in ended {
            self.end(id, Outcome::Failed(why.clone()));
        }
        self.earlier += core::mem::take(&mut self.latest);
    }

    /// A new connection stands: what waits may wait as long as at first.
    pub fn begin_connection(&mut self, now: Instant) {
        let until = self.until(now);
        for pending in &mut self.pending {
            pending.until = until;
        }
    }

    pub fn take_for_call(&mut self, id: u64) -> Option<Outcome> {
        let answer = self.for_call.take_if(|answer| answer.id == id)?;
        Some(answer.outcome)
    }

    pub fn forget(&mut self, id: u64) {
        self.for_call = None;
        if let Some(pending) = self.pending.iter_mut().find(|pending| pending.id == id) {
            pending.whom = Whom::Nobody;
        }
    }

    pub fn has_answers(&self) -> bool {
        !self.answers.is_empty()
    }

    pub fn take_answers(&mut self) -> Vec<Answer> {
        let count = self.answers.len().min(ANSWERS_MAX);
        self.answers.drain(..count).collect()
    }

    pub fn next_deadline(&self) -> Option<Instant> {
        let first = self.pending.iter().find(|one| one.whom == Whom::Answers);
        first.map(|pending| pending.until)
    }

    /// Gives up what waits for too long.
    pub fn expire(&mut self, now: Instant) {
        for pending in &mut self.pending {
            if pending.until > now {
                break;
            }
            if pending.whom == Whom::Answers {
                pending.whom = Whom::Nobody;
                let (id, outcome) = (pending.id, Outcome::Failed(Error::Timeout));
                self.answers.push_back(Answer { id, outcome });
            }
        }
    }
}

fn of_publish(id: PublishId) -> u64 {
    id.0 * 2
}
