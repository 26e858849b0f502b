//! Random numbers fit for keys, from the host.

use crate::bindings::system::random;

pub use random::RandomError;

/// Fills the buffer with random bytes.
pub fn fill(buffer: &mut [u8]) -> Result<(), RandomError> {
    /// The most bytes that the host gives in one call.
    const CALL_SIZE_MAX: usize = 65_536;
    for part in buffer.chunks_mut(CALL_SIZE_MAX) {
        let len = u32::try_from(part.len()).map_err(|_| RandomError::TooLarge)?;
        let bytes = random::get_random_bytes(len)?;
        // A host that gives another number than asked for has none to give.
        if bytes.len() != part.len() {
            return Err(RandomError::Unavailable);
        }
        part.copy_from_slice(&bytes);
    }
    Ok(())
}

/// A random number.
pub fn u64() -> Result<u64, RandomError> {
    random::get_random_u64()
}

/// What the crate `getrandom` 0.3 calls when built with
/// `--cfg getrandom_backend="custom"`.
///
/// # Safety
/// `at` points to `len` bytes that may be written.
#[cfg(all(feature = "getrandom", target_arch = "wasm32"))]
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v03_custom(
    at: *mut u8,
    len: usize,
) -> Result<(), getrandom::Error> {
    // SAFETY: the caller promises it; the bytes are zeroed first because a slice must be
    // initialized.
    let buffer = unsafe {
        at.write_bytes(0, len);
        core::slice::from_raw_parts_mut(at, len)
    };
    fill(buffer).map_err(|_| getrandom::Error::UNSUPPORTED)
}
