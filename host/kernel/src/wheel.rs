//! The timing wheel: arms, cancels and fires timers, each in constant time.
//!
//! It knows timers only as numbers from 0 to its size - 1, and refuses nothing: arming an
//! armed timer moves it. It never fires early, and fires in the order of (deadline, order
//! of arming).
//!
//! The subtle thing is where a timer stands. There are 11 levels of 64 buckets, and level
//! n's buckets are 64^n ns wide. A timer stands on the level of the highest bit in which
//! its deadline differs from the wheel's time. The wheel's time never passes the start of
//! an occupied bucket without emptying that bucket onto lower levels, so this holds at all
//! times: a timer's bucket follows from its deadline, it need not be stored. It also makes
//! buckets first in, first out by themselves: those that come down from a higher level come
//! before any that were armed for that bucket directly, because nothing could be armed for
//! it directly before they came down.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

const BITS: u32 = 6;
const SLOTS: usize = 1 << BITS;
/// 11 levels of 6 bits hold all 64 bits of a deadline.
const LEVELS: usize = 11;
const NONE: u32 = u32::MAX;
/// How many timers of one bucket `next_deadline` looks at before it settles for the
/// bucket's start.
const SCAN_MAX: usize = 8;

#[derive(Clone, Copy)]
struct Node {
    deadline: u64,
    /// `NONE` while not armed; the lists are circles, so an armed node has both neighbours.
    prev: u32,
    next: u32,
}

const IDLE: Node = Node {
    deadline: 0,
    prev: NONE,
    next: NONE,
};

/// A hierarchical timing wheel over timers `0..len`.
pub(crate) struct Wheel {
    /// Every timer with a deadline before this has fired.
    time: u64,
    nodes: Vec<Node>,
    /// The oldest timer of each bucket.
    heads: Box<[u32]>,
    /// Which buckets of each level are occupied.
    occupied: [u64; LEVELS],
    /// Which levels are.
    levels: u32,
}

impl Wheel {
    /// A wheel at time 0 with room for `timers_max` timers, or `None` without the memory.
    pub(crate) fn new(timers_max: usize) -> Option<Self> {
        let mut nodes = Vec::new();
        nodes.try_reserve_exact(timers_max).ok()?;
        Some(Self {
            time: 0,
            nodes,
            heads: vec![NONE; LEVELS * SLOTS].into_boxed_slice(),
            occupied: [0; LEVELS],
            levels: 0,
        })
    }

    /// Adds one timer, not armed. Its number is the count of those before it.
    pub(crate) fn add(&mut self) {
        self.nodes.push(IDLE);
    }

    /// Whether the timer is armed.
    pub(crate) fn is_armed(&self, timer: u32) -> bool {
        self.nodes[timer as usize].prev != NONE
    }

    /// Arms a timer. A deadline in the past counts as the wheel's time.
    pub(crate) fn arm(&mut self, timer: u32, deadline: u64) {
        self.cancel(timer);
        self.nodes[timer as usize].deadline = deadline.max(self.time);
        self.place(timer);
    }

    /// Disarms a timer, armed or not.
    #[inline]
    pub(crate) fn cancel(&mut self, timer: u32) {
        if self.nodes[timer as usize].prev != NONE {
            self.unlink(timer);
        }
    }

    /// Disarms and returns the next timer with a deadline at or before `now`. Call it until
    /// it returns `None`; the wheel's time is then `now`.
    pub(crate) fn pop_due(&mut self, now: u64) -> Option<u32> {
        loop {
            let Some((level, slot)) = self.first_bucket() else {
                self.time = self.time.max(now);
                return None;
            };
            let start = self.start_of(level, slot);
            if start > now {
                self.time = self.time.max(now);
                return None;
            }
            let head = self.heads[level * SLOTS + slot];
            let node = self.nodes[head as usize];
            if level == 0 || (node.next == head && node.deadline <= now) {
                // The earliest bucket, and either all of it is of one nanosecond or it
                // holds this timer alone: nothing comes before it.
                self.unlink(head);
                self.time = node.deadline;
                return Some(head);
            }
            self.bring_down(level, slot, start);
        }
    }

