//! Hostile: writes as fast as it can, for ever.

use smallos::console::{Output, write};

#[smallos::task]
fn main() {
    let line = [b'x'; 4096];
    loop {
        // Closed or not, it goes on.
        let _ = write(Output::Stdout, &line);
    }
}
