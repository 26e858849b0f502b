//! Talks to a real server: `cargo run --example talk -- 127.0.0.1:6379 [PASSWORD]`. It
//! logs in, sets and gets, subscribes to a channel and publishes to it, runs a transaction
//! and then a pipeline of 100,000 commands.

use std::{
    env,
    error::Error,
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use smallos_redis::{Connection, Credentials, Event, Settings, SubscriptionKind};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let address = arguments.next().unwrap_or_else(|| "127.0.0.1:6379".into());
    let credentials = arguments.next().map(|password| Credentials {
        user: None,
        password: password.into_bytes(),
    });
    let mut stream = TcpStream::connect(&address)?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    stream.set_nodelay(true)?;
    let mut redis = Connection::new(&Settings {
        credentials,
        ..Settings::default()
    });

    println!("{:?}", next(&mut stream, &mut redis)?);
    redis.ping()?;
    redis.set(b"smallos:greeting", b"hello")?;
    redis.get(b"smallos:greeting")?;
    redis.command(&["HELLO-WORLD"])?;
    redis.subscribe(SubscriptionKind::Channel, &[b"smallos:news"])?;
    redis.publish(b"smallos:news", b"it works")?;
    redis.multi()?;
    redis.command(&["INCR", "smallos:count"])?;
    redis.exec()?;
    redis.unsubscribe(SubscriptionKind::Channel, &[])?;
    redis.delete(&[b"smallos:greeting", b"smallos:count"])?;
    for _ in 0..12 {
        println!("{:?}", next(&mut stream, &mut redis)?);
    }

    const COMMANDS: u32 = 100_000;
    let begin = Instant::now();
    let (mut asked, mut answered) = (0, 0);
    while answered < COMMANDS {
        while asked < COMMANDS && redis.room() > 0 {
            match asked % 2 {
                0 => redis.set(b"smallos:key", b"0123456789abcdef")?,
                _ => redis.get(b"smallos:key")?,
            };
            asked += 1;
        }
        match next(&mut stream, &mut redis)? {
            Event::Reply { result, .. } => drop(result?),
            other => return Err(format!("{other:?}").into()),
        }
        answered += 1;
    }
    println!("{COMMANDS} commands in pipelines: {:?}", begin.elapsed());

    redis.delete(&[b"smallos:key"])?;
    redis.quit()?;
    for _ in 0..3 {
        println!("{:?}", next(&mut stream, &mut redis)?);
    }
    Ok(())
}

/// The whole shell around the state machine: send, read, poll.
fn next(stream: &mut TcpStream, redis: &mut Connection) -> Result<Event, Box<dyn Error>> {
    let mut buffer = [0; 16 << 10];
    loop {
        if let Some(event) = redis.poll() {
            return Ok(event);
        }
        while !redis.transmit().is_empty() {
            let count = stream.write(redis.transmit())?;
            redis.sent(count);
        }
        match stream.read(&mut buffer)? {
            0 => redis.end_of_input(),
            count => redis.receive(buffer.get(..count).unwrap_or_default())?,
        }
    }
}
