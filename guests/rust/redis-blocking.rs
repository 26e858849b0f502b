//! Redis without async: each call holds up the whole task until its answer is there.
//!
//!     cargo xtask guests redis-blocking && redis-server --port 7379 --save "" --daemonize yes
//!     cargo run --release -- run --grant 'net.connect=127.0.0.1:7379' target/guests/redis-blocking.wasm 127.0.0.1 7379
//!
//! Arguments: the server's host and port. The second half calls the host's functions without the
//! SDK around them, as a guest in another language does.

use std::error::Error;

use smallos::{
    Args,
    bindings::redis::redis::{self as host, Incoming, Node},
    println,
    redis::{Options, Protocol, Subscriber, cmd, pipe},
    time::Duration,
};

#[smallos::task]
fn main(args: Args) -> Result<(), Box<dyn Error>> {
    let (server, port) = (args.get(0).unwrap_or("127.0.0.1"), args.get_or(1, 6379));
    let options = Options::new(server)
        .port(port)
        .timeout(Duration::from_millis(300));
    let redis = options.connect_blocking()?;
    let (one, two): (u64, u64) = pipe()
        .cmd("DEL")
        .arg("blocking")
        .ignore()
        .cmd("INCR")
        .arg("blocking")
        .cmd("INCR")
        .arg("blocking")
        .query_blocking(&redis)?;
    println!("{one}, {two}");
    let late = cmd("BLPOP")
        .arg(("none", 1))
        .query_blocking::<Option<String>>(&redis);
    println!("{late:?}");
    let subscriber = Subscriber::from(options.connect_blocking()?);
    cmd("SUBSCRIBE")
        .arg("blocking")
        .query_blocking::<()>(subscriber.connection())?;
    println!("{:?}", subscriber.next_event_blocking());
    plain(server, port)
}

/// Without the SDK.
fn plain(server: &str, port: u16) -> Result<(), Box<dyn Error>> {
    let redis = host::connect(&host::ConnectOptions {
        host: server.into(),
        port,
        tls: None,
        user: None,
        password: None,
        database: 0,
        protocol: Protocol::Resp3,
        client_name: None,
        timeout: Some(300_000_000),
        response_bytes_max: None,
        nesting_max: None,
    })
    .map_err(|error| format!("{error:?}"))?;
    let command = |words: &[&str]| {
        let words: Vec<Vec<u8>> = words.iter().map(|word| word.as_bytes().to_vec()).collect();
        redis.command(&words)
    };
    let echoed = command(&["ECHO", "hello"]).map_err(|error| format!("{error:?}"))?;
    let text = String::from_utf8(echoed.bytes)?;
    let is_blob = matches!(echoed.nodes[..], [Node::Blob(5)]);
    println!("{}, {is_blob}, {text}", echoed.count);
    // Its reply comes when nobody waits for it any more.
    println!("{:?}", command(&["BLPOP", "none", "0.5"]).err());
    println!("{:?}", command(&[]).err());
    println!("{:?}", redis.send(&[2, 4], b"PING").err());
    println!("{:?}", redis.receive().err());
    println!("{:?}", redis.send(&[1, 4], b"PING").ok());
    println!("{:?}", command(&["PING"]).err());
    // The first command still keeps the server from answering.
    let answered = (0..50).any(|_| redis.receive().is_ok());
    println!("{answered}");
    let subscribed = command(&["SUBSCRIBE", "blocking"]).map_err(|error| format!("{error:?}"))?;
    let published = command(&["PUBLISH", "blocking", "to myself"]);
    let count = published.map_err(|error| format!("{error:?}"))?.count;
    println!(
        "{:?}, {count}",
        matches!(subscribed.nodes[..], [Node::Integer(1)])
    );
    if let Ok(Incoming::Published(message)) = redis.next_message() {
        println!("{}", String::from_utf8(message.payload)?);
    }
    println!("{:?}", redis.next_message().err());
    Ok(())
}
