//! Exclusive access for a moment, where there is one thread as a rule.
//!
//! With compare-and-swap it is a spin lock, so that a host can be handed to an engine that
//! wants `Send + Sync`, and be stopped from another thread. Chips without it have one thread
//! and a cell serves them. It is never held while a guest runs, and an interrupt handler must
//! never take it: the code that it interrupts may hold it.

#[cfg(target_has_atomic = "ptr")]
type Inner<T> = spin::mutex::SpinMutex<T>;
#[cfg(not(target_has_atomic = "ptr"))]
type Inner<T> = core::cell::RefCell<T>;

pub(crate) struct Lock<T>(Inner<T>);

impl<T> Lock<T> {
    pub const fn new(value: T) -> Self {
        Self(Inner::new(value))
    }

    pub fn into_inner(self) -> T {
        self.0.into_inner()
    }

    /// Runs `f` with the value, alone. `f` must not come back for the same lock.
    pub fn with<R>(&self, f: impl FnOnce(&mut T) -> R) -> R {
        #[cfg(target_has_atomic = "ptr")]
        return f(&mut self.0.lock());
        #[cfg(not(target_has_atomic = "ptr"))]
        return f(&mut self.0.borrow_mut());
    }
}
