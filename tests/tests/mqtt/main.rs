//! Tasks that speak MQTT: to a real server, and to servers of the test that do what no good
//! server does. Each scene is a line of steps for the guest `mqtt-steps`, which prints how
//! each of them ended.

mod broker;
mod hostile;
mod sessions;
mod traffic;

use smallos_tests::{Engine, HostCommand};

/// A guest that takes these steps with the server on this port of 127.0.0.1.
fn steps(engine: Engine, port: u16, steps: &str) -> HostCommand {
    let flags = format!("--grant net.connect=127.0.0.1:{port}");
    engine.guest(&flags, "mqtt-steps", &format!("127.0.0.1 {port} {steps}"))
}
