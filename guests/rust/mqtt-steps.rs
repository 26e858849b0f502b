//! Does what its arguments say, one after the other, and prints how each step ended: a client
//! for tests, and to try a server with.
//!
//!     cargo xtask guests mqtt-steps
//!     smallos-host run --grant net.connect=127.0.0.1:1883 target/guests/mqtt-steps.wasm -- \
//!         127.0.0.1 1883 connect sub=a/#:2 pub=a/b:1:hello next disconnect
//!
//! Arguments: host, port, then options (`v311 id=ME keep=SECONDS expiry=SECONDS old user=A:B tls=PROFILE
//! will=TOPIC:QOS:TEXT packet=BYTES messages=N receive=N alias=N timeout=MS`), and steps: see
//! `step`. A step that fails prints why, and the next one follows.

use smallos::{
    Args,
    mqtt::{Backoff, Client, Connected, Error, LastWill, Message, Options, Property, QoS, Version},
    net::TlsOptions,
    println,
    time::{Duration, Instant, sleep, timeout},
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let host = args.get(0).unwrap_or("127.0.0.1");
    let mut options = Options::new("", host, args.get_or(1, 1883));
    let mut client = None;
    for word in args.iter().skip(2) {
        let (name, value) = word.split_once('=').unwrap_or((word, ""));
        options = match option(&options, name, value) {
            Some(changed) => changed,
            None => {
                match step(&mut client, &options, name, value).await {
                    Ok(text) => println!("{name}: {text}"),
                    Err(error) => println!("{name} failed: {error}"),
                }
                continue;
            }
        };
    }
    Ok(())
}

fn option(options: &Options, name: &str, value: &str) -> Option<Options> {
    let options = options.clone();
    let number = || value.parse().unwrap_or(0);
    Some(match name {
        "v311" => options.version(Version::V311),
        "id" => options.client_id(value),
        "keep" => options.keep_alive(Duration::from_secs(number())),
        "expiry" => options.session_expiry(number() as u32),
        "old" => options.clean_start(false),
        "tls" => options.tls(TlsOptions::new().profile(value)),
        "user" => {
            let (user, password) = value.split_once(':').unwrap_or((value, ""));
            options.credentials(user, password)
        }
        "will" => {
            let (topic, qos, text) = message(value);
            options.last_will(LastWill::new(topic, text, qos, false))
        }
        "packet" => options.max_packet_size(number() as u32),
        "messages" => options.max_messages(number() as u32),
        "receive" => options.receive_maximum(number() as u16),
        "alias" => options.topic_alias_maximum(number() as u16),
        "timeout" => options.timeout(Duration::from_millis(number())),
        _ => return None,
    })
}

