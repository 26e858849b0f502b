//! Who waits for whose end: a pool of links, each in two lists.
//!
//! A link stands in the list of the task that is waited for, in the order of arrival, and
//! in the list of the task that waits. Freed links are reused first, so a steady number of
//! waits allocates nothing.

use alloc::vec::Vec;

use crate::task::{NONE, Task};

struct Link {
    target: u32,
    waiter: u32,
    /// In the target's list.
    prev: u32,
    next: u32,
    /// In the waiter's list, or in the list of free links.
    other: u32,
}

/// All links.
pub(crate) struct Joins {
    links: Vec<Link>,
    free: u32,
}

impl Joins {
    pub(crate) const fn new() -> Self {
        Self {
            links: Vec::new(),
            free: NONE,
        }
    }

    /// Notes that `waiter` waits for the end of `target`.
    pub(crate) fn add(&mut self, tasks: &mut [Task], waiter: u32, target: u32) {
        let last = tasks[target as usize].joined_last;
        let link = Link {
            target,
            waiter,
            prev: last,
            next: NONE,
            other: tasks[waiter as usize].joins,
        };
        let l = self.place(link);
        match last {
            NONE => tasks[target as usize].joined_first = l,
            last => self.links[last as usize].next = l,
        }
        tasks[target as usize].joined_last = l;
        tasks[waiter as usize].joins = l;
    }

    /// The first that waits for the end of `target`.
    pub(crate) fn first_waiter(&self, tasks: &[Task], target: u32) -> Option<u32> {
        match tasks[target as usize].joined_first {
            NONE => None,
            l => Some(self.links[l as usize].waiter),
        }
    }

    /// Forgets all that `waiter` waits for.
    #[inline]
    pub(crate) fn forget(&mut self, tasks: &mut [Task], waiter: u32) {
        let mut l = tasks[waiter as usize].joins;
        tasks[waiter as usize].joins = NONE;
        while l != NONE {
            let link = &self.links[l as usize];
            let (target, prev, next, other) =
                (link.target as usize, link.prev, link.next, link.other);
            match prev {
                NONE => tasks[target].joined_first = next,
                prev => self.links[prev as usize].next = next,
            }
            match next {
                NONE => tasks[target].joined_last = prev,
                next => self.links[next as usize].prev = prev,
            }
            self.links[l as usize].other = self.free;
            self.free = l;
            l = other;
        }
    }

    fn place(&mut self, link: Link) -> u32 {
        if self.free == NONE {
            self.links.push(link);
            (self.links.len() - 1) as u32
        } else {
            let l = self.free;
            self.free = self.links[l as usize].other;
            self.links[l as usize] = link;
            l
        }
    }
}
