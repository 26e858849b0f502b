//! Small HTTP requests over kept connections: the server's CPU time per request, and requests
//! per second. Both servers run at once and are loaded in turn, so that noise meets both alike.

use super::{Bench, free_port};
use crate::Failure;
use crate::load::{Exchange, Load, patient_connect};
use crate::row::{Aim, Row};
use crate::sample::Samples;
use crate::scenario::{Engine, Scenario};
use crate::subject::Subject;
use std::io::{Read, Write};
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_secs(15);
const CONNECTIONS: usize = 64;
const BASELINE: &str = "hyper on tokio, one thread";

/// As curl sends it.
const REQUEST: &[u8] =
    b"GET /hello/you HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: load/1\r\nAccept: */*\r\n\r\n";

struct Server {
    name: &'static str,
    port: u16,
    subject: Subject,
    requests: usize,
    /// µs of CPU time, and requests per second.
    samples: Result<(Samples, Samples), Failure>,
}

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let many = bench.scale(60_000, 15_000);
    let few = bench.scale(15_000, 5_000);
    let port = free_port()?;
    let native = bench.native(BASELINE, &["hello-server", &port.to_string()])?;
    let mut servers = vec![
        Server::new(BASELINE, port, native, many),
        host(bench, "smallos, 1 worker", 1, Engine::Wasmtime, many)?,
        host(
            bench,
            "smallos, a worker per core",
            0,
            Engine::Wasmtime,
            many,
        )?,
        host(bench, "smallos, 1 worker, wasmi", 1, Engine::Wasmi, few)?,
    ];
    for _ in 0..bench.scale(5, 3) {
        servers.iter_mut().for_each(Server::sample);
    }
    let mut baseline = None;
    for server in servers {
        let variant = format!("{CONNECTIONS} connections, {}", server.name);
        let (cpu, rate) = match server.samples {
            Ok((cpu, rate)) => (cpu.least(), rate.most()),
            Err(failure) => {
                row(Row::failed("http-server", variant, &failure));
                continue;
            }
        };
        let mut of_cpu = Row::new("http-server", variant.as_str(), cpu, "µs cpu");
        let mut of_rate = Row::new("http-server", variant, rate, "requests/s");
        if let Some((cpu, rate)) = baseline {
            of_cpu = of_cpu.against(BASELINE, cpu);
            of_rate = of_rate.against(BASELINE, rate);
        } else {
            baseline = Some((cpu, rate));
        }
        if server.name == "smallos, 1 worker" {
            // 0.7 of hyper's requests per CPU second.
            of_cpu = of_cpu.aim(Aim::RatioMost(1.43));
        }
        row(of_cpu);
        row(of_rate);
    }
    Ok(())
}

impl Server {
    fn new(name: &'static str, port: u16, subject: Subject, requests: usize) -> Self {
        Self {
            name,
            port,
            subject,
            requests,
            samples: Ok((Samples::new(), Samples::new())),
        }
    }

    fn sample(&mut self) {
        let measured = self.serve();
        let Ok((cpu, rate)) = &mut self.samples else {
            return;
        };
        match measured {
            Ok((used, wall)) => {
                cpu.push(used.as_secs_f64() * 1e6 / self.requests as f64);
                rate.push(self.requests as f64 / wall.as_secs_f64());
            }
            Err(failure) => self.samples = Err(self.subject.failure(&failure.to_string())),
        }
    }

    /// CPU time and wall time of all the requests.
    fn serve(&mut self) -> Result<(Duration, Duration), Failure> {
        let mut load = Load::connect(self.port, CONNECTIONS, exchange(self.port)?, LIMIT)?;
        let before = self.subject.cpu()?;
        let wall = load.exchange(self.requests, LIMIT)?;
        let used = self.subject.cpu()?.saturating_sub(before);
        drop(load);
        // The server closes its side too, before the next one is measured.
        std::thread::sleep(Duration::from_millis(20));
        self.subject.still_runs()?;
        Ok((used, wall))
    }
}

fn host(
    bench: &Bench,
    name: &'static str,
    workers: usize,
    engine: Engine,
    requests: usize,
) -> Result<Server, Failure> {
    let port = free_port()?;
    let scenario = Scenario::new(&bench.places).workers(workers).engine(engine);
    let what = format!("http {name}");
    let subject = scenario
        .task("bench-web", 5, &[&port.to_string()])
        .start(&what)?;
    Ok(Server::new(name, port, subject, requests))
}

/// The request, and how long this server's answer to it is.
pub fn exchange(port: u16) -> Result<Exchange, Failure> {
    let mut stream = patient_connect(port, Instant::now() + LIMIT)?;
    stream.set_read_timeout(Some(LIMIT))?;
    stream.write_all(REQUEST)?;
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\nhello, you\n") {
        let mut bytes = [0; 4096];
        let count = stream.read(&mut bytes)?;
        answer.extend_from_slice(&bytes[..count]);
        if count == 0 || answer.len() > 4096 {
            let answer = String::from_utf8_lossy(&answer).into_owned();
            return Err(format!("the server answers {answer:?}").into());
        }
    }
    Ok(Exchange {
        message: REQUEST.to_vec(),
        answer_bytes: answer.len(),
    })
}
