//! From the host to the guest.

use super::{Abi, Broken, Handle, Handles};
use alloc::vec::Vec;

/// A type whose values the host can hand to a guest.
pub trait Lower: Abi {
    /// Lists the memory that the value needs beside its own place, in the order in which the
    /// ABI allocates: a list before what its elements need.
    fn plan(value: &Self::Value, plan: &mut Plan) {
        let _ = (value, plan);
    }

    /// Writes the value. The memory that was planned has been allocated and is taken in the
    /// same order.
    ///
    /// # Errors
    /// If `at` isn't a place for it.
    fn store(value: &Self::Value, to: &mut Lowerer<'_>, at: u32) -> Result<(), Broken>;
}

/// One piece of memory that a guest is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    /// Its size in bytes.
    pub bytes: u32,
    /// What its address must be a multiple of.
    pub align: u32,
}

/// The memory that a value needs.
#[derive(Default)]
pub struct Plan {
    requests: Vec<Request>,
    too_large: bool,
}

impl Plan {
    /// Asks for a list's memory.
    pub fn list(&mut self, count: usize, size: u32, align: u32) {
        let bytes = u32::try_from(count).ok();
        match bytes.and_then(|count| count.checked_mul(size)) {
            Some(bytes) => self.requests.push(Request { bytes, align }),
            None => self.too_large = true,
        }
    }

    /// What is asked for, in order.
    ///
    /// # Errors
    /// If a list is larger than any memory.
    pub fn requests(self) -> Result<Vec<Request>, Broken> {
        match self.too_large {
            true => Err(Broken::TooMuch),
            false => Ok(self.requests),
        }
    }
}

/// Where a result is written.
pub struct Lowerer<'m> {
    memory: &'m mut [u8],
    handles: &'m mut Handles,
    /// What the guest allocated.
    pointers: core::slice::Iter<'m, u32>,
}

impl<'m> Lowerer<'m> {
    /// For one result; `pointers` are the guest's answers to the plan's requests.
    pub fn new(memory: &'m mut [u8], handles: &'m mut Handles, pointers: &'m [u32]) -> Self {
        Self {
            memory,
            handles,
            pointers: pointers.iter(),
        }
    }

    /// Writes bytes.
    ///
    /// # Errors
    /// If they don't all fit in.
    pub fn write(&mut self, at: u32, bytes: &[u8]) -> Result<(), Broken> {
        let at = at as usize;
        let end = at.checked_add(bytes.len()).ok_or(Broken::OutOfBounds)?;
        let place = self.memory.get_mut(at..end).ok_or(Broken::OutOfBounds)?;
        place.copy_from_slice(bytes);
        Ok(())
    }

    /// Writes the number that tells a variant's case, in `size` bytes.
    ///
    /// # Errors
    /// If it doesn't fit in.
    pub fn discriminant(&mut self, at: u32, size: u32, case: u32) -> Result<(), Broken> {
        let bytes = case.to_le_bytes();
        let bytes = bytes.get(..size as usize);
        self.write(at, bytes.ok_or(Broken::Discriminant)?)
    }

    /// Checks the pointer that a guest gave for a result.
    ///
    /// # Errors
    /// If it isn't aligned, or the result not in bounds.
    pub fn place<T: Abi>(&self, at: u32) -> Result<u32, Broken> {
        if !at.is_multiple_of(T::ALIGN) {
            return Err(Broken::Unaligned);
        }
        let end = (at as usize).checked_add(T::SIZE as usize);
        match end.is_some_and(|end| end <= self.memory.len()) {
            true => Ok(at),
            false => Err(Broken::OutOfBounds),
        }
    }

    /// The next of the planned pieces of memory.
    ///
    /// # Errors
    /// If more is taken than was planned.
    pub fn allocated(&mut self) -> Result<u32, Broken> {
        self.pointers.next().copied().ok_or(Broken::Realloc)
    }

    /// Gives the guest a handle.
    pub fn own<H: Handle>(&mut self, handle: H) -> u32 {
        self.handles.insert(H::RESOURCE, handle.rep())
    }
}
