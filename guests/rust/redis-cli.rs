//! Sends commands to a Redis server, one after the other, and prints each reply or error on a
//! line, as far as it is short.
//!
//!     cargo xtask guests redis-cli && redis-server --port 7379 --save "" --daemonize yes
//!     cargo run --release -- run --grant 'net.connect=127.0.0.1:7379' target/guests/redis-cli.wasm redis://127.0.0.1:7379 SET key 1 , INCR key
//!
//! Arguments: the server's address, and the commands with a comma between them. `sleep` and
//! milliseconds pause; `next` takes a message; `reconnect` opens a new connection, and tries for
//! ten seconds.

use smallos::{
    Args, println,
    redis::{Error, Subscriber, Value, cmd},
    time::{Duration, sleep},
};

/// No more of a reply is printed.
const LENGTH_MAX: usize = 400;

#[smallos::task]
async fn main(args: Args) -> Result<(), Error> {
    let url = args.get(0).unwrap_or("redis://127.0.0.1:6379");
    let mut redis = Subscriber::connect(url).await?;
    println!("connected");
    let words: Vec<&str> = (1..args.len())
        .filter_map(|index| args.get(index))
        .collect();
    for command in words.split(|word| *word == ",") {
        let line = match command {
            [] => continue,
            ["sleep", time] => {
                sleep(Duration::from_millis(time.parse().unwrap_or(0))).await;
                continue;
            }
            ["reconnect"] => {
                redis = reconnect(url).await?;
                "connected again".to_owned()
            }
            ["next"] => match redis.next().await {
                Ok(message) => format!("{}: {}", message.channel_text(), message.text()),
                Err(error) => format!("error: {error}"),
            },
            [name, arguments @ ..] => {
                let command = cmd(name).arg(arguments);
                match command.query(redis.connection()).await {
                    Ok(value) => shown(&value),
                    Err(error) => format!("error: {error}"),
                }
            }
        };
        let end = line.floor_char_boundary(LENGTH_MAX);
        println!("{}", &line[..end]);
    }
    Ok(())
}

/// Tries for ten seconds.
async fn reconnect(url: &str) -> Result<Subscriber, Error> {
    for _ in 0..100 {
        if let Ok(redis) = Subscriber::connect(url).await {
            return Ok(redis);
        }
        sleep(Duration::from_millis(100)).await;
    }
    Subscriber::connect(url).await
}

/// A reply as people write it, or why there is none.
fn shown(value: &Value) -> String {
    let list = |items: &[Value]| items.iter().map(shown).collect::<Vec<_>>().join(" ");
    match value {
        Value::Bytes(bytes) => format!("{:?}", String::from_utf8_lossy(bytes)),
        Value::Status(text) => text.clone(),
        Value::Int(number) => number.to_string(),
        Value::Error(error) => format!("error: {error}"),
        Value::Array(items) => format!("[{}]", list(items)),
        Value::Set(items) => format!("{{{}}}", list(items)),
        other => format!("{other:?}"),
    }
}
