//! Publishes to an MQTT server, and waits until each message is acknowledged.
//!
//!     cargo xtask guests mqtt-publish
//!     smallos-host run --grant net.connect=127.0.0.1:1883 target/guests/mqtt-publish.wasm
//!
//! Arguments: host (127.0.0.1), port (1883), topic (greetings), messages (3), QoS (1).

use smallos::{
    Args,
    mqtt::{Client, Options, QoS},
    println,
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let options = Options::new("", args.get(0).unwrap_or("127.0.0.1"), args.get_or(1, 1883));
    let topic = args.get(2).unwrap_or("greetings");
    let count: u32 = args.get_or(3, 3);
    let qos = match args.get_or(4, 1) {
        0 => QoS::AtMostOnce,
        1 => QoS::AtLeastOnce,
        _ => QoS::ExactlyOnce,
    };
    let client = Client::connect(&options).await?;
    for number in 1..=count {
        let text = format!("message {number} of {count}");
        client.publish(topic, qos, false, text).await?;
    }
    client.disconnect().await?;
    println!("{count} messages published to {topic}");
    Ok(())
}
