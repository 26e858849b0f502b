//! Sleeps for as many milliseconds as its argument says (for ever without one).

use smallos::{
    Args,
    time::{Duration, sleep_blocking},
};

#[smallos::task]
fn main(args: Args) {
    match args.get(0).and_then(|text| text.parse().ok()) {
        Some(span_ms) => sleep_blocking(Duration::from_millis(span_ms)),
        None => loop {
            sleep_blocking(Duration::from_secs(3600));
        },
    }
}
