//! Futures that share one connection to a Redis server: each gets its own replies, also while
//! others give up half-way.
//!
//!     cargo xtask guests redis-shared && redis-server --port 7379 --save "" --daemonize yes
//!     cargo run --release -- run --grant 'net.connect=127.0.0.1:7379' target/guests/redis-shared.wasm redis://127.0.0.1:7379
//!
//! Arguments: the server's address (redis://127.0.0.1:6379), futures (50), rounds (20).

use std::rc::Rc;

use smallos::{
    Args, join_all, println,
    redis::{Connection, Error, pipe},
    time::{Duration, timeout},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Error> {
    let url = args.get(0).unwrap_or("redis://127.0.0.1:6379");
    let (futures, rounds): (u64, u64) = (args.get_or(1, 50), args.get_or(2, 20));
    let redis = Rc::new(Connection::connect(url).await?);
    let all = (0..futures).map(|number| work(Rc::clone(&redis), number, rounds));
    let mut given_up = 0;
    for outcome in join_all(all).await {
        given_up += outcome?;
    }
    redis.ping().await?;
    println!(
        "{futures} futures had their own replies; given up half-way: {}",
        given_up > 0
    );
    Ok(())
}

/// How often it gave up.
async fn work(redis: Rc<Connection>, number: u64, rounds: u64) -> Result<u64, Error> {
    let key = format!("shared:{number}");
    let mut given_up = 0;
    for round in 0..rounds {
        let value = format!("{number} in round {round}");
        // The reply to this one comes to nobody.
        let lost = redis.get::<Option<String>>("shared:0");
        if timeout(Duration::ZERO, lost).await.is_err() {
            given_up += 1;
        }
        redis.set(&key, &value).await?;
        let mine: String = redis.get(&key).await?;
        let (first, second): (String, u64) = pipe()
            .atomic()
            .cmd("GET")
            .arg(&key)
            .cmd("STRLEN")
            .arg(&key)
            .query(&redis)
            .await?;
        if mine != value || first != value || second != value.len() as u64 {
            return Err(Error::Misuse(format!("{key} got the reply of another")));
        }
    }
    Ok(given_up)
}
