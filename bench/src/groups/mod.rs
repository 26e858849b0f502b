//! The groups of measurements, one module each.

mod boards;
mod clients;
mod cold;
mod compute;
mod echo;
mod http_client;
pub mod http_server;
mod idle;
mod memory;
mod mqtt;
mod redis;
mod spawn;
mod switch;
mod tls;
mod wake;
mod websockets;

use crate::Failure;
use crate::places::Places;
use crate::row::Row;
use crate::sample::Samples;
use crate::subject::{Finished, Subject};
use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;
use std::time::Duration;

/// Some measurements that belong together.
pub struct Group {
    /// What filters name it by.
    pub name: &'static str,
    /// Measures, and hands each row over as soon as it is known.
    pub measure: Measure,
}

type Measure = fn(&Bench, &mut dyn FnMut(Row)) -> Result<(), Failure>;

/// All groups, in the order of the table.
pub const ALL: &[Group] = &[
    Group {
        name: "spawn",
        measure: spawn::measure,
    },
    Group {
        name: "switch",
        measure: switch::measure,
    },
    Group {
        name: "compute",
        measure: compute::measure,
    },
    Group {
        name: "memory",
        measure: memory::measure,
    },
    Group {
        name: "wake",
        measure: wake::measure,
    },
    Group {
        name: "echo",
        measure: echo::measure,
    },
    Group {
        name: "http-client",
        measure: http_client::measure,
    },
    Group {
        name: "tls",
        measure: tls::measure,
    },
    Group {
        name: "mqtt",
        measure: mqtt::measure,
    },
    Group {
        name: "redis",
        measure: redis::measure,
    },
    Group {
        name: "http-server",
        measure: http_server::measure,
    },
    Group {
        name: "websockets",
        measure: websockets::measure,
    },
    Group {
        name: "cold",
        measure: cold::measure,
    },
    Group {
        name: "idle",
        measure: idle::measure,
    },
    Group {
        name: "boards",
        measure: boards::measure,
    },
];

/// What every group needs.
pub struct Bench {
    /// Where things are.
    pub places: Places,
    /// Fewer repeats and smaller numbers.
    pub quick: bool,
}

/// No process that ends by itself takes longer.
pub const LIMIT: Duration = Duration::from_secs(20);

impl Bench {
    /// The first number, or in a quick run the second.
    pub fn scale<T>(&self, full: T, quick: T) -> T {
        if self.quick { quick } else { full }
    }

    /// Starts this program in a role.
    pub fn role(&self, what: &str, arguments: &[&str]) -> Result<Subject, Failure> {
        let mut command = Command::new(&self.places.own);
        command.arg("--role").args(arguments);
        Subject::start(&self.places, what, &mut command)
    }

    /// Starts the program of natives in a role.
    pub fn native(&self, what: &str, arguments: &[&str]) -> Result<Subject, Failure> {
        let program = &self.places.natives;
        if !program.exists() {
            let program = program.display();
            return Err(format!("{program} is missing: run `cargo xtask bench`").into());
        }
        let mut command = Command::new(program);
        command.args(arguments);
        Subject::start(&self.places, what, &mut command)
    }
}

/// A port that nobody listens on right now.
fn free_port() -> Result<u16, Failure> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}

/// Runs each of some processes so often, in turn, so that noise meets all alike; gives
/// their CPU times in nanoseconds.
fn cpu_in_turn<const N: usize>(
    repeats: usize,
    start: [&dyn Fn() -> Result<Subject, Failure>; N],
) -> Result<[Samples; N], Failure> {
    let mut samples = [const { Samples::new() }; N];
    for _ in 0..repeats {
        for (start, samples) in start.iter().zip(&mut samples) {
            let Finished { cpu, .. } = start()?.finish(LIMIT)?;
            samples.push(cpu.as_nanos() as f64);
        }
    }
    Ok(samples)
}
