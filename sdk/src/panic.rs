//! Brings a panic to the host, with its message and place, through `tasks.panic`. The host
//! then ends the task as panicked; without this it would only see a trap.
//!
//! Without the standard library it is a choice what a panic may cost: `panic-handler` tells
//! message and place, `panic-place` the place alone, `panic-trap` neither. Cargo unites
//! features, so the one that tells most wins.

#[cfg(any(
    feature = "std",
    all(
        any(feature = "panic-handler", feature = "panic-place"),
        target_arch = "wasm32"
    )
))]
use crate::bindings::kernel::tasks::{self, PanicLocation};

/// Sets the standard library's panic hook.
#[cfg(feature = "std")]
pub(crate) fn install() {
    #[cfg(target_arch = "wasm32")]
    std::panic::set_hook(alloc::boxed::Box::new(|info| {
        let message = info.payload_as_str().unwrap_or("(no message)");
        report(message, info.location());
    }));
    // Elsewhere there is no host to tell; the default hook stays.
    #[cfg(not(target_arch = "wasm32"))]
    let _ = report;
}

#[cfg(all(
    any(
        feature = "panic-handler",
        feature = "panic-place",
        feature = "panic-trap"
    ),
    target_arch = "wasm32",
    not(feature = "std")
))]
#[panic_handler]
fn handle(info: &core::panic::PanicInfo<'_>) -> ! {
    // A message that is never looked at isn't compiled in, and neither is what formats it.
    #[cfg(feature = "panic-handler")]
    report(&alloc::format!("{}", info.message()), info.location());
    #[cfg(all(feature = "panic-place", not(feature = "panic-handler")))]
    report("", info.location());
    #[cfg(not(any(feature = "panic-handler", feature = "panic-place")))]
    let _ = info;
    core::arch::wasm32::unreachable()
}

#[cfg(any(
    feature = "std",
    all(
        any(feature = "panic-handler", feature = "panic-place"),
        target_arch = "wasm32"
    )
))]
fn report(message: &str, location: Option<&core::panic::Location<'_>>) {
    let location = location.map(|at| PanicLocation {
        file: at.file().into(),
        line: at.line(),
        column: at.column(),
    });
    tasks::panic(message, location.as_ref());
}
