//! A native client of Redis: the crate `redis`, pipelines of SET and GET in turn, the same work
//! as the guest `bench-redis` does.

use crate::Failure;
use redis::{Pipeline, Value, pipe};
use tokio::runtime::Builder;

/// The bytes of a value.
const VALUE: [u8; 32] = [b'x'; 32];

/// With the client that blocks its thread.
pub fn play(port: u16, commands: usize, batch: usize) -> Result<(), Failure> {
    let mut redis = client(port)?.get_connection()?;
    let mut done = 0;
    while done < commands {
        done += check(pipeline(batch).query(&mut redis)?)?;
    }
    Ok(())
}

/// With the client for tokio, on one thread.
pub fn play_on_tokio(port: u16, commands: usize, batch: usize) -> Result<(), Failure> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut redis = client(port)?.get_multiplexed_async_connection().await?;
        let mut done = 0;
        while done < commands {
            done += check(pipeline(batch).query_async(&mut redis).await?)?;
        }
        Ok(())
    })
}

fn client(port: u16) -> Result<redis::Client, Failure> {
    let url = format!("redis://127.0.0.1:{port}/?protocol=resp3");
    Ok(redis::Client::open(url)?)
}

fn pipeline(batch: usize) -> Pipeline {
    let mut pipeline = pipe();
    for number in 0..batch / 2 {
        let key = number % 1000;
        pipeline.cmd("SET").arg(key).arg(&VALUE);
        pipeline.cmd("GET").arg(key);
    }
    pipeline
}

/// How many replies there are, all of them right.
fn check(replies: Vec<Value>) -> Result<usize, Failure> {
    let right = replies
        .chunks(2)
        .all(|pair| matches!(pair, [Value::Okay, Value::BulkString(got)] if got == &VALUE));
    if !right || replies.is_empty() {
        return Err("a reply isn't what was set".into());
    }
    Ok(replies.len())
}
