//! The open sockets, by place and by how often the place was used.

use super::Object;
use alloc::vec::Vec;
use smallos_contract::net::addresses::ErrorCode;

/// Names a socket of a simulation. A name that was closed never means another socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SocketId {
    place: u32,
    uses: u32,
}

pub(super) struct Table {
    entries: Vec<Entry>,
    free: Vec<u32>,
    sockets_max: usize,
}

struct Entry {
    uses: u32,
    object: Option<Object>,
}

impl Table {
    pub const fn new(sockets_max: usize) -> Self {
        Self {
            entries: Vec::new(),
            free: Vec::new(),
            sockets_max,
        }
    }

    pub fn insert(&mut self, object: Object) -> Result<SocketId, ErrorCode> {
        let place = match self.free.pop() {
            Some(place) => place,
            None if self.entries.len() < self.sockets_max => {
                self.entries.push(Entry {
                    uses: 0,
                    object: None,
                });
                (self.entries.len() - 1) as u32
            }
            None => return Err(ErrorCode::TooManySockets),
        };
        let entry = self
            .entries
            .get_mut(place as usize)
            .ok_or(ErrorCode::TooManySockets)?;
        entry.object = Some(object);
        Ok(SocketId {
            place,
            uses: entry.uses,
        })
    }

    pub fn get(&self, id: SocketId) -> Option<&Object> {
        let entry = self.entries.get(id.place as usize)?;
        entry.object.as_ref().filter(|_| entry.uses == id.uses)
    }

    pub fn get_mut(&mut self, id: SocketId) -> Option<&mut Object> {
        let entry = self.entries.get_mut(id.place as usize)?;
        entry.object.as_mut().filter(|_| entry.uses == id.uses)
    }

    pub fn remove(&mut self, id: SocketId) -> Option<Object> {
        self.get(id)?;
        let entry = self.entries.get_mut(id.place as usize)?;
        entry.uses = entry.uses.wrapping_add(1);
        self.free.push(id.place);
        entry.object.take()
    }

    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Object> {
        self.entries
            .iter_mut()
            .filter_map(|entry| entry.object.as_mut())
    }

    pub fn iter(&self) -> impl Iterator<Item = (SocketId, &Object)> {
        self.entries
            .iter()
            .enumerate()
            .filter_map(|(place, entry)| {
                let id = SocketId {
                    place: place as u32,
                    uses: entry.uses,
                };
                Some((id, entry.object.as_ref()?))
            })
    }
}
