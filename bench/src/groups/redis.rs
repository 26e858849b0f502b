//! Redis clients against one redis-server: SET and GET in turn, in pipelines.

use super::clients::{Clients, Start, wait_for};
use super::{Bench, free_port};
use crate::Failure;
use crate::row::Row;
use crate::scenario::{Engine, Scenario};
use crate::subject::Subject;
use std::process::Command;

/// The one that is aimed at.
const AIMED: &str = "smallos, 1 worker";

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let mut version = Command::new("redis-server");
    if version.arg("--version").output().is_err() {
        let why = "redis-server is not installed";
        row(Row::absent("redis", "SET and GET in pipelines", why));
        return Ok(());
    }
    let port = free_port()?;
    let mut command = Command::new("redis-server");
    command
        .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
        .args(["--save", "", "--appendonly", "no"]);
    let mut server = Subject::start(&bench.places, "redis-server", &mut command)?;
    wait_for(&mut server, port)?;
    let native = |role: &'static str| -> Start<'_> {
        Box::new(move |commands| {
            let [port, commands] = [u32::from(port), commands].map(|number| number.to_string());
            bench.native(role, &[role, &port, &commands, "100"])
        })
    };
    let guest = |engine: Engine| -> Start<'_> {
        Box::new(move |commands| {
            let url = format!("redis://127.0.0.1:{port}");
            Scenario::new(&bench.places)
                .engine(engine)
                .task("bench-redis", 5, &[&url, &commands.to_string(), "100"])
                .start("redis client")
        })
    };
    Clients {
        group: "redis",
        doing: "100 in a pipeline".to_owned(),
        unit: "commands/s",
        clients: vec![
            ("redis-rs", native("redis")),
            ("redis-rs on tokio", native("redis-tokio")),
            (AIMED, guest(Engine::Wasmtime)),
            ("smallos, 1 worker, wasmi", guest(Engine::Wasmi)),
        ],
        aimed: AIMED,
        requests: [20_000, bench.scale(1_000_000, 200_000)],
    }
    .measure(bench, row)?;
    server.still_runs()
}
