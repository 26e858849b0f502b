//! Ctrl-C and SIGTERM: the first stops all tasks, a second one ends the host at once.

use crate::exit::Code;
use crate::watch::Watch;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use std::io;
use std::sync::Arc;

/// Listens from now on, in a thread of its own.
///
/// # Errors
/// If the operating system refuses the handlers or the thread.
pub fn listen(watch: Arc<Watch>) -> io::Result<()> {
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    let thread = std::thread::Builder::new().name("smallos-signals".into());
    thread.spawn(move || {
        let mut seen = false;
        for _ in signals.forever() {
            if seen {
                signal_hook::low_level::exit(i32::from(Code::INTERRUPTED.0));
            }
            seen = true;
            watch.interrupt();
        }
    })?;
    Ok(())
}
