//! HTTP clients against one and the same server: CPU time of the client's process for each GET
//! of a small page over connections that stay, and requests per second. What a process costs to
//! start is in the short run as well as in the long one, and their difference is measured.

use super::{Bench, LIMIT};
use crate::Failure;
use crate::row::{Aim, Row};
use crate::sample::Samples;
use crate::scenario::{Engine, Scenario};
use crate::subject::{Finished, Subject};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

/// The name of the baseline.
const HYPER: &str = "hyper-util on tokio";
/// The one that is aimed at.
const AIMED: &str = "smallos, 1 worker";

type Start<'a> = Box<dyn Fn(u32) -> Result<Subject, Failure> + 'a>;

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port();
    let mut server = bench.native("http server", &["http-server", &port.to_string()])?;
    let until = Instant::now() + LIMIT;
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        server.still_runs()?;
        if Instant::now() > until {
            return Err(server.failure("it doesn't listen"));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    for connections in [1, 16] {
        at(bench, port, connections, row)?;
    }
    server.still_runs()
}

fn at(bench: &Bench, port: u16, connections: u32, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let port = port.to_string();
    let many = connections.to_string();
    let guest = |engine: Engine, workers: usize| -> Start<'_> {
        let (port, many) = (port.clone(), many.clone());
        Box::new(move |requests| {
            Scenario::new(&bench.places)
                .engine(engine)
                .workers(workers)
                .task("bench-http", 5, &[&port, &many, &requests.to_string()])
                .start("http client")
        })
    };
    let clients: [(&str, Start<'_>); 4] = [
        (
            HYPER,
            Box::new(|requests| {
                let requests = requests.to_string();
                bench.native("hyper", &["http-client", &port, &many, &requests])
            }),
        ),
        (AIMED, guest(Engine::Wasmtime, 1)),
        ("smallos, a worker per core", guest(Engine::Wasmtime, 0)),
        ("smallos, 1 worker, wasmi", guest(Engine::Wasmi, 1)),
    ];
    let all = bench.scale(20_000, 5_000);
    let (short, long) = (all / 10 / connections, all / connections);
    let more = f64::from((long - short) * connections);
    let mut samples: Vec<(Samples, Samples)> = Vec::new();
    samples.resize_with(clients.len(), || (Samples::new(), Samples::new()));
    for _ in 0..bench.scale(5, 3) {
        for ((_, start), (cpu, rate)) in clients.iter().zip(&mut samples) {
            let before = start(short)?.finish(LIMIT)?;
            let after = start(long)?.finish(LIMIT)?;
            let difference = |of: fn(&Finished) -> Duration| {
                of(&after).saturating_sub(of(&before)).as_secs_f64()
            };
            cpu.push(difference(|finished| finished.cpu) * 1e6 / more);
            rate.push(more / difference(|finished| finished.wall).max(1e-9));
        }
    }
    let mut baseline = None;
    for ((name, _), (cpu, rate)) in clients.iter().zip(samples) {
        let (cpu, rate) = (cpu.least(), rate.most());
        let variant = format!("{connections} connections, {name}");
        let mut of_cpu = Row::new("http-client", variant.as_str(), cpu, "µs cpu");
        let mut of_rate = Row::new("http-client", variant, rate, "requests/s");
        if let Some((cpu, rate)) = baseline {
            of_cpu = of_cpu.against(HYPER, cpu);
            of_rate = of_rate.against(HYPER, rate);
        } else {
            baseline = Some((cpu, rate));
        }
        if *name == AIMED {
            // 0.7 of hyper's requests per CPU second.
            of_cpu = of_cpu.aim(Aim::RatioMost(1.43));
        }
        row(of_cpu);
        row(of_rate);
    }
    Ok(())
}
