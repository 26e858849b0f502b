//! State of the one thread that a guest has. Outside WebAssembly, where doc tests and unit
//! tests run on several threads, each thread gets its own.

/// Declares a [`Local`] with its first value.
macro_rules! local {
    ($name:ident: $type:ty = $value:expr) => {
        #[cfg(target_arch = "wasm32")]
        static $name: $crate::local::Local<$type> = $crate::local::Local::new($value);
        #[cfg(not(target_arch = "wasm32"))]
        ::std::thread_local! {
            static $name: ::core::cell::RefCell<$type> =
                const { ::core::cell::RefCell::new($value) };
        }
    };
}
pub(crate) use local;

/// A cell for a static of the only thread. Has the part of `std::thread::LocalKey` that this
/// crate uses.
#[cfg(target_arch = "wasm32")]
pub(crate) struct Local<T>(core::cell::RefCell<T>);

// SAFETY: a wasm32 guest without shared memory has exactly one thread; the contract of
// smallOS offers no way to start another.
#[cfg(target_arch = "wasm32")]
unsafe impl<T> Sync for Local<T> {}

#[cfg(target_arch = "wasm32")]
impl<T> Local<T> {
    pub(crate) const fn new(value: T) -> Self {
        Self(core::cell::RefCell::new(value))
    }

    pub(crate) fn with<R>(&self, function: impl FnOnce(&core::cell::RefCell<T>) -> R) -> R {
        function(&self.0)
    }
}
