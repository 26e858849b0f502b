//! Brings a panic to the host, with its message and place, through `tasks.panic`. The host
//! then ends the task as panicked; without this it would only see a trap.

#[cfg(any(
    feature = "std",
    all(feature = "panic-handler", target_arch = "wasm32")
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
    feature = "panic-handler",
    target_arch = "wasm32",
    not(feature = "std")
))]
#[panic_handler]
fn handle(info: &core::panic::PanicInfo<'_>) -> ! {
    let message = alloc::format!("{}", info.message());
    report(&message, info.location());
    core::arch::wasm32::unreachable()
}

#[cfg(any(
    feature = "std",
    all(feature = "panic-handler", target_arch = "wasm32")
))]
fn report(message: &str, location: Option<&core::panic::Location<'_>>) {
    let location = location.map(|at| PanicLocation {
        file: at.file().into(),
        line: at.line(),
        column: at.column(),
    });
    tasks::panic(message, location.as_ref());
}
