//! Publishes to itself through a real server, at each QoS in both versions.
//!
//! `cargo run --example publish_subscribe -- 127.0.0.1:1883`

#[path = "../tests/support/tcp.rs"]
mod tcp;

use smallos_mqtt::{
    ConnectOptions, Event, Properties, Publication, Qos, Session, Subscription, TopicFilter,
    TopicName, Version,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let at = std::env::args()
        .nth(1)
        .ok_or("give the server's address, as in 127.0.0.1:1883")?;
    for version in [Version::V311, Version::V5] {
        let options = ConnectOptions::new(version);
        let mut client = tcp::Client::connect(at.parse()?, options, Session::new("example"));
        println!("{version:?}: {:?}", client.event());
        let filter = Subscription::new(TopicFilter::new("example/#")?, Qos::ExactlyOnce);
        client
            .connection
            .subscribe(vec![filter], Properties::new())?;
        println!("{version:?}: {:?}", client.event());
        for qos in [Qos::AtMostOnce, Qos::AtLeastOnce, Qos::ExactlyOnce] {
            let topic = TopicName::new(format!("example/{}", qos as u8))?;
            client
                .connection
                .publish(Publication::new(topic, "hello", qos))?;
            let expected = if qos == Qos::AtMostOnce { 1 } else { 2 };
            for _ in 0..expected {
                let event = client.event();
                println!("{version:?} {qos:?}: {event:?}");
                if matches!(event, Event::Closed(_)) {
                    return Err("the connection is over".into());
                }
            }
        }
        client.goodbye();
    }
    Ok(())
}
