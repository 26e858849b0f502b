//! Tries a TLS server out, for the tests and the benchmark. Arguments: host, port, what to do, and how to connect:
//! `profile=NAME`, `name=NAME`, `alpn=ONE,TWO`, `unverified`.
//!
//! - `hello`: connects, and tells the protocol.
//! - `hello-blocking`: as `hello`, but holds up the whole task while it connects.
//! - `line`, `line-blocking`: writes a line, and prints the one that comes back.
//! - `bytewise`: as `line`, and reads one byte at a time.
//! - `read`: reads to the end, and tells how much came and how it ended.
//! - `fetch=BYTES`: as `read`, after it has asked for so many bytes.
//! - `hold=N`: opens N connections and keeps them.
//! - `upload=BYTES`: writes so many bytes and goes.
//! - `both=BYTES`: writes so many bytes while it reads as many that must be the same.
//! - `crowd=N`: N connections at a time, a line over each.
//! - `twice`: `line` over two connections, one after the other.
//! - `lax-first`: `line` with any certificate, and once more with a good one only.
//! - `mqtt`: publishes a message at an MQTT server and waits for the acknowledgement.
//! - `give`, `give=BYTES`: connects, and lets a child do what `line` does, or `upload=BYTES`.
//! - `kill`: kills a child that connects, once the test says so with a line of input.

use smallos::{
    Args, join, join_all, mqtt,
    net::{Error, ErrorCode, TcpStream, TlsOptions},
    println,
    task::Spawn,
    time::{Duration, sleep},
};

/// The connection is lost, cut or broken: what a failure says.
type Failed = Box<dyn std::error::Error>;

#[smallos::task]
async fn main(args: Args) -> Result<(), Failed> {
    let host = args.get(0).unwrap_or("localhost");
    let port = args.get_or(1, 443);
    let (what, number) = match args.get(2).unwrap_or("hello").split_once('=') {
        Some((what, number)) => (what, number.parse::<usize>()?),
        None => (args.get(2).unwrap_or("hello"), 0),
    };
    let options = options(args.iter().skip(3))?;
    match what {
        "child" => {
            let stream = TcpStream::take().await?;
            return match number {
                0 => line(&stream).await,
                _ => upload(&stream, number).await,
            };
        }
        "kill" => return kill(&args).await,
        "twice" | "lax-first" => {
            let first = match what {
                "twice" => options.clone(),
                _ => options.clone().unverified(),
            };
            for options in [first, options] {
                line(&TcpStream::connect_tls(host, port, &options).await?).await?;
            }
            return Ok(());
        }
        "hold" => {
            let mut all = Vec::new();
            for _ in 0..number {
                all.push(TcpStream::connect_tls(host, port, &options).await?);
            }
            println!("{} connections", all.len());
            loop {
                sleep(Duration::from_secs(60)).await;
            }
        }
        "mqtt" => {
            let options = mqtt::Options::new("", host, port).tls(options);
            let client = mqtt::Client::connect(&options).await?;
            let quality = mqtt::QoS::AtLeastOnce;
            client.publish("greetings", quality, false, "hello").await?;
            client.disconnect().await?;
            println!("published");
            return Ok(());
        }
        "crowd" => return crowd(host, port, &options, number).await,
        "hello-blocking" => return hello(&TcpStream::connect_tls_blocking(host, port, &options)?),
        "line-blocking" => {
            let stream = TcpStream::connect_tls_blocking(host, port, &options)?;
            stream.write_all_blocking(b"hello over there\n")?;
            let line = stream.read_until_blocking(b'\n', 100)?;
            println!("{}", String::from_utf8_lossy(&line).trim_end());
            return Ok(());
        }
        _ => {}
    }
    let stream = TcpStream::connect_tls(host, port, &options).await?;
    match what {
        "line" => line(&stream).await?,
        "bytewise" => {
            stream.write_all(b"hello over there\n").await?;
            let mut line = [0; 17];
            for byte in &mut line {
                stream.read_exact(core::slice::from_mut(byte)).await?;
            }
            println!("{}", String::from_utf8_lossy(&line).trim_end());
        }
        "read" => read(&stream).await,
        "fetch" => {
            stream.write_all(format!("{number}\n").as_bytes()).await?;
            read(&stream).await;
        }
        "upload" => upload(&stream, number).await?,
        "both" => both(&stream, number).await?,
        "give" => {
            let child = Spawn::own()
                .args([host, "0", &format!("child={number}")])
                .start()?;
            stream.give(&child)?;
            child.join().await.map_err(|error| format!("{error:?}"))?;
        }
        _ => hello(&stream)?,
    }
    Ok(())
}

