//! HTTP clients against one and the same server: GETs of a small page over connections that
//! stay.

use super::clients::{Clients, Start, wait_for};
use super::{Bench, free_port};
use crate::Failure;
use crate::row::Row;
use crate::scenario::{Engine, Scenario};

/// The name of the baseline.
const HYPER: &str = "hyper-util on tokio";
/// The one that is aimed at.
const AIMED: &str = "smallos, 1 worker";

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let port = free_port()?;
    let mut server = bench.native("http server", &["http-server", &port.to_string()])?;
    wait_for(&mut server, port)?;
    for connections in [1, 16] {
        at(bench, port, connections, row)?;
    }
    server.still_runs()
}

fn at(bench: &Bench, port: u16, connections: u32, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let port = port.to_string();
    let many = connections.to_string();
    let of_each = move |requests: u32| (requests / connections).to_string();
    let guest = |engine: Engine, workers: usize| -> Start<'_> {
        let (port, many) = (port.clone(), many.clone());
        Box::new(move |requests| {
            Scenario::new(&bench.places)
                .engine(engine)
                .workers(workers)
                .task("bench-http", 5, &[&port, &many, &of_each(requests)])
                .start("http client")
        })
    };
    let native: Start<'_> = Box::new(|requests| {
        bench.native("hyper", &["http-client", &port, &many, &of_each(requests)])
    });
    let all = bench.scale(40_000, 10_000);
    let whole = |requests: u32| requests / connections * connections;
    Clients {
        group: "http-client",
        doing: format!("{connections} connections"),
        unit: "requests/s",
        clients: vec![
            (HYPER, native),
            (AIMED, guest(Engine::Wasmtime, 1)),
            ("smallos, a worker per core", guest(Engine::Wasmtime, 0)),
            ("smallos, 1 worker, wasmi", guest(Engine::Wasmi, 1)),
        ],
        aimed: AIMED,
        requests: [whole(all / 10), whole(all)],
    }
    .measure(bench, row)
}
