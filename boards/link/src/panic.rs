//! A panic stops the program. It can tell where it happened, for 19 KB of flash (feature
//! `panic-place`); the messages of everything that may panic would be another 90 KB.

use core::panic::PanicInfo;

#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    #[cfg(feature = "panic-place")]
    if let Some(place) = info.location() {
        crate::outside::take(place.file().as_bytes());
        crate::outside::take(&place.line().to_le_bytes());
    }
    let _ = info;
    loop {
        core::hint::spin_loop();
    }
}