fn options<'a>(words: impl Iterator<Item = &'a str>) -> Result<TlsOptions, Failed> {
    let mut options = TlsOptions::new();
    for word in words {
        options = match word.split_once('=') {
            Some(("profile", name)) => options.profile(name),
            Some(("name", name)) => options.server_name(name),
            Some(("alpn", names)) => options.protocols(names.split(',')),
            None if word == "unverified" => options.unverified(),
            _ => return Err(format!("{word}: no such option").into()),
        };
    }
    Ok(options)
}

fn hello(stream: &TcpStream) -> Result<(), Failed> {
    match stream.protocol()? {
        Some(protocol) => println!("secured, for {protocol}"),
        None => println!("secured"),
    }
    Ok(())
}

async fn upload(stream: &TcpStream, count: usize) -> Result<(), Failed> {
    stream.write_all(&pattern(count)).await?;
    println!("{count} bytes are sent");
    Ok(())
}

async fn line(stream: &TcpStream) -> Result<(), Failed> {
    stream.write_all(b"hello over there\n").await?;
    let line = stream.read_until(b'\n', 100).await?;
    println!("{}", String::from_utf8_lossy(&line).trim_end());
    Ok(())
}

async fn read(stream: &TcpStream) {
    let mut count = 0;
    loop {
        match stream.read_some(65_536).await {
            Ok(bytes) if bytes.is_empty() => break println!("{count} bytes, and the end"),
            Ok(bytes) => count += bytes.len(),
            Err(error) => break println!("{count} bytes, and {error}"),
        }
    }
}

/// Bytes that show when some are missing or change places.
fn pattern(count: usize) -> Vec<u8> {
    (0..count)
        .map(|n| (n ^ (n >> 8) ^ (n >> 16)) as u8)
        .collect()
}

async fn both(stream: &TcpStream, count: usize) -> Result<(), Failed> {
    let bytes = pattern(count);
    let mut echo = vec![0; count];
    let (written, read) = join(stream.write_all(&bytes), stream.read_exact(&mut echo)).await;
    written?;
    read?;
    if echo != bytes {
        return Err("the bytes came back changed".into());
    }
    println!("{count} bytes came back");
    Ok(())
}

async fn crowd(host: &str, port: u16, options: &TlsOptions, count: usize) -> Result<(), Failed> {
    let all = (0..count).map(|_| TcpStream::connect_tls(host, port, options));
    let all: Vec<TcpStream> = join_all(all).await.into_iter().collect::<Result<_, _>>()?;
    let rounds = all.iter().enumerate().map(|(number, stream)| async move {
        let line = format!("this is number {number}\n");
        stream.write_all(line.as_bytes()).await?;
        let echo = stream.read_until(b'\n', 100).await?;
        match echo == line.as_bytes() {
            true => Ok(()),
            false => Err(Error::Host(ErrorCode::Other)),
        }
    });
    for round in join_all(rounds).await {
        round?;
    }
    println!("{count} connections at a time");
    Ok(())
}

async fn kill(args: &Args) -> Result<(), Failed> {
    let words = args
        .iter()
        .take(2)
        .chain(["hello"])
        .chain(args.iter().skip(3));
    let child = Spawn::own().args(words).start()?;
    smallos::console::read(1)
        .await
        .map_err(|error| format!("{error:?}"))?;
    child.kill()?;
    println!("killed: {:?}", child.join().await);
    // The host goes on, so that it isn't the host's end that closes the connection.
    loop {
        sleep(Duration::from_secs(1)).await;
    }
}
