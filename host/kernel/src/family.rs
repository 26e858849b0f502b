//! Parents, descendants, and the ending of tasks from outside.
//!
//! A kill never destroys by itself. It dooms: the task is queued to be destroyed by the next
//! free processor, or marked if it runs. The children of a task that ends are adopted by the
//! one above it, so no task leaves its ancestors' limits while they live. Where nobody is
//! above, the children share what is left of the limit, so a family never outgrows its root's.

use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::kernel::{park_timer, timeout_timer};
use crate::task::{Doom, NONE, Phase};
use crate::{Instant, Kernel, Pid, UnknownTask};

/// How one task stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// They are one task.
    Same,
    /// The target is below the actor.
    Descendant,
    /// The target is the actor's parent.
    Parent,
    /// None of these.
    Other,
    /// One of the pids is unknown.
    Unknown,
}

impl<B> Kernel<B> {
    /// Dooms a living task. With `descendants`, those go first, the youngest before the
    /// older ones and the task last; without, its children are adopted at once, as
    /// at the task's end ([`exit`](Self::exit)). Returns how many were doomed, not counting those that already were.
    ///
    /// # Errors
    /// No living task has this pid.
    pub fn kill(&mut self, now: Instant, pid: Pid, descendants: bool) -> Result<u32, UnknownTask> {
        self.clock(now);
        let i = self.find_living(pid).ok_or(UnknownTask(pid))?;
        let below = if descendants {
            self.doom_descendants(i)
        } else {
            self.hand_children_up(i);
            0
        };
        Ok(below + u32::from(self.doom(i, Doom::Cancelled)))
    }

    /// Dooms every living task, the youngest first.
    pub fn kill_all_youngest_first(&mut self, now: Instant) {
        self.clock(now);
        for i in self.living_youngest_first() {
            self.doom(i, Doom::Cancelled);
        }
    }

    /// Whether the task is to be destroyed. The worker that runs it should stop it now.
    #[must_use]
    pub fn doomed(&self, pid: Pid) -> bool {
        self.find_living(pid)
            .is_some_and(|i| self.tasks[i as usize].doom.is_some())
    }

    /// How `target` stands to `actor`. An adopted task stands to its adopter as to a parent.
    /// A finished one is adopted by nobody: it is below its last parent, and those above
    /// that one, while that parent lives.
    #[must_use]
    pub fn related(&self, actor: Pid, target: Pid) -> Relation {
        let (Some(a), Some(t)) = (self.find(actor), self.find(target)) else {
            return Relation::Unknown;
        };
        if a == t {
            return Relation::Same;
        }
        let mut above = self.living_parent(t);
        while let Some(i) = above {
            if i == a {
                return Relation::Descendant;
            }
            above = self.living_parent(i);
        }
        if self.tasks[a as usize].parent == Some(target) {
            return Relation::Parent;
        }
        Relation::Other
    }

    /// The living children of a task, oldest first.
    #[must_use]
    pub fn children(&self, pid: Pid) -> Vec<Pid> {
        let mut places: Vec<u32> = self
            .find_living(pid)
            .into_iter()
            .flat_map(|i| self.child_places(i))
            .collect();
        self.sort_youngest_first(&mut places);
        places.iter().rev().map(|&i| self.pid_of(i)).collect()
    }

    /// The parent's place, if it lives.
    #[inline]
    pub(crate) fn living_parent(&self, i: u32) -> Option<u32> {
        self.find_living(self.tasks[i as usize].parent?)
    }

    /// Dooms a living task; false if it already was.
    pub(crate) fn doom(&mut self, i: u32, doom: Doom) -> bool {
        let task = &mut self.tasks[i as usize];
        if task.doom.is_some() {
            return false;
        }
        task.doom = Some(doom);
        self.wheel.cancel(timeout_timer(i));
        match self.tasks[i as usize].phase {
            // Its worker gives it back.
            Phase::Running => return true,
            Phase::Ready => {
                self.ready.remove(&mut self.tasks, i);
                self.wheel.cancel(park_timer(i));
            }
            _ => self.forget_wait(i),
        }
        self.queue_doomed(i);
        true
    }

    /// Dooms all that is below a task, the youngest first.
    pub(crate) fn doom_descendants(&mut self, i: u32) -> u32 {
        // Also the list of those whose children are still to be found.
        let mut below: Vec<u32> = self.child_places(i).collect();
        let mut seen = 0;
        while let Some(&descendant) = below.get(seen) {
            below.extend(self.child_places(descendant));
            seen += 1;
        }
        self.sort_youngest_first(&mut below);
        let mut doomed = 0;
        for descendant in below {
            doomed += u32::from(self.doom(descendant, Doom::Cancelled));
        }
        doomed
    }

