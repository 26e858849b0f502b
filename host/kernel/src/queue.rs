//! The ready queues: two first-in-first-out lists for each priority level.
//!
//! "To the front" of a level is a list of its own, the woken, which goes before the others:
//! so those woken stay in order among themselves. After `burst_max` of them in a row one of
//! the others runs, so that a busy pair of tasks can't starve its own level. The lists run
//! through the tasks themselves; nothing is allocated.

use alloc::boxed::Box;
use alloc::vec;

use crate::task::{IN_WOKEN, NONE, Task};

/// A list through `Task::prev` and `Task::next`.
#[derive(Clone, Copy)]
pub(crate) struct Fifo {
    head: u32,
    tail: u32,
}

impl Fifo {
    pub(crate) const EMPTY: Self = Self {
        head: NONE,
        tail: NONE,
    };

    pub(crate) fn is_empty(&self) -> bool {
        self.head == NONE
    }

    #[inline]
    pub(crate) fn push_back(&mut self, tasks: &mut [Task], i: u32) {
        let task = &mut tasks[i as usize];
        task.prev = self.tail;
        task.next = NONE;
        match self.tail {
            NONE => self.head = i,
            tail => tasks[tail as usize].next = i,
        }
        self.tail = i;
    }

    pub(crate) fn push_front(&mut self, tasks: &mut [Task], i: u32) {
        let task = &mut tasks[i as usize];
        task.prev = NONE;
        task.next = self.head;
        match self.head {
            NONE => self.tail = i,
            head => tasks[head as usize].prev = i,
        }
        self.head = i;
    }

    #[inline]
    pub(crate) fn pop_front(&mut self, tasks: &mut [Task]) -> Option<u32> {
        let i = self.head;
        if i == NONE {
            return None;
        }
        self.remove(tasks, i);
        Some(i)
    }

    #[inline]
    pub(crate) fn remove(&mut self, tasks: &mut [Task], i: u32) {
        let (prev, next) = {
            let task = &tasks[i as usize];
            (task.prev, task.next)
        };
        match prev {
            NONE => self.head = next,
            prev => tasks[prev as usize].next = next,
        }
        match next {
            NONE => self.tail = prev,
            next => tasks[next as usize].prev = prev,
        }
    }
}

/// Where in its level a task goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Before all others: it lost its processor to something more urgent.
    First,
    /// Behind those woken before it.
    Woken,
    /// Behind all others.
    Back,
}

#[derive(Clone, Copy)]
struct Level {
    woken: Fifo,
    others: Fifo,
    /// Woken tasks picked in a row.
    burst: u32,
}

/// The ready tasks, by level and order.
pub(crate) struct Ready {
    levels: Box<[Level]>,
    /// Which levels hold a task.
    occupied: [u64; 4],
    len: usize,
    burst_max: u32,
}

impl Ready {
    pub(crate) fn new(levels: u8, burst_max: u32) -> Self {
        let level = Level {
            woken: Fifo::EMPTY,
            others: Fifo::EMPTY,
            burst: 0,
        };
        Self {
            levels: vec![level; usize::from(levels)].into_boxed_slice(),
            occupied: [0; 4],
            len: 0,
            burst_max,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// The most urgent level that holds a task.
    #[inline]
    pub(crate) fn most_urgent(&self) -> Option<u8> {
        let word = self.occupied.iter().position(|&bits| bits != 0)?;
        Some((word * 64) as u8 + self.occupied[word].trailing_zeros() as u8)
    }

    /// Queues a task on its `level`.
    #[inline]
    pub(crate) fn push(&mut self, tasks: &mut [Task], i: u32, place: Place) {
        let task = &mut tasks[i as usize];
        let number = task.level;
        let level = &mut self.levels[usize::from(number)];
        if place == Place::Back {
            task.flags &= !IN_WOKEN;
            level.others.push_back(tasks, i);
        } else {
            task.flags |= IN_WOKEN;
            if place == Place::First {
                level.woken.push_front(tasks, i);
            } else {
                level.woken.push_back(tasks, i);
            }
        }
        self.occupied[usize::from(number / 64)] |= 1 << (number % 64);
        self.len += 1;
    }

    /// Takes out a task that stands in a queue.
    pub(crate) fn remove(&mut self, tasks: &mut [Task], i: u32) {
        let task = &tasks[i as usize];
        let (number, woken) = (task.level, task.has(IN_WOKEN));
        let level = &mut self.levels[usize::from(number)];
        if woken {
            level.woken.remove(tasks, i);
        } else {
            level.others.remove(tasks, i);
        }
        self.took_one(number);
    }

    /// Takes the one that runs next.
    #[inline]
    pub(crate) fn pop(&mut self, tasks: &mut [Task]) -> Option<u32> {
        let number = self.most_urgent()?;
        let level = &mut self.levels[usize::from(number)];
        let rest = level.burst >= self.burst_max && !level.others.is_empty();
        let i = if level.woken.is_empty() || rest {
            level.burst = 0;
            level.others.pop_front(tasks)
        } else {
            level.burst = level.burst.saturating_add(1);
            level.woken.pop_front(tasks)
        };
        self.took_one(number);
        i
    }

    #[inline]
    fn took_one(&mut self, number: u8) {
        self.len -= 1;
        let level = &self.levels[usize::from(number)];
        if level.woken.is_empty() && level.others.is_empty() {
            self.occupied[usize::from(number / 64)] &= !(1 << (number % 64));
        }
    }
}
