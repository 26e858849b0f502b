//! TLS: CPU time of the client's process for each MiB that it reads, and the memory that an idle
//! connection takes, beside a native client with the same library and blocking sockets. What a
//! process costs to start is in the short run as well as in the long one.

use super::clients::wait_for;
use super::{Bench, LIMIT, free_port};
use crate::Failure;
use crate::row::{Aim, Row};
use crate::sample::{Figure, Samples};
use crate::subject::{Finished, Subject};
use std::process::Command;
use std::time::{Duration, Instant};

/// The name of the baseline.
const RUSTLS: &str = "rustls, blocking sockets";
const GUEST: &str = "tls-client";

pub fn measure(bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let port = free_port()?;
    let root = bench.places.file("tls-root.pem");
    let (port_text, root_text) = (port.to_string(), root.to_string_lossy().into_owned());
    let mut server = bench.native("tls server", &["tls-server", &port_text, &root_text])?;
    wait_for(&mut server, port)?;
    let native = |role: &str, number: usize| {
        bench.native(RUSTLS, &[role, &port_text, &root_text, &number.to_string()])
    };
    let guest = |what: &str, number: usize| -> Result<Subject, Failure> {
        let mut command = Command::new(&bench.places.host);
        command
            .args(["run", "--quiet", "--allow-all", "--workers=1"])
            .args(["--handles-max=20000", "--tls-ca", &root_text])
            .arg(bench.places.guest(GUEST)?)
            .args(["localhost", &port_text, &format!("{what}={number}")]);
        Subject::start(&bench.places, "tls client", &mut command)
    };
    read(
        bench,
        [
            (RUSTLS, &|bytes| native("tls-fetch", bytes)),
            ("smallos, 1 worker", &|bytes| guest("fetch", bytes)),
        ],
        row,
    )?;
    idle(
        bench,
        [
            (RUSTLS, &|count| native("tls-hold", count)),
            ("smallos", &|count| guest("hold", count)),
        ],
        row,
    )?;
    server.still_runs()
}

type Client<'a> = (&'static str, &'a dyn Fn(usize) -> Result<Subject, Failure>);

fn read(bench: &Bench, clients: [Client<'_>; 2], row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let mebibytes = bench.scale(256, 64);
    let mut samples = [const { (Samples::new(), Samples::new()) }; 2];
    for _ in 0..bench.scale(7, 3) {
        for ((_, start), (short, long)) in clients.iter().zip(&mut samples) {
            for (bytes, samples) in [(1, short), (mebibytes << 20, long)] {
                let Finished { cpu, stdout, .. } = start(bytes)?.finish(LIMIT)?;
                if stdout.trim() != format!("{bytes} bytes, and the end") {
                    return Err(format!("it read {:?} of {bytes} bytes", stdout.trim()).into());
                }
                samples.push(cpu.as_secs_f64() * 1e6);
            }
        }
    }
    let mut baseline = None;
    for ((name, _), (short, long)) in clients.iter().zip(&samples) {
        let figure = long.least().slope(short.least(), mebibytes as f64);
        let read = Row::new("tls", format!("read, {name}"), figure, "µs cpu/MiB");
        let read = against(read, &mut baseline, figure);
        row(match *name {
            RUSTLS => read,
            // 0.7 of its bytes per CPU second.
            _ => read.aim(Aim::RatioMost(1.43)),
        });
    }
    Ok(())
}

fn idle(bench: &Bench, clients: [Client<'_>; 2], row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
    let count = bench.scale(500, 200);
    let mut baseline = None;
    for (name, start) in clients {
        let resident = |count: usize| -> Result<f64, Failure> {
            let mut client = start(count)?;
            let (all, until) = (format!("{count} connections\n"), Instant::now() + LIMIT);
            while client.output()? != all {
                client.still_runs()?;
                if Instant::now() > until {
                    return Err(client.failure(&format!("it doesn't hold {count} connections")));
                }
                std::thread::sleep(Duration::from_millis(5));
            }
            client.settle(LIMIT)?;
            Ok(client.resident_bytes()? as f64 / 1024.0)
        };
        let (none, all) = (resident(1)?, resident(count + 1)?);
        let figure = Figure::once((all - none) / count as f64);
        let idle = Row::new("tls", format!("idle connection, {name}"), figure, "KiB");
        row(against(idle, &mut baseline, figure));
    }
    Ok(())
}

/// The first is what the others are compared with.
fn against(row: Row, baseline: &mut Option<Figure>, figure: Figure) -> Row {
    match *baseline {
        Some(baseline) => row.against(RUSTLS, baseline),
        None => {
            *baseline = Some(figure);
            row
        }
    }
}
