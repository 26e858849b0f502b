//! PyOS: wait for reading. One side of a connection waits until the other has written; a
//! clock ticks meanwhile, so nobody is held up. Needs the grants `net.listen` and
//! `net.connect` for 127.0.0.1.

use smallos::{
    join,
    net::{Error, TcpListener, TcpStream},
    println, spawn_local,
    time::{Duration, sleep},
};

#[smallos::task]
async fn main() -> Result<(), Error> {
    let listener = TcpListener::bind(([127, 0, 0, 1], 0)).await?;
    let port = listener.local_addr()?.port();
    let (server, client) = join(listener.accept(), TcpStream::connect("127.0.0.1", port)).await;
    let (server, client) = (server?, client?);
    let writer = spawn_local(async move {
        for tick in 1..=3 {
            println!("tick {tick}");
            sleep(Duration::from_millis(5)).await;
        }
        client.write_all(b"now it can be read").await
    });
    println!("waiting until it can be read");
    let bytes = server.read_some(1024).await?;
    println!("read: {}", String::from_utf8_lossy(&bytes));
    writer.await.unwrap_or(Ok(()))
}
