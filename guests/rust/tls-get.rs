//! Fetches a page over TLS, with HTTP written by hand, and prints what the server sends.
//! Arguments: host (example.org), port (443), path (/). How to:
//!
//!     cargo xtask guests tls-get
//!     smallos-host --grant net.connect=example.org:443 target/guests/tls-get.wasm example.org

use smallos::{
    Args,
    net::{TcpStream, TlsOptions},
    println,
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let host = args.get(0).unwrap_or("example.org");
    let path = args.get(2).unwrap_or("/");
    let options = TlsOptions::new().protocols(["http/1.1"]);
    let stream = TcpStream::connect_tls(host, args.get_or(1, 443), &options).await?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    loop {
        let bytes = stream.read_some(65_536).await?;
        if bytes.is_empty() {
            break;
        }
        answer.extend(bytes);
    }
    println!("{}", String::from_utf8_lossy(&answer));
    Ok(())
}
