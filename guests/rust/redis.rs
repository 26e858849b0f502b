//! Talks to a Redis server: single commands, a pipeline, a transaction, and what an error looks
//! like.
//!
//!     cargo xtask guests redis && redis-server --port 7379 --save "" --daemonize yes
//!     cargo run --release -- run --grant 'net.connect=127.0.0.1:7379' target/guests/redis.wasm redis://127.0.0.1:7379
//!
//! Argument: the server's address (redis://127.0.0.1:6379).

use std::collections::BTreeMap;

use smallos::{
    Args, println,
    redis::{Connection, Error, ErrorKind, cmd, pipe},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Error> {
    let redis = Connection::connect(args.get(0).unwrap_or("redis://127.0.0.1:6379")).await?;
    redis.ping().await?;

    redis.set("demo:greeting", "hello").await?;
    let greeting: Option<String> = redis.get("demo:greeting").await?;
    let nothing: Option<String> = redis.get("demo:nothing").await?;
    println!("{greeting:?}, {nothing:?}");

    redis.del::<()>(["demo:visits", "demo:user"]).await?;
    let visits: u64 = redis.incr("demo:visits", 2).await?;
    let new: u64 = cmd("HSET")
        .arg("demo:user")
        .arg([("name", "Ann"), ("city", "Bern")])
        .query(&redis)
        .await?;
    let user: BTreeMap<String, String> = redis.hgetall("demo:user").await?;
    println!("{visits} visits; {new} new fields: {user:?}");

    // One wait for three replies.
    let (length, range): (u64, Vec<u32>) = pipe()
        .cmd("DEL")
        .arg("demo:list")
        .ignore()
        .cmd("RPUSH")
        .arg("demo:list")
        .arg([3, 1, 2])
        .cmd("SORT")
        .arg("demo:list")
        .query(&redis)
        .await?;
    println!("{length} numbers, sorted {range:?}");

    // Runs as one, and only if nobody changes the key in between.
    redis.watch("demo:visits").await?;
    let seen: u64 = redis.get("demo:visits").await?;
    let moved: Option<(u64, u64)> = pipe()
        .atomic()
        .cmd("DECRBY")
        .arg("demo:visits")
        .arg(seen)
        .cmd("INCRBY")
        .arg("demo:old-visits")
        .arg(0)
        .query(&redis)
        .await?;
    println!("{moved:?}");

    match redis.lpush::<u64>("demo:greeting", "a list?").await {
        Err(Error::Server(error)) if error.kind == ErrorKind::WrongType => println!("{error}"),
        other => println!("not what was expected: {other:?}"),
    }
    Ok(())
}