    /// When to look again: the earliest deadline, or a moment before it.
    pub(crate) fn next_deadline(&self) -> Option<u64> {
        let (level, slot) = self.first_bucket()?;
        let start = self.start_of(level, slot);
        if level == 0 {
            return Some(start);
        }
        let head = self.heads[level * SLOTS + slot];
        let mut earliest = u64::MAX;
        let mut timer = head;
        for _ in 0..SCAN_MAX {
            let node = &self.nodes[timer as usize];
            earliest = earliest.min(node.deadline);
            timer = node.next;
            if timer == head {
                return Some(earliest);
            }
        }
        Some(start)
    }

    /// The lowest occupied level's first occupied bucket: all others start later.
    #[inline]
    fn first_bucket(&self) -> Option<(usize, usize)> {
        if self.levels == 0 {
            return None;
        }
        let level = self.levels.trailing_zeros() as usize;
        Some((level, self.occupied[level].trailing_zeros() as usize))
    }

    fn start_of(&self, level: usize, slot: usize) -> u64 {
        let shift = BITS * level as u32;
        // The bits above this level are the wheel's own; at the top level there are none.
        let above = match shift + BITS {
            all if all >= u64::BITS => 0,
            bits => self.time >> bits << bits,
        };
        above | (slot as u64) << shift
    }

    #[inline]
    fn bucket_of(&self, deadline: u64) -> (usize, usize) {
        let differing = (self.time ^ deadline) | 1;
        let level = (63 - differing.leading_zeros()) / BITS;
        let slot = (deadline >> (BITS * level)) as usize % SLOTS;
        (level as usize, slot)
    }

    fn place(&mut self, timer: u32) {
        let (level, slot) = self.bucket_of(self.nodes[timer as usize].deadline);
        let bucket = level * SLOTS + slot;
        let head = self.heads[bucket];
        if head == NONE {
            let node = &mut self.nodes[timer as usize];
            node.prev = timer;
            node.next = timer;
            self.heads[bucket] = timer;
            self.occupied[level] |= 1 << slot;
            self.levels |= 1 << level;
        } else {
            let tail = self.nodes[head as usize].prev;
            self.nodes[tail as usize].next = timer;
            self.nodes[head as usize].prev = timer;
            let node = &mut self.nodes[timer as usize];
            node.prev = tail;
            node.next = head;
        }
    }

    fn unlink(&mut self, timer: u32) {
        let node = self.nodes[timer as usize];
        let (level, slot) = self.bucket_of(node.deadline);
        let bucket = level * SLOTS + slot;
        if node.next == timer {
            self.heads[bucket] = NONE;
            self.vacate(level, slot);
        } else {
            self.nodes[node.prev as usize].next = node.next;
            self.nodes[node.next as usize].prev = node.prev;
            if self.heads[bucket] == timer {
                self.heads[bucket] = node.next;
            }
        }
        self.nodes[timer as usize].prev = NONE;
    }

    fn vacate(&mut self, level: usize, slot: usize) {
        self.occupied[level] &= !(1 << slot);
        if self.occupied[level] == 0 {
            self.levels &= !(1 << level);
        }
    }

