//! Writes one log entry of each level.

use log::{debug, error, info, trace, warn};

#[smallos::task]
fn main() {
    trace!("a trace entry");
    debug!("a debug entry");
    info!("an info entry");
    warn!("a warn entry");
    error!("an error entry");
}
