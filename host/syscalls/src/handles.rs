//! A task's handle table: bounded, and a stale handle never means another object.

use alloc::vec::Vec;
use smallos_contract::Fault;
use smallos_contract::kernel::tasks::LimitKind;

/// The low bits of a handle are its place, the high bits count how often the place was used.
const PLACE_BITS: u32 = 20;
/// Reading and writing.
const EVENTS_PER_CONNECTION: u32 = 2;
/// Timers and what else a server waits for beside its connections.
const EVENTS_SPARE: u32 = 8;
const PLACE_MASK: u32 = (1 << PLACE_BITS) - 1;

/// What the table has to know of an object to keep room for its events.
pub(crate) enum Kind {
    /// A connection: it may want an event for each direction at any time.
    Connection,
    /// An event.
    Event,
    /// Anything else.
    Other,
}

/// An object that a handle can stand for.
pub(crate) trait Object {
    fn kind(&self) -> Kind;
}

pub(crate) struct Handles<T> {
    entries: Vec<Entry<T>>,
    free: Option<u32>,
    used: u32,
    used_max: u32,
    connections: u32,
    events: u32,
}

struct Entry<T> {
    generation: u32,
    state: Slot<T>,
}

enum Slot<T> {
    Used(T),
    Free { next: Option<u32> },
}

impl<T: Object> Handles<T> {
    pub fn new(used_max: u32) -> Self {
        Self {
            entries: Vec::new(),
            free: None,
            used: 0,
            used_max: used_max.min(PLACE_MASK),
            connections: 0,
            events: 0,
        }
    }

    /// Whether there is room to work with one more connection: for its own handle and for an
    /// event in each direction of all of them, made or not. Strangers decide how many
    /// connections come, so that a server must hear of a full table before it meets the
    /// limit.
    pub fn has_room_for_connection(&self) -> bool {
        self.has_room_for_connections(1)
    }

    /// The same for so many, some of which may never have a handle: a client's idle ones.
    pub fn has_room_for_connections(&self, count: u32) -> bool {
        let others = self.used - self.connections - self.events;
        let connections = self.connections + count;
        let events = (connections * EVENTS_PER_CONNECTION + EVENTS_SPARE).max(self.events);
        others + connections + events <= self.used_max
    }

    fn count(&mut self, kind: Kind, by: impl Fn(u32) -> u32) {
        self.used = by(self.used);
        match kind {
            Kind::Connection => self.connections = by(self.connections),
            Kind::Event => self.events = by(self.events),
            Kind::Other => {}
        }
    }

    /// Whether another handle fits; asked before something costly is made.
    pub fn room(&self) -> Result<(), Fault> {
        if self.used < self.used_max {
            Ok(())
        } else {
            Err(Fault::Limit(LimitKind::Handles))
        }
    }

    pub fn insert(&mut self, value: T) -> Result<u32, Fault> {
        self.room()?;
        self.count(value.kind(), |count| count + 1);
        let place = match self.free {
            Some(place) => {
                let entry = &mut self.entries[place as usize];
                if let Slot::Free { next } = entry.state {
                    self.free = next;
                }
                entry.state = Slot::Used(value);
                place
            }
            None => {
                let place = self.entries.len() as u32;
                if place == 0 {
                    // Many tasks hold one handle and no more, and a board counts bytes.
                    self.entries.reserve_exact(1);
                }
                self.entries.push(Entry {
                    generation: 0,
                    state: Slot::Used(value),
                });
                place
            }
        };
        Ok(place | self.entries[place as usize].generation << PLACE_BITS)
    }

    pub fn get(&mut self, handle: u32) -> Result<&mut T, Fault> {
        let entry = self.entries.get_mut((handle & PLACE_MASK) as usize);
        match entry {
            Some(Entry {
                generation,
                state: Slot::Used(value),
            }) if *generation == handle >> PLACE_BITS => Ok(value),
            _ => Err(Fault::BadHandle),
        }
    }

    /// All objects.
    #[cfg(feature = "web")]
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.entries
            .iter_mut()
            .filter_map(|entry| match &mut entry.state {
                Slot::Used(value) => Some(value),
                Slot::Free { .. } => None,
            })
    }

    pub fn remove(&mut self, handle: u32) -> Result<T, Fault> {
        self.get(handle)?;
        let place = handle & PLACE_MASK;
        let entry = &mut self.entries[place as usize];
        let state = core::mem::replace(&mut entry.state, Slot::Free { next: self.free });
        entry.generation = (entry.generation + 1) & (u32::MAX >> PLACE_BITS);
        self.free = Some(place);
        match state {
            Slot::Used(value) => {
                self.count(value.kind(), |count| count - 1);
                Ok(value)
            }
            Slot::Free { .. } => Err(Fault::BadHandle),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Object for char {
        fn kind(&self) -> Kind {
            match self {
                'c' => Kind::Connection,
                'e' => Kind::Event,
                _ => Kind::Other,
            }
        }
    }

    #[test]
    fn room_is_kept_for_the_events_of_each_connection() {
        // Three connections need 3 + 6 + 8 spare.
        let mut handles = Handles::new(17);
        for _ in 0..3 {
            assert!(handles.has_room_for_connection());
            handles.insert('c').unwrap();
        }
        assert!(!handles.has_room_for_connection());
        assert!(handles.has_room_for_connections(0));
        for _ in 0..14 {
            handles.insert('e').unwrap();
        }
        assert!(handles.room().is_err());
    }

    #[test]
    fn a_stale_handle_is_refused_after_its_place_is_used_again() {
        let mut handles = Handles::new(2);
        let first = handles.insert('a').unwrap();
        assert_eq!(handles.remove(first), Ok('a'));
        let second = handles.insert('b').unwrap();
        assert_ne!(first, second);
        assert_eq!(handles.get(first), Err(Fault::BadHandle));
        assert_eq!(handles.get(second), Ok(&mut 'b'));
        assert_eq!(handles.remove(first), Err(Fault::BadHandle));
    }

    #[test]
    fn the_table_is_bounded() {
        let mut handles = Handles::new(2);
        let first = handles.insert('1').unwrap();
        handles.insert('2').unwrap();
        assert_eq!(handles.insert('3'), Err(Fault::Limit(LimitKind::Handles)));
        handles.remove(first).unwrap();
        handles.insert('3').unwrap();
    }
}
