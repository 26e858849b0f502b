//! PyOS: the echo server. One task waits for connections; each connection has its own.
//! Here those are async tasks inside this one, because a connection belongs to the task that
//! accepted it. Argument: port (7003). Needs the grant `net.listen`.

use smallos::{
    Args,
    net::{Error, TcpListener, TcpStream},
    println, spawn_local,
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Error> {
    let listener = TcpListener::bind(([127, 0, 0, 1], args.get_or(0, 7003))).await?;
    println!("server starting on {}", listener.local_addr()?);
    loop {
        let client = listener.accept().await?;
        drop(spawn_local(handle_client(client)));
    }
}

async fn handle_client(client: TcpStream) {
    match echo(&client).await {
        Ok(count) => println!("client closed after {count} bytes"),
        Err(error) => println!("client broke: {error}"),
    }
}

async fn echo(client: &TcpStream) -> Result<usize, Error> {
    let mut count = 0;
    loop {
        let bytes = client.read_some(65_536).await?;
        if bytes.is_empty() {
            return Ok(count);
        }
        count += bytes.len();
        client.write_all(&bytes).await?;
    }
}