    pub(crate) fn living_youngest_first(&self) -> Vec<u32> {
        let places = 0..self.tasks.len() as u32;
        let mut living: Vec<u32> = places.filter(|&i| self.tasks[i as usize].lives()).collect();
        self.sort_youngest_first(&mut living);
        living
    }

    fn sort_youngest_first(&self, places: &mut [u32]) {
        places.sort_unstable_by_key(|&i| Reverse(self.tasks[i as usize].serial));
    }

    /// Makes a new task a child of a living one.
    pub(crate) fn join_family(&mut self, parent: Pid, i: u32) {
        let Some(p) = self.find_living(parent) else {
            return;
        };
        let first = core::mem::replace(&mut self.tasks[p as usize].child, i);
        if first != NONE {
            self.tasks[first as usize].prev_sibling = i;
        }
        let task = &mut self.tasks[i as usize];
        task.parent = Some(parent);
        task.next_sibling = first;
        task.prev_sibling = NONE;
        let mut ancestor = Some(p);
        while let Some(a) = ancestor {
            self.tasks[a as usize].descendants += 1;
            ancestor = self.living_parent(a);
        }
    }

    /// The parent of a task adopts its living children. A living task's parent always lives,
    /// for this is done at every end; so the parent is the nearest living ancestor. Without
    /// one the children go on without a parent, and share what is left of the task's limit.
    ///
    /// All that is below the task was below its ancestors before, so their counts stay.
    pub(crate) fn hand_children_up(&mut self, i: u32) {
        let first = self.tasks[i as usize].child;
        if first == NONE {
            return;
        }
        let adopter = self.living_parent(i);
        if adopter.is_none() {
            self.share_limit(i);
        }
        let task = &mut self.tasks[i as usize];
        task.child = NONE;
        task.descendants = 0;
        let parent = adopter.map(|p| self.pid_of(p));
        let (mut last, mut child) = (first, first);
        while child != NONE {
            let task = &mut self.tasks[child as usize];
            task.parent = parent;
            last = child;
            child = task.next_sibling;
        }
        // Before the adopter's own, all at once: to sort them in would cost a walk over these.
        // Without an adopter nobody follows the links again.
        if let Some(p) = adopter {
            let own = core::mem::replace(&mut self.tasks[p as usize].child, first);
            self.tasks[last as usize].next_sibling = own;
            if own != NONE {
                self.tasks[own as usize].prev_sibling = last;
            }
        }
    }

    /// Shares among a task's children what its limit has left. With n children that have d
    /// below them, limits of d + spare / n sum up, the children counted in, to no more than
    /// the task's own limit.
    fn share_limit(&mut self, i: u32) {
        let task = &self.tasks[i as usize];
        let spare = task.descendants_max.saturating_sub(task.descendants);
        let children = self.child_places(i).count() as u32;
        let Some(share) = spare.checked_div(children) else {
            return;
        };
        let mut child = self.tasks[i as usize].child;
        while child != NONE {
            let task = &mut self.tasks[child as usize];
            let left = task.descendants.saturating_add(share);
            task.descendants_max = task.descendants_max.min(left);
            child = task.next_sibling;
        }
    }

    /// Takes a task that has no children out of its parent's. The record of the parent
    /// stays, for those who ask how it stood to others.
    pub(crate) fn leave_family(&mut self, i: u32) {
        let Some(p) = self.living_parent(i) else {
            return;
        };
        let task = &mut self.tasks[i as usize];
        let next = core::mem::replace(&mut task.next_sibling, NONE);
        let prev = core::mem::replace(&mut task.prev_sibling, NONE);
        match prev {
            NONE => self.tasks[p as usize].child = next,
            prev => self.tasks[prev as usize].next_sibling = next,
        }
        if next != NONE {
            self.tasks[next as usize].prev_sibling = prev;
        }
        let mut ancestor = Some(p);
        while let Some(a) = ancestor {
            self.tasks[a as usize].descendants -= 1;
            ancestor = self.living_parent(a);
        }
    }

    /// The living children of a task, in no order.
    fn child_places(&self, i: u32) -> impl Iterator<Item = u32> + '_ {
        let place = |link: u32| (link != NONE).then_some(link);
        let first = place(self.tasks[i as usize].child);
        core::iter::successors(first, move |&c| place(self.tasks[c as usize].next_sibling))
    }
}
