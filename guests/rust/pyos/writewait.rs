//! PyOS: wait for writing. One side writes more than the connection holds and waits until
//! the other has read. Needs the grants `net.listen` and `net.connect` for 127.0.0.1.

use smallos::{
    join,
    net::{Error, TcpListener, TcpStream},
    println,
    time::{Duration, sleep},
};

/// More than the buffers of both sides together, in bytes.
const SIZE: usize = 16 << 20;

#[smallos::task]
async fn main() -> Result<(), Error> {
    let listener = TcpListener::bind(([127, 0, 0, 1], 0)).await?;
    let port = listener.local_addr()?.port();
    let (server, client) = join(listener.accept(), TcpStream::connect("127.0.0.1", port)).await;
    let (server, client) = (server?, client?);
    let write = async {
        let part = vec![b'x'; 65_536];
        for _ in 0..SIZE / part.len() {
            client.write_all(&part).await?;
        }
        client.close()
    };
    let read = async {
        println!("the reader sleeps, the writer has to wait");
        sleep(Duration::from_millis(50)).await;
        let mut count = 0;
        loop {
            match server.read_some(65_536).await?.len() {
                0 => return Ok::<_, Error>(count),
                some => count += some,
            }
        }
    };
    let (written, count) = join(write, read).await;
    written?;
    println!("{} bytes went through", count?);
    Ok(())
}
