//! MQTT clients against one mosquitto: small messages published, up to 100 of them under way.

use super::clients::{Clients, Start, wait_for};
use super::{Bench, free_port};
use crate::Failure;
use crate::row::Row;
use crate::scenario::{Engine, Scenario};
use crate::subject::Subject;
use std::process::{Command, Stdio};

/// The one that is aimed at.
const AIMED: &str = "smallos, 1 worker";
const MESSAGE_BYTES: &str = "64";

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let mut help = Command::new("mosquitto");
    if help.arg("-h").stdout(Stdio::null()).status().is_err() {
        let why = "mosquitto is not installed";
        row(Row::absent("mqtt", "publish", why));
        return Ok(());
    }
    let port = free_port()?;
    let settings = bench.places.file("mosquitto.conf");
    std::fs::write(
        &settings,
        format!("listener {port} 127.0.0.1\nallow_anonymous true\n"),
    )?;
    let mut command = Command::new("mosquitto");
    command.arg("-c").arg(&settings);
    let mut server = Subject::start(&bench.places, "mosquitto", &mut command)?;
    wait_for(&mut server, port)?;
    for qos in ["0", "1"] {
        let native: Start<'_> = Box::new(move |messages| {
            let [port, messages] = [u32::from(port), messages].map(|number| number.to_string());
            let words = ["mqtt-publish", &port, qos, &messages, MESSAGE_BYTES];
            bench.native("rumqttc", &words)
        });
        let guest = |engine: Engine| -> Start<'_> {
            Box::new(move |messages| {
                let [port, messages] = [u32::from(port), messages].map(|number| number.to_string());
                Scenario::new(&bench.places)
                    .engine(engine)
                    .task("bench-mqtt", 5, &[&port, qos, &messages, MESSAGE_BYTES])
                    .start("mqtt client")
            })
        };
        Clients {
            group: "mqtt",
            doing: format!("publish QoS {qos}"),
            unit: "messages/s",
            clients: vec![
                ("rumqttc on tokio", native),
                (AIMED, guest(Engine::Wasmtime)),
                ("smallos, 1 worker, wasmi", guest(Engine::Wasmi)),
            ],
            aimed: AIMED,
            requests: [10_000, bench.scale(200_000, 60_000)],
        }
        .measure(bench, row)?;
    }
    server.still_runs()
}
