//! For the benchmark: publishes small messages, up to 100 of them under way. Arguments: port,
//! QoS (0 or 1), messages, bytes of each.

use std::collections::VecDeque;

use smallos::{
    Args,
    mqtt::{Client, Error, Options, QoS, Version},
};

const UNDER_WAY_MAX: usize = 100;

#[smallos::task]
async fn main(args: Args) -> Result<(), Error> {
    let options = Options::new("", "127.0.0.1", args.get_or(0, 1883)).version(Version::V311);
    let qos = match args.get_or(1, 0) {
        0 => QoS::AtMostOnce,
        _ => QoS::AtLeastOnce,
    };
    let count: u32 = args.get_or(2, 1000);
    let payload = vec![b'x'; args.get_or(3, 64)];
    let client = Client::connect(&options).await?;
    let mut under_way = VecDeque::new();
    for _ in 0..count {
        let delivery = client.hand_over("bench/topic", qos, false, &payload, &[]);
        under_way.push_back(delivery.await?);
        if under_way.len() == UNDER_WAY_MAX
            && let Some(oldest) = under_way.pop_front()
        {
            oldest.acknowledged().await?;
        }
    }
    for delivery in under_way {
        delivery.acknowledged().await?;
    }
    // Its acknowledgement says that the server has all before it.
    client
        .publish("bench/topic", QoS::AtLeastOnce, false, &payload)
        .await?;
    client.disconnect().await
}
