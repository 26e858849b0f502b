//! Pipelines of SET and GET in turn, as fast as the server answers. The benchmarks run it.
//!
//!     cargo xtask guests bench-redis && redis-server --port 7379 --save "" --daemonize yes
//!     cargo run --release -- run --grant 'net.connect=127.0.0.1:7379' target/guests/bench-redis.wasm redis://127.0.0.1:7379 100000 100
//!
//! Arguments: the server's address (redis://127.0.0.1:6379), commands in all (10,000), commands
//! in one pipeline (100), bytes of a value (32).

use smallos::{
    Args, println,
    redis::{Connection, Error, Value, pipe},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Error> {
    let url = args.get(0).unwrap_or("redis://127.0.0.1:6379");
    let (count, batch): (usize, usize) = (args.get_or(1, 10_000), args.get_or(2, 100));
    let value = vec![b'x'; args.get_or(3, 32)];
    let redis = Connection::connect(url).await?;
    println!("connected");
    let mut done = 0;
    while done < count {
        let mut pipeline = pipe();
        let pairs = batch.min(count - done).div_ceil(2);
        for number in 0..pairs {
            let key = number as u64 % 1000;
            pipeline = pipeline.cmd("SET").arg(key).arg(&value).cmd("GET").arg(key);
        }
        let replies: Vec<Value> = pipeline.query(&redis).await?;
        let right = replies
            .chunks(2)
            .all(|pair| matches!(pair, [Value::Status(_), Value::Bytes(got)] if *got == value));
        if replies.len() != pairs * 2 || !right {
            return Err(Error::Misuse("a reply isn't what was set".into()));
        }
        done += replies.len();
    }
    println!("{done} commands");
    Ok(())
}