    /// Moves the wheel's time to a bucket's start and its timers, oldest first, to the
    /// lower levels where they now belong.
    fn bring_down(&mut self, level: usize, slot: usize, start: u64) {
        let bucket = level * SLOTS + slot;
        let head = self.heads[bucket];
        self.heads[bucket] = NONE;
        self.vacate(level, slot);
        self.time = start;
        let mut timer = head;
        loop {
            let next = self.nodes[timer as usize].next;
            self.place(timer);
            timer = next;
            if timer == head {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wheel(timers: usize) -> Wheel {
        let mut wheel = Wheel::new(timers).unwrap();
        for _ in 0..timers {
            wheel.add();
        }
        wheel
    }

    fn due(wheel: &mut Wheel, now: u64) -> Vec<u32> {
        core::iter::from_fn(|| wheel.pop_due(now)).collect()
    }

    #[test]
    fn fires_neither_early_nor_twice() {
        let mut w = wheel(1);
        w.arm(0, 1_000_000_007);
        assert_eq!(w.next_deadline(), Some(1_000_000_007));
        assert_eq!(due(&mut w, 1_000_000_006), []);
        assert!(w.is_armed(0));
        assert_eq!(due(&mut w, 1_000_000_007), [0]);
        assert!(!w.is_armed(0));
        assert_eq!(due(&mut w, u64::MAX), []);
    }

    #[test]
    fn one_nanosecond_keeps_the_order_of_arming_across_levels() {
        let mut w = wheel(4);
        w.arm(3, 5_000);
        w.arm(0, 5_000);
        assert_eq!(due(&mut w, 4_999), []);
        // Now near enough to stand on a lower level than the first two did.
        w.arm(1, 5_000);
        w.arm(2, 4_999);
        assert_eq!(due(&mut w, 6_000), [2, 3, 0, 1]);
    }

    #[test]
    fn a_deadline_in_the_past_is_due_at_once() {
        let mut w = wheel(2);
        assert_eq!(due(&mut w, 500), []);
        w.arm(0, 3);
        w.arm(1, 500);
        assert_eq!(w.next_deadline(), Some(500));
        assert_eq!(due(&mut w, 500), [0, 1]);
    }

    #[test]
    fn the_ends_of_time() {
        let mut w = wheel(3);
        w.arm(0, u64::MAX);
        w.arm(1, 0);
        w.arm(2, u64::MAX - 1);
        assert_eq!(due(&mut w, 0), [1]);
        assert_eq!(due(&mut w, u64::MAX - 2), []);
        assert_eq!(due(&mut w, u64::MAX - 1), [2]);
        assert_eq!(due(&mut w, u64::MAX), [0]);
    }

    #[test]
    fn cancel_and_arming_anew() {
        let mut w = wheel(3);
        w.arm(0, 100);
        w.arm(1, 100);
        w.arm(2, 100);
        w.cancel(0);
        w.cancel(0);
        w.arm(1, 90);
        assert_eq!(due(&mut w, 200), [1, 2]);
        assert_eq!(w.next_deadline(), None);
    }

    #[test]
    fn next_deadline_of_a_crowded_bucket_is_never_late() {
        let mut w = wheel(100);
        for i in 0..100 {
            w.arm(i, 1_000_000 + u64::from(99 - i));
        }
        let first = w.next_deadline().unwrap();
        assert!(first <= 1_000_000 && first > 0, "{first}");
    }

    #[derive(Clone, Debug)]
    enum Op {
        Arm(u32, u64),
        Cancel(u32),
        Advance(u64),
    }

    fn op() -> impl Strategy<Value = Op> {
        // Spans of every magnitude, so that every level is used.
        let span = || (0u32..45, any::<u64>()).prop_map(|(bits, n)| n & ((1 << bits) - 1));
        prop_oneof![
            4 => (0u32..24, span()).prop_map(|(t, d)| Op::Arm(t, d)),
            1 => (0u32..24).prop_map(Op::Cancel),
            2 => span().prop_map(Op::Advance),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]
        #[test]
        fn agrees_with_a_sorted_list(ops in prop::collection::vec(op(), 0..120)) {
            let mut w = wheel(24);
            // (deadline, order of arming, timer)
            let mut list: Vec<(u64, usize, u32)> = Vec::new();
            let mut now = 0u64;
            for (order, op) in ops.into_iter().enumerate() {
                match op {
                    Op::Arm(timer, after) => {
                        list.retain(|t| t.2 != timer);
                        list.push((now.saturating_add(after), order, timer));
                        w.arm(timer, now.saturating_add(after));
                    }
                    Op::Cancel(timer) => {
                        list.retain(|t| t.2 != timer);
                        w.cancel(timer);
                    }
                    Op::Advance(by) => {
                        now = now.saturating_add(by);
                        list.sort_unstable();
                        let split = list.partition_point(|t| t.0 <= now);
                        let expected: Vec<u32> = list.drain(..split).map(|t| t.2).collect();
                        prop_assert_eq!(due(&mut w, now), expected);
                    }
                }
                let earliest = list.iter().map(|t| t.0).min();
                let told = w.next_deadline();
                prop_assert_eq!(told.is_some(), earliest.is_some());
                prop_assert!(told <= earliest);
                if list.len() <= SCAN_MAX {
                    prop_assert_eq!(told, earliest);
                }
            }
        }
    }
}
