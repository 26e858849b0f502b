//! A guest's handle table: what its numbers stand for.
//!
//! The numbers are given out as wasmtime gives them out, the lowest first and the latest freed
//! one again, so that a guest sees the same ones on every engine. Zero is never a handle.

use super::Broken;
use alloc::vec::Vec;

/// A host's handle type, one for each resource of a contract.
pub trait Handle: Copy {
    /// Tells the resources of one contract apart.
    const RESOURCE: u16;
    /// The handle of this number on the host's side.
    fn from_rep(rep: u32) -> Self;
    /// Its number on the host's side.
    fn rep(self) -> u32;
}

/// The table of one guest. It holds only handles that the guest owns: the host never lends it
/// one.
#[derive(Default)]
pub struct Handles {
    slots: Vec<Slot>,
    /// The latest freed place.
    free: Option<u32>,
}

enum Slot {
    Used { resource: u16, rep: u32 },
    Free { next: Option<u32> },
}

impl Handles {
    /// Gives the guest a handle. How many there may be is the syscall layer's to say, which has
    /// an object for each.
    pub fn insert(&mut self, resource: u16, rep: u32) -> u32 {
        let used = Slot::Used { resource, rep };
        let place = match self.free {
            Some(place) => place,
            None => self.slots.len() as u32,
        };
        match self.slots.get_mut(place as usize) {
            Some(slot) => {
                if let Slot::Free { next } = slot {
                    self.free = *next;
                }
                *slot = used;
            }
            None => self.slots.push(used),
        }
        place + 1
    }

    /// What a handle stands for.
    ///
    /// # Errors
    /// [`Broken::Handle`] if the guest has no such handle of this resource.
    pub fn get(&self, resource: u16, index: u32) -> Result<u32, Broken> {
        let slot = index.checked_sub(1);
        match slot.and_then(|place| self.slots.get(place as usize)) {
            Some(Slot::Used { resource: of, rep }) if *of == resource => Ok(*rep),
            _ => Err(Broken::Handle),
        }
    }

    /// Takes a handle from the guest.
    ///
    /// # Errors
    /// As [`get`](Self::get).
    pub fn remove(&mut self, resource: u16, index: u32) -> Result<u32, Broken> {
        let rep = self.get(resource, index)?;
        if let Some(slot) = self.slots.get_mut(index as usize - 1) {
            *slot = Slot::Free { next: self.free };
            self.free = Some(index - 1);
        }
        Ok(rep)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_begin_at_one_and_the_latest_freed_comes_first() {
        let mut handles = Handles::default();
        let all: Vec<u32> = (0..4).map(|rep| handles.insert(0, rep)).collect();
        assert_eq!(all, [1, 2, 3, 4]);
        assert_eq!(handles.remove(0, 2), Ok(1));
        assert_eq!(handles.remove(0, 4), Ok(3));
        assert_eq!(handles.insert(0, 9), 4);
        assert_eq!(handles.insert(0, 9), 2);
        assert_eq!(handles.insert(0, 9), 5);
    }

    #[test]
    fn a_handle_is_of_one_resource() {
        let mut handles = Handles::default();
        let index = handles.insert(3, 7);
        assert_eq!(handles.get(3, index), Ok(7));
        assert_eq!(handles.get(4, index), Err(Broken::Handle));
        assert_eq!(handles.remove(4, index), Err(Broken::Handle));
        for wrong in [0, index + 1, u32::MAX] {
            assert_eq!(handles.get(3, wrong), Err(Broken::Handle));
        }
        assert_eq!(handles.remove(3, index), Ok(7));
        assert_eq!(handles.remove(3, index), Err(Broken::Handle));
    }
}
