//! The idle connections of one client.

use super::machine::Http;
use super::settings::{SECOND_NS, Settings};
use crate::clients::{Around, Client, Interest, Link};
use crate::platform::Platform;
use crate::spec::Shared;
use alloc::vec::Vec;
use smallos_http::http::url::Url;
use smallos_kernel::Instant;

/// Servers close idle connections after 5 to 75 seconds, and what they closed is of no use.
const IDLE_NS: u64 = 30 * SECOND_NS;

/// The connections of a client that wait for a request, oldest first.
pub(crate) struct Pool<P: Platform> {
    pub settings: Shared<Settings>,
    idle: Vec<Idle<P>>,
}

struct Idle<P: Platform> {
    link: Link<P, Http>,
    /// A URL of its origin.
    of: Url,
    until: Instant,
}

impl<P: Platform> Pool<P> {
    pub fn new(settings: Settings) -> Self {
        Self {
            settings: Shared::new(settings),
            idle: Vec::new(),
        }
    }

    /// How many connections it keeps.
    pub fn count(&self) -> u32 {
        self.idle.len() as u32
    }

    /// The connection to the URL's origin that was used last, if one still stands.
    pub fn take(&mut self, url: &Url, around: &Around<'_, P>) -> Option<Link<P, Http>> {
        loop {
            let of_origin = |idle: &Idle<P>| idle.of.same_origin(url);
            let at = self.idle.iter().rposition(of_origin)?;
            let mut link = self.idle.remove(at).link;
            // Finds out what the server did to it meanwhile.
            link.step(around);
            if link.is_connected() && link.machine.is_at_rest() {
                return Some(link);
            }
        }
    }

    /// Keeps a connection, at the cost of the oldest one if there are too many or the task has
    /// no room for one more.
    pub fn put(&mut self, link: Link<P, Http>, of: Url, has_room: bool, now: Instant) {
        if self.settings.idle_max == 0 {
            return;
        }
        if !has_room || self.idle.len() >= self.settings.idle_max {
            if self.idle.is_empty() {
                return;
            }
            self.idle.remove(0);
        }
        let until = now.after(IDLE_NS);
        self.idle.push(Idle { link, of, until });
    }
}

impl<P: Platform> Client<P> for Pool<P> {
    fn step(&mut self, around: &Around<'_, P>) -> bool {
        let before = self.idle.len();
        self.idle.retain(|idle| idle.until > around.now);
        self.idle.len() < before
    }

    fn is_ready(&self, _interest: Interest) -> bool {
        true
    }

    fn next_deadline(&self) -> Option<Instant> {
        self.idle.first().map(|idle| idle.until)
    }
}
