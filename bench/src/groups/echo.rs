//! TCP echo of small messages: the server's CPU time per message, and messages per second.
//! All servers run at once and are loaded one after the other, several times, so that noise
//! meets all alike; a server without load uses nothing.

use super::{Bench, free_port};
use crate::Failure;
use crate::load::{Exchange, Load};
use crate::row::{Aim, Row};
use crate::sample::Samples;
use crate::scenario::Scenario;
use crate::subject::Subject;
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(15);

/// The name of the baseline.
const MIO: &str = "mio";
/// The one whose CPU time is aimed at.
const AIMED: &str = "smallos, 1 worker";

struct Server {
    name: &'static str,
    port: u16,
    subject: Subject,
}

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let mut servers = vec![
        role(bench, MIO, "mio-echo")?,
        role(bench, "tokio, one thread", "tokio-echo")?,
        role(bench, "tokio, a thread per core", "tokio-echo-multi")?,
        host(bench, AIMED, "bench-echo", 1)?,
        host(bench, "smallos, a worker per core", "bench-echo", 0)?,
        host(bench, "smallos, a task for each", "bench-echo-tasks", 1)?,
        // Serves one connection after the other.
        host(bench, "smallos, waiting calls", "bench-echo-blocking", 1)?,
    ];
    at(bench, &mut servers, 1, bench.scale(20_000, 7_000), row);
    servers.pop();
    for connections in [64, 1_000] {
        let messages = bench.scale(60_000, 20_000);
        at(bench, &mut servers, connections, messages, row);
    }
    Ok(())
}

/// All servers at so many connections.
fn at(
    bench: &Bench,
    servers: &mut [Server],
    connections: usize,
    messages: usize,
    row: &mut dyn FnMut(Row),
) {
    let no_samples = || (Samples::new(), Samples::new());
    let mut samples: Vec<Result<(Samples, Samples), Failure>> =
        servers.iter().map(|_| Ok(no_samples())).collect();
    for _ in 0..bench.scale(5, 3) {
        for (server, samples) in servers.iter_mut().zip(&mut samples) {
            let Ok((cpu, rate)) = samples else { continue };
            match server.serve(connections, messages) {
                Ok((used, wall)) => {
                    cpu.push(used.as_secs_f64() * 1e6 / messages as f64);
                    rate.push(messages as f64 / wall.as_secs_f64());
                }
                Err(failure) => *samples = Err(server.subject.failure(&failure.to_string())),
            }
        }
    }
    let mut baseline = None;
    for (server, samples) in servers.iter().zip(samples) {
        let variant = format!("{connections} connections, {}", server.name);
        let (cpu, rate) = match samples {
            Ok((cpu, rate)) => (cpu.least(), rate.most()),
            Err(failure) => {
                row(Row::failed("echo", variant, &failure));
                continue;
            }
        };
        let mut of_cpu = Row::new("echo", variant.as_str(), cpu, "µs cpu");
        let mut of_rate = Row::new("echo", variant, rate, "messages/s");
        if server.name == MIO {
            baseline = Some((cpu, rate));
        } else if let Some((cpu, rate)) = baseline {
            of_cpu = of_cpu.against(MIO, cpu);
            of_rate = of_rate.against(MIO, rate);
        }
        if connections == 64 && server.name == AIMED {
            // 0.9 of mio's messages per CPU second.
            of_cpu = of_cpu.aim(Aim::RatioMost(1.11));
        }
        row(of_cpu);
        row(of_rate);
    }
}

impl Server {
    /// CPU time and wall time of so many messages.
    fn serve(
        &mut self,
        connections: usize,
        messages: usize,
    ) -> Result<(Duration, Duration), Failure> {
        let mut load = Load::connect(self.port, connections, Exchange::echo(), LIMIT)?;
        let before = self.subject.cpu()?;
        let wall = load.exchange(messages, LIMIT)?;
        let used = self.subject.cpu()?.saturating_sub(before);
        drop(load);
        // The server closes its side too, before the next one is measured.
        std::thread::sleep(Duration::from_millis(20));
        self.subject.still_runs()?;
        Ok((used, wall))
    }
}

fn role(bench: &Bench, name: &'static str, role: &str) -> Result<Server, Failure> {
    let port = free_port()?;
    let subject = bench.role(name, &[role, &port.to_string()])?;
    Ok(Server {
        name,
        port,
        subject,
    })
}

fn host(
    bench: &Bench,
    name: &'static str,
    guest: &'static str,
    workers: usize,
) -> Result<Server, Failure> {
    let port = free_port()?;
    let scenario = Scenario::new(&bench.places).workers(workers);
    let subject = scenario.task(guest, 5, &[&port.to_string()]).start(name)?;
    Ok(Server {
        name,
        port,
        subject,
    })
}
