//! Subscribes at an MQTT server and prints what comes. When the connection breaks it connects
//! again; the server has kept what came meanwhile.
//!
//!     cargo xtask guests mqtt-subscribe
//!     smallos-host run --grant net.connect=127.0.0.1:1883 target/guests/mqtt-subscribe.wasm
//!
//! Arguments: host (127.0.0.1), port (1883), filter (#), messages (0: without end).

use smallos::{
    Args, eprintln,
    mqtt::{Backoff, Client, Options, QoS},
    println,
};

#[smallos::task]
async fn main(args: Args) -> Result<(), Box<dyn std::error::Error>> {
    let host = args.get(0).unwrap_or("127.0.0.1");
    let options = Options::new("", host, args.get_or(1, 1883)).session_expiry(600);
    let filter = args.get(2).unwrap_or("#");
    let count: u32 = args.get_or(3, 0);
    let client = Client::connect(&options).await?;
    let granted = client.subscribe(filter, QoS::ExactlyOnce).await?;
    println!("subscribed to {filter}: {granted:?}");
    let mut received = 0;
    while count == 0 || received < count {
        match client.next().await {
            Ok(message) => {
                let text = String::from_utf8_lossy(&message.payload);
                println!("{}: {text}", message.topic);
                received += 1;
            }
            Err(error) if error.is_transient() => {
                eprintln!("{error}; connecting again");
                let connected = client.reconnect_with(Backoff::default()).await?;
                if !connected.session_present {
                    client.subscribe(filter, QoS::ExactlyOnce).await?;
                }
            }
            Err(error) => return Err(error.into()),
        }
    }
    client.disconnect().await?;
    Ok(())
}
