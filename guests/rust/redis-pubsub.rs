//! Publishes messages and takes them on a second connection, by channel and by pattern.
//!
//!     cargo xtask guests redis-pubsub && redis-server --port 7379 --save "" --daemonize yes
//!     cargo run --release -- run --grant 'net.connect=127.0.0.1:7379' target/guests/redis-pubsub.wasm redis://127.0.0.1:7379 3
//!
//! Arguments: the server's address (redis://127.0.0.1:6379), messages (3).

use smallos::{
    Args, join, println,
    redis::{Connection, Error, Subscriber},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Error> {
    let url = args.get(0).unwrap_or("redis://127.0.0.1:6379");
    let count: u32 = args.get_or(1, 3);
    let publisher = Connection::connect(url).await?;
    let subscriber = Subscriber::connect(url).await?;
    subscriber.subscribe("demo:news").await?;
    subscriber.psubscribe("demo:weather.*").await?;

    let publish = async {
        for number in 1..=count {
            publisher
                .publish::<()>("demo:news", format!("issue {number}"))
                .await?;
            publisher.publish::<()>("demo:weather.bern", "snow").await?;
        }
        Ok::<_, Error>(())
    };
    let listen = async {
        for _ in 0..count * 2 {
            let message = subscriber.next().await?;
            let by = if message.pattern.is_some() {
                "pattern"
            } else {
                "channel"
            };
            println!("{}: {} (by {by})", message.channel_text(), message.text());
        }
        Ok::<_, Error>(())
    };
    let (published, heard) = join(publish, listen).await;
    published?;
    heard?;

    subscriber.unsubscribe(()).await?;
    subscriber.punsubscribe(()).await?;
    let after: u64 = publisher.publish("demo:news", "nobody hears this").await?;
    println!("{after} subscribers are left");
    Ok(())
}
