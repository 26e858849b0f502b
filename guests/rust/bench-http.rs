//! For the benchmark: gets a small page again and again, over connections that stay.
//! Arguments: port, connections, requests over each, bytes of the body.

use smallos::{
    Args,
    http::{Client, Error},
    spawn_local,
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Error> {
    let url = format!("http://127.0.0.1:{}/", args.get_or(0, 8080));
    let connections: u32 = args.get_or(1, 1);
    let requests: u32 = args.get_or(2, 1000);
    let size: usize = args.get_or(3, 64);
    let all: Vec<_> = (0..connections)
        .map(|_| spawn_local(get(url.clone(), requests, size)))
        .collect();
    for one in all {
        // Nobody aborts them.
        one.await.unwrap_or(Ok(()))?;
    }
    Ok(())
}

async fn get(url: String, requests: u32, size: usize) -> Result<(), Error> {
    let client = Client::new()?;
    for _ in 0..requests {
        let response = client.get(&url).send().await?.error_for_status()?;
        assert_eq!(response.bytes().await?.len(), size);
    }
    Ok(())
}
