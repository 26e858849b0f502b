//! From the guest to the host.

use super::{Abi, Broken, Flat, Handle, Handles};
use alloc::vec::Vec;

/// A type whose values a guest can hand to the host.
pub trait Lift: Abi {
    /// Takes a value from parameters.
    ///
    /// # Errors
    /// If the guest broke a rule.
    fn lift(from: &mut Lifter<'_>, flat: &mut Flat<'_>) -> Result<Self::Value, Broken>;

    /// Takes a value from memory. `at` is aligned, and all [`SIZE`](Abi::SIZE) bytes from there
    /// are in bounds; if they are not, that is an error too.
    ///
    /// # Errors
    /// If the guest broke a rule.
    fn load(from: &mut Lifter<'_>, at: u32) -> Result<Self::Value, Broken>;
}

/// How many bytes a guest may still hand over in one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// In all, what the host only looks at included.
    handed: usize,
    /// What the host makes a copy of. A list may name the same text a thousand times.
    held: usize,
}

impl Budget {
    /// So many bytes in all, and so many of them in copies.
    pub const fn new(handed: usize, held: usize) -> Self {
        Self { handed, held }
    }

    /// Whether the host would hold so many bytes.
    pub const fn holds(&self, bytes: usize) -> bool {
        self.held >= bytes
    }

    /// How much less is left than of an earlier one, in all.
    pub fn used_since(&self, earlier: &Self) -> usize {
        earlier.handed.saturating_sub(self.handed)
    }
}

/// What a call's parameters refer to.
pub struct Lifter<'m> {
    memory: &'m [u8],
    handles: &'m mut Handles,
    budget: &'m mut Budget,
    /// Handles that this call borrows, in calls that also take some away.
    lent: Option<Vec<u32>>,
}

impl<'m> Lifter<'m> {
    /// For one call. The budget is lowered by what is taken.
    pub fn new(memory: &'m [u8], handles: &'m mut Handles, budget: &'m mut Budget) -> Self {
        Self {
            memory,
            handles,
            budget,
            lent: None,
        }
    }

    /// Remembers what is borrowed from now on: the call takes handles away as well, and not
    /// one that it borrows.
    pub fn remember_lent(&mut self) {
        self.lent = Some(Vec::new());
    }

    /// Some bytes of the memory.
    ///
    /// # Errors
    /// If they aren't all in bounds.
    pub fn bytes(&self, at: u32, count: u32) -> Result<&'m [u8], Broken> {
        let (at, count) = (at as usize, count as usize);
        let end = at.checked_add(count).ok_or(Broken::OutOfBounds)?;
        self.memory.get(at..end).ok_or(Broken::OutOfBounds)
    }

    /// A fixed number of bytes of the memory.
    ///
    /// # Errors
    /// If they aren't all in bounds.
    pub fn array<const N: usize>(&self, at: u32) -> Result<[u8; N], Broken> {
        let bytes = self.bytes(at, N as u32)?;
        bytes.try_into().map_err(|_| Broken::OutOfBounds)
    }

    /// The number that tells a variant's case, of `size` bytes.
    ///
    /// # Errors
    /// If it isn't in bounds.
    pub fn discriminant(&self, at: u32, size: u32) -> Result<u32, Broken> {
        let mut bytes = [0; 4];
        for (to, from) in bytes.iter_mut().zip(self.bytes(at, size)?) {
            *to = *from;
        }
        Ok(u32::from_le_bytes(bytes))
    }

    /// A string that stays where it is, for the time of the call. Its bytes count as taken.
    ///
    /// # Errors
    /// If it isn't in bounds, longer than the call may be, or not UTF-8.
    pub fn str(&mut self, at: u32, count: u32) -> Result<&'m str, Broken> {
        // Before the text is looked at: that takes time.
        let bytes = self.taken(at, count)?;
        core::str::from_utf8(bytes).map_err(|_| Broken::Utf8)
    }

    /// A string among the parameters, as [`str`](Self::str).
    ///
    /// # Errors
    /// As [`str`](Self::str).
    pub fn flat_str(&mut self, flat: &mut Flat<'_>) -> Result<&'m str, Broken> {
        let (at, count) = (flat.next_u32(), flat.next_u32());
        self.str(at, count)
    }

    /// A list of bytes among the parameters, which stays where it is for the time of the call.
    ///
    /// # Errors
    /// If it isn't in bounds, or longer than the call may be.
    pub fn flat_bytes(&mut self, flat: &mut Flat<'_>) -> Result<&'m [u8], Broken> {
        let (at, count) = (flat.next_u32(), flat.next_u32());
        self.taken(at, count)
    }

    /// A pointer that leads nowhere is told as such, however long it claims to be.
    fn taken(&mut self, at: u32, count: u32) -> Result<&'m [u8], Broken> {
        let bytes = self.bytes(at, count)?;
        let handed = self.budget.handed.checked_sub(bytes.len());
        self.budget.handed = handed.ok_or(Broken::TooMuch)?;
        Ok(bytes)
    }

    /// Checks the pointer that a guest gave for `size` bytes.
    ///
    /// # Errors
    /// If it isn't aligned, or the bytes not in bounds.
    pub fn place(&self, at: u32, size: u32, align: u32) -> Result<u32, Broken> {
        if !at.is_multiple_of(align) {
            return Err(Broken::Unaligned);
        }
        self.bytes(at, size)?;
        Ok(at)
    }

    /// A list's elements, copied.
    ///
    /// # Errors
    /// If the guest broke a rule, or the copy is larger than the call may make.
    pub fn list<T: Lift>(&mut self, at: u32, count: u32) -> Result<Vec<T::Value>, Broken> {
        let size = count.checked_mul(T::SIZE).ok_or(Broken::OutOfBounds)?;
        self.place(at, size, T::ALIGN)?;
        self.take((count as usize).saturating_mul(core::mem::size_of::<T::Value>()))?;
        let mut list = Vec::with_capacity(count as usize);
        for index in 0..count {
            list.push(T::load(self, at + index * T::SIZE)?);
        }
        Ok(list)
    }

    /// Counts bytes that the host is about to hold for the guest.
    ///
    /// # Errors
    /// If the call has used up what it may hand over.
    pub fn take(&mut self, bytes: usize) -> Result<(), Broken> {
        let Budget { handed, held } = *self.budget;
        *self.budget = Budget {
            handed: handed.checked_sub(bytes).ok_or(Broken::TooMuch)?,
            held: held.checked_sub(bytes).ok_or(Broken::TooMuch)?,
        };
        Ok(())
    }

    /// Borrows a handle of the guest's for the time of the call.
    ///
    /// # Errors
    /// If it has no such handle.
    pub fn borrow<H: Handle>(&mut self, index: u32) -> Result<H, Broken> {
        let rep = self.handles.get(H::RESOURCE, index)?;
        if let Some(lent) = &mut self.lent {
            lent.push(index);
        }
        Ok(H::from_rep(rep))
    }

    /// Takes a handle away from the guest.
    ///
    /// # Errors
    /// If it has no such handle, or lends it in the same call.
    pub fn own<H: Handle>(&mut self, index: u32) -> Result<H, Broken> {
        if self.lent.as_ref().is_some_and(|lent| lent.contains(&index)) {
            return Err(Broken::Lent);
        }
        let rep = self.handles.remove(H::RESOURCE, index)?;
        Ok(H::from_rep(rep))
    }
}
