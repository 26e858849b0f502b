//! A native MQTT client: rumqttc on tokio, one thread, up to 100 messages under way.

use crate::Failure;
use rumqttc::{AsyncClient, Event, EventLoop, MqttOptions, Packet, QoS};
use tokio::runtime::Builder;

const TOPIC: &str = "bench/topic";
/// rumqttc's own default, and room for as many requests.
const UNDER_WAY_MAX: u16 = 100;

pub fn play(port: u16, qos: u8, messages: u32, bytes: usize) -> Result<(), Failure> {
    let qos = rumqttc::qos(qos).map_err(|_| "no such QoS")?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut options = MqttOptions::new("rumqttc", "127.0.0.1", port);
        options.set_inflight(UNDER_WAY_MAX);
        let (client, mut connection) = AsyncClient::new(options, usize::from(UNDER_WAY_MAX));
        let publisher = tokio::spawn(publish(client.clone(), qos, messages, bytes));
        // The last one is of QoS 1 always: the server has all before it then.
        let acknowledged = if qos == QoS::AtMostOnce {
            1
        } else {
            messages + 1
        };
        acknowledgements(&mut connection, acknowledged).await?;
        publisher.await??;
        client.disconnect().await?;
        // Until the goodbye is sent.
        while !matches!(
            connection.poll().await?,
            Event::Outgoing(rumqttc::Outgoing::Disconnect)
        ) {}
        Ok(())
    })
}

async fn publish(
    client: AsyncClient,
    qos: QoS,
    messages: u32,
    bytes: usize,
) -> Result<(), Failure> {
    let payload = vec![b'x'; bytes];
    for _ in 0..messages {
        client
            .publish(TOPIC, qos, false, payload.as_slice())
            .await?;
    }
    let last = QoS::AtLeastOnce;
    client.publish(TOPIC, last, false, payload).await?;
    Ok(())
}

async fn acknowledgements(connection: &mut EventLoop, wanted: u32) -> Result<(), Failure> {
    let mut count = 0;
    while count < wanted {
        if let Event::Incoming(Packet::PubAck(_)) = connection.poll().await? {
            count += 1;
        }
    }
    Ok(())
}
