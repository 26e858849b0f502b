//! Clients of one server, side by side: CPU time of the client's process for each request, and
//! requests per second. What a process costs to start is in the short run as well as in the
//! long one, and their difference is measured.

use super::{Bench, LIMIT};
use crate::Failure;
use crate::row::{Aim, Row};
use crate::sample::{Figure, Samples};
use crate::subject::Subject;
use std::net::{Ipv4Addr, TcpStream};
use std::time::{Duration, Instant};

/// Starts a client that makes so many requests in all.
pub type Start<'a> = Box<dyn Fn(u32) -> Result<Subject, Failure> + 'a>;

/// What is compared, and how it is called.
pub struct Clients<'a> {
    /// The group of the rows.
    pub group: &'static str,
    /// What all of them do.
    pub doing: String,
    /// For instance `requests/s`.
    pub unit: &'static str,
    /// Their names; the first is the baseline.
    pub clients: Vec<(&'static str, Start<'a>)>,
    /// The one that shall have 0.7 of the baseline's requests per CPU second.
    pub aimed: &'static str,
    /// Requests of the short run and of the long one.
    pub requests: [u32; 2],
}

impl Clients<'_> {
    /// Runs each of them several times, in turn.
    pub fn measure(self, bench: &Bench, row: &mut dyn FnMut(Row)) -> Result<(), Failure> {
        let [short, long] = self.requests;
        let more = f64::from(long - short);
        for (_, start) in &self.clients {
            // From here on the host finds the guest compiled.
            start(short)?.finish(LIMIT)?;
        }
        // Of each client CPU time and wall time, short and long.
        let mut samples: Vec<[[Samples; 2]; 2]> = Vec::new();
        let none = || [const { [const { Samples::new() }; 2] }; 2];
        samples.resize_with(self.clients.len(), none);
        for _ in 0..bench.scale(5, 3) {
            for ((_, start), [cpu, wall]) in self.clients.iter().zip(&mut samples) {
                for (run, requests) in [short, long].into_iter().enumerate() {
                    let finished = start(requests)?.finish(LIMIT)?;
                    cpu[run].push(finished.cpu.as_secs_f64());
                    wall[run].push(finished.wall.as_secs_f64());
                }
            }
        }
        // Of the best runs, not the best difference: noise in a short run would make it small.
        let each = |[short, long]: [Samples; 2]| long.least().slope(short.least(), more);
        let mut baseline = None;
        for ((name, _), [cpu, wall]) in self.clients.iter().zip(samples) {
            let (cpu, wall) = (each(cpu).times(1e6), each(wall));
            let rate = Figure {
                best: 1.0 / wall.best,
                median: 1.0 / wall.median,
            };
            let variant = format!("{}, {name}", self.doing);
            let mut of_cpu = Row::new(self.group, variant.as_str(), cpu, "µs cpu");
            let mut of_rate = Row::new(self.group, variant, rate, self.unit);
            if let Some((first, cpu, rate)) = baseline {
                of_cpu = of_cpu.against(first, cpu);
                of_rate = of_rate.against(first, rate);
            } else {
                baseline = Some((*name, cpu, rate));
            }
            if *name == self.aimed {
                of_cpu = of_cpu.aim(Aim::RatioMost(1.43));
            }
            row(of_cpu);
            row(of_rate);
        }
        Ok(())
    }
}

/// Waits until a server can be connected to.
pub fn wait_for(server: &mut Subject, port: u16) -> Result<(), Failure> {
    let until = Instant::now() + LIMIT;
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        server.still_runs()?;
        if Instant::now() > until {
            return Err(server.failure("it doesn't listen"));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}
