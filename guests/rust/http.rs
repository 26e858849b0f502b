//! Gets a URL and prints the status, the content type and the body as it comes.
//! Arguments: URL (http://127.0.0.1:8080/), method (GET), text to send (none).
//!
//!     python3 -m http.server 8080 --bind 127.0.0.1
//!     smallos-host run --grant net.connect=127.0.0.1:8080 target/guests/http.wasm

use smallos::{Args, http::Client, print, println};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let url = args.get(0).unwrap_or("http://127.0.0.1:8080/");
    let client = Client::new()?;
    let mut request = client.request(args.get(1).unwrap_or("GET"), url);
    if let Some(text) = args.get(2) {
        request = request.text(text);
    }
    let mut response = request.send().await?;
    let kind = response.header("content-type").unwrap_or("of no kind");
    println!("{} {kind}", response.status());
    while let Some(piece) = response.chunk().await? {
        print!("{}", String::from_utf8_lossy(&piece));
    }
    Ok(())
}
