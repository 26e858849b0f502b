//! The host's side: gives values, knows what has to come back, and writes everything down.

use crate::abi::control::Control;
use crate::handles::Objects;
use crate::random::{Random, Source};
use crate::trace::{Digest, Event};
use smallos_contract::{Fault, Waiter};
use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex, PoisonError};

/// All calls of a run, in order. It outlives the engine that the host is moved into.
#[derive(Debug, Clone, Default)]
pub struct Record(Arc<Mutex<Vec<Event>>>);

impl Record {
    /// What has happened so far.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        let events = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        events.clone()
    }

    pub(crate) fn push(&self, event: Event) {
        let mut events = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        events.push(event);
    }
}

/// What a guest of `tests/abi/wit` calls.
#[derive(Debug)]
pub struct Host {
    values: Source,
    /// Apart from the values, so that these don't change when a call waits.
    waits: Source,
    rounds_left: u32,
    given: Option<Given>,
    waiting: Option<Waiting>,
    pub(crate) objects: Objects,
    pub(crate) record: Record,
}

/// A value that the guest holds.
#[derive(Debug)]
struct Given {
    name: &'static str,
    digest: Digest,
    /// Makes it again.
    source: Source,
}

/// A call that waits.
#[derive(Debug)]
struct Waiting {
    tries_left: usize,
    arguments: Digest,
}

impl Host {
    /// A host that gives the values of this seed, round for round, and where it writes down what
    /// happens.
    #[must_use]
    pub fn new(seed: u64, rounds: u32) -> (Self, Record) {
        let record = Record::default();
        let host = Self {
            values: Source::new(seed),
            waits: Source::new(!seed),
            rounds_left: rounds,
            given: None,
            waiting: None,
            objects: Objects::default(),
            record: record.clone(),
        };
        (host, record)
    }

    /// The next value for the guest.
    pub(crate) fn give<T: Random + crate::trace::Trace>(&mut self, name: &'static str) -> T {
        let source = self.values.clone();
        let value: T = self.values.draw();
        let mut digest = Digest::default();
        value.trace(&mut digest);
        self.record.push(Event::Gave(name, digest.short()));
        self.given = Some(Given {
            name,
            digest,
            source,
        });
        value
    }

    /// A value of the guest's, which has to be the one that it was given last. `T` is that one's
    /// type; the value itself came as one or many `parameters`.
    pub(crate) fn took<T: Random + Debug>(
        &mut self,
        name: &'static str,
        trace: impl FnOnce(&mut Digest),
        parameters: &[&dyn Debug],
    ) -> Result<(), Fault> {
        let mut digest = Digest::default();
        trace(&mut digest);
        let Some(mut given) = self.given.take() else {
            return wrong(format!("{name}: took {parameters:?}, but gave nothing"));
        };
        if (given.name, &given.digest) != (name, &digest) {
            let value: T = given.source.draw();
            let gave = given.name;
            return wrong(format!(
                "{name}: took {parameters:?}, but gave {gave}: {value:?}"
            ));
        }
        self.record.push(Event::Took(name, digest.short()));
        Ok(())
    }

    /// Whether the call has to wait once more. The arguments have to stay the same.
    pub(crate) fn waits(
        &mut self,
        name: &'static str,
        trace: impl FnOnce(&mut Digest),
    ) -> Result<bool, Fault> {
        let mut arguments = Digest::default();
        trace(&mut arguments);
        let tries = self.waits.below(4);
        let waiting = self.waiting.get_or_insert_with(|| Waiting {
            tries_left: tries,
            arguments: arguments.clone(),
        });
        if waiting.arguments != arguments {
            return wrong(format!("{name}: other arguments after a wait"));
        }
        match waiting.tries_left.checked_sub(1) {
            Some(left) => {
                waiting.tries_left = left;
                self.record.push(Event::Waited(name));
                Ok(true)
            }
            None => Ok(false),
        }
    }

    pub(crate) fn handled(&self, what: std::fmt::Arguments<'_>) {
        self.record.push(Event::Handled(what.to_string()));
    }
}

/// Ends the guest, and the test with it. Values can be long, and the beginning says enough.
pub(crate) fn wrong<T>(text: String) -> Result<T, Fault> {
    const SHOWN_MAX: usize = 2_000;
    let mut shown: String = text.chars().take(SHOWN_MAX).collect();
    if shown.len() < text.len() {
        let _ = write!(shown, "... ({} bytes)", text.len());
    }
    Err(Fault::Panicked(shown))
}

impl Waiter for Host {
    fn begin_wait(&mut self) {
        self.waiting = None;
    }
}

impl Control for Host {
    fn next(&mut self) -> Result<bool, Fault> {
        if !self.objects.is_empty() {
            return wrong(format!("handles are left: {:?}", self.objects));
        }
        let more = self.rounds_left.checked_sub(1);
        self.rounds_left = more.unwrap_or_default();
        Ok(more.is_some())
    }

    fn seed(&mut self) -> Result<u64, Fault> {
        Ok(self.values.bits())
    }

    fn reallocs(&mut self, count: u32, digest: u64) -> Result<(), Fault> {
        self.record.push(Event::Reallocs(count, digest));
        Ok(())
    }
}
