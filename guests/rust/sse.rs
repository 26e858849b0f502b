//! Prints events as a server sends them, and connects again when the stream breaks.
//! Arguments: URL (http://127.0.0.1:8080/live), number of events (all), milliseconds before
//! it connects again (3000, or what the server says), failures in a row until it gives up (3).
//!
//!     smallos-host run --grant net.listen=127.0.0.1:8080 target/guests/web-app.wasm
//!     smallos-host run --grant net.connect=127.0.0.1:8080 target/guests/sse.wasm

use smallos::{
    Args, println,
    sse::{Error, EventSource},
    time::Duration,
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Error> {
    let url = args.get(0).unwrap_or("http://127.0.0.1:8080/live");
    let mut source = EventSource::builder()
        .retry(Duration::from_millis(args.get_or(2, 3000)))
        .failures(args.get_or(3, 3))
        .connect(url)?;
    for _ in 0..args.get_or(1, u64::MAX) {
        match source.next().await {
            Ok(event) => println!("{} {}: {}", event.id, event.name, event.data),
            Err(Error::Ended) => break,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