async fn step(
    place: &mut Option<Client>,
    options: &Options,
    name: &str,
    value: &str,
) -> Result<String, Error> {
    let number = || value.parse().unwrap_or(0);
    match name {
        "connect" => {
            let client = place.insert(Client::connect(options).await?);
            return Ok(connected(&client.connected()?));
        }
        "connect-blocking" => {
            let client = place.insert(Client::connect_blocking(options)?);
            return Ok(connected(&client.connected()?));
        }
        "sleep" => {
            sleep(Duration::from_millis(number())).await;
            return Ok("done".into());
        }
        // As a task does that never waits.
        "spin" => {
            let begin = Instant::now();
            while begin.elapsed() < Duration::from_millis(number()) {}
            return Ok("done".into());
        }
        "drop" => {
            *place = None;
            return Ok("done".into());
        }
        _ => {}
    }
    let Some(client) = place else {
        return Err(Error::Closed);
    };
    let (topic, qos, text) = message(value);
    Ok(match name {
        // TOPIC:QOS:TEXT
        "pub" => format!("{:?}", client.publish(topic, qos, false, text).await?),
        "retain" => format!("{:?}", client.publish(topic, qos, true, text).await?),
        "pub-blocking" => format!("{:?}", client.publish_blocking(topic, qos, false, text)?),
        "pub-user" => {
            let properties = [
                Property::User(("unit".into(), "°C".into())),
                Property::ContentType("text/plain".into()),
            ];
            let code = client.publish_with(topic, qos, false, text, &properties);
            format!("{:?}", code.await?)
        }
        // TOPIC:QOS:COUNT, all under way at once; waits for all of them.
        "many" => {
            let mut deliveries = Vec::new();
            for number in 0..text.parse().unwrap_or(0) {
                let text = number.to_string();
                deliveries.push(client.hand_over(topic, qos, false, text, &[]).await?);
            }
            let count = deliveries.len();
            for delivery in deliveries {
                delivery.acknowledged().await?;
            }
            format!("{count} acknowledged")
        }
        // The same, but nobody waits for them.
        "pour" => {
            let count = text.parse().unwrap_or(0);
            for number in 0..count {
                drop(
                    client
                        .hand_over(topic, qos, false, number.to_string(), &[])
                        .await?,
                );
            }
            format!("{count} handed over")
        }
        // TOPIC:QOS:COUNT, each of 60,000 bytes, waiting or not.
        "flood" | "flood-blocking" => {
            let payload = vec![b'x'; 60_000];
            let count = text.parse().unwrap_or(0);
            for _ in 0..count {
                match name {
                    "flood" => client.publish(topic, qos, false, &payload).await?,
                    _ => client.publish_blocking(topic, qos, false, &payload)?,
                };
            }
            format!("{count} published")
        }
        // FILTER:QOS
        "sub" => format!("{:?}", client.subscribe(topic, qos).await?),
        "sub-blocking" => format!("{:?}", client.subscribe_blocking(topic, qos)?),
        "unsub" => format!("{:?}", client.unsubscribe(topic).await?),
        "next" if value.is_empty() => received(&client.next().await?),
        // For so many milliseconds at most.
        "next" => match timeout(Duration::from_millis(number()), client.next()).await {
            Ok(message) => received(&message?),
            Err(_) => "nothing".into(),
        },
        "next-blocking" => received(&client.next_blocking()?),
        // So many messages, each text followed by the next number.
        "count" => {
            let wanted: u64 = number();
            for number in 0..wanted {
                let message = client.next().await?;
                let text = String::from_utf8_lossy(&message.payload);
                if text != number.to_string() {
                    return Ok(format!("{text} instead of {number}"));
                }
            }
            format!("{wanted} in order")
        }
        "reconnect" => connected(&client.reconnect().await?),
        "reconnect-until" => {
            let backoff = Backoff {
                first: Duration::from_millis(50),
                longest: Duration::from_millis(200),
                tries: None,
            };
            connected(&client.reconnect_with(backoff).await?)
        }
        "disconnect" => format!("{:?}", client.disconnect().await?),
        "disconnect-will" => format!("{:?}", client.disconnect_with(true, None).await?),
        _ => "no such step".into(),
    })
}

fn message(value: &str) -> (&str, QoS, &str) {
    let mut parts = value.splitn(3, ':');
    let mut part = || parts.next().unwrap_or("");
    let topic = part();
    let qos = match part() {
        "1" => QoS::AtLeastOnce,
        "2" => QoS::ExactlyOnce,
        _ => QoS::AtMostOnce,
    };
    (topic, qos, part())
}

fn connected(connected: &Connected) -> String {
    let session = if connected.session_present {
        "the old session"
    } else {
        "a new session"
    };
    format!("{session} of {:?}", connected.client_id)
}

fn received(message: &Message) -> String {
    let text = String::from_utf8_lossy(&message.payload);
    let qos = match message.qos {
        QoS::AtMostOnce => 0,
        QoS::AtLeastOnce => 1,
        QoS::ExactlyOnce => 2,
    };
    let mut out = format!("{}:{qos}:{text}", message.topic);
    if message.retain {
        out += " retained";
    }
    if message.dup {
        out += " again";
    }
    for property in &message.properties {
        out += &format!(" {property:?}");
    }
    out
}
